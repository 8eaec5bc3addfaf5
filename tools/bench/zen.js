// The incentives in the expressions of GoRules ZEN: one expression over the plan's quarters and years, so that text and data
// cross into its wasm once. Only the incentives: what they are paid on is given. Its numbers are decimals; as this build hands
// back whole numbers only, money is in cents on the way in and out.

import load, { evaluateExpression } from '@gorules/zen-engine-wasm';
import { ACHIEVED_FROM, GROWN_FROM, YEAR_BEFORE_FROM, achievement, basic, growth, marketing, newCustomer, sellers, testCoupons } from './guide.js';

/** @import { Bills, Incentives } from './bills.js' */

const cents = (/** @type {string} */ amount) => String(Math.round(Number(amount) * 100));

/** Bands from the last to the first: the first that is reached pays. @param {string} reading @param {{ from: string, pays: string }[]} bands */
const bands = (reading, bands) => bands.reduce((before, { from, pays }) => (before ? `${reading} >= ${from} ? ${pays} : (${before})` : pays), '');

const steps = bands(
  '#.billed',
  achievement.map(({ from, ordinary, special }) => ({ from: cents(from), pays: `#.ordinary * ${ordinary} + #.special * ${special}` })),
);
const grown = bands(
  '#.grown',
  growth.map(({ from, rate }) => ({ from, pays: `#.more * ${rate}` })),
);

const each = {
  'basic-incentive': `sum(map(months, round(#.ordinary * ${basic.ordinary} + #.special * ${basic.special})))`,
  'quarterly-achievement': `sum(map(quarters, #.billed >= ${cents(ACHIEVED_FROM)} ? round(${steps}) : 0))`,
  'annual-growth': `sum(map(years, #.before >= ${cents(YEAR_BEFORE_FROM)} and #.grown >= ${GROWN_FROM} ? round(${grown}) : 0))`,
  'new-customer': `sum(map(years, min([sum(map(#.quarters, round(#.young * ${newCustomer.rate}))), ${cents(newCustomer.aYear)}])))`,
  'marketing-fund': `sum(map(years, min([sum(map(#.quarters, round(#.billed * ${marketing.rate}))), ${cents(marketing.aYear)}])))`,
  'sales-performance-fund': `sum(map(quarters, round(min([#.billed * ${sellers.rate}, ${cents(sellers.aQuarter)}]))))`,
  'test-coupons': `sum(map(years, ${cents(testCoupons)}))`,
};
const expression = `{ ${Object.entries(each).map(([line, text]) => `"${line}": ${text}`).join(', ')} }`;

/** Hundredths of cents as cents. @template {Record<string, number>} Amounts @param {Amounts} amounts @returns {Amounts} */
const inCents = (amounts) => /** @type {Amounts} */ (Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount / 100])));

/** Months, quarters and years in cents, as tables read them: exact to hundredths, because rows of bills are not rounded. @param {Bills} bills */
export function facts({ ordinary, special, young, yearBefore }) {
  // Floats hold sums of whole numbers exactly, so money is added up in hundredths of cents.
  const whole = (/** @type {number} */ amount) => Math.round(amount * 10_000);
  const months = ordinary.map((amount, m) => ({ ordinary: whole(amount), special: whole(special[m]), young: whole(young[m]) }));
  const quarters = [];
  for (let m = 0; m < months.length; m += 3) {
    const quarter = { billed: 0, ordinary: 0, special: 0, young: 0 };
    for (const month of months.slice(m, m + 3)) {
      quarter.ordinary += month.ordinary;
      quarter.special += month.special;
      quarter.young += month.young;
    }
    quarter.billed = quarter.ordinary + quarter.special;
    quarters.push(quarter);
  }
  const years = [];
  let before = whole(yearBefore);
  for (let q = 0; q < quarters.length; q += 4) {
    const of = quarters.slice(q, q + 4);
    const billed = of.reduce((sum, quarter) => sum + quarter.billed, 0);
    years.push({ quarters: of.map(inCents), ...inCents({ before, more: billed - before }), grown: before ? (billed - before) / before : 0 });
    before = billed;
  }
  return { months: months.map(inCents), quarters: quarters.map(inCents), years };
}

export async function model() {
  await load();
  return {
    /** Each incentive over the plan. @param {ReturnType<typeof facts>} about @returns {Incentives} */
    each: (about) => /** @type {Incentives} */ (Object.fromEntries(Object.entries(evaluateExpression(expression, about)).map(([line, amount]) => [line, Number(amount) / 100]))),
  };
}
