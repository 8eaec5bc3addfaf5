import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withMargin } from '../../www/element/contract/agreement.js';
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
const cohort = { name: 'A', account: 'partner-led', customersToday: '1', newPerMonth: '0', newGrowth: '0', churn: '0', rampMonths: 0, spend: '1000', expansion: '0', priceChange: '0', seasonality: [], mix: [{ family: 'compute', share: '0.5' }, { family: 'security', share: '0.5' }], usage: [], discount: '0', coupons: '0' };

/** One customer who spends 1,000 a month for a year, and nothing else. @param {Page} page @param {object} [change] */
const start = async (page, change = {}) => {
  await page.locator('partner-calculator').evaluate(
    (element, { plan, change }) => {
      const calculator = /** @type {any} */ (element);
      calculator.store.change({ programme: 'huawei-cloud', asOf: '2026-01-22', role: 'solution-provider', tier: 'standard', tierPath: 'fixed', country: 'SG', credentials: [], own: [], ...change, book: { plan } }, {});
    },
    { plan: { start: '2027-01', months: 12, projects: [], services: [], costs, cash: { customerDays: 30, vendorDays: 30, badDebt: '0' }, cohorts: [cohort] }, change },
  );
  await page.locator('partner-inputs summary', { hasText: 'My contract' }).click();
  await page.locator('#f-margin').waitFor();
};

/** @param {Record<string, unknown>} rule @param {string} id */
const discount = (rule, id) => /** @type {import('../../www/element/contract/rules.js').Table} */ (/** @type {unknown} */ ({ guide: { id, kind: 'discount' }, rule: { rates: [{ rate: '0.05' }], ...rule } }));

test('a margin on everything is that margin, however tables combine', () => {
  const values = (/** @type {ReturnType<typeof discount>[]} */ ...tables) => withMargin([], tables, '0.1').map(({ table, value }) => [table, value]);
  // Two tables that add up would give twice a tenth.
  assert.deepEqual(values(discount({}, 'one'), discount({}, 'two')), [['one', '0.1'], ['two', '0']]);
  assert.deepEqual(values(discount({}, 'one'), discount({ combines: 'after' }, 'two')), [['one', '0.1'], ['two', '0']]);
  assert.deepEqual(values(discount({}, 'one'), discount({ combines: 'add', rates: [{ rate: '0.01', tags: ['registered'] }] }, 'two')), [['one', '0.1'], ['two', '0']]);
  assert.deepEqual(values(discount({}, 'one'), discount({ combines: 'replace' }, 'two')), [['one', '0.1'], ['two', '0.1']]);
  // Each is for products of its own.
  assert.deepEqual(values(discount({ rates: [{ rate: '0.2', families: ['a'] }] }, 'one'), discount({ rates: [{ rate: '0.3', families: ['b'] }] }, 'two')), [['one', '0.1'], ['two', '0.1']]);
});

/** @param {Page} page @returns {Promise<{ table: string, at: string, value: string }[]>} */
const own = (page) => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request.own);

/** @param {Page} page @param {RegExp} said */
const says = async (page, said) => {
  await page.waitForFunction((source) => {
    const shadow = document.querySelector('partner-calculator')?.shadowRoot;
    const text = shadow?.querySelector('partner-headline')?.shadowRoot?.querySelector('.result')?.textContent ?? '';
    return new RegExp(source).test(text.replace(/\s+/g, ' '));
  }, said.source).catch(async () => assert.match(await headline(page), said));
};

test('ten per cent on everything and no incentives: a field and a click', async () => {
  const { page, close, problems } = await site.open();
  await start(page);
  await page.locator('#f-margin').fill('10');
  await page.getByRole('radio', { name: 'None', exact: true }).check();
  // A tenth of 12 × 1,000, whatever is bought.
  await says(page, /1,200\.00/);
  assert.ok((await own(page)).every(({ value }) => value === '0.1' || value === '0'));
  // A project registered with the vendor earns nothing on top.
  assert.equal((await own(page)).find(({ table }) => table === 'project-registration')?.value, '0');

  // A link holds it.
  await page.waitForFunction(() => location.hash.length > 100);
  const again = await page.context().newPage();
  await again.goto(page.url(), { waitUntil: 'networkidle' });
  assert.match(await headline(again), /1,200\.00/);
  await again.close();

  await page.locator('#f-margin').fill('');
  await page.getByRole('radio', { name: 'As published' }).check();
  assert.deepEqual(await own(page), []);
  assert.deepEqual(problems, []);
  await close();
});

test('what cannot be a margin is said at its field, as typed', async () => {
  const { page, close } = await site.open();
  await start(page);
  const before = await headline(page);
  const margin = page.locator('#f-margin');
  for (const typed of ['abc', '150']) {
    await margin.fill(typed);
    await margin.blur();
    assert.equal(await margin.getAttribute('aria-invalid'), 'true', typed);
    assert.equal(await margin.inputValue(), typed);
    assert.equal(await headline(page), before);
  }
  await margin.fill('12 %');
  await margin.blur();
  assert.equal(await margin.inputValue(), '12');
  await close();
});

test('only some incentives: the others pay nothing', async () => {
  const { page, close } = await site.open();
  await start(page);
  await page.locator('#f-margin').fill('10');
  await page.getByRole('radio', { name: 'None', exact: true }).check();
  await page.getByRole('radio', { name: 'Only these' }).check();
  await page.getByRole('checkbox', { name: 'Basic incentive' }).check();
  // 1,200, and 2 % of the twelve bills of 900: 216.
  await says(page, /1,416\.00/);
  await close();
});

test('tables come as matrices, those of other roles folded, and a value replaced shows what it was', async () => {
  const { page, close } = await site.open();
  await start(page, { tierPath: 'evolving' });
  const table = page.locator('partner-inputs details.table', { hasText: 'Settlement discount' });
  await table.locator('summary').click();
  assert.deepEqual((await table.locator('thead th').allInnerTexts()).map((it) => it.trim()), ['Standard', 'Advanced', 'Premier', 'Core']);
  assert.equal(await table.locator('tbody tr').count(), 7);
  const cell = table.getByRole('textbox', { name: 'Security, Advanced' });
  await cell.fill('20');
  await cell.blur();
  assert.deepEqual(await own(page), [{ table: 'settlement-discount', at: 'rates[9].rate', value: '0.2' }]);
  assert.match(await table.locator('.mine small').innerText(), /^was 13/);
  assert.equal(await page.getByText('Distributor discount').count(), 0, 'what is for others is folded');
  await page.locator('partner-inputs details.table', { hasText: 'more tables' }).locator('summary').first().click();
  await page.getByText('Distributor discount').first().waitFor();
  // What a tier asks can be replaced as well.
  await page.locator('partner-inputs details[data-table="tier-rule:advanced"] summary').click();
  await field(page, 'own:tier-rule:advanced:gates[1].at-least').fill('20k');
  assert.ok((await own(page)).some(({ table, value }) => table === 'tier-rule:advanced' && value === '20000'));
  await headline(page);
  assert.equal(await page.locator('partner-inputs .refusal').count(), 0);
  assert.deepEqual(await axe(page), []);
  await close();
});

test('the figures that move the answer most come first', async () => {
  const { page, close } = await site.open();
  await start(page);
  // Half is compute and half security; the first incentive is on the whole bill, and the quarter's needs more than this.
  await page.getByText('move your answer most').waitFor();
  const heavy = await page.locator('.heavy .what').allInnerTexts();
  assert.equal(heavy.length, 3);
  assert.match(heavy[0] ?? '', /^Basic incentive/);
  await page.locator('.heavy input').first().fill('3');
  // 8 % of 500 and 8 … are the programme's own: only the incentive has moved.
  assert.deepEqual(await own(page), [{ table: 'basic-incentive', at: 'rates[0].rate', value: '0.03' }]);
  await close();
});

test('a rate is replaced inside its own working', async () => {
  const { page, close, problems } = await site.open();
  await page.locator('partner-calculator').evaluate((element) => {
    /** @type {any} */ (element).shadowRoot.querySelector('.frame').dispatchEvent(new CustomEvent('partner-explain', { detail: { figure: { headline: 'profit' }, label: 'Profit' } }));
  });
  const replace = page.locator('partner-working partner-replace').first();
  await replace.locator('button, input').first().waitFor();
  if (await replace.getByRole('button').count()) await replace.getByRole('button').click();
  const rate = replace.locator('input').first();
  const [, table = '', at = ''] = /^own:(.+):(.+)$/.exec((await rate.getAttribute('name')) ?? '') ?? [];
  await rate.fill('5');
  assert.deepEqual(await own(page), [{ table, at, value: '0.05' }]);
  // The working is worked out anew, and rests on the reader's own figure.
  await page.locator('partner-working .clause .badge', { hasText: 'Yours' }).first().waitFor();
  assert.equal(await rate.inputValue(), '5', 'nothing typed is lost');
  await rate.fill('500');
  assert.equal(await rate.getAttribute('aria-invalid'), 'true');
  assert.equal(await rate.inputValue(), '500');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  await close();
});
