/** Registers the comparison, once it is near the window. */
import { PartnerCompare } from "./panel.js";
import { register } from "../base/register.js";

register([["partner-compare", PartnerCompare]]);
