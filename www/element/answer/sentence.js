/** The result in sentences: what made it, what the programme's rules do to the tier, and why two figures of it disagree. */
import messages from "../../pkg/messages/en/headline.js";
import { magnitude, negate, sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { chain } from "./lines.js";
import { lineTitle } from "../base/line-words.js";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @import { Programme } from "../plan/form.js" */
/** @import { Locale } from "../base/locale.js" */

/** The steps that come after the last subtotal: what makes the profit, and what takes from it. @param {Answer} answer @returns {Line[]} */
export function makings(answer) {
  const lines = chain(answer);
  const last = lines.findLastIndex((l) => l.waterfall === "subtotal");
  return lines.slice(Math.max(0, last)).filter((l) => l.waterfall !== "end");
}

/** @param {Answer} answer @param {string} id */
const total = (answer, id) => answer.lines.find((l) => l.id === id)?.total ?? "0";

/** Whether nothing is sold in any way: in money, with coupons, or of the partner's own. @param {Answer} answer */
export const isEmpty = (answer) => [total(answer, "list-price"), total(answer, "coupons"), answer.headline.revenue, answer.headline.earnings].every((amount) => sign(amount) === 0);

/** The word for what a profit does: selects between variants of a message. @param {string} profit */
export const wayOf = (profit) => (sign(profit) > 0 ? "earn" : sign(profit) < 0 ? "lose" : "nothing");

/** Length of an answer's plan. @param {Answer} answer @param {Locale} locale */
export function span({ months: { length } }, locale) {
  return locale.t(messages).span({ years: length % 12 === 0 ? length / 12 : 0, months: length });
}

/** Reasons for the result. @param {Answer} answer @param {Locale} locale */
export function because(answer, locale) {
  const t = locale.t(messages);
  if (isEmpty(answer)) return t.nothingSold;
  const list = total(answer, "list-price");
  const made = makings(answer).filter((l) => l.id !== "list-price" && sign(l.total) !== 0);
  const ordered = [...made.filter((l) => sign(l.total) > 0), ...made.filter((l) => sign(l.total) < 0)];
  const sells = sign(list) !== 0;
  const parts = ordered.map((l, i) => {
    const part = { line: l.id, way: sign(l.total) > 0 ? /** @type {const} */ ("gives") : /** @type {const} */ ("takes"), amount: moneyOf(magnitude(l.total), answer.currency), label: lineTitle(l, answer, locale) };
    return i === 0 && !sells ? t.makingFirst(part) : t.making(part);
  });
  if (!sells) return t.madeOfParts({ parts });
  const trade = answer.lines.some((l) => l.id === "list-price" && l.waterfall === "start") ? /** @type {const} */ ("sold") : /** @type {const} */ ("referred");
  const sold = { trade, list: moneyOf(list, answer.currency) };
  return parts.length ? t.made({ ...sold, parts }) : t.madeOnly(sold);
}

/** The tiers after the first, each with its first month. @param {Answer} answer */
function moves({ tiers }) {
  return tiers.filter(({ tier }, i) => i > 0 && tier !== tiers[i - 1]?.tier);
}

/** The moves of a tier, each in words; empty when it stays. @param {Answer} answer @param {Programme} programme @param {Locale} locale */
export function moved(answer, programme, locale) {
  const t = locale.t(messages);
  const rank = (/** @type {string} */ tier) => programme.tiers.findIndex((t) => t.id === tier);
  let [held] = answer.tiers.map((t) => t.tier);
  return moves(answer).map(({ month, tier }) => {
    const up = rank(tier) > rank(held ?? "");
    held = tier;
    return (up ? t.rise : t.drop)({ tier: programme.tiers[rank(tier)]?.title ?? tier, month });
  });
}

/**
 * Effect of the programme's rules on the tier: the moves they made, or those they would make to one held by choice.
 * @param {Answer} answer @param {Answer | null} byRules of the same plan by the programme's rules, when its tier is held by choice
 * @param {Programme} programme @param {Locale} locale
 */
export function tierSentence(answer, byRules, programme, locale) {
  const t = locale.t(messages);
  const steps = moved(byRules ?? answer, programme, locale);
  if (!steps.length) return "";
  if (!byRules) return t.byRules({ moves: steps });
  const tier = programme.tiers.find((t) => t.id === answer.tiers[0]?.tier)?.title ?? "";
  const { profit } = byRules.headline;
  return t.heldByChoice({ tier, moves: steps, way: sign(profit) < 0 ? "lose" : "earn", amount: moneyOf(magnitude(profit), byRules.currency) });
}

/** Reason profit and cash disagree; empty when they agree. @param {Answer} answer @param {Locale} locale */
export function cashSentence(answer, locale) {
  const t = locale.t(messages);
  const { profit, npv, payback } = answer.headline;
  const held = total(answer, "cumulative-cash");
  const end = answer.months.at(-1) ?? "";
  const cash = moneyOf(held, answer.currency);
  const apart = moneyOf(magnitude(sum([profit, negate(held)])), answer.currency);
  if (sign(profit) > 0 && !payback) return t.notInTheBank({ apart, end, cash });
  if (sign(profit) > 0 && sign(npv) < 0) return t.backLate;
  if (sign(profit) < 0 && sign(held) > 0) return t.notYetPaid({ apart, end, cash });
  if (sign(profit) < 0 && sign(npv) > 0) return t.cashFirst;
  return "";
}

/** The result as one sentence, for screen readers and shares. @param {Answer} answer @param {Locale} locale */
export function sentence(answer, locale) {
  const { profit } = answer.headline;
  const result = locale.t(messages).result({ way: wayOf(profit), span: span(answer, locale), amount: moneyOf(magnitude(profit), answer.currency) });
  return `${result} ${because(answer, locale)}`;
}
