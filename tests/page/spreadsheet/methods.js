// A made-up programme that combines bands in every way there is, and rounds in every way: the shipped programmes use a few.

/** @import { Request } from '../../../www/pkg/engine.js' */

const methods = /** @type {const} */ (['slice', 'whole', 'rolling', 'total', 'straight-line', 'fixed']);
const edges = /** @type {const} */ (['from', 'up-to']);
const modes = /** @type {const} */ (['half-up', 'half-even', 'floor', 'ceiling']);

const basis = { illustrative: 'made up for a test of spreadsheets' };

/** @param {string} method @param {string} edge @param {string} mode */
function incentive(method, edge, mode) {
  const key = method === 'straight-line' || method === 'fixed' ? 'amount' : 'rate';
  const values = key === 'amount' ? ['12.345', '45.675', '99.995'] : ['0.005', '0.0125', '0.02345'];
  const bounds = ['0', '1000', '2500.5'];
  const bands = bounds.map((from, at) => ({ from, [key]: values[at] }));
  // The last band ends somewhere, so that there is something beyond every band.
  const closed = { ...bands[2], 'up-to': '9000' };
  const rates = [{ bands: [...bands.slice(0, 2), method === 'straight-line' || edge === 'up-to' ? closed : bands[2]] }];
  return {
    id: `${method}-${edge}-${mode}`,
    title: `${method}, ${edge}, ${mode}`,
    term: 'rebate',
    effective: '2026-01-01',
    basis,
    per: 'month',
    base: { of: 'list' },
    scale: method,
    edges: edge,
    rates,
    rounding: { places: mode === 'ceiling' ? 1 : 2, mode },
  };
}

const freeGoods = {
  id: 'free-goods',
  title: 'free goods',
  term: 'rebate',
  effective: '2026-01-01',
  basis,
  per: 'month',
  base: { of: 'units' },
  scale: 'free-goods',
  rates: [{ bands: [{ from: '12', amount: '1' }] }],
};

const terms = JSON.stringify({
  id: 'every-way',
  title: 'Every way',
  vendor: 'Nobody',
  currency: 'EUR',
  summary: 'A programme made up for a test.',
  role: [{ id: 'reseller', title: 'Reseller', summary: 'Buys and resells.', model: 'resale' }],
  family: [{ id: 'goods', title: 'Goods', class: 'goods', 'example-share': '1' }],
  class: [{ id: 'goods', title: 'Goods', counts: true, earns: true, discountable: true, basis }],
  incentive: [...methods.flatMap((method) => edges.flatMap((edge) => modes.map((mode) => incentive(method, edge, mode)))), freeGoods],
});

/**
 * Sales of the given amounts, a month each. @param {string[]} amounts @param {{ table: string, at: string, value: string }[]} [own]
 * @returns {Request}
 */
export const everyWay = (amounts, own = []) => ({
  programme: 'every-way',
  terms,
  asOf: '2026-09-01',
  role: 'reseller',
  tier: '',
  tierPath: 'fixed',
  country: 'SG',
  credentials: [],
  book: { sales: { start: '2026-01', months: amounts.length, sales: amounts.map((list, at) => ({ ...sale(at), list, units: String(11 + at) })) } },
  own,
});

/** So many sales in one month, each with a discount. @param {number} count @param {(at: number) => string} list @returns {Request} */
export const manySales = (count, list) => ({
  ...everyWay([]),
  book: { sales: { start: '2026-01', months: 1, sales: Array.from({ length: count }, (_, at) => ({ ...sale(0), list: list(at), discount: '0.1' })) } },
});

/** @param {number} month */
const sale = (month) => ({ month: `2026-${String(month + 1).padStart(2, '0')}`, family: 'goods' });
