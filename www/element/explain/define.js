/** Registers the working of a figure, with the values that a contract may replace in it. */
import { PartnerReplace } from "../contract/replace.js";
import { register } from "../base/register.js";
import { PartnerWorking } from "./working.js";

register([
  ["partner-replace", PartnerReplace],
  ["partner-working", PartnerWorking],
]);
