// How our pages are shown where their links are pasted.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { discoveryTags, oembeds, siteOf } from '../../tools/discovery.js';
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
    assert.equal(whole.get('og:url'), page === 'index.html' ? SITE : `${SITE}${page}`);
    assert.equal(whole.get('alternate'), page === 'index.html' ? `${SITE}oembed/calculator.json` : undefined);
  }
});

test('the built pages carry them', () => {
  for (const page of readdirSync('www').filter((name) => name.endsWith('.html'))) assert.match(readFileSync(`dist/${page}`, 'utf8'), /<meta property="og:title" content="[^"]+">/, page);
});
