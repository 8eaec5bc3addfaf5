/** Registers the comparison, once it is near the window. */
import { PartnerCompare } from "./panel.js";

if (!customElements.get("partner-compare")) customElements.define("partner-compare", PartnerCompare);
