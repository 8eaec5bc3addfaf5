/** Registers the import, once it is asked for. */
import { PartnerImport } from "./panel.js";

if (!customElements.get("partner-import")) customElements.define("partner-import", PartnerImport);
