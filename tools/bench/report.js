// What was found, as data and as a table.

import { cpus } from 'node:os';

/** @typedef {import('./rounds.js').Spread} Spread */

/** Three digits of a measurement are worth something. @param {number} n */
const short = (n) => (n === 0 ? 0 : Number(n.toPrecision(3)));

/** @param {Spread} spread */
const quartiles = ({ low, high }) => [short(low), short(high)];
/**
 * @param {{
 *   rounds: number, compared: number, version: string,
 *   exact: any, trials: any, memory: { before: number, after: number }, varied: any, variedTrials: any,
 *   natively: { ratio: Spread, native: Spread }, seen: any, sales: { read: Spread, whole: Spread, longest: number },
 * }} found
 */
export function report({ rounds, compared, version, exact, trials, memory, varied, variedTrials, natively, seen, sales }) {
  // Trials a second, ours ÷ theirs: the paired times, theirs ÷ ours.
  const ratios = {
    publicodes: exact.publicodes.ratio,
    hyperformula: exact.hyperformula.ratio,
    decimal_js: exact.decimal.ratio,
    plain_js_risk: trials.plain.ratio,
    native_risk: natively.ratio,
    zen: exact.zen.ratio,
    decimal_js_whole: exact.whole.ratio,
    plain_js_exact: exact.plain.ratio,
    publicodes_incentives: exact.incentives.ratio,
  };
  /** @template T @param {(spread: Spread) => T} of */
  const entries = (of) => /** @type {Record<keyof typeof ratios, T>} */ (Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, of(ratio)])));
  return {
    exact_ms: short(exact.figure.median),
    exact_workings_ms: short(exact.answer.median),
    exact_workings_anew_ms: short(exact.anew.median),
    ratio: entries(({ median }) => short(median)),
    trials_per_s: Math.round(trials.perSecond.median),
    trials_per_s_one_cohort: Math.round(trials.perSecondOfOne),
    whole_customers_per_s: Math.round(trials.perSecondOfWhole),
    workers2_speedup: short(trials.workers.median),
    growth_exponent: short(trials.growth.median),
    portfolio_4000_s: short((exact.figure.median * 4000) / 1000),
    first_picture_ms: short(seen.first.median),
    cancel_ms: short(seen.stopIdle.median),
    import_100k_s: short(sales.whole.median / 1000),
    spread: {
      ...entries(quartiles),
      exact_ms: quartiles(exact.figure),
      exact_workings_ms: quartiles(exact.answer),
      exact_workings_anew_ms: quartiles(exact.anew),
      workers2_speedup: quartiles(trials.workers),
      growth_exponent: quartiles(trials.growth),
      first_picture_ms: quartiles(seen.first),
      cancel_ms: quartiles(seen.stopIdle),
      import_100k_s: quartiles(sales.whole).map((ms) => short(ms / 1000)),
    },
    import_100k_read_s: short(sales.read.median / 1000),
    import_longest_task_ms: sales.longest,
    peer_ms: {
      publicodes: short(exact.publicodes.theirs.median),
      publicodes_incentives: short(exact.incentives.theirs.median),
      hyperformula: short(exact.hyperformula.theirs.median),
      decimal_js: short(exact.decimal.theirs.median),
      decimal_js_whole: short(exact.whole.theirs.median),
      plain_js: short(exact.plain.theirs.median),
      zen: short(exact.zen.theirs.median),
    },
    trials_per_s_plain_js: Math.round(trials.perSecondByHand),
    trials_per_s_native: Math.round(natively.native.median),
    different_shares: {
      exact_ms: short(varied.figure.median),
      trials_per_s: Math.round(variedTrials.perSecond.median),
      ratio: {
        publicodes: short(varied.publicodes.ratio.median),
        hyperformula: short(varied.hyperformula.ratio.median),
        decimal_js: short(varied.decimal.ratio.median),
        plain_js_risk: short(variedTrials.plain.ratio.median),
        zen: short(varied.zen.ratio.median),
      },
    },
    engine_first_report_ms: short(trials.first.median),
    first_picture_again_ms: short(seen.firstAgain.median),
    fan_chart_10000_ms: short(seen.last.median),
    fan_chart_10000_again_ms: short(seen.lastAgain.median),
    longest_task_ms: seen.longest,
    cancel_said_ms: short(seen.stopSaid.median),
    memory_1m_trials_mb: [memory.before, memory.after],
    figures_compared: compared,
    rounds,
    processors: cpus().length,
    chromium: version,
  };
}

const thousands = (/** @type {number} */ n) => n.toLocaleString('en-US');

/** @param {ReturnType<typeof report>} found the table of docs/performance.md */
export function table(found) {
  const { ratio, spread, peer_ms: peer, different_shares: varied } = found;
  const between = (/** @type {unknown} */ pair) => /** @type {number[]} */ (pair).join(' to ');
  const rows = [
    ['profit for another figure, exact', `${found.exact_ms} ms`, '0.25 ms'],
    ['a whole answer when a figure is typed, with everything that workings need', `${found.exact_workings_ms} ms`, '1 ms'],
    ['a whole answer to another plan', `${found.exact_workings_anew_ms} ms`, ''],
    ['4,000 partners of one structure, one after another', `${found.portfolio_4000_s} s`, '2 s'],
    ['trials a second, one core', thousands(found.trials_per_s), '400,000'],
    ['trials a second, one group of customers', thousands(found.trials_per_s_one_cohort), '1,000,000'],
    ['trials a second, whole customers', thousands(found.whole_customers_per_s), '200,000'],
    ['two workers in place of one', `${found.workers2_speedup} times (${between(spread.workers2_speedup)})`, '1.8 times'],
    ['growth of the time of a trial with months × groups', `exponent ${found.growth_exponent} (${between(spread.growth_exponent)})`, '1.05'],
    ['page: first picture of a simulation, nothing warm', `${found.first_picture_ms} ms (again: ${found.first_picture_again_ms} ms)`, '100 ms'],
    ['page: the picture of 10,000 trials', `${found.fan_chart_10000_ms} ms (again: ${found.fan_chart_10000_again_ms} ms)`, ''],
    ['page: 100,000 sales from a file, read and settled', `${found.import_100k_s} s (read: ${found.import_100k_read_s} s; longest task of the page: ${found.import_longest_task_ms} ms)`, '2 s'],
    ['page: longest task meanwhile', found.longest_task_ms ? `${found.longest_task_ms} ms` : 'none of 50 ms', '50 ms'],
    ['page: from stop to no worker at work', `${found.cancel_ms} ms`, '100 ms'],
    ['memory of the engine before and after a million trials', found.memory_1m_trials_mb.map((mb) => `${mb.toFixed(1)} MB`).join(', '), 'the same'],
  ];
  const speed = (/** @type {keyof typeof ratio} */ name) => `${ratio[name]} (${between(spread[name])})`;
  const peers = [
    ['HyperFormula: the very model that the page downloads', `${peer.hyperformula} ms`, speed('hyperformula'), `${varied.ratio.hyperformula}`, '100'],
    ['decimal.js, by hand; other groups kept', `${peer.decimal_js} ms`, speed('decimal_js'), `${varied.ratio.decimal_js}`, '30'],
    ['decimal.js, by hand; every group anew', `${peer.decimal_js_whole} ms`, speed('decimal_js_whole'), '', ''],
    ['Publicodes: the whole model', `${peer.publicodes} ms`, speed('publicodes'), `${varied.ratio.publicodes}`, '1,000'],
    ['Publicodes: the incentives alone', `${peer.publicodes_incentives} ms`, speed('publicodes_incentives'), '', ''],
    ['GoRules ZEN, expressions in wasm: the incentives alone', `${peer.zen} ms`, speed('zen'), `${varied.ratio.zen}`, ''],
    ['plain numbers, by hand: one figure, not exact', `${peer.plain_js} ms`, speed('plain_js_exact'), '', ''],
    ['plain numbers, by hand: trials', `${thousands(found.trials_per_s_plain_js)} a second`, speed('plain_js_risk'), `${varied.ratio.plain_js_risk}`, '10'],
    ['our own native build: trials', `${thousands(found.trials_per_s_native)} a second`, speed('native_risk'), '', '0.8'],
  ];
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['What', 'Measured', 'Aimed at']),
    row(['---', '---', '---']),
    ...rows.map(row),
    '',
    row(['Beside', 'Theirs', 'Ours is faster by (middle half)', 'With four different shares', 'Aimed at']),
    row(['---', '---', '---', '---', '---']),
    ...peers.map(row),
    '',
    `Chromium ${found.chromium}, ${found.processors} cores, ${found.rounds} rounds, ${thousands(found.figures_compared)} figures compared beforehand.`,
    '',
  ].join('\n');
}
