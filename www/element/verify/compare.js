/**
 * Whether an answer is the one a worked example expects: figure by figure, to the last digit. The twin of the native
 * runner's comparison (tests/case/check.rs). Pure.
 */

/** @import { Answer, Line, Outcome, Request } from "../../pkg/engine.js" */
/** @typedef {{ title: string, url: string, at: string }} Source */
/** @typedef {{ incentive: string, earned: string, paid?: string, form: string, amount: string, withTax?: string }} ExpectedPayout */
/** @typedef {{ incentive: string, month: string, reached: string, needed: string, met: boolean }} ExpectedGate */
/**
 * @typedef {object} Expected
 * @property {Record<string, string>} totals by line
 * @property {Record<string, Record<string, string>>} [months] by month and line
 * @property {ExpectedPayout[]} [payouts]
 * @property {ExpectedGate[]} [gates]
 * @property {Record<string, { reached: string, needed: string, rate: string }>} [next] by incentive
 * @property {Record<string, string>} [tiers] the tier held, by the month from which it is
 * @property {Record<string, string>} [forEachUnit] totals for each unit sold, by line
 */
/**
 * @typedef {object} Case
 * @property {string} id the folder it lies in, named for who supplied the numbers, and its name
 * @property {string} shows
 * @property {"printed" | "derived" | "by-hand"} numbers
 * @property {string} [because]
 * @property {Source} [source]
 * @property {string} [refutes]
 * @property {Record<string, string>} [printed]
 * @property {Request} request
 * @property {Expected} expect
 */
/** @typedef {{ what: string, expected: string, got: string }} Difference */

/** The shortest way to write an exact decimal: "500.00" and "500" are one figure. @param {string} text */
export function plain(text) {
  const [whole = "0", fraction = ""] = text.replace(/^-/, "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  const magnitude = rest ? `${digits}.${rest}` : digits;
  return text.startsWith("-") && magnitude !== "0" ? `-${magnitude}` : magnitude;
}

/** @param {Case} one @param {Outcome} outcome @returns {Difference[]} */
export function differences(one, outcome) {
  if (outcome.kind === "refused") {
    return outcome.problems.map((problem) => ({ what: "answer", expected: "figures", got: `${problem.field}: ${problem.message}` }));
  }
  /** @type {Difference[]} */
  const found = [];
  const unlike = (/** @type {string} */ what, /** @type {string} */ expected, /** @type {string} */ got) => {
    if (expected !== got) found.push({ what, expected, got });
  };
  const line = (/** @type {string} */ id) => outcome.lines.find((it) => it.id === id);
  const { expect } = one;
  for (const [id, figure] of Object.entries(expect.totals)) unlike(id, plain(figure), shown(line(id)?.total));
  for (const left of leftOut(outcome, expect)) unlike(left.id, "nothing", plain(left.total));
  for (const [month, lines] of Object.entries(expect.months ?? {})) {
    const at = outcome.months.indexOf(month);
    for (const [id, figure] of Object.entries(lines)) unlike(`${id}, ${month}`, plain(figure), shown(line(id)?.amounts[at]));
  }
  for (const [id, figure] of Object.entries(expect.forEachUnit ?? {})) {
    unlike(`${id} for each unit`, plain(figure), eachUnit(line(id)?.total, one.request, figure));
  }
  if (expect.payouts) alike(unlike, "payouts", expect.payouts.map(payout), outcome.payouts.filter((it) => plain(it.amount) !== "0").map(payout));
  if (expect.gates) {
    const gates = outcome.incentives.flatMap((incentive) => incentive.gates.map((gate) => ({ ...gate, incentive: incentive.id })));
    alike(unlike, "gates", expect.gates.map(gate), gates.map(gate));
  }
  for (const [id, next] of Object.entries(expect.next ?? {})) {
    const got = outcome.incentives.find((incentive) => incentive.id === id)?.next;
    unlike(`next band of ${id}`, band(next), got ? band(got) : "none");
  }
  if (expect.tiers) unlike("tiers", path(Object.entries(expect.tiers)), path(held(outcome)));
  for (const [id, figure] of Object.entries(one.printed ?? {})) {
    if (shown(line(id)?.total) === plain(figure)) found.push({ what: id, expected: `something else than ${figure}`, got: figure });
  }
  return found;
}

/** @param {string | undefined} figure */
const shown = (figure) => (figure === undefined ? "no such line" : plain(figure));

/** Lines with a total that the case does not name; cash may be left out as a whole. @param {Answer} answer @param {Expected} expect */
function leftOut(answer, expect) {
  const named = (/** @type {Line} */ it) => Object.hasOwn(expect.totals, it.id);
  const cash = answer.lines.some((it) => it.section === "cash" && named(it));
  return answer.lines.filter((it) => (it.section === "profit" || cash) && plain(it.total) !== "0" && !named(it));
}

/** @param {string | undefined} total @param {Request} request @param {string} figure how many places are asked for */
function eachUnit(total, request, figure) {
  if (total === undefined || !("sales" in request.book)) return "no such line";
  const places = figure.split(".")[1]?.length ?? 0;
  const units = request.book.sales.sales.map((sale) => scaled(sale.units ?? "0", 6)).reduce((a, b) => a + b, 0n);
  if (units === 0n) return "no units";
  // Half away from zero, in whole numbers: no binary fraction comes near a figure.
  const value = scaled(total, 12 + places);
  const each = (2n * abs(value) + units * 10n ** 6n) / (2n * units * 10n ** 6n);
  const digits = each.toString().padStart(places + 1, "0");
  const text = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
  return plain(value < 0n ? `-${text}` : text);
}

const abs = (/** @type {bigint} */ value) => (value < 0n ? -value : value);

/** A decimal as a whole number of its smallest places. @param {string} text @param {number} places */
function scaled(text, places) {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** @param {ExpectedPayout | import("../../pkg/engine.js").Payout} it */
const payout = (it) => [it.incentive, it.earned, it.paid ?? "never", it.form, plain(it.amount), it.withTax ? plain(it.withTax) : ""].filter(Boolean).join(" ");

/** @param {ExpectedGate} it */
const gate = (it) => `${it.incentive} ${it.month}: ${plain(it.reached)} of ${plain(it.needed)}, ${it.met ? "met" : "missed"}`;

/** @param {{ reached: string, needed: string, rate: string }} it */
const band = (it) => `${plain(it.reached)} of ${plain(it.needed)}, ${plain(it.rate)}`;

/** The tier held, by the month from which it is. @param {Answer} answer @returns {[string, string][]} */
function held(answer) {
  const starts = answer.tiers.filter((it, at) => it.tier !== answer.tiers[at - 1]?.tier);
  return starts.map((it) => [it.month, it.tier]);
}

/** @param {[string, string][]} steps */
const path = (steps) => steps.map(([month, tier]) => `${tier} from ${month}`).sort().join(", ");

/**
 * Lists that hold the same, in whatever order.
 * @param {(what: string, expected: string, got: string) => void} unlike @param {string} what @param {string[]} expected @param {string[]} got
 */
function alike(unlike, what, expected, got) {
  const [these, those] = [[...expected].sort(), [...got].sort()];
  if (these.join("\n") === those.join("\n")) return;
  const only = (/** @type {string[]} */ some, /** @type {string[]} */ others) => some.filter((it) => !others.includes(it)).join("; ") || "no more";
  unlike(what, only(these, those), only(those, these));
}
