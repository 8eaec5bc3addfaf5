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

/** Messages at a field. @param {import('playwright-core').Locator} input */
const said = (input) =>
  input.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.getRootNode());
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  });

test('the engine’s refusal stands at its field and the last answer stays', async () => {
  const { page, close } = await site.open();
  const before = await headline(page);
  const months = field(page, 'plan.months');
  await months.fill('61');
  assert.equal(await months.getAttribute('aria-invalid'), 'true');
  assert.match(await said(months), /60/);
  assert.equal(await headline(page), before);
  assert.ok(await page.getByText('This is the last answer that could be worked out').isVisible());
  await months.fill('24');
  assert.equal(await months.getAttribute('aria-invalid'), null);
  assert.match(await headline(page), /^Over two years/);
  await close();
});

/** Changes the page's language, and waits for its words. @param {import('playwright-core').Page} page @param {string} lang */
const speak = async (page, lang) => {
  await page.locator('partner-calculator').evaluate((element, tag) => element.setAttribute('lang', tag), lang);
  await page.waitForFunction((tag) => /** @type {any} */ (document.querySelector('partner-calculator')).store.locale.lang === tag, lang);
};

test('what one language cannot read is taken once the next can', async () => {
  const { page, close } = await site.open();
  const rate = field(page, 'plan.cohorts[0].newPerMonth');
  await rate.fill('1,5');
  assert.equal(await rate.getAttribute('aria-invalid'), 'true');
  await speak(page, 'es');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.book.plan.cohorts[0].newPerMonth === '1.5');
  assert.equal(await rate.inputValue(), '1,5');
  await rate.blur();
  assert.equal(await rate.inputValue(), '1,5', 'nothing typed is lost');
  assert.equal(await rate.getAttribute('aria-invalid'), null);
  await close();
});

test('a typed range is written anew as the next language writes it', async () => {
  const { page, close } = await site.open();
  await speak(page, 'es');
  const spend = field(page, 'plan.cohorts[0].spend');
  await spend.fill('1.500 a 2.500');
  await spend.blur();
  assert.equal(await spend.inputValue(), '1.500 a 2.500', 'as it was typed, in its own language');
  await speak(page, 'en');
  assert.equal(await spend.inputValue(), '1,500 to 2,500');
  await spend.press('End');
  await spend.press('Space');
  await spend.press('Tab');
  const plan = await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request.book.plan.cohorts[0].spend);
  assert.equal(plan, '2000');
  await close();
});

test('"1,5" is one and a half in Spanish', async () => {
  const { page, close } = await site.open();
  await speak(page, 'es');
  const rate = field(page, 'plan.cohorts[0].newPerMonth');
  await rate.fill('1,5');
  await rate.blur();
  assert.equal(await rate.getAttribute('aria-invalid'), null);
  assert.equal(await rate.inputValue(), '1,5');
  const typed = await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request.book.plan.cohorts[0].newPerMonth);
  assert.equal(typed, '1.5');
  await close();
});

test('"1,5" is refused in English, and says how to write it', async () => {
  const { page, close } = await site.open();
  const before = await headline(page);
  const rate = field(page, 'plan.cohorts[0].newPerMonth');
  await rate.fill('1,5');
  await rate.blur();
  assert.equal(await rate.getAttribute('aria-invalid'), 'true');
  assert.match(await said(rate), /“1,5”.*1\.5.*1,000/);
  assert.equal(await rate.inputValue(), '1,5', 'nothing typed is lost');
  assert.equal(await headline(page), before);
  await close();
});

test('an amount is read as people write it, and one of another currency is refused', async () => {
  const { page, close } = await site.open();
  const spend = field(page, 'plan.cohorts[0].spend');
  for (const [typed, shown] of [['$1,500', '1,500'], ['20k', '20,000'], ['1.5 M', '1,500,000'], ['٨٠٠٠', '8,000']]) {
    await spend.fill(typed ?? '');
    await spend.blur();
    assert.equal(await spend.inputValue(), shown);
    assert.equal(await spend.getAttribute('aria-invalid'), null);
  }
  await spend.fill('€5');
  await spend.blur();
  assert.match(await said(spend), /another currency: “€5”/);
  assert.equal(await spend.inputValue(), '€5');
  // There is no money in a number of customers.
  await field(page, 'plan.cohorts[0].customersToday').fill('$5');
  assert.match(await said(field(page, 'plan.cohorts[0].customersToday')), /not a number: “\$5”/);
  await close();
});

test('what would lose a digit on the way is refused as it was typed', async () => {
  const { page, close } = await site.open();
  const before = await headline(page);
  for (const [path, typed, says] of [
    ['plan.months', '99999999999999999999', /more than is counted here: “99999999999999999999”/],
    ['plan.cohorts[0].discount', '5.0000000001', /finer than is reckoned: “5\.0000000001”/],
  ]) {
    const input = field(page, String(path));
    const was = await input.inputValue();
    await input.fill(String(typed));
    await input.blur();
    assert.match(await said(input), /** @type {RegExp} */ (says));
    assert.equal(await input.inputValue(), typed);
    assert.equal(await headline(page), before);
    await input.fill(was);
  }
  await close();
});

test('shares that do not add up show what is left', async () => {
  const { page, close } = await site.open();
  await page.getByText('What they buy').first().click();
  const share = field(page, 'plan.cohorts[0].mix[0].share');
  const was = Number(await share.inputValue());
  await share.fill(String(was - 5));
  await page.getByText('5% still to share out').waitFor();
  await share.fill(String(was));
  await page.getByText('Adds up to 100 %').waitFor();
  await close();
});

test('text at one row stays with it when another is removed', async () => {
  const { page, close } = await site.open();
  await page.getByRole('button', { name: 'Add a group of customers' }).click();
  await field(page, 'plan.cohorts[1].spend').fill('12,5');
  await page.locator('partner-inputs #g-cohorts .item .remove').first().click();
  assert.equal(await field(page, 'plan.cohorts[0].spend').inputValue(), '12,5');
  await close();
});

test('the link of the notice leads to the marked field, wherever it is folded away', async () => {
  const { page, close } = await site.open();
  await page.getByText('Payment and cash').click();
  const days = field(page, 'plan.cash.customerDays');
  await days.fill('x');
  await page.getByText('Payment and cash').click();
  await page.getByRole('button', { name: 'Go to the first marked field' }).click();
  assert.ok(await days.isVisible());
  await close();
});
