// The card: a plan's answer in short, in somebody else's page.

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html partner-calculator";

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'card-'));
  await cp(dist, join(folder, 'tools/calculator'), { recursive: true });
  const page = (/** @type {string} */ cards) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">
<script type="module" src="./tools/calculator/partner-calculator.js"></script>${cards}</html>`;
  await writeFile(join(folder, 'index.html'), page('<h1>Host</h1><partner-card preset="newcomer" knobs="spend customers discount months" share-base="./tools/calculator/" action="./apply.html?utm_source=own"><p>First figures</p></partner-card>'));
  await writeFile(join(folder, 'twenty.html'), page('<partner-card preset="newcomer"></partner-card>'.repeat(20)));
  await writeFile(join(folder, 'both.html'), page('<partner-card preset="newcomer"></partner-card><partner-calculator preset="newcomer"></partner-calculator>'));
  await writeFile(join(folder, 'row.css'), 'body { display: flex; flex-wrap: wrap; }');
  await writeFile(join(folder, 'row.html'), page('<link rel="stylesheet" href="./row.css"><partner-card preset="newcomer"></partner-card>'));
  site = await openSite(folder, POLICY);
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param {string} path @param {object} [options] */
async function opened(path, options = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 900 }, locale: 'en-US', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const errors = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(new URL(path, site.url).href);
  await page.locator('partner-card[state="ready"] .result').first().waitFor();
  return { page, asked, errors, card: page.locator('partner-card').first(), close: () => context.close() };
}

test('a card has the fields its host names, three at most, in its order, and answers what is typed', async () => {
  const { page, card, asked, errors, close } = await opened('./');
  assert.deepEqual(await card.locator('input').evaluateAll((inputs) => inputs.map(({ id }) => id)), ['spend', 'customers', 'discount']);
  const before = await card.locator('.money').textContent();
  await card.locator('#customers').fill('12');
  await page.waitForFunction((before) => document.querySelector('partner-card')?.shadowRoot?.querySelector('.money')?.textContent !== before, before);
  assert.match((await card.locator('.who').textContent()) ?? '', /^Your figures/);
  assert.equal(await card.evaluate((element) => /** @type {any} */ (element).request.book.plan.cohorts[0].customersToday), '12');
  assert.ok(!asked.some((path) => /\/(element|engine_bg)-[\w-]+\.(js|wasm)$/.test(path)), 'nothing of the whole calculator is fetched');
  assert.deepEqual(errors, []);
  await close();
});

test('a figure that cannot be read is told beside its field, and the last answer stays', async () => {
  const { card, close } = await opened('./');
  const before = await card.locator('.money').textContent();
  await card.locator('#spend').fill('a lot');
  await card.locator('#spend-e').waitFor();
  assert.equal(await card.locator('#spend').inputValue(), 'a lot');
  assert.equal(await card.locator('.money').textContent(), before);
  await close();
});

test('its link opens the very plan in the whole calculator, with the campaign the reader came by', async () => {
  const { page, card, close } = await opened('./?utm_source=mail&utm_campaign=spring&other=1');
  await card.locator('#spend').fill('4321.5');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-card')).request.book.plan.cohorts[0].spend === '4321.5');
  const profit = await card.evaluate((element) => /** @type {any} */ (element).shown.answer.headline.profit);
  const action = new URL((await card.locator('[part="action"]').getAttribute('href')) ?? '');
  // Its own parameter stays, what is no campaign's is not handed on.
  assert.equal(action.search, '?utm_source=own&utm_campaign=spring');
  const address = (await card.locator('[part="open"]').getAttribute('href')) ?? '';
  assert.match(address, /\/tools\/calculator\/\?utm_source=mail&utm_campaign=spring#v3=/);
  await page.goto(address);
  const whole = page.locator('partner-calculator[state="ready"]');
  await whole.waitFor();
  assert.equal(await whole.evaluate((element) => /** @type {any} */ (element).store.shown.answer.headline.profit), profit);
  await close();
});

test('a card fits 320 pixels, in Arabic too, and is never wider than 520', async () => {
  const { page, card, close } = await opened('./', { viewport: { width: 320, height: 800 } });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(await fits());
  await card.evaluate((element) => Object.assign(element, { lang: 'ar' }));
  await card.locator('label', { hasText: 'العملاء الحاليون' }).waitFor();
  assert.equal(await card.evaluate((element) => getComputedStyle(element).direction), 'rtl');
  assert.ok(await fits());
  await page.setViewportSize({ width: 1400, height: 800 });
  assert.ok((await card.evaluate((element) => element.getBoundingClientRect().width)) <= 520);
  await close();
});

test('twenty cards on a page share one engine; a card and a calculator stand side by side', async () => {
  const { page, asked, errors, close } = await opened('./twenty.html');
  for (const card of await page.locator('partner-card').all()) await card.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelectorAll('partner-card[state="ready"]').length === 20);
  assert.equal(new Set(asked.filter((path) => path.endsWith('.wasm'))).size, 1);
  assert.deepEqual(errors, []);
  await close();
  const both = await opened('./both.html');
  await both.page.locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
  const profits = await both.page.evaluate(() => [/** @type {any} */ (document.querySelector('partner-card')).shown, /** @type {any} */ (document.querySelector('partner-calculator')).store.shown].map(({ answer }) => answer.headline.profit));
  assert.equal(profits[0], profits[1]);
  assert.deepEqual(both.errors, []);
  await both.close();
});

test('a card keeps its width in a row that gives each only what it needs', async () => {
  const { card, close } = await opened('./row.html');
  assert.equal(await card.evaluate((element) => element.getBoundingClientRect().width), 520);
  await close();
});

test('what comes before the engine is asked for weighs 25 kB at most, packed', async () => {
  /** @type {{ file: string, entry: string | null, imports: string[] }[]} */
  const chunks = JSON.parse(await readFile(new URL('../../target/report/bundle.json', import.meta.url), 'utf8'));
  const seen = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    chunks.find((chunk) => chunk.file === file)?.imports.forEach(visit);
  };
  visit(chunks.find(({ entry }) => entry === 'card')?.file ?? '');
  const sizes = await Promise.all(['partner-calculator.js', ...seen].map(async (file) => (await stat(new URL(`../../dist/${file}.br`, import.meta.url))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(seen.size > 3 && total <= 25_000, `${total} bytes`);
  const { asked, close } = await opened('./');
  assert.ok(!asked.some((path) => /\/others-[\w-]+\.txt$/.test(path)), 'no hashes are asked for but its own');
  await close();
});

test('a plan that a host gives is shown, before the card is there and after; what is none is told', async () => {
  const { page, card, close } = await opened('./');
  const plan = await card.evaluate((element) => /** @type {any} */ (element).request);
  const given = structuredClone(plan);
  given.book.plan.cohorts[0].spend = '1234.5';
  await card.evaluate((element, request) => Object.assign(element, { request }), given);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-card')).shown.request.book.plan.cohorts[0].spend === '1234.5');
  const refused = await card.evaluate((element) => {
    /** @type {any[]} */
    const heard = [];
    element.addEventListener('partner-refused', (event) => heard.push(/** @type {CustomEvent} */ (event).detail.problems[0].code));
    for (const request of [{}, 'plan', { programme: 'nobody' }, { programme: 'hubspot', book: 5 }]) Object.assign(element, { request });
    return heard;
  });
  assert.deepEqual(refused, ['unreadable', 'unreadable', 'unreadable', 'unreadable']);
  assert.equal(await card.evaluate((element) => /** @type {any} */ (element).request.book.plan.cohorts[0].spend), '1234.5');
  const later = await page.evaluate(async (request) => {
    const element = Object.assign(document.createElement('partner-card'), { request });
    document.body.append(element);
    await new Promise((done) => element.addEventListener('partner-ready', done));
    return /** @type {any} */ (element).request.book.plan.cohorts[0].spend;
  }, given);
  assert.equal(later, '1234.5');
  await close();
});
