/**
 * Whether an answer is the one a worked example expects: figure by figure, to the last digit. The twin of the native
 * runner's comparison (tests/case/check.rs). Pure.
 */

/** @import { Answer, Line, Outcome, Payout, Request } from "../../pkg/engine.js" */
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
/** @import { Messages } from "../../pkg/messages/en/verify.js" */
/** @typedef {{ key: string, expected: string, got: string }} Difference key: of the figure: a line, or a line with what is asked of it; expected, got: as they are shown */

/** The shortest way to write an exact decimal: "500.00" and "500" are one figure. @param {string} text */
export function plain(text) {
  const [whole = "0", fraction = ""] = text.replace(/^-/, "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  const magnitude = rest ? `${digits}.${rest}` : digits;
  return text.startsWith("-") && magnitude !== "0" ? `-${magnitude}` : magnitude;
}

/** Figures of an answer that are not those of its example. @param {Case} one @param {Outcome} outcome @param {Messages} t @returns {Difference[]} */
export function differences(one, outcome, t) {
  if (outcome.kind === "refused") {
    return outcome.problems.map((problem) => ({ key: "answer", expected: "figures", got: `${problem.field}: ${problem.message.code}` }));
  }
  /** @type {Difference[]} */
  const found = [];
  const unlike = (/** @type {string} */ key, /** @type {string} */ expected, /** @type {string} */ got) => {
    if (expected !== got) found.push({ key, expected, got });
  };
  const line = (/** @type {string} */ id) => outcome.lines.find((it) => it.id === id);
  const { expect } = one;
  for (const [id, figure] of Object.entries(expect.totals)) unlike(id, plain(figure), shown(line(id)?.total, t));
  for (const left of leftOut(outcome, expect)) unlike(left.id, t.nothing, plain(left.total));
  for (const [month, lines] of Object.entries(expect.months ?? {})) {
    const at = outcome.months.indexOf(month);
    for (const [id, figure] of Object.entries(lines)) unlike(keys.month(id, month), plain(figure), shown(line(id)?.amounts[at], t));
  }
  for (const [id, figure] of Object.entries(expect.forEachUnit ?? {})) {
    unlike(keys.eachUnit(id), plain(figure), eachUnit(line(id)?.total, one.request, figure, t));
  }
  const alike = (/** @type {string} */ key, /** @type {string[]} */ expected, /** @type {string[]} */ got) => {
    const only = (/** @type {string[]} */ some, /** @type {string[]} */ others) => some.filter((it) => !others.includes(it)).join(t.apart) || t.noMore;
    const [these, those] = [[...expected].sort(), [...got].sort()];
    if (these.join("\n") !== those.join("\n")) unlike(key, only(these, those), only(those, these));
  };
  if (expect.payouts) {
    const payout = (/** @type {ExpectedPayout | Payout} */ it) => {
      const given = { line: it.incentive, earned: it.earned, form: it.form, amount: plain(it.amount) };
      const paid = it.paid ? t.payoutFull({ ...given, paid: it.paid }) : t.payoutFullNever(given);
      return it.withTax ? t.withTax({ payout: paid, tax: plain(it.withTax) }) : paid;
    };
    alike("payouts", expect.payouts.map(payout), outcome.payouts.filter((it) => plain(it.amount) !== "0").map(payout));
  }
  if (expect.gates) {
    const gates = outcome.incentives.flatMap((incentive) => incentive.gates.map((gate) => ({ ...gate, incentive: incentive.id })));
    const gate = (/** @type {ExpectedGate} */ it) => t.gateFull({ line: it.incentive, month: it.month, reached: plain(it.reached), needed: plain(it.needed), met: it.met ? "yes" : "no" });
    alike("gates", expect.gates.map(gate), gates.map(gate));
  }
  for (const [id, next] of Object.entries(expect.next ?? {})) {
    const got = outcome.incentives.find((incentive) => incentive.id === id)?.next;
    const band = (/** @type {{ reached: string, needed: string, rate: string }} */ it) => t.band({ reached: plain(it.reached), needed: plain(it.needed), rate: plain(it.rate) });
    unlike(keys.next(id), band(next), got ? band(got) : t.none);
  }
  const path = (/** @type {[string, string][]} */ steps) => steps.map(([month, tier]) => t.tierFrom({ tier, month })).sort().join(t.apart);
  if (expect.tiers) unlike("tiers", path(Object.entries(expect.tiers)), path(held(outcome)));
  for (const [id, figure] of Object.entries(one.printed ?? {})) {
    if (shown(line(id)?.total, t) === plain(figure)) found.push({ key: id, expected: t.otherThan({ figure }), got: figure });
  }
  return found;
}

/** Keys of figures that are asked of a line beside its total. */
export const keys = {
  month: (/** @type {string} */ id, /** @type {string} */ month) => `${id} ${month}`,
  eachUnit: (/** @type {string} */ id) => `${id} each`,
  next: (/** @type {string} */ id) => `${id} next`,
};

/** @param {string | undefined} figure @param {Messages} t */
const shown = (figure, t) => (figure === undefined ? t.noLine : plain(figure));

/** Lines with a total that the case does not name; cash may be left out as a whole. @param {Answer} answer @param {Expected} expect */
function leftOut(answer, expect) {
  const named = (/** @type {Line} */ it) => Object.hasOwn(expect.totals, it.id);
  const cash = answer.lines.some((it) => it.section === "cash" && named(it));
  return answer.lines.filter((it) => (it.section === "profit" || cash) && plain(it.total) !== "0" && !named(it));
}

/** @param {string | undefined} total @param {Request} request @param {string} figure how many places are asked for @param {Messages} t */
function eachUnit(total, request, figure, t) {
  if (total === undefined || !("sales" in request.book)) return t.noLine;
  const places = figure.split(".")[1]?.length ?? 0;
  const units = request.book.sales.sales.map((sale) => scaled(sale.units ?? "0", 6)).reduce((a, b) => a + b, 0n);
  if (units === 0n) return t.noUnits;
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

/** The tier held, by the month from which it is. @param {Answer} answer @returns {[string, string][]} */
function held(answer) {
  const starts = answer.tiers.filter((it, at) => it.tier !== answer.tiers[at - 1]?.tier);
  return starts.map((it) => [it.month, it.tier]);
}
