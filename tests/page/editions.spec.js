import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { difference } from '../../www/element/policies/editions.js';
import { axe, openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @param {string} id @param {string[][]} rows @param {object} [more] @returns {any} */
const table = (id, rows, more) => ({
  id,
  title: id,
  kind: 'incentive',
  summary: '',
  clause: { basis: 'published', at: 'p. 1', source: null },
  columns: ['For', 'Band', 'Value'],
  rows: rows.map((row) => row.map((text) => ({ text, value: null, at: null }))),
  ...more,
});
/** @param {any[]} tables @returns {any} */
const guide = (...tables) => ({ programme: 'x', asOf: '2026-01-01', tables });

test('a band that was moved is a band gone and a band come; a head stands for the bands under it', () => {
  const before = guide(table('a', [['gold', 'from 0', '1 %'], ['', 'from 100', '2 %'], ['silver', 'from 0', '1 %']]));
  const after = guide(table('a', [['gold', 'from 0', '1 %'], ['', 'from 150', '2 %'], ['silver', 'from 0', '3 %']]));
  const { changes, same } = difference(before, after);
  assert.equal(same, 0);
  assert.equal(changes[0]?.same, 1);
  assert.deepEqual(changes[0]?.cells, [
    { whom: 'gold', band: 'from 150', was: null, is: '2 %' },
    { whom: 'silver', band: 'from 0', was: '1 %', is: '3 %' },
    { whom: 'gold', band: 'from 100', was: '2 %', is: null },
  ]);
});

test('tables come and go, and one that only cites another place has changed too', () => {
  const rows = [['everyone', 'all', '1 %']];
  const before = guide(table('stays', rows), table('goes', rows), table('moves', rows));
  const after = guide(table('stays', rows), table('moves', rows, { clause: { basis: 'reported', at: 'p. 2', source: null } }), table('comes', rows));
  const { changes, same } = difference(before, after);
  assert.equal(same, 1);
  assert.deepEqual(changes.map(({ id, was, is, cells }) => [id, Boolean(was), Boolean(is), cells.length]), [
    ['moves', true, true, 0],
    ['comes', false, true, 1],
    ['goes', true, false, 1],
  ]);
});

test('two rows of one name are compared in their order', () => {
  const gates = (/** @type {string} */ second) => guide(table('a', [['purchases: at least', '', '100'], ['purchases: at least', '', second]]));
  assert.deepEqual(difference(gates('200'), gates('300')).changes[0]?.cells, [{ whom: 'purchases: at least', band: '', was: '200', is: '300' }]);
});

test('HubSpot doubled its up-market share in 2025: the page says so, at its own address', async () => {
  const { page, problems, close } = await site.open('policies.html#hubspot@2025-01-01~2024-12-31');
  await page.getByText('From December 31, 2024 to January 1, 2025.').waitFor();
  const rows = page.locator('#t-up-market-referral tbody tr');
  const cells = (await rows.allInnerTexts()).map((text) => text.split(/\s*\t\s*/).map((cell) => cell.trim()));
  assert.ok(cells.some((row) => row[2] === '10 %' && row[3] === '20 %'), JSON.stringify(cells));
  // The other way round is the same change.
  await page.goto(`${site.url}policies.html#hubspot@2024-12-31~2025-01-01`);
  await page.getByText('From December 31, 2024 to January 1, 2025.').waitFor();
  assert.ok((await rows.allInnerTexts()).some((text) => /10 %\s+20 %/.test(text)));
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  await close();
});

test('an edition is chosen, compared and kept in the address; links lead to one table of it', async () => {
  const { page, close } = await site.open('policies.html#huawei-cloud');
  await page.getByLabel('Edition').selectOption('2026-03-12');
  assert.equal(new URL(page.url()).hash, '#huawei-cloud@2026-03-12');
  await page.getByLabel('Compared with').selectOption('2025-01-01');
  assert.equal(new URL(page.url()).hash, '#huawei-cloud@2026-03-12~2025-01-01');
  await page.getByText(/tables differ, \d+ say/).waitFor();
  assert.ok((await page.locator('.came').count()) > 0, 'the policy of January 2026 brought new tables');
  const link = page.locator('section h3 a').first();
  const href = (await link.getAttribute('href')) ?? '';
  assert.match(href, /^#huawei-cloud\/[\w-]+@2026-03-12~2025-01-01$/);
  await link.click();
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText(/tables differ/).waitFor();
  const focused = await page.locator('partner-policies').evaluate((element) => element.shadowRoot?.activeElement?.id);
  assert.equal(focused, `t-${/\/([\w-]+)@/.exec(href)?.[1]}`);
  await page.getByLabel('Compared with').selectOption('');
  assert.equal(new URL(page.url()).hash, '#huawei-cloud@2026-03-12');
  // A link of old, without days, still opens its table.
  await page.goto(`${site.url}policies.html#creoline/reseller-discount`);
  await page.getByRole('heading', { name: 'Reseller discount' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await close();
});

for (const hash of ['#nobody', '#huawei-cloud/nothing', '#huawei-cloud@1999-01-01', '#huawei-cloud@2026-13-45', '#huawei-cloud@2026-02-31~2026-01-22', '#%', '#a/b@c~d']) {
  test(`an address that leads nowhere still shows tables: ${hash}`, async () => {
    const { page, problems, close } = await site.open(`policies.html${hash}`);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    assert.deepEqual(problems, []);
    await close();
  });
}
