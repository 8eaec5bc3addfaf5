// What a file of sales says: its bytes, its rows, its header, its cells, its currencies. No page is needed to tell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell } from '../../www/element/base/csv.js';
import { guessOrder, readDate } from '../../www/element/import/date.js';
import { guessMapping } from '../../www/element/import/guess.js';
import { guessNumbers, guessRates, readNumber, readRate } from '../../www/element/import/number.js';
import { grid, under } from '../../www/element/import/table.js';
import { template } from '../../www/element/import/template.js';
import { countryOf } from '../../www/element/import/words.js';
import { faults, importing, open, programme } from './exports/read.js';

test('a number is read as its file writes numbers, to the last digit', () => {
  /** @type {[string, import('../../www/element/import/number.js').NumberFormat, string][]} */
  const sound = [
    ['1,234.56', 'point', '1234.56'],
    ['1.234,56', 'comma', '1234.56'],
    ['1 234,56', 'space', '1234.56'],
    ['1\u202f234,56', 'space', '1234.56'],
    ['1’234.50', 'point', '1234.5'],
    ['12,34,567.8', 'point', '1234567.8'],
    ['(1,234.50)', 'point', '-1234.5'],
    ['1.234,50-', 'comma', '-1234.5'],
    ['−5', 'point', '-5'],
    ['US$ 1,234', 'point', '1234'],
    ['1,234 USD', 'point', '1234'],
    ['١٬٢٣٤٫٥', 'point', '1234.5'],
    ['๑๒๓', 'point', '123'],
    ['0.1000', 'point', '0.1'],
    ['1234567890123.1234567890', 'point', '1234567890123.123456789'],
    // What spreadsheets write in formats for accounts.
    ['$(100.00)', 'point', '-100'],
    ['($100.00)', 'point', '-100'],
    ['-$100.00', 'point', '-100'],
    ['$-100.00', 'point', '-100'],
    [' $ -   ', 'point', '0'],
    [' -   ', 'point', '0'],
    [' $ 1,234.00 ', 'point', '1234'],
    ['1.234,56 €', 'comma', '1234.56'],
    ['₺1.234,56', 'comma', '1234.56'],
    ['$1,000.00 USD', 'point', '1000'],
  ];
  for (const [text, format, value] of sound) {
    const reading = readNumber(text, format);
    assert.equal(reading.ok && reading.value, value, text);
  }
});

test('what is no number is refused by what it is', () => {
  /** @type {[string, import('../../www/element/import/number.js').NumberFormat, string][]} */
  const wrong = [
    ['1.234,56', 'point', 'format'],
    ['1,5', 'point', 'format'],
    ['1.5', 'comma', 'format'],
    ['1,2,3', 'point', 'format'],
    ['abc', 'point', 'letters'],
    ["=cmd|' /C calc'!A0", 'point', 'formula'],
    ['+SUM(A1:A9)', 'point', 'formula'],
    ['-1+2', 'point', 'formula'],
    ['@SUM(1)', 'point', 'formula'],
    ['1.5E+06', 'point', 'short'],
    ['#VALUE!', 'point', 'sheetError'],
    ['12 apples', 'point', 'letters'],
    ['USD 5 EUR', 'point', 'letters'],
    ['1234567890123456789012345', 'point', 'large'],
    [`${'1'.repeat(90)}`, 'point', 'long'],
  ];
  for (const [text, format, code] of wrong) {
    const reading = readNumber(text, format);
    assert.equal(reading.ok ? reading.value : reading.code, code, text);
  }
});

test('how a file writes numbers is told by its cells, or asked', () => {
  assert.deepEqual(guessNumbers(['1,234.56', '12']), { format: 'point', sure: true });
  assert.deepEqual(guessNumbers(['1.234,56', '1.234']), { format: 'comma', sure: true });
  assert.deepEqual(guessNumbers(['1 234,56']), { format: 'space', sure: true });
  assert.deepEqual(guessNumbers(['1.234', '2.500']), { format: 'point', sure: false });
  assert.deepEqual(guessNumbers(['1234', '5']), { format: 'point', sure: true });
});

test('a discount is a share whichever way it is written', () => {
  assert.deepEqual(readRate('6 %', 'point', 'fraction'), { ok: true, value: '0.06' });
  assert.deepEqual(readRate('6,5', 'comma', 'percent'), { ok: true, value: '0.065' });
  assert.deepEqual(readRate('0.06', 'point', 'fraction'), { ok: true, value: '0.06' });
  assert.deepEqual(guessRates(['6', '0', '12.5']), { rates: 'percent', sure: true });
  assert.deepEqual(guessRates(['0.06', '0.5']), { rates: 'fraction', sure: false });
});

test('a date is read however it is written, and never guessed', () => {
  for (const text of ['2027-01', '2027-01-31', '2027/1/31', '31.01.2027', '202701', '1/2027', 'Jan 2027', '31 enero 2027', 'ocak 2027', '2027年1月', '2027-01-31T00:00:00Z']) {
    const reading = readDate(text, 'day-first');
    assert.equal(reading.ok && reading.value.slice(0, 7), '2027-01', text);
  }
  assert.deepEqual(readDate('01/02/2027', 'day-first'), { ok: true, value: '2027-02-01', whole: true });
  assert.deepEqual(readDate('01/02/2027', 'month-first'), { ok: true, value: '2027-01-02', whole: true });
  /** @type {[string, string][]} */
  const wrong = [['31/02/2027', 'day'], ['2027-13', 'month'], ['01/02/27', 'shortYear'], ['46054', 'serial'], ['2570-01', 'buddhist'], ['soon', 'date']];
  for (const [text, code] of wrong) {
    const reading = readDate(text, 'day-first');
    assert.equal(reading.ok ? reading.value : reading.code, code, text);
  }
  assert.deepEqual(guessOrder(['31/01/2027', '05/06/2027']), { order: 'day-first', sure: true });
  assert.deepEqual(guessOrder(['01/31/2027']), { order: 'month-first', sure: true });
  assert.equal(guessOrder(['05/06/2027'])?.sure, false);
  assert.equal(guessOrder(['2027-01-31']), undefined);
});

test('columns are known by their names in several languages', () => {
  const five = ['month', 'customer', 'family', 'list', 'discount'];
  assert.deepEqual(guessMapping(['Invoice Date', 'Customer', 'Product', 'List price (USD)', 'Discount %']), five);
  assert.deepEqual(guessMapping(['Fecha', 'Cliente', 'Producto', 'Importe', 'Descuento']), five);
  assert.deepEqual(guessMapping(['账期', '客户名称', '产品', '官网价', '折扣']), five);
  assert.deepEqual(guessMapping(['Dönem', 'Müşteri adı', 'Ürün', 'Tutar', 'İndirim']), five);
  assert.deepEqual(guessMapping(['เดือน', 'ลูกค้า', 'สินค้า', 'ราคาตั้ง', 'ส่วนลด']), five);
  assert.deepEqual(guessMapping(['الشهر', 'العميل', 'المنتج', 'المبلغ', 'الخصم']), five);
  assert.deepEqual(guessMapping(['Amount', 'List price', 'Month']), ['', 'list', 'month'], 'the likelier name wins');
});

/** @param {string} text */
const parse = (text) => {
  const read = grid(text, '', () => {});
  return { ...under(read, 0), delimiter: read.delimiter };
};

test('rows are counted as a spreadsheet counts them', () => {
  const plain = parse('Month,List\n2027-01,"1\n2"\n\n2027-02,3\n');
  assert.equal(plain.top, 2);
  assert.deepEqual(plain.rows, [['2027-01', '1\n2'], [''], ['2027-02', '3']]);
  for (const line of ['sep=;', '"sep=;"', 'sep=;;;']) {
    const named = parse(`${line}\r\nMonth;List\r\n2027-01;5\r\n`);
    assert.deepEqual([named.delimiter, named.top, named.rows.length], [';', 3, 1], line);
  }
  assert.throws(() => parse('Month,Amount\n'), { code: 'noRows' });
});

test('a cell that a spreadsheet would run is disarmed on the way out; a negative number is not', () => {
  assert.equal(cell('=1+1'), `"'=1+1"`);
  assert.equal(cell("@SUM(1)"), `"'@SUM(1)"`);
  assert.equal(cell('+49 30'), `"'+49 30"`);
  assert.equal(cell('\t=1'), `"'\t=1"`);
  assert.equal(cell('-12.50'), '-12.50');
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
});


test('what stands beside a figure is its currency, and is no part of it', () => {
  const marks = [['US$ 1,234', 'US$'], ['1,234 USD', 'USD'], ['$1,000.00 USD', 'USD'], ['EUR 5', 'EUR'], ['5 kr', 'kr'], ['R$ 5', 'R$'], ['5', undefined]];
  for (const [text = '', mark] of marks) {
    const reading = readNumber(text, 'point');
    assert.equal(reading.ok ? reading.mark : reading.code, mark, text);
  }
});

test('what a spreadsheet makes of a date, and a zone after a time, say the same month', () => {
  for (const text of ['Jan-27', 'jan 27', "Jan '27", '15-Jan-27', '2027-01-31 09:00:00 GMT+08:00', '2027-01-31 09:00 UTC', '2027-01-31T09:00:00+0800', '31/01/2027 0:00', '1/31/2027 9:30 PM', '2027-01-31 18:37:41 (UTC)']) {
    const reading = readDate(text, /^1\//.test(text) ? 'month-first' : 'day-first');
    assert.equal(reading.ok && reading.value.slice(0, 7), '2027-01', text);
  }
  assert.equal(readDate('27-Jan', 'day-first').ok, false, 'a day without its year is no month');
});

// Currencies.

const euro = { EUR: { from: 'EUR', to: 'USD', rate: '1.1172' } };

test('amounts are brought over at their rate, whichever way it is quoted', () => {
  const file = 'Month,List price,Currency\n2027-01,100,EUR\n2027-01,200,USD\n';
  const there = importing(file, { rates: euro });
  // 100 × 1.1172
  assert.deepEqual(there.read.sales.map((sale) => sale.list), ['111.72', '200']);
  assert.equal(there.read.list, '311.72');
  const back = importing(file, { plan: 'EUR', rates: { USD: { from: 'EUR', to: 'USD', rate: '1.1172' } } });
  // 200 ÷ 1.1172 = 179.01897601145…
  assert.deepEqual(back.read.sales.map((sale) => sale.list), ['100', '179.018976']);
});

test('three currencies and no rate for one: its rows are set apart, counted and summed', () => {
  const it = importing('Month,List price,Currency\n2027-01,100,EUR\n2027-01,200,USD\n2027-01,30000,JPY\n2027-02,-500,JPY\n', { rates: euro });
  assert.deepEqual(it.guess.currencies.sort(), ['EUR', 'JPY', 'USD']);
  assert.deepEqual(it.read.apart, [{ what: 'JPY', rows: 2, total: '29500' }]);
  assert.equal(it.read.list, '311.72');
  assert.deepEqual(faults(it), []);
});

test('the currency is found wherever a file says it', () => {
  const files = {
    'in a column': 'Month,List price,Currency\n2027-01,1,eur\n',
    'over the column': 'Month,List price (EUR)\n2027-01,1\n',
    'over the column, by its sign': 'Month,List price (€)\n2027-01,1\n',
    'after the name': 'Month,List price EUR\n2027-01,1\n',
    'beside each figure': 'Month,List price\n2027-01,€1\n',
    'beside one figure': 'Month,List price\n2027-01,1 EUR\n2027-01,1\n',
    'in a column, by its sign': 'Month,List price,Currency\n2027-01,1,€\n',
    'in a column, by its name': 'Month,List price,Currency\n2027-01,1,Euro\n',
    'in a column, by its Chinese name': '月份,原价,币种\n2027-01,1,欧元\n',
    'beside the figure, by its name': '月份,原价\n2027-01,1欧元\n',
    'above the header': 'Report,Sales\nCurrency,EUR\nMonth,List price\n2027-01,1\n',
  };
  for (const [where, file] of Object.entries(files)) {
    const it = importing(file, { rates: euro });
    assert.deepEqual(it.guess.currencies, ['EUR'], where);
    assert.equal(it.read.sales[0]?.list, '1.1172', where);
  }
});

test('a sign of several currencies is the one the file names, else the plan’s or the programme’s, else asked', () => {
  const named = importing('Month,List price\n2027-01,"$1,000.00"\n2027-01,USD 10.00\n', { plan: 'EUR', rates: { USD: { from: 'EUR', to: 'USD', rate: '1' } } });
  assert.equal(named.read.list, '1010');
  assert.deepEqual(named.guess.currencies, ['USD']);
  const plan = importing('Month,List price\n2027-01,$5\n', { plan: 'SGD' });
  assert.deepEqual([plan.guess.currencies, open(plan)], [['SGD'], []]);
  const asked = importing('Month,List price\n2027-01,¥5\n', { plan: 'EUR' });
  assert.deepEqual(open(asked), ['sign ¥']);
  assert.deepEqual(open(importing('Month,List price,Currency\n2027-01,5,¥\n', { plan: 'EUR' })), ['sign ¥'], 'in a column too');
  assert.deepEqual(faults(importing('Month,List price,Currency\n2027-01,5,USD\n2027-01,5,shells\n')), ['3:2 currency']);
  assert.deepEqual(importing('Month,List price\n2027-01,¥5\n', { plan: 'EUR', chosen: { signs: { '¥': 'JPY' } } }).guess.currencies, ['JPY']);
});

test('a figure that contradicts its row is named, and one without a currency among several', () => {
  const it = importing('Month,List price,Currency\n2027-01,€5,USD\n2027-01,5,\n2027-01,5,EUR\n', { rates: euro });
  assert.deepEqual(faults(it), ['2:2 currency', '3:2 noCurrency']);
});

// Names and values.

test('a column is taken by whole words and by what it holds', () => {
  const header = ['Listing_Fee', 'Dated', 'MeterDescription', 'Paid', 'Amount Refunded', 'Billed by whom'];
  assert.deepEqual(guessMapping(header, (at) => [['3.00'], ['2027-01-01'], ['Core hours'], ['true'], ['0.00'], ['10.00']][at] ?? [], programme), ['', 'month', '', '', 'refund', '']);
  const it = importing('Date,Amount,Units,Country\n2027-01-05,5.00,2027-01-06,maybe\n');
  assert.deepEqual(it.guess.settings.mapping, ['month', 'list', '', 'country'], 'dates are no units');
  assert.deepEqual(faults(it), ['2:4 country'], 'and a word that is no country is a fault');
});

test('a price with tax on top is told from the net one by their difference', () => {
  // 121 − 21 = 100: nothing was taken off, and the list price is 100.
  const taxed = importing('Date,Gross amount,Tax,Net amount\n2027-01-02,121,21,100\n2027-01-03,242.00,42.00,200.00\n');
  assert.deepEqual(taxed.guess.settings.mapping, ['month', '', '', 'list']);
  assert.deepEqual(taxed.read.sales.map((sale) => [Number(sale.list), sale.charged]), [[100, undefined], [200, undefined]]);
  // 121 − 20 is not 100: the net amount is what was charged.
  const other = importing('Date,Gross amount,Tax,Net amount\n2027-01-02,121,20,100\n');
  assert.deepEqual(other.guess.settings.mapping, ['month', 'list', 'taxes', 'charged']);
});

test('countries are known by the names people write', () => {
  const names = ['USA', 'UK', 'Turkey', 'Hong Kong', 'Korea', 'South Korea', 'Czech Republic', 'UAE', 'ABD', '香港', 'Türkiye', 'Macau', 'السعودية', 'สหรัฐ'];
  assert.deepEqual(names.map(countryOf), ['US', 'GB', 'TR', 'HK', 'KR', 'KR', 'CZ', 'AE', 'US', 'HK', 'TR', 'MO', 'SA', 'US']);
  assert.equal(countryOf('Atlantis'), undefined);
});

test('a short year beside a Thai month is Buddhist where it can be', () => {
  // 2570 is 2027.
  assert.deepEqual(readDate('ม.ค. 70', 'day-first'), { ok: false, code: 'buddhist', detail: '2027' });
  assert.deepEqual(readDate('15 มกราคม 70', 'day-first'), { ok: false, code: 'buddhist', detail: '2027' });
  assert.deepEqual(readDate('ม.ค. 27', 'day-first'), { ok: true, value: '2027-01', whole: false });
  assert.deepEqual(readDate('Jan-27', 'day-first'), { ok: true, value: '2027-01', whole: false });
});

test('a percent sign before the figure is one after it, as Turkish writes it', () => {
  const it = importing('Ay;Müşteri;Liste fiyatı;İndirim oranı\n2027-01;A;1.000,00;%10\n2027-02;A;200,00;%5,5\n');
  assert.deepEqual([faults(it), open(it)], [[], []]);
  assert.deepEqual(it.read.sales.map((sale) => sale.discount), ['0.1', '0.055']);
});

test('a column known by its name is not dropped for words that nobody knows', () => {
  const money = importing('Month,Customer,List price,Currency\n2027-01,A,100,Galleons\n2027-01,A,200,Galleons\n');
  assert.equal(money.guess.settings.mapping[3], 'currency');
  assert.equal(faults(money).length, 2, 'never taken for the plan’s currency');
  const dollars = importing('Month,Customer,List price,Currency\n2027-01,A,100,US Dollars\n');
  assert.deepEqual([faults(dollars), dollars.guess.currencies], [[], ['USD']]);
  const words = importing('Month,List price,Kind of sale,Registered\n2027-01,100,upsell,Approved\n2027-01,100,cross-sell,Pending\n');
  assert.deepEqual(words.guess.settings.mapping, ['month', 'list', 'kind', 'registered']);
  assert.deepEqual(words.read.strangers.kind?.map(({ given }) => given), ['upsell', 'cross-sell']);
  assert.equal(faults(words).length, 4, 'two kinds, and two answers that are neither yes nor no');
});

test('a thousand is no kyat', () => {
  assert.deepEqual(faults(importing('Month,List price\n2027-01,20k\n2027-01,10\n')), ['2:2 currency']);
});

test('refunds in a column of their own come off the price of their row', () => {
  const it = importing('Month,Amount,Amount Refunded\n2027-01,200.00,50.00\n2027-01,100.00,-10.00\n2027-01,,5\n');
  // 200 − 50, 100 − 10, and 5 given back of nothing sold here.
  assert.deepEqual(it.read.sales.map((sale) => Number(sale.list)), [150, 90, -5]);
  assert.deepEqual(faults(importing('Month,Amount,Amount Refunded\n2027-01,$200,€50\n', { rates: euro })), ['2:3 currency'], 'never across currencies');
});

test('a file of refunds only, and a bill below zero, are read as they are', () => {
  const it = importing('Month,Customer,List price\n2027-01,A,-10.50\n2027-02,A,(4.50)\n');
  assert.equal(Number(it.read.list), -15);
  assert.deepEqual(faults(it), []);
});

test('two columns of one name never refuse a file: which is the price is asked, with what each comes to', () => {
  const it = importing('Month,Amount,Customer,Amount\n2027-01,1,a,2\n');
  assert.deepEqual(open(it), ['listAt']);
  assert.deepEqual(it.guess.choices.find(({ id }) => id === 'listAt')?.options, [{ value: '1', sold: [{ code: 'USD', amount: '1' }] }, { value: '3', sold: [{ code: 'USD', amount: '2' }] }]);
  assert.equal(importing('Month,Amount,Customer,Amount\n2027-01,1,a,2\n', { chosen: { listAt: '3' } }).read.list, '2');
  assert.deepEqual(open(importing('Month,Amount,Amount,Note,Note\n2027-01,1,1,x,y\n')), [], 'the same twice, or used by nobody, is no question');
});

/** Units sold by each reading of the discounts. @param {ReturnType<typeof importing>} it */
const sold = ({ guess }) => Object.fromEntries((guess.choices.find(({ id }) => id === 'discounts')?.options ?? []).flatMap(({ value, sold }) => (sold === undefined ? [] : [[value, Number(sold[0]?.amount)]])));

test('what a discount is, its name and its values tell, else it is asked with what each reading sells', () => {
  const file = (/** @type {string} */ name, /** @type {string} */ value, list = '1000') => `Month,List price,${name}\n2027-01,${list},${value}\n`;
  /** @type {[string, string, Record<string, string>][]} */
  const told = [
    ['Discount amount', '50.00', { charged: '950' }],
    ['Discount %', '50', { discount: '0.5' }],
    ['Discount', '5%', { discount: '0.05' }],
    ['Discount', '$50.00', { charged: '950' }],
    ['Discount', '150', { charged: '850' }],
    ['优惠金额', '50', { charged: '950' }],
    ['indirim tutarı', '50', { charged: '950' }],
    ['İndirim oranı', '5', { discount: '0.05' }],
  ];
  for (const [name, value, reads] of told) {
    const it = importing(file(name, value));
    assert.deepEqual(open(it), [], `${name} ${value}`);
    const { month: _, list: __, ...sale } = it.read.sales[0] ?? {};
    assert.deepEqual(Object.fromEntries(Object.entries(sale).map(([key, value]) => [key, String(Number(value))])), reads, `${name} ${value}`);
  }
  const either = importing(file('Discount', '50.00'));
  assert.deepEqual(open(either), ['discounts']);
  // Half of 1,000, or 1,000 less 50.
  assert.deepEqual(sold(either), { percent: 500, money: 950 });
  const three = importing('Month,List price,Discount,Currency\n2027-01,1000,50,EUR\n2027-01,200,10,USD\n2027-01,100,10,EUR\n', { rates: euro });
  const money = three.guess.choices.find(({ id }) => id === 'discounts')?.options.find(({ value }) => value === 'money');
  // 950 and 90 euros, 190 dollars; never a sum of both.
  assert.deepEqual(money?.sold?.map(({ code, amount }) => [code, Number(amount)]), [['EUR', 1040], ['USD', 190]]);
  const paid = importing(file('折扣', '90%'));
  // A tenth is paid, or nine tenths are.
  assert.deepEqual(sold(paid), { percent: 100, 'paid-percent': 900 });
  assert.equal(importing(file('折扣', '90%'), { chosen: { discounts: 'paid-percent' } }).read.sales[0]?.discount, '0.1');
  const refund = importing(file('Discount amount', '50.00', '-1000'));
  assert.equal(Number(refund.read.sales[0]?.charged), -950, 'a refund gives back what was paid');
});

test('a net price beside a discount proves what the discount is, or is asked about', () => {
  const file = (/** @type {string} */ rows) => `Month,List price,Discount,Net amount\n${rows}`;
  const money = importing(file('2027-01,1000,50,950\n2027-01,200,10,190\n'));
  assert.deepEqual([open(money), money.read.sales.map((sale) => sale.charged)], [[], ['950', '190']]);
  const paid = importing(file('2027-01,1000,90,900\n2027-01,200,90,180\n'));
  assert.deepEqual([open(paid), paid.read.sales.map((sale) => sale.charged)], [[], ['900', '180']]);
  const neither = importing(file('2027-01,1000,50,700\n'));
  assert.deepEqual(open(neither), ['price', 'discounts'].filter((id) => id === 'price'));
});

// Bytes.

/** Text in an encoding of one byte a letter. @param {string} text @param {string} label */
function encoded(text, label) {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 0x3f);
}

test('text is read in the encoding that fits its bytes and its header', () => {
  /** @type {[string, string, string, string][]} label, language of the page, header, customer */
  const files = [
    ['windows-1254', 'en', 'Dönem,Müşteri adı,Liste fiyatı,İndirim', 'Ağrı Şirketi'],
    ['windows-1254', 'tr', 'Month,Customer,List price,Discount', 'Işık'],
    ['windows-1252', 'en', 'Período,Cliente,Importe,Descuento', 'Peñón'],
    ['windows-874', 'en', 'เดือน,ลูกค้า,ราคาตั้ง,ส่วนลด', 'ธนาคาร'],
    ['windows-1256', 'en', 'الشهر,العميل,المبلغ,الخصم', 'بنك'],
    ['windows-1251', 'ru', 'Month,Customer,List price,Discount', 'Северный банк'],
  ];
  for (const [label, lang, header, customer] of files) {
    const it = importing(encoded(`${header}\n2027-01,${customer},10,5%\n`, label), { lang });
    assert.equal(it.encoding, label, header);
    assert.equal(it.table.rows[0]?.[1], customer);
    assert.deepEqual(it.guess.settings.mapping.filter(Boolean).length >= 3, true, header);
  }
  // 月份,客户,原价 and 柳树 in GB 18030.
  const chinese = Uint8Array.from([0xd4, 0xc2, 0xb7, 0xdd, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xd4, 0xad, 0xbc, 0xdb, 0x0a, 0x32, 0x30, 0x32, 0x37, 0x2d, 0x30, 0x31, 0x2c, 0xc1, 0xf8, 0xca, 0xf7, 0x2c, 0x35, 0x0a]);
  const it = importing(chinese);
  assert.deepEqual([it.encoding, it.table.rows[0]?.[1], it.guess.settings.mapping], ['gb18030', '柳树', ['month', 'customer', 'list']]);
  // The same customer under an English header, on an English page: two letters are all there is to go by.
  const short = Uint8Array.from([...new TextEncoder().encode('Month,Customer,List price\n2027-01,'), 0xc1, 0xf8, 0xca, 0xf7, ...new TextEncoder().encode(',5\n')]);
  assert.equal(importing(short).table.rows[0]?.[1], '柳树');
  const wide = Uint8Array.from([...'Month,List price\n2027-01,5\n'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  assert.deepEqual([importing(wide).encoding, importing(wide).read.list], ['utf-16le', '5'], 'without a mark too');
  assert.equal(importing(chinese, { encoding: 'big5' }).encoding, 'big5', 'what is chosen is taken');
});

test('a quote fault takes its lines out of every sum, and tells how many', () => {
  const it = importing('Month,Customer,List price\n2027-01,A,100\n2027-01,"Best" Corp,200\n2027-01,C,300\n2027-01,D,400\n');
  assert.equal(it.read.list, '100');
  assert.equal(it.read.sales.length, 1);
  assert.equal(it.read.swallowed, 3);
  assert.deepEqual(it.read.faults.map(({ row, code, detail }) => [row, code, detail]), [[3, 'quotes', '3']]);
  const alone = importing('Month,Customer,List price\n2027-01,A,100\n2027-01,"Best" Corp",200\n2027-01,C,300\n');
  assert.deepEqual([alone.read.list, alone.read.sales.length, alone.read.swallowed], ['400', 2, 1]);
});

test('the header is found under a preamble, and can be said or denied', () => {
  const file = 'Sales report\nOctober 2027,,\n,,\nMonth,Customer,List price\n2027-01,A,5\n';
  const it = importing(file);
  assert.deepEqual([it.table.head, it.table.top, it.read.list], [3, 5, '5']);
  const none = importing('2027-01,A,5.00\n2027-02,B,6.00\n');
  assert.deepEqual([none.table.head, none.table.rows.length, none.guess.settings.mapping], [-1, 2, ['month', '', '']]);
  assert.equal(importing(file, { head: 0 }).table.rows.length, 4);
});

test('more decimals than an amount has are rounded to it, and counted', () => {
  const it = importing('Month,List price\n2027-01,1203.84949251\n2027-01,0.0000005\n2027-01,1.50\n');
  assert.deepEqual(it.read.sales.map((sale) => sale.list), ['1203.849493', '0.000001', '1.5']);
  assert.equal(it.read.rounded, 2);
  // A rate has eight: a third of a hundredth.
  assert.equal(importing('Month,List price,Discount\n2027-01,1,0.33333333333%\n').read.sales[0]?.discount, '0.00333333');
  const much = { RUB: { from: 'USD', to: 'RUB', rate: '0.000001' } };
  assert.deepEqual(faults(importing('Month,List price\n2027-01,2000000000000\n2027-01,RUB 5000000000\n', { rates: much })), ['2:2 large', '3:2 large']);
});

test('rows without their last empty cells, other separators and mixed line ends are read', () => {
  const short = importing('Month,List price,Customer,Discount\n2027-01,5\n2027-02,6,A\n');
  assert.deepEqual([faults(short), short.read.list], [[], '11']);
  for (const mark of [';', '\t', '|', '^', '~']) assert.equal(importing(`Fecha${mark}Importe\n31/01/2027${mark}10,50\n`).read.list, '10.5', mark);
  const mixed = importing('Month,List price\r\n2027-01,1\n2027-02,2\r2027-03,4\r\n');
  assert.deepEqual([mixed.read.sales.length, mixed.read.list], [3, '7']);
});

test('our template comes back from a spreadsheet unharmed', () => {
  const own = importing(template(programme, 'DE'));
  const months = /** @type {Record<string, string>} */ ({ '2027-01': 'Jan-27', '2027-02': 'Feb-27' });
  const saved = template(programme, 'DE')
    .replace(/^\ufeff/, '')
    .replace(/2027-0[12]/g, (month) => months[month] ?? month)
    .replaceAll('12500.00', '" $ 12,500.00 "')
    .replaceAll('3400.50', '3400.5')
    .replaceAll('-120.00', '$(120.00)')
    .replace(/,+\r\n/g, '\r\n');
  const back = importing(saved);
  assert.deepEqual(faults(back), []);
  assert.deepEqual(back.read.sales, own.read.sales);
  // 12,500.00 + 3,400.50 + 13,100.00 − 120.00
  assert.equal(Number(own.read.list), 28880.5);
});

test('readers are linear: a cell of a megabyte costs no more than its length', () => {
  assert.throws(() => importing(`${','.repeat(6000)}\n1\n`), { code: 'columns' });
  for (const mark of [' ', '0', '(', '.', '1,', '$', '-', '0%']) {
    const text = `${mark.repeat(1_000_000 / mark.length)}1`;
    // Processor time: how busy the machine is must not matter.
    const began = process.cpuUsage();
    readNumber(text, 'point');
    readRate(text, 'point', 'percent');
    readDate(text, 'day-first');
    guessNumbers([text]);
    guessRates([text]);
    guessMapping([text]);
    importing(`Month,List price,"${text}"\n2027-01,"${text}",x\n`);
    const took = process.cpuUsage(began).user / 1000;
    assert.ok(took < 1500, `"${mark}" took ${took} ms`);
  }
});
