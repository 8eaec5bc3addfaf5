/** Registers the elements: the only side effect of this folder. A tag that is taken already is left as it is. */
import { PartnerCalculator } from "./app/calculator.js";
import { PartnerBasis } from "./answer/basis.js";
import { PartnerHeadline } from "./answer/headline.js";
import { PartnerInputs } from "./plan/inputs.js";
import { PartnerProfile } from "./plan/profile.js";
import { PartnerSummary } from "./answer/summary.js";
import { PartnerTiers } from "./answer/tiers.js";
import { PartnerToolbar } from "./share/toolbar.js";
import { PartnerWaterfall } from "./answer/waterfall.js";
import { register } from "./base/register.js";

/** @type {[string, CustomElementConstructor][]} parts first, so that the whole finds them when it is upgraded */
const elements = [
  ["partner-basis", PartnerBasis],
  ["partner-headline", PartnerHeadline],
  ["partner-inputs", PartnerInputs],
  ["partner-profile", PartnerProfile],
  ["partner-summary", PartnerSummary],
  ["partner-tiers", PartnerTiers],
  ["partner-toolbar", PartnerToolbar],
  ["partner-waterfall", PartnerWaterfall],
  ["partner-calculator", PartnerCalculator],
];

register(elements);
