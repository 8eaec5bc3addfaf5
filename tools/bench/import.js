// A file of real sales in the built page: from the moment it is dropped to the answer, and whether the page answers meanwhile.

import { openSite } from '../../tests/page/harness.js';
import { spread } from './rounds.js';

const ROWS = 100_000;

/** Drops a file, settles it as soon as that is offered, and watches. @param {import('playwright-core').Locator} panel */
const dropped = (panel) =>
  panel.evaluate(async (element, rows) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const lines = Array.from({ length: rows }, (_, i) => `2027-${String((i % 12) + 1).padStart(2, '0')},Customer ${i % 500},${10 + (i % 900)}.25,${i % 7}%`);
    const file = new File([`Month,Customer,List price,Discount\n${lines.join('\n')}\n`], 'sales.csv');
    /** @type {number[]} */
    const tasks = [0];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const until = async (/** @type {() => Element | null} */ there) => {
      for (;;) {
        const found = there();
        if (found) return /** @type {HTMLElement} */ (found);
        if (performance.now() - began > 60_000) throw new Error('the file was never settled');
        await frame();
      }
    };
    const began = performance.now();
    /** @type {any} */ (element).take(file);
    const settle = await until(() => root.querySelector('.verdict .button.strong:not([disabled])'));
    const read = performance.now() - began;
    settle.click();
    await until(() => root.querySelector('.bar h2'));
    const whole = performance.now() - began;
    for (const entry of observer.takeRecords()) tasks.push(entry.duration);
    observer.disconnect();
    return { read, whole, longest: Math.max(...tasks) };
  }, ROWS);

/** @param {number} rounds */
export async function imported(rounds) {
  const site = await openSite();
  try {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      const view = await site.open();
      await view.page.locator('.ways:visible').getByRole('radio', { name: 'Real sales' }).click();
      const panel = view.page.locator('partner-import');
      await panel.waitFor();
      runs.push(await dropped(panel));
      await view.close();
    }
    return { read: spread(runs.map(({ read }) => read)), whole: spread(runs.map(({ whole }) => whole)), longest: Math.max(...runs.map(({ longest }) => longest)) };
  } finally {
    await site.close();
  }
}
