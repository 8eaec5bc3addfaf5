/** Registers the offer of typical values: a part of its own, fetched once the form stands. */
import { register } from "../base/register.js";
import { PartnerTypical } from "./offer.js";

register([["partner-typical", PartnerTypical]]);
