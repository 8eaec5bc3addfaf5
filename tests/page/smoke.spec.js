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
  assert.deepEqual(view.problems, []);
  assert.deepEqual(view.foreign(), []);
  assert.ok(view.requests.some((url) => url.endsWith('.wasm')), 'the engine was loaded');
  await view.close();
});

test('the page has no barrier that axe knows of', async () => {
  const view = await site.open();
  assert.deepEqual(await axe(view.page), []);
  await view.close();
});
