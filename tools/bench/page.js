// What is measured in the browser: figures first, then times. The runner puts it into one script and calls `bench`.

import * as decimals from './decimals.js';
import * as floats from './floats.js';
import * as hyperformula from './hyperformula.js';
import * as publicodes from './publicodes.js';
import * as zen from './zen.js';
import { LINES } from './bills.js';
import { draws } from './draws.js';
import { model } from './engine.js';
import { exponent, measured, paired, spread, timed } from './rounds.js';
import { tally } from './tally.js';
import { speedup } from './workers.js';

/** @import { Request, RiskQuestion } from '../../www/pkg/engine.js' */
/** @import { PlanRequest, Inputs } from './reference.js' */
/** @typedef {{ size: number, request: Request, ranges: RiskQuestion }} Size */
/**
 * @typedef {object} Asked
 * @property {number} rounds
 * @property {PlanRequest} request
 * @property {PlanRequest} one a single group
 * @property {RiskQuestion} ranges
 * @property {RiskQuestion} rangesOfOne
 * @property {Size[]} sizes
 * @property {{ inputs: Inputs[], request: PlanRequest }[]} settings
 */

const numbers = (/** @type {Inputs[]} */ inputs) => inputs.flatMap(({ spend, newPerMonth, churn }) => [spend, newPerMonth, churn].map(Number));

/** Stops when a figure is not ours. @param {string} who @param {string} what @param {number | string} theirs @param {number | string} ours @param {number} [within] in money */
function same(who, what, theirs, ours, within = 0) {
  const apart = Math.abs(Number(theirs) - Number(ours));
  if (!(apart <= within + 1e-7)) throw new Error(`${who} has another ${what}: ${theirs}, ours is ${ours}`);
}

/** Whether every peer has our figures. @param {Asked} asked @param {Awaited<ReturnType<typeof model>>} ours */
async function check({ request, settings }, ours) {
  const exact = decimals.model(request);
  const plain = floats.model(request);
  const coded = publicodes.model(request);
  const grids = publicodes.tables(request.book.plan.months / 12);
  const tables = await zen.model();
  let figures = 0;
  for (const setting of settings) {
    const answer = ours.answer(setting.request);
    const months = answer.lines.find(({ id }) => id === 'cumulative-cash')?.amounts ?? [];
    setting.inputs.forEach((inputs, g) => exact.sell(g, inputs));
    const theirs = exact.settle();
    same('decimal.js', 'profit', theirs.profit.toFixed(), answer.headline.profit);
    same('decimal.js', 'earnings', theirs.earnings.toFixed(), answer.headline.earnings);
    months.forEach((cash, m) => same('decimal.js', `cash to date of month ${m + 1}`, theirs.cash[m].toFixed(), cash));
    const floated = plain.trial(numbers(setting.inputs), 0);
    same('the model in plain numbers', 'profit', floated.profit / 100, answer.headline.profit, 0.01);
    same('the model in plain numbers', 'earnings', floated.earnings / 100, answer.headline.earnings, 0.01);
    months.forEach((cash, m) => same('the model in plain numbers', `cash to date of month ${m + 1}`, floated.cash[m] / 100, cash, 0.01));
    coded.set(setting.inputs);
    same('Publicodes', 'profit', coded.amount('profit'), answer.headline.profit);
    same('Publicodes', 'earnings', coded.amount('earnings'), answer.headline.earnings);
    months.forEach((cash, m) => same('Publicodes', `cash to date of month ${m + 1}`, coded.amount(`cash m${m + 1}`), cash));
    const bills = exact.bills();
    grids.set(bills);
    const [gridded, expressed] = [grids.each(), tables.each(zen.facts(bills))];
    for (const line of LINES) {
      const amount = answer.lines.find(({ id }) => id === line)?.total ?? '0';
      same('Publicodes', line, gridded[line], amount);
      same('ZEN', line, expressed[line], amount);
    }
    figures += 3 * (2 + months.length) + 2 * LINES.length;
  }
  return figures;
}

/** The exact side. @param {Asked} asked @param {Awaited<ReturnType<typeof model>>} ours */
async function exactly({ rounds, request, settings }, ours) {
  const figure = () => ours.figure(request);
  const months = request.book.plan.months;
  const start = settings[0].inputs;

  const sheet = hyperformula.model(ours.engine.spreadsheet(request), start[0].spend, months);
  for (const spend of [20_500, 23_456]) {
    const changed = structuredClone(request);
    changed.book.plan.cohorts[0].spend = String(spend);
    same('HyperFormula', 'profit', sheet.profit(spend).toFixed(2), ours.answer(changed).headline.profit);
  }
  let spend = 20_000;
  const another = () => (spend += 1);
  const formulas = await paired(rounds, figure, () => timed(() => sheet.profit(another())));

  const times = (/** @type {number} */ many, /** @type {() => unknown} */ call) => async () => {
    const all = await timed(() => {
      for (let i = 0; i < many; i += 1) call();
    });
    return all / many;
  };
  // Ours moves two figures of the first group; so do they, and keep what the other groups bring.
  const exact = decimals.model(request);
  start.forEach((inputs, g) => exact.sell(g, inputs));
  const one = { ...start[0] };
  const moved = () => ({ ...one, spend: String(another()) });
  const decimal = await paired(
    rounds,
    figure,
    times(10, () => {
      exact.sell(0, moved());
      exact.settle();
    }),
  );
  const whole = await paired(
    rounds,
    figure,
    times(10, () => {
      start.forEach((inputs, g) => exact.sell(g, g ? inputs : moved()));
      exact.settle();
    }),
  );
  const first = floats.model(request).first(numbers(start));
  const plain = await paired(
    rounds,
    figure,
    times(2000, () => first(another(), 0.5, 0.005)),
  );

  const coded = publicodes.model(request);
  coded.set(start);
  const rules = await paired(rounds, figure, () =>
    timed(() => {
      coded.set([moved()]);
      coded.amount('profit');
    }),
  );

  // Incentives alone; each time other bills, so that nothing is remembered.
  const bills = exact.bills();
  const grids = publicodes.tables(months / 12);
  const gridded = await paired(
    rounds,
    figure,
    times(3, () => {
      grids.set({ ...bills, yearBefore: another() });
      grids.amount('incentives');
    }),
  );
  const facts = zen.facts(bills);
  const expressions = await zen.model();
  const expressed = await paired(
    rounds,
    figure,
    times(20, () => {
      facts.years[0].before = another() * 100;
      expressions.each(facts);
    }),
  );
  const typed = structuredClone(request);
  const answered = (/** @type {(group: Asked['request']['book']['plan']['cohorts'][number]) => unknown} */ change) => {
    change(typed.book.plan.cohorts[0]);
    return timed(() => ours.engine.estimate(typed));
  };
  return {
    figure: await measured(rounds, figure),
    // As somebody types: another spend each time. A group of another name is another plan, of which nothing is kept.
    answer: await measured(rounds, () => answered((group) => (group.spend = String(another())))),
    anew: await measured(rounds, () => answered((group) => (group.name = String(another())))),
    hyperformula: formulas,
    decimal,
    whole,
    plain,
    publicodes: rules,
    incentives: gridded,
    zen: expressed,
  };
}

/** Trials. @param {Asked} asked @param {Awaited<ReturnType<typeof model>>} ours */
async function simulated({ rounds, request, one, ranges, rangesOfOne, sizes }, ours) {
  const TRIALS = 4096;
  const months = request.book.plan.months;
  const drawn = draws(ranges, 2 * TRIALS);
  const each = ranges.ranges.length;
  const hand = floats.model(request);
  const counted = tally(months, (trial) => hand.trial(drawn, each * trial));
  counted.run(0, 2 * TRIALS);
  const { simulation, run } = ours.simulation(request, ranges);
  simulation.run(0, 2 * TRIALS);
  const report = simulation.report();
  [report.profit, report.earnings, report.funding, ...report.cash].forEach((band, i) =>
    Object.values(band).forEach((amount, at) => same('the model in plain numbers', `percentile of figure ${i}`, (counted.quantile(i, [0.1, 0.25, 0.5, 0.75, 0.9][at]) / 100).toFixed(2), amount, 0.02)),
  );
  // By then ours are compiled, and the browser has taken its time over both: the state of a long run.
  const warm = async (/** @type {(trials: number) => unknown} */ run) => {
    for (let i = 0; i < 16; i += 1) await run(TRIALS);
  };
  // Its draws are ready, which favours it.
  const byHand = () => timed(() => counted.run(0, TRIALS));
  await warm(run);
  await warm(byHand);
  const plain = await paired(rounds, () => run(TRIALS), byHand);

  const single = ours.simulation(one, rangesOfOne);
  await warm(single.run);
  const alone = await measured(rounds, () => single.run(TRIALS));
  // Who comes and who leaves is chance too.
  const tossed = ours.simulation(request, { ...ranges, wholeCustomers: true });
  await warm(tossed.run);
  const whole = await measured(rounds, () => tossed.run(TRIALS));
  // All sizes in each round, so that a machine that becomes busier does not look like a model that grows.
  const grown = sizes.map(({ size, request, ranges }) => ({ size, run: ours.simulation(request, ranges).run }));
  for (const { run } of grown) await warm(run);
  const exponents = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = [];
    for (const { size, run } of grown) times.push({ size, ms: await run(2048) });
    exponents.push(exponent(times));
  }
  const first = await measured(rounds, () =>
    timed(() => {
      const { simulation } = ours.simulation(request, ranges);
      simulation.run(0, 1024);
      simulation.report();
      simulation.free();
    }),
  );
  return {
    perSecond: { ...plain.ours, median: (1000 * TRIALS) / plain.ours.median },
    perSecondByHand: (1000 * TRIALS) / plain.theirs.median,
    perSecondOfOne: (1000 * TRIALS) / alone.median,
    perSecondOfWhole: (1000 * TRIALS) / whole.median,
    plain,
    growth: spread(exponents),
    first,
    workers: await speedup(ours.address, request, ranges, rounds, 32_768),
  };
}

/** Memory of the engine before and after a million trials. @param {Asked} asked @param {Awaited<ReturnType<typeof model>>} ours */
function remembered({ request, ranges }, ours) {
  const { simulation } = ours.simulation(request, ranges);
  simulation.run(0, 4096);
  const before = ours.memory.buffer.byteLength / 2 ** 20;
  for (let at = 4096; at < 1_000_000; at += 62_500) simulation.run(at, Math.min(1_000_000, at + 62_500));
  simulation.report();
  simulation.free();
  return { before, after: ours.memory.buffer.byteLength / 2 ** 20 };
}

const parts = { check, exactly, simulated, remembered };

/** One part of the bench. @template {keyof typeof parts} Part @param {Part} part @param {Asked} asked @returns {Promise<Awaited<ReturnType<(typeof parts)[Part]>>>} */
async function bench(part, asked) {
  ours ??= await model();
  return /** @type {any} */ (await parts[part](asked, ours));
}

/** @type {Awaited<ReturnType<typeof model>> | undefined} */
let ours;
/** A burst of our own trials, for the rounds with the native build. @param {Asked} asked @param {number} trials */
async function burst({ request, ranges }, trials) {
  ours ??= await model();
  running ??= ours.simulation(request, ranges);
  return (1000 * trials) / (await running.run(trials));
}
/** @type {ReturnType<Awaited<ReturnType<typeof model>>['simulation']> | undefined} */
let running;

Object.assign(globalThis, { bench, burst });
