import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** The page as on the day of docs/presets.md. @param {import('./harness.js').Look} [look] */
async function open(look) {
  const view = await site.open('verify.html', look);
  await view.page.clock.setFixedTime(new Date('2026-06-30T12:00:00Z'));
  await view.page.goto(`${site.url}presets.html`, { waitUntil: 'networkidle' });
  await view.page.locator('partner-presets[state="ready"] .stories article').first().waitFor();
  return view;
}

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

test('what the documentation says of the six is what the engine says', async () => {
  const { page, problems, foreign, close } = await open();
  const rows = await page.locator('partner-presets tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('a')?.textContent ?? '', ...[...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')]),
  );
  const shown = rows.map((cells) => `| ${cells.map(plain).join(' | ')} |`);
  const doc = await readFile(new URL('../../docs/presets.md', import.meta.url), 'utf8');
  const written = doc.split('\n').filter((line) => /^\| .*USD/.test(line));
  assert.equal(shown.length, 8);
  assert.deepEqual(written, shown);
  const stories = plain(await page.locator('partner-presets .stories').innerText());
  const figures = new Set(plain(doc).match(/USD [\d,.]*\d/g));
  assert.ok(figures.size > 25);
  for (const figure of figures) assert.ok(stories.includes(figure) || shown.join().includes(figure), `docs/presets.md says ${figure}, the page does not`);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});

test('each opens as the calculator begins it, with the same figure', async () => {
  const { page, close } = await open();
  const links = await page.locator('partner-presets tbody tr').evaluateAll((all) => all.map((row) => ({ href: /** @type {HTMLAnchorElement} */ (row.querySelector('a')).href, earned: row.querySelector('td')?.textContent ?? '' })));
  for (const { href, earned } of [links[0], links[7]].flatMap((link) => link ?? [])) {
    await page.goto(href, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    assert.ok((await headline(page)).endsWith(plain(earned)), `${await headline(page)} is not ${earned}`);
  }
  // And the example itself, by its button.
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await page.locator('.examples > summary').click();
  await page.getByRole('button', { name: 'Newcomer' }).click();
  assert.ok((await headline(page)).endsWith(plain(links[7]?.earned ?? '')));
  await close();
});

for (const [name, look] of /** @type {[string, import('./harness.js').Look][]} */ ([
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { width: 390, height: 844 }],
])) {
  test(`no barrier among the six, ${name}`, async () => {
    const { page, close } = await open(look);
    assert.deepEqual(await axe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, 'nothing is wider than the window');
    await close();
  });
}
