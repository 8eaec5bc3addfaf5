// The reference plan in Publicodes, by its documentation: a rule for each figure, `grille` for bands, `plafond` for caps, `arrondi`
// for roundings, inputs by `setSituation`. It has the shape of floats.js: nothing is a rule that need not be one. Its numbers are
// floats, so money is in whole cents, what is billed before its bill is rounded in whole hundredths of them, customers in whole
// millionths, and rates are fractions of whole numbers: so halves are halves, and are rounded as they should be.

import Engine from 'publicodes';
import { ACHIEVED_FROM, AGES, GROWN_FROM, YEAR_BEFORE_FROM, achievement, basic, certificates, families, growth, marketing, newCustomer, paid, sellers, testCoupons } from './guide.js';
import { LINES } from './bills.js';
import { lazyParts } from './calendar.js';

/** @import { PlanRequest, Inputs } from './reference.js' */
/** @import { Bills, Incentives } from './bills.js' */
/** @typedef {Record<string, object | string | number>} Rules */

const OLD = AGES[AGES.length - 1] ?? 12;
const ROUNDED = { arrondi: 'oui' };
const cents = (/** @type {string} */ amount) => Math.round(Number(amount) * 100);
const rounded = (/** @type {string} */ valeur) => ({ valeur, ...ROUNDED });
const many = (/** @type {number} */ n) => Array.from({ length: n }, (_, i) => i + 1);

/** A share of a figure, as a product and a quotient of whole numbers. @param {string} of @param {string} rate @param {number} [units] of the figure in one of the share's */
function share(of, rate, units = 1) {
  const places = rate.split('.')[1]?.length ?? 0;
  return `${of} * ${Math.round(Number(rate) * 10 ** places)} / ${units * 10 ** places}`;
}

/** A share in cents of what is in hundredths of them. @param {string} of @param {string} rate */
const part = (of, rate) => share(of, rate, 100);
/** Hundredths of cents. @param {string} amount */
const hundredths = (amount) => 100 * cents(amount);

/** Less a share. @param {string} rate */
const rest = (rate) => (1 - Number(rate)).toFixed(rate.split('.')[1]?.length ?? 0);

/** The band that a figure is in. @param {string} of @param {{ from: number, pays: string | number }[]} bands */
const band = (of, bands) => ({
  grille: { assiette: of, tranches: bands.map(({ pays }, i) => ({ montant: pays, ...(bands[i + 1] && { plafond: bands[i + 1].from }) })) },
});

/** Base of the incentives, when it is given. @param {number} years @returns {Rules} */
function given(years) {
  /** @type {Rules} */
  const rules = { 'before y1': { 'par défaut': 0 } };
  for (const m of many(12 * years)) for (const what of ['ordinary', 'special', 'young']) rules[`${what} m${m}`] = { 'par défaut': 0 };
  return rules;
}

/** The incentives. @param {number} years */
function incentives(years) {
  /** @type {Rules} */
  const rules = {};
  /** @type {Record<(typeof LINES)[number], string[]>} */
  const parts = { 'basic-incentive': [], 'quarterly-achievement': [], 'annual-growth': [], 'new-customer': [], 'marketing-fund': [], 'sales-performance-fund': [], 'test-coupons': [] };
  for (const y of many(years)) {
    const quarters = [3, 2, 1, 0].map((back) => `q${4 * y - back}`);
    for (const [i, q] of quarters.entries()) {
      const months = [2, 1, 0].map((back) => `m${12 * y - 9 + 3 * i - back}`);
      for (const m of months) {
        rules[`basic ${m}`] = rounded(`${part(`ordinary ${m}`, basic.ordinary)} + ${part(`special ${m}`, basic.special)}`);
        parts['basic-incentive'].push(`basic ${m}`);
      }
      for (const what of ['ordinary', 'special', 'young']) rules[`${what} ${q}`] = { somme: months.map((m) => `${what} ${m}`) };
      rules[`billed ${q}`] = { somme: [`ordinary ${q}`, `special ${q}`] };
      const steps = achievement.map(({ from, ordinary, special }) => ({ from: hundredths(from), pays: `${part(`ordinary ${q}`, ordinary)} + ${part(`special ${q}`, special)}` }));
      rules[`achievement ${q}`] = { 'applicable si': `billed ${q} >= ${hundredths(ACHIEVED_FROM)}`, valeur: band(`billed ${q}`, steps), ...ROUNDED };
      rules[`new customers ${q}`] = rounded(part(`young ${q}`, newCustomer.rate));
      rules[`marketing ${q}`] = rounded(part(`billed ${q}`, marketing.rate));
      rules[`sellers ${q}`] = { valeur: part(`billed ${q}`, sellers.rate), plafond: cents(sellers.aQuarter), ...ROUNDED };
      parts['quarterly-achievement'].push(`achievement ${q}`);
      parts['sales-performance-fund'].push(`sellers ${q}`);
    }
    // Caps hold for a year: what it brought up to a quarter, and what was added in it.
    for (const [what, cap] of /** @type {const} */ ([['new customers', newCustomer.aYear], ['marketing', marketing.aYear]])) {
      quarters.forEach((q, i) => {
        rules[`${what} to ${q}`] = { valeur: { somme: quarters.slice(0, i + 1).map((q) => `${what} ${q}`) }, plafond: cents(cap) };
        rules[`${what} of ${q}`] = { valeur: i ? `${what} to ${q} - ${what} to ${quarters[i - 1]}` : `${what} to ${q}` };
      });
      rules[`${what} y${y}`] = { valeur: `${what} to ${quarters[3]}` };
    }
    rules[`billed y${y}`] = { somme: quarters.map((q) => `billed ${q}`) };
    if (y > 1) rules[`before y${y}`] = { valeur: `billed y${y - 1}` };
    rules[`more y${y}`] = { valeur: `billed y${y} - before y${y}` };
    rules[`grown y${y}`] = { valeur: `more y${y} / before y${y}` };
    rules[`growth y${y}`] = {
      'applicable si': { 'toutes ces conditions': [`before y${y} >= ${hundredths(YEAR_BEFORE_FROM)}`, `grown y${y} >= ${GROWN_FROM}`] },
      valeur: band(`grown y${y}`, growth.map(({ from, rate }) => ({ from: Number(from), pays: part(`more y${y}`, rate) }))),
      ...ROUNDED,
    };
    rules[`coupons y${y}`] = { valeur: cents(testCoupons) };
    parts['new-customer'].push(`new customers y${y}`);
    parts['marketing-fund'].push(`marketing y${y}`);
    parts['annual-growth'].push(`growth y${y}`);
    parts['test-coupons'].push(`coupons y${y}`);
  }
  for (const [line, somme] of Object.entries(parts)) rules[line.replaceAll('-', ' ')] = { somme };
  rules.incentives = { somme: LINES.map((line) => line.replaceAll('-', ' ')) };
  return rules;
}

/** Adds the sales of a group. @param {import('../../www/pkg/engine.js').Cohort} cohort @param {string} g its name @param {number} years */
function group(cohort, g, years) {
  /** @type {Rules} */
  const rules = { [`spend ${g} y1`]: { 'par défaut': 0 }, [`won ${g} y1`]: { 'par défaut': 0 }, [`churn ${g}`]: { 'par défaut': 0 }, [`keep ${g}`]: { valeur: `1 - churn ${g}` } };
  const today = Number(cohort.customersToday) * 1e6;
  const step = ((1 + Number(cohort.expansion)) * (1 + Number(cohort.priceChange))).toFixed(8);
  const ramp = cohort.rampMonths;
  for (const y of many(years)) {
    if (y > 1) {
      rules[`won ${g} y${y}`] = rounded(`won ${g} y${y - 1} * ${1 + Number(cohort.newGrowth)}`);
      rules[`spend ${g} y${y}`] = { valeur: share(`spend ${g} y${y - 1}`, step), arrondi: '4 décimales' };
    }
    rules[`price ${g} y${y}`] = rounded(`spend ${g} y${y}`);
    rules[`joining ${g} y${y}`] = ramp > 1 ? rounded(`won ${g} y${y} / ${ramp}`) : { valeur: `won ${g} y${y}` };
    for (const age of many(OLD)) {
      const some = `left ${g} y${y} a${age}`;
      rules[some] = rounded(`${age > 1 ? `left ${g} y${y} a${age - 1}` : `won ${g} y${y}`} * keep ${g}`);
      rules[`buys ${g} y${y} a${age}`] = age + 1 < ramp ? rounded(`${some} * ${age + 1} / ${ramp}`) : { valeur: some };
      for (const what of ['left', 'buys']) {
        const now = `${what} ${g} y${y} a${age}`;
        rules[`${what} to ${g} y${y} a${age}`] = { valeur: age > 1 ? `${what} to ${g} y${y} a${age - 1} + ${now}` : now };
      }
    }
  }
  for (const m of many(12 * years)) {
    const y = Math.ceil(m / 12);
    const age = (m - 1) % 12;
    const kept = `kept ${g} m${m}`;
    rules[kept] = rounded(`${m > 1 ? `pool ${g} m${m - 1}` : today} * keep ${g}`);
    rules[`pool ${g} m${m}`] = { valeur: y > 1 ? `${kept} + left ${g} y${y - 1} a${OLD}` : kept };
    for (const what of ['left', 'buys']) {
      const now = age ? [`${what} to ${g} y${y} a${age}`] : [];
      const before = y > 1 ? [`${what} to ${g} y${y - 1} a11`] : [];
      const less = y > 1 && age ? ` - ${what} to ${g} y${y - 1} a${age}` : '';
      rules[`young ${what} ${g} m${m}`] = { valeur: `${[...now, ...before].join(' + ') || '0'}${less}` };
    }
    rules[`heads ${g} m${m}`] = { somme: [`won ${g} y${y}`, `young left ${g} m${m}`, `pool ${g} m${m}`] };
  }
  // Families of one share are one line, as in floats.js, with what the vendor keeps of its kinds of families in per cent.
  /** @type {Record<string, { times: number, ordinary: number, special: number }>} */
  const lines = {};
  for (const { family, share } of cohort.mix) {
    const { off, special } = families[family];
    const line = (lines[share] ??= { times: 0, ordinary: 0, special: 0 });
    line.times += 1;
    line[special ? 'special' : 'ordinary'] += Math.round(Number(rest(off)) * 100);
  }
  /** Terms of sums of all groups. @type {Record<string, string[]>} */
  const sums = {};
  const add = (/** @type {string} */ to, /** @type {string} */ what) => (sums[to] ??= []).push(what);
  const times = (/** @type {number} */ many, /** @type {string} */ what) => (many === 1 ? what : `${many} * ${what}`);
  const each = Object.values(lines);
  for (const [i, part] of Object.keys(lines).entries()) {
    /** Purchases of an age range, at list price. @param {string} at @param {string} buying @param {number} y */
    const list = (at, buying, y) => (rules[`list ${at}`] = rounded(`${share(`${buying} * price ${g} y${y}`, part)} / 1000000`));
    list(`l${i} ${g} before`, String(today), 1);
    add('before y1', times(12 * (each[i].ordinary + each[i].special), `list l${i} ${g} before`));
    for (const y of many(years)) list(`joining l${i} ${g} y${y}`, `joining ${g} y${y}`, y);
    for (const m of many(12 * years)) {
      const y = Math.ceil(m / 12);
      list(`young l${i} ${g} m${m}`, `young buys ${g} m${m}`, y);
      list(`old l${i} ${g} m${m}`, `pool ${g} m${m}`, y);
      rules[`first l${i} ${g} m${m}`] = { valeur: `list joining l${i} ${g} y${y} + list young l${i} ${g} m${m}` };
      rules[`list l${i} ${g} m${m}`] = { valeur: `first l${i} ${g} m${m} + list old l${i} ${g} m${m}` };
    }
  }
  // A bill is rounded, not its rows; incentives are paid on the rows.
  for (const m of many(12 * years)) {
    const of = (/** @type {(line: (typeof each)[number]) => number} */ parts, /** @type {string} */ what) => ({
      somme: each.flatMap((line, i) => (parts(line) ? [times(parts(line), `${what} l${i} ${g} m${m}`)] : [])),
    });
    rules[`list ${g} m${m}`] = of(({ times }) => times, 'list');
    rules[`ordinary ${g} m${m}`] = of(({ ordinary }) => ordinary, 'list');
    rules[`special ${g} m${m}`] = of(({ special }) => special, 'list');
    rules[`young ${g} m${m}`] = of(({ ordinary, special }) => ordinary + special, 'first');
    rules[`charged ${g} m${m}`] = rounded(share(`list ${g} m${m}`, rest(cohort.discount)));
    rules[`bill ${g} m${m}`] = rounded(`(ordinary ${g} m${m} + special ${g} m${m}) / 100`);
    for (const what of ['list', 'ordinary', 'special', 'young', 'charged', 'bill']) add(`${what} m${m}`, `${what} ${g} m${m}`);
  }
  return { rules, sums };
}

/** The statement: services, costs, cash. @param {PlanRequest} request */
function statement({ book: { plan } }) {
  const { costs, cash, services, months: n } = plan;
  if (Number(costs.tax)) throw new Error('written for a plan without tax');
  /** @type {Rules} */
  const rules = {};
  /** Cash flows of each month. @type {string[][]} */
  const flows = many(n).map(() => []);
  const wait = { customers: lazyParts(plan.start, n, { days: cash.customerDays }), vendor: lazyParts(plan.start, n, { days: cash.vendorDays }), usual: lazyParts(plan.start, n, paid.usual), marketing: lazyParts(plan.start, n, paid.marketing), coupons: lazyParts(plan.start, n, paid.coupons) };
  const pay = (/** @type {keyof typeof wait} */ how, /** @type {number} */ m, /** @type {string} */ what) => flows[wait[how][m - 1]]?.push(what);
  const people = [costs.sales, costs.presales, costs.engineers].reduce((sum, { people, monthly }) => sum + Math.round(Number(people) * Number(monthly) * 100), cents(costs.marketing));
  for (const m of many(n)) {
    const y = Math.ceil(m / 12);
    const twelfths = [costs.training, costs.fees].reduce((sum, amount) => {
      const twelfth = Math.floor(cents(amount) / 12 + 1e-6);
      return sum + (m % 12 ? twelfth : cents(amount) - 11 * twelfth);
    }, 0);
    if (m % 12 === 1) {
      rules[`winning y${y}`] = rounded(`won y${y} * ${cents(costs.acquisition)} / 1000000`);
      services.forEach(({ kind, attach, price, margin }, s) => {
        if (kind !== 'one-off') return;
        rules[`buyers ${s} y${y}`] = rounded(share(`won y${y}`, attach));
        rules[`revenue ${s} y${y}`] = rounded(`buyers ${s} y${y} * ${cents(price)} / 1000000`);
        rules[`delivery ${s} y${y}`] = rounded(share(`revenue ${s} y${y}`, rest(margin)));
      });
    }
    const at = services.map(({ kind, attach, price, margin }, s) => {
      if (kind === 'one-off') return `${s} y${y}`;
      rules[`buyers ${s} m${m}`] = rounded(share(`heads m${m}`, attach));
      rules[`revenue ${s} m${m}`] = rounded(`buyers ${s} m${m} * ${cents(price)} / 1000000`);
      rules[`delivery ${s} m${m}`] = rounded(share(`revenue ${s} m${m}`, rest(margin)));
      return `${s} m${m}`;
    });
    rules[`bad m${m}`] = rounded(share(`charged m${m}`, cash.badDebt));
    rules[`received m${m}`] = { valeur: [`charged m${m} - bad m${m}`, ...at.map((at) => `revenue ${at}`)].join(' + ') };
    rules[`out m${m}`] = { somme: [people + twelfths + (m === 1 ? cents(certificates) : 0), `winning y${y}`, ...at.map((at) => `delivery ${at}`)] };
    rules[`operating m${m}`] = { valeur: `received m${m} - bill m${m} - out m${m}` };
    flows[m - 1].push(`0 - out m${m}`);
    pay('customers', m, `received m${m}`);
    pay('vendor', m, `0 - bill m${m}`);
    pay('usual', m, `basic m${m}`);
    if (m % 3 === 0) {
      const q = `q${m / 3}`;
      for (const what of [`achievement ${q}`, `new customers of ${q}`, `sellers ${q}`]) pay('usual', m, what);
      pay('marketing', m, `marketing of ${q}`);
    }
    if (m % 12 === 0) {
      pay('usual', m, `growth y${y}`);
      pay('coupons', m, `coupons y${y}`);
    }
  }
  const capital = (/** @type {string} */ of) => `${share(of, costs.capital)} / 12`;
  for (const m of many(n)) {
    rules[`flow m${m}`] = { somme: flows[m - 1] };
    rules[`cash before m${m}`] = { valeur: m > 1 ? `cash before m${m - 1} + flow m${m - 1}` : 0 };
    rules[`owed m${m}`] = { valeur: `0 - cash before m${m}`, plancher: 0 };
    rules[`financing m${m}`] = rounded(capital(`owed m${m}`));
    rules[`cash m${m}`] = { valeur: `${m > 1 ? `cash m${m - 1} + ` : ''}flow m${m} - financing m${m}` };
  }
  const all = (/** @type {string} */ what) => ({ somme: many(n).map((m) => `${what} m${m}`) });
  rules.operating = all('operating');
  rules.financing = all('financing');
  rules.list = all('list');
  rules.billed = all('bill');
  rules.profit = { valeur: 'operating + incentives - financing' };
  rules.earnings = { valeur: 'list - billed + incentives' };
  return rules;
}

/** @param {Rules} rules */
function engine(rules) {
  const engine = new Engine(/** @type {any} */ (rules), { logger: { log() {}, warn() {}, error: console.error } });
  return {
    amount: (/** @type {string} */ rule) => Number(engine.evaluate(rule).nodeValue || 0) / 100,
    set: (/** @type {Record<string, number>} */ situation, keepPreviousSituation = false) => engine.setSituation(/** @type {any} */ (situation), { keepPreviousSituation }),
  };
}

/** The whole model. @param {PlanRequest} request */
export function model(request) {
  const { plan } = request.book;
  const years = plan.months / 12;
  const groups = plan.cohorts.map((cohort, i) => group(cohort, `g${i + 1}`, years));
  /** @type {Rules} */
  const sums = {};
  for (const name of new Set(groups.flatMap(({ sums }) => Object.keys(sums)))) sums[name] = { somme: groups.flatMap(({ sums }) => sums[name] ?? []) };
  const all = (/** @type {string} */ what) => ({ somme: groups.map((_, i) => what.replace('*', `g${i + 1}`)) });
  for (const y of many(years)) sums[`won y${y}`] = all(`won * y${y}`);
  for (const m of many(plan.months)) sums[`heads m${m}`] = all(`heads * m${m}`);
  const rules = Object.assign({}, ...groups.map(({ rules }) => rules), sums, incentives(years), statement(request));
  const { amount, set } = engine(rules);
  return {
    rules: Object.keys(rules).length,
    amount,
    /** Another figure of a group, or several. @param {Inputs[]} inputs */
    set: (inputs) =>
      set(
        Object.assign(
          {},
          ...inputs.map(({ spend, newPerMonth, churn }, i) => ({ [`spend g${i + 1} y1`]: Number(spend) * 100, [`won g${i + 1} y1`]: Number(newPerMonth) * 1e6, [`churn g${i + 1}`]: Number(churn) })),
        ),
        true,
      ),
  };
}

/** The incentives alone, what they are paid on being given. @param {number} years */
export function tables(years) {
  const { amount, set } = engine({ ...given(years), ...incentives(years) });
  return {
    amount,
    /** @param {Bills} bills */
    set({ ordinary, special, young, yearBefore }) {
      const whole = (/** @type {number} */ money) => Math.round(money * 10_000);
      /** @type {Record<string, number>} */
      const situation = { 'before y1': whole(yearBefore) };
      for (let m = 0; m < ordinary.length; m += 1) {
        situation[`ordinary m${m + 1}`] = whole(ordinary[m]);
        situation[`special m${m + 1}`] = whole(special[m]);
        situation[`young m${m + 1}`] = whole(young[m]);
      }
      set(situation);
    },
    /** @returns {Incentives} */
    each: () => /** @type {Incentives} */ (Object.fromEntries(LINES.map((line) => [line, amount(line.replaceAll('-', ' '))]))),
  };
}
