// Opens the built product in headless Chromium and watches it: every request, every error, every refusal of the
// content security policy. A spec starts one site, opens as many pages as it likes, and closes the site at the end.

import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.js';
import { serve } from '../../tools/server.js';
import { readSettled } from './settled.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine has a name, so a request to anywhere else fails at once and the same way everywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * @typedef {object} Look how a page is seen
 * @property {number} [width]
 * @property {number} [height]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {string} [locale]
 * @property {string[]} [permissions] such as clipboard-write
 * @property {boolean} [javaScriptEnabled]
 * @property {boolean} [offline]
 * @property {'allow' | 'block'} [serviceWorkers] blocked unless they are what is tested: behind one, nobody sees what a page asks for
 */

/**
 * @typedef {object} View an open page and what was seen of it
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {string[]} requests every address asked for, in order
 * @property {string[]} problems errors, warnings of the security policy, failed requests: a sound page has none
 * @property {() => string[]} foreign the requests that left the site
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder and starts a browser.
 * @param {string} [folder]
 * @param {string} [policy] the content security policy the site sends, when not our own
 */
export async function openSite(folder = dist, policy) {
  const server = await serve(folder, 0, policy);
  const browser = await chromium
    .launch({ executablePath: findChromium(), args: flags })
    .catch(async (error) => {
      await server.close();
      throw error;
    });
  const origin = new URL(server.url).origin;

  /**
   * Opens a page of the site, or of another one by its whole address, and waits until it has settled.
   * @param {string} [path]
   * @param {Look} [look]
   * @returns {Promise<View>}
   */
  async function open(path = '', { width = 1440, height = 900, ...look } = {}) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...look,
    });
    const page = await context.newPage();
    readSettled(page);
    leaveRoutes(page);
    const seen = watch(context, page, origin);
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    if (look.javaScriptEnabled !== false) await live(page);
    return { page, context, ...seen, close: () => context.close() };
  }

  return {
    url: server.url,
    browser,
    open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 */
function watch(context, page, origin) {
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const problems = [];
  // Of the context, not the page: workers and service workers ask for files too.
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left takes back what it had just asked for. What is refused or missing fails otherwise.
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  // Chromium also reports what the security policy and Trusted Types refuse as a console error.
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  page.on('crash', () => problems.push('the page crashed'));
  const foreign = () => requests.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== origin);
  return { requests, problems, foreign };
}

/**
 * Lets what a route still does fail unheard once its page is closed or a route was taken back, for the browser then goes on by
 * itself: that tells nothing of the product, and a rejection that comes after its test would fail the whole spec.
 * @param {import('playwright-core').Page} page
 */
function leaveRoutes(page) {
  const [route, unroute] = [page.route.bind(page), page.unroute.bind(page)];
  let left = 0;
  page.unroute = (...given) => {
    left += 1;
    return unroute(...given);
  };
  page.route = (url, answer, options) =>
    route(
      url,
      async (...given) => {
        const before = left;
        try {
          await answer(...given);
        } catch (error) {
          if (!page.isClosed() && left === before) throw error;
        }
      },
      options,
    );
}

/** The longest wait for a calculator, in milliseconds: one whose files are lost never comes. */
const LONGEST = 10_000;

/**
 * Waits until the calculator has taken the place of the answer that its page was served with, and has what it then asks for.
 * @param {import('playwright-core').Page} page
 */
export async function live(page) {
  /** @type {Set<import('playwright-core').Request>} */
  const pending = new Set();
  let quiet = Date.now();
  const asked = (/** @type {import('playwright-core').Request} */ request) => void pending.add(request);
  const done = (/** @type {import('playwright-core').Request} */ request) => {
    pending.delete(request);
    quiet = Date.now();
  };
  page.on('request', asked).on('requestfinished', done).on('requestfailed', done);
  const served = await page.evaluate(() => document.querySelector('partner-calculator')?.shadowRoot?.querySelector('.served') != null);
  const gone = () => !document.querySelector('partner-calculator')?.shadowRoot?.querySelector('.served') || document.querySelector('.late.lost') !== null;
  if (served) await page.waitForFunction(gone, null, { timeout: LONGEST }).catch(() => {});
  const until = Date.now() + LONGEST;
  while (Date.now() < until && (pending.size > 0 || (served && Date.now() - quiet < 500))) await new Promise((next) => setTimeout(next, 50));
  page.off('request', asked).off('requestfinished', done).off('requestfailed', done);
}

/**
 * Looks for barriers with axe; gives one line for each, with the element it is on.
 * @param {import('playwright-core').Page} page
 * @param {object} [options] for axe.run
 * @returns {Promise<string[]>}
 */
export async function axe(page, options = {}) {
  // Through the debugger: the page's own policy refuses a script that is put into it, and it should.
  const session = await page.context().newCDPSession(page);
  const run = `${await readFile(axeSource, 'utf8')}; axe.run(document, ${JSON.stringify(options)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  const { violations } = /** @type {import('axe-core').AxeResults} */ (result.value);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/**
 * Takes a picture of the whole page.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
export async function screenshot(page, path) {
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
