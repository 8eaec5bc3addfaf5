/** Registers the examples side by side, for the page that holds them. */
import { PartnerPresets } from "./panel.js";
import { register } from "../base/register.js";

register([["partner-presets", PartnerPresets]]);
