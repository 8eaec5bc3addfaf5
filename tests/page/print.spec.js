import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, see } from './screen.js';
import { banded, one } from './studies.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const ready = { timeout: 60_000 };

/** Sheets of A4 or Letter that the page takes. @param {import('playwright-core').Page} page */
async function sheets(page) {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
}

/** What a browser does before it prints. @param {import('playwright-core').Page} page */
async function paper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
}

test('what if prints its curve, its sentences, the goal and a short table', async () => {
  const { page, problems, close } = await site.open('');
  await banded(page, false);
  const panel = page.locator('partner-whatif');
  await see(panel);
  await panel.locator('.curve svg').waitFor(ready);
  await panel.getByLabel(/^What must/).fill('20000');
  await panel.getByRole('button', { name: 'Find it' }).click();
  await panel.locator('.found').waitFor(ready);
  const screen = await panel.locator('.curve svg').getAttribute('width');
  assert.equal(await panel.locator('.paper').count(), 0);
  await paper(page);
  await panel.locator('.paper').waitFor();
  const rows = (await panel.locator('.paper tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  // Spend is 144 times as much a year: of that 1 %, and 5 % from 36 × 2,777.78 = 100,000.08 a quarter on.
  assert.deepEqual(rows, [
    'USD 1,000 1,440.00',
    'USD 1,500 2,160.00',
    'USD 2,000 2,880.00',
    'USD 2,500 3,600.00',
    'USD 2,777.78 20,000.00 +16,000.00',
    'USD 3,000 21,600.00',
    'USD 3,500 25,200.00',
    'USD 4,000 28,800.00',
  ]);
  assert.match(await panel.locator('.paper .here').innerText(), /2,000/);
  assert.ok(await panel.getByText('From USD 2,777.78 on you would earn USD 16,000.00 more, at once.').isVisible());
  assert.ok(await panel.getByText('Spend per customer would have to be USD 2,777.78 instead of USD 2,000.').isVisible());
  assert.equal(await panel.locator('.curve svg').getAttribute('width'), '440');
  // What is there to be pressed has no place on paper, nor has a question that nobody asked.
  assert.equal(await panel.getByRole('button').filter({ visible: true }).count(), 0);
  for (const tag of ['partner-risk', 'partner-tornado', 'partner-actions']) assert.equal(await page.locator(tag).isVisible(), false, tag);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await panel.locator(`.curve svg[width="${screen}"]`).waitFor(ready);
  assert.equal(await panel.locator('.paper').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('how sure prints its charts, the ends of years and what varied, on a sheet of their own', async () => {
  const { page, problems, close } = await site.open('', { width: 390, height: 844, colorScheme: 'dark' });
  await one(page);
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.uncertain.around(['plan.projects[0].list'], 'amount', '0.2');
  });
  const panel = page.locator('partner-risk');
  await see(panel);
  await panel.locator('[data-done="yes"]:not(.stale)').waitFor(ready);
  await panel.locator('.plot.bars svg').waitFor(ready);
  // The first paper that has the months fetches their chart.
  await see(page.locator('partner-months'));
  await page.locator('partner-months svg').first().waitFor(ready);
  await see(panel);
  const whole = (await sheets(page)) ?? 0;
  await panel.evaluate((element) => element.parentElement?.style.setProperty('display', 'none', 'important'));
  assert.equal(whole, ((await sheets(page)) ?? 0) + 1);
  await panel.evaluate((element) => element.parentElement?.style.removeProperty('display'));
  await paper(page);
  await panel.locator('.paper').waitFor();
  const rows = (await panel.locator('.paper tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  // Twelve months: one row. 15 % of 8,000, of 10,000 and of 12,000.
  assert.equal(rows.length, 1);
  const [low = 0, middle = 0, high = 0] = [...(rows[0] ?? '').matchAll(/EUR ([\d.]+)K/g)].map((match) => Number(match[1]) * 1000);
  for (const [found, expected] of [[low, 1200], [middle, 1500], [high, 1800]]) assert.ok(Math.abs((found ?? 0) - (expected ?? 0)) < 20, rows[0]);
  const said = await panel.locator('.paper .lead').innerText();
  assert.match(said, /Of 10,000 cases.*What varied: List price: EUR 8,000 to 12,000\. Seed 1/);
  // As wide as paper has room for, however narrow the screen is.
  assert.equal(await panel.locator('.plot.fan svg').getAttribute('width'), '440');
  assert.equal(await panel.locator('.plot.bars svg').getAttribute('width'), '236');
  assert.deepEqual(problems, []);
  await close();
});

test('what was asked of another plan is not printed', async () => {
  const { page, close } = await site.open('');
  await one(page);
  const panel = page.locator('partner-whatif');
  await see(panel);
  await panel.locator('.curve svg').waitFor(ready);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText('Projects', { exact: false }).first().click();
  await field(page, 'plan.projects[0].list').fill('20000');
  await page.locator('partner-headline').getByText(/3,000/).first().waitFor({ state: 'attached' });
  await paper(page);
  await panel.waitFor({ state: 'hidden' });
  await close();
});
