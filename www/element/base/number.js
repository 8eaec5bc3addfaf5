/**
 * Reads numbers as people type them in their language: "1,500", "$1,500", "20k", "1.5 M", "3万". The separators are
 * learnt from Intl, so "1,5" is one and a half in Spanish and a mistake in English; it is never guessed, because a wrong guess
 * is off by a thousand.
 */
import { isCurrency, isMarkOf } from "./currency-mark.js";
import { shift } from "./decimal.js";
import { exponentOf } from "./magnitude.js";
import { latin } from "./script-digits.js";

/** @typedef {{ decimal: string, group: string, minus: string, sizes: number[] }} Habits */
/** @typedef {{ ok: true, value: string } | { ok: false, reason: "empty" | "letters" | "group" | "decimal" | "long" | "whole" | "currency" }} Reading */

const LONGEST = 24;
/** Signs of a figure that are looked at: longer text is a pasted page, and refused before anything walks through it. */
export const READ = 200;
/** The longest text that is kept of a figure; what was longer is still too long. */
const KEPT = 3 * READ + 1;

/** A pasted page cut to what is still refused for its length: a box of megabytes stops the browser. @param {string} text */
export const clipped = (text) => text.slice(0, KEPT);

/** Length of unreadable text that is repeated to the reader. */
const TOLD = 40;

/** Shortens typed text for a sentence. @param {string} text */
export const told = (text) => (text.length > TOLD ? `${text.slice(0, TOLD)}…` : text);

/** @type {Map<string, Habits>} */
const learnt = new Map();

/** @param {string} lang @returns {Habits} */
export function habits(lang) {
  const known = learnt.get(lang);
  if (known) return known;
  const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(-1234567890.5);
  const find = (/** @type {string} */ type, /** @type {string} */ other) => parts.find((p) => p.type === type)?.value ?? other;
  const whole = parts.filter((p) => p.type === "integer").map((p) => [...p.value].length);
  const made = {
    decimal: find("decimal", "."),
    group: find("group", ","),
    minus: find("minusSign", "-"),
    sizes: whole.slice(1),
  };
  learnt.set(lang, made);
  return made;
}

const SPACE = /^\p{Zs}$/u;

/** Characters people type for one separator, all meaning the same. @param {string} mark */
function alike(mark) {
  if (SPACE.test(mark)) return (/** @type {string} */ c) => SPACE.test(c);
  if (mark === "’" || mark === "'") return (/** @type {string} */ c) => c === "’" || c === "'";
  return (/** @type {string} */ c) => c === mark;
}

/** Text permitted round the digits: letters and signs of currency before them, and those or a word for thousands after them. */
const AROUND = /^([\p{L}\p{M}\p{Sc}.\s]*[\p{L}\p{M}\p{Sc}][.\s]*)?(.*?\p{Nd}[^\p{L}\p{M}\p{Sc}]*?)?(\s*[\p{L}\p{M}\p{Sc}][\p{L}\p{M}\p{Sc}.\s]*)?$/u;
const SIGN = /^[-+\u2212\u2013\uff0b\uff0d]/;

/**
 * Reads typed text into a canonical decimal ("1234.5").
 * @param {string} text
 * @param {string} lang
 * @param {{ whole?: boolean, percent?: boolean, currency?: string | undefined }} [options] currency: the code of the currency the figure is in, whose sign may stand beside it
 * @returns {Reading}
 */
export function parse(text, lang, options = {}) {
  if (text.length > READ) return { ok: false, reason: "long" };
  let body = text.replace(/[\u200e\u200f\u061c]/g, "").trim();
  // Turkish has the sign before the figure.
  if (options.percent) body = body.replace(/\s*[%٪％]$/u, "").replace(/^([-+\u2212]?)\s*[%٪％]/u, "$1").trim();
  if (body === "") return { ok: false, reason: "empty" };
  let negative = false;
  const sign = () => {
    const { minus } = habits(lang);
    const found = SIGN.exec(body)?.[0] ?? (body.startsWith(minus) ? minus : "");
    if (found === "") return;
    negative = found !== "+" && found !== "＋";
    body = body.slice(found.length).trim();
  };
  sign();
  let exponent = 0;
  if (/[\p{L}\p{Sc}]/u.test(body)) {
    const [, before = "", figure = "", after = ""] = AROUND.exec(body) ?? [];
    if (figure === "") return { ok: false, reason: "letters" };
    const word = around(before.trim(), after.trim(), lang, options);
    if (typeof word === "string") return { ok: false, reason: word };
    exponent = word.exponent;
    body = figure.trim();
    // "$-5", as some programs write it.
    if (!negative) sign();
  }
  const read = unsigned(body, lang);
  if (!read.ok) return read;
  const value = shift(read.value, exponent);
  if (value.replace(".", "").length > LONGEST) return { ok: false, reason: "long" };
  if (options.whole && value.includes(".")) return { ok: false, reason: "whole" };
  return { ok: true, value: negative && value !== "0" ? `-${value}` : value };
}

/**
 * Meaning of the text before and after the digits: a sign of the figure's currency, a word for thousands or millions, or both after them.
 * @param {string} before @param {string} after @param {string} lang @param {{ percent?: boolean, currency?: string | undefined }} options
 * @returns {{ exponent: number } | "letters" | "currency"}
 */
function around(before, after, lang, { percent = false, currency }) {
  const mark = (/** @type {string} */ text) => currency !== undefined && isMarkOf(text, currency, lang);
  const foreign = (/** @type {string} */ text) => currency !== undefined && isCurrency(text);
  if (before && !mark(before)) return foreign(before) ? "currency" : "letters";
  if (after === "") return { exponent: 0 };
  // "1.5M USD" is cut at every place until both halves are known.
  for (let at = after.length; at >= 0; at -= 1) {
    const [word, rest] = [after.slice(0, at).trim(), after.slice(at).trim()];
    const exponent = word === "" ? 0 : percent ? undefined : exponentOf(word, lang);
    if (exponent === undefined) continue;
    if (rest === "" || (mark(rest) && !before)) return { exponent };
    if (foreign(rest) && !mark(rest)) return "currency";
  }
  return "letters";
}

/** Digits with their separators. @param {string} text @param {string} lang @returns {Reading} */
function unsigned(text, lang) {
  const habit = habits(lang);
  const isGroup = alike(habit.group);
  /** @type {string[]} */
  const groups = [""];
  let fraction = /** @type {string | null} */ (null);
  for (const char of latin(text)) {
    if (char >= "0" && char <= "9") {
      if (fraction === null) groups[groups.length - 1] += char;
      else fraction += char;
    } else if (char === habit.decimal || char === "٫") {
      if (fraction !== null) return { ok: false, reason: "decimal" };
      fraction = "";
    } else if (isGroup(char) || char === "٬") {
      if (fraction !== null) return { ok: false, reason: "group" };
      groups.push("");
    } else {
      return { ok: false, reason: char === "." || char === "," ? "decimal" : "letters" };
    }
  }
  if (groups.length > 1 && !grouped(groups, habit.sizes)) return { ok: false, reason: "group" };
  const whole = groups.join("").replace(/^0+(?=\d)/, "");
  if (whole === "" && !fraction) return { ok: false, reason: "letters" };
  if (whole.length + (fraction?.length ?? 0) > LONGEST) return { ok: false, reason: "long" };
  const tail = fraction?.replace(/0+$/, "") ?? "";
  return { ok: true, value: tail ? `${whole || "0"}.${tail}` : whole || "0" };
}

/**
 * Grouped as the language groups: "1,500" but not "1,5" nor "15,00". The last group counts most: it is the one a
 * decimal comma would be mistaken for.
 * @param {string[]} groups @param {number[]} sizes sizes after the first group, as the language prints a large number
 */
function grouped(groups, sizes) {
  const last = sizes.at(-1) ?? 3;
  const inner = sizes.at(-2) ?? last;
  return groups.every((group, i) => {
    if (i === 0) return group.length >= 1 && group.length <= inner;
    return group.length === (i === groups.length - 1 ? last : inner);
  });
}
