// Requests of the right shape, of every programme and role: plans and books, currencies, moving tiers, days of every edition.

import { later } from './draw.js';

/** @import { Draw } from './draw.js' */
/** @import { CatalogueReport, ProgrammeEntry, Request, Sale } from '../../www/pkg/engine.js' */

const COUNTRIES = ['US', 'DE', 'CN', 'SG', 'TH', 'BR', 'IN', 'JP', 'GB', 'TR', 'AE', 'RU', 'ID', 'AU'];

/** @param {Draw} draw @param {{ id: string }[]} list */
const idOf = (draw, list) => (list.length ? draw.of(list).id : '');

/** @param {Draw} draw @param {ProgrammeEntry} programme */
function mix(draw, programme) {
  const families = [...new Set(draw.list(1, 4, () => idOf(draw, programme.families)))];
  let left = 100;
  return families.map((family, at) => {
    const share = at + 1 === families.length ? left : draw.whole(0, left);
    left -= share;
    return { family, share: String(share / 100) };
  });
}

/** @param {Draw} draw @param {ProgrammeEntry} programme @param {string} role */
function cohort(draw, programme, role) {
  const accounts = programme.accounts.filter(({ roles }) => !roles.length || roles.includes(role));
  return {
    name: 'Group',
    account: idOf(draw, accounts),
    customersToday: draw.money(3),
    newPerMonth: draw.of(['0', '0.35', '1', '2.5', draw.money(2)]),
    newGrowth: draw.rate(-5000, 20000),
    churn: draw.rate(0, 1000),
    rampMonths: draw.of([0, 0, 1, 3, 12, 24]),
    spend: draw.money(5),
    expansion: draw.rate(-2000, 5000),
    priceChange: draw.rate(-1000, 1000),
    seasonality: draw.chance(0.2) ? Array.from({ length: 12 }, () => draw.rate(5000, 15000)) : [],
    mix: mix(draw, programme),
    usage: programme.prices.length && draw.chance(0.3) ? [{ item: idOf(draw, programme.prices), units: draw.of(['1', '0.5', '0']) }] : [],
    discount: draw.of(['0', draw.rate(0, 3000), '1']),
    coupons: draw.of(['0', '0', draw.rate()]),
  };
}

/** @param {Draw} draw */
const staff = (draw) => ({ people: draw.of(['0', '1', '2.5']), monthly: draw.money(4) });

/** @param {Draw} draw @param {ProgrammeEntry} programme @param {string} role */
export function plan(draw, programme, role) {
  const months = draw.of([1, 2, 12, 13, 24, 36, 60]);
  const accounts = programme.accounts.filter(({ roles }) => !roles.length || roles.includes(role));
  return {
    start: draw.month(2024, 2029),
    months,
    cohorts: draw.list(0, 3, () => cohort(draw, programme, role)),
    projects: draw.list(0, 2, () => ({
      ...{ name: 'Project', account: idOf(draw, accounts), family: idOf(draw, programme.families), month: draw.whole(1, months) },
      ...{ list: draw.money(7), count: draw.of(['1', '0.5', '3', '0']), discount: draw.rate(0, 3000), registered: draw.chance(0.5) },
      ...(draw.chance(0.3) ? { bid: draw.rate(0, 5000) } : {}),
      ...(draw.chance(0.3) ? { returnedAfter: draw.whole(0, 14) } : {}),
    })),
    services: draw.list(0, 2, () => ({ name: 'Service', kind: draw.of(['one-off', 'managed']), price: draw.money(4), margin: draw.rate(-10000, 10000), attach: draw.rate() })),
    costs: {
      ...{ sales: staff(draw), presales: staff(draw), engineers: staff(draw), training: draw.money(5), marketing: draw.money(4) },
      ...(draw.chance(0.5) ? { rent: draw.money(4) } : {}),
      ...(draw.chance(0.5) ? { software: draw.money(3) } : {}),
      ...{ fees: draw.money(4), acquisition: draw.money(3), capital: draw.rate(0, 2500), tax: draw.rate(0, 4000) },
    },
    cash: { customerDays: draw.of([0, 30, 60, 365]), vendorDays: draw.of([0, 15, 30, 365]), badDebt: draw.of(['0', draw.rate(0, 500)]) },
  };
}

/** @param {Draw} draw @param {ProgrammeEntry} programme @param {string} role */
export function sales(draw, programme, role) {
  const start = draw.month(2024, 2029);
  const months = draw.of([1, 3, 12, 13, 24, 36]);
  const accounts = programme.accounts.filter(({ roles }) => !roles.length || roles.includes(role));
  const sale = () => {
    const at = draw.whole(-12, months - 1);
    /** @type {Partial<Sale>} */
    const made = { month: later(start, at), customer: draw.of(['', 'a', 'b', 'c']), account: idOf(draw, accounts), family: draw.of(['', idOf(draw, programme.families)]) };
    if (programme.prices.length && draw.chance(0.15)) Object.assign(made, { item: idOf(draw, programme.prices), units: draw.money(3) });
    else made.list = `${draw.chance(0.1) ? '-' : ''}${draw.money(6)}`;
    if (draw.chance(0.3)) made.kind = draw.of(programme.kinds);
    if (draw.chance(0.3)) made.discount = draw.rate(0, 3000);
    if (draw.chance(0.2)) made.means = draw.of(['cash', 'credit', 'coupon', 'test-coupon', 'stored-value', 'stored-value-purchase']);
    if (draw.chance(0.2)) made.country = draw.of(COUNTRIES);
    if (draw.chance(0.2) && programme.tags.length) made.tags = [draw.of(programme.tags).id];
    if (draw.chance(0.1)) made.since = later(start, at - draw.whole(0, 30));
    if (draw.chance(0.1)) made.ended = later(start, at + draw.whole(0, 14));
    if (draw.chance(0.1)) made.paid = later(start, at + draw.whole(0, 6));
    if (draw.chance(0.05)) made.unpaid = true;
    if (draw.chance(0.1)) made.new = draw.of(['0', '1', '2.5']);
    if (draw.chance(0.1)) made.units ??= draw.money(2);
    if (draw.chance(0.1)) made.charged = draw.money(6);
    if (draw.chance(0.05)) made.floor = draw.money(5);
    if (draw.chance(0.05)) made.purchase = draw.money(5);
    if (draw.chance(0.1)) made.bid = draw.rate(0, 5000);
    if (draw.chance(0.1)) made.withheld = draw.money(3);
    if (draw.chance(0.1)) made.taxes = draw.money(3);
    if (draw.chance(0.05)) made.ordered = `${made.month}-15`;
    return made;
  };
  return { start, months, sales: draw.list(0, 12, sale) };
}

/** @param {Draw} draw @param {CatalogueReport} catalogue @param {string[]} [only] programmes @returns {Request} */
export function request(draw, catalogue, only) {
  const programme = draw.of(catalogue.programmes.filter(({ id }) => !only || only.includes(id)));
  const role = draw.of(programme.roles);
  const book = draw.chance(0.7) ? { plan: plan(draw, programme, role.id) } : { sales: sales(draw, programme, role.id) };
  const foreign = draw.chance(0.25);
  const currency = draw.of(programme.currencies);
  /** @type {Record<string, unknown>} */
  const asked = {
    programme: programme.id,
    asOf: draw.chance(0.7) ? '2026-11-27' : draw.of(programme.effective),
    role: role.id,
    tier: role.tiers.length ? draw.of(role.tiers) : '',
    tierPath: draw.of(['fixed', 'evolving']),
    country: draw.of(COUNTRIES),
    credentials: programme.credentials.filter(() => draw.chance(0.5)).map(({ id }) => ({ id, value: String(draw.whole(1, 9)), ...(draw.chance(0.2) ? { toObtain: '1' } : {}) })),
    book,
    own: [],
    ...(draw.chance(0.2) ? { claimsAfter: draw.of([0, 1, 4, 60]) } : {}),
    ...(foreign ? { currency } : {}),
    ...(draw.chance(0.25) ? { editions: draw.of(['as-of', 'in-force', 'in-force']) } : {}),
  };
  if (foreign && currency !== programme.currency && draw.chance(0.4)) {
    asked['rates'] = [{ from: programme.currency, to: currency, use: draw.of(['plan', 'measure', 'payout']), rate: draw.of(['0.9', '1', '7.1', '31.25']), date: '2026-11-01' }];
  }
  if (role.id === 'distributor' && draw.chance(0.5)) asked['passThrough'] = { discount: draw.rate(), incentives: draw.rate() };
  return /** @type {Request} */ (/** @type {unknown} */ (asked));
}
