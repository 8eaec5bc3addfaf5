/** Registers the elements: the only side effect of this folder. A tag that is taken already is left as it is. */
import { PartnerCalculator } from "./calculator.js";
import { PartnerAssumptions } from "./assumptions.js";
import { PartnerBasis } from "./basis.js";
import { PartnerHeadline } from "./headline.js";
import { PartnerIncentives } from "./incentives.js";
import { PartnerInputs } from "./inputs.js";
import { PartnerMonths } from "./months.js";
import { PartnerReplace } from "./contract/replace.js";
import { PartnerPayouts } from "./payouts.js";
import { PartnerProfile } from "./profile.js";
import { PartnerStart } from "./start.js";
import { PartnerStatement } from "./statement.js";
import { PartnerSummary } from "./summary.js";
import { PartnerTiers } from "./tiers.js";
import { PartnerToolbar } from "./toolbar.js";
import { PartnerWaterfall } from "./waterfall.js";
import { PartnerWorking } from "./working.js";
import { register } from "./register.js";

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
