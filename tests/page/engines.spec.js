// What depends on the browser's engine, in Firefox and in WebKit: that nothing changed runs, that what was lost comes back, that
// an element may be moved and a link opened. Chromium goes through all of it in lost.spec.js, element.spec.js and link.spec.js.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { toFragment } from '../../www/element/share/link.js';
import { presets } from '../../www/presets.js';
import { engines, testsIn } from './engines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.json': 'application/json' };
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html partner-calculator";
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="./partner-calculator.js"></script></head><body><div id="other"></div><div><partner-calculator><p>Call us.</p></partner-calculator></div></body></html>`;

/** Finds through shadow roots, and waits. For scripts that run in the page. */
const TOOLS = `
  const find = (selector, from = document) => {
    const here = from.querySelector(selector);
    if (here) return here;
    for (const one of from.querySelectorAll('*')) {
      const within = one.shadowRoot && find(selector, one.shadowRoot);
      if (within) return within;
    }
    return null;
  };
  const until = async (holds, what) => {
    for (const from = performance.now(); performance.now() - from < 100000; await new Promise((next) => setTimeout(next, 50))) {
      const held = await holds();
      if (held) return held;
    }
    const text = (from) => [from.body?.innerText ?? [...from.children].map((one) => one.innerText ?? '').join(' '), ...[...from.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [text(one.shadowRoot)] : []))].join(' ');
    const slow = performance.getEntriesByType('resource').filter((one) => !one.responseEnd || one.responseStatus >= 400).map((one) => one.name);
    const late = [...performance.getEntriesByType('resource')].slice(-6).map((one) => one.name.split('/').at(-1) + ' ' + Math.round(one.startTime) + '-' + Math.round(one.responseEnd) + ' ' + one.responseStatus);
    const host = element();
    const standing = [Boolean(customElements.get('partner-calculator')), host?.getAttribute('state'), host?.querySelector('.late')?.className, document.querySelectorAll('head script').length, late.join(', ')].join(' / ');
    throw new Error('never came: ' + (what ?? holds) + '; ' + document.readyState + '; not there: ' + slow + '; stands: ' + standing + '; the page said: ' + text(document).slice(0, 600));
  };
  const said = (text) => { const walk = (from) => (from.textContent ?? '').includes(text) || [...from.querySelectorAll('*')].some((one) => one.shadowRoot && walk(one.shadowRoot)); return walk(document); };
  // The answer that the page brings along is of no element yet.
  const ready = () => until(() => element()?.getAttribute('state') === 'ready' && find('.result'), 'an answer');
  const element = () => document.querySelector('partner-calculator');
`;

/** @typedef {{ file: string, dest: string, times: number }} Asking dest: what the browser says it wants it for */
/** Tampering with a file on its way: nothing, or another status, or other bytes. @type {(asking: Asking) => 'lost' | 'changed' | undefined} */
let meddle = () => undefined;
/** @type {Map<string, number>} */
const times = new Map();

const server = createServer(async (request, response) => {
  const file = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
  times.set(file, (times.get(file) ?? 0) + 1);
  const deed = meddle({ file: basename(file), dest: String(request.headers['sec-fetch-dest']), times: times.get(file) ?? 0 });
  // Nothing is kept, so that each asking is answered by itself: the hardest case for a check.
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', /** @type {Record<string, string>} */ (types)[extname(file)] ?? 'text/plain');
  try {
    // Behind a service worker nobody sees what a page asks for.
    if (file === 'service-worker.js') throw new Error('not here');
    if (file === 'host.html') response.setHeader('Content-Security-Policy', policy);
    const body = file === 'host.html' ? Buffer.from(host) : await readFile(`${root}dist/${file}`);
    if (deed === 'lost') response.statusCode = 503;
    response.end(deed === 'lost' ? '' : deed === 'changed' ? Buffer.concat([body, Buffer.from('\nglobalThis.changed = true;')]) : body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

// A browser may ask again over a connection it has kept: it is not to find that closed in the same moment.
server.keepAliveTimeout = 60_000;

/** @type {string} */
let url;
/** @type {{ file: string, imports: string[], modules: string[] }[]} */
let chunks;
before(async () => {
  chunks = JSON.parse(await readFile(`${root}target/report/bundle.json`, 'utf8'));
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** @param {string} module */
const fileOf = (module) => basename(chunks.find(({ modules }) => modules.some((name) => name.endsWith(module)))?.file ?? assert.fail(module));

for (const [name, start] of Object.entries(engines)) {
  describe(name, () => {
    const here = testsIn(start, () => {
      meddle = () => undefined;
      times.clear();
    });

    here('a link opens, a damaged one is told, and the plan lives through a reload', async (tab) => {
      const [, example] = presets;
      assert.ok(example);
      const link = toFragment({ ...example.request, country: 'TH' });
      await tab.goto(`${url}${link}`);
      assert.equal(await tab.evaluate(`${TOOLS} await ready(); return element().request.country;`), 'TH');
      await tab.evaluate(`${TOOLS} location.hash = '${link.slice(0, 40)}'; await until(() => find('[data-remark="damaged"]')); location.hash = '#answer'; await until(() => location.hash.startsWith('#v3='));`);
      assert.equal(
        await tab.evaluate(`${TOOLS} const field = find('[name="plan.months"]'); field.value = '25'; field.dispatchEvent(new Event('input', { bubbles: true })); await until(() => element().request.book.plan.months === 25); await new Promise((next) => setTimeout(next, 20)); return location.hash.length > 10;`),
        true,
      );
      const kept = await tab.evaluate('return location.href;');
      await tab.goto('about:blank');
      await tab.goto(kept);
      assert.equal(await tab.evaluate(`${TOOLS} await ready(); return element().request.book.plan.months;`), 25);
    });

    here('an element that is moved keeps what was typed', async (tab) => {
      await tab.goto(`${url}host.html`);
      const [before, after] = await tab.evaluate(`${TOOLS} await ready();
        const field = find('[name="plan.cohorts[0].spend"]'); field.value = '31,234.56'; field.dispatchEvent(new Event('input', { bubbles: true }));
        const before = await until(() => element().request.book.plan.cohorts[0].spend === '31234.56' && element().store.shown.answer.headline.profit);
        const moved = element(); document.querySelector('#other').append(moved); await new Promise((next) => setTimeout(next, 200)); moved.remove(); await new Promise((next) => setTimeout(next, 200)); document.body.append(moved); await new Promise((next) => setTimeout(next, 200));
        return [before, moved.store.shown.answer.headline.profit];`);
      assert.equal(after, before);
    });

    here('the button that removes a group lies over no field', async (tab) => {
      await tab.goto(url);
      const over = await tab.evaluate(`${TOOLS} await ready();
        const inputs = find('partner-inputs').shadowRoot; const boxes = (of) => [...inputs.querySelectorAll(of)].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
        [...inputs.querySelectorAll('#g-cohorts .add')].at(-1).click(); await until(() => boxes('#g-cohorts .remove').length === 2, 'two groups');
        const fields = boxes('#g-cohorts input, #g-cohorts select, #g-cohorts label');
        return boxes('#g-cohorts .remove').filter((b) => fields.some((f) => b.left < f.right && f.left < b.right && b.top < f.bottom && f.top < b.bottom)).length;`);
      assert.equal(over, 0);
    });

    here('what was lost once comes with another try, what it needs too', async (tab) => {
      const files = [fileOf('www/element/deal/define.js'), fileOf('@observablehq/plot/src/plot.js')];
      await tab.goto(url);
      await tab.evaluate(`${TOOLS} await ready();`);
      meddle = ({ file, times: n }) => (files.includes(file) && n === 1 ? 'lost' : undefined);
      await tab.evaluate(`${TOOLS}
        find('#tab-when').click(); find('partner-months').scrollIntoView();
        const note = await until(() => find('partner-months').shadowRoot?.querySelector('.lost button'), 'the note of the chart'); note.click();
        await until(() => find('partner-months').shadowRoot?.querySelector('svg'), 'the chart');
        find('.answer [value="deal"]').click();
        const other = await until(() => find('.answer .lost button'), 'the note of the deal'); other.click();
        await until(() => find('partner-deal'), 'the deal');`);
    });

    here('nothing that was changed runs, though whoever checks it gets what was built', async (tab) => {
      const parts = ['www/element/base/locale.js', 'www/element/define.js'].map(fileOf);
      for (const part of parts) {
        meddle = ({ file, dest }) => (file === part && dest === 'script' ? 'changed' : undefined);
        times.clear();
        await tab.goto(`${url}host.html`);
        const [ran, defined] = await tab.evaluate(`await new Promise((next) => setTimeout(next, 2500)); return [globalThis.changed ?? false, Boolean(customElements.get('partner-calculator'))];`);
        assert.deepEqual([ran, defined], [false, false], part);
        assert.ok((times.get(`assets/${part}`) ?? 0) >= 2, 'it was asked for as a script');
      }
      const later = ['@observablehq/plot/src/plot.js', 'www/element/study/define.js', 'www/element/deal/define.js'].map(fileOf);
      meddle = ({ file, dest }) => (later.includes(file) && dest === 'script' ? 'changed' : undefined);
      await tab.goto(`${url}host.html`);
      await tab.evaluate(`${TOOLS} await ready(); find('#tab-when').click(); find('partner-months').scrollIntoView();
        await until(() => find('partner-months').shadowRoot?.querySelector('.lost'), 'the note of the chart');
        find('#tab-change').click(); await until(() => find('[data-view="change"] > .lost'), 'the note of the studies');
        find('.answer [value="deal"]').click(); await until(() => find('.answer > .lost'), 'the note of the deal');
        if (globalThis.changed) throw new Error('what was changed has run');`);
    });

    here('the module of a page is told as lost and comes with another try, and never runs when it was changed', async (tab) => {
      const [entry, shared] = [fileOf('www/element/define.js'), fileOf('www/element/base/locale.js')];
      for (const [part, how] of /** @type {const} */ ([[entry, 'lost'], [shared, 'lost'], [entry, 'changed'], [shared, 'changed']])) {
        meddle = ({ file, dest }) => (file === part && (how === 'lost' || dest === 'script') ? how : undefined);
        await tab.goto('about:blank');
        await tab.goto(url);
        await tab.evaluate(`${TOOLS} await until(() => find('.late.lost'), 'the note');`);
        meddle = () => undefined;
        if (how === 'lost') await tab.evaluate(`${TOOLS} find('.late button').click(); await ready();`);
        else assert.equal(await tab.evaluate('return Boolean(globalThis.changed);'), false, part);
      }
    });

    here('an engine that was changed is never compiled', async (tab) => {
      meddle = ({ file }) => (file.endsWith('.wasm') ? 'changed' : undefined);
      await tab.goto(`${url}host.html`);
      await tab.evaluate(`${TOOLS} await until(() => said('The calculator could not start'));`);
      meddle = () => undefined;
      await tab.evaluate(`${TOOLS} find('.notice button').click(); await ready();`);
    });
  });
}
