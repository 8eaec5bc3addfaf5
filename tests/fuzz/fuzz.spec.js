// A short run of `make fuzz` from one seed, and everything that once failed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz, known, tried } from './fuzz.js';
import { targets } from './targets.js';

/** A machine that is shared and slow may take this long over what takes milliseconds. */
const LONGEST = 20_000;

for (const { file, target, input } of known()) {
  test(`what once failed does so no more: ${file}`, () => assert.equal(tried(target, input, LONGEST), ''));
}

test('no drawn input traps, hangs or breaks a law', () => {
  const { done, finds } = fuzz({ seed: 20261127, count: 2000, longest: LONGEST });
  assert.deepEqual(finds, []);
  for (const { name } of targets) assert.ok(done.get(name), `${name} was not tried`);
});
