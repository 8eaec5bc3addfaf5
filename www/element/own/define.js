/** Registers the place where a programme of one's own is brought, once it is asked for. */
import { PartnerOwn } from "./panel.js";
import { register } from "../base/register.js";

register([["partner-own", PartnerOwn]]);
