import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const none = { people: '0', monthly: '0' };
const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };

/**
 * A year of a Huawei Cloud solution provider with one project of 10,000 in it, or what else is given.
 * @param {object} given @param {object} [who]
 */
async function open(given, who = {}) {
  const view = await site.open();
  await view.page.locator('partner-calculator').evaluate(
    (element, { given, who, costs }) => {
      const calculator = /** @type {any} */ (element);
      const { request } = calculator;
      const projects = [{ name: 'One', account: 'partner-led', family: 'compute', month: 1, list: '10000', discount: '0', registered: false, count: '1' }];
      const cash = { customerDays: 0, vendorDays: 0, badDebt: '0' };
      const plan = { start: '2027-01', months: 12, cohorts: [], projects, services: [], costs, cash, ...given };
      calculator.store.change({ ...request, tier: 'standard', credentials: [], own: [], ...who, book: { plan } }, {});
    },
    { given, who, costs },
  );
  const said = async () => (await view.page.locator('partner-headline .why').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  /** @param {string} label */
  const figure = async (label) => (await view.page.locator('partner-headline .figures > div').filter({ hasText: label }).innerText()).replace(/\s+/g, ' ');
  return { ...view, said, figure };
}

test('a loss has no minus and the colour of what is refused', async () => {
  const { page, said, figure, close } = await open({ projects: [], costs: { ...costs, marketing: '100' } });
  assert.equal(await headline(page), 'Over one year you would lose USD 1,200.00');
  const colour = await page.locator('partner-headline .result .figure').evaluate((element) => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--refuse)';
    element.append(probe);
    const both = [element, probe].map((e) => getComputedStyle(e).color);
    const before = getComputedStyle(/** @type {Element} */ (element.querySelector('.money')), '::before').content;
    probe.remove();
    return [...both, before];
  });
  assert.equal(colour[0], colour[1]);
  assert.equal(colour[2], 'none');
  assert.match(await said(), /^Nothing is sold in this plan\./);
  // 100 a month goes out and nothing comes in.
  assert.match(await figure('Worth today'), /no rate of return: the cash that goes in does not come back in this plan/);
  assert.match(await figure('Pays back'), /not in this plan cash stands at −USD 1,200\.00 in Dec 2027/);
  await close();
});

test('where nothing is sold there is the sentence and a way in, and nothing that explains nothing', async () => {
  const { page, said, close, problems } = await open({ projects: [] });
  assert.equal(await headline(page), 'Over one year you would neither earn nor lose');
  assert.match(await said(), /^Nothing is sold in this plan\. Enter customers/);
  const there = () => page.locator('.view > *').evaluateAll((all) => all.map(({ localName }) => localName));
  assert.deepEqual(await there(), ['partner-start', 'partner-headline']);
  assert.doesNotMatch(await page.locator('.view').first().innerText(), /0\.00/);
  await page.getByRole('button', { name: 'Enter customers' }).click();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).shadowRoot.querySelector('partner-inputs').shadowRoot.activeElement?.matches('#g-cohorts .add'));
  // What it costs to stand ready is shown, and once something is sold all of it.
  await page.locator('partner-inputs').evaluate((inputs) => /** @type {any} */ (inputs).reveal('plan.costs.marketing'));
  await field(page, 'plan.costs.marketing').fill('100');
  await page.locator('partner-statement').waitFor({ state: 'attached' });
  assert.deepEqual(await there(), ['partner-start', 'partner-headline', 'partner-statement']);
  assert.match(await headline(page), /you would lose USD 1,200\.00$/);
  await page.locator('#g-cohorts .add').click();
  await field(page, 'plan.cohorts[0].customersToday').fill('1');
  await field(page, 'plan.cohorts[0].spend').fill('100');
  await page.locator('partner-waterfall').waitFor();
  await page.locator('partner-basis').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Enter customers' }).count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('where no cash goes in first, that is why there is no rate of return', async () => {
  const { figure, close } = await open({});
  assert.match(await figure('Worth today'), /no rate of return: no cash goes in first/);
  await close();
});

test('a profit that is not in the bank says so', async () => {
  // Billed in December, paid by the customer 30 days later, after the plan; the vendor wants its money at once.
  const projects = [{ name: 'Late', account: 'partner-led', family: 'compute', month: 12, list: '10000', discount: '0', registered: false, count: '1' }];
  const { said, figure, close } = await open({ projects, cash: { customerDays: 30, vendorDays: 0, badDebt: '0' } });
  assert.match(await said(), /The profit is earned and not yet in the bank: after Dec 2027 you are still owed USD [\d,.]+ more than you owe, and cash stands at −USD [\d,.]+\./);
  assert.match(await figure('Pays back'), /not in this plan cash stands at −USD/);
  await close();
});

test('a tier that drops by the rules is named, and one held by choice has the figure by the rules beside it', async () => {
  const { page, said, close } = await open({ months: 24 }, { tier: 'advanced', tierPath: 'evolving' });
  const byRules = await headline(page);
  assert.match(await said(), /By the programme’s rules you drop to Standard in Jan 2028\./);
  await field(page, 'tierPath').selectOption('fixed');
  const note = page.locator('partner-headline .notable').filter({ hasText: 'Held at Advanced by your choice' });
  await note.waitFor();
  const amount = /(?:earn|lose) (USD [\d,.]+)$/.exec(byRules)?.[1] ?? 'no amount';
  assert.equal((await note.innerText()).replace(/\s+/g, ' '), `Held at Advanced by your choice. By the programme’s rules you would drop to Standard in Jan 2028, and you would ${/lose/.test(byRules) ? 'lose' : 'earn'} ${amount}.`);
  await close();
});

test('a refused plan leaves the last answer under its own name', async () => {
  const { page, close } = await open({});
  const who = () => page.locator('partner-headline .who').innerText();
  const before = await who();
  assert.match(before, /Huawei Cloud/);
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.chooseProgramme('aws-marketplace');
    const { request } = calculator;
    calculator.store.change({ ...request, country: '' }, {});
  });
  const resting = page.locator('.notice').filter({ hasText: 'This is the last answer that could be worked out' });
  await resting.waitFor();
  // AWS itself was answered before its country was emptied: the answer is of that plan.
  assert.match(await who(), /AWS Marketplace/);
  assert.ok((await resting.innerText()).includes(await who()));
  await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).store.chooseProgramme('creoline'));
  assert.match(await who(), /AWS Marketplace/);
  assert.equal(await page.locator('partner-basis').evaluate((element) => /** @type {any} */ (element).vendor), 'Amazon Web Services');
  assert.doesNotMatch(await page.locator('partner-headline').innerText(), /creoline/i);
  await close();
});

test('what is not sold under another programme counts as what is sold most of', async () => {
  const { page, problems, close } = await site.open();
  const shares = await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.chooseProgramme('aws-marketplace');
    return { mix: calculator.request.book.plan.cohorts[0].mix, told: calculator.store.problems };
  });
  assert.deepEqual(shares.told, []);
  // Of the first example AWS's tables know professional services alone.
  assert.deepEqual(shares.mix.filter((/** @type {{ share: string }} */ m) => m.share !== '0'), [{ family: 'professional-services', share: '1' }]);
  assert.deepEqual(problems, []);
  await close();
});
