/** Registers the list of worked examples, for the page that holds it. */
import { PartnerVerify } from "./verify.js";

if (!customElements.get("partner-verify")) customElements.define("partner-verify", PartnerVerify);
