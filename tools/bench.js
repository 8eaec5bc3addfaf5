// `make bench`: how fast the built engine is, in headless Chromium, beside a spreadsheet engine that calculates the very
// same model. Medians of paired rounds, so that a busy machine slows both alike; figures are compared before they are timed.
// → target/report/bench.json, target/report/bench.md

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.js';
import { serve } from './server.js';
import { presets } from '../www/presets.js';

/** @import { Request } from '../www/pkg/engine.js' */

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 9;

/**
 * The reference: four product families, three groups of customers, three years, every incentive of the Huawei Cloud
 * solution provider.
 * @param {number} [cohorts] @param {number} [months] @returns {Request}
 */
function reference(cohorts = 3, months = 36) {
  const base = structuredClone(/** @type {Request} */ (presets[0]?.request));
  assert.ok('plan' in base.book);
  const { plan } = base.book;
  const first = plan.cohorts[0];
  assert.ok(first);
  const mix = ['compute', 'storage-database', 'network-cdn', 'ai-models'].map((family) => ({ family, share: '0.25' }));
  plan.cohorts = Array.from({ length: cohorts }, (_, i) => ({ ...first, name: `Group ${i + 1}`, mix, coupons: '0', spend: String(20_000 + 5_000 * i) }));
  plan.projects = [];
  plan.months = months;
  return base;
}

/** @param {number} cohorts */
const ranges = (cohorts) => ({
  seed: 1,
  ranges: Array.from({ length: cohorts }, (_, i) => i).flatMap((i) => [
    { field: `plan.cohorts[${i}].spend`, spread: { kind: 'normal', low: '15000', high: '30000' } },
    { field: `plan.cohorts[${i}].newPerMonth`, spread: { kind: 'normal', low: '0.3', high: '0.7' } },
    { field: `plan.cohorts[${i}].churn`, spread: { kind: 'uniform', low: '0.002', high: '0.01' } },
  ]),
});

const asked = {
  rounds: ROUNDS,
  request: reference(),
  one: reference(1),
  ranges: ranges(3),
  rangesOfOne: ranges(1),
  sizes: [
    [1, 12],
    [1, 24],
    [2, 24],
    [2, 36],
    [3, 48],
    [4, 60],
  ].map(([cohorts = 1, months = 12]) => ({ size: cohorts * months, request: reference(cohorts, months), ranges: ranges(cohorts) })),
};

/** Runs in the page. @param {typeof asked & { request: any }} asked */
async function measure({ rounds, request, one, ranges, rangesOfOne, sizes }) {
  const address = `${location.origin}/www/pkg/engine.js`;
  const engine = await import(address);
  await engine.default();
  const median = (/** @type {number[]} */ all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  /** Milliseconds of one call. @param {number} times @param {() => void} call */
  const timed = (times, call) => {
    const from = performance.now();
    for (let i = 0; i < times; i += 1) call();
    return (performance.now() - from) / times;
  };
  /** @param {number} times @param {() => void} call */
  const settled = (times, call) => {
    call();
    return median(Array.from({ length: rounds }, () => timed(times, call)));
  };

  const spend = 'plan.cohorts[0].spend';
  const points = 200;
  const sweep = { ask: 'sweep', axis: { field: spend, points }, measure: 'profit' };
  const answers = settled(1, () => engine.estimate(request));
  // A sweep also looks for jumps: some twenty figures more between two points. Two points of one figure cost nothing but the
  // model, so what is left of a grid is its figures.
  const grid = (/** @type {number} */ n) => ({ ask: 'grid', across: { field: spend, points: n }, down: { field: 'plan.cohorts[0].churn', points: n }, measure: 'profit' });
  const small = settled(1, () => engine.ask(request, grid(2)));
  const large = settled(1, () => engine.ask(request, grid(32)));
  const figure = (large - small) / (32 * 32 - 4);

  /** Trials a second. @param {object} request @param {object} ranges @param {number} trials */
  const trials = (request, ranges, trials) => {
    const simulation = new engine.Simulation(request, ranges);
    let from = 0;
    return (1000 * trials) / settled(1, () => simulation.run(from, (from += trials)));
  };
  const perSecond = trials(request, ranges, 4096);
  const perSecondOfOne = trials(one, rangesOfOne, 4096);
  const first = settled(1, () => {
    const simulation = new engine.Simulation(request, ranges);
    simulation.run(0, 1024);
    simulation.report();
  });
  const growth = sizes.map(({ size, request, ranges }) => ({ size, ms: 1e6 / trials(request, ranges, 2048) }));

  // Workers: the same number of trials in all, by one and by two.
  const source = `import load, { Simulation } from ${JSON.stringify(address)};
    let simulation; let at = 0;
    onmessage = async ({ data }) => {
      if (data.request) { await load(); simulation = new Simulation(data.request, data.ranges); simulation.run(0, 4096); }
      else { simulation.run(at, at + data.trials); at += data.trials; }
      postMessage(0);
    };`;
  const script = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const workers = [0, 1].map(() => new Worker(script, { type: 'module' }));
  const ask = (/** @type {Worker} */ worker, /** @type {object} */ data) =>
    new Promise((done) => {
      worker.onmessage = done;
      worker.postMessage(data);
    });
  await Promise.all(workers.map((worker) => ask(worker, { request, ranges })));
  const by = async (/** @type {number} */ many) => {
    const from = performance.now();
    await Promise.all(workers.slice(0, many).map((worker) => ask(worker, { trials: 32_768 / many })));
    return performance.now() - from;
  };
  /** @type {number[]} */
  const speedups = [];
  for (let i = 0; i < rounds; i += 1) speedups.push((await by(1)) / (await by(2)));

  // The same model in a spreadsheet engine.
  const { HyperFormula } = /** @type {any} */ (globalThis);
  const workbook = engine.spreadsheet(request);
  const sheets = Object.fromEntries(
    workbook.sheets.map((/** @type {any} */ sheet) => [
      sheet.name,
      sheet.rows.map((/** @type {any[]} */ row) => row.map((cell) => (cell?.formula ? `=${cell.formula}` : cell?.number === undefined ? null : Number(cell.number)))),
    ]),
  );
  const hyper = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', maxRows: 300_000 });
  /** Where the one cell stands that holds this. @param {string} name @param {(cell: any) => boolean} is @param {number} [to] */
  const find = (name, is, to = 0) => {
    const rows = workbook.sheets.find((/** @type {any} */ sheet) => sheet.name === name).rows;
    for (const [row, cells] of rows.entries()) for (const [col, cell] of cells.entries()) if (cell && is(cell)) return { sheet: hyper.getSheetId(name), row, col: col + to };
    throw new Error(`no such cell on ${name}`);
  };
  const inputs = workbook.sheets.map((/** @type {any} */ sheet) => sheet.name).find((/** @type {string} */ name) => /input/i.test(name));
  const cell = find(inputs, (it) => it.number !== undefined && Number(it.number) === 20_000);
  const profit = find('Statement', (it) => it.text === 'profit', 1 + 1 + request.book.plan.months);
  const set = (/** @type {number} */ value) => {
    hyper.setCellContents(cell, value);
    return hyper.getCellValue(profit);
  };
  const compared = [20_500, 23_456].map((value) => {
    const changed = structuredClone(request);
    changed.book.plan.cohorts[0].spend = String(value);
    return { ours: engine.estimate(changed).headline.profit, theirs: Number(set(value)).toFixed(2) };
  });
  let value = 20_000;
  const spreadsheet = settled(1, () => set((value += 1)));
  return { answers, figure, perSecond, perSecondOfOne, first, growth, speedup: median(speedups), spreadsheet, compared, steps: engine.estimate(request).steps };
}

const server = await serve(root, 0, '');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  // Any page of this origin will do; without its scripts nothing else runs.
  await page.route('**/*.js', (route) => (route.request().url().includes('/www/pkg/') ? route.continue() : route.abort()));
  await page.goto(`${server.url}www/verify.html`);
  await page.addScriptTag({ path: `${root}/node_modules/hyperformula/dist/hyperformula.full.min.js` });
  const found = await page.evaluate(measure, asked);
  for (const { ours, theirs } of found.compared) assert.equal(theirs, ours, 'the spreadsheet has another profit');
  const logs = found.growth.map(({ size, ms }) => /** @type {const} */ ([Math.log(size), Math.log(ms)]));
  const mean = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0) / all.length;
  const [x, y] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const slope = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const report = {
    exact_ms: found.figure,
    exact_workings_ms: found.answers,
    ratio: { hyperformula: found.spreadsheet / found.figure },
    trials_per_s: found.perSecond,
    trials_per_s_one_cohort: found.perSecondOfOne,
    workers2_speedup: found.speedup,
    growth_exponent: slope,
    portfolio_4000_s: (found.figure * 4000) / 1000,
    first_picture_ms: found.first,
    steps: found.steps,
    hyperformula_ms: found.spreadsheet,
    processors: cpus().length,
  };
  await mkdir(`${root}/target/report`, { recursive: true });
  await writeFile(`${root}/target/report/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report, null, 2));
} finally {
  await browser.close();
  await server.close();
}
