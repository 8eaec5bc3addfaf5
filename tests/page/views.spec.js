import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { field, headline, see } from './screen.js';
import { one } from './studies.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @param {Page} page */
const summary = async (page) => (await page.locator('partner-summary .cells').innerText()).replace(/\s+/g, ' ').trim();
/** @param {Page} page @param {string} name */
const tab = (page, name) => page.getByRole('tab', { name, exact: true });
/** @param {Page} page @returns {Promise<any>} */
const request = (page) => page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request);
/** The link of what is on the screen. @param {Page} page @returns {Promise<string>} */
const link = (page) => page.locator('partner-toolbar').evaluate((element) => new URL(/** @type {any} */ (element).address.link).hash);
/** @param {Page} page @param {string} way */
const choose = (page, way) => page.locator('.ways:visible').getByRole('radio', { name: way }).check();

test('the answer stays in sight over each of five views, which hold at most two screens', async () => {
  const { page, problems, close } = await site.open();
  await one(page);
  // 15 % of 10,000, of which none has to be put in before.
  assert.match(await summary(page), /Over one year you would earn about EUR 1\.5K/);
  assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Answer', 'When', 'What could change it', 'Compare', 'Statement']);
  for (const name of ['When', 'What could change it', 'Compare', 'Statement', 'Answer']) {
    await tab(page, name).click();
    assert.equal(await page.getByRole('tabpanel').count(), 1, name);
    await page.mouse.wheel(0, 4000);
    await page.waitForFunction(() => {
      const box = document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-summary')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight;
    });
  }
  assert.deepEqual(problems, []);
  await close();
});

test('arrow keys walk the tabs', async () => {
  const { page, close } = await site.open();
  await tab(page, 'Answer').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await tab(page, 'When').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('End');
  assert.equal(await tab(page, 'Statement').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('ArrowRight');
  assert.equal(await tab(page, 'Answer').getAttribute('aria-selected'), 'true');
  await close();
});

test('the end of the plan can be reached with the page at its top', async () => {
  const { page, close } = await site.open();
  const last = page.locator('#g-contract > summary');
  await page.locator('.inputs').hover();
  for (let turns = 0; turns < 40; turns += 1) await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => {
    const box = document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-inputs')?.shadowRoot?.querySelector('#g-contract > summary')?.getBoundingClientRect();
    return box && box.bottom <= innerHeight;
  });
  assert.ok(await last.isVisible());
  await close();
});

test('a link opens in the view it was copied in', async () => {
  const { page, close } = await site.open();
  await tab(page, 'When').click();
  const second = await site.open(await link(page));
  assert.equal(await tab(second.page, 'When').getAttribute('aria-selected'), 'true');
  // The example is still an example.
  assert.match(await second.page.locator('partner-headline .who').textContent() ?? '', /Mekong Systems/);
  await second.close();
  await close();
});

test('Back leads through examples, programmes, modes and views, and the plan is there again', async () => {
  const { page, problems, close } = await site.open();
  const first = await headline(page);
  await page.locator('.examples > summary').click();
  await page.locator('.examples').getByRole('button').nth(1).click();
  const second = await headline(page);
  assert.notEqual(second, first);
  await field(page, 'programme').selectOption('creoline');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.programme === 'creoline');
  await choose(page, 'Deal');
  await page.locator('partner-deal .result').waitFor();
  await page.goBack();
  await page.locator('partner-deal').waitFor({ state: 'detached' });
  await page.goBack();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.programme === 'huawei-cloud');
  assert.equal(await headline(page), second);
  await page.goBack();
  await page.waitForFunction((was) => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-headline .result, partner-headline')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(was), first.replace(/^.*earn /, ''));
  assert.equal(await headline(page), first);
  await page.goForward();
  await page.waitForFunction((was) => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-headline')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(was), second.replace(/^.*(?:earn|lose) /, ''));
  assert.deepEqual(problems, []);
  await close();
});

test('a figure typed is one change: the keys and the buttons take it back and make it again', async () => {
  const { page, close } = await site.open();
  await headline(page);
  const spend = field(page, 'plan.cohorts[0].spend');
  const before = await spend.inputValue();
  await spend.fill('');
  await spend.pressSequentially('31234');
  await page.keyboard.press('Control+z');
  assert.equal(await spend.inputValue(), before);
  await page.keyboard.press('Control+Shift+z');
  assert.equal((await request(page)).book.plan.cohorts[0].spend, '31234');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  assert.equal(await spend.inputValue(), before);
  assert.equal(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled(), true);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  assert.equal((await request(page)).book.plan.cohorts[0].spend, '31234');
  await close();
});

test('− and + move a figure by a step, exactly, and never below nothing', async () => {
  const { page, close } = await site.open();
  await headline(page);
  const inputs = page.locator('partner-inputs');
  await inputs.getByRole('button', { name: 'More: New per month' }).click();
  assert.equal((await request(page)).book.plan.cohorts[0].newPerMonth, '1');
  for (let times = 0; times < 4; times += 1) await inputs.getByRole('button', { name: 'Less: New per month' }).click();
  assert.equal((await request(page)).book.plan.cohorts[0].newPerMonth, '0');
  await inputs.getByRole('button', { name: 'Less: Discount you give' }).click();
  assert.equal((await request(page)).book.plan.cohorts[0].discount, '0.05');
  await close();
});

test('figures of an example are marked until they are touched, and counted', async () => {
  const { page, close } = await site.open();
  await headline(page);
  const examples = page.locator('partner-inputs .box.examples [name="plan.cohorts[0].spend"]');
  assert.equal(await examples.count(), 1);
  assert.match(await page.locator('.yours').innerText(), /^0 of \d+ figures are yours/);
  await field(page, 'plan.cohorts[0].spend').fill('31234');
  assert.match(await page.locator('.yours').innerText(), /^1 of \d+ figures is yours/);
  assert.equal(await examples.count(), 0);
  // The link knows which example it was.
  const second = await site.open(await link(page));
  assert.match(await second.page.locator('.yours').innerText(), /^1 of \d+ figures is yours/);
  await second.close();
  await close();
});

test('from nothing to a first number in five questions', async () => {
  const { page, problems, close } = await site.open();
  await headline(page);
  await page.getByRole('button', { name: 'Start empty' }).click();
  const start = page.locator('partner-start');
  await start.waitFor();
  assert.deepEqual(await axe(page), []);
  await start.getByRole('button', { name: 'Show my first number' }).click();
  await start.getByText('there is nothing to earn').waitFor();
  await start.getByLabel('How many customers do you have today?').fill('10');
  await start.getByLabel('What does each spend a month, at list price?').fill('lots');
  await start.getByRole('button', { name: 'Show my first number' }).click();
  assert.equal(await start.getByLabel('What does each spend').getAttribute('aria-invalid'), 'true');
  await start.getByLabel('What does each spend').fill('1,000');
  await start.getByLabel('How much off list do you give them?').fill('2');
  await start.getByLabel('What does your team cost a month?').fill('3000');
  await page.keyboard.press('Enter');
  await start.waitFor({ state: 'detached' });
  const { cohorts, costs } = (await request(page)).book.plan;
  assert.deepEqual([cohorts.length, cohorts[0].customersToday, cohorts[0].newPerMonth, cohorts[0].spend, cohorts[0].discount], [1, '10', '0', '1000', '0.02']);
  assert.deepEqual(costs.sales, { people: '1', monthly: '3000' });
  await page.locator('partner-waterfall').waitFor();
  // One click too many is taken back.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await start.waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('a deal is in the link, and the plan under it keeps its tier', async () => {
  const { page, problems, close } = await site.open();
  await one(page);
  await choose(page, 'Deal');
  const inputs = page.locator('partner-deal-inputs');
  await inputs.getByLabel('List price').fill('250000');
  await inputs.getByLabel('If I were').selectOption('gold');
  const said = (await page.locator('partner-deal .result').innerText()).replace(/\s+/g, ' ');
  // Gold gives 20 %, of which 5 are handed on; the other project stays at what gold makes of it in both.
  assert.match(said, /EUR 37,500\.00$/);
  assert.match(await summary(page), /This deal earns you about EUR 37\.5K/);
  const second = await site.open(await link(page));
  await second.page.locator('partner-deal .result').waitFor();
  assert.equal((await second.page.locator('partner-deal .result').innerText()).replace(/\s+/g, ' '), said);
  assert.equal((await request(second.page)).tier, 'silver');
  assert.equal((await request(second.page)).book.plan.projects.length, 1);
  // Its figures open, and every view shows the plan with it.
  await second.page.locator('partner-deal tbody .figure').first().click();
  await second.page.getByRole('dialog').getByText('in the plan with this deal').waitFor();
  await second.page.keyboard.press('Escape');
  await see(second.page.locator('partner-statement'));
  await second.page.locator('partner-statement').getByText('260,000.00').first().waitFor();
  await tab(second.page, 'Answer').click();
  await second.page.getByRole('button', { name: 'Add to my plan' }).click();
  await second.page.locator('partner-headline').waitFor();
  assert.equal((await request(second.page)).book.plan.projects[1].list, '250000');
  assert.deepEqual([problems, second.problems], [[], []]);
  await second.close();
  await close();
});

test('a pinned answer is a column, named, in the link, on paper and in the file', async () => {
  const { page, problems, close } = await site.open();
  await one(page);
  await page.locator('partner-summary').getByRole('button', { name: 'Pin' }).click();
  await page.locator('partner-inputs').evaluate((inputs) => /** @type {any} */ (inputs).reveal('plan.projects[0].list'));
  await field(page, 'plan.projects[0].list').fill('20000');
  // 15 % of 20,000, 1,500 more than before.
  await page.locator('partner-summary').getByText('EUR 1.5K more than pinned').waitFor();
  const panel = page.locator('partner-compare');
  await see(panel);
  await panel.getByLabel('Name of column 1').fill('As it was');
  await page.keyboard.press('Tab');
  /** @param {Page} on */
  const profit = async (on) => (await on.locator('partner-compare tr.profit td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  assert.deepEqual(await profit(page), ['EUR 3,000.00', 'EUR 1,500.00 −1,500.00']);
  await panel.getByText('What differs').click();
  await panel.locator('.differing').getByText('EUR 20,000').waitFor();
  assert.deepEqual(await axe(page), []);
  const second = await site.open(await link(page));
  await second.page.locator('partner-compare table').first().waitFor();
  assert.deepEqual(await profit(second.page), ['EUR 3,000.00', 'EUR 1,500.00 −1,500.00']);
  assert.equal(await second.page.locator('partner-compare').getByLabel('Name of column 1').inputValue(), 'As it was');
  await second.page.emulateMedia({ media: 'print' });
  assert.ok(await second.page.locator('partner-compare').isVisible());
  await second.close();

  await page.getByText('Files', { exact: true }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Plan and answer (JSON)' }).click()]);
  const third = await site.open();
  await third.page.locator('partner-toolbar input[type="file"]').setInputFiles(await saved.path());
  await third.page.locator('partner-compare table').first().waitFor();
  assert.deepEqual(await profit(third.page), ['EUR 3,000.00', 'EUR 1,500.00 −1,500.00']);
  await third.page.locator('partner-compare').getByRole('button', { name: 'Open in the plan' }).click();
  assert.equal((await request(third.page)).book.plan.projects[0].list, '10000');
  assert.deepEqual([problems, third.problems], [[], []]);
  await third.close();
  await close();
});

test('columns are kept on the device only when that is asked for', async () => {
  const { page, close } = await site.open();
  await one(page);
  await page.locator('partner-summary').getByRole('button', { name: 'Pin' }).click();
  const stored = () => page.evaluate(() => localStorage.length);
  assert.equal(await stored(), 0);
  await see(page.locator('partner-compare'));
  const keep = page.locator('partner-compare').getByLabel('Keep these columns on this device');
  await keep.check();
  assert.equal(await stored(), 1);
  await page.goto('about:blank');
  await page.goto(site.url);
  await headline(page);
  assert.equal(await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.scenarios.list.length), 1);
  await see(page.locator('partner-compare'));
  await keep.uncheck();
  assert.equal(await stored(), 0);
  await close();
});

for (const [name, { text, said }] of Object.entries({
  damaged: { text: '{"engine":"0.1.0","request":{"programme"', said: 'The plan of this file cannot be read' },
  'of a later version': { text: '{"engine":"9.0.0","request":{}}', said: 'This file was made by a later version' },
  'of a programme nobody knows': { text: '{"engine":"0.1.0","request":{"programme":"nothing"}}', said: 'is for the programme “nothing”, which is not here' },
  'no plan at all': { text: '[1, 2]', said: 'The plan of this file cannot be read' },
})) {
  test(`a file that is ${name} is told, and the plan stays`, async () => {
    const { page, problems, close } = await site.open();
    const before = await headline(page);
    const path = join(tmpdir(), `plan-${process.pid}.json`);
    await writeFile(path, text);
    assert.equal(await readFile(path, 'utf8'), text);
    await page.locator('partner-toolbar input[type="file"]').setInputFiles(path);
    await page.locator('.notice').getByText(said).waitFor();
    assert.equal(await headline(page), before);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('on a phone the answer is three lines, the views a bar at the bottom, and a figure moves by two taps', async () => {
  const { page, close } = await site.open('', { width: 390, height: 844 });
  await headline(page);
  const bar = page.locator('.tabs');
  const box = await bar.boundingBox();
  assert.ok(box && Math.round(box.y + box.height) === 844, 'the bar stands at the bottom');
  await page.getByRole('button', { name: 'Change the plan' }).tap().catch(() => page.getByRole('button', { name: 'Change the plan' }).click());
  const more = page.locator('partner-inputs').getByRole('button', { name: 'More: Customers today' });
  const target = await more.boundingBox();
  assert.ok(target && target.width >= 44 && target.height >= 44);
  const before = (await page.locator('partner-summary .amount').textContent())?.trim();
  await more.click();
  await page.waitForFunction((was) => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-summary')?.shadowRoot?.querySelector('.amount')?.textContent?.trim() !== was, before);
  const seen = await page.locator('partner-summary').boundingBox();
  assert.ok(seen && seen.y >= 0 && seen.y < 300, 'the answer is in sight above the sheet');
  const size = await field(page, 'plan.cohorts[0].spend').evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  assert.ok(size >= 16, 'no phone zooms to it');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await close();
});

test('no text is smaller than twelve pixels', async () => {
  for (const look of [{}, { width: 390, height: 844 }]) {
    const { page, close } = await site.open('', look);
    await headline(page);
    const small = await page.evaluate(() => {
      /** @type {Set<string>} */
      const found = new Set();
      const walk = (/** @type {ParentNode} */ root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
          if (own && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12) found.add(`${element.localName}.${element.className}`);
        }
      };
      walk(document);
      return [...found];
    });
    assert.deepEqual(small, []);
    await close();
  }
});
