// The page that writes lines for other pages: what is chosen is what is shown, what the link holds and what the lines do.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { transformWithOxc } from 'vite';
import { attributesOf, fromFragment, panelNames, plain, propertiesOf, tagOf, toFragment, ways, webAddress } from '../../www/element/embed/embedding.js';
import { contrast } from '../../www/element/embed/contrast.js';
import { VUE, frameAddress, linesOf, policyOf } from '../../www/element/embed/lines.js';
import { headerPolicy } from '../../tools/csp.js';
import { serve } from '../../tools/server.js';
import { axe, openSite } from './harness.js';

/** @typedef {import('../../www/element/embed/embedding.js').Embedding} Embedding */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const place = { folder: 'https://calculator.example/v1/', integrity: { 'partner-calculator.js': 'sha384-abc', 'frame-host.js': 'sha384-def' }, open: 'Open “it” & <more>', title: 'A "title"' };
/** Text that would leave its quotes in HTML, in JSX or in an address. */
const HOSTILE = `"><script>alert('1')</script>{\${1}}&amp;\\`;

/** @type {Embedding} */
const card = { ...plain, programme: 'hubspot', role: 'solutions-partner', spend: '2400', discount: '6%', lang: 'th', theme: 'dark', accent: '#ffb000', knobs: 'spend churn', action: 'https://host.example/apply?a=1&b="2"', label: HOSTILE };
/** @type {Embedding} */
const calculator = { ...plain, layout: 'calculator', preset: 'newcomer', country: 'DE', paper: '#101010', ink: '#fafafa', lock: 'programme spend currency', currency: 'EUR', fields: 'customers cash', programmes: 'hubspot aws', panels: 'waterfall months', whole: 'no', pinned: 'no' };

test('a link holds every choice, and nothing that is none', () => {
  for (const embedding of [plain, card, calculator]) for (const way of ways) assert.deepEqual(fromFragment(toFragment({ ...embedding, way })), { ...embedding, way });
  assert.equal(toFragment(plain), '');
  // None of these is a choice: each is as if nothing were said.
  const nonsense = new URLSearchParams({ layout: 'x', way: '__proto__', programme: '"><b>', accent: 'red', ink: '#FFF', spend: '1e9', knobs: 'nothing', panels: 'compare compare nothing', action: 'javascript:alert(1)', lang: '<', unknown: '1' });
  assert.deepEqual(fromFragment(`#${nonsense}`), { ...plain, panels: 'compare' });
  assert.equal(fromFragment('#knobs=spend+churn+months+new').knobs, 'spend churn months');
});

test('an address that a link may lead to is one of the web', () => {
  assert.equal(webAddress('https://host.example/a b'), 'https://host.example/a b');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', '/apply', 'host.example', '']) assert.equal(webAddress(text), '', text);
});

test('contrast is that of the guidelines', () => {
  // Black on white is 21 to 1 by definition; #767676 is the lightest grey that the guidelines' own examples name as readable on white.
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('the panels are those of the documentation', async () => {
  const guide = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const [, listed = ''] = /the panels to show: any of `([^`]*)`/.exec(guide) ?? [];
  assert.deepEqual([...panelNames].sort(), listed.split(' ').sort());
});

test('whatever is typed, the lines hold it as an attribute and as nothing else', async () => {
  // A page without a policy may read text as a document.
  const page = await site.browser.newPage();
  for (const embedding of [card, calculator]) {
    const parsed = await page.evaluate((html) => {
      const document = new (/** @type {any} */ (window).DOMParser)().parseFromString(html, 'text/html');
      const shown = document.querySelector('partner-card, partner-calculator');
      return { tag: shown?.localName, attributes: [...(shown?.attributes ?? [])].map(({ name, value }) => [name, value]), link: shown?.querySelector('a')?.outerHTML, scripts: [...document.scripts].map(({ src, integrity, textContent }) => [src, integrity, textContent]), style: document.querySelector('style')?.textContent };
    }, linesOf({ ...embedding, way: 'script' }, place));
    assert.equal(parsed.tag, tagOf(embedding));
    assert.deepEqual(parsed.attributes, attributesOf(embedding, place.folder));
    assert.deepEqual(parsed.scripts, [['https://calculator.example/v1/partner-calculator.js', embedding.pinned === 'yes' ? 'sha384-abc' : '', '']]);
    for (const [name, value] of propertiesOf(embedding)) assert.ok(parsed.style?.includes(`${name}: ${value}`));
    assert.match(parsed.link ?? '', /Open “it” &amp; &lt;more&gt;/);
  }
  await page.close();
});

test('the lines for React are a component with the same attributes', async () => {
  for (const embedding of [card, calculator]) {
    const { code } = await transformWithOxc(linesOf({ ...embedding, way: 'react' }, place), 'earnings.jsx', { jsx: { runtime: 'classic' } });
    const made = code.replace(/^import .*$/m, '').replace('export ', '');
    const [tag, { style = {}, ...said }] = new Function('React', `${made}; return PartnerEarnings();`)({ createElement: (/** @type {unknown[]} */ ...all) => all });
    assert.equal(tag, tagOf(embedding));
    assert.deepEqual(Object.entries(said), attributesOf(embedding, place.folder));
    assert.deepEqual(Object.entries(style), propertiesOf(embedding));
  }
});

/** Lines as WordPress keeps them of a writer who may not publish unfiltered HTML: the tags that it knows, the text in the others, and comments. @param {string} html */
const filtered = (html) => html.replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, end, name, said) => (name === 'a' ? `<${end}a${[...said.matchAll(/ href="[^"]*"/g)].join('')}>` : ''));

test('lines for site builders: where scripts and tags are taken out, a link is left and nothing else', async () => {
  const page = await site.browser.newPage();
  for (const embedding of [card, calculator]) {
    for (const way of ['wordpress', 'webflow']) {
      const lines = linesOf({ ...embedding, way }, place);
      assert.ok(lines.length < 50_000);
      assert.deepEqual([lines.startsWith('<!-- wp:html -->\n'), lines.endsWith('\n<!-- /wp:html -->')], way === 'wordpress' ? [true, true] : [false, false]);
      const read = (/** @type {string} */ html) =>
        page.evaluate((html) => {
          const document = new (/** @type {any} */ (window).DOMParser)().parseFromString(html, 'text/html');
          const shown = document.querySelector('partner-card, partner-calculator');
          return { text: document.body.textContent.trim(), link: document.querySelector('a')?.href, tags: [...document.querySelectorAll('body *')].map(({ localName }) => localName), attributes: [...(shown?.attributes ?? [])].map(({ name, value }) => [name, value]), sources: [...document.scripts].map(({ src, integrity }) => [src, integrity]) };
        }, html);
      const whole = await read(lines);
      const colours = propertiesOf(embedding).map(([name, value]) => `${name}: ${value}`).join('; ');
      assert.deepEqual(whole.attributes, [...attributesOf(embedding, place.folder), ['style', colours]]);
      assert.deepEqual(whole.sources, [[`${place.folder}partner-calculator.js`, embedding.pinned === 'yes' ? 'sha384-abc' : '']]);
      const left = await read(filtered(lines));
      assert.deepEqual({ text: left.text, link: left.link, tags: left.tags }, { text: place.open, link: place.folder, tags: ['a'] });
    }
  }
  await page.close();
});

test('the lines for Vue are a component whose template has the same attributes, and a setting by which Vue leaves the tag alone', async () => {
  const page = await site.browser.newPage();
  for (const embedding of [card, calculator]) {
    const [, setup = '', template = ''] = /^<script setup>\n(.*)\n<\/script>\n\n<template>\n([^]*)\n<\/template>$/.exec(linesOf({ ...embedding, way: 'vue' }, place)) ?? [];
    assert.equal(setup, `import "partner-calculator/${embedding.layout === 'card' ? 'card' : 'element'}";`);
    const parsed = await page.evaluate((html) => {
      const [shown] = new (/** @type {any} */ (window).DOMParser)().parseFromString(html, 'text/html').body.children;
      return [shown.localName, ...[...shown.attributes].map(({ name, value }) => [name, value])];
    }, template);
    const colours = propertiesOf(embedding).map(([name, value]) => `${name}: ${value}`).join('; ');
    assert.deepEqual(parsed, [tagOf(embedding), ...attributesOf(embedding, place.folder), ['style', colours]]);
  }
  const { template } = new Function('vue', `return ${VUE}`)((/** @type {unknown} */ options) => options);
  assert.deepEqual(['partner-card', 'partner-calculator', 'div', 'router-view'].map(template.compilerOptions.isCustomElement), [true, true, false, false]);
  await page.close();
});

test('what the page’s policy must allow follows from the way', () => {
  assert.equal(policyOf(plain, place.folder), "script-src https://calculator.example 'wasm-unsafe-eval'; connect-src https://calculator.example");
  assert.equal(policyOf(calculator, place.folder), "script-src https://calculator.example 'wasm-unsafe-eval'; connect-src https://calculator.example; worker-src https://calculator.example blob:");
  assert.equal(policyOf({ ...calculator, way: 'react' }, place.folder), "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'");
  for (const way of ['wordpress', 'webflow']) assert.equal(policyOf({ ...calculator, way }, place.folder), policyOf(calculator, place.folder));
  assert.equal(policyOf({ ...calculator, way: 'vue' }, place.folder), policyOf({ ...calculator, way: 'react' }, place.folder));
  assert.equal(policyOf({ ...plain, way: 'frame' }, place.folder), 'frame-src https://calculator.example; script-src https://calculator.example');
});

/** @param {import('playwright-core').Page} page */
const ready = (page) => page.locator('partner-snippet[state="ready"] pre.lines').waitFor();
/** @param {import('playwright-core').Page} page */
const inside = (page) => page.frameLocator('partner-snippet iframe');

test('what is chosen is seen at once, stands in the lines and in the link, and comes back', async () => {
  const { page, problems, foreign, close } = await site.open('snippet.html');
  await ready(page);
  const element = inside(page).locator('partner-card[state="ready"]');
  await element.waitFor();
  await page.locator('select[name="programme"]').selectOption('hubspot');
  await page.locator('select[name="lang"]').selectOption('es');
  await page.locator('summary').filter({ hasText: 'Figures' }).click();
  await page.locator('input[name="spend"]:not([type="checkbox"])').fill('4,321.50');
  await page.locator('input[name="spend"]:not([type="checkbox"])').blur();
  await page.locator('input#accent').fill('#7a1fa2');
  await page.locator('input[type="checkbox"][value="discount"]').uncheck();
  await page.locator('input[name="action"]').fill('https://host.example/apply');
  await page.locator('input[name="action"]').blur();
  await inside(page).locator('[part="action"]').waitFor();
  await inside(page).getByText('Consumo mensual por cliente').waitFor();
  const seen = await element.evaluate((it) => ({ request: /** @type {any} */ (it).request, knobs: it.getAttribute('knobs'), accent: getComputedStyle(it).getPropertyValue('--accent') }));
  assert.equal(seen.request.programme, 'hubspot');
  assert.equal(seen.request.book.plan.cohorts[0].spend, '4321.5');
  assert.equal(seen.knobs, 'customers spend');
  assert.equal(seen.accent, '#7a1fa2');
  const lines = await page.locator('pre.lines').innerText();
  for (const one of ['programme="hubspot"', 'spend="4321.5"', 'lang="es"', 'knobs="customers spend"', '--partner-accent: #7a1fa2', 'Abrir la calculadora', 'integrity="sha384-']) assert.ok(lines.includes(one), `${one} in ${lines}`);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);

  await page.goto('about:blank');
  const link = new URL('snippet.html', site.url).href + toFragment(fromFragment(new URLSearchParams({ programme: 'hubspot', spend: '4321.5', lang: 'es', accent: '#7a1fa2', knobs: 'customers spend', action: 'https://host.example/apply' }).toString()));
  await page.goto(link);
  await ready(page);
  await page.locator('pre.lines', { hasText: 'Abrir la calculadora' }).waitFor();
  assert.equal(await page.locator('pre.lines').innerText(), lines);
  await close();
});

test('what cannot be read is told beside its field, and stays as it was typed', async () => {
  const { page, close } = await site.open('snippet.html#spend=2400');
  await ready(page);
  const spend = page.locator('input[name="spend"]:not([type="checkbox"])');
  await spend.fill('a lot');
  await spend.blur();
  await page.locator('#spend-e').waitFor();
  assert.equal(await spend.inputValue(), 'a lot');
  assert.ok((await page.locator('pre.lines').innerText()).includes('spend="2400"'));
  await page.locator('input[name="action"]').fill('host.example');
  await page.locator('input[name="action"]').blur();
  await page.locator('#action-e').waitFor();
  await spend.fill('');
  await spend.blur();
  await page.locator('pre.lines').filter({ hasNotText: 'spend="' }).waitFor();
  await close();
});

for (const [name, hash] of [['a card', ''], ['the calculator', '#layout=calculator&way=frame&accent=%23dddddd']]) {
  test(`no barriers, nothing wider than a phone: ${name}`, async () => {
    const { page, problems, close } = await site.open(`snippet.html${hash}`);
    await ready(page);
    assert.deepEqual(await axe(page), []);
    await page.setViewportSize({ width: 320, height: 700 });
    const title = page.locator('partner-snippet header h2');
    for (const lang of ['es', 'zh', 'th', 'tr', 'ar']) {
      const before = await title.innerText();
      await page.evaluate((lang) => {
        Object.assign(document.querySelector('partner-snippet') ?? {}, { lang });
        document.documentElement.lang = lang;
      }, lang);
      await title.filter({ hasNotText: before }).waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), lang);
    }
    assert.deepEqual(problems, []);
    await close();
  });
}

test('the lines do on another site what was seen', async () => {
  const ours = await serve('dist', 0, headerPolicy.replace("frame-ancestors 'self'", 'frame-ancestors http://localhost:*'));
  const folder = await mkdtemp(join(tmpdir(), 'snippet-'));
  const { integrity } = JSON.parse(await readFile('dist/release.json', 'utf8'));
  const { origin } = new URL(ours.url);
  const embedding = { ...plain, programme: 'hubspot', spend: '4321.5', accent: '#7a1fa2', theme: 'light' };
  const all = Object.fromEntries(['script', 'wordpress', 'webflow', 'frame'].map((way) => [way, { ...embedding, way }]));
  for (const [way, one] of Object.entries(all)) await writeFile(join(folder, `${way}.html`), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>\n${linesOf(one, { ...place, folder: `${origin}/`, integrity })}</html>`);
  const host = await openSite(folder, `default-src 'none'; img-src data:; style-src 'unsafe-inline'; ${policyOf(embedding, `${origin}/`)}; frame-src ${origin}`);
  try {
    const profits = [];
    for (const way of Object.keys(all)) {
      const { page, problems, close } = await host.open(`${way}.html`);
      const shown = (way === 'frame' ? page.frameLocator('iframe') : page).locator('partner-card[state="ready"]');
      await shown.waitFor();
      const { profit, spend, accent } = await shown.evaluate((it) => ({ profit: /** @type {any} */ (it).shown.answer.headline.profit, spend: /** @type {any} */ (it).request.book.plan.cohorts[0].spend, accent: getComputedStyle(it).getPropertyValue('--accent') }));
      assert.deepEqual({ spend, accent }, { spend: '4321.5', accent: '#7a1fa2' });
      profits.push(profit);
      assert.deepEqual(problems, []);
      await close();
    }
    assert.equal(new Set(profits).size, 1, profits.join());
  } finally {
    await host.close();
    await ours.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a frame’s address says nothing of where links lead', () => {
  const address = new URL(frameAddress({ ...card, way: 'frame' }, place.folder));
  assert.deepEqual([...address.searchParams.keys()].filter((name) => /action|share/.test(name)), []);
  assert.equal(address.searchParams.get('layout'), 'card');
});
