import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const none = { people: '0', monthly: '0' };
const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
const cash = { customerDays: 30, vendorDays: 30, badDebt: '0' };
const cohort = { name: 'A', account: '', customersToday: '1', newPerMonth: '0', newGrowth: '0', churn: '0', rampMonths: 0, spend: '1000', expansion: '0', priceChange: '0', seasonality: [], mix: [{ family: 'compute', share: '1' }, { family: 'storage', share: '0' }], usage: [], discount: '0', coupons: '0' };
/** A tenth off one product, three tenths off the other. */
const contract = {
  id: 'northwind',
  title: 'Northwind contract',
  vendor: 'Northwind',
  currency: 'EUR',
  summary: 'What we agreed.',
  role: [{ id: 'reseller', title: 'Reseller', summary: 'Buys and resells.', model: 'resale' }],
  family: [{ id: 'compute', title: 'Compute', 'example-share': '1' }, { id: 'storage', title: 'Storage', 'example-share': '0' }],
  discount: [{ id: 'standing-discount', title: 'Standing discount', effective: '2026-01-01', basis: { own: 'our contract' }, rates: [{ families: ['compute'], rate: '0.1' }, { families: ['storage'], rate: '0.3' }] }],
};

/** One customer who spends 1,000 a month, under the contract above. @param {Page} page @param {object} plan */
const start = (page, plan) =>
  page.locator('partner-calculator').evaluate(
    async (element, { terms, plan }) => {
      const calculator = /** @type {any} */ (element);
      // The engine that judges programmes comes with the place to bring one.
      await calculator.store.openOwn();
      calculator.store.closeOwn();
      calculator.store.bring(terms);
      // The figures are the contract's own: nothing is brought over.
      const { currency: _, ...request } = calculator.request;
      calculator.store.change({ ...request, credentials: [], own: [], book: { plan } }, {});
    },
    { terms: JSON.stringify(contract), plan: { start: '2027-01', projects: [], services: [], costs, cash, cohorts: [cohort], ...plan } },
  );

/** @param {Page} page @param {string} title */
const unfold = (page, title) => page.locator('partner-inputs summary', { hasText: title }).first().click();

test('a month twice as strong counts twice', async () => {
  const { page, close, problems } = await site.open();
  await start(page, { months: 12 });
  // A tenth of 12 × 1,000.
  assert.match(await headline(page), /earn EUR ?1,200\.00$/);
  await unfold(page, 'Seasons');
  await page.getByRole('button', { name: 'Give each month its own' }).click();
  assert.match(await headline(page), /earn EUR ?1,200\.00$/, 'as usual in every month is as before');
  const march = field(page, 'plan.cohorts[0].seasonality[2]');
  await march.fill('2');
  assert.match(await headline(page), /earn EUR ?1,300\.00$/);
  await march.fill('12');
  assert.equal(await march.getAttribute('aria-invalid'), 'true');
  await march.fill('x');
  assert.match(await headline(page), /earn EUR ?1,300\.00$/, 'the last good answer stays');
  // What could not be read goes with its field.
  await page.getByRole('button', { name: 'Every month alike' }).click();
  assert.match(await headline(page), /earn EUR ?1,200\.00$/);
  assert.equal(await page.getByText('This is the last answer that could be worked out').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a mix moves in a straight line from the first month to the last', async () => {
  const { page, close } = await site.open();
  await start(page, { months: 3 });
  await unfold(page, 'What they buy');
  await page.getByLabel('It moves over the plan').check();
  await field(page, 'plan.cohorts[0].mix[0].end').fill('0');
  await page.getByText('Last month: 100% still to share out').waitFor();
  assert.ok(await page.getByText(/in the last month/).isVisible(), 'the engine says which month does not add up');
  await field(page, 'plan.cohorts[0].mix[1].end').fill('100');
  // 10 % of 1,000; then half at 10 % and half at 30 %; then 30 %: 100 + 200 + 300.
  assert.match(await headline(page), /earn EUR ?600\.00$/);
  assert.deepEqual(await axe(page), []);
  await page.getByLabel('It moves over the plan').uncheck();
  assert.match(await headline(page), /earn EUR ?300\.00$/);
  await close();
});

test('what is added is answered at once: nothing in it waits to be filled in', async () => {
  const { page, close } = await site.open();
  await unfold(page, 'Projects');
  await unfold(page, 'Services you sell');
  for (const what of ['Add a group of customers', 'Add a project', 'Add a service']) {
    const before = await headline(page);
    await page.getByRole('button', { name: what }).click();
    assert.equal(await page.locator('partner-inputs [aria-invalid]').count(), 0, what);
    assert.equal(await page.getByText('This is the last answer that could be worked out').count(), 0, what);
    // A service is worth nothing until it has a price.
    if (what !== 'Add a service') assert.notEqual(await headline(page), before, what);
  }
  await close();
});

test('whatever the engine takes has a field', async () => {
  const types = await readFile(new URL('../boundary.d.ts', import.meta.url), 'utf8');
  const keys = (/** @type {string} */ name) => {
    const body = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(types)?.[1] ?? '';
    return [...body.matchAll(/^ {4}(\w+)\??: (.+);$/gm)].map(([, key = '', type = '']) => ({ key, type }));
  };
  /** @param {string} name @param {string} at @returns {string[]} */
  const leaves = (name, at) =>
    keys(name).flatMap(({ key, type }) => {
      const path = at ? `${at}.${key}` : key;
      const list = /^(\w+)\[\]$/.exec(type)?.[1];
      if (list === 'Rate') return [`${path}[11]`];
      const inner = list ?? type;
      return keys(inner).length ? leaves(inner, list ? `${path}[0]` : path) : [path];
    });
  const expected = leaves('Plan', 'plan');
  assert.ok(expected.length > 45, expected.join());

  const { page, close } = await site.open();
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    const { request } = calculator;
    const { plan } = request.book;
    const cohort = { ...plan.cohorts[0], seasonality: Array(12).fill('1'), usage: [{ item: calculator.store.current.prices[0].id, units: '1' }] };
    const mix = cohort.mix.map((/** @type {any} */ m) => ({ ...m, end: m.share }));
    calculator.store.change({ ...request, book: { plan: { ...plan, cohorts: [{ ...cohort, mix }] } } });
  });
  await page.locator('partner-inputs details:not([open]) > summary').evaluateAll((all) => all.forEach((s) => /** @type {HTMLElement} */ (s).click()));
  await page.locator('partner-inputs details:not([open]) > summary').evaluateAll((all) => all.forEach((s) => /** @type {HTMLElement} */ (s).click()));
  const there = (await page.locator('partner-inputs, partner-profile').evaluateAll((all) => all.map((element) => [...(element.shadowRoot?.querySelectorAll('[id^="f-"]') ?? [])].map((one) => one.id)))).flat();
  const id = (/** @type {string} */ path) => `f-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;
  // What a share or a use is of, is its label and not a field.
  const missing = expected.filter((path) => !there.includes(id(path)) && !/mix\[0\]\.family$/.test(path));
  assert.deepEqual(missing, []);
  for (const path of ['programme', 'role', 'tier', 'tierPath', 'country', 'asOf', 'claimsAfter']) assert.ok(there.includes(id(path)), path);
  assert.deepEqual(await axe(page), []);
  await close();
});

test('ten megabytes pasted into a figure are refused at once, in short, and do not stay in the box', async () => {
  const { page, problems, close } = await site.open();
  const seen = await page.locator('partner-inputs').evaluate(async (element) => {
    const box = /** @type {HTMLInputElement} */ (element.shadowRoot?.querySelector('input[inputmode=decimal]'));
    /** @type {{ took: number, said: number, left: number }[]} */
    const out = [];
    for (const mark of ['0', ' ', '±', '(', 'a']) {
      const began = performance.now();
      box.value = `${mark.repeat(10 * 1024 * 1024)}x`;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      out.push({ took: performance.now() - began, said: element.shadowRoot?.querySelector('.refusal')?.textContent?.length ?? 0, left: box.value.length });
    }
    return out;
  });
  for (const { took, said, left } of seen) {
    assert.ok(took < 5000, `it took ${took} ms`);
    assert.ok(said > 0 && said < 200, `the refusal has ${said} signs`);
    assert.ok(left < 1000, `${left} signs stay`);
  }
  assert.deepEqual(problems, []);
  await close();
});
