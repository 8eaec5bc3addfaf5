// What a page may weigh. Bytes, elements and what moves while a page comes are the same on every machine; times are not, and are
// measured by `make audit`.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { beforeEngine } from '../../tools/size.js';
import { openSite } from './harness.js';

/** Bytes of the calculator's page before its engine, packed with brotli. */
const MOST_BYTES = 97_500;
/** Elements of a page as it was opened, those in shadow roots too. */
const MOST_ELEMENTS = { index: 2500, verify: 26_000, others: 4000 };
/** Layout shift of a page while it comes: nothing that a reader would notice; more where a preview of unknown height comes. */
const MOST_SHIFT = { snippet: 0.05, others: 0.01 };

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the calculator’s page asks for no more than its budget before its engine', () => {
  const files = [...beforeEngine()];
  const bytes = files.reduce((sum, [, { brotli }]) => sum + brotli, 0);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes: ${files.map(([file, { brotli }]) => `${file} ${brotli}`).join(', ')}`);
});

for (const name of readdirSync('dist').filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5))) {
  test(`${name}.html has few elements, and nothing in it moves while it comes`, async () => {
    for (const width of [390, 1440]) {
      const { page, close } = await site.open(name === 'index' ? '' : `${name}.html`, { width });
      const { elements, shift } = await page.evaluate(async () => {
        /** @param {ParentNode} root @returns {number} */
        const count = (root) => [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
        const entries = await new Promise((/** @type {(entries: PerformanceEntryList) => void} */ done) => {
          const observer = new PerformanceObserver((list) => done(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          // Where nothing has moved there is nothing to be told.
          setTimeout(() => done([]), 500);
        });
        return { elements: count(document), shift: entries.reduce((sum, entry) => sum + /** @type {PerformanceEntry & { value: number }} */ (entry).value, 0) };
      });
      const most = name === 'index' ? MOST_ELEMENTS.index : name === 'verify' ? MOST_ELEMENTS.verify : MOST_ELEMENTS.others;
      assert.ok(elements <= most, `${elements} elements at ${width} pixels`);
      assert.ok(shift <= (name === 'snippet' ? MOST_SHIFT.snippet : MOST_SHIFT.others), `layout shift ${shift} at ${width} pixels`);
      await close();
    }
  });
}
