/** The difference between two answers, to the last digit. Pure: no element, no engine. */
import { makings } from "../sentence.js";
import { negate, sign, sum } from "../decimal.js";
import { later } from "../period.js";

/** @import { Answer, IncentiveReport, Project } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../form.js" */
/** @typedef {{ amount: string, month: string | null }} Arrival month: null when it is not within the plan */
/** @typedef {{ id: string, label: string, amount: string, arrivals: Arrival[], later: boolean }} Part */
/** @typedef {{ profit: string, now: string, later: string, rest: string, parts: Part[] }} Effect now + later + rest = profit */
/** @typedef {{ before: IncentiveReport[], after: IncentiveReport[] }} Reports */
/** @typedef {{ quarter: Reports, month: Reports | null, year: Reports | null }} Quarter month: at the end of the deal's own month; year: of what looks at more than a quarter */

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
  const none = { people: "0", monthly: "0" };
  const costs = { ...plan.costs, sales: none, presales: none, engineers: none, training: "0", marketing: "0", fees: "0", acquisition: "0" };
  return { ...request, book: { plan: { ...plan, cohorts: [], projects: [], services: [], costs } } };
}

/** Months an incentive looks at, as far as an answer over many months tells. @param {IncentiveReport} report @param {number} months */
const looksAt = (report, months) => Math.max(0, ...report.gates.map((g) => Math.round(months / Math.max(1, g.lookedAt))));

/** Those that look at a quarter or less, or at more. @param {Answer} answer @param {boolean} longer @returns {Set<string>} */
export function windows(answer, longer) {
  return new Set(answer.incentives.filter((r) => looksAt(r, answer.months.length) > 3 === longer).map((r) => r.id));
}

/**
 * The plan up to the end of the deal's calendar quarter or year, so that what is asked "in the last period" is asked in that one.
 * Shares that move over the plan would move faster in a shorter one: such a plan stays whole.
 * @param {PlanRequest} request @param {Project} project @param {1 | 3 | 12} length @returns {{ request: PlanRequest, exact: boolean }}
 */
export function until(request, project, length) {
  const { plan } = request.book;
  if (plan.cohorts.some((c) => c.mix.some((m) => m.end !== undefined))) return { request, exact: false };
  const month = Number(later(plan.start, project.month - 1).slice(5));
  const months = Math.min(plan.months, project.month + length - 1 - ((month - 1) % length));
  const projects = plan.projects.filter((p) => p.month <= months).map((p) => (p.returnedAfter !== undefined && p.month + p.returnedAfter > months ? { ...p, returnedAfter: undefined } : p));
  // A key without a value is a stray one to the engine.
  return { request: { ...request, book: { plan: { ...plan, months, projects: projects.map((p) => /** @type {Project} */ (JSON.parse(JSON.stringify(p)))) } } }, exact: true };
}

/** @param {Answer} before @param {Answer} after @returns {Effect} */
export function effect(before, after) {
  const was = new Map(before.lines.map((l) => [l.id, l.total]));
  const moved = (/** @type {string} */ id, /** @type {string} */ total) => less(total, was.get(id) ?? "0");
  const [first, ...others] = makings(after).map((l) => l.id);
  // A line without a part in the sum may be told in one answer and not in the other.
  const told = [...new Set([...others, ...makings(before).slice(1).map((l) => l.id)])];
  const total = (/** @type {string} */ id) => after.lines.find((l) => l.id === id)?.total ?? "0";
  const label = (/** @type {string} */ id) => (after.lines.find((l) => l.id === id) ?? before.lines.find((l) => l.id === id))?.label ?? id;
  /** @type {Part[]} */
  const parts = [];
  const now = first === undefined ? "0" : moved(first, total(first));
  if (first !== undefined && sign(now) !== 0) parts.push({ id: first, label: label(first), amount: now, arrivals: [], later: false });
  for (const id of told) {
    const incentives = id === "incentives";
    const inside = incentives ? after.lines.filter((l) => l.parent === id).map((l) => l.id) : [id];
    for (const line of inside) {
      const amount = moved(line, total(line));
      if (sign(amount) !== 0) parts.push({ id: line, label: label(line), amount, arrivals: incentives ? arrivals(before, after, line) : [], later: incentives });
    }
  }
  const back = told.includes("incentives") ? moved("incentives", total("incentives")) : "0";
  const profit = less(after.headline.profit, before.headline.profit);
  return { profit, now, later: back, rest: less(profit, sum([now, back])), parts };
}

/** What of an incentive arrives when, with the deal and not without it. @param {Answer} before @param {Answer} after @param {string} id @returns {Arrival[]} */
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
