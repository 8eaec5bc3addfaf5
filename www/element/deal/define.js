/** Registers the deal's elements, once one is asked for. */
import { PartnerDealInputs } from "./inputs.js";
import { PartnerDeal } from "./panel.js";
import { register } from "../base/register.js";

register([
  ["partner-deal-inputs", PartnerDealInputs],
  ["partner-deal", PartnerDeal],
]);

export { Deal } from "./deal.js";
