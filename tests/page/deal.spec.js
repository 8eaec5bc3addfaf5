import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { cents } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/**
 * A plan that is nothing but its projects, so that every figure can be worked by hand, and the way of the deal.
 * @param {{ programme: string, role: string, tier: string, projects: object[] }} plan @param {import('./harness.js').Look} [look]
 */
async function deal({ programme, role, tier, projects }, look) {
  const view = await site.open('', look);
  const { page } = view;
  await page.locator('partner-calculator').evaluate(
    (element, given) => {
      const calculator = /** @type {any} */ (element);
      calculator.store.chooseProgramme(given.programme);
      // The figures are the programme's own: nothing is brought over.
    const { currency: _, ...request } = calculator.request;
      const none = { people: '0', monthly: '0' };
      const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
      const cash = { customerDays: 30, vendorDays: 30, badDebt: '0' };
      const plan = { start: '2027-01', months: 12, cohorts: [], projects: given.projects, services: [], costs, cash };
      calculator.store.change({ ...request, role: given.role, tier: given.tier, credentials: [], own: [], book: { plan } }, {});
    },
    { programme, role, tier, projects },
  );
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await page.locator('partner-deal .result').waitFor();
  /** @param {string} label @param {string} text */
  const type = async (label, text) => page.locator('partner-deal-inputs').getByLabel(label).fill(text);
  return { ...view, type };
}

/** Figures that a deal shows, in cents. @param {import('playwright-core').Page} page */
async function shown(page) {
  const boxes = await page.locator('partner-deal .boxes > div').evaluateAll((all) => all.map((box) => [...box.children].map((c) => c.textContent?.trim() ?? '')));
  const rows = await page.locator('partner-deal tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent?.trim() ?? '')));
  return {
    boxes: Object.fromEntries(boxes.map(([label, amount]) => [label, cents(amount ?? '')])),
    rows: rows.map(([label, when, amount]) => ({ label, when, amount: cents(amount ?? '') })),
    total: cents(await page.locator('partner-deal tfoot td').innerText()),
    said: (await page.locator('partner-deal .result').innerText()).replace(/\s+/g, ' ').trim(),
  };
}

const project = { name: 'Before', account: '', month: 1, discount: '0', registered: false, count: '1' };

test('what a deal leaves now: the discount got, less the discount given', async () => {
  const { page, type, close, problems } = await deal({ programme: 'creoline', role: 'reseller', tier: 'gold', projects: [] });
  await type('List price', '100000');
  await type('My discount', '5');
  // creoline gives gold 20 % off list: 20,000 got, 5,000 given.
  const { boxes, rows, total, said } = await shown(page);
  assert.deepEqual(boxes, { Now: 1500000n, Later: 0n });
  assert.deepEqual(rows.map((r) => r.amount), [1500000n]);
  assert.equal(total, 1500000n);
  assert.match(said, /^This deal earns you EUR 15,000\.00$/);
  // One tier lower it is 15 %.
  await page.locator('partner-deal-inputs').getByLabel('If I were').selectOption('silver');
  assert.equal((await shown(page)).total, 1000000n);
  // Supposed in the deal, it stays in the deal.
  await page.locator('partner-deal-inputs').getByText('in this deal only; your plan keeps its tier').waitFor();
  assert.equal(await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request.tier), 'gold');
  // More given than got: a loss, said as one.
  await type('My discount', '17.5');
  const loss = await shown(page);
  assert.equal(loss.total, -250000n);
  assert.match(loss.said, /^This deal costs you/);
  assert.deepEqual(problems, []);
  await close();
});

test('on top of a plan a deal also earns what it lifts the plan to', async () => {
  const { page, type, close } = await deal({ programme: 'virtualdc', role: 'reseller', tier: '', projects: [{ ...project, family: 'virtual-servers', list: '4000' }] });
  await type('List price', '7000');
  await type('My discount', '2');
  await page.locator('partner-deal-inputs').getByLabel('Billed in').selectOption('1');
  // 4,000 alone earns 5 % = 200. 11,000 earns 9 % of all of it = 990. The deal: 790 later; now it gives 2 % of 7,000 = 140.
  const { boxes, rows, total } = await shown(page);
  assert.deepEqual(boxes, { Now: -14000n, Later: 79000n });
  assert.deepEqual(rows.map((r) => r.amount), [-14000n, 79000n]);
  assert.equal(rows[1]?.when, 'Jan 2027');
  assert.equal(total, 65000n);
  // The band that was next, from 5,000 at 7 %, is passed; the one after asks for 15,000.
  const quarter = page.locator('partner-deal section').nth(1);
  assert.equal(await quarter.locator('h3').innerText(), 'What it does to Q1 2027');
  const meter = (await quarter.locator('.meter').first().innerText()).replace(/\s+/g, ' ');
  assert.match(meter, /asks for RUB 5,000\.00; it pays 7%/i);
  assert.match(meter, /RUB 4,000\.00 before RUB 11,000\.00 with this deal/);
  assert.match(meter, /Reached: this deal makes the difference\. RUB 4,000\.00 more reaches 11%/);
  // On its own it is 7,000 at 7 % = 490, less 140.
  await page.locator('partner-deal-inputs').getByLabel('On its own').check();
  assert.equal((await shown(page)).total, 35000n);
  await close();
});

test('what a deal does to a year that ends after the plan is told at its end', async () => {
  const { page, close } = await site.open();
  const outcome = await page.locator('partner-calculator').evaluate(async (element) => {
    const calculator = /** @type {any} */ (element);
    // The engine that judges programmes comes with the place to bring one.
    await calculator.store.openOwn();
    calculator.store.closeOwn();
    const basis = { published: { source: 'contract', at: '2' } };
    const outcome = calculator.store.bring(
      JSON.stringify({
        id: 'rebates',
        title: 'Rebates',
        vendor: 'Northwind',
        currency: 'EUR',
        summary: 'What we agreed.',
        'fiscal-year-start': 7,
        sources: { contract: { title: 'Contract', publisher: 'Northwind', url: 'https://example.com/contract', retrieved: '2026-01-02' } },
        role: [{ id: 'reseller', title: 'Reseller', summary: 'Buys and resells.', model: 'resale' }],
        family: [{ id: 'compute', title: 'Compute', 'example-share': '1' }],
        discount: [{ id: 'standing', title: 'Standing discount', effective: '2026-01-01', basis, rates: [{ rate: '0.2' }] }],
        incentive: [
          { id: 'yearly', title: 'Yearly rebate', term: 'rebate', effective: '2026-01-01', basis, summary: 'A rebate.', per: 'year', gates: [{ measure: { of: 'list' }, 'at-least': '10000' }], base: { of: 'list' }, scale: 'slice', rates: [{ rate: '0.05' }], payout: { form: 'cash' } },
        ],
      }),
    );
    const { currency: _, ...request } = calculator.request;
    const none = { people: '0', monthly: '0' };
    const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
    const projects = [{ name: 'Before', account: '', family: 'compute', month: 1, list: '4000', discount: '0', registered: false, count: '1' }];
    calculator.store.change({ ...request, credentials: [], own: [], book: { plan: { start: '2027-07', months: 6, cohorts: [], projects, services: [], costs, cash: { customerDays: 30, vendorDays: 30, badDebt: '0' } } } }, {});
    return outcome.kind;
  });
  assert.equal(outcome, 'accepted');
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await page.locator('partner-deal-inputs').getByLabel('List price').fill('7000');
  const quarter = page.locator('partner-deal section').nth(1);
  await quarter.getByText('Incentives that look at a longer period, when it is settled.').waitFor();
  // The fiscal year began with the plan and ends six months after it: 4,000 before, 11,000 with the deal, of 10,000.
  const meter = (await quarter.locator('.meter').first().innerText()).replace(/\s+/g, ' ');
  assert.match(meter, /Jun 2028/);
  assert.match(meter, /asks for EUR 10,000\.00/i);
  assert.match(meter, /EUR 4,000\.00 before EUR 11,000\.00 with this deal/);
  assert.match(meter, /Now met: this deal makes the difference/);
  // None of it is in what the deal earns within the plan.
  assert.equal((await shown(page)).boxes['Later'], 0n);
  await close();
});

test('the parts of a deal add up to what it earns, in any month and on any plan', async () => {
  const { page, close } = await site.open();
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  for (const month of ['1', '2', '6', '12', '36']) {
    await page.locator('partner-deal-inputs').getByLabel('Billed in').selectOption(month);
    const { boxes, rows, total } = await shown(page);
    assert.equal(rows.reduce((sum, r) => sum + r.amount, 0n), total, `rows, month ${month}`);
    assert.equal(Object.values(boxes).reduce((sum, amount) => sum + amount, 0n), total, `boxes, month ${month}`);
  }
  await close();
});

test('a deal that cannot be read keeps the last one in sight', async () => {
  const { page, type, close } = await deal({ programme: 'creoline', role: 'reseller', tier: 'gold', projects: [] });
  await type('List price', '1000');
  const before = await shown(page);
  await type('My discount', '1,5');
  await page.getByText('mend the marked fields').waitFor();
  assert.equal(await page.locator('partner-deal-inputs').getByLabel('My discount').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await shown(page), before);
  await type('My discount', '150');
  await page.getByText('mend the marked fields').waitFor();
  await type('My discount', '0');
  assert.equal((await shown(page)).total, 20000n);
  await close();
});

test('the plan is as it was when the reader comes back to it', async () => {
  const { page, close } = await site.open();
  const read = () => page.locator('partner-calculator').evaluate((element) => JSON.stringify(/** @type {any} */ (element).request.book));
  const before = await read();
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await page.locator('partner-deal-inputs').getByLabel('List price').fill('250000');
  await page.locator('.ways:visible').getByRole('radio', { name: 'Plan' }).check();
  await page.locator('partner-headline').waitFor();
  assert.equal(await read(), before);
  await close();
});

test('what incentives ask for stays in the programme’s currency in a plan of another', async () => {
  const { page, close } = await site.open();
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.change({ ...calculator.request, currency: 'JPY' }, {});
  });
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await page.locator('partner-deal-inputs').getByLabel('List price').fill('50000000');
  await page.locator('partner-deal .result').filter({ hasText: 'JPY' }).waitFor();
  const asks = await page.locator('partner-deal .meter .asks').allInnerTexts();
  assert.ok(asks.some((text) => /USD/.test(text)), asks.join(' | '));
  assert.ok(!asks.some((text) => /JPY/.test(text)), asks.join(' | '));
  await close();
});

test('a deal follows the plan to a programme that has neither its product nor its account class', async () => {
  const { page, close } = await site.open();
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  const inputs = page.locator('partner-deal-inputs');
  await inputs.getByLabel('List price').fill('50000');
  await page.locator('partner-deal .result').waitFor();
  const deal = () => page.locator('partner-calculator').evaluate((element) => {
    const { outcome, project } = /** @type {any} */ (element).store.mode.deal;
    return { kind: outcome.kind, family: project.family };
  });
  const [first, said] = [await deal(), await page.locator('partner-deal .result').innerText()];
  for (const programme of ['creoline', 'hubspot', 'google-cloud-marketplace', 'wix-partners']) {
    await page.locator('partner-calculator').evaluate((element, id) => /** @type {any} */ (element).store.chooseProgramme(id), programme);
    assert.equal((await deal()).kind, 'effect', programme);
  }
  await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.changes.undo());
  for (let left = 3; left > 0; left -= 1) await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.changes.undo());
  // What was chosen of it is there again with the programme that knows it.
  assert.deepEqual(await deal(), first);
  assert.equal(await page.locator('partner-deal .result').innerText(), said);
  await close();
});

test('a pinned deal is opened as a part of the plan, once', async () => {
  const { page, close } = await site.open();
  await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await page.locator('partner-deal-inputs').getByLabel('List price').fill('50000');
  await page.locator('partner-deal .result').waitFor();
  const profit = () => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.shown.answer.headline.profit);
  const pinned = await profit();
  await page.locator('partner-summary').getByRole('button', { name: 'Pin' }).click();
  await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.set({ view: 'compare' }));
  await page.locator('partner-compare').getByRole('button', { name: 'Open in the plan' }).click();
  await page.locator('.ways:visible').getByRole('radio', { name: 'Plan', checked: true }).waitFor();
  assert.equal(await profit(), pinned);
  await close();
});

for (const [name, look] of /** @type {[string, import('./harness.js').Look][]} */ ([
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { width: 390, height: 844 }],
])) {
  test(`no barrier at a deal, ${name}`, async () => {
    const { page, close } = await site.open('', look);
    await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
    await page.locator('partner-deal .result').waitFor();
    assert.deepEqual(await axe(page), []);
    await close();
  });
}
