// Firefox and WebKit, for what depends on the engine: Firefox through WebDriver BiDi, which it speaks by itself, WebKit through
// WebKitGTK's driver, of whose protocol it takes five requests. Playwright's own builds of them are patched ones, and no packages of Debian's.

import { spawn } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {{
 *   goto: (url: string) => Promise<unknown>,
 *   evaluate: (script: string) => Promise<any>,
 *   close: () => Promise<unknown>,
 * }} Tab script: the body of an async function
 */
/** @typedef {{ tab: () => Promise<Tab>, close: () => Promise<unknown> }} Engine */

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @returns {Promise<number>} a port nobody listens at */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {() => Promise<unknown>} works @param {number} [within] milliseconds */
async function until(works, within = 30_000) {
  for (const from = performance.now(); ; ) {
    try {
      return await works();
    } catch (error) {
      if (performance.now() - from > within) throw error;
      await new Promise((next) => setTimeout(next, 200));
    }
  }
}

/** @returns {Promise<Engine | string>} the engine, or why there is none */
async function firefox() {
  const executablePath = process.env.FIREFOX || onPath(['firefox-esr', 'firefox']);
  if (!executablePath) return 'no Firefox on PATH: apt-get install firefox-esr';
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async tab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return {
        goto: (url) => page.goto(url),
        evaluate: (script) => page.evaluate(`(async () => { ${script} })()`),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** @returns {Promise<Engine | string>} */
async function webkit() {
  const driver = onPath(['WebKitWebDriver']);
  const screen = process.env.DISPLAY ? '' : onPath(['Xvfb']);
  const libraries = '/usr/lib/x86_64-linux-gnu';
  const binary = readdirSync(libraries, { withFileTypes: true })
    .filter(({ name }) => name.startsWith('webkit2gtk-'))
    .map(({ name }) => join(libraries, name, 'MiniBrowser'))
    .find((path) => onPath([path.slice(1)]) ?? path);
  if (!driver || !binary || screen === undefined) return 'no WebKitWebDriver, or no screen for it: apt-get install webkit2gtk-driver xvfb';
  const port = await freePort();
  const display = process.env.DISPLAY ?? `:${port}`;
  const server = screen ? spawn(screen, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }) : null;
  // In a container there is nothing a sandbox could be made of.
  const process_ = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } });
  const stop = () => {
    process_.kill();
    server?.kill();
  };
  /** One request of the protocol. @param {string} path @param {unknown} [given] @param {'POST' | 'DELETE'} [method] @returns {Promise<any>} */
  const ask = async (path, given = {}, method = 'POST') => {
    const response = await fetch(`http://localhost:${port}${path}`, { method, ...(method === 'POST' && { body: JSON.stringify(given) }) });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(value.message || value.error);
    return value;
  };
  /** @type {string} */
  let at;
  try {
    await until(() => fetch(`http://localhost:${port}/status`));
    const { sessionId } = await ask('/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } });
    at = `/session/${sessionId}`;
    await ask(`${at}/timeouts`, { script: 120_000 });
  } catch (error) {
    stop();
    throw error;
  }
  return {
    async tab() {
      return {
        goto: (url) => ask(`${at}/url`, { url }),
        async evaluate(script) {
          const whole = `const tell = arguments[0]; (async () => { ${script} })().then((done) => tell({ done }), (error) => tell({ failed: String(error) }));`;
          const { done, failed } = await ask(`${at}/execute/async`, { script: whole, args: [] });
          if (failed) throw new Error(failed);
          return done;
        },
        close: () => ask(`${at}/url`, { url: 'about:blank' }),
      };
    },
    async close() {
      await ask(at, undefined, 'DELETE').catch(() => {});
      stop();
    },
  };
}

export const engines = { firefox, webkit };

/**
 * Tests that run in a tab of an engine, which is started before them; where it is not there they are skipped.
 * @param {() => Promise<Engine | string>} start @param {() => void} [prepare] before each of them
 * @returns {(what: string, deed: (tab: Tab) => Promise<void>) => void} declares one
 */
export function testsIn(start, prepare = () => {}) {
  /** @type {Engine | string} */
  let engine = '';
  before(async () => {
    engine = await start();
  });
  after(() => (typeof engine === 'string' ? undefined : engine.close()));
  return (what, deed) =>
    void test(what, async (t) => {
      if (typeof engine === 'string') return t.skip(engine);
      prepare();
      const tab = await engine.tab();
      try {
        await deed(tab);
      } finally {
        await tab.close();
      }
    });
}
