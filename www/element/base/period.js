/** Months gathered into the columns of a table: years counted from the start of the plan, calendar quarters, months. */
import messages from "../../pkg/messages/en/statement.js";

/** @import { Locale } from "./locale.js" */

/** @typedef {"year" | "quarter" | "month"} Grain */
/** @typedef {{ from: number, to: number, first: string, last: string, index: number }} Span from and to are month indexes, inclusive */

/**
 * Years run from the plan's first month, as a business plan does; quarters are the calendar's, because that is how
 * incentives are settled, so the first and the last may be short.
 * @param {readonly string[]} months @param {Grain} grain @returns {Span[]}
 */
export function spans(months, grain) {
  /** @type {Span[]} */
  const out = [];
  months.forEach((month, i) => {
    const open = out.at(-1);
    if (!open || starts(month, i, grain)) out.push({ from: i, to: i, first: month, last: month, index: out.length });
    else Object.assign(open, { to: i, last: month });
  });
  return out;
}

/** @param {string} month @param {number} i @param {Grain} grain */
function starts(month, i, grain) {
  if (grain === "month") return true;
  if (grain === "year") return i % 12 === 0;
  return (Number(month.slice(5)) - 1) % 3 === 0;
}

/** The span of a whole plan. @param {readonly string[]} months @returns {Span} */
export function whole(months) {
  return { from: 0, to: months.length - 1, first: months[0] ?? "", last: months.at(-1) ?? "", index: 0 };
}

/** The month a number of months later. @param {string} month @param {number} by */
export function later(month, by) {
  const [y, m] = month.split("-").map(Number);
  const at = y * 12 + (m - 1) + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The first month of the quarter after a day: plans that start there line up with the periods incentives are settled in. @param {string} day */
export function nextQuarter(day) {
  const month = day.slice(0, 7);
  return later(month, 3 - ((Number(month.slice(5)) - 1) % 3));
}

/** Months from one to another. @param {string} from @param {string} to */
export function distance(from, to) {
  const at = (/** @type {string} */ month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(to) - at(from);
}

/** A column's name in one piece. @param {Span} span @param {Grain} grain @param {Locale} locale */
export function columnName(span, grain, locale) {
  const t = locale.t(messages);
  if (grain === "month") return locale.format.month(span.first);
  if (grain === "year") return t.year({ number: span.index + 1 });
  return t.quarter({ quarter: Math.ceil(Number(span.first.slice(5)) / 3), year: span.first.slice(0, 4) });
}
