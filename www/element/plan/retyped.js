/** Figures in the middle of being typed, when the page changes its language: each that could be read is written as the new one writes it. */
import { read, readTyped, write } from "./form.js";
import { formatsFor } from "../base/format.js";

/** @import { PlanRequest, TypedFields } from "./form.js" */

/** @param {TypedFields} typed @param {string} before @param {string} now languages @param {string} currency of the plan @returns {TypedFields} */
export function retyped(typed, before, now, currency) {
  const format = formatsFor(now);
  const entries = Object.entries(typed).map(([path, entry]) => {
    if (entry.kind === "text" || entry.kind === "choice") return [path, entry];
    const reading = readTyped(path, entry, { lang: before, currency });
    // What could not be read stays as it is, with its refusal in the new language.
    if (!reading.ok) return [path, entry];
    const value = String(reading.value);
    return [path, { ...entry, text: entry.kind === "rate" ? format.percentField(value) : format.number(value) }];
  });
  return Object.fromEntries(entries);
}

/**
 * Takes into a plan what was typed and can be read: what one language refused, for which the plan kept its last value, the next may read.
 * @param {PlanRequest} request @param {TypedFields} typed @param {{ lang: string, currency: string }} reader @returns {PlanRequest} the very plan where it holds all of it
 */
export function withTyped(request, typed, reader) {
  let plan = request;
  for (const [path, entry] of Object.entries(typed)) {
    if (entry.kind === "text" || entry.kind === "choice") continue;
    const reading = readTyped(path, entry, reader);
    if (reading.ok && read(plan, path) !== reading.value) plan = write(plan, path, reading.value);
  }
  return plan;
}
