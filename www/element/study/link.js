/**
 * Ranges in the fragment of an address, behind the plan's own part: "#v3=…&r2=…". What was drawn with which seed is kept
 * too, so that whoever opens the link sees the same picture. A page that does not know the part passes over it.
 */
import { decoded } from "../base/base64.js";
import { compare } from "../base/decimal.js";
import { packed, unpacked } from "../base/packed.js";
import { MOST_TRIALS, LARGEST_SEED, SEED, TRIALS } from "./kept.js";
import { middleOf } from "../plan/range.js";

/** @import { Kept, Range, Pair } from "./kept.js" */
/** @import { Shape } from "../plan/range.js" */

/** Never edit: links are written with these. @type {Record<string, Shape>} */
const SHAPES = { n: "normal", l: "log-normal", u: "uniform", t: "triangular" };
const NUMBER = /^-?\d+(\.\d+)?$/;

/** @param {Kept} kept @returns {string} to put behind the plan's part; empty when nothing is uncertain */
export function toPart({ ranges, pairs, whole, seed, trials, target }) {
  const paths = Object.keys(ranges);
  if (!paths.length && !whole) return "";
  const letter = (/** @type {Shape} */ shape) => Object.keys(SHAPES).find((key) => SHAPES[key] === shape) ?? "n";
  const rows = Object.entries(ranges).map(([path, r]) => {
    // The plan's own figure is left out when it is what the range says anyway.
    const middle = middleOf(r) === r.middle ? "" : r.middle;
    const row = [path, letter(r.shape), r.low, r.high, r.kind === "rate" ? 1 : 0, r.shape === "triangular" ? r.likely : "", middle];
    while (row.at(-1) === "") row.pop();
    return row;
  });
  const told = {
    r: rows,
    ...(pairs.length && { c: pairs.map((p) => [paths.indexOf(p.one), paths.indexOf(p.other), p.by]) }),
    ...(whole && { w: 1 }),
    ...(seed !== SEED && { s: seed }),
    ...(trials !== TRIALS && { n: trials }),
    ...(target && { t: target }),
  };
  return `&r2=${packed(JSON.stringify(told))}`;
}

/** @param {string} fragment @returns {Kept | null} null when it holds no ranges of a version we know, or none that can be read */
export function fromPart(fragment) {
  const [, version, part] = /&r([12])=([A-Za-z0-9_-]+)(?:&|$)/.exec(fragment) ?? [];
  if (!part) return null;
  try {
    const told = JSON.parse(version === "1" ? decoded(part) : unpacked(part));
    const rows = /** @type {unknown[][]} */ (told.r).map(row);
    const paths = rows.map(([path]) => path);
    const ranges = Object.fromEntries(rows);
    /** @type {Pair[]} */
    const pairs = (told.c ?? []).map((/** @type {unknown[]} */ [one, other, by]) => ({ one: paths[Number(one)] ?? "", other: paths[Number(other)] ?? "", by: number(by) }));
    const counted = (/** @type {unknown} */ given, /** @type {number} */ most, /** @type {number} */ other) =>
      typeof given === "number" && Number.isInteger(given) && given >= 0 && given <= most ? given : other;
    return { ranges, pairs, whole: told.w === 1, seed: counted(told.s, LARGEST_SEED, SEED), trials: Math.max(1, counted(told.n, MOST_TRIALS, TRIALS)), target: told.t === undefined ? "" : number(told.t) };
  } catch {
    // A link cut short by a chat window must open the plan all the same.
    return null;
  }
}

/** @param {unknown[]} given @returns {[string, Range]} */
function row([path, letter, low, high, rate, likely = "", middle = ""]) {
  const shape = SHAPES[String(letter)];
  if (!shape) throw new TypeError("a shape nobody knows");
  /** @type {Range} */
  const range = { shape, low: number(low), high: number(high), likely: "", middle: "", text: "", kind: rate === 1 ? "rate" : "amount" };
  range.likely = likely === "" ? middleOf({ ...range, shape: "normal" }) : number(likely);
  range.middle = middle === "" ? middleOf(range) : number(middle);
  return [String(path), range];
}

/** @param {unknown} given */
function number(given) {
  if (typeof given !== "string" || !NUMBER.test(given)) throw new TypeError("not a number");
  compare(given, "0");
  return given;
}
