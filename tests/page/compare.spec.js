import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { see } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** A plan of one project of 10,000 at creoline, silver. @param {import('playwright-core').Page} page */
const one = (page) =>
  page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.chooseProgramme('creoline');
    // The figures are the programme's own: nothing is brought over.
    const { currency: _, ...request } = calculator.request;
    const none = { people: '0', monthly: '0' };
    const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
    const cash = { customerDays: 30, vendorDays: 30, badDebt: '0' };
    const projects = [{ name: 'One', account: '', family: 'hosting', month: 1, list: '10000', discount: '0', registered: false, count: '1' }];
    const plan = { start: '2027-01', months: 12, cohorts: [], projects, services: [], costs, cash };
    calculator.store.change({ ...request, role: 'reseller', tier: 'silver', credentials: [], own: [], book: { plan } }, {});
  });

/** @param {import('./harness.js').Look} [look] */
async function compare(look, prepare = one) {
  const view = await site.open('', look);
  await prepare(view.page);
  const panel = view.page.locator('partner-compare');
  await see(panel);
  await panel.locator('table').first().waitFor();
  /** The cells of a row, as shown. @param {string} label */
  const row = async (label) => {
    const cells = panel.locator('table').first().getByRole('row').filter({ has: view.page.getByRole('rowheader', { name: label }) }).locator('td');
    return (await cells.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  };
  return { ...view, panel, row };
}

test('one tier up stands beside the plan, with what it adds', async () => {
  const { page, panel, row, close, problems } = await compare();
  // Silver gives 15 % of 10,000, gold 20 %.
  assert.deepEqual(await row('Profit'), ['EUR 1,500.00', 'EUR 2,000.00 +500.00']);
  assert.deepEqual(await row('From the vendor'), ['EUR 1,500.00', 'EUR 2,000.00 +500.00']);
  assert.deepEqual(await row('Published rules'), ['100%', '100%']);
  await panel.getByText('What differs').click();
  const differing = panel.locator('.differing tbody tr');
  assert.equal(await differing.count(), 1);
  assert.equal((await differing.first().innerText()).replace(/\s+/g, ' '), 'Tier Silver Gold');
  // The same circumstances differ in nothing.
  await panel.getByLabel('Tier, Variant 1').selectOption('silver');
  assert.deepEqual(await row('Profit'), ['EUR 1,500.00', 'EUR 1,500.00 the same']);
  await page.getByText('Nothing differs yet').waitFor();
  assert.deepEqual(problems, []);
  await close();
});

/** A list price that is 8,000 to 12,000 in eight cases of ten. @param {import('playwright-core').Page} page @param {number} trials */
const blur = (page, trials) =>
  page.locator('partner-calculator').evaluate((element, n) => {
    const { uncertain } = /** @type {any} */ (element).store;
    uncertain.set({ trials: n });
    uncertain.around(['plan.projects[0].list'], 'amount', '0.2');
  }, trials);

test('each column says how sure it is, by the same ranges', async () => {
  const { page, panel, row, close, problems } = await compare();
  assert.equal(await panel.getByRole('rowheader', { name: 'Profit, how sure' }).count(), 0);
  await blur(page, 10_000);
  await see(panel);
  await panel.locator('.sure td').nth(1).locator('.value').waitFor({ timeout: 60_000 });
  await panel.locator('.sure progress').waitFor({ state: 'detached', timeout: 60_000 });
  // Silver keeps 15 % of 8,000, 10,000 and 12,000; gold 20 %.
  const figures = (/** @type {string} */ text) => [...text.matchAll(/EUR\s([\d.]+)K/g)].map((match) => Number(match[1]) * 1000);
  const [mine = '', other = ''] = await row('Profit, how sure');
  for (const [text, expected] of /** @type {const} */ ([[mine, [1200, 1800, 1500]], [other, [1600, 2400, 2000]]])) {
    expected.forEach((amount, i) => assert.ok(Math.abs((figures(text)[i] ?? 0) - amount) <= amount * 0.02, text));
  }
  // The same draws: what gold makes of each is what silver does by four thirds.
  figures(other).forEach((amount, i) => assert.ok(Math.abs(amount - ((figures(mine)[i] ?? 0) * 4) / 3) < 10, `${mine} ${other}`));
  // The same circumstances are as sure.
  await panel.getByLabel('Tier, Variant 1').selectOption('silver');
  await page.waitForFunction(() => {
    const cells = document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-compare')?.shadowRoot?.querySelectorAll('.sure td .value');
    return cells?.length === 2 && cells[0]?.textContent === cells[1]?.textContent;
  }, undefined, { timeout: 60_000 });
  assert.deepEqual(problems, []);
  await close();
});

test('trials of a column stop when they are told to, and go on when asked', async () => {
  const { page, panel, close } = await compare();
  await blur(page, 1_000_000);
  await see(panel);
  // Pressed as soon as it is there: a quick machine would be through before a test has looked.
  await page.evaluate(
    () =>
      new Promise((pressed) => {
        const look = () => {
          const button = document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-compare')?.shadowRoot?.querySelector('.sure button');
          if (!(button instanceof HTMLButtonElement)) return requestAnimationFrame(look);
          button.click();
          return pressed(undefined);
        };
        look();
      }),
  );
  const again = panel.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  assert.equal(await panel.locator('.sure td').nth(1).locator('.value').count(), 0);
  await again.click();
  await panel.locator('.sure td').nth(1).locator('.value').waitFor({ timeout: 60_000 });
  await close();
});

test('a programme in another currency is shown, not subtracted, and says what was changed to fit', async () => {
  const { panel, row, close } = await compare();
  await panel.getByRole('button', { name: 'Add a column' }).click();
  await panel.getByLabel('Programme, Variant 2').selectOption('virtualdc');
  // The project becomes 10,000 of virtual servers: 9 % by turnover.
  assert.deepEqual((await row('Profit'))[2], 'RUB 900.00 in RUB: not compared');
  const notes = await panel.locator('.notes').innerText();
  assert.match(notes, /amounts typed in EUR are read as RUB, unconverted/i);
  assert.match(notes, /product .+ → Virtual servers/i);
  await close();
});

test('four columns and no more; any but the plan can go', async () => {
  const { panel, close } = await compare();
  const add = panel.getByRole('button', { name: 'Add a column' });
  await add.click();
  await add.click();
  assert.equal(await add.count(), 0);
  assert.equal(await panel.locator('table').first().locator('thead th').count(), 4);
  await panel.getByRole('button', { name: 'Remove Variant 3' }).click();
  await panel.getByRole('button', { name: 'Remove Variant 1' }).click();
  assert.equal(await panel.locator('table').first().locator('thead th').count(), 2);
  await close();
});

test('an edition that refuses the plan says why, in its column', async () => {
  const { panel, row, close } = await compare({}, (page) =>
    page.locator('partner-calculator').evaluate((element) => {
      const calculator = /** @type {any} */ (element);
      calculator.store.change({ ...calculator.request, own: [{ table: 'quarterly-achievement', at: 'rates[0].bands[0].rate', value: '0.02' }] }, {});
    }),
  );
  await panel.getByLabel('Terms as of, Variant 1').selectOption('2022-11-11');
  const profit = await row('Profit');
  assert.match(profit[1] ?? '', /^Refused Table .Quarterly sales achievement. is not in force on November 11, 2022/);
  assert.match(profit[0] ?? '', /^USD /, 'the plan itself still stands');
  await close();
});

test('the comparison follows the plan', async () => {
  const { page, row, close } = await compare();
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    // The figures are the programme's own: nothing is brought over.
    const { currency: _, ...request } = calculator.request;
    const { plan } = request.book;
    calculator.store.change({ ...request, book: { plan: { ...plan, projects: [{ ...plan.projects[0], list: '20000' }] } } });
  });
  await page.waitForFunction(() => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-compare')?.shadowRoot?.textContent?.includes('4,000.00'));
  assert.deepEqual(await row('Profit'), ['EUR 3,000.00', 'EUR 4,000.00 +1,000.00']);
  await close();
});

test('its code is not fetched before it is near', async () => {
  const view = await site.open('', { height: 300 });
  const before = view.requests.length;
  await see(view.page.locator('partner-compare'));
  await view.page.locator('partner-compare table').first().waitFor();
  assert.ok(view.requests.length > before);
  await view.close();
});

for (const [name, look] of /** @type {[string, import('./harness.js').Look][]} */ ([
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { width: 390, height: 844 }],
])) {
  test(`no barrier in a comparison, ${name}`, async () => {
    const { page, panel, close } = await compare(look);
    await panel.getByText('What differs').click();
    assert.deepEqual(await axe(page), []);
    await close();
  });
}
