/** Registers the place where a programme of one's own is brought, once it is asked for. */
import { PartnerOwn } from "./panel.js";

if (!customElements.get("partner-own")) customElements.define("partner-own", PartnerOwn);
