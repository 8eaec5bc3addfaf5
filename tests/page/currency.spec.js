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
  const currency = page.getByLabel('Currency of the plan');
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
  await page.waitForFunction(() => !document.querySelector('partner-calculator')?.shadowRoot?.querySelector('partner-inputs')?.shadowRoot?.querySelector('.rates .refusal'));
  assert.equal(await rates.getByText('European Central Bank').count(), 3);
  // The address is written once the typing rests.
  await page.waitForFunction(() => location.hash !== '');
  await page.reload();
  await page.waitForSelector('partner-calculator[state="ready"]');
  assert.equal(await page.getByLabel('Currency of the plan').inputValue(), 'EUR', 'the address keeps the currency');
  assert.deepEqual(view.problems, []);
  await view.close();
});
