import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fromFragment } from '../../www/element/share/link.js';
import { axe, openSite } from './harness.js';
import { field, headline, see } from './screen.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** A contract as somebody might write it down: a fifth off list, and 3 % back on what was bought in a quarter. */
const contract = {
  id: 'northwind',
  title: 'Northwind contract',
  vendor: 'Northwind',
  currency: 'EUR',
  summary: 'What we agreed.',
  sources: { contract: { title: 'Contract', publisher: 'Northwind', url: 'https://example.com/contract', retrieved: '2026-01-02' } },
  role: [{ id: 'reseller', title: 'Reseller', summary: 'Buys and resells.', model: 'resale' }],
  family: [{ id: 'compute', title: 'Compute', 'example-share': '1' }],
  discount: [{ id: 'standing-discount', title: 'Standing discount', effective: '2026-01-01', basis: { published: { source: 'contract', at: 'section 3' } }, rates: [{ rate: '0.2' }] }],
};
const text = JSON.stringify(contract, null, 2);

/** A plan of one project of 10,000, without any cost. @param {Page} page */
const one = (page) =>
  page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    // The figures are the programme's own: nothing is brought over.
    const { currency: _, ...request } = calculator.request;
    const none = { people: '0', monthly: '0' };
    const costs = { sales: none, presales: none, engineers: none, training: '0', marketing: '0', fees: '0', acquisition: '0', capital: '0', tax: '0' };
    const projects = [{ name: 'One', account: '', family: 'compute', month: 1, list: '10000', discount: '0', registered: false, count: '1' }];
    const plan = { start: '2027-01', months: 12, cohorts: [], projects, services: [], costs, cash: { customerDays: 30, vendorDays: 30, badDebt: '0' } };
    calculator.store.change({ ...request, credentials: [], own: [], book: { plan } }, {});
  });

/** Opens the place for one's own programme. @param {Page} page */
async function open(page) {
  await field(page, 'programme').selectOption('bring');
  const panel = page.locator('partner-own');
  await panel.locator('textarea').waitFor();
  return panel;
}

/** @param {Page} page @param {string} typed */
async function bring(page, typed) {
  const panel = await open(page);
  await panel.locator('textarea').fill(typed);
  await panel.getByRole('button', { name: 'Use it' }).click();
  return panel;
}

/** Text beside the bar of the basis. @param {Page} page */
const basis = async (page) => (await page.locator('partner-basis .legend li').allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());

test('a pasted programme answers, and nothing in it counts as published', async () => {
  const { page, problems, foreign, close } = await site.open();
  const panel = await bring(page, text);
  await panel.getByText('Northwind contract passes the checks and is in use.').waitFor();
  await one(page);
  // A fifth off 10,000.
  assert.match(await headline(page), /earn EUR ?2,000\.00$/);
  assert.deepEqual(await basis(page), ['0% published rules', '0% reported by others', '100% your own figures', '0% illustrative rates']);
  await page.locator('partner-headline').getByText('My own: Northwind contract').waitFor();
  assert.deepEqual(await field(page, 'role').locator('option').allInnerTexts(), ['Reseller']);
  assert.equal(await field(page, 'tier').count(), 0, 'it has no tiers');
  // Its table can be opened down to the clause it cites.
  await page.locator('partner-waterfall .figure').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});

test('a file does as well, with a mark of byte order, and can be chosen again after it was mended', async () => {
  const { page, close } = await site.open();
  const panel = await open(page);
  const choose = (/** @type {string} */ content) => panel.locator('input[type=file]').setInputFiles({ name: 'contract.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(text.replace('"0.2"', '"20"'));
  await panel.getByText('It cannot be used yet').waitFor();
  assert.equal(await panel.locator('textarea').getAttribute('aria-invalid'), 'true');
  await choose(`\ufeff${text}`);
  await panel.getByText('passes the checks').waitFor();
  await panel.getByText('from contract.json').waitFor();
  await close();
});

test('each finding has its line, the place, and what to do; the text and the last answer stay', async () => {
  const { page, close } = await site.open();
  const answer = await headline(page);
  const broken = text.replace('"0.2"', '"20"').replace('"source": "contract"', '"source": "guide"');
  const panel = await bring(page, broken);
  await panel.getByText('Mend these 2 and try again').waitFor();
  const found = (await panel.locator('.findings li').allInnerTexts()).map((it) => it.replace(/\s+/g, ' ').trim());
  const line = (/** @type {string} */ part) => broken.split('\n').findIndex((it) => it.includes(part)) + 1;
  const rate = found.find((it) => it.includes('discount[0].rates[0].rate')) ?? '';
  assert.match(rate, new RegExp(`^Line ${line('"20"')} discount\\[0\\]\\.rates\\[0\\]\\.rate .*write "0\\.20?" for 20%`));
  assert.ok(found.some((it) => it.startsWith(`Line ${line('"guide"')} `) && it.includes('guide')), found.join('\n'));
  // The button leads there.
  await panel.getByRole('button', { name: `Line ${line('"20"')}` }).click();
  const chosen = await panel.locator('textarea').evaluate((box) => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (box);
    return value.slice(selectionStart, selectionEnd);
  });
  assert.ok(chosen.startsWith('"rate": "20"'), chosen);
  assert.equal(await panel.locator('textarea').inputValue(), broken);
  assert.equal(await headline(page), answer);
  assert.deepEqual(await axe(page), []);
  await close();
});

/** @type {Record<string, [string, RegExp]>} */
const refused = {
  'nothing at all': ['', /Line 1 there is nothing here: write a programme/],
  'half a programme': [text.slice(0, 200), /Line \d+ the text ends too early/],
  'no JSON': ['id = "northwind"', /Line 1 this is not JSON/],
  'a bare float': [text.replace('"0.2"', '0.2'), /Line \d+ .* in quotes.* 0\.2/],
  'a key one level too high': [text.replace('"role":', '"rates": [], "role":'), /Line \d+ .*"rates" does not belong here/],
  'a key twice': [text.replace('"id": "northwind",', '"id": "northwind", "id": "northwind",'), /Line 2 .*"id" stands here twice/],
  'deep nesting': [`{"role":${'['.repeat(500)}${']'.repeat(500)}}`, /Line 1 brackets stand in brackets deeper than is ever needed/],
  'lists that are never closed': [`{"role":${'['.repeat(500)}`, /Line 1 the text ends too early/],
  'a gap between bands': [
    text.replace('[\n        {\n          "rate": "0.2"\n        }\n      ]', '[{ "bands": [{ "from": "0", "up-to": "10", "rate": "0.1" }, { "from": "20", "rate": "0.2" }] }]'),
    /Line \d+ discount\[0\]/,
  ],
};
test('what is no programme is refused with its line and what to do', async () => {
  const { page, problems, close } = await site.open();
  const panel = await open(page);
  for (const [name, [typed, says]] of Object.entries(refused)) {
    await panel.locator('textarea').fill(typed);
    await panel.getByRole('button', { name: 'Use it' }).click();
    const said = (await panel.locator('#said').innerText()).replace(/\s+/g, ' ');
    assert.match(said, /cannot be used yet/, name);
    assert.match(said, says, name);
  }
  // The list of bad input that the engine's own tests keep.
  await panel.locator('textarea').fill(await readFile(new URL('../refusals/terms/bad-input.json', import.meta.url), 'utf8'));
  await panel.getByRole('button', { name: 'Use it' }).click();
  const all = await panel.locator('.findings').innerText();
  for (const says of ['the spend on its own family "support"', 'source "guide" is not in this file', '"1.01" is 101%', 'in two bands', 'cannot both hold']) assert.ok(all.includes(says), `${says}: ${all}`);
  // Ten megabytes are not even opened.
  await panel.locator('input[type=file]').setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(10_000_000, 'x') });
  await panel.getByText('“large.json” has 10 MB; a programme may have 1 MB').waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('it is compared, and a deal is settled by it', async () => {
  const { page, close } = await site.open();
  await bring(page, text);
  await one(page);
  const panel = page.locator('partner-compare');
  await see(panel);
  await panel.locator('table').first().waitFor();
  assert.ok((await panel.getByLabel('Programme, Variant 1').locator('option').allInnerTexts()).includes('My own: Northwind contract'));
  await panel.getByLabel('Programme, Variant 1').selectOption('own');
  const profit = await panel.locator('tr.profit td').allInnerTexts();
  assert.deepEqual(profit.map((it) => it.replace(/\s+/g, ' ').trim()), ['EUR 2,000.00', 'EUR 2,000.00 the same']);
  await panel.getByLabel('Programme, Variant 1').selectOption('creoline');
  assert.match((await panel.locator('tr.profit td').allInnerTexts())[1] ?? '', /EUR/, 'the other programme is settled by its own terms');
  await page.getByRole('radio', { name: 'Deal' }).first().check();
  await page.locator('partner-deal-inputs [name$=".list"]').fill('5000');
  await page.locator('partner-deal-inputs [name$=".discount"]').fill('0');
  // A fifth off 5,000.
  await page.locator('partner-deal .result').filter({ hasText: '1,000.00' }).waitFor();
  await close();
});

test('a pinned answer keeps the programme it was pinned under, here and in a link', async () => {
  const { page, close } = await site.open();
  const panel = await bring(page, text);
  await one(page);
  const pin = page.locator('partner-summary').getByRole('button', { name: 'Pin' });
  await pin.click();
  // A tenth in place of a fifth.
  await panel.locator('textarea').fill(text.replace('"0.2"', '"0.1"'));
  await panel.getByRole('button', { name: 'Use it' }).click();
  assert.match(await headline(page), /earn EUR ?1,000\.00$/);
  await field(page, 'programme').selectOption('creoline');
  await pin.click();
  const shown = async (/** @type {Page} */ at) => {
    const compare = at.locator('partner-compare');
    await see(compare);
    await compare.locator('th .name').nth(1).waitFor();
    const names = await compare.locator('th .name').evaluateAll((all) => all.map((it) => /** @type {HTMLInputElement} */ (it).value));
    return [names, (await compare.locator('tr.profit td .value').allInnerTexts()).slice(1).map((it) => it.replace(/\s+/g, ' ').trim())];
  };
  const [names, profits] = await shown(page);
  assert.deepEqual([names, profits?.[1]], [['Pinned 2', 'Pinned 1'], 'EUR 2,000.00']);
  const again = await site.open(new URL(page.url()).hash);
  assert.deepEqual(await shown(again.page), [names, profits]);
  await again.page.locator('partner-compare').getByRole('button', { name: 'Open in the plan' }).last().click();
  assert.match(await headline(again.page), /earn EUR ?2,000\.00$/);
  await again.close();
  await close();
});

test('a link holds it, and what is too long for a link is said at the button', async () => {
  const { page, context, close } = await site.open();
  await bring(page, text);
  await one(page);
  await page.waitForURL((url) => {
    const linked = fromFragment(url.hash);
    return linked.kind === 'plan' && linked.request.programme === 'own' && linked.request.book.plan.months === 12;
  });
  const address = page.url();
  const again = await context.newPage();
  await again.goto(address, { waitUntil: 'networkidle' });
  assert.match(await headline(again), /earn EUR ?2,000\.00$/);
  await again.locator('partner-headline').getByText('My own: Northwind contract').waitFor();

  // Text without a pattern: what repeats itself is short in a link.
  const long = JSON.stringify({ ...contract, 'leaves-out': Array.from({ length: 60 }, (_, i) => [1, 2, 3, 4, 5].map((part) => createHash('sha512').update(`${i} ${part}`).digest('base64')).join('')) });
  await field(page, 'programme').selectOption('bring');
  await page.locator('partner-own textarea').fill(long);
  await page.locator('partner-own').getByRole('button', { name: 'Use it' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText(/makes this link [\d,]+ characters long/).waitFor();
  // Nothing is lost: the address and the file both hold it.
  await page.waitForTimeout(500);
  await page.reload({ waitUntil: 'networkidle' });
  assert.match(await headline(page), /earn EUR ?2,000\.00$/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByText('Files', { exact: true }).click();
      await page.getByRole('button', { name: 'Plan and answer (JSON)' }).click();
    })(),
  ]);
  const held = JSON.parse(await readFile((await download.path()) ?? '', 'utf8'));
  assert.deepEqual(JSON.parse(held.request.terms), JSON.parse(long));
  await close();
});

test('a link with a programme that no longer passes opens it for mending', async () => {
  const { page, close } = await site.open();
  const { toFragment } = /** @type {any} */ (await import('../../www/element/share/link.js'));
  const { blank } = /** @type {any} */ (await import('../../www/element/plan/form.js'));
  await page.goto(`${site.url}${toFragment({ ...blank(), programme: 'own', terms: text.replace('"0.2"', '"20"') })}`);
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('partner-own').getByText('It cannot be used yet').waitFor();
  assert.match(await headline(page), /^Over three years/, 'an answer stands all the same');
  await close();
});

test('a shipped programme is the starting point, from the form and from its tables', async () => {
  const { page, close } = await site.open();
  const panel = await open(page);
  await panel.getByRole('button', { name: /^Start from Huawei Cloud/ }).click();
  const before = await headline(page);
  await panel.getByRole('button', { name: 'Use it' }).click();
  await panel.getByText('passes the checks').waitFor();
  assert.equal(await headline(page), before, 'the same terms, the same answer');
  assert.ok((await basis(page))[0]?.startsWith('0% '), 'nothing of one’s own is published');

  await page.goto(`${site.url}policies.html#hubspot`, { waitUntil: 'networkidle' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as JSON' }).click()]);
  assert.equal(download.suggestedFilename(), 'hubspot.json');
  const file = await readFile((await download.path()) ?? '', 'utf8');
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const own = await bring(page, file);
  await own.getByText('HubSpot Solutions Partner Program passes the checks').waitFor();
  await close();
});
