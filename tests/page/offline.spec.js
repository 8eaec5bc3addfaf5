// Our pages on the reader's device: they open without a network, a new release is offered and takes nothing that was typed, and the
// one before goes on where it is open. Other sites' pages get nothing of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.js';
import { serve } from '../../tools/server.js';
import { axe, openSite } from './harness.js';
import { hosted } from './release.js';
import { field, headline, see } from './screen.js';

/** @import { Page } from 'playwright-core' */

const ALLOWED = /** @type {const} */ ({ serviceWorkers: 'allow' });

/** @type {{ file: string, modules: string[] }[]} */
const chunks = JSON.parse(await readFile(fileURLToPath(new URL('../../target/report/bundle.json', import.meta.url)), 'utf8'));
const DEAL = chunks.find(({ modules }) => modules.includes('www/element/deal/define.js'))?.file ?? assert.fail();

/** Waits until a page is kept. @param {Page} page */
const kept = (page) => page.locator('partner-offline .kept').waitFor({ timeout: 120_000 });
/** Lets the browser look for a new release, as it does where a page is opened. @param {Page} page */
const look = (page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
/** @param {Page} page */
const offer = (page) => page.locator('partner-offline .offer');
/** @param {Page} page @param {string} way */
const choose = (page, way) => page.locator('.ways:visible').getByRole('radio', { name: way }).click();

test('after one visit every page and part opens cold: the browser started anew, the server gone', async () => {
  const host = await hosted();
  const server = await serve(host.folder);
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const start = () => chromium.launchPersistentContext(profile, { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], locale: 'en-US', viewport: { width: 1440, height: 900 } });
  const first = await start();
  const visit = await first.newPage();
  await visit.goto(server.url);
  const shown = await headline(visit);
  await kept(visit);
  assert.deepEqual(await axe(visit), []);
  await first.close();
  await server.close();
  await host.remove();

  const cold = await start();
  const page = await cold.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(server.url);
  assert.equal(await headline(page), shown);
  await choose(page, 'Deal');
  await page.locator('partner-deal h2').first().waitFor();
  await choose(page, 'Real sales');
  await page.locator('partner-import h2').first().waitFor();
  await choose(page, 'Plan');
  await see(page.locator('partner-months'));
  await page.locator('partner-months svg').first().waitFor();
  await see(page.locator('partner-whatif'));
  await page.locator('partner-whatif svg').first().waitFor();
  for (const lang of ['zh', 'es', 'th', 'tr', 'ar']) {
    await page.goto(`${server.url}?lang=${lang}`);
    await page.locator(`html[lang="${lang}"]`).waitFor();
    await page.locator('partner-headline .result').waitFor();
    assert.equal(await page.locator('[data-language="lost"]').count(), 0, lang);
  }
  for (const [path, there] of [['policies.html?lang=en', 'partner-policies h2:visible'], ['presets.html', 'partner-presets table'], ['verify.html', 'partner-verify section']]) {
    await page.goto(`${server.url}${path}`);
    await page.locator(there ?? '').first().waitFor();
  }
  // The page that writes lines for others has its preview too, which is a page in a frame.
  await page.goto(`${server.url}snippet.html#programme=hubspot`);
  await page.locator('partner-snippet[state="ready"] pre.lines', { hasText: 'integrity="sha384-' }).waitFor();
  await page.frameLocator('partner-snippet iframe').locator('partner-card[state="ready"] .result').waitFor();
  assert.deepEqual(problems, []);
  await cold.close();
  await rm(profile, { recursive: true, force: true });
});

test('a new release is offered, comes when it is taken, and the plan stays', async () => {
  const host = await hosted();
  const site = await openSite(host.folder);
  const { page, problems, close } = await site.open('', ALLOWED);
  await kept(page);
  await field(page, 'plan.months').fill('25');
  const typed = await headline(page);
  await host.next('The next release');
  await look(page);
  await offer(page).getByText('Your plan stays').waitFor();
  assert.deepEqual(await axe(page), []);
  assert.notEqual(await page.title(), 'The next release', 'nothing is reloaded unasked');
  await offer(page).getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.title === 'The next release', undefined, { timeout: 60_000 });
  assert.equal(await headline(page), typed);
  assert.equal(await field(page, 'plan.months').inputValue(), '25');
  await kept(page);
  assert.equal(await offer(page).count(), 0);
  assert.deepEqual(problems, []);
  await close();
  await site.close();
  await host.remove();
});

test('what a reload would lose is said before it, and not once it is in the plan', async () => {
  const host = await hosted();
  const site = await openSite(host.folder);
  const { page, close } = await site.open('', ALLOWED);
  await kept(page);
  await field(page, 'plan.months').fill('two years');
  await host.next('The next release');
  await look(page);
  await offer(page).getByText('A reload loses').waitFor();
  await field(page, 'plan.months').fill('24');
  await offer(page).getByRole('button', { name: 'Later' }).focus();
  await offer(page).getByText('Your plan stays').waitFor();
  await offer(page).getByRole('button', { name: 'Later' }).click();
  await offer(page).waitFor({ state: 'detached' });
  assert.equal(await field(page, 'plan.months').inputValue(), '24');
  await close();
  await site.close();
  await host.remove();
});

test('a page of the release before goes on: its parts are kept though the host has them no more', async () => {
  const host = await hosted();
  const site = await openSite(host.folder);
  const { page, context, close } = await site.open('', ALLOWED);
  await kept(page);
  const other = await context.newPage();
  await other.goto(site.url);
  await host.next('The next release', [DEAL]);
  await look(page);
  await offer(page).getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.title === 'The next release', undefined, { timeout: 60_000 });
  await choose(other, 'Deal');
  await other.locator('partner-deal h2').first().waitFor();
  // Two releases later nobody asks for them.
  await host.next('The one after that');
  await look(page);
  await offer(page).getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.title === 'The one after that', undefined, { timeout: 60_000 });
  await page.waitForFunction(async (file) => !(await caches.match(new URL(file, location.href).href)), DEAL);
  await close();
  await site.close();
  await host.remove();
});

test('what is not as it was built is never kept, and kept once it is', async () => {
  const host = await hosted();
  const whole = await host.read('policies.html');
  await host.write('policies.html', '<p>Sign in to this network');
  const site = await openSite(host.folder);
  const { page, requests, close } = await site.open('', ALLOWED);
  await headline(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/offline-')));
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
  assert.equal(await page.locator('partner-offline .kept').count(), 0);
  await host.write('policies.html', whole);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await kept(page);
  assert.ok(requests.length > 0);
  await close();
  await site.close();
  await host.remove();
});

test('where the device is full the page works, and nothing is claimed', async () => {
  const site = await openSite();
  const { page, problems, context, close } = await site.open('about:blank', ALLOWED);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 200_000 });
  await page.goto(site.url);
  await headline(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/offline-')));
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()), undefined, { timeout: 60_000 });
  assert.equal(await page.locator('partner-offline .kept').count(), 0);
  await choose(page, 'Deal');
  await page.locator('partner-deal h2').first().waitFor();
  assert.deepEqual(problems, []);
  await close();
  await site.close();
});

test('two releases of one host, each in its folder, are kept apart', async () => {
  const host = await hosted('one');
  const second = await hosted('two');
  const one = await serve(host.root);
  const site = await openSite(host.root);
  await one.close();
  const { cp } = await import('node:fs/promises');
  await cp(second.folder, join(host.root, 'two'), { recursive: true });
  const { page, context, close } = await site.open('one/', ALLOWED);
  await kept(page);
  const other = await context.newPage();
  await other.goto(new URL('two/', site.url).href);
  await kept(other);
  await host.next('The next release');
  await look(page);
  await offer(page).waitFor();
  assert.equal(await offer(other).count(), 0);
  await context.setOffline(true);
  for (const path of ['one/', 'two/']) {
    await other.goto(new URL(path, site.url).href);
    await headline(other);
  }
  await close();
  await site.close();
  await Promise.all([host.remove(), second.remove()]);
});

test('the calculator on another page, and in a frame, registers nothing', async () => {
  const site = await openSite();
  for (const path of ['embed.html', 'frame.html']) {
    const { page, requests, close } = await site.open(path, ALLOWED);
    await page.locator('partner-calculator').first().scrollIntoViewIfNeeded();
    await page.locator('partner-headline .result').first().waitFor();
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0, path);
    assert.deepEqual(requests.filter((url) => /service-worker|manifest|offline-/.test(url)), [], path);
    await close();
  }
  await site.close();
});

test('the pages can be installed', async () => {
  const site = await openSite();
  const { page, context, close } = await site.open('policies.html', ALLOWED);
  const session = await context.newCDPSession(page);
  const { errors, data = '{}' } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { icons } = JSON.parse(data);
  assert.equal(icons.length, 4);
  for (const { src, sizes, type } of icons) {
    const [kind, width] = await page.evaluate(async (address) => {
      const blob = await (await fetch(address)).blob();
      return [blob.type, (await createImageBitmap(blob).catch(() => null))?.width];
    }, src);
    assert.equal(kind, type);
    if (sizes !== 'any') assert.equal(`${width}x${width}`, sizes);
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A context of the tests is a private window.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  await close();
  await site.close();
});
