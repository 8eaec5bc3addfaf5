// Requests that must be answered alike: the same plan, said otherwise. What each may differ in is its law.

import { exact } from './laws.js';

/** @import { Answer, Outcome, Request } from '../../www/pkg/engine.js' */
/** @typedef {(request: Request) => Outcome | undefined} Ask */

/** Lines by name, without those of nothing. @param {Answer} answer @param {number} [months] the first of them */
function lines({ lines }, months = Infinity) {
  const some = lines.map(({ id, amounts }) => /** @type {[string, bigint[]]} */ ([id, amounts.slice(0, months).map(exact)]));
  return new Map(some.filter(([, amounts]) => amounts.some((amount) => amount !== 0n)));
}

/** Name of the first line that differs; nothing where none does. @param {Map<string, bigint[]>} one @param {Map<string, bigint[]>} other */
function different(one, other) {
  for (const id of new Set([...one.keys(), ...other.keys()])) if (String(one.get(id)) !== String(other.get(id))) return id;
  return '';
}

/** What is worked out of the answer itself. @param {Answer} answer @param {Request} request @param {Ask} ask */
function ofGroups(answer, request, ask) {
  if (!('plan' in request.book) || request.book.plan.cohorts.length < 2) return '';
  const turned = structuredClone(request);
  /** @type {any} */ (turned.book).plan.cohorts.reverse();
  const other = ask(turned);
  if (other?.kind !== 'answer') return 'the same groups in another order are refused';
  const id = different(lines(answer), lines(other));
  return id && `the order of groups moves ${id}`;
}

/** @param {Answer} answer @param {Request} request @param {Ask} ask */
function ofMonths(answer, request, ask) {
  const months = answer.months.length;
  if (months >= 60) return '';
  const longer = structuredClone(request);
  const book = /** @type {any} */ (longer.book);
  const timed = book.plan ?? book.sales;
  // A mix that moves reaches its end with the last month.
  if (book.plan?.cohorts.some((/** @type {any} */ { mix }) => mix.some((/** @type {any} */ { end }) => end !== undefined && end !== null))) return '';
  timed.months = months + 1;
  const other = ask(longer);
  if (other?.kind !== 'answer') return '';
  const id = different(lines(answer, months), lines(other, months));
  return id && `a month more moves ${id} of the months before it`;
}

/** @param {Answer} answer @param {Request} request @param {Ask} ask */
function ofCurrency(answer, request, ask) {
  if (request.currency || request.rates?.length) return '';
  // Both have two decimals, so that a rate of one leaves every figure as it is.
  const [two, other] = [['USD', 'EUR', 'CNY', 'GBP', 'CHF'], answer.currency === 'USD' ? 'EUR' : 'USD'];
  if (!two.includes(answer.currency)) return '';
  const date = request.asOf;
  const rates = [{ from: answer.currency, to: other, use: /** @type {const} */ ('plan'), rate: '1', date }];
  const brought = ask({ ...structuredClone(request), currency: other, rates });
  if (brought?.kind !== 'answer') return 'a plan is refused in a currency that is worth as much';
  const id = different(lines(answer), lines(brought));
  return id && `a currency that is worth as much moves ${id}`;
}

/**
 * Terms of one day are those of every month where no table of the programme begins on the way: one that is another role's may still
 * tell ages of customers apart.
 * @param {Answer} answer @param {Request} request @param {Ask} ask @param {string[]} days on which its tables begin
 */
function ofEditions(answer, request, ask, days) {
  const first = `${answer.months[0]}-01`;
  const last = `${answer.months.at(-1)}-01`;
  if (request.own.length || days.some((day) => first < day && day <= last)) return '';
  const [onOne, each] = [ask({ ...structuredClone(request), asOf: first, editions: 'as-of' }), ask({ ...structuredClone(request), asOf: first, editions: 'in-force' })];
  if (onOne?.kind !== 'answer' || each?.kind !== 'answer' || each.changes.length) return '';
  const id = different(lines(onOne), lines(each));
  return id && `terms that do not change, month by month, move ${id}`;
}

/** Shares of what results rest on are those of their amounts, each rounded to a hundredth of a per cent. @param {Answer} answer */
function ofBasis({ basis }) {
  const size = (/** @type {bigint} */ amount) => (amount < 0n ? -amount : amount);
  const sum = basis.reduce((total, { amount }) => total + exact(amount), 0n);
  if (sum === 0n) return '';
  const right = basis.every(({ share, amount }) => size(exact(share) * sum - exact(amount) * exact('1')) <= exact('0.00005') * size(sum));
  return right ? '' : 'a part by basis is not the share of its amount';
}

/** @param {Answer} answer @param {Request} request @param {Ask} ask @param {string[]} days on which tables of its programme begin @returns {string} the law that is broken; nothing where all are kept */
export function brokenByKin(answer, request, ask, days) {
  for (const law of [ofBasis, ofGroups, ofMonths, ofCurrency, ofEditions]) {
    const broken = law(answer, request, ask, days);
    if (broken) return broken;
  }
  return '';
}
