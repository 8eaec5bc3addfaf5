/** The plan that a page opens with: an example, fitted to the partner, programme and figures that the page around names. Pure: no element. */
import { exampleDay, presets } from "../../presets.js";
import { dayFor, fit, from, hasRate, keepCurrency } from "./form.js";
import { countries } from "./input/countries.js";
import { turnKnob } from "./turn.js";

/** @import { PlanRequest, Programme } from "./form.js" */
/** @import { KnobName } from "./knobs.js" */
/**
 * @typedef {object} Asked
 * @property {string} preset id of the example; the first where it is none
 * @property {string} programme id of the programme; the example's where it is none
 * @property {Partial<PlanRequest>} [who] partner in place of the example's
 * @property {string | undefined} [currency] of the amounts, which stay as they are written; the example's where it is none
 * @property {readonly (readonly [KnobName, string])[] | undefined} [figures] in place of the example's
 */
/** @typedef {{ example: string, request: PlanRequest, replaced: string[] }} Opening replaced: sentences for the console */

/** @param {Asked} asked @param {readonly Programme[]} programmes @param {(from: string, to: string) => unknown} quoted the engine's rate between two currencies @returns {Opening | null} */
export function opening({ preset, programme: named, who = {}, currency = "", figures = [] }, programmes, quoted) {
  const chosen = presets.find((p) => p.id === preset) ?? presets[0];
  const programme = [named, chosen?.request.programme].flatMap((id) => programmes.find((p) => p.id === id) ?? []).at(0) ?? programmes[0];
  if (!chosen || !programme) return null;
  const country = countries.includes(who.country ?? "") ? who.country : chosen.request.country;
  const home = programmes.find((p) => p.id === chosen.request.programme) ?? programme;
  const fitted = fit(from({ ...chosen.request, ...who, ...(country && { country }) }, dayFor(exampleDay, programme)), programme);
  // An example's figures keep their currency where a rate is at hand; nobody typed them, so nobody is asked for one.
  const kept = keepCurrency(fitted, home, programme);
  const start = hasRate(kept, programme, quoted) ? kept : fitted;
  /** @type {string[]} */
  const replaced = [];
  const code = currency.toUpperCase();
  const isKnown = [programme.currency, ...programme.currencies].includes(code);
  if (code && !isKnown) replaced.push(`there is no currency "${code.slice(0, 40)}" here; "${start.currency ?? programme.currency}" was taken`);
  const paid = isKnown ? keepCurrency({ ...start, currency: code }, programme, programme) : start;
  const request = figures.reduce((plan, [name, text]) => {
    const turned = turnKnob(plan, name, text);
    if (!turned) replaced.push(`${name}="${text.slice(0, 40)}" is no figure; the example's was taken`);
    return turned ?? plan;
  }, paid);
  const unknown = { ...(preset && { preset: [preset, chosen.id] }), ...(named && { programme: [named, programme.id] }) };
  const unfit = Object.entries(who).map(([name, given]) => [name, [given, Reflect.get(request, name)]]);
  for (const [name, [given, taken]] of [...Object.entries(unknown), ...unfit]) if (given !== taken) replaced.push(`there is no ${name} "${given}" here; "${taken}" was taken`);
  return { example: chosen.id, request, replaced };
}

/** The partner that a host names in place of the example's. @param {{ partnerRole: string, tier: string, country: string }} named @returns {Partial<PlanRequest>} */
export const partnerOf = ({ partnerRole, tier, country }) => {
  const asked = { role: partnerRole, tier, country: String(country ?? "").toUpperCase() };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
};
