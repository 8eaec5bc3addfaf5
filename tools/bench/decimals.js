// The same model as floats.js, exactly: on decimal.js, written by its documentation. One constructor with digits enough for
// every product, constants made once, no text on the way, and everything that does not vary worked out beforehand.

import { Decimal as Decimals } from 'decimal.js';
import { ACHIEVED_FROM, AGES, GROWN_FROM, YEAR_BEFORE_FROM, achievement, basic, certificates, families, growth, marketing, newCustomer, paid, sellers, testCoupons } from './guide.js';
import { lazyParts } from './calendar.js';

/** @import { PlanRequest, Inputs } from './reference.js' */
/** @typedef {import('decimal.js').Decimal} Decimal */

const Decimal = Decimals.clone({ precision: 40, rounding: Decimals.ROUND_HALF_UP });
const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const OLD = AGES[AGES.length - 1] ?? 12;

const cents = (/** @type {Decimal} */ x) => x.toDecimalPlaces(2);
const count = (/** @type {Decimal} */ x) => x.toDecimalPlaces(6);
const decimal = (/** @type {string} */ text) => new Decimal(text);

/** Families of one share are one line, as in floats.js. @param {import('../../www/pkg/engine.js').Cohort} cohort */
function linesOf(cohort) {
  /** @type {Map<string, { share: Decimal, times: number, ordinary: Decimal, special: Decimal }>} */
  const lines = new Map();
  for (const { family, share } of cohort.mix) {
    const { off, special } = families[family];
    const line = lines.get(share) ?? { share: decimal(share), times: 0, ordinary: ZERO, special: ZERO };
    line.times += 1;
    const kind = special ? 'special' : 'ordinary';
    line[kind] = line[kind].plus(ONE.minus(off));
    lines.set(share, line);
  }
  return [...lines.values()];
}

/** Adds a multiple of an amount; most are there once. @param {Decimal} sum @param {Decimal} amount @param {number} times */
const plus = (sum, amount, times) => sum.plus(times === 1 ? amount : amount.times(times));

/** @param {PlanRequest} request */
export function model(request) {
  const { plan } = request.book;
  const n = plan.months;
  const years = n / 12;
  if (!Number.isInteger(years) || !plan.start.endsWith('-01')) throw new Error('written for whole calendar years');
  const none = () => Array.from({ length: n }, () => ZERO);

  const groups = plan.cohorts.map((cohort) => ({
    today: decimal(cohort.customersToday),
    growth: decimal(cohort.newGrowth).plus(1),
    ramp: cohort.rampMonths,
    step: decimal(cohort.expansion).plus(1).times(decimal(cohort.priceChange).plus(1)).toDecimalPlaces(8),
    paid: ONE.minus(cohort.discount),
    lines: linesOf(cohort),
    // What the group brings, kept from one call to the next: a group that stays as it is costs nothing.
    list: none(),
    charged: none(),
    billed: none(),
    ordinary: none(),
    special: none(),
    young: none(),
    heads: none(),
    won: /** @type {Decimal[]} */ ([]),
    yearBefore: ZERO,
  }));

  /** Adds the sales of a group. @param {number} g @param {Inputs} inputs */
  function sell(g, inputs) {
    const group = groups[g];
    const { ramp, growth, step, paid, today, lines } = group;
    const keep = ONE.minus(inputs.churn);
    const won = [decimal(inputs.newPerMonth)];
    let spend = decimal(inputs.spend);
    const price = [cents(spend)];
    for (let y = 1; y < years; y += 1) {
      won[y] = count(won[y - 1].times(growth));
      spend = spend.times(step).toDecimalPlaces(6);
      price[y] = cents(spend);
    }
    const followed = won.map((fresh) => {
      // Customers won in one plan year, by age, and their sums over ages 1 to …
      const left = [fresh];
      const leftTo = [ZERO];
      const buysTo = [ZERO];
      for (let age = 1; age <= OLD; age += 1) {
        const some = count(left[age - 1].times(keep));
        left[age] = some;
        leftTo[age] = leftTo[age - 1].plus(some);
        buysTo[age] = buysTo[age - 1].plus(age + 1 < ramp ? count(some.times(age + 1).div(ramp)) : some);
      }
      return { left, leftTo, buysTo, joining: 1 < ramp ? count(fresh.div(ramp)) : fresh };
    });
    const young = [];
    const old = [];
    let pool = today;
    for (let m = 0; m < n; m += 1) {
      const y = Math.floor(m / 12);
      const age = m % 12;
      const now = followed[y];
      let someLeft = now.leftTo[age];
      let someBuys = now.buysTo[age];
      pool = count(pool.times(keep));
      if (y) {
        const before = followed[y - 1];
        someLeft = someLeft.plus(before.leftTo[11]).minus(before.leftTo[age]);
        someBuys = someBuys.plus(before.buysTo[11]).minus(before.buysTo[age]);
        pool = pool.plus(before.left[OLD]);
      }
      young[m] = someBuys;
      old[m] = pool;
      group.heads[m] = won[y].plus(someLeft).plus(pool);
    }
    for (const months of [group.list, group.ordinary, group.special, group.young]) months.fill(ZERO);
    group.won = won;
    group.yearBefore = ZERO;
    for (const { share, times, ordinary, special } of lines) {
      const keep = ordinary.plus(special);
      for (let y = 0; y < years; y += 1) {
        const one = price[y].times(share);
        const a = cents(followed[y].joining.times(one));
        for (let m = 12 * y; m < 12 * y + 12; m += 1) {
          const first = a.plus(cents(young[m].times(one)));
          const list = first.plus(cents(old[m].times(one)));
          group.list[m] = plus(group.list[m], list, times);
          group.young[m] = group.young[m].plus(first.times(keep));
          group.ordinary[m] = ordinary.isZero() ? group.ordinary[m] : group.ordinary[m].plus(list.times(ordinary));
          group.special[m] = special.isZero() ? group.special[m] : group.special[m].plus(list.times(special));
        }
      }
      const before = cents(today.times(price[0]).times(share));
      group.yearBefore = group.yearBefore.plus(before.times(keep).times(12));
    }
    // A bill is rounded, not its rows; incentives are paid on the rows.
    for (let m = 0; m < n; m += 1) {
      group.charged[m] = cents(group.list[m].times(paid));
      group.billed[m] = cents(group.ordinary[m].plus(group.special[m]));
    }
  }

  // What does not vary.
  const { costs, cash: terms, services } = plan;
  const people = [costs.sales, costs.presales, costs.engineers].reduce((sum, { people, monthly }) => sum.plus(cents(decimal(people).times(monthly))), cents(decimal(costs.marketing)));
  const fixed = Array.from({ length: n }, (_, m) => {
    const yearly = [costs.training, costs.fees].map((amount) => {
      const year = cents(decimal(amount));
      const twelfth = year.div(12).toDecimalPlaces(2, Decimal.ROUND_FLOOR);
      return m % 12 === 11 ? year.minus(twelfth.times(11)) : twelfth;
    });
    return Decimal.sum(people, ...yearly, m ? ZERO : certificates);
  });
  const acquisition = decimal(costs.acquisition);
  const capital = decimal(costs.capital);
  const tax = decimal(costs.tax);
  const badDebt = decimal(terms.badDebt);
  const sold = (/** @type {string} */ wanted) =>
    services.filter(({ kind }) => kind === wanted).map(({ price, margin, attach }) => ({ price: decimal(price), spent: ONE.minus(margin), attach: decimal(attach) }));
  const [managed, oneOff] = [sold('managed'), sold('one-off')];
  const customersPay = lazyParts(plan.start, n, { days: terms.customerDays });
  const vendorIsPaid = lazyParts(plan.start, n, { days: terms.vendorDays });
  const usual = lazyParts(plan.start, n, paid.usual);
  const marketingComes = lazyParts(plan.start, n, paid.marketing);
  const couponsCome = lazyParts(plan.start, n, paid.coupons);
  const steps = achievement.map(({ from, ordinary, special }) => ({ from: decimal(from), ordinary: decimal(ordinary), special: decimal(special) })).reverse();
  const grown = growth.map(({ from, rate }) => ({ from: decimal(from), rate: decimal(rate) })).reverse();
  const [achievedFrom, yearBeforeFrom, grownFrom] = [ACHIEVED_FROM, YEAR_BEFORE_FROM, GROWN_FROM].map(decimal);
  const rates = { ordinary: decimal(basic.ordinary), special: decimal(basic.special), young: decimal(newCustomer.rate), marketing: decimal(marketing.rate), sellers: decimal(sellers.rate) };
  const caps = { young: decimal(newCustomer.aYear), marketing: decimal(marketing.aYear), sellers: decimal(sellers.aQuarter) };
  const coupons = decimal(testCoupons);
  const least = (/** @type {Decimal} */ a, /** @type {Decimal} */ b) => (a.lt(b) ? a : b);
  /** Of the groups together, by month. @param {"list" | "charged" | "billed" | "ordinary" | "special" | "young" | "heads" | "won"} what @param {number} m */
  const all = (what, m) => groups.reduce((sum, group) => sum.plus(group[what][m]), ZERO);
  /** Revenue and cost of services. @param {{ price: Decimal, spent: Decimal, attach: Decimal }[]} services @param {Decimal} customers */
  const serve = (services, customers) =>
    services.reduce(
      ({ revenue, delivery }, { price, spent, attach }) => {
        const brought = cents(count(customers.times(attach)).times(price));
        return { revenue: revenue.plus(brought), delivery: delivery.plus(cents(brought.times(spent))) };
      },
      { revenue: ZERO, delivery: ZERO },
    );

  /** Settles the sums of all groups. */
  function settle() {
    const flow = Array.from({ length: n + 1 }, () => ZERO);
    const operating = [];
    let incentives = ZERO;
    let discount = ZERO;
    let [quarterOrdinary, quarterSpecial, quarterYoung] = [ZERO, ZERO, ZERO];
    let [yearBilled, yearYoung, yearMarketing] = [ZERO, ZERO, ZERO];
    let yearBefore = groups.reduce((sum, group) => sum.plus(group.yearBefore), ZERO);
    let wonCost = ZERO;
    let once = { revenue: ZERO, delivery: ZERO };
    for (let m = 0; m < n; m += 1) {
      if (m % 12 === 0) {
        const won = all('won', m / 12);
        wonCost = cents(won.times(acquisition));
        once = serve(oneOff, won);
      }
      const charged = all('charged', m);
      const ordinary = all('ordinary', m);
      const special = all('special', m);
      const billed = all('billed', m);
      quarterOrdinary = quarterOrdinary.plus(ordinary);
      quarterSpecial = quarterSpecial.plus(special);
      quarterYoung = quarterYoung.plus(all('young', m));
      yearBilled = yearBilled.plus(ordinary).plus(special);
      let earned = cents(ordinary.times(rates.ordinary).plus(special.times(rates.special)));
      flow[usual[m]] = flow[usual[m]].plus(earned);
      if (m % 3 === 2) {
        const quarter = quarterOrdinary.plus(quarterSpecial);
        const forYoung = cents(least(quarterYoung.times(rates.young), caps.young.minus(yearYoung)));
        const forSellers = cents(least(quarter.times(rates.sellers), caps.sellers));
        const forMarketing = cents(least(quarter.times(rates.marketing), caps.marketing.minus(yearMarketing)));
        let ours = forYoung.plus(forSellers);
        const step = quarter.gte(achievedFrom) ? steps.find(({ from }) => quarter.gte(from)) : undefined;
        if (step) ours = ours.plus(cents(quarterOrdinary.times(step.ordinary).plus(quarterSpecial.times(step.special))));
        yearYoung = yearYoung.plus(forYoung);
        yearMarketing = yearMarketing.plus(forMarketing);
        flow[usual[m]] = flow[usual[m]].plus(ours);
        flow[marketingComes[m]] = flow[marketingComes[m]].plus(forMarketing);
        earned = earned.plus(ours).plus(forMarketing);
        quarterOrdinary = ZERO;
        quarterSpecial = ZERO;
        quarterYoung = ZERO;
      }
      if (m % 12 === 11) {
        const more = yearBilled.minus(yearBefore);
        const by = yearBefore.isZero() ? ZERO : more.div(yearBefore);
        const band = yearBefore.gte(yearBeforeFrom) && by.gte(grownFrom) ? grown.find(({ from }) => by.gte(from)) : undefined;
        if (band) {
          const ours = cents(more.times(band.rate));
          flow[usual[m]] = flow[usual[m]].plus(ours);
          earned = earned.plus(ours);
        }
        flow[couponsCome[m]] = flow[couponsCome[m]].plus(coupons);
        earned = earned.plus(coupons);
        yearBefore = yearBilled;
        yearBilled = ZERO;
        yearYoung = ZERO;
        yearMarketing = ZERO;
      }
      const running = serve(managed, all('heads', m));
      const revenue = once.revenue.plus(running.revenue);
      const received = charged.minus(cents(charged.times(badDebt))).plus(revenue);
      const out = fixed[m].plus(wonCost).plus(once.delivery).plus(running.delivery);
      flow[customersPay[m]] = flow[customersPay[m]].plus(received);
      flow[vendorIsPaid[m]] = flow[vendorIsPaid[m]].minus(billed);
      flow[m] = flow[m].minus(out);
      operating[m] = received.minus(billed).plus(earned).minus(out);
      incentives = incentives.plus(earned);
      discount = discount.plus(all('list', m)).minus(billed);
    }
    const cash = [];
    let [profit, before, taxable, taxed, toDate] = [ZERO, ZERO, ZERO, ZERO, ZERO];
    for (let m = 0; m < n; m += 1) {
      const financing = before.isNegative() ? cents(before.times(capital).div(12)) : ZERO;
      const result = operating[m].plus(financing);
      taxable = taxable.plus(result);
      const due = taxable.isNegative() || tax.isZero() ? ZERO : cents(taxable.times(tax));
      const paying = due.minus(taxed);
      profit = profit.plus(result).minus(paying);
      taxed = due;
      before = before.plus(flow[m]);
      toDate = toDate.plus(flow[m]).plus(financing).minus(paying);
      cash[m] = toDate;
    }
    return { profit, earnings: discount.plus(incentives), incentives, cash };
  }

  return {
    sell,
    settle,
    /** Base of the incentives, for the peers that do only these. */
    bills() {
      const months = (/** @type {"ordinary" | "special" | "young"} */ what) => fixed.map((_, m) => all(what, m).toNumber());
      return { ordinary: months('ordinary'), special: months('special'), young: months('young'), yearBefore: groups.reduce((sum, group) => sum.plus(group.yearBefore), ZERO).toNumber() };
    },
  };
}
