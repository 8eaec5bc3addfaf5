import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { arrivals, nextArrival } from '../../www/element/answer/arrivals.js';
import { axe, openSite } from './harness.js';
import { cents, see } from './screen.js';

/** @typedef {import('../../www/pkg/engine.js').Answer} Answer */

/** Months from November 2026 to June 2027. */
const MONTHS = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];

/** @param {[paid: string | null, amount: string, form?: string][]} payouts */
const answer = (payouts) => /** @type {Answer} */ (/** @type {unknown} */ ({ months: MONTHS, payouts: payouts.map(([paid, amount, form = 'cash']) => ({ paid, amount, form })) }));

test('payments are gathered by the quarters of the calendar, by form, and what comes later stands apart', () => {
  const all = answer([['2026-12', '10.10'], ['2027-01', '5.00', 'coupon'], ['2027-03', '7.25'], ['2027-03', '-1.00'], ['2027-08', '2.00'], [null, '3.00', 'coupon']]);
  const { forms, arrivals: rows, after: later, left, amounts, total } = arrivals(all, 'quarter');
  assert.deepEqual(forms, ['cash', 'coupon']);
  assert.deepEqual(rows.map(({ span, amounts: some, total: sum }) => [span.first, span.last, ...some, sum]), [
    ['2026-11', '2026-12', '10.10', '0.00', '10.10'],
    ['2027-01', '2027-03', '6.25', '5.00', '11.25'],
  ]);
  assert.deepEqual([later, left], [['2.00', '3.00'], '5.00']);
  assert.deepEqual([amounts, total], [['18.35', '8.00'], '26.35']);
  assert.deepEqual(arrivals(all, 'month').arrivals.map(({ span, total: sum }) => [span.first, sum]), [['2026-12', '10.10'], ['2027-01', '5.00'], ['2027-03', '6.25']]);
});

test('the next arrival is the first from a month on, with all that comes in it', () => {
  const all = answer([['2027-03', '7.25'], ['2026-12', '10.10'], ['2027-03', '1.00'], [null, '3.00']]);
  assert.deepEqual(nextArrival(all, '2026-01'), { month: '2026-12', amount: '10.10' });
  assert.deepEqual(nextArrival(all, '2026-12'), { month: '2026-12', amount: '10.10' });
  assert.deepEqual(nextArrival(all, '2027-01'), { month: '2027-03', amount: '8.25' });
  assert.equal(nextArrival(all, '2027-04'), null);
});

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('what is lost is not told as coming later', async () => {
  const { page, close } = await site.open();
  const panel = page.locator('partner-payouts');
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.change({ ...calculator.request, claimsAfter: 4 }, {});
  });
  await see(panel);
  await panel.locator('.summary').filter({ hasText: 'never paid' }).waitFor();
  const payouts = await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.shown.answer.payouts);
  const [last = '', text] = [await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.shown.answer.months.at(-1)), await panel.locator('.summary').innerText()];
  const total = (/** @type {(payout: { paid: string | null, state: string }) => boolean} */ of) => payouts.filter(of).reduce((/** @type {bigint} */ sum, /** @type {{ amount: string }} */ { amount }) => sum + cents(Number(amount).toFixed(2)), 0n);
  const expected = [total(({ paid }) => paid !== null && paid <= last), total(() => true), total(({ paid, state }) => (paid === null ? state !== 'expired' : paid > last)), total(({ state }) => state === 'expired')];
  const told = [...text.matchAll(/USD\s([\d,]+\.\d\d)/g)].map(([, amount = '']) => cents(amount));
  assert.deepEqual(told.slice(0, 4), expected, text);
  assert.ok(/** @type {bigint} */ (expected[3]) > 0n);
  await close();
});

test('quarters and months add up to the same, which is all that was earned', async () => {
  const { page, problems, close } = await site.open('', { width: 390, height: 844 });
  const panel = page.locator('partner-payouts');
  await see(panel);
  const sums = async () => {
    const figures = (await panel.locator('.by tbody tr td:last-child').allInnerTexts()).map(cents);
    const total = figures.pop() ?? 0n;
    assert.ok(figures.length > 1);
    assert.equal(figures.reduce((a, b) => a + b, 0n), total);
    return { total, rows: figures.length };
  };
  const quarters = await sums();
  await panel.getByRole('radio', { name: 'Months' }).check();
  const months = await sums();
  assert.equal(months.total, quarters.total);
  assert.ok(months.rows > quarters.rows);
  assert.match(await panel.locator('.summary').innerText(), /The next USD\s[\d,.]+ come in \w+\s20\d\d\./);
  assert.deepEqual(await axe(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(problems, []);
  await close();
});
