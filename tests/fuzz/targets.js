// What is tried: every export of both modules, and what the page reads of strangers: links, files of sales, messages.

import { readFileSync, readdirSync } from 'node:fs';
import { languageOf, learn, localeFor } from '../../www/element/base/locale.js';
import { learnChecks, problemText, violationText } from '../../www/element/base/message.js';
import { unpacked } from '../../www/element/base/packed.js';
import { Unreadable } from '../../www/element/import/unreadable.js';
import { fromBeside, fromFragment, toFragment } from '../../www/element/share/link.js';
import * as small from '../../www/pkg/answer.js';
import * as whole from '../../www/pkg/engine.js';
import checks from '../../www/pkg/messages/en/checks.js';
import { presets } from '../../www/presets.js';
import { importing } from '../page/exports/read.js';
import { request } from './business.js';
import { brokenByKin } from './kin.js';
import { brokenBy, brokenByCost, brokenByRefusal } from './laws.js';
import { mutated, scratched } from './mutate.js';

/** @import { Draw } from './draw.js' */
/** @import { Outcome, Problem, Request } from '../../www/pkg/engine.js' */

const pkg = new URL('../../www/pkg/', import.meta.url);
await small.default({ module_or_path: readFileSync(new URL('answer_bg.wasm', pkg)) });
await whole.default({ module_or_path: readFileSync(new URL('engine_bg.wasm', pkg)) });
const catalogue = whole.catalogue();
const ids = catalogue.programmes.map(({ id }) => id);
const terms = new Map(ids.map((id) => [id, whole.terms(id)]));
const guides = new Map(ids.map((id) => [id, whole.guide(id, '2026-11-27')]));

/** @type {{ request: Request }[]} */
const cases = JSON.parse(readFileSync(new URL('cases.json', pkg), 'utf8'));
const files = readdirSync(new URL('../page/exports/', import.meta.url)).filter((name) => name.endsWith('.csv')).map((name) => readFileSync(new URL(`../page/exports/${name}`, import.meta.url), 'utf8'));

const LANGUAGES = ['en', 'zh', 'es', 'th', 'tr', 'ar'];
learnChecks(checks);
for (const lang of LANGUAGES.slice(1)) {
  const words = await Promise.all(['problems', 'checks', 'settlement', 'number'].map((feature) => import(`../../www/pkg/messages/${lang}/${feature}.js`)));
  learn(languageOf(lang), words.map((module) => module.default));
}

/** A failure: its kind, by which failures are told apart, and its description. */
export class Broken extends Error {}

/** @param {string} law broken; empty when kept */
function held(law) {
  if (law) throw new Broken(law);
}

/**
 * Result of a call; nothing when it was refused with an error of ours, as a caller's mistake is.
 * @template T @param {() => T} call @returns {T | undefined}
 */
function asked(call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
    // Errors of ours are errors with a message, or what the data's own getters threw.
    if (!(error instanceof Error) || error.message.trim() === '') throw new Broken('thrown without a message');
    if (/panicked|unreachable|memory access|\[object/.test(error.message)) throw new Broken(`says "${error.message}"`);
    return undefined;
  }
}

/** Sentences of problems in every language. @param {Problem[]} problems */
function said(problems) {
  for (const problem of problems.slice(0, 5)) {
    for (const lang of LANGUAGES) {
      const text = problemText(problem, localeFor(lang));
      if (!text || /undefined|\[object|\{ ?\$/.test(text)) throw new Broken(`no sentence in ${lang} of ${problem.message.code}`);
    }
  }
}

/** @param {Outcome | undefined} outcome @param {any} of the request */
function kept(outcome, of) {
  if (!outcome) return;
  if (outcome.kind === 'answer') held(brokenBy(outcome));
  else {
    held(brokenByRefusal(outcome.problems, of));
    said(outcome.problems);
  }
}

const text = (/** @type {unknown} */ value) => JSON.stringify(value);

/** A request of the right shape: drawn, of a worked example or of a plan that ships. @param {Draw} draw @returns {Request} */
function sound(draw) {
  if (draw.chance(0.75)) return request(draw, catalogue);
  const { request: known } = draw.chance(0.8) ? draw.of(cases) : draw.of(presets);
  return structuredClone(known);
}

/** A value of a programme's tables and another in its place. @param {Draw} draw @param {string} programme */
function ownValue(draw, programme) {
  const table = draw.of(guides.get(programme)?.tables ?? []);
  const cells = table.rows.flat().filter(({ at }) => at !== null);
  if (!cells.length) return [];
  const { at } = draw.of(cells);
  return [{ table: table.id, at: String(at), value: draw.of(['0', '0.1', '1', '0.055', '250', draw.money(7), '-1', 'x']) }];
}

/** Whether the module of the first answer takes the request: it knows neither books of sales nor terms of one's own. @param {any} input */
const forBoth = (input) => !input?.terms && !input?.book?.sales;

const figure = (/** @type {string} */ value) => /^\d+(\.\d+)?$/.test(value);

/** A plan without shares of nothing, which a link leaves out. @param {any} of */
const withoutNothing = (of) => {
  const copy = structuredClone(of);
  for (const cohort of copy.book.plan.cohorts) cohort.mix = cohort.mix.filter((/** @type {any} */ { share, end }) => share !== '0' || end !== undefined);
  return copy;
};

/** @typedef {{ name: string, weight: number, draw: (draw: Draw) => any, check: (input: any) => void }} Target */

/** @type {Target[]} */
export const targets = [
  {
    name: 'estimate',
    weight: 30,
    draw: (draw) => sound(draw),
    check: (input) => {
      const outcome = asked(() => whole.estimate(input));
      if (!outcome) throw new Broken('a request of the right shape throws');
      kept(outcome, input);
      if (forBoth(input) && text(asked(() => small.estimate(input))) !== text(outcome)) throw new Broken('the two modules differ');
      if (text(whole.estimate(input)) !== text(outcome)) throw new Broken('the same request, another answer');
      const marketing = input.book?.plan?.costs?.marketing;
      if (outcome.kind !== 'answer' || !marketing || !figure(marketing)) return;
      const dearer = structuredClone(input);
      dearer.book.plan.costs.marketing = marketing.replace(/^\d+/, (/** @type {string} */ digits) => String(BigInt(digits) + 1n));
      const more = whole.estimate(dearer);
      if (more.kind === 'answer') held(brokenByCost(outcome, more));
    },
  },
  {
    name: 'kin',
    weight: 12,
    draw: (draw) => sound(draw),
    check: (input) => {
      const outcome = whole.estimate(input);
      const days = catalogue.programmes.find(({ id }) => id === input.programme)?.effective;
      // A worked example may bring terms of its own.
      if (outcome.kind === 'answer' && days && !input.terms) held(brokenByKin(outcome, input, (request) => asked(() => whole.estimate(request)), days));
    },
  },
  {
    name: 'estimate-mutated',
    weight: 30,
    draw: (draw) => mutated(draw, sound(draw)),
    check: (input) => {
      const outcome = asked(() => whole.estimate(input));
      kept(outcome, input);
      const other = asked(() => small.estimate(input));
      if (forBoth(input) && text(other) !== text(outcome)) throw new Broken('the two modules differ');
    },
  },
  {
    name: 'own',
    weight: 10,
    draw: (draw) => {
      const input = request(draw, catalogue);
      input.own = draw.list(1, 3, () => ownValue(draw, input.programme)).flat();
      return input;
    },
    check: (input) => kept(asked(() => whole.estimate(input)), input),
  },
  {
    name: 'terms',
    weight: 8,
    draw: (draw) => {
      const input = request(draw, catalogue);
      const document = JSON.parse(terms.get(input.programme) ?? '{}');
      const damaged = draw.chance(0.15) ? scratched(draw, text(document)) : text(mutated(draw, document));
      return { terms: damaged, request: input };
    },
    check: ({ terms, request }) => {
      const brought = asked(() => whole.programme(terms));
      if (!brought) return;
      if (brought.kind === 'refused') {
        if (!brought.problems.length) throw new Broken('terms refused without a problem');
        for (const { line, column, violation } of brought.problems.slice(0, 5)) {
          if (!(line >= 1 && column >= 1 && line <= terms.split('\n').length)) throw new Broken('a place outside the text');
          for (const lang of LANGUAGES) if (/undefined|\[object/.test(violationText(violation, localeFor(lang)))) throw new Broken(`no sentence in ${lang} of ${violation.code}`);
        }
      }
      const outcome = asked(() => whole.estimate({ ...request, terms }));
      if (outcome && brought.kind === 'refused' && outcome.kind === 'answer') throw new Broken('an answer under terms that are refused');
      if (outcome) kept(outcome, { ...request, terms });
      asked(() => whole.guide(request.programme, request.asOf, terms));
    },
  },
  {
    name: 'working',
    weight: 6,
    draw: (draw) => ({ request: draw.chance(0.8) ? sound(draw) : mutated(draw, sound(draw)), at: draw.next(), month: draw.whole(0, 59), headline: draw.of(['profit', 'earnings', 'revenue', 'margin', 'payback', 'funding', 'npv', 'irr']), node: draw.of([0, 1, 17, 4000, 1e9]), which: draw.whole(0, 2) }),
    check: ({ request, at, month, headline, node, which }) => {
      const outcome = asked(() => whole.estimate(request));
      const lines = outcome?.kind === 'answer' ? outcome.lines : [];
      const line = lines[Math.floor(at * lines.length)];
      const of = which === 0 && line ? { line: { line: line.id, from: month, to: month } } : which === 1 ? { headline } : { node };
      const working = asked(() => whole.working(request, of));
      if (!working || !line || which !== 0 || month >= line.amounts.length) return;
      if (!text(working).includes(line.amounts[month] ?? '')) throw new Broken('a working that does not have its figure');
    },
  },
  {
    name: 'ask',
    weight: 3,
    draw: (draw) => {
      const input = sound(draw);
      const field = draw.of(['plan.cohorts[0].spend', 'plan.cohorts[0].discount', 'plan.projects[0].list', 'plan.costs.marketing', 'plan.cash.customerDays', 'plan.nothing', 'tier']);
      const axis = { field, points: draw.of([2, 3, 8, 201]), ...(draw.chance(0.3) ? { from: draw.money(4), to: draw.money(5) } : {}) };
      const measure = draw.of(['profit', 'earnings', 'revenue', 'cash', 'funding']);
      const question = draw.of([
        { ask: 'sweep', axis, measure },
        { ask: 'grid', across: { ...axis, points: 3 }, down: { ...axis, field: 'plan.cohorts[0].newPerMonth', points: 3 }, measure },
        { ask: 'goal', field, measure, target: draw.of(['0', draw.money(6)]) },
        { ask: 'tornado', measure, swing: draw.of(['0.1', '0', '1', '2']) },
      ]);
      return { request: input, question: draw.chance(0.8) ? question : mutated(draw, question) };
    },
    check: ({ request, question }) => {
      const told = asked(() => whole.ask(request, question));
      if (told?.kind === 'refused') said(told.problems);
    },
  },
  {
    name: 'drivers',
    weight: 5,
    draw: (draw) => (draw.chance(0.7) ? sound(draw) : mutated(draw, sound(draw))),
    check: (input) => {
      const drivers = asked(() => whole.drivers(input));
      if (forBoth(input) && text(asked(() => small.drivers(input))) !== text(drivers)) throw new Broken('the two modules differ');
    },
  },
  {
    name: 'simulation',
    weight: 3,
    draw: (draw) => {
      const field = () => draw.of(['plan.cohorts[0].spend', 'plan.cohorts[0].newPerMonth', 'plan.cohorts[0].churn', 'plan.projects[0].list', 'plan.nothing']);
      const spread = () => draw.of([{ kind: 'uniform', low: '1', high: draw.money(4) }, { kind: 'normal', low: '0', high: '0.5' }, { kind: 'triangular', low: '0', likely: '1', high: '2' }, { kind: 'log-normal', low: '1', high: '100' }]);
      const question = { ranges: draw.list(0, 3, () => ({ field: field(), spread: spread() })), correlations: draw.chance(0.3) ? [{ one: field(), other: field(), by: draw.rate(-10000, 10000) }] : [], wholeCustomers: draw.chance(0.3), seed: draw.whole(0, 1000) };
      return { request: sound(draw), question: draw.chance(0.8) ? question : mutated(draw, question) };
    },
    check: ({ request, question }) => {
      const checked = asked(() => whole.checkRanges(request, question));
      if (checked === undefined) return;
      const simulation = asked(() => new whole.Simulation(request, question));
      if (!simulation) return;
      simulation.run(0, 32);
      const report = simulation.report();
      if (report.trials !== 32) throw new Broken('trials that were not counted');
      simulation.free();
    },
  },
  {
    name: 'actions',
    weight: 1,
    draw: (draw) => ({ request: sound(draw), elasticity: draw.of(['0', '0.02', '1', '', 'x', '-1']) }),
    check: ({ request, elasticity }) => void asked(() => whole.actions(request, elasticity)),
  },
  {
    name: 'spreadsheet',
    weight: 2,
    draw: (draw) => sound(draw),
    check: (input) => {
      const workbook = asked(() => whole.spreadsheet(input));
      if (workbook && !workbook.sheets.length) throw new Broken('a workbook without a sheet');
    },
  },
  {
    name: 'words',
    weight: 4,
    draw: (draw) => draw.list(3, 3, () => draw.of([...ids, 'USD', 'EUR', 'JPY', 'XTS', '', 'usd', '2026-11-27', '2010-01-01', '9999-12-31', '2026-02-30', '__proto__', 'x'.repeat(200000), '\ud800', '{}'])),
    check: ([one, other, third]) => {
      asked(() => whole.exchange(one, other));
      if (text(asked(() => small.exchange(one, other))) !== text(asked(() => whole.exchange(one, other)))) throw new Broken('the two modules differ');
      asked(() => whole.terms(one));
      asked(() => whole.programme(one));
      asked(() => whole.guide(one, other));
      asked(() => whole.guide(one, other, third));
    },
  },
  {
    name: 'link',
    weight: 20,
    draw: (draw) => {
      const whole = toFragment(structuredClone(draw.of(presets).request));
      // Links of the first version have no checksum to hold them against.
      const told = JSON.parse(unpacked(whole.slice(4, whole.indexOf('&'))));
      const fragment = draw.chance(0.4) ? `#v1=${Buffer.from(text(mutated(draw, told))).toString('base64url')}` : whole;
      return { fragment, damaged: draw.chance(0.7) ? scratched(draw, fragment) : fragment };
    },
    check: ({ fragment, damaged }) => {
      const linked = fromFragment(damaged);
      if (linked.kind === 'plan') {
        // Whatever opens is shared as what it opened as, and the engine can be asked.
        const again = fromFragment(toFragment(linked.request, linked.kept, linked.screen));
        if (again.kind !== 'plan' || text(again.request) !== text(withoutNothing(linked.request))) throw new Broken('a link that does not survive being shared again');
        if (String(fragment).startsWith('#v3') && String(damaged).startsWith('#v3') && text(linked.request) !== text(/** @type {any} */ (fromFragment(fragment)).request)) throw new Broken('a damaged link opens as another plan');
        asked(() => whole.estimate(linked.request));
      }
      fromBeside(String(damaged));
    },
  },
  {
    name: 'file',
    weight: 10,
    draw: (draw) => {
      const from = draw.of(files);
      const start = draw.whole(0, Math.max(0, from.length - 4000));
      return scratched(draw, draw.chance(0.7) ? from.slice(0, 3000) : from.slice(start, start + 4000));
    },
    check: (input) => {
      try {
        const { read } = importing(String(input));
        for (const { list, units } of read.sales) for (const figure of [list, units]) if (typeof figure === 'string' && !/^-?\d+(\.\d+)?$/.test(figure)) throw new Broken('a cell that is read as no decimal');
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
    },
  },
];

/** Makes the modules anew after one of them broke. */
export function renew() {
  small.__wbg_reset_state();
  whole.__wbg_reset_state();
}
