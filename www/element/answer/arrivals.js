/** Receipts in each quarter or month, gathered from the payments. Pure. */
import { sum } from "../base/decimal.js";
import { spans } from "../base/period.js";

/** @import { Answer, Payout } from "../../pkg/engine.js" */
/** @import { Grain, Span } from "../base/period.js" */
/** @typedef {{ span: Span, amounts: string[], total: string }} Arrival amounts: by form, in the order of the forms */
/** @typedef {{ forms: Payout["form"][], arrivals: Arrival[], after: string[], left: string, amounts: string[], total: string }} Arrivals after, left: what comes after the plan, if at all, by form and in all; amounts, total: all of it */

/** @param {Payout[]} payouts */
const total = (payouts) => sum(["0.00", ...payouts.map(({ amount }) => amount)]);

/** Whether a payment arrives before the plan ends: one earned in December may arrive in February. @param {Answer} answer @param {Payout} payout */
export const within = (answer, payout) => payout.paid !== null && payout.paid <= (answer.months.at(-1) ?? "");

/** Whether nothing in sight ever pays it: it is lost, or frozen for good. @param {Payout} payout */
export const isLost = ({ paid, state }) => paid === null && (state === "expired" || state === "frozen");

/** @param {Answer} answer @param {Grain} grain @returns {Arrivals} */
export function arrivals(answer, grain) {
  const { payouts, months } = answer;
  const forms = [...new Set(payouts.map(({ form }) => form))].sort();
  const byForm = (/** @type {Payout[]} */ some) => forms.map((form) => total(some.filter((payout) => payout.form === form)));
  const rows = spans(months, grain).flatMap((span) => {
    const some = payouts.filter(({ paid }) => paid !== null && paid >= span.first && paid <= span.last);
    return some.length ? [{ span, amounts: byForm(some), total: total(some) }] : [];
  });
  const later = payouts.filter((payout) => !within(answer, payout));
  return { forms, arrivals: rows, after: byForm(later), left: total(later), amounts: byForm(payouts), total: total(payouts) };
}

/** The next month in which something arrives, and how much: from a month on. @param {Answer} answer @param {string} from @returns {{ month: string, amount: string } | null} */
export function nextArrival({ payouts }, from) {
  const [month] = payouts.flatMap(({ paid }) => (paid !== null && paid >= from ? [paid] : [])).sort();
  return month === undefined ? null : { month, amount: total(payouts.filter(({ paid }) => paid === month)) };
}
