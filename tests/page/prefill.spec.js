// Start of a calculator by attributes, by properties and, where the host lets it, by the page's address; and nonsense in any of them.

import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { knobNames } from '../../www/element/plan/knobs.js';
import { groupNames, groupsOf } from '../../www/element/embed/limits.js';
import { startOf } from '../../www/element/embed/start.js';
import { turnKnob } from '../../www/element/plan/turn.js';
import { presets } from '../../www/presets.js';
import { blank } from '../../www/element/plan/form.js';
import { openSite } from './harness.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prefill-'));
  await symlink(dist, join(folder, 'calculator'));
  const page = (/** @type {string} */ element) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="./calculator/partner-calculator.js"></script>${element}</html>`;
  await writeFile(join(folder, 'index.html'), page('<partner-calculator programme="hubspot" currency="EUR" fields="customers nothing" lock="discount" spend="1" discount="5%" prefill></partner-calculator>'));
  await writeFile(join(folder, 'card.html'), page('<partner-card programme="hubspot" currency="EUR" prefill></partner-card>'));
  await writeFile(join(folder, 'plain.html'), page('<partner-calculator spend="1"></partner-calculator>'));
  site = await openSite(folder, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:");
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an address says what to start with where the host lets it, but nothing that the host has locked', () => {
  const query = '?preset=distributor&programme=aws&partner-role=reseller&tier=premier&country=DE&currency=EUR&spend=5&customers=7&lock=&prefill=1&other=1';
  assert.deepEqual(startOf({ spend: '1', country: 'TH' }, query), { preset: '', programme: '', partnerRole: '', tier: '', country: 'TH', currency: '', figures: [['spend', '1']] });
  assert.deepEqual(startOf({ spend: '1', prefill: true }, query), { preset: 'distributor', programme: 'aws', partnerRole: 'reseller', tier: 'premier', country: 'DE', currency: 'EUR', figures: [['customers', '7'], ['spend', '5']] });
  const limited = { spend: '1', prefill: true, lock: 'spend, role plan.cohorts[0].customersToday', offer: 'hubspot creoline' };
  assert.deepEqual(startOf(limited, query), { preset: 'distributor', programme: '', partnerRole: '', tier: 'premier', country: 'DE', currency: 'EUR', figures: [['spend', '1']] });
  assert.equal(startOf(limited, '?programme=creoline').programme, 'creoline');
  assert.deepEqual(startOf({ prefill: true }, `?spend=${'1'.repeat(61)}`).figures, []);
  assert.deepEqual(startOf({ spend: Object.create(null), customers: 0, new: null }, '').figures, [['customers', '0']], 'what cannot be said as text says nothing');
});

test('figures are read in the digits of any script, and nothing that could mean two things', () => {
  const plan = /** @type {any} */ ({ ...blank(), ...presets[0]?.request });
  const turned = (/** @type {Parameters<typeof turnKnob>[1]} */ name, /** @type {string} */ text) => /** @type {any} */ (turnKnob(plan, name, text)?.book.plan)?.cohorts[0][name];
  for (const text of ['2400.5', '٢٤٠٠٫٥', '۲۴۰۰٫۵', '２４００.５', '๒๔๐๐.๕', '२४००.५', ' 2400.5 ']) assert.equal(turned('spend', text), '2400.5', text);
  for (const text of ['6%', '٦٪', '６％', '0.06', '๐.๐๖']) assert.equal(turned('discount', text), '0.06', text);
  for (const text of ['2,400', '2.400,5', '2٬400', '2 400', '-5', '1e3', '', '%', 'US$5', '6%%']) assert.equal(turnKnob(plan, 'spend', text), null, text);
  assert.equal(turnKnob(plan, 'months', '12.5'), null);
  assert.equal(turnKnob(plan, 'spend', '6%'), null, 'money is no rate');
});

test('groups that are named are shown, all where none is', () => {
  assert.deepEqual(groupNames.filter(groupsOf('cash, customers nothing')), ['customers', 'cash']);
  for (const none of ['', 'nothing', null, undefined, {}, 7]) assert.deepEqual(groupNames.filter(groupsOf(none)), [...groupNames]);
});

/** @param {import('playwright-core').Page} page @param {string} tag */
const ready = (page, tag = 'partner-calculator') => page.locator(`${tag}[state="ready"] .result`).first().waitFor();
/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
const groups = (page) => page.locator('partner-inputs details.group').evaluateAll((all) => all.map(({ id }) => id.slice(2)));

test('currency, groups and figures are those of attributes, of the address and of properties that are set later', async () => {
  const { page, context, problems, close } = await site.open('index.html?spend=%D9%A2%D9%A4%D9%A0%D9%A0&customers=7&discount=9%25&fields=cash');
  await ready(page);
  /** @type {string[]} */
  const said = [];
  context.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  const plan = () => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).updateComplete.then(() => /** @type {any} */ (element).request));
  const set = (/** @type {object} */ all) => page.locator('partner-calculator').evaluate((element, all) => void Object.assign(element, all), all);
  const { currency, book } = await plan();
  const [group] = book.plan.cohorts;
  assert.deepEqual([currency, group.spend, group.customersToday, group.discount], ['EUR', '2400', '7', '0.05']);
  assert.match(await page.locator('partner-headline .result').innerText(), /€|EUR/);
  assert.deepEqual(await groups(page), ['cohorts']);
  await set({ fields: 'contract customers' });
  await page.locator('partner-inputs #g-contract').waitFor();
  assert.deepEqual(await groups(page), ['cohorts', 'contract']);
  await set({ fields: null });
  await page.locator('partner-inputs #g-costs').waitFor();
  // HubSpot's programme is in dollars: a plan in its currency names none.
  await set({ currency: 'usd' });
  assert.equal((await plan()).currency, undefined);
  await set({ currency: 'XXX', view: 'nowhere', lock: 'luck discount', panels: 'months luck' });
  assert.equal((await plan()).currency, undefined);
  for (const sentence of ['there is no currency "XXX" here; "USD" was taken', 'view="nowhere" names nothing here', 'lock="luck" names nothing here', 'panels="luck" names nothing here']) {
    for (const from = Date.now(); !said.some((text) => text.includes(sentence)) && Date.now() - from < 20_000; ) await page.waitForTimeout(50);
    assert.ok(said.some((text) => text.includes(sentence)), `${sentence}: ${said.join('\n')}`);
  }
  assert.equal(said.filter((text) => text.includes('luck" names')).length, 2, 'each is said once');
  // A group with something to mend is there, whatever the host shows.
  await set({ fields: 'cash' });
  await page.locator('partner-inputs #g-cash').waitFor();
  assert.deepEqual(await groups(page), ['cash']);
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.request = { ...calculator.request, book: { plan: { ...calculator.request.book.plan, months: 0 } } };
  });
  await page.locator('partner-inputs #g-period').waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('an address is not asked where the host does not say so; a card asks it too', async () => {
  const plain = await site.open('plain.html?spend=9&programme=hubspot');
  await ready(plain.page);
  const { programme, book } = await plain.page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request);
  assert.deepEqual([programme, book.plan.cohorts[0].spend], [presets[0]?.request.programme, '1']);
  await plain.close();
  const card = await site.open('card.html?spend=9');
  await ready(card.page, 'partner-card');
  const request = await card.page.locator('partner-card').evaluate((element) => /** @type {any} */ (element).request);
  assert.deepEqual([request.programme, request.currency, request.book.plan.cohorts[0].spend], ['hubspot', 'EUR', '9']);
  await card.close();
});

test('nonsense in any property is told and never thrown', async () => {
  for (const [path, tag, names] of /** @type {const} */ ([
    ['plain.html', 'partner-calculator', ['preset', 'programme', 'partnerRole', 'tier', 'country', 'currency', 'mode', 'view', 'offer', 'lock', 'fields', 'panels', 'shareBase', 'policies', 'lang', 'theme', 'linked', 'prefill', 'request', 'screen', ...knobNames]],
    ['card.html', 'partner-card', ['preset', 'programme', 'partnerRole', 'tier', 'country', 'currency', 'knobs', 'shareBase', 'action', 'actionLabel', 'lang', 'theme', 'prefill', 'request', ...knobNames]],
  ])) {
    const { page, problems, close } = await site.open(path);
    await ready(page, tag);
    const thrown = await page.locator(tag).evaluate(async (element, names) => {
      /** @type {string[]} */
      const thrown = [];
      addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
      const values = [7, Number.NaN, true, [], {}, () => 7, '\ud800', '<b>', 'x'.repeat(20_000), new Date(0), document.body, null, undefined, ''];
      for (const name of names) {
        for (const value of values) {
          try {
            Reflect.set(element, name, value);
            await /** @type {any} */ (element).updateComplete;
          } catch (error) {
            thrown.push(`${name}: ${String(value).slice(0, 20)}: ${error}`);
          }
        }
      }
      return thrown;
    }, [...names]);
    assert.deepEqual(thrown, []);
    await ready(page, tag);
    // A host that says something sound again is heard.
    await page.locator(tag).evaluate((element) => void Object.assign(element, { lang: 'en', programme: 'hubspot', spend: '4321' }));
    await page.waitForFunction((tag) => /** @type {any} */ (document.querySelector(tag)).request.book.plan.cohorts[0].spend === '4321', tag);
    await ready(page, tag);
    assert.deepEqual(problems, []);
    await close();
  }
});

test('what a host has kept of a screen comes back: plan, view and ranges, before the element is there and after', async () => {
  const { page, close } = await site.open('plain.html');
  await ready(page);
  const kept = await page.locator('partner-calculator').evaluate(async (element) => {
    const calculator = /** @type {any} */ (element);
    const plan = structuredClone(calculator.request);
    plan.book.plan.cohorts[0].spend = '1234.5';
    calculator.request = plan;
    calculator.setAttribute('view', 'statement');
    await calculator.updateComplete;
    const kept = calculator.screen;
    calculator.reset();
    return kept;
  });
  assert.match(kept, /^#v\d+=/);
  const seen = () => page.locator('partner-calculator').evaluate((element) => ({ spend: /** @type {any} */ (element).request.book.plan.cohorts[0].spend, view: /** @type {any} */ (element).store.view }));
  assert.equal((await seen()).spend, '1');
  await page.locator('partner-calculator').evaluate((element, screen) => void Object.assign(element, { screen }), kept);
  assert.deepEqual(await seen(), { spend: '1234.5', view: 'statement' });
  const refused = await page.locator('partner-calculator').evaluate((element, kept) => {
    /** @type {string[]} */
    const told = [];
    element.addEventListener('partner-refused', (event) => told.push(/** @type {CustomEvent} */ (event).detail.problems[0].code));
    for (const screen of ['', 'nothing', 7, {}, `${kept.slice(0, 40)}`, kept.replace('#v', '#v9')]) Object.assign(element, { screen });
    return told;
  }, kept);
  assert.deepEqual(refused, Array.from({ length: 6 }, () => 'unreadable'));
  assert.deepEqual(await seen(), { spend: '1234.5', view: 'statement' });
  await page.evaluate((screen) => document.body.replaceChildren(Object.assign(document.createElement('partner-calculator'), { screen })), kept);
  await ready(page);
  assert.deepEqual(await seen(), { spend: '1234.5', view: 'statement' });
  await close();
});
