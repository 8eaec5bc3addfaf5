// The view for a projector: how it is opened and left, what its knobs and steps do, and that a plan changed in it stays changed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const ready = { timeout: 60_000 };

/** Opens the page, and the view by its key. @param {string} [path] @param {import('./harness.js').Look} [look] */
async function presented(path = '', look = {}) {
  const view = await site.open(path, look);
  await view.page.locator('partner-summary .amount').waitFor(ready);
  await view.page.keyboard.press('p');
  const dialog = view.page.locator('partner-presenter dialog[open]');
  await dialog.waitFor(ready);
  return { ...view, dialog };
}

/** Profit of the answer on the page, in cents. @param {import('playwright-core').Page} page */
const profit = async (page) => Math.round(100 * Number(await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.shown.answer.headline.profit)));

/** An English amount such as "USD 1.98M", in whole money. @param {string} text */
function rounded(text) {
  const [, figure = '', unit = ''] = /USD\s([\d.]+)([KM]?)/.exec(text) ?? [];
  return Number(figure) * ({ K: 1e3, M: 1e6 }[unit] ?? 1);
}

for (const [width, height] of [[1024, 768], [1920, 1080]]) {
  test(`one figure fills a screen of ${width} by ${height}, and all knobs are in it`, async () => {
    const { page, dialog, problems, close } = await presented('', { width, height, colorScheme: 'dark' });
    const size = parseFloat(await dialog.locator('.amount').evaluate((element) => getComputedStyle(element).fontSize));
    assert.ok(size >= 96, `${size} px`);
    for (const part of ['.amount', 'nav', 'footer']) {
      const box = await dialog.locator(part).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= height && box.x + box.width <= width, `${part}: ${JSON.stringify(box)}`);
    }
    // No figure is cut off by its field.
    for (const input of await dialog.locator('footer input').all()) assert.ok(await input.evaluate((element) => element.scrollWidth <= element.clientWidth));
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('a knob moves the result, which tells how far it moved; Escape leaves and the plan stays as it was turned', async () => {
  const { page, dialog, problems, close } = await presented();
  const first = await profit(page);
  await dialog.getByRole('button', { name: 'More: New per month' }).click();
  await page.waitForFunction((was) => Math.round(100 * Number(/** @type {any} */ (document.querySelector('partner-calculator')).store.shown.answer.headline.profit)) !== was, first);
  const now = await profit(page);
  const said = await dialog.locator('.since').innerText();
  assert.match(said, now > first ? /more than at the start/ : /less than at the start/);
  const [by = '', start = ''] = said.match(/USD\s[\d.]+[KM]?/g) ?? [];
  // Three digits of each are shown.
  for (const [shown, exact] of /** @type {[string, number][]} */ ([[by, Math.abs(now - first) / 100], [start, Math.abs(first) / 100]])) assert.ok(Math.abs(rounded(shown) - exact) <= exact * 0.005, `${shown} is not ${exact}`);
  const typed = await dialog.getByLabel('New per month', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await page.locator('partner-presenter').waitFor({ state: 'detached', ...ready });
  assert.equal(await profit(page), now);
  assert.equal(await page.locator('partner-inputs input[name="plan.cohorts[0].newPerMonth"]').inputValue(), typed);
  assert.deepEqual(problems, []);
  await close();
});

test('arrow keys and those of a clicker show what is behind the figure, one step after the other', async () => {
  const { page, dialog, close } = await presented();
  const current = dialog.locator('nav [aria-current="step"]');
  const seen = [await current.innerText()];
  for (const key of ['ArrowRight', 'PageDown', 'ArrowRight', 'PageDown', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    seen.push(await current.innerText());
    if (seen.at(-1) === 'Cash') await dialog.locator('.plot svg').waitFor(ready);
  }
  assert.deepEqual(seen, ['The result', 'Why', 'Where it comes from', 'Cash', 'How sure', 'What it rests on', 'What it rests on']);
  assert.equal(await dialog.getByRole('status').last().textContent(), 'What it rests on');
  await page.keyboard.press('PageUp');
  assert.match(await dialog.locator('.stage').innerText(), /is a range yet|in 8 cases of 10/);
  // In a field the arrows are the field's.
  await dialog.getByLabel('New per month', { exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await current.innerText(), 'How sure');
  await close();
});

test('from right to left the arrows are turned round', async () => {
  const { page, dialog, close } = await presented('?lang=ar', { locale: 'ar' });
  await page.keyboard.press('ArrowLeft');
  assert.equal(await dialog.locator('nav [aria-current="step"]').innerText(), 'السبب');
  await page.keyboard.press('ArrowRight');
  assert.equal(await dialog.locator('nav [aria-current="step"]').innerText(), 'النتيجة');
  await close();
});

test('other figures can be chosen, and the key switched off', async () => {
  const { page, dialog, close } = await presented();
  await dialog.getByRole('button', { name: 'Choose the figures' }).click();
  await dialog.getByLabel('Figure 1').selectOption('plan.costs.sales.people');
  await dialog.getByLabel('Open this view with the key P').uncheck();
  await dialog.getByRole('button', { name: 'Choose the figures' }).click();
  assert.ok(await dialog.locator('input[name="plan.costs.sales.people"]').isVisible());
  await page.keyboard.press('Escape');
  await page.locator('partner-presenter').waitFor({ state: 'detached', ...ready });
  // The choice outlives the page; the button is always there.
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('partner-summary .amount').waitFor(ready);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await dialog.waitFor(ready);
  await close();
});

test('typing the letter into a field opens nothing', async () => {
  const { page, requests, close } = await site.open();
  const input = page.locator('partner-inputs input[name="plan.cohorts[0].newPerMonth"]');
  await input.waitFor(ready);
  await input.focus();
  await page.keyboard.press('p');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).store.problems.length > 0);
  assert.equal(await page.locator('partner-presenter').count(), 0);
  assert.deepEqual(requests.filter((url) => url.includes('presenter')), []);
  await close();
});
