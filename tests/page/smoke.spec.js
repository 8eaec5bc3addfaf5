import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the page opens without an error and asks nobody else for anything', async () => {
  const view = await site.open();
  const loaded = () => view.requests.some((url) => url.endsWith('.wasm'));
  // The page asks for the engine after it has painted: a busy machine takes its time.
  for (let tries = 0; tries < 300 && !loaded(); tries += 1) await view.page.waitForTimeout(100);
  assert.ok(loaded(), 'the engine was loaded');
  assert.deepEqual(view.problems, []);
  assert.deepEqual(view.foreign(), []);
  await view.close();
});

test('the page has no barrier that axe knows of', async () => {
  const view = await site.open();
  assert.deepEqual(await axe(view.page), []);
  await view.close();
});
