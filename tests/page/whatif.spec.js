import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { cents, see } from './screen.js';
import { banded, one } from './studies.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @param {string} tag @param {(page: import('playwright-core').Page) => Promise<unknown>} prepare @param {import('./harness.js').Look} [look] */
async function study(tag, prepare, look) {
  const view = await site.open('', look);
  await prepare(view.page);
  const panel = view.page.locator(tag);
  await see(panel);
  await panel.getByRole('heading', { level: 2 }).waitFor();
  return { ...view, panel };
}

const ready = { timeout: 30_000 };

test('what the next tenth earns, and a curve without a jump', async () => {
  const { panel, problems, foreign, close } = await study('partner-whatif', one);
  // 15 % of 1,000 more.
  await panel.getByText('The next 10 % (from EUR 10,000 to EUR 11,000) would earn you EUR 150.00.').waitFor(ready);
  await panel.getByText('There is no step and no cliff in between.').waitFor();
  await panel.locator('.curve svg').waitFor();
  await panel.getByText('This curve as a table').click();
  const rows = await panel.locator('.twin tbody tr').allInnerTexts();
  // From half the figure to twice it.
  assert.match(rows[0] ?? '', /EUR\s5,000\s+750\.00/);
  assert.match(rows.at(-1) ?? '', /EUR\s20,000\s+3,000\.00/);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});

test('a curve runs between the ends that were typed, and says which cannot be', async () => {
  const { panel, problems, close } = await study('partner-whatif', one);
  await panel.getByText('The next 10 % (from EUR 10,000 to EUR 11,000)').waitFor(ready);
  await panel.getByLabel('From', { exact: true }).fill('8,000');
  await panel.getByLabel('To', { exact: true }).fill('14,000');
  await panel.getByText('from EUR 8,000 to EUR 14,000').waitFor(ready);
  await panel.getByText('This curve as a table').click();
  const rows = await panel.locator('.twin tbody tr').allInnerTexts();
  // 15 % of each end.
  assert.match(rows[0] ?? '', /EUR\s8,000\s+1,200\.00/);
  assert.match(rows.at(-1) ?? '', /EUR\s14,000\s+2,100\.00/);
  await panel.getByLabel('To', { exact: true }).fill('7,000');
  await panel.getByText('put the smaller figure first').waitFor(ready);
  await panel.getByLabel('To', { exact: true }).fill('far');
  await panel.getByText('is is not a number: “far”').waitFor();
  // An end goes with its figure.
  await panel.getByLabel('Figure').selectOption({ label: 'Discount you give' });
  assert.equal(await panel.getByLabel('From', { exact: true }).inputValue(), '');
  assert.deepEqual(problems, []);
  await close();
});

test('a step is found to the cent and said in a sentence', async () => {
  const { panel, close } = await study('partner-whatif', (page) => banded(page, false));
  // Twelve customers for three months reach 100,000 at 2,777.78 each: 36 × 2,777.78 = 100,000.08, of which 5 % are 5,000.00 a
  // quarter; a cent less each, 1 % of 99,999.72 is 1,000.00 a quarter. Four quarters of 4,000.00.
  await panel.getByText('From USD 2,777.78 on you would earn USD 16,000.00 more, at once.').waitFor(ready);
  await close();
});

test('a cliff is found and shaded', async () => {
  const { panel, close } = await study('partner-whatif', (page) => banded(page, true));
  // 5 % of 99,999.72 is 4,999.99 a quarter, 1 % of 100,000.08 is 1,000.00: four times 3,999.99.
  await panel.getByText('At USD 2,777.78 you would lose USD 15,999.96 at once: a cliff.').waitFor(ready);
  await panel.getByText('This curve as a table').click();
  assert.match(await panel.locator('tr.cliff').first().innerText(), /USD\s2,777\.78\s+4,000\.00\s+−15,999\.96/);
  await close();
});

test('what it takes is told exactly, and when it cannot be had what bounds it', async () => {
  const { panel, close } = await study('partner-whatif', one);
  await panel.getByLabel(/^What must/).fill('3000');
  await panel.getByRole('button', { name: 'Find it' }).click();
  // 15 % of 19,999.97 is 2,999.9955, to the cent 3,000.00; of a cent less it is 2,999.994.
  await panel.getByText('List price would have to be EUR 19,999.97 instead of EUR 10,000. Profit would then be EUR 3,000.00.').waitFor(ready);
  await panel.getByLabel(/^What must/).fill('1500');
  await panel.getByRole('button', { name: 'Find it' }).click();
  await panel.getByText('“List price” can stay at EUR 10,000: profit is there already.').waitFor(ready);
  await panel.getByLabel(/^What must/).fill('3000');
  await panel.getByRole('button', { name: 'Find it' }).click();
  await panel.getByLabel('Figure').selectOption({ label: 'Discount you give' });
  // At no discount at all profit is 1,500: no lower discount is left to give.
  await panel.getByText(/Not by this figure alone: anywhere from 0% to 100%/).waitFor(ready);
  await panel.getByLabel(/^What must/).fill('a lot');
  await panel.getByText('is is not a number: “a lot”').waitFor();
  assert.equal(await panel.getByRole('button', { name: 'Find it' }).isDisabled(), true);
  await close();
});

test('a margin, a month and a value of today are read and sought too', async () => {
  const { panel, problems, close } = await study('partner-whatif', one);
  await panel.getByLabel('Read').selectOption({ label: 'Margin' });
  // 15 % of whatever is sold.
  await panel.getByText('margin runs from 15% to 15%').waitFor(ready);
  await panel.getByLabel('Figure').selectOption({ label: 'Discount you give' });
  await panel.getByLabel('for “Margin” of').fill('10%');
  await panel.getByRole('button', { name: 'Find it' }).click();
  // 8,500 are paid. At 5.55 % off, 945 of 9,445 are 10.01 %; at 5.56 % off, 944 of 9,444 are 10.00 %.
  await panel.getByText('would have to be 5.56% instead of 0%. Margin would then be 10%.').waitFor(ready);
  await panel.getByLabel('Read').selectOption({ label: 'Months until cash is back' });
  assert.equal(await panel.getByLabel('for “Months until cash is back” of').inputValue(), '', 'a target in another unit is none');
  await panel.getByText('the number of months until cash is back runs from').waitFor(ready);
  await panel.getByLabel('for “Months until cash is back” of').fill('1.5');
  await panel.getByText('whole').waitFor();
  await panel.getByLabel('Read').selectOption({ label: 'Worth today (NPV)' });
  await panel.getByText('worth today runs from').waitFor(ready);
  await panel.locator('.curve svg').waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('two figures make a map with the plan in it', async () => {
  const { panel, close } = await study('partner-whatif', one);
  await panel.getByLabel('And a second one').selectOption({ label: 'How many' });
  await panel.locator('.heat').waitFor(ready);
  // 15 % of 10,000 once, and of 20,000 twice.
  assert.match(await panel.locator('.heat .cell.here').innerText(), /^1\.5K/);
  assert.equal((await panel.locator('.heat tbody tr').last().locator('td').last().innerText()).trim(), '6K');
  await close();
});

test('what matters most, with its table', async () => {
  const { panel, close } = await study('partner-tornado', one);
  await panel.locator('.torn li').first().waitFor(ready);
  await panel.getByText('These figures as a table').click();
  const rows = (await panel.locator('.twin tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  // A tenth of 10,000 either way: 15 % of 9,000 and of 11,000.
  assert.ok(rows.includes('List price EUR 9,000 1,350.00 EUR 11,000 1,650.00'), rows.join('\n'));
  await panel.getByRole('radio', { name: '±20%' }).check();
  await panel.getByRole('cell', { name: 'EUR 12,000' }).waitFor(ready);
  await close();
});

test('a tier that the plan does not reach is no step', async () => {
  const { page, panel, close } = await study('partner-actions', one);
  const gold = panel.locator('.rung').filter({ hasText: 'Next tier: Gold' });
  // creoline looks once a year, and this plan is over by then.
  await gold.filter({ hasText: 'Gold: no review of it falls within this plan.' }).waitFor(ready);
  assert.equal(await panel.locator('ol.acts li').filter({ hasText: 'the tier' }).count(), 0);
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    const { request } = calculator;
    calculator.store.change({ ...request, book: { plan: { ...request.book.plan, months: 24 } } });
  });
  // Gold asks for 25,000 in twelve months.
  await gold.filter({ hasText: 'this plan does not reach it' }).waitFor(ready);
  const said = (await gold.innerText()).replace(/\s+/g, ' ');
  assert.match(said, /sales at list price in twelve months EUR 10,000\.00 of EUR 25,000\.00, at the review of Dec 2027 EUR 15,000\.00 missing Gold: this plan does not reach it, whatever certificates are held\./);
  // Silver keeps 15 % of the one project of 10,000 and gold 20 %.
  assert.match(said, /Held in every month in place of Silver, Gold brings EUR 500\.00 more over two years/);
  await close();
});

test('a tier that the rules would take can be kept, with what it asks for and costs', async () => {
  const { page, panel, problems, close } = await study('partner-actions', async () => {});
  const keep = panel.locator('ol.acts li').filter({ hasText: 'Keep the tier Advanced' });
  await panel.locator('ol.acts li').first().waitFor(ready);
  const more = panel.getByRole('button', { name: /^Show \d+ more/ });
  if (await more.count()) await more.click();
  const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');
  const said = plain(await keep.innerText());
  assert.match(said, /Asks for 1 of “Validated role in the software, service or system-integrator path” \(you have none\); USD 250,000\.00 of “billed purchases in twelve months” \(you have USD [\d,.]+ in \w+ \d{4}\); 2 of “People with an HCIA or HCCDA certificate” \(you have none\)/);
  assert.match(said, /What it costs to obtain is not counted: Validated role/);
  // Core is by nomination: it stands apart, with what it asks for and nothing to press.
  const core = panel.locator('.apart').filter({ hasText: 'Core: by the vendor’s nomination alone, it cannot be requested.' });
  assert.match(plain(await core.innerText()), /USD 5,000,000\.00 of “billed purchases in twelve months” \(you have USD [\d,.]+ in \w+ \d{4}\); 8 of “People/);
  assert.equal(await panel.locator('.apart button').count(), 0);
  // Applied, the headline is the plan's figure and the gain.
  const figure = async () => cents(plain(await page.locator('partner-headline .result .money').innerText()).replace('USD ', ''));
  const [before, gain] = [await figure(), cents(/\+USD ([\d,.]+)/.exec(said)?.[1] ?? '')];
  await keep.getByRole('button', { name: /^See/ }).click();
  const seen = panel.locator('.preview');
  await seen.waitFor(ready);
  const [result] = (await seen.locator('tbody tr').allInnerTexts()).map(plain);
  const [now, then] = [...(result ?? '').matchAll(/USD ([\d,.]+)/g)].map(([, amount]) => cents(amount ?? ''));
  assert.equal((then ?? 0n) - (now ?? 0n), cents(/\+USD ([\d,.]+)/.exec(said)?.[1] ?? ''), 'the step is seen with its gain before it is taken');
  await panel.locator('.rung.falls').filter({ hasText: 'You drop from Advanced to Standard' }).waitFor();
  await keep.getByRole('button', { name: /^Apply/ }).click();
  await panel.getByText('Applied: keep the tier Advanced.').waitFor();
  await page.locator('partner-headline .notable').filter({ hasText: 'drop to Standard' }).waitFor({ state: 'detached' });
  assert.equal(await figure(), before + gain);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await page.locator('partner-headline .notable').filter({ hasText: 'drop to Standard' }).waitFor();
  assert.equal(await figure(), before);
  assert.deepEqual(problems, []);
  await close();
});

test('typing while a question is open leaves the last one’s answer behind', async () => {
  const { page, panel, problems, close } = await study('partner-whatif', one);
  await panel.locator('.curve svg').waitFor(ready);
  for (const list of ['11000', '12000', '20000']) {
    await page.locator('partner-calculator').evaluate((element, text) => {
      const calculator = /** @type {any} */ (element);
      const { request } = calculator;
      const [project] = request.book.plan.projects;
      calculator.store.change({ ...request, book: { plan: { ...request.book.plan, projects: [{ ...project, list: text }] } } });
    }, list);
  }
  await panel.getByText('The next 10 % (from EUR 20,000 to EUR 22,000) would earn you EUR 300.00.').waitFor(ready);
  assert.deepEqual(problems, []);
  await close();
});

/** @type {Record<string, import('./harness.js').Look>} */
const looks = { light: {}, dark: { colorScheme: 'dark' }, 'dark, on a phone': { width: 390, height: 844, colorScheme: 'dark' } };
for (const [name, look] of Object.entries(looks)) {
  test(`no barrier in the studies, ${name}`, async () => {
    const { page, close } = await site.open('', look);
    const whatif = page.locator('partner-whatif');
    for (const [tag, there] of [['partner-actions', '.acts li'], ['partner-whatif', '.curve svg'], ['partner-tornado', '.torn li']]) {
      await see(page.locator(tag ?? ''));
      await page.locator(`${tag} ${there}`).first().waitFor(ready);
      await page.locator(`${tag} .twin > summary`).evaluateAll((all) => all.forEach((s) => /** @type {HTMLElement} */ (s).click()));
    }
    await whatif.getByLabel(/^What must/).fill('x');
    assert.deepEqual(await axe(page), []);
    await whatif.getByLabel('And a second one').selectOption({ index: 1 });
    await whatif.locator('.heat').waitFor(ready);
    assert.deepEqual(await axe(page), []);
    await close();
  });
}
