/**
 * Numbers as files write them, into exact decimals in text. How a file writes them is decided once for the whole file:
 * deciding cell by cell would read "1.234" and "1.234,5" of one column a thousand apart.
 */
import { shift } from "../base/decimal.js";
import { latin } from "../base/script-digits.js";

/** @typedef {"point" | "comma" | "space"} NumberFormat 1,234.56, 1.234,56 or 1 234,56 */
/** @typedef {"percent" | "fraction"} RateFormat 6 or 6 %, or 0.06 */
/** @typedef {{ ok: true, value: string, mark?: string } | { ok: false, code: string, detail?: string }} Reading mark: the currency's code or sign that stands beside the figure */

/** Digits before the point: a trillion has thirteen. */
const WIDEST = 13;
/** Signs of a cell that are looked at; no figure is longer, and readers stay linear. */
const LONGEST = 80;
const SPACES = /[\u0020\u00a0\u2007\u2009\u202f]/g;

/** @type {Record<NumberFormat, { decimal: string, groups: string[] }>} */
const HABITS = {
  point: { decimal: ".", groups: [",", " ", "'"] },
  comma: { decimal: ",", groups: [".", " ", "'"] },
  space: { decimal: ",", groups: [" ", "'"] },
};

/** Without a zero that says nothing. */
const SHORTEST = /^-?[1-9]\d*(?:\.\d*[1-9])?$/;
/** Digits after which a point is no mark of thousands. */
const POINTED = /^-?\d+\.(?:\d{1,2}|\d{4,20})$/;
const PLAIN = /^-?\d{1,13}(?:\.\d{1,20})?$/;
const MARK = String.raw`\p{L}{0,3}\p{Sc}|\p{L}(?:\.?[\p{L}\p{M}]){0,4}\.?`;
const BEFORE = new RegExp(`^(${MARK})(?=[\\s\\d(.,+\\-\\u2212]|$)\\s*`, "u");
const AFTER = new RegExp(`(?<=[\\s\\d).,\\-])(${MARK})$`, "u");

/** @param {string} text @param {NumberFormat} format @returns {Reading} */
export function readNumber(text, format) {
  // What programs write needs no look at habits, signs or scripts.
  if (format === "point" && PLAIN.test(text)) return { ok: true, value: canonical(text) };
  if (text.length > LONGEST) return { ok: false, code: "long" };
  const { decimal, groups } = HABITS[format];
  let body = latin(text.replace(/[\u200e\u200f\u061c]/g, "").replace(SPACES, " ").replace(/[’‘`]/g, "'"))
    .replaceAll("٫", decimal)
    .replaceAll("٬", groups[0] ?? "")
    .trim();
  if (body === "") return { ok: false, code: "empty" };
  if (/^[=@＝＠]/.test(body)) return { ok: false, code: "formula" };
  const signed = /^[-+＋－]/.test(body);
  if (/^#/.test(body)) return { ok: false, code: "sheetError" };
  let negative = false;
  let dashed = false;
  /** @type {string[]} */
  const marks = [];
  const take = (/** @type {RegExp} */ where, /** @type {(found: string) => void} */ use) => {
    const found = where.exec(body);
    if (!found) return false;
    body = (found.index === 0 ? body.slice(found[0].length) : body.slice(0, found.index)).trim();
    use(found[1] ?? "");
    return true;
  };
  const turn = (/** @type {string} */ sign) => {
    dashed = true;
    if (sign !== "+" && sign !== "＋") negative = !negative;
  };
  // Sign, currency and brackets stand in any order round the figure: "$(1.00)", "-$1", "(1) USD", " $ - ".
  for (let i = 0; i < 5; i += 1) {
    if (/^\(.*\)$/.test(body)) {
      negative = !negative;
      body = body.slice(1, -1).trim();
    } else if (!take(/^([-+\u2212\u2013＋－])/, turn) && !take(BEFORE, (mark) => marks.push(mark)) && !take(AFTER, (mark) => marks.push(mark)) && !take(/([-\u2212])$/, turn)) break;
  }
  if (body === "" && dashed && !/\d/.test(text)) body = "0";
  if (/^\d+([.,]\d+)?[eE][+-]?\d+$/.test(body)) return { ok: false, code: "short" };
  const reading = plain(body, negative, format);
  // "+SUM(A1)" is a program, "+5" is five.
  if (!reading.ok) return reading.code === "letters" && signed ? { ok: false, code: "formula" } : reading;
  const codes = [...new Set(marks.filter((mark) => /^[A-Za-z]{3}$/.test(mark)))];
  if (codes.length > 1) return { ok: false, code: "letters" };
  const mark = codes[0] ?? marks[0];
  return mark ? { ...reading, mark } : reading;
}

/** @param {string} body @param {boolean} negative @param {NumberFormat} format @returns {Reading} */
function plain(body, negative, format) {
  const { decimal, groups } = HABITS[format];
  if (!/^[\d.,' ]*$/.test(body) || !/\d/.test(body)) return { ok: false, code: "letters" };
  const parts = body.split(decimal);
  if (parts.length > 2) return { ok: false, code: "format" };
  const [whole = "", fraction = ""] = parts;
  if (!/^\d*$/.test(fraction)) return { ok: false, code: "format" };
  const group = /[^\d]/.exec(whole)?.[0];
  if (group !== undefined) {
    if (!groups.includes(group)) return { ok: false, code: "format" };
    const runs = whole.split(group);
    // The first run is short, all others are three long (two long in the middle, in India).
    const sound = runs.every((run, i) => /^\d+$/.test(run) && (i === 0 ? run.length <= 3 : i === runs.length - 1 ? run.length === 3 : run.length === 3 || run.length === 2));
    if (!sound) return { ok: false, code: "format" };
  }
  const units = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0";
  if (units.length > WIDEST) return { ok: false, code: "large" };
  const value = canonical(fraction ? `${units}.${fraction}` : units);
  return { ok: true, value: negative && value !== "0" ? `-${value}` : value };
}

/** Without zeros that say nothing. @param {string} text digits with a point */
function canonical(text) {
  if (SHORTEST.test(text)) return text;
  let body = text.replace(/^(-?)0+(?=\d)/, "$1");
  if (body.includes(".")) {
    let end = body.length;
    while (body[end - 1] === "0") end -= 1;
    body = body.slice(0, body[end - 1] === "." ? end - 1 : end);
  }
  return body === "-0" ? "0" : body;
}

/** The sign after the figure, or before it as Turkish writes it. */
const PERCENT = /^[-+\u2212]?\s*[%٪％]|[%٪％]$/u;

/** Recognises a percentage by its sign. @param {string} text */
export const isPercent = (text) => PERCENT.test(text.trim());

/** A share: "6 %" is one whatever the format says; a bare number follows it. @param {string} text @param {NumberFormat} format @param {RateFormat} rates @returns {Reading} */
export function readRate(text, format, rates) {
  if (text.length > LONGEST) return { ok: false, code: "long" };
  const trimmed = text.trim();
  const percent = PERCENT.test(trimmed);
  const reading = readNumber(percent ? trimmed.replace(/[%٪％]/u, "") : trimmed, format);
  if (!reading.ok) return reading;
  if (reading.mark !== undefined) return { ok: false, code: "letters" };
  return !percent && rates === "fraction" ? reading : { ok: true, value: shift(reading.value, -2) };
}

/** Digits with two different marks, or one mark that can only be the decimal one, tell how a file writes. @param {Iterable<string>} cells @returns {{ format: NumberFormat, sure: boolean }} */
export function guessNumbers(cells) {
  let point = 0;
  let comma = 0;
  let space = 0;
  let unsure = 0;
  for (const cell of cells) {
    if (cell.length > LONGEST || !/[., \u00a0\u202f]/.test(cell)) continue;
    if (POINTED.test(cell)) {
      point += 1;
      continue;
    }
    const body = cell.replace(SPACES, " ").replace(/[^\d.,' ]/g, "").trim();
    if (!/[.,]/.test(body)) {
      if (/\d \d{3}$/.test(body)) space += 1;
      continue;
    }
    const last = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    const other = last === "." ? "," : ".";
    const count = body.split(last).length - 1;
    const tail = body.length - body.lastIndexOf(last) - 1;
    if (body.includes(other) || (count === 1 && (tail !== 3 || /^0[.,]|^[.,]/.test(body)))) {
      if (last === ".") point += 1;
      else comma += 1;
      if (last === "," && / \d{3}/.test(body)) space += 1;
    } else if (count > 1) {
      if (last === ".") comma += 1;
      else point += 1;
    } else unsure += 1;
  }
  if (comma > point) return { format: space ? "space" : "comma", sure: point === 0 };
  if (point > 0) return { format: "point", sure: comma === 0 };
  return space ? { format: "space", sure: unsure === 0 } : { format: "point", sure: unsure === 0 };
}

/** @param {Iterable<string>} cells @returns {{ rates: RateFormat, sure: boolean }} */
export function guessRates(cells) {
  let above = false;
  let below = false;
  let one = false;
  for (const cell of cells) {
    if (cell.length > LONGEST || isPercent(cell)) continue;
    const body = cell.replace(",", ".").trim();
    if (!/^-?\d*\.?\d+$/.test(body)) continue;
    // Only to see on which side of one it lies.
    const side = Math.abs(Number(body));
    if (side > 1) above = true;
    else if (side === 1) one = true;
    else if (side > 0) below = true;
  }
  if (above) return { rates: "percent", sure: true };
  return { rates: below ? "fraction" : "percent", sure: !below && !one };
}
