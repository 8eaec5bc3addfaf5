// Every block of code in the guides for hosts and programs is tried, word for word, here or where it is said.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { headerPolicy } from '../../tools/csp.js';
import { discoveryTags } from '../../tools/discovery.js';
import { openSite } from './harness.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** Blocks that specs of the package try. @type {Record<string, string>} */
const ELSEWHERE = { 'npm.md': 'tests/package/example.spec.js', 'assistants.md': 'tests/package/mcp.spec.js' };

/** The blocks of a guide, each with its language. @param {string} guide */
const blocksOf = async (guide) => [...(await readFile(join(root, 'docs', guide), 'utf8')).matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
const guide = await blocksOf('embedding.md');
/** Blocks that some test has taken. @type {Set<unknown>} */
const tried = new Set();

/** The block that begins with some words, taken as tried. @param {string} words */
function block(words) {
  const found = guide.filter(({ text }) => text.includes(words));
  assert.equal(found.length, 1, words);
  tried.add(found[0]);
  return found[0]?.text ?? '';
}

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await symlink(dist, join(folder, 'partner-calculator'));
  site = await openSite(folder);
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a host's page beside the files of the folder, under the policy that the guide asks for. @param {string} body @param {string} [allowed] what the host needs for itself */
async function hosted(body, allowed = "style-src 'unsafe-inline'; img-src data:") {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  const errors = [];
  page.on('console', (message) => (message.type() === 'error' ? errors : said).push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const needed = block("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'\n").trim();
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}</html>`;
  await page.route('**/partner-calculator/host.html', (route) => route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': `default-src 'none'; ${needed}; ${allowed}` }, body: html }));
  // Another site, which is the same folder.
  await page.route('https://calculator.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ body: await readFile(join(dist, pathname)), contentType: TYPES[extname(pathname)] ?? 'text/plain' });
  });
  await page.goto(`${site.url}partner-calculator/host.html`);
  return { page, said, errors, close: () => context.close() };
}

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };
const LOADER = '<script type="module" src="./partner-calculator.js"></script>';

test('the lines of the calculator, of the card and of a slot do what the guide says', async () => {
  const one = await hosted(block('<partner-calculator preset="newcomer"></partner-calculator>'));
  await one.page.locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
  assert.deepEqual(one.errors, []);
  await one.close();

  const card = await hosted(block('<partner-card preset="newcomer"'));
  await card.page.locator('partner-card[state="ready"] .result').waitFor();
  assert.deepEqual(await card.page.locator('partner-card input').evaluateAll((inputs) => inputs.map(({ id }) => id)), ['customers', 'spend', 'discount']);
  assert.match((await card.page.locator('partner-card [part="open"]').getAttribute('href')) ?? '', /\/partner-calculator\/#v3=/);
  assert.deepEqual(card.errors, []);
  await card.close();

  const slot = await hosted(LOADER + block('<a slot="after-headline"'));
  await slot.page.locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
  assert.ok(await slot.page.getByRole('link', { name: 'Apply as a partner' }).isVisible());
  const request = await slot.page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request);
  assert.deepEqual([request.programme, request.book.plan.cohorts[0].spend], ['hubspot', '2400']);
  assert.deepEqual(slot.errors, []);
  await slot.close();
});

test('a shadow root is watched, and an answer is heard, by the lines of the guide', async () => {
  const shadow = await hosted(
    `<div id="host"></div><script>var shadowRoot = document.querySelector('#host').attachShadow({ mode: 'open' }); shadowRoot.append(document.createElement('partner-calculator')); ${block("document.addEventListener('partner-answer'")}</script><script type="module">${block("import { watch }")}</script>`,
    `script-src-elem 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:`,
  );
  await shadow.page.locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
  const profit = await shadow.page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).answer.headline.profit);
  assert.ok(shadow.said.includes(`USD ${profit}`), shadow.said.join('\n'));
  assert.deepEqual(shadow.errors, []);
  await shadow.close();
});

test('the frames show the calculator, with what their address says', async () => {
  const same = await hosted(block('<iframe src="/partner-calculator/"'), "style-src 'unsafe-inline'; img-src data:; frame-src 'self'");
  await same.page.frameLocator('iframe').locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
  await same.close();

  const other = await hosted(block('src="https://calculator.example/frame.html'), "style-src 'unsafe-inline'; img-src data:; frame-src https://calculator.example");
  const calculator = other.page.frameLocator('iframe').locator('partner-calculator[state="ready"]');
  await calculator.waitFor();
  const { request, theme } = await calculator.evaluate((element) => ({ request: /** @type {any} */ (element).request, theme: /** @type {any} */ (element).theme }));
  assert.deepEqual([request.programme, request.country, request.book.plan.cohorts[0].spend, theme], ['hubspot', 'DE', '2400', 'light']);
  await other.close();
});

test('the hash, the policy and the way to oEmbed are those of this release', async () => {
  const { integrity } = JSON.parse(await readFile(join(dist, 'release.json'), 'utf8'));
  assert.equal(`sha384-${execFileSync('sh', ['-c', block('openssl dgst')], { cwd: dist, encoding: 'utf8' }).trim()}`, integrity['partner-calculator.js']);
  assert.equal(block("default-src 'none'; script-src 'self'").replace(/\s+/g, ' ').trim(), headerPolicy);
  const [link] = discoveryTags(await readFile(join(root, 'www/index.html'), 'utf8'), 'index.html', 'https://calculator.example/').filter(({ tag }) => tag === 'link');
  const said = Object.entries(link?.attrs ?? {}).map(([name, value]) => `${name}="${value}"`);
  assert.equal(block('<link rel="alternate"').trim(), `<link ${said.join(' ')}>`);
});

test('the lines of docs/api.md work a plan out', async () => {
  const [script, request] = await blocksOf('api.md');
  assert.deepEqual([script?.language, request?.language], ['js', 'json']);
  const told = execFileSync('node', ['--input-type=module', '--eval', script?.text ?? ''], { cwd: root, encoding: 'utf8' });
  assert.match(told, /^[A-Z]{3} -?\d+\.\d\d\n$/);
  // Derived by hand: a share of 20 % of 4,000 and 1,000.
  const shown = execFileSync('node', ['--input-type=module', '--eval', (script?.text ?? '').replace("JSON.parse(await readFile('examples/request.json', 'utf8'))", request?.text ?? '')], { cwd: root, encoding: 'utf8' });
  assert.equal(shown, 'USD 1000.00\n');
});

test('no block of the guides is left untried', async () => {
  assert.deepEqual(guide.filter((one) => !tried.has(one)).map(({ text }) => text), []);
  assert.equal((await blocksOf('api.md')).length, 2);
  for (const [name, spec] of Object.entries(ELSEWHERE)) assert.ok((await readFile(join(root, spec), 'utf8')).includes(`docs/${name}`), spec);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  assert.ok((await readFile(join(root, 'docs/npm.md'), 'utf8')).includes(`npm install ./partner-calculator-${version}.tgz`));
});
