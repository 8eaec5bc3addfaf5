/** Registers the dialog of a link, once somebody asks for it. */
import { PartnerShare } from "./dialog.js";
import { register } from "../base/register.js";

register([["partner-share", PartnerShare]]);
