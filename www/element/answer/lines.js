/** The statement's lines as a table shows them. */
import { sign, sum } from "../base/decimal.js";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @import { Span } from "../base/period.js" */

/** @type {WeakMap<Answer, Line[]>} */
const kept = new WeakMap();

/** A line before the lines it is made of; otherwise in the engine's order. @param {Answer} answer @returns {Line[]} */
export function ordered(answer) {
  const known = kept.get(answer);
  if (known) return known;
  /** @type {Map<string | null, Line[]>} */
  const under = new Map();
  const ids = new Set(answer.lines.map((l) => l.id));
  const place = new Map(answer.lines.map((l, i) => [l.id, i]));
  for (const line of answer.lines) {
    const parent = line.parent !== null && ids.has(line.parent) ? line.parent : null;
    under.set(parent, [...(under.get(parent) ?? []), line]);
  }
  /** A family stands where its first member does. @param {Line} line @returns {number} */
  const first = (line) => Math.min(place.get(line.id) ?? 0, ...(under.get(line.id) ?? []).map(first));
  /** @type {Line[]} */
  const out = [];
  const walk = (/** @type {string | null} */ parent) => {
    for (const line of [...(under.get(parent) ?? [])].sort((a, b) => first(a) - first(b))) {
      out.push(line);
      walk(line.id);
    }
  };
  walk(null);
  kept.set(answer, out);
  return out;
}

/**
 * From start to end of the waterfall. Steps that are parts of one line are told as that line: a bill, and not its list
 * price and its discount.
 * @param {Answer} answer @returns {Line[]}
 */
export function chain(answer) {
  const byId = new Map(answer.lines.map((l) => [l.id, l]));
  /** @type {Line[]} */
  const out = [];
  for (const line of answer.lines) {
    if (line.waterfall === null || line.section !== "profit") continue;
    const parent = line.waterfall === "step" && line.parent !== null ? byId.get(line.parent) : undefined;
    const told = parent && parent.waterfall === null ? { ...parent, waterfall: /** @type {const} */ ("step") } : line;
    if (out.at(-1)?.id !== told.id && !(told.waterfall === "step" && sign(told.total) === 0)) out.push(told);
  }
  return out;
}

/**
 * A line's figures by column. A balance, such as cash to date, is what it is at the end of a span; a flow is the sum over it.
 * @param {Line} line @param {Span[]} columns
 */
export function cells(line, columns) {
  return columns.map((c) => (line.balance ? (line.amounts[c.to] ?? "0") : sum(line.amounts.slice(c.from, c.to + 1))));
}
