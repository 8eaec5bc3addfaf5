import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fromFragment, toFragment } from '../../www/element/link.js';
import { presets } from '../../www/presets.js';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

for (const { id, request } of presets) {
  test(`the example "${id}" survives its link`, () => assert.deepEqual(fromFragment(toFragment(request)), request));
}

test('what may be missing is kept when there and left out when not', () => {
  const [first] = presets;
  assert.ok(first);
  const [project] = first.request.book.plan.projects;
  assert.ok(project);
  const request = { ...first.request, book: { plan: { ...first.request.book.plan, projects: [{ ...project, bid: '0' }, project] } } };
  assert.deepEqual(fromFragment(toFragment(request)), request);
});

test('a link cut short, or of an unknown version, holds no plan', () => {
  const whole = toFragment(/** @type {NonNullable<typeof presets[0]>} */ (presets[0]).request);
  assert.equal(fromFragment(whole.slice(0, -7)), null);
  assert.equal(fromFragment('#v9=e30'), null);
  assert.equal(fromFragment('#answer'), null);
});

// Links that people hold. Never edit one: they are to open for ever.
test('a link of version 1 opens as it did', () => {
  const linked = fromFragment('#v1=eyJ0aWVyIjoicHJlbWllciIsImNvdW50cnkiOiJUSCIsImJvb2siOnsicGxhbiI6eyJtb250aHMiOjI0LCJjb2hvcnRzIjpbeyJuYW1lIjoiQmFua3MiLCJjdXN0b21lcnNUb2RheSI6IjYiLCJtaXgiOltbImNvbXB1dGUiLCIwLjc1Il0sWyJzZWN1cml0eSIsIjAuMjUiXV19XX19fQ');
  assert.ok(linked);
  assert.equal(linked.tier, 'premier');
  assert.equal(linked.country, 'TH');
  assert.equal(linked.book.plan.months, 24);
  assert.equal(linked.book.plan.start, '2027-01');
  assert.deepEqual(linked.book.plan.cohorts[0]?.mix, [
    { family: 'compute', share: '0.75' },
    { family: 'security', share: '0.25' },
  ]);
  assert.equal(linked.book.plan.cohorts[0]?.newPerMonth, '1');
});

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the address holds the plan and brings it back', async () => {
  const first = await site.open();
  await field(first.page, 'plan.cohorts[0].spend').fill('31234.56');
  await first.page.waitForURL(/#v1=/);
  const result = await headline(first.page);
  const second = await site.open(new URL(first.page.url()).hash);
  assert.equal(await headline(second.page), result);
  assert.equal(await field(second.page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  await first.close();
  await second.close();
});

test('a broken link still opens the example', async () => {
  const view = await site.open('#v1=eyJ0');
  assert.match(await headline(view.page), /^Over three years you would/);
  assert.deepEqual(view.problems, []);
  await view.close();
});

test('a plan the engine refuses opens with its fields marked, before an answer that says it is another', async () => {
  const { toFragment } = /** @type {any} */ (await import('../../www/element/link.js'));
  const { blank, blankCohort } = /** @type {any} */ (await import('../../www/element/form.js'));
  const plan = blank();
  plan.book.plan.cohorts = [{ ...blankCohort(), name: 'A', mix: [{ family: 'compute', share: '1' }], churn: '2' }];
  const { page, problems, close } = await site.open(toFragment(plan));
  await page.getByText('The plan of this link cannot be worked out as it stands').waitFor();
  await page.getByRole('button', { name: 'Go to the first marked field' }).click();
  const churn = page.locator('[name="plan.cohorts[0].churn"]');
  assert.equal(await churn.getAttribute('aria-invalid'), 'true');
  assert.equal(await churn.inputValue(), '200', 'nothing of the link is lost');
  await churn.fill('2');
  await page.getByText('cannot be worked out as it stands').waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
  await close();
});
