/** Values reached in periods still open after the last month, from the same sales. Pure: no element, no engine. */
import { negate, sum } from "../base/decimal.js";
import { distance } from "../base/period.js";

/** @import { Answer, GateReport, IncentiveReport, Measured, NextBand } from "../../pkg/engine.js" */
/** @typedef {{ id: string, charge: boolean, month: string, amount: string, gates: GateReport[], held: Measured[], next: NextBand | null }} Open month: of the settlement; amount: what it would add without another sale; held: what gates measure that hold, without a figure */

/** Months the engine settles at once; it says the same. */
const MOST = 60;

/**
 * Each open stretch at its settlement, as if nothing more were sold.
 * @param {Answer} answer @param {(months: number) => Answer | null} settled the same request over more months
 * @returns {Open[]} in order of their settlement
 */
export function outlook(answer, settled) {
  const [first = ""] = answer.months;
  const open = answer.incentives.filter(({ openUntil }) => openUntil && distance(first, openUntil) < MOST);
  const months = [...new Set(open.map(({ openUntil }) => openUntil ?? ""))].sort();
  return months.flatMap((month) => {
    const then = settled(distance(first, month) + 1);
    return open.filter(({ openUntil }) => openUntil === month).flatMap((now) => look(now, then?.incentives.find(({ id, charge }) => id === now.id && charge === now.charge), month));
  });
}

/** @param {IncentiveReport} now @param {IncentiveReport | undefined} then @param {string} month @returns {Open[]} */
function look(now, then, month) {
  if (!then) return [];
  // A gate is reported at the last settlement that missed it: one reported earlier holds at this one.
  const [here, before] = [then.gates.filter((gate) => gate.month === month), then.gates.filter((gate) => gate.month !== month)];
  return [{ id: now.id, charge: now.charge, month, amount: sum([then.earned, negate(now.earned)]), gates: here, held: before.map(({ label }) => label), next: then.next?.month === month ? then.next : null }];
}
