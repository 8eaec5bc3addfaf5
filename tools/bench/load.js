/**
 * `make load`: how much one Node process carries: plans a second, a portfolio of 4,000 partners, the largest plan there may be with
 * ranges, and whether memory stays flat after many evaluations. Prints a table for docs/performance.md.
 */
import { readFileSync } from 'node:fs';
import load, { Simulation, catalogue, checkRanges, estimate } from '../../www/pkg/engine.js';
import { request } from '../../tests/fuzz/business.js';
import { Draw } from '../../tests/fuzz/draw.js';
import { presets } from '../../www/presets.js';

/** @import { Cohort, Plan, Request } from '../../www/pkg/engine.js' */

const { memory } = await load({ module_or_path: readFileSync(new URL('../../www/pkg/engine_bg.wasm', import.meta.url)) });
const known = catalogue();
const megabytes = () => (memory.buffer.byteLength / 2 ** 20).toFixed(1);

/** Seconds that something takes: of the clock, and of the processor, which a shared machine does not stretch. @param {() => void} run */
function timed(run) {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  run();
  const wall = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1e6 };
}

/** @param {string} what @param {string} figure */
const row = (what, figure) => console.log(`| ${what} | ${figure} |`);

const [first] = presets;
if (!first) throw new Error('no plan ships');

/** A plan like another, of a partner of another size. @param {Request} of @param {number} size in hundredths */
function partner(of, size) {
  const other = structuredClone(of);
  if ('plan' in other.book) for (const cohort of other.book.plan.cohorts) cohort.spend = String((Number(cohort.spend) * size) / 100);
  return other;
}

// Drawn plans of every programme: nothing of one serves the next.
const drawn = Array.from({ length: 2000 }, (_, at) => request(new Draw(at), known));
for (const one of drawn.slice(0, 200)) estimate(one);
const plans = timed(() => drawn.forEach((one) => estimate(one)));
row('plans of all programmes and lengths a second', `${Math.round(2000 / plans.wall)} (${Math.round(2000 / plans.cpu)} by processor time)`);

const large = timed(() => presets.forEach(({ request }) => { for (let size = 60; size < 140; size += 2) estimate(partner(request, size)); }));
row('whole answers to the six plans that ship, 36 months, a second', `${Math.round((presets.length * 40) / large.wall)} (${Math.round((presets.length * 40) / large.cpu)})`);

const portfolio = timed(() => { for (let at = 0; at < 4000; at += 1) estimate(partner(first.request, 50 + (at % 400))); });
row('4,000 partners, a whole answer for each', `${portfolio.wall.toFixed(1)} s (${portfolio.cpu.toFixed(1)} s)`);

/** The largest plan there may be. */
function largest() {
  const whole = structuredClone(first?.request);
  const { plan } = /** @type {{ plan: Plan }} */ (whole?.book);
  const [group] = plan.cohorts;
  const [project] = plan.projects;
  if (!whole || !group) throw new Error('the plan that ships has no group');
  /** @param {Cohort} one @param {number} at */
  const sized = (one, at) => ({ ...one, name: `Group ${at}`, spend: String(1000 + at * 37), newPerMonth: '1.5', churn: '0.01' });
  plan.months = 60;
  plan.cohorts = Array.from({ length: 12 }, (_, at) => sized(group, at));
  const blank = project ?? { name: 'Project', account: group.account, family: group.mix[0]?.family ?? '', month: 1, list: '50000', count: '1', discount: '0', registered: false };
  plan.projects = Array.from({ length: 40 }, (_, at) => ({ ...blank, name: `Project ${at}`, month: 1 + at }));
  return whole;
}

const whole = largest();
const one = timed(() => estimate(whole));
row('60 months, 12 groups, 40 projects: the first answer', `${(one.wall * 1000).toFixed(0)} ms`);
/** @type {Parameters<typeof checkRanges>[1]} */
const question = {
  ranges: Array.from({ length: 12 }, (_, at) => ({ field: `plan.cohorts[${at}].spend`, spread: /** @type {const} */ ({ kind: 'uniform', low: '500', high: '2000' }) })),
  seed: 1,
};
const checked = checkRanges(whole, question);
if ('problems' in checked && checked.problems.length) throw new Error(JSON.stringify(checked.problems[0]));
const ranged = timed(() => {
  const simulation = new Simulation(whole, question);
  simulation.run(0, 10_000);
  simulation.report();
  simulation.free();
});
row('the same with 12 ranges, 10,000 trials', `${ranged.wall.toFixed(1)} s (${ranged.cpu.toFixed(1)} s)`);

// Twice the same work: what it leaves behind the second time is what leaks.
const COUNT = Number(process.env['COUNT'] ?? 20_000);
for (let at = 0; at < COUNT; at += 1) estimate(/** @type {Request} */ (drawn[at % drawn.length]));
const before = megabytes();
for (let at = 0; at < 2 * COUNT; at += 1) estimate(/** @type {Request} */ (drawn[at % drawn.length]));
row(`memory of the engine after ${COUNT} evaluations and after ${3 * COUNT}`, `${before} MB, ${megabytes()} MB`);
row('memory of the process then', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
