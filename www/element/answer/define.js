/** Registers the panels of the months' view. */
import { register } from "../base/register.js";
import { PartnerMonths } from "./months.js";
import { PartnerPayouts } from "./payouts.js";

register([
  ["partner-months", PartnerMonths],
  ["partner-payouts", PartnerPayouts],
]);
