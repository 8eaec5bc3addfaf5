/** Registers the deal's elements, once one is asked for. */
import { PartnerDealInputs } from "./inputs.js";
import { PartnerDeal } from "./panel.js";

for (const [tag, element] of /** @type {[string, CustomElementConstructor][]} */ ([
  ["partner-deal-inputs", PartnerDealInputs],
  ["partner-deal", PartnerDeal],
]))
  if (!customElements.get(tag)) customElements.define(tag, element);

export { Deal } from "./deal.js";
