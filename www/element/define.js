/** Registers the elements: the only side effect of this folder. A tag that is taken already is left as it is. */
import { PartnerCalculator } from "./app/calculator.js";
import { PartnerAssumptions } from "./plan/assumptions.js";
import { PartnerBasis } from "./answer/basis.js";
import { PartnerHeadline } from "./answer/headline.js";
import { PartnerIncentives } from "./answer/incentives.js";
import { PartnerInputs } from "./plan/inputs.js";
import { PartnerMonths } from "./answer/months.js";
import { PartnerReplace } from "./contract/replace.js";
import { PartnerPayouts } from "./answer/payouts.js";
import { PartnerProfile } from "./plan/profile.js";
import { PartnerStart } from "./plan/start.js";
import { PartnerStatement } from "./statement/statement.js";
import { PartnerSummary } from "./answer/summary.js";
import { PartnerTiers } from "./answer/tiers.js";
import { PartnerToolbar } from "./share/toolbar.js";
import { PartnerWaterfall } from "./answer/waterfall.js";
import { PartnerWorking } from "./explain/working.js";
import { register } from "./base/register.js";

/** @type {[string, CustomElementConstructor][]} parts first, so that the whole finds them when it is upgraded */
const elements = [
  ["partner-assumptions", PartnerAssumptions],
  ["partner-basis", PartnerBasis],
  ["partner-headline", PartnerHeadline],
  ["partner-incentives", PartnerIncentives],
  ["partner-inputs", PartnerInputs],
  ["partner-months", PartnerMonths],
  ["partner-payouts", PartnerPayouts],
  ["partner-profile", PartnerProfile],
  ["partner-replace", PartnerReplace],
  ["partner-start", PartnerStart],
  ["partner-statement", PartnerStatement],
  ["partner-summary", PartnerSummary],
  ["partner-tiers", PartnerTiers],
  ["partner-toolbar", PartnerToolbar],
  ["partner-waterfall", PartnerWaterfall],
  ["partner-working", PartnerWorking],
  ["partner-calculator", PartnerCalculator],
];

register(elements);
