// How our pages are shown where their links are pasted.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { openSite } from './harness.js';
import { PREVIEW, discoveryTags, oembeds, siteOf } from '../../tools/discovery.js';
import { drawing, examplePage, previews } from '../../tools/previews.js';
import { presets } from '../../www/presets.js';

const SITE = 'https://calculator.example/v1/';

test('the address of a folder is whole and ends with a slash', () => {
  assert.equal(siteOf(undefined), '');
  assert.equal(siteOf('https://calculator.example/v1'), SITE);
  for (const wrong of ['calculator.example', 'ftp://calculator.example/', `${SITE}?a`, `${SITE}#a`]) assert.throws(() => siteOf(wrong), TypeError, wrong);
});

test('each answer of oEmbed has what its specification asks of a rich one, and frames a page of the folder', () => {
  const all = oembeds(SITE);
  assert.deepEqual([...all.keys()], ['calculator', ...presets.map(({ id }) => id)]);
  for (const [name, { version, type, html, width, height }] of all) {
    assert.deepEqual([version, type], ['1.0', 'rich']);
    assert.ok(Number.isInteger(width) && Number.isInteger(height));
    const [, address = ''] = / src="([^"]*)"/.exec(html) ?? [];
    const url = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(url.href.split('?')[0], `${SITE}frame.html`);
    assert.equal(url.searchParams.get('preset'), name === 'calculator' ? null : name);
    assert.equal(all.get(name)?.thumbnail_url, `${SITE}previews/${name === 'calculator' ? presets[0]?.id : name}.png`);
  }
});

test('each page says its title and what it is about; whole addresses only where the folder’s is known', () => {
  for (const page of readdirSync('www').filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(`www/${page}`, 'utf8');
    const said = (/** @type {string} */ site) => new Map(discoveryTags(html, page, site).map(({ attrs }) => ['property' in attrs ? attrs.property : attrs.rel, 'content' in attrs ? attrs.content : attrs.href]));
    const [bare, whole] = [said(''), said(SITE)];
    assert.ok(html.includes(`<title>${bare.get('og:title')}</title>`) && html.includes(`content="${bare.get('og:description')}"`), page);
    assert.ok((bare.get('og:description') ?? '').length > 40, page);
    for (const text of bare.values()) assert.doesNotMatch(text, /https?:/);
    assert.equal(whole.get('og:image'), `${SITE}previews/${presets[0]?.id}.png`);
    assert.equal(whole.get('og:url'), page === 'index.html' ? SITE : `${SITE}${page}`);
    assert.equal(whole.get('alternate'), page === 'index.html' ? `${SITE}oembed/calculator.json` : undefined);
  }
});

test('the built pages carry them', () => {
  for (const page of readdirSync('www').filter((name) => name.endsWith('.html'))) assert.match(readFileSync(`dist/${page}`, 'utf8'), /<meta property="og:title" content="[^"]+">/, page);
});

test('the picture of an example says what its page says, and what it rests on', async () => {
  const all = previews();
  assert.deepEqual(all.map(({ id }) => id), presets.map(({ id }) => id));
  const site = await openSite();
  try {
    const { page, close } = await site.open('', { height: 800 });
    const shown = (await page.locator('partner-headline .result').innerText()).replace(/\s+/g, ' ');
    assert.ok(all[0] && shown.includes(all[0].over) && shown.includes(all[0].money.replace(/\s+/g, ' ')), `${shown}: ${all[0]?.money}`);
    // Another example by its address, as the page of its link leads there.
    const last = all.at(-1) ?? assert.fail();
    await page.goto(new URL(`?preset=${last.id}`, site.url).href);
    await page.waitForFunction((id) => /** @type {any} */ (document.querySelector('partner-calculator'))?.store?.example === id, last.id);
    await page.locator('partner-headline .result').getByText(last.money.replace(/^\D+/, '')).waitFor();
    await close();
    const bare = await site.browser.newPage({ viewport: PREVIEW });
    for (const preview of all) {
      await bare.setContent(drawing(preview));
      const text = (await bare.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const said of [preview.money, preview.basis, ...preview.rows.map(({ amount }) => amount)]) assert.ok(text.includes(said.replace(/\s+/g, ' ')), `${preview.id}: ${said}`);
      assert.ok(await bare.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth), `${preview.id} fits`);
      // Nothing that is not published is shown without saying so.
      if (preview.basis.includes('illustrative')) assert.match(text, /does not publish these rates/);
      const html = examplePage(preview, SITE);
      assert.ok(html.includes(`content="${SITE}previews/${preview.id}.png"`) && html.includes(`url=../?preset=${preview.id}`));
      assert.doesNotMatch(html, /<script/);
    }
    const picture = await bare.screenshot();
    // Width and height stand in the header of a PNG file.
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [PREVIEW.width, PREVIEW.height]);
  } finally {
    await site.close();
  }
});
