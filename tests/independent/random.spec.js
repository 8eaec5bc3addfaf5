// Drawn plans and books of every programme and role: the engine's answers are those of a recomputation that never saw its code.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { compare } from './random.js';

const absent = spawnSync('python3', ['-c', 'import tomllib']).status !== 0;

test('two thousand drawn plans and books are answered as recomputed, to the last digit', { skip: absent && 'Python 3.11 is not here' }, async () => {
  const { compared, differences } = await compare({ seed: 50_000, count: 2000 });
  assert.deepEqual(differences, []);
  // What the recomputation has no rule for is little.
  assert.ok([...compared.values()].reduce((sum, count) => sum + count, 0) > 1800);
  // Of every programme and role plans and books.
  assert.ok(compared.size >= 80, `${compared.size} programmes, roles and kinds of book`);
});
