// What the elements take and tell: the documentation, the manifest and the elements themselves say the same.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { elements } from '../../tools/elements.js';
import { openSite } from './harness.js';

/** @typedef {{ name: string, kind?: string, description?: string }} Named */
/** @typedef {{ tagName: string, attributes: Named[], members: Named[], events: Named[], slots: Named[], cssParts?: Named[], cssProperties: Named[] }} Declared */

/** @type {Declared[]} */
const [calculator, card] = /** @type {any} */ (elements((name) => name).modules.map(({ declarations }) => declarations[0]));
const guide = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @param {string} title */
const section = (title) => guide.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
/** Names in the first column of the table with a head. @param {string} text @param {string} head */
const table = (text, head) => {
  const rows = text.split('\n\n').find((block) => block.trimStart().startsWith(`| ${head}`))?.trim().split('\n').slice(2) ?? [];
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)/g)].map(([, name = '']) => name)).sort();
};
/** @param {Named[] | undefined} named */
const names = (named) => (named ?? []).map(({ name }) => name).sort();
/** @param {Declared} declared @param {string} kind those that are no attributes */
const members = ({ members, attributes }, kind) => {
  const known = new Set(attributes.flatMap(({ name }) => [name, name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]));
  return names(members.filter((one) => one.kind === kind && !known.has(one.name) && one.name !== 'state' && one.name !== 'offer'));
};

test('the guide’s tables of the calculator are the manifest’s', () => {
  const takes = section('What the element takes and tells');
  assert.deepEqual(table(takes, 'Attribute'), names(calculator?.attributes));
  assert.deepEqual(table(takes, 'Property'), members(/** @type {Declared} */ (calculator), 'field'));
  assert.deepEqual(table(takes, 'Method'), members(/** @type {Declared} */ (calculator), 'method'));
  assert.deepEqual(table(takes, 'Event'), names(calculator?.events));
  for (const name of names(calculator?.slots).filter(Boolean)) assert.ok(takes.includes(`\`${name}\``), name);
  for (const declared of [calculator, card]) assert.deepEqual(table(section('Colours and type'), 'Property').map((name) => name), names(declared?.cssProperties));
});

test('the guide’s section of the card names all that the manifest has of it, and nothing else', () => {
  const text = section('A card');
  const figures = ['customers', 'new', 'spend', 'discount', 'churn', 'sellers', 'months'];
  const said = [...new Set([...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name))];
  const attributes = names(card?.attributes).filter((name) => !figures.includes(name));
  for (const name of [...attributes, ...members(/** @type {Declared} */ (card), 'field'), ...members(/** @type {Declared} */ (card), 'method'), ...names(card?.events), ...names(card?.slots).filter(Boolean)]) assert.ok(said.includes(name), name);
  assert.deepEqual(said.filter((name) => name?.startsWith('partner-') && !names(card?.events).includes(name)), ['partner-role']);
  const [, parts = ''] = /Parts for your style sheet: `([^`]*)`/.exec(text) ?? [];
  assert.deepEqual(parts.split(' ').sort(), names(card?.cssParts));
});

test('the elements observe what the manifest lists, and a shadow root has the parts', async () => {
  for (const [path, declared, own] of /** @type {const} */ ([['frame.html', calculator, ['narrow', 'state']], ['frame.html?layout=card', card, ['state']]])) {
    if (!declared) throw new Error('no element is declared');
    const { page, close } = await site.open(path);
    const tag = declared.tagName;
    await page.locator(`${tag}[state="ready"]`).waitFor();
    const observed = await page.evaluate((tag) => /** @type {any} */ (customElements.get(tag)).observedAttributes, tag);
    assert.deepEqual(observed.toSorted(), [...names(declared.attributes), ...own].sort());
    const parts = await page.locator(tag).evaluate((element) => {
      // All parts are there once the host has a next step and a page for the whole plan.
      Object.assign(element, { action: 'https://host.example/', shareBase: './' });
      return /** @type {any} */ (element).updateComplete.then(() => [...new Set([...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((one) => one.getAttribute('part')))]);
    });
    assert.deepEqual(parts.sort(), names(declared.cssParts));
    for (const member of declared.members) assert.equal(await page.locator(tag).evaluate((element, name) => name in element, member.name), true, member.name);
    await close();
  }
});

test('a host asks for an answer beside the one on the screen, for a file, and for the start', async () => {
  const { page, close } = await site.open('frame.html?view=when');
  const element = page.locator('partner-calculator[state="ready"]');
  await element.waitFor();
  const told = await element.evaluate(async (element) => {
    const calculator = /** @type {any} */ (element);
    const before = JSON.stringify(calculator.answer);
    const other = structuredClone(calculator.request);
    other.book.plan.cohorts[0].spend = '0';
    const outcome = await calculator.evaluate(other);
    other.role = 'nobody';
    const refused = await calculator.evaluate(other);
    const kept = before === JSON.stringify(calculator.answer);
    const files = await Promise.all(['csv', 'json', 'xlsx'].map((format) => calculator.export(format)));
    calculator.request = { ...calculator.request, country: 'DE' };
    const [shown] = [calculator.request.country];
    calculator.reset();
    return { kind: outcome.kind, refused: refused.kind, kept, files: files.map(({ name, size }) => [name, size > 1000]), json: JSON.parse(await files[1].text()).answer.headline, headline: calculator.answer.headline, shown, country: calculator.request.country };
  });
  assert.deepEqual([told.kind, told.refused, told.kept], ['answer', 'refused', true]);
  assert.deepEqual(told.files, [['partner-statement.csv', true], ['partner-plan.json', true], ['partner-model.xlsx', true]]);
  assert.deepEqual(told.json, told.headline);
  assert.deepEqual([told.shown, told.country], ['DE', 'TH']);
  await close();
});

test('a view and what is worked out may be said at the start and later', async () => {
  const { page, close } = await site.open('frame.html');
  await page.locator('partner-calculator[state="ready"]').waitFor();
  const seen = () => page.evaluate(() => /** @type {any} */ (document.querySelector('partner-calculator')).store.view);
  assert.equal(await seen(), 'answer');
  await page.evaluate(() => document.querySelector('partner-calculator')?.setAttribute('view', 'statement'));
  await page.locator('partner-statement:visible').waitFor();
  await page.evaluate(() => document.querySelector('partner-calculator')?.setAttribute('mode', 'deal'));
  await page.locator('partner-deal:visible').or(page.locator('partner-deal-inputs:visible')).first().waitFor();
  const fresh = await page.evaluate(async () => {
    const element = document.createElement('partner-calculator');
    element.setAttribute('view', 'compare');
    document.querySelector('partner-calculator')?.replaceWith(element);
    await new Promise((done) => element.addEventListener('partner-ready', done));
    return /** @type {any} */ (element).store.view;
  });
  assert.equal(fresh, 'compare');
  await close();
});
