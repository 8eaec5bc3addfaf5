/** Figures in the middle of being typed, when the page changes its language. */
import { read, readTyped, write } from "./form.js";
import { formatsFor } from "../base/format.js";

/** @import { PlanRequest, Reader, TypedFields } from "./form.js" */

/**
 * Writes each figure that could be read as the new language writes it. One that was refused, for which the plan kept its last value, is
 * taken into the plan where the new language reads it; else it stays as it is, with its refusal in the new language.
 * @param {PlanRequest} request @param {TypedFields} typed @param {Reader} before @param {Reader} now
 * @returns {{ plan: PlanRequest, typed: TypedFields }} plan: the very request where it holds all of it
 */
export function retyped(request, typed, before, now) {
  const format = formatsFor(now.lang);
  let plan = request;
  const entries = Object.entries(typed).map(([path, entry]) => {
    if (entry.kind === "text" || entry.kind === "choice") return [path, entry];
    const was = readTyped(path, entry, before);
    if (was.ok) {
      const value = String(was.value);
      return [path, { ...entry, text: entry.kind === "rate" ? format.percentField(value) : format.number(value) }];
    }
    const is = readTyped(path, entry, now);
    if (is.ok && read(plan, path) !== is.value) plan = write(plan, path, is.value);
    return [path, entry];
  });
  return { plan, typed: Object.fromEntries(entries) };
}
