/** Registers what is printed to be left behind, once somebody prints. */
import { PartnerPaper } from "./paper.js";
import { register } from "../base/register.js";

register([["partner-paper", PartnerPaper]]);
