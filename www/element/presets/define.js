/** Registers the examples side by side, for the page that holds them. */
import { PartnerPresets } from "./panel.js";

if (!customElements.get("partner-presets")) customElements.define("partner-presets", PartnerPresets);
