// Every worked example through the JavaScript functions of the engine, compared to the last digit: the same cases that
// run natively, and the same comparison that the page for visitors makes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import load, { estimate } from '../../www/pkg/engine.js';
import messages from '../../www/pkg/messages/en/verify.js';
import { localeFor } from '../../www/element/base/locale.js';
import { differences } from '../../www/element/verify/compare.js';

/** @param {string} path */
const bytes = (path) => readFile(new URL(path, import.meta.url));

/** @typedef {import('../../www/element/verify/compare.js').Case} Case */

await load({ module_or_path: await bytes('../../www/pkg/engine_bg.wasm') });
const t = localeFor('en').t(messages);
/** @type {Case[]} */
const cases = JSON.parse((await bytes('../../www/pkg/cases.json')).toString());

test(`${cases.length} worked examples hold, to the last digit`, () => {
  assert.ok(cases.length > 0, 'there are cases to run');
  for (const one of cases) assert.deepEqual(differences(one, estimate(one.request), t), [], one.id);
});

test('a case that is wrong by the last digit, or leaves a line out, is seen', () => {
  for (const one of cases) {
    const [line, figure] = Object.entries(one.expect.totals).at(-1) ?? assert.fail(`${one.id} expects nothing`);
    const answer = estimate(one.request);
    const nudged = { ...one.expect.totals, [line]: `${figure}${figure.includes('.') ? '' : '.'}001` };
    assert.equal(differences({ ...one, expect: { ...one.expect, totals: nudged } }, answer, t).length, 1, `${one.id}: ${line} nudged`);
    const { [line]: _, ...fewer } = one.expect.totals;
    const left = differences({ ...one, expect: { ...one.expect, totals: fewer } }, answer, t);
    // A line that comes to nothing may be left out.
    assert.equal(left.length, /[1-9]/.test(figure) ? 1 : 0, `${one.id}: ${line} left out`);
  }
});

test('a refused case counts as failed', () => {
  for (const one of cases.slice(0, 1)) {
    const request = { ...one.request, role: 'nobody' };
    assert.deepEqual(differences(one, estimate(request), t).map((it) => it.key), ['answer']);
  }
});
