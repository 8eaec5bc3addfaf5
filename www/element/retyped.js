/** Figures in the middle of being typed, when the page changes its language: each that could be read is written as the new one writes it. */
import { readTyped } from "./form.js";
import { formatsFor } from "./format.js";

/** @import { TypedFields } from "./form.js" */

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
