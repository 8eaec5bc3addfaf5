/** Registers the questions that begin an empty plan. */
import { register } from "../base/register.js";
import { PartnerStart } from "./start.js";

register([["partner-start", PartnerStart]]);
