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

/** Prepares the page as a browser does before it prints. @param {import('playwright-core').Page} page */
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

/** A picture of lines with a program in it. */
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#0b5d56"/><script>window.ran = true</script></svg>';

/** Opens the dialog before a print, with a print that only counts. @param {import('playwright-core').Page} page */
async function leave(page) {
  await page.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Reflect.set(window, 'printed', Reflect.get(window, 'printed') + 1) });
  });
  await page.locator('partner-toolbar .tools > button').last().click();
  const dialog = page.locator('partner-paper dialog');
  await dialog.waitFor();
  return dialog;
}

/** Prints what was chosen. @param {import('playwright-core').Page} page */
async function send(page) {
  await page.locator('partner-paper button[type="submit"]').click();
  await page.waitForFunction(() => Reflect.get(window, 'printed') > 0, null, ready);
}

/** @param {import('playwright-core').Page} page @param {'A4' | 'Letter'} format */
const pages = async (page, format) => (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const [lang, format] of /** @type {const} */ ([['en', 'Letter'], ['ar', 'Letter'], ['th', 'A4']])) {
  test(`what is left behind is one sheet of ${format}, with names, chart, basis and marks (${lang})`, async () => {
    const { page, problems, foreign, close } = await site.open(`?lang=${lang}`);
    const dialog = await leave(page);
    await dialog.locator('[name="partner"]').fill('Siam Cloud Partners');
    await dialog.locator('[name="customer"]').fill('First Bank');
    await dialog.locator('[type="date"]').fill('2027-01-31');
    await dialog.locator('[type="file"]').setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
    // Drawn anew: nothing of what it came as is left.
    assert.match((await dialog.locator('.logo img').getAttribute('src')) ?? '', /^data:image\/png;base64,/);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'ran')), undefined);
    await dialog.locator('.tick input').nth(1).check();
    await send(page);
    const sheet = page.locator('partner-paper .sheet');
    assert.equal(await sheet.locator('.plot svg').count(), 2);
    assert.equal(await sheet.locator('svg.code').count(), 1);
    const said = (await sheet.evaluate((element) => element.textContent ?? '')).replace(/\s+/g, ' ');
    for (const text of ['Siam Cloud Partners', 'First Bank', 'sha256-', 'sha384-']) assert.ok(said.includes(text), `${text} is not in: ${said}`);
    assert.ok(!(await page.evaluate(() => location.hash)).includes('First'));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('partner-statement').isVisible(), false);
    // Eight points are ten and two thirds of a pixel.
    const small = await sheet.evaluate((root) => {
      /** @param {ParentNode} at @returns {string[]} */
      const found = (at) =>
        [...at.querySelectorAll('*')].flatMap((element) => {
          const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
          const tiny = own && element.checkVisibility() && element.getClientRects().length > 0 && parseFloat(getComputedStyle(element).fontSize) < 10.6;
          return [...(tiny ? [`${element.localName}.${element.className}`] : []), ...(element.shadowRoot ? found(element.shadowRoot) : [])];
        });
      return found(root);
    });
    assert.deepEqual(small, []);
    await page.emulateMedia({ media: null });
    assert.equal(await pages(page, format), 1);
    assert.deepEqual([problems, foreign()], [[], []]);
    await close();
  });
}

test('a report has the chosen panels after its first sheet; a file that is too large is no logo', async () => {
  const { page, problems, close } = await site.open('');
  const dialog = await leave(page);
  await dialog.locator('[type="file"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(20_000_000) });
  await dialog.getByRole('alert').waitFor();
  assert.match(await dialog.getByRole('alert').innerText(), /larger than 5 MB/);
  await dialog.getByLabel('Full report').check();
  await dialog.getByLabel('Statement', { exact: true }).uncheck();
  await send(page);
  await paper(page);
  await page.locator('.view > partner-payouts').waitFor(ready);
  const visible = (/** @type {string} */ tag) => page.locator(`.view > ${tag}`).isVisible();
  assert.deepEqual(await Promise.all(['partner-statement', 'partner-headline', 'partner-assumptions', 'partner-payouts'].map(visible)), [false, false, true, true]);
  await page.emulateMedia({ media: null });
  assert.ok(((await pages(page, 'A4')) ?? 0) > 1);
  assert.deepEqual(problems, []);
  await close();
});
