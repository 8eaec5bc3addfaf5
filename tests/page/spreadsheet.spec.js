// The file of a model, changed and calculated anew by a spreadsheet engine that is not ours, says what our engine says.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import init, * as engine from '../../www/pkg/engine.js';
import { localeFor } from '../../www/element/base/locale.js';
import { xlsx } from '../../www/element/share/spreadsheet.js';
import { openSite } from './harness.js';
import { see } from './screen.js';
import { everyWay, manySales } from './spreadsheet/methods.js';
import { agrees, cents, change, columns, manners, moveBand } from './spreadsheet/recalculate.js';
import { anyRole, evolving, referral, seller } from './spreadsheet/requests.js';
import { calculatesOnOpening, readXlsx, unzip } from './spreadsheet/xlsx.js';

/** @import { Answer, Request, Plan } from '../../www/pkg/engine.js' */

before(async () => {
  await init({ module_or_path: await readFile(new URL('../../www/pkg/engine_bg.wasm', import.meta.url)) });
});

/** The programme whose titles a file shows. @param {Request} request */
function programmeOf({ programme, terms }) {
  if (terms === undefined) return engine.catalogue().programmes.find(({ id }) => id === programme) ?? null;
  const brought = engine.programme(terms);
  return brought.kind === 'accepted' ? brought.entry : null;
}

/** @param {Request} request */
const fileOf = async (request) => readXlsx(await xlsx(engine.spreadsheet(request), localeFor('en'), programmeOf(request)));

/** @param {Request} request @returns {Answer} */
function answerTo(request) {
  const outcome = engine.estimate(request);
  if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

/** @param {Request} request @returns {Plan} */
function planOf(request) {
  if (!('plan' in request.book)) throw new Error('no plan');
  return request.book.plan;
}

/** Finds a printed value of a table. @param {Request} request @param {string} table @param {string} whom @param {number} [band] */
function printed({ programme, asOf }, table, whom, band = 0) {
  const rows = engine.guide(programme, asOf).tables.find(({ id }) => id === table)?.rows ?? [];
  const first = rows.findIndex(([cell]) => cell?.text === whom);
  const at = rows[first + band]?.at(-1)?.at;
  assert.ok(at, `${table} prints nothing for ${whom}`);
  return { table, at };
}

/** Asks the changed question both ways. @param {Request} request @param {Awaited<ReturnType<typeof fileOf>>} file @param {Answer} first */
function agreesChanged(request, file, first) {
  const answer = answerTo(request);
  assert.notDeepEqual(answer.lines, first.lines, 'the change changes nothing');
  for (const manner of manners) agrees(file, answer, manner);
}

test('a plan whose tier moves: customers, spend, churn, discount, a rate and a band', async () => {
  const request = evolving();
  const [file, first] = [await fileOf(request), answerTo(request)];
  for (const manner of manners) agrees(file, first, manner);

  change(file, 'Inputs', 'customers today: Shops', '71');
  change(file, 'Inputs', 'list-price spend of one customer in a month: Shops', '8765.43');
  change(file, 'Inputs', 'share of customers lost each month: Shops', '0.0275');
  change(file, 'Inputs', 'discount given to the customers: Shops', '0.0475');
  change(file, 'Inputs', 'tax rate on profit', '0.255');
  const plan = planOf(request);
  Object.assign(plan.cohorts[0] ?? {}, { customersToday: '71', spend: '8765.43', churn: '0.0275', discount: '0.0475' });
  plan.costs.tax = '0.255';
  agreesChanged(request, file, first);
  const tiers = new Set(answerTo(request).tiers.map(({ tier }) => tier));
  assert.ok(tiers.size > 1, 'the tier never moves');

  const before = answerTo(request);
  change(file, 'Tables', 'Premier', '0.0375', 'Basic incentive');
  moveBand(file, 'Quarterly sales achievement', 'Premier: band 4', '1300000.5');
  const band = printed(request, 'quarterly-achievement', 'Premier', 3);
  request.own = [
    { ...printed(request, 'basic-incentive', 'Premier'), value: '0.0375' },
    { ...band, at: band.at.replace(/\.rate$/, '.from'), value: '1300000.5' },
  ];
  agreesChanged(request, file, before);
});

test('a marketplace seller: customers won, prices, what never arrives, and the fee', async () => {
  const request = seller();
  const [file, first] = [await fileOf(request), answerTo(request)];
  change(file, 'Inputs', 'customers won a month in the first year: Shops', '2.75');
  change(file, 'Inputs', 'change of list prices: Shops', '0.035');
  change(file, 'Inputs', 'share of what customers are charged that never arrives', '0.031');
  change(file, 'Inputs', 'price of the service: Care', '99.99');
  change(file, 'Tables', 'Software as a service', '0.0333', 'Listing fee, public offers');
  const plan = planOf(request);
  Object.assign(plan.cohorts[0] ?? {}, { newPerMonth: '2.75', priceChange: '0.035' });
  plan.cash.badDebt = '0.031';
  Object.assign(plan.services[0] ?? {}, { price: '99.99' });
  request.own = [{ ...printed(request, 'listing-fee-public', 'Software as a service'), value: '0.0333' }];
  agreesChanged(request, file, first);
});

test('a referral, paid for each customer: spend, growth and the cost of money', async () => {
  const request = referral();
  const [file, first] = [await fileOf(request), answerTo(request)];
  change(file, 'Inputs', 'list-price spend of one customer in a month: Shops', '1234.5');
  change(file, 'Inputs', 'growth of the number won: Shops', '-0.15');
  change(file, 'Inputs', 'yearly cost of the money tied up', '0.1175');
  change(file, 'Inputs', 'cost of one person for a month: engineers', '4444.44');
  const plan = planOf(request);
  Object.assign(plan.cohorts[0] ?? {}, { spend: '1234.5', newGrowth: '-0.15' });
  plan.costs.capital = '0.1175';
  plan.costs.engineers.monthly = '4444.44';
  agreesChanged(request, file, first);
});

test('every role of every programme, with every figure of the plan changed', async () => {
  let compared = 0;
  for (const programme of engine.catalogue().programmes) {
    for (const role of programme.roles) {
      const [one, other] = [anyRole(programme, role, 7), anyRole(programme, role, 20_260_901)];
      const file = await fileOf(one);
      // The same rows with the other plan's figures: as if somebody had typed each of them.
      const [rows, typed] = [file.get('Inputs') ?? [], engine.spreadsheet(other).sheets.find(({ name }) => name === 'Inputs')?.rows ?? []];
      assert.deepEqual(rows.map((row) => row?.[0]?.text), (await fileOf(other)).get('Inputs')?.map((row) => row?.[0]?.text));
      typed.forEach((row, at) => {
        const [number, cell] = [row[1]?.number, rows[at]?.[1]];
        if (number !== undefined && cell) cell.number = number;
      });
      compared += agrees(file, answerTo(other), manners[compared % 2]);
    }
  }
  assert.ok(compared > 5000);
});

test('every way to combine bands and to round, on limits, halves and refunds', async () => {
  const one = ['469', '1000', '2500.5', '-469', '7777.77', '0.01', '9000', '999.99'];
  const other = ['1000', '-1000.5', '2500.51', '1234.5', '-0.01', '9000.01', '469.4', '2500.5'];
  const file = await fileOf(everyWay(one));
  const first = answerTo(everyWay(one));
  for (const manner of manners) agrees(file, first, manner);
  other.forEach((list, at) => change(file, 'Inputs', `list price: Goods, new, ${localeFor('en').format.month(`2026-${String(at + 1).padStart(2, '0')}`)}`, list));
  agreesChanged(everyWay(other), file, first);

  const own = [
    { table: 'slice-from-half-even', at: 'rates[0].bands[1].from', value: '1234.5' },
    { table: 'whole-up-to-half-up', at: 'rates[0].bands[1].from', value: '469.4' },
    { table: 'straight-line-up-to-floor', at: 'rates[0].bands[1].amount', value: '33.333' },
  ];
  const before = answerTo(everyWay(other));
  moveBand(file, 'slice, from, half-even', 'everyone: band 2', '1234.5');
  moveBand(file, 'whole, up-to, half-up', 'everyone: band 2', '469.4');
  change(file, 'Tables', 'everyone: band 2', '33.333', 'straight-line, up-to, floor');
  agreesChanged(everyWay(other, own), file, before);
});

test('sales that make a thousand in decimals, and a hair less in binary, reach the band of a thousand', async () => {
  const lists = ['224.32', '295.28', '480.40'];
  assert.ok(lists.reduce((sum, list) => sum + Number(list), 0) < 1000, 'the sum is no trap');
  const request = manySales(3, (at) => lists[at] ?? '');
  const answer = answerTo(request);
  assert.equal(answer.lines.find(({ id }) => id === 'whole-from-half-up')?.total, '12.50');
  for (const manner of manners) agrees(await fileOf(request), answer, manner);
});

test('a sum too long for one cell is taken in parts', async () => {
  const [count, list] = [900, (/** @type {number} */ at) => `${at}.0${at % 10}`];
  const request = manySales(count, list);
  const file = await fileOf(request);
  assert.ok((file.get('Working') ?? []).some((row) => row?.[0]?.text === 'part of the next sum'));
  const answer = answerTo(request);
  const sum = Array.from({ length: count }, (_, at) => cents(list(at))).reduce((total, one) => total + one, 0n);
  assert.equal(cents(answer.lines.find(({ id }) => id === 'list-price')?.total ?? ''), sum);
  agrees(file, answer);
});

test('the file shows the model before anything calculates it', async () => {
  const request = evolving();
  const bytes = await xlsx(engine.spreadsheet(request), localeFor('en'), programmeOf(request));
  const rows = readXlsx(bytes).get('Statement') ?? [];
  const answer = answerTo(request);
  const places = columns(rows, answer);
  for (const line of answer.lines) {
    const cells = rows.find((row) => row?.[1]?.text === line.id) ?? [];
    assert.deepEqual(places.map((place) => Number(cells[place]?.number)), [...line.amounts, line.total].map(Number), line.id);
  }
  assert.ok(calculatesOnOpening(bytes));
});

test('a name with signs that XML cannot hold is mended, and the file stays XML', async () => {
  const request = evolving();
  const [cohort] = /** @type {{ plan: Plan }} */ (request.book).plan.cohorts;
  assert.ok(cohort);
  cohort.name = 'A\u0001B\u000bC\ufffeD\uffff\u{1f600}\u{1ffff}\tE';
  const bytes = await xlsx(engine.spreadsheet(request), localeFor('en'), programmeOf(request));
  const cells = [...readXlsx(bytes).values()].flatMap((sheet) => sheet.flat());
  const names = cells.flatMap((cell) => cell?.text ?? []).filter((text) => text.includes('\u{1f600}'));
  assert.ok(names.length);
  for (const name of names) assert.ok(name.includes('A\ufffdB\ufffdC\ufffdD\ufffd\u{1f600}\u{1ffff}'), name);
  // As the XML 1.0 recommendation lists them, section 2.2.
  for (const [part, text] of unzip(Buffer.from(bytes))) assert.doesNotMatch(text, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u, part);
});

/** The place of a column, from none. @param {string} letters */
const placeOf = (letters) => [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A cell or a run of cells, perhaps of another sheet. */
const cellsRead = /(?:\b([A-Z][a-z]+)!)?\b([A-Z]+)(\d+)\b(?::([A-Z]+)(\d+))?/g;

test('every formula stays within what spreadsheets take and reads cells that are there', async () => {
  for (const request of [evolving(), manySales(900, (at) => String(at)), everyWay(['1', '2'])]) {
    const file = await fileOf(request);
    for (const [name, rows] of file) {
      rows.forEach((row, at) =>
        row.forEach(({ formula }) => {
          if (formula === undefined) return;
          assert.ok(formula.length < 8192, `${name} row ${at + 1} has ${formula.length} characters`);
          for (const [, sheet = name, column = '', first = '', to = column, last = first] of formula.matchAll(cellsRead)) {
            for (const [line, place] of /** @type {const} */ ([[Number(first), column], [Number(last), to]])) {
              const cell = file.get(sheet)?.[line - 1]?.[placeOf(place)];
              assert.ok(cell?.number !== undefined || cell?.formula !== undefined, `${name} row ${at + 1}: nothing in ${sheet}!${column}${line}`);
              if (sheet === name && name === 'Working') assert.ok(line <= at, `row ${at + 1} reads row ${line}`);
            }
          }
        }),
      );
    }
  }
});

test('figures of a table stand beside their source', async () => {
  const [heading, row] = ['Listing fee, public offers', 5];
  const cells = (await fileOf(seller())).get('Tables')?.find((cells) => cells?.[0]?.text === heading) ?? [];
  assert.equal(cells[row]?.text, 'published by the vendor');
  assert.match(cells[row + 4]?.text ?? '', /^https:\/\//);
});

test('a refused request has no file, nor has one that no spreadsheet would open', () => {
  assert.throws(() => engine.spreadsheet({ ...evolving(), tier: 'best' }), /tier/);
  assert.throws(() => engine.spreadsheet(manySales(80_000, String)), /model-too-large/);
});

test('the page fetches the writer when a file is asked for, and not before', async () => {
  const site = await openSite();
  after(() => site.close());
  const { page, requests, problems, foreign, close } = await site.open();
  await page.locator('partner-headline .result').waitFor();
  const loaded = requests.length;
  await page.getByText('Files', { exact: true }).click();
  // A first touch brings the whole engine near, and words of the programme come when the page is idle.
  assert.deepEqual(requests.slice(loaded).filter((url) => !/engine_bg.*\.wasm$|\.en-.*\.json$/.test(url)), []);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Live model (XLSX)' }).click()]);
  assert.ok(requests.slice(loaded).some((url) => url.endsWith('.js')));
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  const file = readXlsx(await readFile(await download.path()));
  assert.deepEqual([...file.keys()], ['Summary', 'Statement', 'Inputs', 'Tables', 'Working', 'About']);
  const rows = file.get('Statement') ?? [];
  const total = rows[1]?.findIndex((cell) => cell?.text === 'Total') ?? -1;
  const profit = rows.find((row) => row?.[1]?.text === 'profit')?.[total]?.number ?? '';
  await see(page.locator('partner-statement'));
  const shown = await page.locator('partner-statement tr[data-line="profit"] td.total').innerText();
  assert.equal(cents(Number(profit).toFixed(2)), cents(shown.replaceAll(',', '').replace('−', '-').trim()));
  assert.deepEqual([problems, foreign()], [[], []]);
  await close();
});
