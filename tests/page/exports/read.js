// Reads a file as the worker does, step by step, without a browser.

import { readFileSync, readdirSync } from 'node:fs';
import { decode } from '../../../www/element/import/encoding.js';
import { guess } from '../../../www/element/import/guess.js';
import { exclusion, filledDown, recognise } from '../../../www/element/import/layout.js';
import { readRows } from '../../../www/element/import/rows.js';
import { findHeader, grid, under } from '../../../www/element/import/table.js';

const folder = new URL('../../../www/element/import/layouts/', import.meta.url);

/** @type {import('../../../www/element/import/layout.js').Layout[]} */
export const layouts = readdirSync(folder).map((name) => ({ ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')), id: name.replace('.json', '') }));

/** A programme with two products and no more than the reader looks at. */
export const programme = /** @type {import('../../../www/pkg/engine.js').ProgrammeEntry} */ (
  /** @type {unknown} */ ({
    id: 'northwind',
    currency: 'USD',
    currencies: ['USD', 'EUR', 'AUD', 'CNY', 'GBP', 'HKD', 'JPY', 'SGD', 'THB', 'TRY'],
    families: [{ id: 'compute', title: 'Compute' }, { id: 'storage', title: 'Storage' }],
    accounts: [],
    kinds: ['new', 'renewal', 'expansion', 'migration', 'project'],
    prices: [],
    tags: [],
  })
);

/**
 * @typedef {object} Asked
 * @property {string} [name] of the file
 * @property {string} [plan] its currency
 * @property {string} [lang] of the page
 * @property {number} [head] the row said to be the header
 * @property {string} [layout] the export it was said to be
 * @property {string} [encoding]
 * @property {import('../../../www/element/import/guess.js').Chosen} [chosen]
 * @property {Record<string, import('../../../www/element/import/currency.js').Rate>} [rates]
 */

/** @param {string | Uint8Array} content @param {Asked} [asked] */
export function importing(content, { name = 'sales.csv', plan = 'USD', lang = 'en', head, layout: said, encoding: label, chosen = {}, rates = {} } = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, encoding } = decode(bytes, { lang, ...(label ? { label } : {}) });
  const cells = grid(text, '', () => {});
  const known = recognise(cells.cells, layouts);
  const layout = said === undefined ? (known.fits.length === 1 ? known.fits[0] : undefined) : layouts.find(({ id }) => id === said);
  const at = head ?? (layout ? recognise(cells.cells, [layout]).head : findHeader(cells.cells));
  const bare = under(cells, at);
  const table = layout ? { ...bare, rows: filledDown(layout, bare) } : bare;
  const found = guess(table, chosen, { programme, plan, layout, name });
  found.settings.money.rates = rates;
  const read = readRows({ ...table, ...(layout ? { leave: exclusion(layout, table.headers) } : {}) }, found.settings, programme);
  return { encoding, delimiter: cells.delimiter, table, fits: known.fits, layout, guess: found, read };
}

/** Faults as text: row, column, code. @param {ReturnType<typeof importing>} imported */
export const faults = ({ read }) => read.faults.map(({ row, column, code }) => `${row}:${column + 1} ${code}`);

/** Questions still open. @param {ReturnType<typeof importing>} imported */
export const open = ({ guess }) => guess.choices.filter((choice) => choice.open).map(({ id }) => id);
