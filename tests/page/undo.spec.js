// One click takes much away: an example in place of a plan, a group of customers. One click brings it back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('a plan that an example has replaced comes back whole, with its ranges', async () => {
  const { page, problems, close } = await site.open();
  await headline(page);
  const book = () => page.locator('partner-calculator').evaluate((element) => JSON.stringify(/** @type {any} */ (element).request));
  await page.locator('.examples > summary').click();
  const chip = page.locator('.examples').getByRole('button').nth(1);
  // Nothing was typed yet: there is nothing to bring back.
  await chip.click();
  assert.equal(await page.locator('[data-remark="gone"]').count(), 0);
  await field(page, 'plan.cohorts[0].spend').fill('20000 to 30000');
  await field(page, 'plan.cohorts[0].customersToday').fill('7');
  await field(page, 'plan.cohorts[0].customersToday').press('Tab');
  const [before, said] = [await book(), await headline(page)];
  await page.locator('.examples').getByRole('button').nth(2).click();
  const note = page.locator('[data-remark="gone"]');
  await note.getByText('Your plan was replaced by the example.').waitFor();
  assert.notEqual(await headline(page), said);
  await note.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await book(), before);
  assert.equal(await headline(page), said);
  assert.match(await field(page, 'plan.cohorts[0].spend').inputValue(), /20,?000.*30,?000/);
  assert.equal(await note.count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a pinned answer that has to give way is told, and comes back', async () => {
  const { page, close } = await site.open();
  await headline(page);
  const names = () => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.scenarios.list.map((/** @type {any} */ { name }) => name));
  const pin = page.locator('partner-summary').getByRole('button', { name: 'Pin' });
  for (let left = 3; left > 0; left -= 1) await pin.click();
  assert.deepEqual(await names(), ['Pinned 3', 'Pinned 2', 'Pinned 1']);
  const note = page.locator('[data-remark="gone"]');
  assert.equal(await note.count(), 0);
  await pin.click();
  assert.deepEqual(await names(), ['Pinned 1', 'Pinned 3', 'Pinned 2']);
  await note.getByText('“Pinned 1” was removed.').waitFor();
  await note.getByRole('button', { name: 'Undo' }).click();
  assert.deepEqual(await names(), ['Pinned 3', 'Pinned 2', 'Pinned 1']);
  await close();
});

test('a group that was removed comes back in its place', async () => {
  const { page, close } = await site.open();
  await headline(page);
  const names = () => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request.book.plan.cohorts.map((/** @type {any} */ { name }) => name));
  await page.locator('#g-cohorts .add').last().click();
  const before = await names();
  assert.equal(before.length, 2);
  await page.locator('#g-cohorts .remove').first().click();
  assert.deepEqual(await names(), before.slice(1));
  const note = page.locator('[data-remark="gone"]');
  await note.getByText(`“${before[0]}” was removed.`).waitFor();
  await note.getByRole('button', { name: 'Undo' }).click();
  assert.deepEqual(await names(), before);
  await close();
});
