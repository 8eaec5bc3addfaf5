// Plans whose answers a person can work out in the head.

import { readFileSync } from 'node:fs';

/** A plan of one project of 10,000 at creoline, silver, which keeps 15 % of it. @param {import('playwright-core').Page} page */
export const one = (page) =>
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

/**
 * Twelve customers for a year, each spending the same; 1 % of a quarter's sales comes back, 5 % of all of them from 100,000 on,
 * turned round when it is to be a cliff.
 * @param {import('playwright-core').Page} page @param {boolean} falling
 */
export async function banded(page, falling) {
  const terms = JSON.parse(readFileSync(new URL('../whatif/cliff.json', import.meta.url), 'utf8'));
  const [low, high] = terms.incentive[0].rates[0].bands;
  if (falling) [low.rate, high.rate] = [high.rate, low.rate];
  await page.locator('partner-calculator').evaluate((element, text) => {
    const calculator = /** @type {any} */ (element);
    const none = { people: '0', monthly: '0' };
    const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
    const cash = { customerDays: 0, vendorDays: 0, badDebt: '0' };
    const cohort = {
      ...{ name: 'Twelve', account: '', customersToday: '12', newPerMonth: '0', newGrowth: '0', churn: '0', rampMonths: 0, spend: '2000', expansion: '0', priceChange: '0' },
      ...{ seasonality: [], mix: [{ family: 'all', share: '1' }], usage: [], discount: '0', coupons: '0' },
    };
    const plan = { start: '2027-01', months: 12, cohorts: [cohort], projects: [], services: [], costs, cash };
    const who = { programme: 'a-fifth', terms: text, asOf: '2027-01-01', role: 'partner', tier: '', tierPath: 'fixed', country: 'US' };
    calculator.store.change({ ...who, credentials: [], own: [], book: { plan } }, {});
  }, JSON.stringify(terms));
}
