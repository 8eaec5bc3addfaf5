// An element that is moved about, hidden and shown, and one of many.

import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placed-'));
  await symlink(dist, join(folder, 'calculator'));
  const page = (/** @type {string} */ body) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="./host.css"><script type="module" src="./calculator/partner-calculator.js"></script>${body}</html>`;
  await writeFile(join(folder, 'host.css'), '.hidden { display: none }');
  await writeFile(join(folder, 'one.html'), page('<div id="a"><partner-calculator></partner-calculator></div><div id="b"></div>'));
  await writeFile(join(folder, 'twenty.html'), page(Array.from({ length: 20 }, (_, i) => `<partner-calculator spend="${i + 1}"></partner-calculator>`).join('')));
  await writeFile(join(folder, 'hidden.html'), page('<div id="a" class="hidden"><partner-calculator></partner-calculator></div>'));
  site = await openSite(folder, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html partner-calculator 'allow-duplicates'");
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an element that is moved a hundred times keeps its plan, and hears as often as one that was not', async () => {
  const { page, problems, requests, close } = await site.open('one.html');
  await field(page, 'plan.cohorts[0].spend').fill('31234.56');
  const before = await headline(page);
  const asked = requests.length;
  const answers = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('partner-calculator'));
    let answers = 0;
    element.addEventListener('partner-answer', () => (answers += 1));
    for (let i = 0; i < 100; i += 1) {
      document.querySelector(i % 2 ? '#a' : '#b')?.append(element);
      if (i % 10 === 0) await element.updateComplete;
    }
    await element.updateComplete;
    const moved = answers;
    const plan = structuredClone(element.request);
    plan.book.plan.cohorts[0].spend = '100';
    element.request = plan;
    await element.updateComplete;
    const once = answers - moved;
    plan.book.plan.cohorts[0].spend = '31234.56';
    element.request = structuredClone(plan);
    await element.updateComplete;
    return { moved, once };
  });
  assert.deepEqual(answers, { moved: 0, once: 1 });
  assert.equal(await headline(page), before);
  assert.equal(await field(page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  assert.equal(requests.slice(asked).filter((url) => /answer_bg/.test(url)).length, 0, 'its engine is not asked for again');
  // Undo hears each key once, however often it was put somewhere.
  await field(page, 'plan.cohorts[0].spend').fill('5');
  await field(page, 'plan.cohorts[0].spend').blur();
  await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.changes.undo());
  assert.equal(await field(page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  assert.deepEqual(problems, []);
  await close();
});

test('twenty calculators on a page keep to themselves, with one engine', async () => {
  const { page, problems, requests, close } = await site.open('twenty.html');
  const all = await page.locator('partner-calculator').all();
  assert.equal(all.length, 20);
  for (const one of all) await one.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelectorAll('partner-calculator[state="ready"]').length === 20, null, { timeout: 120_000 });
  const spends = await page.locator('partner-calculator').evaluateAll((all) => all.map((one) => /** @type {any} */ (one).request.book.plan.cohorts[0].spend));
  assert.deepEqual(spends, Array.from({ length: 20 }, (_, i) => `${i + 1}`));
  const profits = await page.locator('partner-calculator').evaluateAll((all) => all.map((one) => /** @type {any} */ (one).answer.headline.profit));
  await all[7]?.evaluate((element) => void Object.assign(element, { spend: '9999' }));
  await page.waitForFunction(() => /** @type {any} */ (document.querySelectorAll('partner-calculator')[7]).request.book.plan.cohorts[0].spend === '9999');
  const after = await page.locator('partner-calculator').evaluateAll((all) => all.map((one) => /** @type {any} */ (one).answer.headline.profit));
  assert.deepEqual(after.filter((profit, i) => profit !== profits[i]).length, 1);
  assert.equal(requests.filter((url) => /answer_bg.*\.wasm$/.test(url)).length, 1);
  assert.deepEqual(problems, []);
  await close();
});

test('a calculator that is not shown is not fetched; shown, hidden and shown again it is whole and as wide as its place', async () => {
  const { page, problems, requests, close } = await site.open('hidden.html');
  assert.equal(requests.filter((url) => url.endsWith('.wasm')).length, 0);
  const show = (/** @type {boolean} */ shown) => page.locator('#a').evaluate((element, shown) => void element.classList.toggle('hidden', !shown), shown);
  await show(true);
  const before = await headline(page);
  const calculator = page.locator('partner-calculator');
  assert.equal(await calculator.getAttribute('narrow'), null);
  await show(false);
  // A plan that comes meanwhile is answered; the shape is not lost for want of a width.
  await calculator.evaluate((element) => void Object.assign(element, { spend: '4321' }));
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.book.plan.cohorts[0].spend === '4321');
  assert.equal(await calculator.getAttribute('narrow'), null);
  await page.setViewportSize({ width: 420, height: 800 });
  await show(true);
  await page.locator('partner-calculator[narrow]').waitFor();
  assert.notEqual(await headline(page), before);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('partner-calculator:not([narrow])').waitFor();
  await calculator.evaluate((element) => element.setAttribute('view', 'when'));
  await page.locator('partner-months svg').first().waitFor();
  assert.deepEqual(problems, []);
  await close();
});
