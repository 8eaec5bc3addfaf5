/** Terms of one day or of each month: the choice, what changes when, and the link. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fromFragment } from '../../www/element/share/link.js';
import { openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site?.close());

test('each month has the terms in force as it begins, the page tells what changes when, and the link keeps the choice', async () => {
  const view = await site.open('/');
  const { page } = view;
  await page.exposeFunction('keepsChoice', (/** @type {string} */ hash) => {
    const linked = fromFragment(hash);
    return linked.kind === 'plan' && linked.request.editions === 'in-force';
  });
  await page.waitForSelector('partner-calculator[state="ready"]');
  await page.getByLabel('Programme', { exact: true }).selectOption('atlassian-marketplace');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request?.programme === 'atlassian-marketplace');
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('partner-calculator'));
    const { request } = element;
    element.request = { ...request, asOf: '2026-08-01', book: { plan: { ...request.book.plan, start: '2026-08', months: 12 } } };
  });
  await page.getByRole('tab', { name: 'When', exact: true }).click();
  const months = page.locator('partner-months');
  const period = page.locator('#g-period');
  const terms = period.getByLabel('Terms in force', { exact: true });
  const day = period.getByLabel('Terms as of', { exact: true });
  await day.waitFor();
  assert.equal(await months.locator('.changes li').count(), 0);
  await terms.selectOption('in-force');
  await months.getByText('From Oct 2026: Store share, Connect apps, 25%').waitFor();
  assert.equal(await day.count(), 0, 'no day is asked for where each month has its own');
  // The address is written once the typing rests.
  await page.waitForFunction(() => /** @type {any} */ (window).keepsChoice(location.hash));
  await page.reload();
  await page.waitForSelector('partner-calculator[state="ready"]');
  await page.getByRole('tab', { name: 'When', exact: true }).click();
  await months.getByText('From Oct 2026: Store share, Connect apps, 25%').waitFor();
  assert.deepEqual(view.problems, []);
  await view.close();
});
