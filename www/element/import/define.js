/** Registers the import, once it is asked for. */
import { PartnerImport } from "./panel.js";
import { register } from "../base/register.js";

register([["partner-import", PartnerImport]]);
