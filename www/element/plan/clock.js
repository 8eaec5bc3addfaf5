/** The day a new plan is made on. */
import { dayFor } from "./form.js";

/** @import { Programme } from "./form.js" */

/** The last day from which a plan of five years ends before months do, which the engine counts to the end of 2099. */
const LAST = "2094-06-30";

/** The day of a time, where the device is. @param {Date} time */
export const dayOf = (time) => `${String(time.getFullYear()).padStart(4, "0")}-${String(time.getMonth() + 1).padStart(2, "0")}-${String(time.getDate()).padStart(2, "0")}`;

/**
 * Today, by the device's clock; where that is before the programme's first terms or beyond all months, the day of the
 * programme's newest terms, and what the clock said.
 * @param {Programme} programme @param {Date} [now] @returns {{ day: string, doubted: string | null }}
 */
export function today(programme, now = new Date()) {
  const said = dayOf(now);
  const day = now.getFullYear() > 9999 ? "9999" : said;
  if (day <= LAST && dayFor(day, programme) === day) return { day, doubted: null };
  return { day: [...programme.effective].sort().at(-1) ?? LAST, doubted: said };
}
