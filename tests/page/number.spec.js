import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shift, sum, trim } from '../../www/element/base/decimal.js';
import { formatsFor } from '../../www/element/base/format.js';
import { parse } from '../../www/element/base/number.js';
import { spans } from '../../www/element/base/period.js';
import { readRange } from '../../www/element/plan/range.js';
import { localeFor } from '../../www/element/base/locale.js';
import { numberRefusal } from '../../www/element/base/refusal.js';

/** @type {[string, string, string][]} what is typed, in which language, what it is */
const read = [
  ['1,5', 'es', '1.5'],
  ['1.5', 'en', '1.5'],
  ['1.234,56', 'de', '1234.56'],
  ['1,234.56', 'en', '1234.56'],
  ['1,500', 'en', '1500'],
  ['1 234,5', 'fr', '1234.5'],
  ['12,34,567', 'en-IN', '1234567'],
  ['1’234.5', 'de-CH', '1234.5'],
  ['١٢٣٤٫٥', 'ar-EG', '1234.5'],
  ['١٢', 'en', '12'],
  ['๑๒.๕', 'th', '12.5'],
  ['−4,5', 'tr', '-4.5'],
  ['0005', 'en', '5'],
  ['-0', 'en', '0'],
  ['12345678901234567.89', 'en', '12345678901234567.89'],
];
for (const [typed, lang, value] of read) {
  test(`"${typed}" in ${lang} is ${value}`, () => assert.deepEqual(parse(typed, lang), { ok: true, value }));
}

for (const typed of ['%6,5', '6,5%', '% 6,5', '6,5 ٪']) test(`"${typed}" in tr is 6.5 per cent`, () => assert.deepEqual(parse(typed, 'tr', { percent: true }), { ok: true, value: '6.5' }));

/** @type {[string, string, string | undefined, string][]} what is typed, in which language, the plan's currency, what it is */
const amounts = [
  ['$1,500', 'en', 'USD', '1500'],
  ['USD 1,500', 'en', 'USD', '1500'],
  ['usd1500', 'en', 'USD', '1500'],
  ['US$ 1.5 M', 'en', 'USD', '1500000'],
  ['1.5M USD', 'en', 'USD', '1500000'],
  ['12 dollars', 'en', 'USD', '12'],
  ['-$5', 'en', 'USD', '-5'],
  ['$-5', 'en', 'USD', '-5'],
  ['20,000 บาท', 'th', 'THB', '20000'],
  ['฿20,000', 'th', 'THB', '20000'],
  ['¥5万', 'zh', 'CNY', '50000'],
  ['5 元', 'zh', 'CNY', '5'],
  ['1.500 TL', 'tr', 'TRY', '1500'],
  ['20k', 'en', undefined, '20000'],
  ['1.5m', 'en', undefined, '1500000'],
  ['1.5 M', 'en', undefined, '1500000'],
  ['5 B', 'en', undefined, '5000000000'],
  ['5 B', 'tr', undefined, '5000'],
  ['5 bin', 'tr', undefined, '5000'],
  ['1,5 milyon', 'tr', undefined, '1500000'],
  ['2 mil', 'es', undefined, '2000'],
  ['1,5 millones', 'es', undefined, '1500000'],
  ['3万', 'zh', undefined, '30000'],
  ['3万', 'en', undefined, '30000'],
  ['1.2亿', 'zh', undefined, '120000000'],
  ['2 หมื่น', 'th', undefined, '20000'],
  ['5 ล้าน', 'th', undefined, '5000000'],
  ['5 ألف', 'ar', undefined, '5000'],
  ['3 ملايين', 'ar', undefined, '3000000'],
  ['٨٠٠٠', 'en', undefined, '8000'],
  ['๘๐๐๐', 'en', undefined, '8000'],
  ['８０００', 'zh', undefined, '8000'],
  ['5 MM', 'es-CL', undefined, '5000000'],
  ['2千', 'zh', undefined, '2000'],
  ['3百万', 'zh', undefined, '3000000'],
  ['3w', 'zh', undefined, '30000'],
  ['3 ลบ.', 'th', undefined, '3000000'],
  ['3 الف', 'ar', undefined, '3000'],
];
for (const [typed, lang, currency, value] of amounts) {
  test(`"${typed}" in ${lang} is ${value}`, () => assert.deepEqual(parse(typed, lang, { currency }), { ok: true, value }));
}

/** @type {[string, string, string | undefined, string][]} */
const doubtful = [
  ['€5', 'en', 'USD', 'currency'],
  ['5 EUR', 'en', 'USD', 'currency'],
  ['$1,500', 'en', 'THB', 'currency'],
  ['€5k', 'en', 'USD', 'currency'],
  ['5k €', 'en', 'USD', 'currency'],
  ['$5', 'en', undefined, 'letters'],
  ['$5 USD', 'en', 'USD', 'letters'],
  ['2 mil', 'en', undefined, 'letters'],
  ['1万5000', 'zh', undefined, 'letters'],
  ['$', 'en', 'USD', 'letters'],
  ['k', 'en', undefined, 'letters'],
  ['5 apples', 'en', 'USD', 'letters'],
];
for (const [typed, lang, currency, reason] of doubtful) {
  test(`"${typed}" in ${lang} of ${currency ?? 'no currency'} is refused: ${reason}`, () => assert.deepEqual(parse(typed, lang, { currency }), { ok: false, reason }));
}

test('a rate has no thousands, and a whole number is whole after its word', () => {
  assert.deepEqual(parse('2k', 'en', { percent: true }), { ok: false, reason: 'letters' });
  assert.deepEqual(parse('1.5k', 'en', { whole: true }), { ok: true, value: '1500' });
  assert.deepEqual(parse('1.2345k', 'en', { whole: true }), { ok: false, reason: 'whole' });
});

test('signs and words stand in ranges too', () => {
  const extent = { shape: 'normal', low: '2000', high: '4000', likely: '3000', middle: '3000' };
  for (const text of ['2k to 4k', '2k-4k', '$2k – $4k', '$2,000-$4,000']) assert.deepEqual(readRange(text, 'en', 'amount', 'USD'), { ok: true, extent }, text);
});

test('a word for thousands at the end of a range is that of both ends, unless the range would fall', () => {
  /** @type {[string, string, string, string][]} */
  const read = [
    ['5-7k', 'en', '5000', '7000'],
    ['10 to 20k', 'en', '10000', '20000'],
    ['2 to 4 million', 'en', '2000000', '4000000'],
    ['$2-4M', 'en', '2000000', '4000000'],
    ['10-12 k', 'en', '10000', '12000'],
    ['1.5–2 mil', 'es', '1500', '2000'],
    ['2到4万', 'zh', '20000', '40000'],
    ['5 ถึง 7 ล้าน', 'th', '5000000', '7000000'],
    ['2 ile 3 bin', 'tr', '2000', '3000'],
    ['٢ إلى ٤ آلاف', 'ar', '2000', '4000'],
    // Of "500-1k" the first end is below a thousand: five hundred thousand would be above the second.
    ['500-1k', 'en', '500', '1000'],
    ['5k-7k', 'en', '5000', '7000'],
    ['10 ± 2k', 'en', '8000', '12000'],
  ];
  for (const [text, lang, low, high] of read) {
    const reading = readRange(text.replace('1.5', lang === 'es' ? '1,5' : '1.5'), lang, 'amount', 'USD');
    assert.deepEqual(reading?.ok && [reading.extent.low, reading.extent.high], [low, high], text);
  }
  const three = readRange('2…3…5k', 'en', 'amount', 'USD');
  assert.deepEqual(three?.ok && three.extent, { shape: 'triangular', low: '2000', likely: '3000', high: '5000', middle: '3000' });
});

test('a refusal repeats what was typed as it was typed', () => {
  assert.equal(numberRefusal(localeFor('en'), 'letters', 'abc'), 'this is not a number: “abc”. Use digits, as in 1,000, 20k or 3m');
});

/** @type {[string, string, string][]} */
const refused = [
  ['1,5', 'en', 'group'],
  ['1.5', 'es', 'group'],
  ['12,34,567', 'en', 'group'],
  ['1.2.3', 'en', 'decimal'],
  ['1e5', 'en', 'letters'],
  ['', 'en', 'empty'],
  ['ten', 'en', 'letters'],
  ['1234567890123456789012345', 'en', 'long'],
];
for (const [typed, lang, reason] of refused) {
  test(`"${typed}" in ${lang} is refused: ${reason}`, () => assert.deepEqual(parse(typed, lang), { ok: false, reason }));
}

test('a percent sign may follow a rate and nothing else', () => {
  assert.deepEqual(parse('6 %', 'en', { percent: true }), { ok: true, value: '6' });
  assert.deepEqual(parse('6 %', 'en'), { ok: false, reason: 'letters' });
});

test('amounts are printed exactly, however long', () => {
  assert.equal(formatsFor('en').amount('12345678901234567.89', 'USD'), '12,345,678,901,234,567.89');
  assert.equal(formatsFor('en').amount('-0.07', 'USD'), '−0.07');
  assert.equal(formatsFor('es').amount('1234.5', 'EUR'), '1.234,50');
});

test('ten megabytes pasted into a figure are refused at once and in short', () => {
  const size = 10 * 1024 * 1024;
  for (const mark of [' ', '0', '±', '(', '1,', '% ']) {
    const text = `${mark.repeat(size / mark.length)}x`;
    // Processor time: how busy the machine is must not matter.
    const began = process.cpuUsage();
    assert.deepEqual(parse(text, 'en', { percent: true }), { ok: false, reason: 'long' }, mark);
    assert.equal(readRange(text, 'en', 'amount'), null, mark);
    const said = numberRefusal(localeFor('en'), 'long', text);
    assert.ok(said.length < 200, said.slice(0, 300));
    const took = process.cpuUsage(began).user / 1000;
    assert.ok(took < 500, `"${mark}" took ${took} ms`);
  }
});

test('decimals are added and shifted without loss', () => {
  assert.equal(sum(['0.1', '0.2']), '0.3');
  assert.equal(sum(['99999999999999999.99', '0.01', '-1']), '99999999999999999.00');
  assert.equal(shift('0.065', 2), '6.5');
  assert.equal(shift('6.5', -2), '0.065');
  assert.equal(trim('6.50'), '6.5');
});

test('quarters are the calendar’s and years are the plan’s', () => {
  const months = ['2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10', '2027-11', '2027-12', '2028-01', '2028-02'];
  assert.deepEqual(
    spans(months, 'quarter').map((s) => [s.first, s.last]),
    [
      ['2027-02', '2027-03'],
      ['2027-04', '2027-06'],
      ['2027-07', '2027-09'],
      ['2027-10', '2027-12'],
      ['2028-01', '2028-02'],
    ],
  );
  assert.deepEqual(
    spans(months, 'year').map((s) => [s.from, s.to]),
    [
      [0, 11],
      [12, 12],
    ],
  );
});

test('a short figure in Turkish says its thousands, which would read as billions', () => {
  assert.equal(formatsFor('tr').axis(654000), '654\u00a0bin');
  assert.equal(formatsFor('tr').axis(-1250000), '−1,3\u00a0Mn');
  assert.equal(formatsFor('en').axis(654000), '654K');
});
