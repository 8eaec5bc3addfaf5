// What a host hears of the calculator, and what it may put into it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const NAMES = ['ready', 'change', 'answer', 'refused', 'tier', 'share', 'export', 'error'].map((name) => `partner-${name}`);

/** Keeps what the document hears. Runs in the page. @param {string[]} names */
function listen(names) {
  /** @type {[string, any][]} */
  const heard = [];
  for (const name of names) document.addEventListener(name, (event) => heard.push([name, /** @type {CustomEvent} */ (event).detail]));
  Object.assign(globalThis, { heard });
}

/** @param {string} [path] */
async function opened(path = '') {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', permissions: ['clipboard-write', 'clipboard-read'] });
  const page = await context.newPage();
  await page.addInitScript(listen, NAMES);
  await page.goto(new URL(path, site.url).href);
  await page.locator('partner-calculator[state="ready"] partner-headline .result').first().waitFor();
  /** @param {string} name @returns {Promise<any[]>} */
  const heard = (name) => page.evaluate((name) => /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ [one]) => one === name).map((/** @type {any} */ [, detail]) => detail), `partner-${name}`);
  /** @param {string} name @param {number} count */
  const until = (name, count) => page.waitForFunction(([name, count]) => /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ [one]) => one === name).length >= count, /** @type {[string, number]} */ ([`partner-${name}`, count]));
  return { page, heard, until, close: () => context.close() };
}

test('a host hears that it is ready, of each change and answer, of a link and of a file', async () => {
  const { page, heard, until, close } = await opened();
  await until('ready', 1);
  const [ready] = await heard('ready');
  assert.deepEqual(ready.request, await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request));
  assert.equal((await heard('change')).length, 0, 'nobody has changed anything');
  const answers = (await heard('answer')).length;
  await page.locator('[name="plan.cohorts[0].spend"]').fill('31234.56');
  await until('change', 1);
  await until('answer', answers + 1);
  assert.equal((await heard('change')).at(-1).request.book.plan.cohorts[0].spend, '31234.56');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await until('share', 1);
  assert.equal((await heard('share'))[0].url, await page.evaluate(() => navigator.clipboard.readText()));
  await page.locator('partner-toolbar summary').click();
  await page.getByRole('button', { name: /JSON/ }).click();
  await until('export', 1);
  assert.deepEqual(await heard('export'), [{ format: 'json' }]);
  // A tier held from the start to the end is another than one that moves by the rules.
  const tiers = (await heard('tier')).length;
  const told = await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    const before = JSON.stringify(calculator.store.shown.answer.tiers);
    calculator.request = { ...calculator.request, tierPath: 'fixed', tier: 'premier' };
    return before !== JSON.stringify(calculator.store.shown.answer.tiers);
  });
  assert.ok(told);
  await until('tier', tiers + 1);
  assert.ok((await heard('tier')).at(-1).tiers.every((/** @type {any} */ { tier }) => tier === 'premier'));
  await close();
});

test('a calculator that cannot start says so', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(listen, NAMES);
  await page.route(/answer_bg.*\.wasm/, (route) => route.abort());
  await page.goto(site.url);
  await page.locator('partner-calculator[state="failed"]').waitFor();
  const [first] = await page.evaluate(() => /** @type {any} */ (globalThis).heard.filter((/** @type {any} */ [name]) => name === 'partner-error'));
  assert.ok(first?.[1].message);
  await context.close();
});

test('what the host puts into a slot stands below the headline and below the answer', async () => {
  const { page, close } = await opened();
  await page.locator('partner-calculator').evaluate((element) => {
    for (const slot of ['after-headline', 'after-answer']) element.append(Object.assign(document.createElement('a'), { slot, href: '#apply', textContent: `Apply ${slot}` }));
  });
  const top = async (/** @type {string} */ selector) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
  const [headline, first, answer, last] = [await top('partner-summary'), await top('a[slot="after-headline"]'), await top('partner-waterfall'), await top('a[slot="after-answer"]')];
  assert.ok(headline < first && first < answer && answer < last, [headline, first, answer, last].join());
  await close();
});

test('figures to start with are those of the attributes, and what is none is told', async () => {
  const { page, close } = await opened('embed.html#earn');
  const request = await page.locator('#earn partner-calculator').evaluate((element) => {
    Object.assign(element, { customers: '7', discount: '6%', spend: '1.234,5', months: '24' });
    return /** @type {any} */ (element).updateComplete.then(() => /** @type {any} */ (element).request);
  });
  const { cohorts, months } = request.book.plan;
  assert.deepEqual([cohorts[0].customersToday, cohorts[0].discount, months], ['7', '0.06', 24]);
  assert.notEqual(cohorts[0].spend, '1.234,5');
  await close();
});

test('a host names the programmes that may be chosen, and the fields that may not be changed', async () => {
  const { page, close } = await opened();
  await page.locator('partner-calculator').evaluate((element) => {
    element.setAttribute('programmes', 'hubspot shopify nothing');
    element.setAttribute('lock', 'tier spend plan.cohorts[0].churn');
    return /** @type {any} */ (element).updateComplete;
  });
  const options = await page.locator('partner-profile select[name="programme"] option').evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value));
  assert.deepEqual(options.sort(), ['huawei-cloud', 'hubspot', 'shopify'], 'those that are named, and the one of the plan');
  assert.ok(await page.locator('partner-profile select[name="tier"]').isDisabled());
  assert.ok(await page.locator('partner-profile select[name="role"]').isEnabled());
  const spend = page.locator('[name="plan.cohorts[0].spend"]');
  assert.equal(await spend.evaluate((input) => /** @type {HTMLInputElement} */ (input).readOnly), true);
  assert.equal(await page.locator('[name="plan.cohorts[0].customersToday"]').evaluate((input) => /** @type {HTMLInputElement} */ (input).readOnly), false);
  // Nor by what is offered beside a field, nor by a range.
  assert.equal(await page.locator('partner-typical[path="plan.cohorts[0].spend"]').count(), 0);
  assert.equal(await page.locator('partner-typical[path="plan.cohorts[0].discount"]').count(), 1);
  const ranges = await page.locator('partner-calculator').evaluate((element) => {
    const { uncertain } = /** @type {any} */ (element).store;
    uncertain.around(['plan.cohorts[0].spend', 'plan.cohorts[0].discount'], 'amount', '0.2');
    return Object.keys(uncertain.ranges);
  });
  assert.deepEqual(ranges, ['plan.cohorts[0].discount']);
  await page.locator('partner-calculator').evaluate((element) => {
    element.removeAttribute('programmes');
    element.removeAttribute('lock');
    return /** @type {any} */ (element).updateComplete;
  });
  assert.ok((await page.locator('partner-profile select[name="programme"] option').count()) > 5);
  assert.equal(await spend.evaluate((input) => /** @type {HTMLInputElement} */ (input).readOnly), false);
  await close();
});
