// Holds every reading of a page back until the page shows its latest answer. Elements draw in a microtask and panels out of
// sight in an idle moment, so two panels read one after the other could tell of two answers.

import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('playwright-core').Page} Page */

/** The longest wait, in milliseconds: a page that never settles is read as it is. */
const LONGEST = 3000;

const READINGS = /** @type {const} */ (['allInnerTexts', 'allTextContents', 'innerText', 'textContent', 'inputValue', 'getAttribute', 'count', 'isVisible', 'isChecked', 'isEnabled', 'evaluate', 'evaluateAll', 'boundingBox']);

/** Waits until no element of a page has a picture to draw. @param {Page} page */
export async function settled(page) {
  await Promise.all(
    page.frames().map((frame) => {
      const drawn = frame
        .evaluate(async (longest) => {
          /** @param {ParentNode} root @returns {boolean} */
          const isDrawing = (root) =>
            [...root.querySelectorAll('*')].some((element) => {
              const { isUpdatePending = false, late = false } = /** @type {{ isUpdatePending?: boolean, late?: boolean }} */ (/** @type {unknown} */ (element));
              // What the page was served with stands until the calculator takes its place.
              return isUpdatePending || late || element.classList.contains('served') || (element.shadowRoot !== null && isDrawing(element.shadowRoot));
            });
          const until = performance.now() + longest;
          while (isDrawing(document) && performance.now() < until) await new Promise((done) => setTimeout(done, 10));
        }, LONGEST)
        // A frame that is left has nothing more to show.
        .catch(() => {});
      // Where no script may run, no timer of the page's ends.
      return Promise.race([drawn, wait(LONGEST + 500, undefined, { ref: false })]);
    }),
  );
}

/** The classes whose readings wait already. @type {WeakSet<object>} */
const held = new WeakSet();

/** Makes all readings by locators wait, those of this page and of each later one. @param {Page} page */
export function readSettled(page) {
  const locators = Object.getPrototypeOf(page.locator('html'));
  if (held.has(locators)) return;
  held.add(locators);
  for (const name of READINGS) {
    const read = locators[name];
    locators[name] = async function (/** @type {unknown[]} */ ...given) {
      await settled(this.page());
      return read.apply(this, given);
    };
  }
}
