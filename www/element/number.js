/**
 * What a person types, read the way their language writes numbers. The separators are learnt from Intl, so "1,5" is one
 * and a half in Spanish and a mistake in English; it is never guessed, because a wrong guess is off by a thousand.
 */

/** @typedef {{ decimal: string, group: string, minus: string, sizes: number[], digits: Map<string, string> }} Habits */
/** @typedef {{ ok: true, value: string } | { ok: false, reason: "empty" | "letters" | "group" | "decimal" | "long" | "whole" }} Reading */

const SYSTEMS = ["latn", "arab", "arabext", "thai", "deva", "beng", "fullwide"];
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

/** @type {Map<string, string> | undefined} */
let allDigits;

/** Every script's digits, so that Arabic-Indic, Persian, Thai … are read whatever the page's language. */
function digits() {
  if (allDigits) return allDigits;
  allDigits = new Map();
  for (const system of SYSTEMS) {
    const format = new Intl.NumberFormat("en", { numberingSystem: system, useGrouping: false });
    for (let n = 0; n <= 9; n += 1) allDigits.set(format.format(n), String(n));
  }
  return allDigits;
}

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
    digits: digits(),
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

/**
 * Reads typed text into a canonical decimal ("1234.5").
 * @param {string} text
 * @param {string} lang
 * @param {{ whole?: boolean, percent?: boolean }} [options]
 * @returns {Reading}
 */
export function parse(text, lang, options = {}) {
  if (text.length > READ) return { ok: false, reason: "long" };
  const habit = habits(lang);
  let body = text.replace(/[\u200e\u200f\u061c]/g, "").trim();
  if (options.percent) body = body.replace(/\s*[%٪]$/u, "").trim();
  if (body === "") return { ok: false, reason: "empty" };
  let negative = false;
  if (/^[-−+]/.test(body) || body.startsWith(habit.minus)) {
    negative = !body.startsWith("+");
    body = body.slice(1).trim();
  }
  const isGroup = alike(habit.group);
  /** @type {string[]} */
  const groups = [""];
  let fraction = /** @type {string | null} */ (null);
  for (const char of body) {
    const digit = habit.digits.get(char);
    if (digit !== undefined) {
      if (fraction === null) groups[groups.length - 1] += digit;
      else fraction += digit;
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
  if (options.whole && tail) return { ok: false, reason: "whole" };
  const value = tail ? `${whole || "0"}.${tail}` : whole || "0";
  return { ok: true, value: negative && value !== "0" ? `-${value}` : value };
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
