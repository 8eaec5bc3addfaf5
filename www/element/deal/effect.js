/** The difference between two answers, to the last digit. Pure: no element, no engine. */
import { makings } from "../answer/sentence.js";
import { negate, sign, sum } from "../base/decimal.js";
import { distance, later } from "../base/period.js";
import { blanks, inside } from "../plan/plan-fields.js";

/** @import { Answer, IncentiveReport, Line, Project } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @typedef {{ amount: string, month: string | null }} Arrival month: null when it is not within the plan */
/** @typedef {{ line: Line, of: Answer, amount: string, arrivals: Arrival[], later: boolean }} Part of: the answer its line is of */
/** @typedef {{ profit: string, now: string, later: string, rest: string, parts: Part[] }} Effect now + later + rest = profit */
/** @typedef {{ before: IncentiveReport[], after: IncentiveReport[] }} Reports */
/** @typedef {{ quarter: Reports | null, month: Reports | null, longer: Reports[] }} Quarter quarter: at its end; month: at the end of the deal's own; longer: where a stretch that is open after the quarter is settled */

/** @param {string} a @param {string} b */
export const less = (a, b) => sum([a, negate(b)]);

/** @param {PlanRequest} request @param {Project} project @returns {PlanRequest} */
export function withProject(request, project) {
  const { plan } = request.book;
  return { ...request, book: { plan: { ...plan, projects: [...plan.projects, project] } } };
}

/** The partner without a business: nothing sold, nothing spent, the same terms. @param {PlanRequest} request @returns {PlanRequest} */
export function alone(request) {
  const { plan } = request.book;
  const costs = { ...plan.costs, ...blanks(inside("costs").filter((field) => field.cost)) };
  return { ...request, book: { plan: { ...plan, cohorts: [], projects: [], services: [], costs } } };
}

/** Months a plan may have. */
const MOST = 60;

/** Shares that move over a plan would move at another speed in one of another length: such a plan stays whole. @param {PlanRequest} request */
export const moves = ({ book: { plan } }) => plan.cohorts.some((cohort) => cohort.mix.some((share) => share.end !== undefined));

/** Months of a plan up to the end of a calendar quarter. @param {PlanRequest} request @param {number} month of the plan, from 1 */
export function quarterEnd({ book: { plan } }, month) {
  const calendar = Number(later(plan.start, month - 1).slice(5));
  return Math.min(MOST, month + 2 - ((calendar - 1) % 3));
}

/** Months of a plan up to those in which what is open after it is settled, if a plan may have as many. @param {PlanRequest} request @param {Answer} answer @returns {number[]} in order */
export function settlements({ book: { plan } }, answer) {
  const all = answer.incentives.flatMap(({ openUntil }) => (openUntil ? [distance(plan.start, openUntil) + 1] : []));
  return [...new Set(all)].filter((months) => months <= MOST).sort((a, b) => a - b);
}

/**
 * The plan up to a month, so that what is asked "in the last period" is asked in the one that ends there. Past its own end it goes on as it was.
 * @param {PlanRequest} request @param {number} months @returns {PlanRequest}
 */
export function until(request, months) {
  const { plan } = request.book;
  const projects = plan.projects.filter((p) => p.month <= months).map((p) => (p.returnedAfter !== undefined && p.month + p.returnedAfter > months ? { ...p, returnedAfter: undefined } : p));
  // A key without a value is a stray one to the engine.
  return { ...request, book: { plan: { ...plan, months, projects: projects.map((p) => /** @type {Project} */ (JSON.parse(JSON.stringify(p)))) } } };
}

/** @param {Answer} before @param {Answer} after @returns {Effect} */
export function effect(before, after) {
  const was = new Map(before.lines.map((l) => [l.id, l.total]));
  const moved = (/** @type {string} */ id, /** @type {string} */ total) => less(total, was.get(id) ?? "0");
  const [first, ...others] = makings(after).map((l) => l.id);
  // A line without a part in the sum may be told in one answer and not in the other.
  const told = [...new Set([...others, ...makings(before).slice(1).map((l) => l.id)])];
  const total = (/** @type {string} */ id) => after.lines.find((l) => l.id === id)?.total ?? "0";
  /** @type {Part[]} */
  const parts = [];
  /** @param {string} id @param {Omit<Part, "line" | "of">} part */
  const add = (id, part) => {
    for (const of of [after, before]) {
      const line = of.lines.find((l) => l.id === id);
      if (line) return void parts.push({ line, of, ...part });
    }
  };
  const now = first === undefined ? "0" : moved(first, total(first));
  if (first !== undefined && sign(now) !== 0) add(first, { amount: now, arrivals: [], later: false });
  for (const id of told) {
    const incentives = id === "incentives";
    const inside = incentives ? after.lines.filter((l) => l.parent === id).map((l) => l.id) : [id];
    for (const line of inside) {
      const amount = moved(line, total(line));
      if (sign(amount) !== 0) add(line, { amount, arrivals: incentives ? arrivals(before, after, line) : [], later: incentives });
    }
  }
  const back = told.includes("incentives") ? moved("incentives", total("incentives")) : "0";
  const profit = less(after.headline.profit, before.headline.profit);
  return { profit, now, later: back, rest: less(profit, sum([now, back])), parts };
}

/** Receipts of an incentive that come with the deal and not without it. @param {Answer} before @param {Answer} after @param {string} id @returns {Arrival[]} */
function arrivals(before, after, id) {
  /** @type {Map<string, string[]>} */
  const by = new Map();
  const add = (/** @type {Answer} */ answer, /** @type {(text: string) => string} */ way) => {
    for (const p of answer.payouts) if (p.incentive === id || id.endsWith(`.${p.incentive}`)) by.set(p.paid ?? "", [...(by.get(p.paid ?? "") ?? []), way(p.amount)]);
  };
  add(after, (text) => text);
  add(before, negate);
  return [...by]
    .map(([month, amounts]) => ({ month: month || null, amount: sum(amounts) }))
    .filter(({ amount }) => sign(amount) !== 0)
    .sort((a, b) => (a.month ?? "9999").localeCompare(b.month ?? "9999"));
}
