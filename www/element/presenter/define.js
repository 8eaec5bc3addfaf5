/** Registers the view for a projector, once somebody presents. */
import { PartnerPresenter } from "./presenter.js";
import { register } from "../base/register.js";

register([["partner-presenter", PartnerPresenter]]);
