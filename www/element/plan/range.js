/**
 * A range as a person types it: "2 to 4", "2…4", "2-4", "about 8,000", "8,000 ± 500", "2…3…5". Its numbers are read the
 * way the reader's language writes them; the words between are known in every language the page speaks.
 */
import { compare, negate, shift, sum, times, trim } from "../base/decimal.js";
import { exponentOf } from "../base/magnitude.js";
import { READ, parse } from "../base/number.js";

/** @import { Kind } from "./form.js" */
/** @import { Spread } from "../../pkg/engine.js" */
/** @typedef {"normal" | "log-normal" | "uniform" | "triangular"} Shape */
/** @typedef {{ shape: Shape, low: string, high: string, likely: string, middle: string }} Extent in the unit of the field; middle: what the plan itself takes */
/** @typedef {{ ok: true, extent: Extent } | { ok: false, reason: string, given: string }} RangeReading */

/** Decimals the engine reads. */
const PLACES = 6;

const BETWEEN = /^(?:between|from|entre|de|von|zwischen|从|ระหว่าง|من|بين)\s*(.+)$/iu;
const ABOUT = /^(?:about|around|roughly|circa|approx\.?|ca\.?|unos|unas|aproximadamente|cerca de|alrededor de|environ|etwa|rund|大约|约|ประมาณ|yaklaşık|حوالي|نحو|[~≈∼])\s*(.+)$/iu;
const WORDS = /\s*(?:…|\.{2,3}|[–—~～]|\s(?:to|and|a|y|hasta|à|et|bis|und|ile|ila|و|إلى)\s|到|至|ถึง)\s*/iu;
const HYPHEN = /(?<=[\p{Nd}%٪\p{L}\p{Sc}])(?:-|\s-\s)(?=[%٪\p{Nd}\p{Sc}.,])/u;

/**
 * @param {string} text @param {string} lang @param {Kind} kind @param {string} [currency] of an amount of money
 * @returns {RangeReading | null} null when it is no range at all
 */
export function readRange(text, lang, kind, currency) {
  if (text.length >= 3 * READ) return null;
  const body = text.replace(/[\u200e\u200f\u061c]/g, "").trim();
  const read = { lang, kind, currency };
  const about = ABOUT.exec(body)?.[1];
  if (about) return around(about, null, read);
  const [centre, by, more] = body.split(/\s*(?:±|\+\/-)\s*/u);
  if (centre && by && more === undefined) return around(centre, by, read);
  const inner = BETWEEN.exec(body)?.[1] ?? body;
  let parts = inner.split(WORDS);
  if (parts.length === 1) parts = inner.split(HYPHEN);
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.trim() === "")) return null;
  const shared = valuesOf(sharing(parts, read), read);
  const reading = shared.ok && rising(shared.values) ? shared : valuesOf(parts, read);
  if (!reading.ok) return reading;
  const [first = "0", second = "0", third] = reading.values;
  if (third !== undefined) return { ok: true, extent: { shape: "triangular", low: first, high: third, likely: second, middle: second } };
  return { ok: true, extent: { shape: "normal", low: first, high: second, likely: half(first, second), middle: half(first, second) } };
}

/** Reader of a range's numbers. @typedef {{ lang: string, kind: Kind, currency: string | undefined }} Reader */

/** The values of all parts, or the first that cannot be read. @param {string[]} parts @param {Reader} reader */
function valuesOf(parts, reader) {
  /** @type {string[]} */
  const values = [];
  for (const part of parts) {
    const reading = value(part, reader);
    if (!reading.ok) return { ...reading, given: part.trim() };
    values.push(reading.value);
  }
  return { ok: /** @type {const} */ (true), values };
}

/** Text that ends in a word after its last digit. */
const ENDING = /^(.*\p{Nd})\s*([\p{L}\p{M}.]+).*$/su;

/**
 * Gives a word for thousands at the end to every part, as in "5-7k": both are thousands. Parts with a word of their own keep it.
 * @param {string[]} parts @param {Reader} reader
 */
function sharing(parts, { lang, kind }) {
  const word = ENDING.exec(parts.at(-1) ?? "")?.[2] ?? "";
  if (kind === "rate" || exponentOf(word, lang) === undefined) return parts;
  return parts.map((part) => (ENDING.test(part) ? part : `${part.trimEnd()} ${word}`));
}

/** @param {string[]} values */
const rising = (values) => values.every((value, i) => i === 0 || compare(values[i - 1] ?? "0", value) <= 0);

/** @param {string} text @param {Reader} reader */
function value(text, { lang, kind, currency }) {
  const reading = parse(text, lang, { percent: kind === "rate", currency });
  if (!reading.ok) return reading;
  const value = kind === "rate" ? shift(reading.value, -2) : reading.value;
  if ((value.split(".")[1]?.length ?? 0) > PLACES) return { ok: /** @type {const} */ (false), reason: "fineRange" };
  return { ok: /** @type {const} */ (true), value };
}

/** A figure and as much on either side; a tenth of it when nothing is said. @param {string} text @param {string | null} by @param {Reader} reader @returns {RangeReading} */
function around(text, by, reader) {
  const { lang, kind } = reader;
  const [shared = text] = by === null ? [] : sharing([text, by], reader);
  const middle = value(shared, reader);
  if (!middle.ok) return { ...middle, given: text };
  if (by === null) return { ok: true, extent: within(middle.value, "0.1") };
  const share = kind !== "rate" && /[%٪]$/u.test(by.trim());
  const reading = share ? parse(by, lang, { percent: true }) : value(by, reader);
  if (!reading.ok) return { ...reading, given: by };
  if (share) return { ok: true, extent: within(middle.value, shift(reading.value, -2)) };
  return { ok: true, extent: symmetric(middle.value, reading.value) };
}

/** A figure with a share of itself on either side. @param {string} middle @param {string} share @returns {Extent} */
export function within(middle, share) {
  return symmetric(middle, short(times(middle.replace("-", ""), share)));
}

/** @param {string} middle @param {string} by @returns {Extent} */
function symmetric(middle, by) {
  return { shape: "normal", low: short(sum([middle, negate(by)])), high: short(sum([middle, by])), likely: middle, middle };
}

/** @param {string} a @param {string} b */
function half(a, b) {
  const both = sum([a, b]);
  return short(shift(sum(Array.from({ length: 5 }, () => both)), -1));
}

/** To as many decimals as are read, the rest cut off. @param {string} text */
const short = (text) => trim(text.replace(new RegExp(`(\\.\\d{${PLACES}})\\d+$`), "$1"));

/** @param {Extent} extent @returns {Spread} */
export function spread({ shape, low, high, likely }) {
  return shape === "triangular" ? { kind: shape, low, likely, high } : { kind: shape, low, high };
}

/** The plan's figure for a range: its likeliest value, else its middle. @param {Extent} extent */
export const middleOf = ({ shape, low, high, likely }) => (shape === "triangular" ? likely : half(low, high));

/** Whether a range runs upwards. @param {Extent} extent */
export const upwards = ({ low, high }) => compare(low, high) < 0;

/**
 * The range as the reader's language writes it, such that it reads back as itself.
 * @param {Extent} extent @param {(value: string) => string} write one number @param {string} to the word between
 */
export function rangeText({ shape, low, high, likely }, write, to) {
  const ends = shape === "triangular" ? [low, likely, high] : [low, high];
  return ends.map(write).join(` ${to} `);
}
