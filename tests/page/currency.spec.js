import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('a plan in another currency shows its rates, whose they are, and takes one of the user’s own', async () => {
  const view = await site.open('/');
  const { page } = view;
  await page.waitForSelector('partner-calculator[state="ready"]');
  const headline = page.locator('partner-headline');
  await headline.getByText('USD').first().waitFor();
  const currency = page.getByLabel('Currency', { exact: true });
  await currency.selectOption('EUR');
  await headline.getByText('EUR').first().waitFor();
  const rates = page.getByRole('group', { name: 'Exchange rates, EUR and USD' });
  assert.equal(await rates.getByText('European Central Bank').count(), 3);
  const billing = rates.getByLabel('USD for 1 EUR').first();
  const payout = rates.getByLabel('USD for 1 EUR').last();
  assert.equal(await billing.inputValue(), '1.1172');
  const profit = () => page.evaluate(() => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-headline')?.shadowRoot?.textContent);
  const before = await profit();
  await payout.fill('2');
  await payout.press('Tab');
  await rates.getByText('Yours').waitFor();
  await page.waitForFunction((was) => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-headline')?.shadowRoot?.textContent !== was, before);
  await payout.fill('0');
  await payout.press('Tab');
  await rates.getByText('one EUR cannot be 0 USD').waitFor();
  await payout.fill('');
  await payout.press('Tab');
  await page.waitForFunction(() => !document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-profile')?.shadowRoot?.querySelector('.rates .refusal'));
  assert.equal(await rates.getByText('European Central Bank').count(), 3);
  // The address is written once the typing rests.
  await page.waitForFunction(() => location.hash !== '');
  await page.reload();
  await page.waitForSelector('partner-calculator[state="ready"]');
  assert.equal(await page.getByLabel('Currency', { exact: true }).inputValue(), 'EUR', 'the address keeps the currency');
  assert.deepEqual(view.problems, []);
  await view.close();
});

test('another programme leaves the figures in their currency, says so, and can be undone', async () => {
  const view = await site.open('/');
  const { page } = view;
  const calculator = page.locator('partner-calculator');
  const asked = () => calculator.evaluate((element) => /** @type {any} */ (element).request);
  const headline = page.locator('partner-headline');
  await headline.getByText('USD').first().waitFor();
  const before = await asked();
  const programme = page.getByLabel('Programme', { exact: true });
  await programme.selectOption('creoline');
  await page.getByText('Your figures stay in USD. This programme’s are in EUR').waitFor();
  assert.equal((await asked()).currency, 'USD');
  assert.equal((await asked()).book.plan.cohorts[0].spend, before.book.plan.cohorts[0].spend, 'the figure and its currency stay');
  assert.equal(await page.getByRole('group', { name: 'Exchange rates, USD and EUR' }).getByText('European Central Bank').count(), 3);

  await page.getByRole('button', { name: 'Undo the change of programme' }).click();
  assert.deepEqual(await asked(), before);
  assert.equal(await page.getByText('Your figures stay in').count(), 0);

  await programme.selectOption('creoline');
  await page.getByRole('button', { name: 'Read my figures as EUR instead' }).click();
  assert.equal((await asked()).currency, undefined);
  assert.equal(await page.getByText('Your figures stay in').count(), 0);
  await headline.getByText('EUR').first().waitFor();

  // No bank quotes this pair: the plan still keeps its currency, and the rate is asked for where rates stand.
  await programme.selectOption('virtualdc');
  await page.getByText('Your figures stay in EUR. This programme’s are in RUB').waitFor();
  await page.getByRole('group', { name: 'Exchange rates, EUR and RUB' }).getByText(/no rate between EUR and RUB is at hand/).waitFor();
  assert.deepEqual(view.problems, []);
  await view.close();
});
