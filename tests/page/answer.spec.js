import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { cents, columns, field, headline, see, statement } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the answer is there with nothing typed, and adds up', async () => {
  const view = await site.open();
  assert.match(await headline(view.page), /^Over three years you would (earn|lose) USD ?[\d,]+\.\d\d$/);
  const lines = await statement(view.page);
  const shown = await headline(view.page);
  const total = lines.get('profit')?.total ?? '';
  assert.equal(cents(shown.replace(/^.*USD ?/, '')), cents(total.replace('−', '')));
  await view.close();
});

test('nothing is refused by the security policy and nobody else is asked, whatever is opened', async () => {
  const view = await site.open();
  const { page } = view;
  await see(page.locator('partner-months'));
  await page.locator('partner-months svg').first().waitFor();
  await columns(page, 'Months');
  await page.locator('partner-inputs summary').evaluateAll((all) => all.forEach((s) => /** @type {HTMLElement} */ (s).click()));
  await page.locator('partner-summary .figure').first().click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(view.problems, []);
  assert.deepEqual(view.foreign(), []);
  await view.close();
});

test('the charts’ library is not fetched before a chart is near', async () => {
  const view = await site.open('', { height: 300 });
  assert.equal(view.requests.filter((url) => url.includes('chart')).length, 0);
  await see(view.page.locator('partner-months'));
  await view.page.locator('partner-months svg').first().waitFor();
  // Its bytes are fetched to be checked, and again, from the cache, to be run.
  assert.equal(new Set(view.requests.filter((url) => url.includes('months-chart'))).size, 1);
  await view.close();
});

test('no cookie is set and nothing is stored', async () => {
  const view = await site.open();
  assert.deepEqual(await view.context.cookies(), []);
  assert.equal(await view.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await view.close();
});

test('nothing moves while the page loads', async () => {
  const view = await site.open();
  const shift = await view.page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, e) => sum + /** @type {any} */ (e).value, 0))).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  assert.ok(Number(shift) < 0.02, `shifted by ${shift}`);
  await view.close();
});

test('one click starts from another example', async () => {
  const view = await site.open();
  const first = await headline(view.page);
  await view.page.locator('.examples > summary').click();
  const other = view.page.getByRole('button', { name: 'AI token reselling' });
  await other.click();
  assert.equal(await other.getAttribute('aria-pressed'), 'true');
  assert.notEqual(await headline(view.page), first);
  await view.close();
});

test('a new answer is announced once the typing rests', async () => {
  const view = await site.open();
  await field(view.page, 'plan.cohorts[0].customersToday').fill('20');
  const told = view.page.locator('partner-calculator p[aria-live]');
  await told.filter({ hasText: /New answer: Over three years you would/ }).waitFor({ state: 'attached' });
  await view.close();
});

test('without WebAssembly the page says so and shows its worked example', async () => {
  const view = await site.open('about:blank');
  await view.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await view.page.goto(site.url);
  await view.page.getByRole('alert').getByText('does not let this page calculate').waitFor();
  assert.ok(await view.page.getByText('is paid USD 560.00').isVisible());
  await view.close();
});
