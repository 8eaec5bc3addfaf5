/** Registers the panels of the statement's view. */
import { PartnerIncentives } from "../answer/incentives.js";
import { PartnerAssumptions } from "../plan/assumptions.js";
import { register } from "../base/register.js";
import { PartnerStatement } from "./statement.js";

register([
  ["partner-statement", PartnerStatement],
  ["partner-incentives", PartnerIncentives],
  ["partner-assumptions", PartnerAssumptions],
]);
