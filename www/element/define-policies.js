/** Registers the policy browser, for the page that holds it. */
import { PartnerPolicies } from "./policies.js";

if (!customElements.get("partner-policies")) customElements.define("partner-policies", PartnerPolicies);
