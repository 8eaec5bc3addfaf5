import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { difference } from '../../www/element/policies/editions.js';
import { isOurs } from '../../www/element/policies/editions.js';
import { found, EVERYTHING } from '../../www/element/policies/catalogue.js';
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
  const rows = page.locator('#t-up-market-referral .changes tbody tr');
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

test('a difference of a placeholder is no change of the programme, whichever of the two sides it stands on', () => {
  const rows = (/** @type {string} */ value) => [['everyone', 'all', value]];
  const ours = { clause: { basis: 'illustrative', at: '', source: null } };
  const kinds = (/** @type {object} */ was, /** @type {object} */ is) => difference(guide(table('a', rows('1 %'), was)), guide(table('a', rows('2 %'), is))).changes.map(isOurs);
  assert.deepEqual(kinds({}, {}), [false]);
  assert.deepEqual(kinds(ours, {}), [true]);
  assert.deepEqual(kinds({}, ours), [true]);
  assert.deepEqual(kinds(ours, ours), [true]);
  assert.deepEqual(difference(guide(), guide(table('new', rows('1 %'), ours))).changes.map(isOurs), [true]);
});

test('programmes are found by each word of a search, without accents, and by each filter', () => {
  const one = (/** @type {string} */ id, /** @type {object} */ more) => /** @type {any} */ ({ short: id, tables: 1, rests: [{ kind: 'published', count: 1 }], programme: { id, title: `${id} Partnership`, vendor: 'Río', currency: 'USD', summary: '', roles: [{ title: 'Reseller', model: 'resale' }], ...more } });
  const all = [one('Alpha', {}), one('Beta', { currency: 'EUR', roles: [{ title: 'Affiliate', model: 'referral' }] })];
  const ids = (/** @type {object} */ filter) => found(all, { ...EVERYTHING, ...filter }).map(({ short }) => short);
  assert.deepEqual(ids({}), ['Alpha', 'Beta']);
  assert.deepEqual(ids({ text: ' RIO  alpha ' }), ['Alpha']);
  assert.deepEqual(ids({ text: 'affil' }), ['Beta']);
  assert.deepEqual(ids({ currency: 'EUR', vendor: 'Río' }), ['Beta']);
  assert.deepEqual(ids({ model: 'seller' }), []);
  assert.deepEqual(ids({ basis: 'reported' }), []);
});

test('an edition is chosen, compared and kept in the address; links lead to one table of it', async () => {
  const { page, close } = await site.open('policies.html#huawei-cloud');
  await page.locator('.editions a[href="#huawei-cloud@2026-03-12"]').click();
  await page.locator('.editions .here a[href="#huawei-cloud@2026-03-12"]').waitFor();
  await page.getByLabel('Compared with').selectOption('2025-01-01');
  await page.getByText(/tables differ, \d+ say/).waitFor();
  assert.equal(new URL(page.url()).hash, '#huawei-cloud@2026-03-12~2025-01-01');
  // What Huawei Cloud printed stands apart from what differs between two of our placeholders, and each says what it is.
  assert.ok((await page.locator('.theirs .table').count()) > 0);
  assert.deepEqual(await page.locator('.theirs .illustrative').count(), 0);
  assert.ok((await page.locator('.ours .table').count()) > 0);
  const link = page.locator('.theirs .table .body a[href^="#"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  assert.match(href, /^#huawei-cloud\/[\w-]+@2026-03-12~2025-01-01$/);
  const id = `t-${/\/([\w-]+)@/.exec(href)?.[1]}`;
  await page.goto(`${site.url}policies.html${href}`);
  await page.reload();
  await page.waitForFunction((id) => document.querySelector('partner-policies')?.shadowRoot?.activeElement?.closest('.table')?.id === id, id);
  assert.equal(await page.locator(`#${id}`).getAttribute('open'), '');
  await page.getByLabel('Compared with').selectOption('');
  await page.getByText(/tables differ/).waitFor({ state: 'detached' });
  assert.equal(new URL(page.url()).hash, '#huawei-cloud@2026-03-12');
  await close();
});

test('a link of old, without days, opens its table with basis, source and checked day; its plan opens under the programme', async () => {
  const { page, problems, close } = await site.open('policies.html#creoline/reseller-discount');
  const table = page.locator('#t-reseller-discount');
  await table.locator('.body').waitFor();
  assert.match(await table.innerText(), /Reseller discount[\s\S]*Published[\s\S]*read \w+ \d+, \d{4}, still so on/);
  assert.deepEqual(await axe(page), []);
  await table.getByRole('link', { name: 'Open in the calculator' }).click();
  await page.locator('partner-calculator[state="ready"]').waitFor();
  assert.equal(await page.locator('#f-programme').inputValue(), 'creoline');
  assert.deepEqual(problems, []);
  await close();
});

test('matrices show every value of every table, and the list narrows to what is sought', async () => {
  const { page, problems, close } = await site.open('policies.html#huawei-cloud/settlement-discount');
  const table = page.locator('#t-settlement-discount');
  await table.locator('thead').waitFor();
  assert.deepEqual(await table.locator('thead th').allInnerTexts(), ['For', 'Standard', 'Advanced', 'Premier', 'Core']);
  await page.getByLabel('Find a programme').fill('zzz');
  await page.getByText('No programme is like that.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('.filters > summary').click();
  await page.getByLabel('Currency').selectOption('IDR');
  await page.getByText('Found: 1').waitFor();
  await page.locator('.programmes a').click();
  await page.getByRole('heading', { level: 2, name: 'Node reseller discount program' }).waitFor();
  assert.deepEqual(problems, []);
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
