// The engine comes as two modules of one build. Where both can answer they must say the same; what only the whole one can, the
// small one refuses in words.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import * as answer from '../../www/pkg/answer.js';
import * as whole from '../../www/pkg/engine.js';
import { presets } from '../../www/presets.js';
import { from } from '../../www/element/plan/form.js';

/** @typedef {import('../../www/pkg/engine.js').Request} Request */

/** @param {string} path */
const bytes = (path) => readFile(new URL(path, import.meta.url));

await answer.default({ module_or_path: await bytes('../../www/pkg/answer_bg.wasm') });
await whole.default({ module_or_path: await bytes('../../www/pkg/engine_bg.wasm') });
/** @type {{ id: string, request: Request }[]} */
const cases = JSON.parse((await bytes('../../www/pkg/cases.json')).toString());

/** Tells whether the small module is to answer. @param {Request} request */
const plain = ({ terms, own, book }) => terms === undefined && own.length === 0 && 'plan' in book;
/** @type {{ id: string, request: Request }[]} */
const examples = presets.map(({ id, request }) => ({ id, request: from(request, '2027-01-01') }));
const all = [...examples, ...cases];

test('both modules answer a plan alike, and name the same figures that may be moved', () => {
  const plans = all.filter(({ request }) => plain(request));
  assert.ok(plans.length >= presets.length);
  for (const { id, request } of plans) {
    assert.deepEqual(answer.estimate(request), whole.estimate(request), id);
    assert.deepEqual(answer.drivers(request), whole.drivers(request), id);
    const refused = { ...request, role: 'nobody' };
    assert.deepEqual(answer.estimate(refused), whole.estimate(refused), id);
  }
  // The words of the programmes lie beside the page.
  const bare = whole.catalogue().programmes.map((entry) => ({
    ...entry,
    summary: '',
    roles: entry.roles.map((role) => ({ ...role, summary: '' })),
    tiers: entry.tiers.map((tier) => ({ ...tier, summary: '' })),
    accounts: entry.accounts.map((account) => ({ ...account, summary: '' })),
    sources: [],
    notes: [],
    leavesOut: [],
  }));
  assert.deepEqual(answer.catalogue().programmes, bare);
  assert.deepEqual(answer.exchange('EUR', 'USD'), whole.exchange('EUR', 'USD'));
  assert.equal(answer.version(), whole.version());
});

test('what only the whole engine answers, the small one refuses in words', () => {
  const others = all.filter(({ request }) => !plain(request));
  const [first] = examples;
  assert.ok(others.length && first);
  const own = [{ table: 'nowhere', at: 'rate', value: '1' }];
  for (const request of [...others.map((one) => one.request), { ...first.request, terms: '{}' }, { ...first.request, own }]) {
    assert.throws(() => answer.estimate(request), { name: 'Error', message: /ask the module with studies/ });
  }
});
