/** Money on the page has the decimals of its currency, as the engine tells them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { statementCsv } from '../../www/element/share/statement-file.js';
import { formatsFor } from '../../www/element/base/format.js';
import { cells } from '../../www/element/answer/lines.js';
import { missing, reached } from '../../www/element/answer/measured.js';
import { learn } from '../../www/element/base/minor.js';
import { whole } from '../../www/element/base/period.js';
import { localeFor } from '../../www/element/base/locale.js';

/** @import { Answer, Line } from '../../www/pkg/engine.js' */

learn([
  { currency: 'JPY', decimals: 0 },
  { currency: 'KWD', decimals: 3 },
]);
const { amount, money, exactMoney, moneyParts } = formatsFor('en');
/** With spaces as they are typed. @param {string} text */
const plain = (text) => text.replace(/\u00a0/g, ' ');

/** @param {Partial<Line>} line @returns {Line} */
const line = (line) => ({
  id: 'cumulative-cash', parent: null, title: { code: 'cumulative-cash' }, term: null, role: 'total', section: 'cash', waterfall: null, balance: true, basis: null, amounts: [], total: '0', ...line,
});

test('yen have no cents and dinars have thousandths', () => {
  assert.equal(amount('770017', 'JPY'), '770,017');
  assert.equal(plain(money('770017.4', 'KWD')), 'KWD 770,017.400');
  assert.equal(plain(money('5', 'USD')), 'USD 5.00');
  const pieces = moneyParts('770017', 'JPY');
  assert.deepEqual([plain(pieces.whole.map((p) => p.value).join('')), pieces.cents], ['JPY 770,017', []]);
  const dollars = moneyParts('1234.5', 'USD');
  assert.deepEqual([dollars.whole, dollars.cents].map((list) => plain(list.map((p) => p.value).join(''))), ['USD 1,234', '.50']);
});

test('money that is rounded finer shows it, so that what is shown adds up; a quotient is cut', () => {
  assert.equal(amount('1.1444', 'USD'), '1.1444');
  assert.equal(amount('70.546285714285714285714285714', 'USD'), '70.55');
  assert.equal(plain(exactMoney('0.00053912', 'USD')), 'USD 0.00053912');
});

test('a balance is what it is at the end of a span, whatever its months add up to', () => {
  const months = ['2027-01', '2027-02', '2027-03'];
  const quarter = [whole(months)];
  assert.deepEqual(cells(line({ amounts: ['5', '-5', '3'], total: '3' }), quarter), ['3']);
  assert.deepEqual(cells(line({ amounts: ['5', '-5', '3'], total: '3', balance: false }), quarter), ['3']);
  assert.deepEqual(cells(line({ amounts: ['5', '-5', '0'], total: '0' }), [whole(months.slice(0, 2))]), ['-5']);
});

test('a file has the decimals of its currency', () => {
  const answer = /** @type {Answer} */ (/** @type {unknown} */ ({
    currency: 'JPY', months: ['2027-01', '2027-02'], lines: [line({ amounts: ['770017', '770017.0'], total: '770017' })],
  }));
  assert.ok(statementCsv(answer, 'month', localeFor('en'), []).includes('770017,770017,770017'), statementCsv(answer, 'month', localeFor('en'), []));
  assert.ok(statementCsv({ ...answer, currency: 'KWD' }, 'month', localeFor('en'), []).includes('770017.000,770017.000,770017.000'));
});

test('a measure that is just short of what is asked does not read as reached', () => {
  const locale = localeFor('en');
  assert.equal(plain(reached('59999.9985', 'money', 'USD', locale)), 'USD 59,999.99');
  assert.equal(plain(missing('0.0015', 'money', 'USD', locale)), 'USD 0.01');
  assert.equal(plain(reached('369731.8985', 'money', 'JPY', locale)), 'JPY 369,731');
});
