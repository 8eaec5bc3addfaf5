// The reference plan as a good JavaScript engineer would write it by hand for speed: plain numbers in typed arrays, nothing
// allocated for a trial, loops without branches over months, everything that does not vary worked out once. Money is in whole
// cents, what is billed before its bill is rounded in whole hundredths of them, and customers in whole millionths, so that sums of
// them are exact; a product is rounded where the guide rounds it. It knows this programme and this shape of plan, and no other.

import { ACHIEVED_FROM, AGES, GROWN_FROM, YEAR_BEFORE_FROM, achievement, basic, certificates, families, growth, marketing, newCustomer, paid, sellers, testCoupons } from './guide.js';
import { lazyParts } from './calendar.js';

/** @import { PlanRequest } from './reference.js' */

/** A half, and what a number may lack of one because it cannot be held exactly. For figures that are not below zero. */
const HALF = 0.5 + 1e-6;
const { floor, max, min } = Math;
const cents = (/** @type {string} */ amount) => Math.round(Number(amount) * 100);

/** Customers older than this are not told apart. */
const OLD = AGES[AGES.length - 1] ?? 12;
/** Ages followed, of the customers won in one plan year. */
const FOLLOWED = OLD + 1;

/**
 * Families of one share are one line: only their discounts differ, and bills are rounded later. What the vendor keeps of each
 * kind of family is added up, in per cent.
 * @param {import('../../www/pkg/engine.js').Cohort} cohort
 */
function linesOf(cohort) {
  /** @type {Map<string, { share: number, times: number, ordinary: number, special: number }>} */
  const lines = new Map();
  for (const { family, share } of cohort.mix) {
    const { off, special } = families[/** @type {keyof typeof families} */ (family)];
    const line = lines.get(share) ?? { share: Number(share), times: 0, ordinary: 0, special: 0 };
    line.times += 1;
    line[special ? 'special' : 'ordinary'] += 100 - Math.round(Number(off) * 100);
    lines.set(share, line);
  }
  return [...lines.values()];
}

/** Sums over groups, by month or by year; views of one buffer, so that it is copied at once. @param {number} n */
function sums(n) {
  const all = new Float64Array(7 * n + n / 12 + 1);
  const part = (/** @type {number} */ i) => all.subarray(i * n, (i + 1) * n);
  return {
    all,
    list: part(0),
    charged: part(1),
    billed: part(2),
    // Before bills are rounded, in hundredths of cents.
    ordinary: part(3),
    special: part(4),
    young: part(5),
    heads: part(6),
    won: all.subarray(7 * n, -1),
    yearBefore: all.subarray(-1),
  };
}

/** @param {PlanRequest} request */
export function model(request) {
  const { plan } = request.book;
  const n = plan.months;
  const years = n / 12;
  if (!Number.isInteger(years) || !plan.start.endsWith('-01')) throw new Error('written for whole calendar years');

  const groups = plan.cohorts.map((cohort) => ({
    today: Number(cohort.customersToday) * 1e6,
    growth: 1 + Number(cohort.newGrowth),
    ramp: cohort.rampMonths,
    step: Math.round((1 + Number(cohort.expansion)) * (1 + Number(cohort.priceChange)) * 1e8) / 1e8,
    paid: 1 - Number(cohort.discount),
    lines: linesOf(cohort),
  }));

  // Of one group. Customers who join are as many in each month of a year; those in their first year and the rest are not.
  const price = new Float64Array(years);
  const joining = new Float64Array(years);
  const young = new Float64Array(n);
  const old = new Float64Array(n);
  // At list price, of one group; and before its bill is rounded.
  const listed = new Float64Array(n);
  const due = new Float64Array(n);
  // Customers won in one plan year, by age, and their sums over ages 1 to …
  const left = new Float64Array(years * FOLLOWED);
  const leftTo = new Float64Array(years * FOLLOWED);
  const buysTo = new Float64Array(years * FOLLOWED);

  /** Adds what a group brings. @param {number} g @param {number} spend @param {number} newPerMonth @param {number} churn @param {ReturnType<typeof sums>} into */
  function sell(g, spend, newPerMonth, churn, into) {
    const { ramp, paid, lines, today, growth, step } = groups[g];
    const { list, charged, billed, ordinary, special, heads, won } = into;
    const billedYoung = into.young;
    const keep = 1 - churn;
    let fresh = newPerMonth * 1e6;
    let each = spend;
    for (let y = 0; y < years; y += 1) {
      if (y) {
        fresh = floor(fresh * growth + HALF);
        each = floor(each * step * 1e6 + HALF) / 1e6;
      }
      won[y] += fresh;
      price[y] = floor(each * 100 + HALF);
      joining[y] = 1 < ramp ? floor(fresh / ramp + HALF) : fresh;
      const at = y * FOLLOWED;
      let some = fresh;
      let allLeft = 0;
      let allBuys = 0;
      left[at] = fresh;
      leftTo[at] = 0;
      buysTo[at] = 0;
      for (let age = 1; age < FOLLOWED; age += 1) {
        some = floor(some * keep + HALF);
        allLeft += some;
        allBuys += age + 1 < ramp ? floor((some * (age + 1)) / ramp + HALF) : some;
        left[at + age] = some;
        leftTo[at + age] = allLeft;
        buysTo[at + age] = allBuys;
      }
    }
    let pool = today;
    for (let y = 0, m = 0; y < years; y += 1) {
      const at = y * FOLLOWED;
      const before = at - FOLLOWED;
      const fresh = left[at];
      // Up to this age customers were won in this plan year, the older ones in the one before.
      for (let age = 0; age < 12; age += 1, m += 1) {
        let someLeft = leftTo[at + age];
        let someBuys = buysTo[at + age];
        pool = floor(pool * keep + HALF);
        if (y) {
          someLeft += leftTo[before + 11] - leftTo[before + age];
          someBuys += buysTo[before + 11] - buysTo[before + age];
          pool += left[before + OLD];
        }
        young[m] = someBuys;
        old[m] = pool;
        heads[m] += fresh + someLeft + pool;
      }
    }

    listed.fill(0);
    due.fill(0);
    for (const { share, times, ordinary: keptOrdinary, special: keptSpecial } of lines) {
      const kept = keptOrdinary + keptSpecial;
      for (let y = 0, m = 0; y < years; y += 1) {
        const one = price[y] * share * 1e-6;
        const a = floor(joining[y] * one + HALF);
        for (const end = m + 12; m < end; m += 1) {
          const first = a + floor(young[m] * one + HALF);
          const all = first + floor(old[m] * one + HALF);
          listed[m] += times * all;
          due[m] += kept * all;
          ordinary[m] += keptOrdinary * all;
          special[m] += keptSpecial * all;
          billedYoung[m] += kept * first;
        }
      }
      into.yearBefore[0] += 12 * kept * floor(today * price[0] * share * 1e-6 + HALF);
    }
    // A bill is rounded, not its rows; incentives are paid on the rows.
    for (let m = 0; m < n; m += 1) {
      list[m] += listed[m];
      charged[m] += floor(listed[m] * paid + HALF);
      billed[m] += floor(due[m] * 0.01 + HALF);
    }
  }

  // What does not vary.
  const { costs, cash: terms, services } = plan;
  const fixed = new Float64Array(n);
  for (const { people, monthly } of [costs.sales, costs.presales, costs.engineers]) for (let m = 0; m < n; m += 1) fixed[m] += Math.round(Number(people) * Number(monthly) * 100);
  for (const year of [cents(costs.training), cents(costs.fees)]) {
    const twelfth = floor(year / 12 + 1e-6);
    for (let m = 0; m < n; m += 1) fixed[m] += (m % 12 === 11 ? year - 11 * twelfth : twelfth);
  }
  for (let m = 0; m < n; m += 1) fixed[m] += cents(costs.marketing) + (m ? 0 : cents(certificates));
  const acquisition = Number(costs.acquisition) * 1e-4;
  const capital = Number(costs.capital) / 12;
  const tax = Number(costs.tax);
  const badDebt = Number(terms.badDebt);
  const sold = (/** @type {string} */ wanted) =>
    services.filter(({ kind }) => kind === wanted).map(({ price, margin, attach }) => ({ price: Number(price) * 1e-4, spent: 1 - Number(margin), attach: Number(attach) }));
  const [managed, oneOff] = [sold('managed'), sold('one-off')];
  const customersPay = lazyParts(plan.start, n, { days: terms.customerDays });
  const vendorIsPaid = lazyParts(plan.start, n, { days: terms.vendorDays });
  const usual = lazyParts(plan.start, n, paid.usual);
  const marketingComes = lazyParts(plan.start, n, paid.marketing);
  const couponsCome = lazyParts(plan.start, n, paid.coupons);
  // Rates and limits of what is in hundredths of cents.
  const steps = achievement.map(({ from, ordinary, special }) => ({ from: 100 * cents(from), ordinary: Number(ordinary) / 100, special: Number(special) / 100 }));
  const grown = growth.map(({ from, rate }) => ({ from: Number(from), rate: Number(rate) / 100 }));
  const [achievedFrom, yearBeforeFrom, grownFrom] = [100 * cents(ACHIEVED_FROM), 100 * cents(YEAR_BEFORE_FROM), Number(GROWN_FROM)];
  const rates = { ordinary: Number(basic.ordinary) / 100, special: Number(basic.special) / 100, young: Number(newCustomer.rate) / 100, marketing: Number(marketing.rate) / 100, sellers: Number(sellers.rate) / 100 };
  const caps = { young: cents(newCustomer.aYear), marketing: cents(marketing.aYear), sellers: cents(sellers.aQuarter) };
  const coupons = cents(testCoupons);

  const operating = new Float64Array(n);
  // One month more than the plan has: what comes later.
  const flow = new Float64Array(n + 1);
  /** Result of the plan, in cents; cash to date by month. */
  const answer = { profit: 0, earnings: 0, incentives: 0, cash: new Float64Array(n) };

  /** Settles the sums of all groups. @param {ReturnType<typeof sums>} from */
  function settle(from) {
    flow.fill(0);
    let incentives = 0;
    let discount = 0;
    let quarterOrdinary = 0;
    let quarterSpecial = 0;
    let quarterYoung = 0;
    let yearBilled = 0;
    let yearYoung = 0;
    let yearMarketing = 0;
    let yearBefore = from.yearBefore[0];
    // What goes with customers won is the same in each month of a year.
    let wonRevenue = 0;
    let wonDelivery = 0;
    let wonCost = 0;
    for (let m = 0; m < n; m += 1) {
      if (m % 12 === 0) {
        const won = from.won[m / 12];
        wonCost = floor(won * acquisition + HALF);
        wonRevenue = 0;
        wonDelivery = 0;
        for (const { price, spent, attach } of oneOff) {
          const brought = floor(floor(won * attach + HALF) * price + HALF);
          wonRevenue += brought;
          wonDelivery += floor(brought * spent + HALF);
        }
      }
      const charged = from.charged[m];
      const ordinary = from.ordinary[m];
      const special = from.special[m];
      const billed = from.billed[m];
      quarterOrdinary += ordinary;
      quarterSpecial += special;
      quarterYoung += from.young[m];
      yearBilled += ordinary + special;
      let earned = floor(ordinary * rates.ordinary + special * rates.special + HALF);
      flow[usual[m]] += earned;
      if (m % 3 === 2) {
        const quarter = quarterOrdinary + quarterSpecial;
        let ours = 0;
        if (quarter >= achievedFrom) {
          let step = steps.length - 1;
          while (step > 0 && quarter < steps[step].from) step -= 1;
          ours += floor(quarterOrdinary * steps[step].ordinary + quarterSpecial * steps[step].special + HALF);
        }
        const forYoung = floor(min(quarterYoung * rates.young, caps.young - yearYoung) + HALF);
        const forSellers = floor(min(quarter * rates.sellers, caps.sellers) + HALF);
        const forMarketing = floor(min(quarter * rates.marketing, caps.marketing - yearMarketing) + HALF);
        yearYoung += forYoung;
        yearMarketing += forMarketing;
        ours += forYoung + forSellers;
        flow[usual[m]] += ours;
        flow[marketingComes[m]] += forMarketing;
        earned += ours + forMarketing;
        quarterOrdinary = 0;
        quarterSpecial = 0;
        quarterYoung = 0;
      }
      if (m % 12 === 11) {
        const more = yearBilled - yearBefore;
        const by = yearBefore ? more / yearBefore : 0;
        if (yearBefore >= yearBeforeFrom && by >= grownFrom) {
          let band = grown.length - 1;
          while (band > 0 && by < grown[band].from) band -= 1;
          const ours = floor(max(0, more) * grown[band].rate + HALF);
          flow[usual[m]] += ours;
          earned += ours;
        }
        flow[couponsCome[m]] += coupons;
        earned += coupons;
        yearBefore = yearBilled;
        yearBilled = 0;
        yearYoung = 0;
        yearMarketing = 0;
      }
      let revenue = wonRevenue;
      let delivery = wonDelivery;
      for (const { price, spent, attach } of managed) {
        const brought = floor(floor(from.heads[m] * attach + HALF) * price + HALF);
        revenue += brought;
        delivery += floor(brought * spent + HALF);
      }
      const bad = floor(charged * badDebt + HALF);
      const out = fixed[m] + wonCost + delivery;
      flow[customersPay[m]] += charged - bad + revenue;
      flow[vendorIsPaid[m]] -= billed;
      flow[m] -= out;
      operating[m] = charged - billed + earned + revenue - bad - out;
      incentives += earned;
      discount += from.list[m] - billed;
    }
    let profit = 0;
    let [before, taxable, taxed, toDate] = [0, 0, 0, 0];
    for (let m = 0; m < n; m += 1) {
      const financing = -floor(max(0, -before) * capital + HALF);
      const result = operating[m] + financing;
      taxable += result;
      const due = floor(max(0, tax * taxable) + HALF);
      const net = financing - (due - taxed);
      profit += result - (due - taxed);
      taxed = due;
      before += flow[m];
      toDate += flow[m] + net;
      answer.cash[m] = toDate;
    }
    answer.profit = profit;
    answer.earnings = discount + incentives;
    answer.incentives = incentives;
    return answer;
  }

  const together = sums(n);
  return {
    /** By groups: spend, customers won in a month, churn. @param {ArrayLike<number>} inputs @param {number} at where they begin */
    trial(inputs, at) {
      together.all.fill(0);
      for (let g = 0; g < groups.length; g += 1) sell(g, inputs[at + 3 * g], inputs[at + 3 * g + 1], inputs[at + 3 * g + 2], together);
      return settle(together);
    },
    /** For a question that moves only the first group: the others are sold to once. @param {ArrayLike<number>} inputs */
    first(inputs) {
      const others = sums(n);
      for (let g = 1; g < groups.length; g += 1) sell(g, inputs[3 * g], inputs[3 * g + 1], inputs[3 * g + 2], others);
      return (/** @type {number} */ spend, /** @type {number} */ newPerMonth, /** @type {number} */ churn) => {
        together.all.set(others.all);
        sell(0, spend, newPerMonth, churn, together);
        return settle(together);
      };
    },
  };
}
