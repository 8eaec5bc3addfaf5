// The calculator in a frame of another site, whose page runs none of our scripts but the one that it copied.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/server.js';
import { headerPolicy } from '../../tools/csp.js';
import { openSite } from './harness.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {string} */
let folder;
/** The calculator's site, which lets anybody frame it. @type {Awaited<ReturnType<typeof serve>>} */
let ours;
/** The host's site. @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  ours = await serve(dist, 0, headerPolicy.replace("frame-ancestors 'self'", 'frame-ancestors http://localhost:*'));
  const origin = new URL(ours.url).origin;
  folder = await mkdtemp(join(tmpdir(), 'frame-'));
  const helper = (await readFile(join(dist, 'frame-host.js'), 'utf8')).trim();
  await writeFile(join(folder, 'copied.js'), helper);
  await writeFile(join(folder, 'evil.html'), '<!doctype html><title>Evil</title><link rel="icon" href="data:,"><script src="./evil.js"></script>');
  await writeFile(join(folder, 'evil.js'), "addEventListener('message', () => (window.told = true));");
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>
<iframe id="ours" data-partner-calculator title="Partner calculator" src="${origin}/frame.html?programme=hubspot&amp;country=DE&amp;spend=4321&amp;theme=dark&amp;linked=1" width="1000" height="300"></iframe>
<iframe id="evil" title="Another" src="./evil.html"></iframe>
<script type="module" src="./copied.js"></script></html>`,
  );
  site = await openSite(folder, `default-src 'none'; script-src 'self'; img-src data:; frame-src 'self' ${origin}`);
});
after(async () => {
  await site?.close();
  await ours?.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param {import('playwright-core').Page} page */
const height = (page) => page.locator('#ours').evaluate((frame) => frame.getBoundingClientRect().height);

test('a frame is as high as what is in it, and takes its plan from the address', async () => {
  const { page, problems, close } = await site.open();
  const inside = page.frameLocator('#ours');
  const calculator = inside.locator('partner-calculator[state="ready"]');
  await calculator.waitFor();
  const content = () => page.frames().find((frame) => frame.url().includes('frame.html'))?.evaluate(() => document.body.getBoundingClientRect().height);
  await page.waitForFunction(() => (document.querySelector('#ours')?.getBoundingClientRect().height ?? 0) > 600);
  for (let tries = 0; Math.abs((await height(page)) - ((await content()) ?? 0)) > 5 && tries < 100; tries += 1) await page.waitForTimeout(50);
  assert.ok(Math.abs((await height(page)) - ((await content()) ?? 0)) <= 5, 'no scroll bar of its own');
  const { programme, country, linked, theme, spend } = await calculator.evaluate((element) => {
    const { request, linked, theme } = /** @type {any} */ (element);
    return { programme: request.programme, country: request.country, linked, theme, spend: request.book.plan.cohorts[0].spend };
  });
  assert.deepEqual({ programme, country, linked, theme, spend }, { spend: '4321', programme: 'hubspot', country: 'DE', linked: false, theme: 'dark' });
  // Chromium tells of the first button of a dialog that is not open.
  assert.deepEqual(problems.filter((problem) => !problem.includes('Blocked autofocusing')), []);
  await close();
});

test('heights that somebody else tells are not believed, and nobody else is told any', async () => {
  const { page, close } = await site.open();
  await page.frameLocator('#ours').locator('partner-calculator[state="ready"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('#ours')?.getBoundingClientRect().height ?? 0) > 600);
  const evil = page.frames().find((frame) => frame.url().includes('evil.html'));
  const ours = page.frames().find((frame) => frame.url().includes('frame.html'));
  const before = await height(page);
  await evil?.evaluate(() => {
    for (const type of ['partner-calculator-height', 'partner-calculator-here']) parent.postMessage({ type, height: 7 }, '*');
    parent.frames[0]?.postMessage({ type: 'partner-calculator-ask' }, '*');
  });
  // From the right window, but no height.
  await ours?.evaluate(() => {
    for (const height of [null, -1, 0, 1e9, NaN, Infinity, '12', '1px;color:red', {}, []]) parent.postMessage({ type: 'partner-calculator-height', height }, '*');
    for (const data of [null, undefined, 'partner-calculator-height', 7, []]) parent.postMessage(data, '*');
  });
  // Messages come in order: once this one has been heard, so have those before.
  await evil?.evaluate(() => new Promise((done) => parent.frames[0]?.postMessage({ type: 'nothing' }, '*') ?? setTimeout(done)));
  await page.evaluate(() => new Promise((done) => (addEventListener('message', done, { once: true }), postMessage('after', '*'))));
  assert.ok(Math.abs((await height(page)) - before) <= 5);
  assert.equal(await evil?.evaluate(() => Reflect.get(window, 'told')), undefined);
  // The host itself may say anything to the frame.
  await page.evaluate(() => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#ours'));
    for (const data of [null, 'ask', { type: 'partner-calculator-ask', height: {} }, { type: { toString: null } }, new ArrayBuffer(8)]) frame.contentWindow?.postMessage(data, '*');
  });
  await page.frameLocator('#ours').locator('partner-calculator[state="ready"]').waitFor();
  await close();
});

test('what a frame takes from its address are attributes of the element', async () => {
  const script = await readFile(join(dist, 'frame.js'), 'utf8');
  const names = /NAMES = "([^"]+)"/.exec(script)?.[1]?.split(' ') ?? [];
  /** @type {string[]} */
  const known = [];
  for (const [path, tag] of /** @type {const} */ ([['frame.html', 'partner-calculator'], ['frame.html?layout=card&accent=%237a1fa2', 'partner-card']])) {
    const { page, close } = await site.open(new URL(path, ours.url).href);
    await page.locator(`${tag}[state="ready"]`).waitFor();
    known.push(...(await page.evaluate((tag) => /** @type {any} */ (customElements.get(tag)).observedAttributes, tag)));
    if (tag === 'partner-card') assert.equal(await page.locator(tag).evaluate((card) => getComputedStyle(card).getPropertyValue('--accent')), '#7a1fa2');
    await close();
  }
  assert.ok(names.length > 10);
  assert.deepEqual(names.filter((name) => !known.includes(name)), []);
});

test('a site that is not named may not frame the page that our recipe serves', async () => {
  const strict = await serve(dist);
  await writeFile(join(folder, 'refused.html'), `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe title="Frame" src="${new URL(strict.url).origin}/frame.html"></iframe>`);
  const other = await openSite(folder, "default-src 'none'; img-src data:; frame-src http://localhost:*");
  try {
    const { problems } = await other.open('refused.html');
    assert.ok(problems.some((problem) => problem.includes('frame-ancestors')), problems.join('\n'));
  } finally {
    await other.close();
    await strict.close();
  }
});

test('the host’s script is a kilobyte at most, and docs/embedding.md shows the frame', async () => {
  const helper = await readFile(join(dist, 'frame-host.js'));
  assert.ok(helper.length <= 1024, `${helper.length} bytes`);
  const guide = await readFile(join(root, 'docs/embedding.md'), 'utf8');
  assert.ok(guide.includes('data-partner-calculator'));
  assert.ok(guide.includes('frame-host.js'));
});
