import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { field } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const values = /** @type {any[]} */ (JSON.parse(readFileSync('www/element/typical/values.json', 'utf8')));

test('every typical value is a decimal inside its range, with a source that says where, of when and when it was read', () => {
  for (const { id, low, high, value, source, solidity } of values) {
    for (const text of [low, high, value ?? low]) assert.match(text, /^\d+(\.\d+)?$/, id);
    assert.ok(Number(low) <= Number(high), id);
    assert.ok(value === undefined || (Number(low) <= Number(value) && Number(value) <= Number(high)), `${id}: ${value}`);
    assert.ok(source.publisher && source.urls.length && /^\d{4}-\d{2}-\d{2}$/.test(source.read), id);
    for (const url of source.urls) assert.equal(new URL(url).protocol, 'https:', id);
    assert.ok(!(solidity === 'opinion' && value !== undefined), `${id}: an opinion is never taken over`);
  }
});

test('a typical value is offered with its source and taken over only by a click', async () => {
  const { page, close, problems, foreign } = await site.open();
  const churn = field(page, 'plan.cohorts[0].churn');
  await page.locator('partner-inputs summary', { hasText: 'Growth and loss' }).first().click();
  const before = await churn.inputValue();
  const offer = page.locator('partner-typical[path="plan.cohorts[0].churn"]');
  await offer.getByText('typical: 0.6% to 0.87%').click();
  await offer.getByText('Source: SaaS Capital, 2023').waitFor();
  await offer.getByText('this is another business').waitFor();
  assert.equal(await churn.inputValue(), before, 'nothing is filled in');
  await offer.getByRole('button', { name: 'Use 0.87%' }).click();
  assert.equal(await churn.inputValue(), '0.87');
  await offer.getByText('In use').waitFor();
  // What nobody else can know is asked, with what others say.
  const spend = page.locator('partner-typical[path="plan.cohorts[0].spend"]');
  await spend.getByText('yours to know').click();
  assert.equal(await spend.getByRole('button').count(), 0);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});
