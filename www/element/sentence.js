/** The result in sentences: what made it, what the programme's rules do to the tier, and why two figures of it disagree. */
import { magnitude, negate, sign, sum } from "./decimal.js";
import { chain } from "./lines.js";

/** @import { Answer, Line } from "../pkg/engine.js" */
/** @import { Programme } from "./form.js" */
/** @import { Voice } from "./voice.js" */

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

/** What made the result. @param {Answer} answer @param {Voice} voice */
export function because(answer, voice) {
  const say = voice.words.headline;
  const money = (/** @type {string} */ text) => voice.format.money(text, answer.currency);
  if (isEmpty(answer)) return say.nothingSold;
  const list = total(answer, "list-price");
  const made = makings(answer).filter((l) => l.id !== "list-price" && sign(l.total) !== 0);
  const told = (/** @type {Line} */ l) => (say.makings[l.id]?.[sign(l.total) > 0 ? "gives" : "takes"] ?? say.otherMaking)(money(magnitude(l.total)), l.label);
  const parts = [...made.filter((l) => sign(l.total) > 0), ...made.filter((l) => sign(l.total) < 0)].map(told);
  const sold = answer.lines.some((l) => l.id === "list-price" && l.waterfall === "start") ? say.sold : say.referred;
  return say.made(sign(list) === 0 ? "" : sold(money(list)), parts.length ? voice.format.list(parts) : "");
}

/** The tiers after the first, each with its first month. @param {Answer} answer */
function moves({ tiers }) {
  return tiers.filter(({ tier }, i) => i > 0 && tier !== tiers[i - 1]?.tier);
}

/** The moves of a tier, in words; empty when it stays. @param {Answer} answer @param {Programme} programme @param {Voice} voice */
export function moved(answer, programme, voice) {
  const say = voice.words.headline;
  const rank = (/** @type {string} */ tier) => programme.tiers.findIndex((t) => t.id === tier);
  let [held] = answer.tiers.map((t) => t.tier);
  const steps = moves(answer).map(({ month, tier }) => {
    const up = rank(tier) > rank(held ?? "");
    held = tier;
    return (up ? say.rise : say.drop)(programme.tiers[rank(tier)]?.title ?? tier, voice.format.month(month));
  });
  return steps.length ? voice.format.list(steps) : "";
}

/**
 * What the programme's rules do to the tier: what they did, or what they would do to one that is held by choice.
 * @param {Answer} answer @param {Answer | null} byRules of the same plan by the programme's rules, when its tier is held by choice
 * @param {Programme} programme @param {Voice} voice
 */
export function tierSentence(answer, byRules, programme, voice) {
  const say = voice.words.headline;
  const steps = moved(byRules ?? answer, programme, voice);
  if (!steps) return "";
  if (!byRules) return say.byRules(steps);
  const tier = programme.tiers.find((t) => t.id === answer.tiers[0]?.tier)?.title ?? "";
  const { profit } = byRules.headline;
  const result = [sign(profit) < 0 ? say.lose : say.earn, voice.format.money(magnitude(profit), byRules.currency)].join(" ");
  return say.heldByChoice(tier, steps, result);
}

/** Why profit says one thing and the cash another; empty when they agree. @param {Answer} answer @param {Voice} voice */
export function cashSentence(answer, voice) {
  const say = voice.words.headline;
  const { profit, npv, payback } = answer.headline;
  const money = (/** @type {string} */ text) => voice.format.money(text, answer.currency);
  const cash = total(answer, "cumulative-cash");
  const end = voice.format.month(answer.months.at(-1) ?? "");
  const apart = money(magnitude(sum([profit, negate(cash)])));
  if (sign(profit) > 0 && !payback) return say.notInTheBank(apart, end, money(cash));
  if (sign(profit) > 0 && sign(npv) < 0) return say.backLate;
  if (sign(profit) < 0 && sign(cash) > 0) return say.notYetPaid(apart, end, money(cash));
  if (sign(profit) < 0 && sign(npv) > 0) return say.cashFirst;
  return "";
}

/** The result as one sentence, for screen readers and shares. @param {Answer} answer @param {Voice} voice */
export function sentence(answer, voice) {
  const say = voice.words.headline;
  const { profit } = answer.headline;
  const verb = sign(profit) > 0 ? say.earn : sign(profit) < 0 ? say.lose : say.nothing;
  const amount = sign(profit) === 0 ? "" : ` ${voice.format.money(magnitude(profit), answer.currency)}`;
  return `${say.over(answer.months.length, verb)}${amount}. ${because(answer, voice)}`;
}
