import assert from 'node:assert/strict';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { guessMapping } from '../../www/element/import/columns.js';
import { parse } from '../../www/element/import/csv.js';
import { guessOrder, readDate } from '../../www/element/import/date.js';
import { cell } from '../../www/element/csv.js';
import { guessNumbers, guessRates, readNumber, readRate } from '../../www/element/import/number.js';
import { axe, openSite } from './harness.js';
import { cents, statement } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
/** @type {string} */
let folder;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'sales-'));
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

// Without a page: what a cell means.

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
    ['12345678901234567890.12', 'point', '12345678901234567890.12'],
  ];
  for (const [text, format, value] of sound) assert.deepEqual(readNumber(text, format, 'USD'), { ok: true, value }, text);
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
    ['EUR 5', 'point', 'currency'],
    ['1234567890123456789012345', 'point', 'long'],
  ];
  for (const [text, format, code] of wrong) {
    const reading = readNumber(text, format, 'USD');
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

test('rows are counted as a spreadsheet counts them', () => {
  const plain = parse('Month,List\n2027-01,"1\n2"\n\n2027-02,3\n', '', () => {});
  assert.equal(plain.top, 2);
  assert.deepEqual(plain.rows, [['2027-01', '1\n2'], [''], ['2027-02', '3']]);
  const named = parse('sep=;\r\nMonth;List\r\n2027-01;5\r\n', '', () => {});
  assert.deepEqual([named.delimiter, named.top, named.rows.length], [';', 3, 1]);
  assert.throws(() => parse('Month,Amount,amount\n1,2,3\n', '', () => {}), { code: 'repeated' });
  assert.throws(() => parse('Month,Amount\n', '', () => {}), { code: 'noRows' });
});

test('a cell that a spreadsheet would run is disarmed on the way out; a negative number is not', () => {
  assert.equal(cell('=1+1'), `"'=1+1"`);
  assert.equal(cell("@SUM(1)"), `"'@SUM(1)"`);
  assert.equal(cell('+49 30'), `"'+49 30"`);
  assert.equal(cell('\t=1'), `"'\t=1"`);
  assert.equal(cell('-12.50'), '-12.50');
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
});

// With a page: from a file to an answer.

/**
 * Opens the way of real sales for a German reseller of creoline at gold, whose discount the provider publishes: 20 % off list.
 * @param {import('./harness.js').Look} [look]
 */
async function sales(look) {
  const view = await site.open('', look);
  const { page } = view;
  await page.locator('.ways:visible').getByRole('radio', { name: 'Real sales' }).check();
  await page.getByLabel('Programme', { exact: true }).selectOption('creoline');
  await page.getByRole('button', { name: 'Read my figures as EUR instead' }).click();
  await page.getByLabel('Role', { exact: true }).selectOption('reseller');
  await page.getByLabel('Tier', { exact: true }).selectOption('gold');
  const panel = page.locator('partner-import');
  /** @param {string} name @param {string | Buffer} content */
  const give = async (name, content) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await panel.locator('input[type=file]').setInputFiles(path);
  };
  return { ...view, panel, give };
}

/** Waits for a result; a panel that was hidden follows a moment later. @param {import('playwright-core').Page} page @param {RegExp} said */
const earns = (page, said) => page.locator('partner-headline .result').filter({ hasText: said }).waitFor();

test('a file with a mark, semicolons and decimal commas is settled to the cent', async () => {
  const { page, panel, give, close, problems, foreign } = await sales();
  await give('ventas.csv', '\ufeffFecha;Cliente;Importe;Descuento\r\n31/01/2027;Banco;"10.000,00";5 %\r\n28/02/2027;Tienda;2.000,40;0 %\r\n');
  await panel.getByText('List price EUR 12,000.40 in 2 rows, Jan – Feb 2027.').waitFor();
  await panel.getByRole('button', { name: 'Settle these sales' }).click();
  await panel.getByText('Settled from ventas.csv').waitFor();
  // 20 % of 12,000.40 is 2,400.08; 5 % of 10,000 was given to the bank.
  await earns(page, /EUR\s?1,900\.08\s*$/);
  await page.locator('partner-statement').filter({ hasText: '2,400.08' }).waitFor();
  const lines = await statement(page);
  assert.equal(cents(lines.get('partner-discount')?.total ?? ''), 240008n);
  assert.equal(cents(lines.get('customer-discount')?.total ?? ''), -50000n);
  assert.equal(cents(lines.get('profit')?.total ?? ''), 190008n);
  await page.locator('partner-headline .figure').first().click();
  await page.getByRole('dialog').getByText('1,900.08').first().waitFor();
  await page.keyboard.press('Escape');
  // Another tier settles them anew: 15 % of 12,000.40 is 1,800.06, less the same 500.
  await page.getByLabel('Tier', { exact: true }).selectOption('silver');
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).shown.request.tier === 'silver');
  await earns(page, /EUR\s?1,300\.06\s*$/);
  await panel.getByRole('button', { name: 'Back to the plan' }).click();
  await panel.waitFor({ state: 'hidden' });
  await earns(page, /Over three years/);
  await page.locator('.ways:visible').getByRole('radio', { name: 'Real sales' }).check();
  await earns(page, /EUR\s?1,300\.06\s*$/);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await close();
});

test('the case of real sales holds the sales', async () => {
  const { page, panel, give, close } = await sales();
  await give('two.csv', 'Month,List price\n2027-01,100.10\n2027-02,-5\n');
  await panel.getByRole('button', { name: 'Settle these sales' }).click();
  await panel.getByText('Settled from two.csv').waitFor();
  await page.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Plan and answer (JSON)' }).click()]);
  const held = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(held.request.book, { sales: { start: '2027-01', months: 2, sales: [{ month: '2027-01', list: '100.1' }, { month: '2027-02', list: '-5' }] } });
  await close();
});

test('what cannot be read is named by row and column, and nothing is dropped unasked', async () => {
  const { page, panel, give, close } = await sales();
  const rows = ['2027-01,Bank,"1,000.00",5%', '2027-02-30,Bank,1.00,0%', '2027-03,=HYPERLINK("http://x"),=1+1,0%', '2027-04,Bank,12 apples,700%', ',TOTAL,"1,001.00",', '', '2027-05,Shop,50.50,0%'];
  await give('mixed.csv', `Month,Customer,List price,Discount\n${rows.map((row) => row.replace('=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"')).join('\n')}\n`);
  await panel.getByText('5 to mend, in 4 rows').waitFor();
  const told = await panel.locator('.fault-list tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((c) => c.textContent?.trim() ?? '')));
  assert.deepEqual(
    told.map(([row, column]) => [row, column]),
    [
      ['3', 'Month'],
      ['4', 'List price'],
      ['5', 'List price'],
      ['5', 'Discount'],
      ['6', 'Month'],
    ],
  );
  assert.match(told[0]?.[2] ?? '', /2027-02-30.*28/);
  assert.match(told[1]?.[2] ?? '', /=1\+1.*formula/);
  assert.match(told[4]?.[2] ?? '', /totals/);
  assert.ok(await panel.getByText('1 empty rows passed over').isVisible());
  assert.equal(await panel.getByRole('button', { name: 'Settle these sales' }).count(), 0);

  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'All of them as CSV' }).click()]);
  const file = await readFile(await download.path(), 'utf8');
  assert.ok(file.includes(`"'=HYPERLINK(""http://x"")"`));
  assert.ok(file.includes(`"'=1+1"`));
  assert.doesNotMatch(file, /(^|,)"?[=@]/m);

  await panel.getByRole('button', { name: 'Settle without 4 rows' }).click();
  await panel.getByText('4 rows left out by your choice').waitFor();
  // 20 % of 1,050.50 is 210.10; 5 % of 1,000 was given.
  await earns(page, /EUR\s?160\.10\s*$/);
  await close();
});

test('names the programme does not know are asked for once, and placed for all their rows', async () => {
  const { panel, give, close } = await sales();
  await give('names.csv', 'Month,Product,List price\n2027-01,Root server,10\n2027-01,Root server,20\n2027-01,Managed cloud,30\n');
  await panel.getByText('3 to mend, in 3 rows').waitFor();
  await panel.getByLabel('“Root server”, 2 rows').selectOption('hosting');
  await panel.getByText('1 to mend, in 1 row').waitFor();
  await panel.getByLabel('“Managed cloud”, 1 row').selectOption('hosting');
  await panel.getByText('Every row can be read.').waitFor();
  assert.ok(await panel.getByText('List price EUR 60.00 in 3 rows').isVisible());
  await close();
});

test('what a file leaves open is asked and not guessed', async () => {
  const { panel, give, close } = await sales();
  await give('open.csv', 'Date,List price,Discount\n05/06/2027,1.250,0.5\n');
  await panel.getByText('Every date in this file could be read both ways').waitFor();
  assert.equal(await panel.getByRole('button', { name: /^Settle/ }).count(), 0);
  await panel.getByLabel('Dates').selectOption('month-first');
  await panel.getByLabel('Numbers').selectOption('comma');
  await panel.getByLabel('Discounts').selectOption('percent');
  // With decimal commas 0.5 is no number at all: it must not become five.
  await panel.getByText('“0.5” is not written as this file’s numbers are').waitFor();
  await panel.getByLabel('Numbers').selectOption('point');
  await panel.getByText('List price EUR 1.25 in 1 row, May 2027.').waitFor();
  await close();
});

test('a file that cannot be read says why', async () => {
  const { panel, give, close } = await sales();
  const says = async (/** @type {string} */ text) => panel.getByRole('alert').getByText(text).first().waitFor();
  await give('twice.csv', 'Month,Amount,Customer,Amount\n2027-01,1,a,2\n');
  await says('“Amount” stands over columns 2 and 4');
  await give('book.csv', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
  await says('This is an Excel workbook');
  await give('head.csv', 'Month,List price\n');
  await says('a header but no rows');
  await give('nothing.csv', '');
  await says('There is nothing in this file');
  const huge = join(folder, 'huge.csv');
  const handle = await open(huge, 'w');
  await handle.truncate(200 * 1024 * 1024);
  await handle.close();
  const began = Date.now();
  await panel.locator('input[type=file]').setInputFiles(huge);
  await says('This file has 200 MB; up to 50 MB are read');
  assert.ok(Date.now() - began < 5000, 'it is refused before it is read');
  // And the way is still open.
  await give('good.csv', 'Month,List price\n2027-01,1\n');
  await panel.getByText('Every row can be read.').waitFor();
  await close();
});

test('the template can be handed back as it is', async () => {
  const { page, panel, close } = await sales();
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Download a template' }).click()]);
  const path = join(folder, 'template.csv');
  await download.saveAs(path);
  await panel.locator('input[type=file]').setInputFiles(path);
  await panel.getByText('Every row can be read.').waitFor();
  // 12,500.00 + 3,400.50 + 13,100.00 − 120.00
  assert.ok(await panel.getByText('List price EUR 28,880.50 in 4 rows, Jan – Feb 2027.').isVisible());
  await close();
});

test('a hundred thousand rows are settled while the page stays awake, and can be stopped', async () => {
  const { page, panel, give, close, problems } = await sales();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
    }, 10);
  });
  let text = 'Month,Customer,List price,Discount\n';
  for (let i = 0; i < 100_000; i += 1) text += `2027-${String((i % 12) + 1).padStart(2, '0')},Customer ${i % 500},10.25,0%\n`;
  await give('large.csv', text);
  // 100,000 × 10.25
  await panel.getByText('List price EUR 1,025,000.00 in 100,000 rows, Jan – Dec 2027.').waitFor({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'Settle these sales' }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByText('Stopped. Your file and your choices are kept.').waitFor();
  await panel.getByRole('button', { name: 'Go on' }).click();
  await panel.getByText('Settled from large.csv').waitFor({ timeout: 60_000 });
  // 20 % of each row's 10.25 is 2.05.
  await earns(page, /EUR\s?205,000\.00\s*$/);
  const longest = await page.evaluate(() => /** @type {any} */ (window).seen.longest);
  assert.ok(longest < 1000, `the page slept for ${Math.round(longest)} ms`);
  assert.deepEqual(problems, []);
  await close();
});

test('a plan’s own names are disarmed in the statement’s file', async () => {
  const { page, close } = await site.open();
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    const { plan } = calculator.request.book;
    const service = { name: "=cmd|' /C calc'!A0", kind: 'managed', price: '10', margin: '0.5', attach: '1' };
    calculator.change({ ...calculator.request, book: { plan: { ...plan, services: [service] } } });
  });
  await page.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Statement (CSV)' }).click()]);
  const file = await readFile(await download.path(), 'utf8');
  assert.match(file, /,"?'=cmd\|/);
  assert.doesNotMatch(file, /(^|,)"?[=@]/m);
  await close();
});

for (const look of /** @type {import('./harness.js').Look[]} */ ([{}, { colorScheme: 'dark' }])) {
  test(`no barrier on the way to real sales${look.colorScheme ? ', in dark' : ''}`, async () => {
    const { page, panel, give, close } = await sales(look);
    assert.deepEqual(await axe(page), []);
    await give('wrong.csv', 'Month,Product,List price,Discount\n05/06/2027,Server,1.250,0.5\nx,Server,1.250,0.5\n');
    await panel.getByLabel('Dates').waitFor();
    assert.deepEqual(await axe(page), []);
    for (const [label, value] of [['Dates', 'day-first'], ['Numbers', 'point'], ['Discounts', 'percent']]) await panel.getByLabel(label ?? '').selectOption(value ?? '');
    await panel.locator('.fault-list').waitFor();
    assert.deepEqual(await axe(page), []);
    await close();
  });
}
