/** Registers the studies, once one of them is near the window. */
import { PartnerActions } from "./actions.js";
import { PartnerCases } from "./cases.js";
import { PartnerRisk } from "./risk.js";
import { PartnerTornado } from "./tornado.js";
import { PartnerWhatif } from "./whatif.js";
import { register } from "../base/register.js";

/** @type {[string, CustomElementConstructor][]} */
const elements = [
  ["partner-actions", PartnerActions],
  ["partner-cases", PartnerCases],
  ["partner-risk", PartnerRisk],
  ["partner-tornado", PartnerTornado],
  ["partner-whatif", PartnerWhatif],
];

register(elements);
