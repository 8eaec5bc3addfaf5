/** Registers the import, once it is asked for. */
import { PartnerImport } from "./panel.js";
import { register } from "../register.js";

register([["partner-import", PartnerImport]]);
