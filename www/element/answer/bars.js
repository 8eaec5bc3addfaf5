/** The bars of the waterfall, each with where it begins and ends. Pure: no element. */
import { drawn, sum } from "../base/decimal.js";
import { chain } from "./lines.js";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @typedef {{ line: Line, from: number, to: number }} Bar from and to as shares of the widest */

/** @param {Answer} answer @returns {Bar[]} */
export function bars(answer) {
  let level = "0";
  const steps = chain(answer);
  const first = Math.max(0, steps.findLastIndex((line) => line.waterfall === "subtotal"));
  const spans = steps.slice(first).map((line) => {
    const before = level;
    // A subtotal stands on the ground and shows the running total.
    level = line.waterfall === "step" ? sum([level, line.total]) : line.total;
    const start = line.waterfall === "step" ? drawn(before) : 0;
    return { line, a: start, b: drawn(level) };
  });
  const low = Math.min(0, ...spans.map((s) => Math.min(s.a, s.b)));
  const high = Math.max(0, ...spans.map((s) => Math.max(s.a, s.b)));
  const width = high - low || 1;
  const at = (/** @type {number} */ n) => Math.round(((n - low) / width) * 1e5) / 1e5;
  return spans.map(({ line, a, b }) => ({ line, from: at(Math.min(a, b)), to: at(Math.max(a, b)) }));
}
