import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { heaviest } from '../../www/element/share/link.js';
import { newScreen } from '../../www/element/share/screen.js';
import { presets } from '../../www/presets.js';
import { axe, openSite } from './harness.js';
import { headline } from './screen.js';

const [example] = presets;
assert.ok(example);

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const NAME = 'Show the link and its code for phones';

/** @param {import('playwright-core').Page} page */
const dialogOf = (page) => page.locator('partner-share dialog');

test('the link is shown with its length and as a code, and opens the plan', async () => {
  const { page, requests, problems, foreign, close } = await site.open('', { permissions: ['clipboard-write', 'clipboard-read'] });
  const answer = await headline(page);
  const before = requests.length;
  await page.getByRole('button', { name: NAME }).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  assert.ok(requests.slice(before).length > 0, 'what draws the code comes when it is asked for');
  const link = await dialog.getByLabel('Link to this plan').inputValue();
  assert.match(await dialog.innerText(), new RegExp(`${link.length.toLocaleString('en')} characters`));
  assert.equal(await dialog.getByRole('img', { name: 'The link as a code for phones' }).count(), 1);
  assert.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await dialog.getByText('Link copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => /** @type {any} */ (document.activeElement)?.shadowRoot?.activeElement?.localName), 'partner-toolbar', 'the focus is back where it was');
  await page.goto('about:blank');
  await page.goto(link);
  assert.equal(await headline(page), answer);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});

test('a page that may not write to the clipboard leaves the link selected', async () => {
  const { page, close } = await site.open('');
  await headline(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }));
  await page.getByRole('button', { name: NAME }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await dialog.getByText('copy the selected link yourself').waitFor();
  const [start, end, length] = await dialog.getByLabel('Link to this plan').evaluate((field) => {
    const { selectionStart, selectionEnd, value } = /** @type {HTMLInputElement} */ (field);
    return [selectionStart, selectionEnd, value.length];
  });
  assert.deepEqual([start, end], [0, length]);
  await close();
});

for (const { name, look, path } of [
  { name: 'on a phone', look: { width: 320, height: 640 }, path: '' },
  { name: 'in dark, in Arabic', look: { colorScheme: /** @type {const} */ ('dark') }, path: '?lang=ar' },
]) {
  test(`the dialog has no barrier and fits ${name}`, async () => {
    const { page, close } = await site.open(path, look);
    await headline(page);
    await page.locator('partner-toolbar button[aria-haspopup="dialog"]').click();
    const dialog = dialogOf(page);
    await dialog.locator('svg.code').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), 'nothing is wider than the dialog');
    await close();
  });
}

/** Text that deflates to no less than itself, nearly. @param {number} length */
const noise = (length) => Array.from({ length }, (_, at) => ((at * 7919 * (at + 31)) % 65_521).toString(36)).join('');

test('what takes most of a link is told apart', () => {
  const { request } = example;
  const named = { name: noise(50), request: { ...request, country: noise(50) }, variant: /** @type {any} */ ({}) };
  assert.equal(heaviest(request, newScreen()), 'plan');
  assert.equal(heaviest({ ...request, terms: noise(300) }, newScreen()), 'own');
  assert.equal(heaviest(request, { ...newScreen(), scenarios: [named, named, { ...named, name: noise(400) }] }), 'pinned');
  assert.equal(heaviest({ ...request, country: noise(400), terms: 'short' }, newScreen()), 'plan');
});
