// Laws of every answer and every refusal: exact, in whole numbers, without a word of the engine's own arithmetic.

/** @import { Answer, Line, Problem, Request } from '../../www/pkg/engine.js' */

const PLACES = 30;

/** A decimal as a whole number of its 30th place. @param {string} text */
export function exact(text) {
  const [, minus, whole, places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || places.length > PLACES) throw new Error(`no decimal: ${text}`);
  const value = BigInt(whole + places.padEnd(PLACES, '0'));
  return minus ? -value : value;
}

/** @param {string[]} figures */
const sum = (figures) => figures.reduce((total, figure) => total + exact(figure), 0n);

const same = (/** @type {bigint} */ one, /** @type {bigint} */ other) => one === other;

/** The figures of a line, the total last; nothing of one that is not there. @param {Answer} answer @param {string} id */
const figures = (answer, id) => {
  const line = answer.lines.find((it) => it.id === id);
  return line ? [...line.amounts, line.total] : [...answer.months, ''].map(() => '0');
};

/** Parts that add up to a whole, in every month and in all. */
const SUMS = [
  ['revenue', 'list-price', 'customer-discount', 'passed-discount'],
  ['resale-margin', 'revenue', 'vendor-bill'],
  ['profit', 'operating-profit', 'financing', 'tax'],
];

/** @param {Answer} answer @returns {string} the law it breaks; nothing where it keeps all */
export function brokenBy(answer) {
  const { lines, months, headline } = answer;
  for (const { id, amounts, total, balance } of lines) {
    if (amounts.length !== months.length) return `${id} has ${amounts.length} months of ${months.length}`;
    const due = balance ? exact(amounts.at(-1) ?? '0') : sum(amounts);
    if (!same(due, exact(total))) return `the months of ${id} do not add up to its total`;
  }
  const parents = new Set(lines.flatMap(({ parent }) => parent ?? []));
  for (const parent of parents) {
    const whole = figures(answer, parent);
    const parts = lines.filter((line) => line.parent === parent);
    for (const [at, figure] of whole.entries()) {
      const due = sum(parts.map(({ amounts, total }) => amounts[at] ?? total));
      if (!same(due, exact(figure))) return `the parts of ${parent} do not add up to it`;
    }
  }
  const there = new Set(lines.map(({ id }) => id));
  for (const [whole = '', ...parts] of SUMS) {
    if (!there.has(whole)) continue;
    const columns = parts.map((part) => figures(answer, part));
    for (const [at, figure] of figures(answer, whole).entries()) {
      if (!same(sum(columns.map((column) => column[at] ?? '0')), exact(figure))) return `${whole} is not the sum of ${parts.join(', ')}`;
    }
  }
  let cash = 0n;
  let deepest = 0n;
  const cumulative = figures(answer, 'cumulative-cash');
  for (const [at, flow] of figures(answer, 'net-cash').slice(0, -1).entries()) {
    cash += exact(flow);
    if (cash < deepest) deepest = cash;
    if (there.has('cumulative-cash') && !same(cash, exact(cumulative[at] ?? '0'))) return 'cumulative cash is not the cash to date';
  }
  if (!same(deepest, exact(headline.funding))) return 'funding is not the deepest cash';
  if (!same(exact(figures(answer, 'profit').at(-1) ?? '0'), exact(headline.profit))) return 'the profit of the headline is not that of the statement';
  if (answer.tiers.length && answer.tiers.length !== months.length) return 'a month without a tier';
  for (const share of answer.basis) if (exact(share.share) < 0n || exact(share.share) > exact('1')) return 'a basis of less than nothing or more than all';
  return '';
}

/** Checks the exact change of an answer when a cost is raised by one a month: nothing a vendor pays reads it. @param {Answer} less @param {Answer} more */
export function brokenByCost(less, more) {
  const months = BigInt(less.months.length);
  const drop = exact(figures(less, 'operating-profit').at(-1) ?? '0') - exact(figures(more, 'operating-profit').at(-1) ?? '0');
  if (drop !== months * exact('1')) return 'a cost of one a month does not lower operating profit by one a month';
  if (exact(more.headline.profit) > exact(less.headline.profit)) return 'profit rises with a cost';
  if (exact(more.headline.earnings) !== exact(less.headline.earnings)) return 'what the vendor pays moves with a cost';
  return '';
}

/** Whether a path leads to something in the request, or to a part that its owner may leave out. @param {Request} request @param {string} field */
function leadsSomewhere(request, field) {
  // Terms are one text: what leads on is a path in it.
  if (/^terms\b/.test(field)) return Object.hasOwn(request, 'terms');
  const steps = field.split(/[.[\]]+/).filter(Boolean);
  const book = /** @type {Record<string, unknown>} */ (request.book ?? {});
  let part = /** @type {any} */ (steps[0] === 'plan' || steps[0] === 'sales' ? book : request);
  for (const [place, step] of steps.entries()) {
    if (part === null || typeof part !== 'object') return false;
    // What may be left out is asked for where it stands.
    if (!Object.hasOwn(part, step)) return place + 1 === steps.length && !Array.isArray(part);
    part = part[step];
  }
  return true;
}

/** @param {Problem[]} problems @param {Request} request */
export function brokenByRefusal(problems, request) {
  if (!problems.length) return 'a refusal without a problem';
  for (const { code, field, message } of problems) {
    if (!code || !message.code) return 'a problem without a code';
    if (!leadsSomewhere(request, field)) return `a refusal names a field that is not there: ${code} ${message.code}`;
  }
  return '';
}
