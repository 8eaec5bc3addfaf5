/** Registers the policy browser, for the page that holds it. */
import { PartnerPolicies } from "./policies.js";
import { register } from "../base/register.js";

register([["partner-policies", PartnerPolicies]]);
