/** Reads and sets the figures of a plan that have a name. */
import { shift } from "../base/decimal.js";
import { latin } from "../base/script-digits.js";
import { read, write } from "./form.js";
import { fieldAt } from "./plan-fields.js";
import { knobs } from "./knobs.js";

/** @import { PlanRequest } from "./form.js" */
/** @import { KnobName } from "./knobs.js" */

/** The figure of a knob, as it stands in the request. @param {PlanRequest} request @param {KnobName} name @returns {string} */
export const knobValue = (request, name) => String(read(request, knobs[name]) ?? "");

/**
 * Sets a knob to a figure written with a point and no separators, in the digits of any script; a rate may be a fraction or a percentage:
 * "0.06", "6%".
 * @param {PlanRequest} request @param {KnobName} name @param {string} text
 * @returns {PlanRequest | null} null for what is no such figure
 */
export function turnKnob(request, name, text) {
  const [, figure = "", percent] = /^\s*(\d{1,15}(?:\.\d{1,8})?)\s*(%?)\s*$/.exec(latin(text).replace("٫", ".").replace(/[٪％]/, "%")) ?? [];
  const kind = fieldAt(knobs[name])?.kind;
  if (!figure || (percent && kind !== "rate")) return null;
  if (kind === "count") return /^\d{1,9}$/.test(figure) ? write(request, knobs[name], Number(figure)) : null;
  return write(request, knobs[name], percent ? shift(figure, -2) : figure);
}
