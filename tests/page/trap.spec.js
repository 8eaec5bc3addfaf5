// The engine must not trap. Should it ever, the reader loses one answer and nothing they typed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Lets the engine's next estimate end in a trap when `trap` is set. Runs in the page, before its own scripts. */
function armed() {
  const original = WebAssembly.instantiate;
  // The engine hands over a module that is compiled already.
  const trapped = async (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) => {
    const instance = await original(module, imports);
    const estimate = /** @type {(...given: unknown[]) => unknown} */ (instance.exports['estimate']);
    let dead = false;
    const trapping = (/** @type {unknown[]} */ ...given) => {
      // What trapped once stays broken: only another instance can answer.
      dead ||= Boolean(Reflect.get(globalThis, 'trap'));
      if (!dead) return estimate(...given);
      Reflect.set(globalThis, 'trap', false);
      throw new WebAssembly.RuntimeError('unreachable');
    };
    const exports = { ...instance.exports, estimate: trapping };
    return { module, instance: { exports } };
  };
  Reflect.set(WebAssembly, 'instantiate', trapped);
}

test('after a trap the page goes on with a fresh engine and everything typed', async () => {
  const { page, close } = await site.open('about:blank');
  await page.addInitScript(armed);
  await page.goto(site.url);
  const spend = field(page, 'plan.cohorts[0].spend');
  await spend.waitFor();
  const first = await headline(page);
  await page.evaluate(() => Reflect.set(globalThis, 'trap', true));
  await spend.fill('25000');
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'trap')), false, 'the engine was not asked');
  assert.equal(await headline(page), first, 'the last good answer stays');
  assert.equal(await spend.inputValue(), '25000');
  // The next figure is answered by a fresh instance.
  await spend.fill('26000');
  assert.notEqual(await headline(page), first);
  await close();
});
