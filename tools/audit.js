// `make audit`: what a visitor waits for, on the built pages in headless Chromium: Lighthouse's marks, barriers found by axe, and the
// time from a key to the picture with a processor four times slower. Prints a table and writes target/report/audit.json. What is a
// time differs from one machine and one moment to the next: over its budget it fails this command, and no test.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { axe, openSite } from '../tests/page/harness.js';
import { findChromium } from './chromium.js';

const PORT = 9377;
/** Times slower than this machine. */
const SLOWER = 4;
const KEYS = 40;

const site = await openSite();

/** Pages of dist/ by name; the one that shows how to embed is a host. */
const pages = readdirSync('dist').filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5)).sort();

/** Whether search engines are asked to leave a page alone: what they would say of it means nothing. @param {string} page */
const isUnlisted = (page) => /<meta name="robots" content="[^"]*noindex/.test(readFileSync(`dist/${page}.html`, 'utf8'));

/** @param {string} page */
async function marks(page) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${PORT}`] });
  try {
    const result = await lighthouse(`${site.url}${page === 'index' ? '' : `${page}.html`}`, { port: PORT, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`${page} was not audited`);
    const { categories, audits } = result.lhr;
    const mark = (/** @type {string} */ id) => Math.round((categories[id]?.score ?? 0) * 100);
    const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? NaN;
    return {
      performance: mark('performance'),
      accessibility: mark('accessibility'),
      best_practices: mark('best-practices'),
      ...(isUnlisted(page) ? {} : { seo: mark('seo') }),
      lcp_ms: Math.round(value('largest-contentful-paint')),
      tbt_ms: Math.round(value('total-blocking-time')),
      cls: Math.round(value('cumulative-layout-shift') * 10_000) / 10_000,
    };
  } finally {
    await browser.close();
  }
}

/** @param {string} page */
async function barriers(page) {
  const view = await site.open(page === 'index' ? '' : `${page}.html`);
  const { length } = await axe(view.page);
  await view.close();
  return length;
}

/** The value below which a share of all lies. @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;

/** Types into the spend of the first group, and reads from a key to the picture that shows it. */
async function typing() {
  const { page, close } = await site.open();
  const field = page.locator('partner-inputs input[id$="-spend"]').first();
  await field.click();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const seen = /** @type {{ keys: Map<number, number>, tasks: number[] }} */ ({ keys: new Map(), tasks: [] });
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {PerformanceEventTiming[]} */ (list.getEntries())) {
        const id = /** @type {PerformanceEventTiming & { interactionId: number }} */ (entry).interactionId;
        if (id) seen.keys.set(id, Math.max(seen.keys.get(id) ?? 0, entry.duration));
      }
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(i % 5 === 4 ? 'Backspace' : String((i * 7 + 1) % 10));
    await page.waitForTimeout(250);
    if (i % 5 === 4) await field.fill('24000');
  }
  const { keys, tasks } = await page.evaluate(() => {
    const { seen } = /** @type {{ seen: { keys: Map<number, number>, tasks: number[] } }} */ (/** @type {unknown} */ (window));
    return { keys: [...seen.keys.values()], tasks: seen.tasks };
  });
  await close();
  const sorted = keys.sort((a, b) => a - b);
  return { p50_ms: quantile(sorted, 0.5), p98_ms: quantile(sorted, 0.98), max_task_ms: Math.round(Math.max(0, ...tasks)) };
}

/** @type {Record<string, Awaited<ReturnType<typeof marks>> & { axe_violations: number }>} */
const report = {};
for (const page of pages) report[page] = { ...(await marks(page)), axe_violations: await barriers(page) };
const typed = await typing();
await site.close();

mkdirSync('target/report', { recursive: true });
writeFileSync('target/report/audit.json', `${JSON.stringify({ pages: report, typing: typed }, null, 2)}\n`);
console.table(report);
console.table({ typing: typed });

const over = [
  ...Object.entries(report).flatMap(([page, { lcp_ms, tbt_ms, cls, axe_violations, ...scores }]) => [
    ...Object.entries(scores).flatMap(([name, score]) => (score < 100 ? [`${page}: ${name} ${score} of 100`] : [])),
    ...(lcp_ms > 1200 ? [`${page}: largest paint after ${lcp_ms} ms, budget 1200`] : []),
    ...(tbt_ms > 50 ? [`${page}: blocked for ${tbt_ms} ms, budget 50`] : []),
    ...(cls > 0.01 ? [`${page}: layout shift ${cls}, budget 0.01`] : []),
    ...(axe_violations ? [`${page}: ${axe_violations} barriers`] : []),
  ]),
  ...(typed.p50_ms > 32 ? [`typing: half of all keys take ${typed.p50_ms} ms or more, budget 32`] : []),
  ...(typed.p98_ms > 100 ? [`typing: one key in fifty takes ${typed.p98_ms} ms or more, budget 100`] : []),
  ...(typed.max_task_ms > 150 ? [`typing: a task of ${typed.max_task_ms} ms, budget 150`] : []),
];
for (const line of over) console.error(`Over budget: ${line}`);
process.exitCode = over.length ? 1 : 0;
