/** Registers the list of worked examples, for the page that holds it. */
import { PartnerVerify } from "./verify.js";
import { register } from "../base/register.js";

register([["partner-verify", PartnerVerify]]);
