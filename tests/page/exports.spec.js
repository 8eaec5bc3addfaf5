// Known exports: the sample rows of each layout, read in one go, and the sums a person works out of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { columns } from '../../www/element/import/columns.js';
import { faults, importing, layouts, open } from './exports/read.js';

/** @typedef {{ sum: string, rows: number, left?: string[], first?: string, why: string, currency?: string, charged?: string, purchase?: string }} Expected */

/** Sums by hand. @type {Record<string, Expected>} */
const expected = {
  'microsoft-new-commerce': { sum: '205.8', rows: 3, currency: 'EUR', first: '2026-10', why: '200.00 + 25.80 − 20.00, before tax; it was ordered in October' },
  'microsoft-daily-usage': { sum: '18.5', rows: 2, first: '2026-09', why: '8.50 + 10.00' },
  'microsoft-licence': { sum: '42.5', rows: 2, currency: 'EUR', first: '2019-02', why: '45.00 − 2.50' },
  'aws-billed-revenue': { sum: '800', rows: 2, first: '2026-10', why: '1,000.00 billed − 200.00 refunded' },
  'aws-billing-event': { sum: '200', rows: 2, left: ['payout 2', 'tax 1'], first: '2026-10', why: '250.00 − 50.00; the fee, the tax and what was disbursed are no sales' },
  'google-cost-table': { sum: '900', rows: 2, left: ['total 2'], first: '2026-10', why: '1,000.004 − 100.004' },
  'huawei-cloud-partner-bill': { sum: '800', rows: 2, first: '2026-10', purchase: '600', why: '1,000 − 200; settled with the partner 750 − 150' },
  'huawei-cloud-partner-bill-en': { sum: '812.345679', rows: 3, first: '2026-10', purchase: '609.26', why: '1,000 − 200 + 12.34567891, which is rounded to six places; settled 750 − 150 + 9.26' },
  'huawei-cloud-customer-bill': { sum: '60', rows: 2, currency: 'CNY', first: '2026-10', charged: '51', why: '100 − 40 at list, 85 − 34 charged' },
  'alibaba-cloud-bill': { sum: '45', rows: 2, first: '2026-10', purchase: '36', why: '50.00 − 5.00 at list, 40.00 − 4.00 due' },
  'tencent-cloud-bill': { sum: '50', rows: 2, first: '2026-10', purchase: '40', why: '100 − 50 at list, 80 − 40 after discount' },
  'stripe-payments': { sum: '650', rows: 2, left: ['status 1'], first: '2026-10', why: '500.00 + 200.00 − 50.00; what failed is no sale' },
  'stripe-balance-change': { sum: '100', rows: 2, currency: 'EUR', left: ['payout 1'], first: '2026-10', why: '120.00 − 20.00' },
  'quickbooks-sales-by-customer': { sum: '960', rows: 2, left: ['total 2'], first: '2026-10', why: '1,200.00 − 240.00' },
  'microsoft-usage': { sum: '8', rows: 2, first: '2019-02', why: '5.00 + 3.00, before tax' },
  'aws-cost-and-usage': { sum: '1.034568', rows: 2, left: ['tax 1'], first: '2026-10', why: '1.234567891, which is 1.234568, − 0.20' },
  'google-reports': { sum: '901.004', rows: 2, first: '2026-10', why: '900.004 + 1.00 after savings' },
  'stripe-balance-history': { sum: '100', rows: 2, currency: 'EUR', left: ['payout 2'], first: '2026-10', why: '120.00 − 20.00; the fee and the payout are no sales' },
  'quickbooks-sales-flat': { sum: '960', rows: 2, left: ['status 1'], first: '2026-10', why: '1,200.00 − 240.00; an estimate is no sale' },
  'erpnext-sales-register': { sum: '300', rows: 2, first: '2026-10', why: '400 − 100' },
};

/** @param {number} at @param {string[]} list */
const total = (at, list) => list.reduce((sum, text) => sum + Math.round(Number(text) * 10 ** at), 0) / 10 ** at;

for (const [id, { sum, rows, left = [], first, currency = 'USD', charged, purchase, why }] of Object.entries(expected)) {
  test(`${id} is read without a question${why ? `: ${why}` : ''}`, () => {
    const name = id === 'aws-billed-revenue' ? 'monthly-billed-revenue-2026-10.csv' : 'export.csv';
    const it = importing(readFileSync(new URL(`exports/${id}.csv`, import.meta.url)), { name, plan: currency });
    assert.deepEqual(it.fits.map((layout) => layout.id), [id]);
    assert.deepEqual(open(it), []);
    assert.deepEqual(faults(it), []);
    const { read } = it;
    assert.equal(Number(read.list), Number(sum));
    assert.equal(read.sales.length, rows);
    assert.deepEqual(read.left.map(({ what, rows }) => `${what} ${rows}`), left);
    assert.deepEqual(read.currencies.map(({ what }) => what), [currency]);
    assert.equal(read.first, first);
    if (charged) assert.equal(total(2, read.sales.map((sale) => String(sale.charged))), Number(charged));
    if (purchase) assert.equal(total(2, read.sales.map((sale) => String(sale.purchase))), Number(purchase));
  });
}

test('every layout says where it is from, and names columns the page knows', () => {
  for (const layout of layouts) {
    assert.ok(layout.title && layout.source.title && layout.source.place, layout.id);
    assert.match(layout.source.url, /^https:\/\//, layout.id);
    assert.match(layout.source.read, /^\d{4}-\d{2}-\d{2}$/, layout.id);
    assert.match(layout.certainty, /^[ABC]$/, layout.id);
    assert.ok(layout.needs.length >= 4, layout.id);
    assert.ok(layout.columns.list, layout.id);
    assert.ok(expected[layout.id], `${layout.id} has no rows whose sums were worked out`);
    for (const id of Object.keys(layout.columns)) assert.ok(id in columns, `${layout.id}: ${id}`);
  }
});

test('no header is that of two layouts unless it has the columns of both', () => {
  for (const { id, needs } of layouts) {
    const header = needs.map((name) => [name].flat()[0]);
    const fits = importing(`${header.join(',')}\n${header.map(() => '1').join(',')}\n`).fits.map((layout) => layout.id);
    assert.deepEqual(fits, [id]);
  }
});

test('a header with the columns of two layouts is asked about once', () => {
  const file = 'Date,Transaction Type,Num,Customer,Product/Service,Qty,Sales Price,Amount,Balance\n10/02/2026,Invoice,1,Juniper LLC,Suite,1,5.00,5.00,5.00\n';
  const it = importing(file);
  assert.deepEqual(it.fits.map((layout) => layout.id).sort(), ['quickbooks-sales-by-customer', 'quickbooks-sales-flat']);
  assert.equal(importing(file, { layout: 'quickbooks-sales-flat' }).read.list, '5');
});

test('a customer that stands over its sales is theirs', () => {
  const it = importing(readFileSync(new URL('exports/quickbooks-sales-by-customer.csv', import.meta.url)));
  assert.deepEqual(it.read.sales.map((sale) => sale.customer), ['Juniper LLC', 'Juniper LLC']);
});
