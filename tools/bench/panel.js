// The product's own panel "How sure", in the built page: how long until a picture stands, whether the page answers meanwhile,
// and how soon it stops. Each run opens a page of its own, so that charts and workers are as cold as a visitor's.

import { openSite } from '../../tests/page/harness.js';
import { spread } from './rounds.js';

/** @import { PlanRequest } from './reference.js' */

/** Button that a visitor who has typed nothing may press: the spend of every group becomes a range. */
const SPEND = { name: /^Spend ± 20%/ };

/** @param {Awaited<ReturnType<typeof openSite>>} site @param {PlanRequest} request */
async function opened(site, request) {
  const view = await site.open();
  await view.page.locator('partner-calculator').evaluate((element, plan) => /** @type {any} */ (element).store.change(plan, {}), request);
  const panel = view.page.locator('partner-risk');
  await panel.scrollIntoViewIfNeeded();
  await panel.getByRole('button', SPEND).waitFor();
  // Workers start when the panel comes near; a visitor reads before pressing.
  await view.page.waitForTimeout(1000);
  return { ...view, panel };
}

/** Presses it, and watches. @param {import('playwright-core').Locator} panel */
const pressed = (panel) =>
  panel.evaluate(async (element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    /** @type {number[]} */
    const tasks = [0];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const until = async (/** @type {() => unknown} */ holds) => {
      while (!holds()) await frame();
      return performance.now() - began;
    };
    const began = performance.now();
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Spend'))?.click();
    const first = await until(() => root.querySelector('.plot.fan svg'));
    const last = await until(() => root.querySelector('[data-done="yes"]:not(.stale)'));
    // The pictures follow the figures, each in a task of its own.
    for (let i = 0; i < 4; i += 1) await frame();
    const trials = /** @type {any} */ (element).picture.report.trials;
    for (const entry of observer.takeRecords()) tasks.push(entry.duration);
    observer.disconnect();
    return { first, last, longest: Math.max(...tasks), trials };
  });

/** The most trials the engine takes, which no machine has run before it is told to stop: a quick one is through with a million before the panel has drawn the next picture. */
const ENDLESS = 10_000_000;

/** Stops trials on their way. @param {Awaited<ReturnType<typeof opened>>} view */
async function stopped({ page, panel }) {
  await panel.evaluate((element, trials) => {
    /** @type {any} */ (element).uncertain.trials = trials;
  }, ENDLESS);
  await panel.getByRole('button', SPEND).click();
  const { began, said } = await panel.evaluate(async (element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const now = () => performance.timeOrigin + performance.now();
    const from = now();
    const { uncertain } = /** @type {any} */ (element);
    // Past the first picture all workers are at work.
    while (!(uncertain.picture?.trials === uncertain.trials && uncertain.picture.report.trials > 10_000)) {
      if (now() - from > 60_000) throw new Error('no second picture came');
      await frame();
    }
    const began = now();
    /** @type {HTMLElement} */ (root.querySelector('.working button')).click();
    while (root.querySelector('progress')) await frame();
    return { began, said: now() };
  });
  // A worker answers when it has nothing else to do, by the same clock; one that was ended never does.
  const idle = await Promise.all(page.workers().map((worker) => worker.evaluate(() => performance.timeOrigin + performance.now()).catch(() => said)));
  const shown = () => panel.locator('.panel-head .lead').first().innerText();
  const then = await shown();
  await page.waitForTimeout(500);
  if ((await shown()) !== then) throw new Error('trials went on after they were stopped');
  return { said: said - began, idle: Math.max(said, ...idle) - began };
}

/** @param {PlanRequest} request @param {number} rounds */
export async function panel(request, rounds) {
  const site = await openSite();
  try {
    const runs = [];
    const warm = [];
    const stops = [];
    for (let round = 0; round < rounds; round += 1) {
      const view = await opened(site, request);
      runs.push(await pressed(view.panel));
      // Pressed again the ranges go, and once more they are back: by now charts and workers are warm.
      await view.panel.getByRole('button', SPEND).click();
      await view.panel.locator('.plot.fan').waitFor({ state: 'detached' });
      await view.page.waitForTimeout(500);
      warm.push(await pressed(view.panel));
      await view.close();
      const other = await opened(site, request);
      stops.push(await stopped(other));
      await other.close();
    }
    for (const { trials } of [...runs, ...warm]) if (trials !== 10_000) throw new Error(`the panel ran ${trials} trials`);
    return {
      first: spread(runs.map(({ first }) => first)),
      last: spread(runs.map(({ last }) => last)),
      firstAgain: spread(warm.map(({ first }) => first)),
      lastAgain: spread(warm.map(({ last }) => last)),
      longest: Math.max(...[...runs, ...warm].map(({ longest }) => longest)),
      stopSaid: spread(stops.map(({ said }) => said)),
      stopIdle: spread(stops.map(({ idle }) => idle)),
    };
  } finally {
    await site.close();
  }
}
