/** A whole request made of the few figures that an assistant knows; all others are those of a blank plan. */
import { today } from "../plan/clock.js";
import { blank, fit, from } from "../plan/form.js";
import { blankCohort } from "../plan/plan-fields.js";
import { knobNames } from "../plan/knobs.js";
import { knobValue, turnKnob } from "../plan/turn.js";

/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @import { KnobName } from "../plan/knobs.js" */
/** @typedef {{ programme: string, role?: string, tier?: string, country?: string, asOf?: string, currency?: string } & Partial<Record<KnobName, string | number>>} Draft */
/** @typedef {{ kind: "plan", request: PlanRequest, assumed: Partial<Record<KnobName, string>> } | { kind: "unknown-programme" } | { kind: "unreadable", field: KnobName, given: string }} Drafted assumed: figures that were not given, as the plan has them */

/** @param {Draft} draft @param {readonly Programme[]} programmes @param {string} group name of its customers @returns {Drafted} */
export function requestOf(draft, programmes, group) {
  const programme = programmes.find(({ id }) => id === draft.programme);
  if (!programme) return { kind: "unknown-programme" };
  const base = blank();
  const plan = { ...base.book.plan, cohorts: [{ ...blankCohort(), name: group }] };
  const { role, tier, country, asOf, currency } = draft;
  const fitted = fit({ ...from({ ...base, ...(role && { role }), ...(tier && { tier }), book: { plan } }, asOf ?? today(programme).day), programme: programme.id }, programme);
  // What the programme does not know stays, for the engine to name it.
  const who = { ...(role && { role }), ...(tier !== undefined && { tier }), ...(country && { country }), ...(currency && { currency }) };
  /** @type {PlanRequest} */
  let request = { ...fitted, ...who };
  /** @type {Partial<Record<KnobName, string>>} */
  const assumed = {};
  for (const name of knobNames) {
    const given = draft[name];
    if (given === undefined) {
      assumed[name] = knobValue(request, name);
      continue;
    }
    const turned = turnKnob(request, name, String(given));
    if (!turned) return { kind: "unreadable", field: name, given: String(given) };
    request = turned;
  }
  return { kind: "plan", request, assumed };
}
