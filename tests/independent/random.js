/**
 * Drawn requests, answered by the engine and recomputed by recompute.py from docs/ and policies/ alone, and compared line by month
 * to the last digit: `node tests/independent/random.js` (COUNT=2000 SEED=1). What the recomputation has no rule for is counted.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import load, { catalogue, estimate, exchange } from '../../www/pkg/engine.js';
import { request } from '../fuzz/business.js';
import { Draw } from '../fuzz/draw.js';

/** @import { Answer, Request } from '../../www/pkg/engine.js' */

await load({ module_or_path: readFileSync(new URL('../../www/pkg/engine_bg.wasm', import.meta.url)) });

/** A figure without the places that say nothing. @param {string} figure */
function plain(figure) {
  const short = figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
  return short === '-0' ? '0' : short;
}

/** An answer, as recompute.py writes it. @param {Answer} answer */
export function figures({ months, tiers, lines, payouts, headline }) {
  const { profit, earnings, revenue, margin, funding, payback, npv, irr } = headline;
  const told = { profit, earnings, revenue, margin, funding, payback, npv, irr: irr.kind === 'one' ? irr.rate : irr.kind };
  return [
    `months ${months.join(' ')}`,
    ...(tiers.length ? [`tiers ${tiers.map(({ tier }) => tier).join(' ')}`] : []),
    ...lines.filter(({ amounts }) => amounts.some((amount) => plain(amount) !== '0')).map(({ id, total, amounts }) => `line ${id} ${plain(total)}: ${amounts.map(plain).join(' ')}`),
    ...payouts.map(({ incentive, earned, confirmed, paid, state, form, amount }) => `payment ${incentive} ${earned} ${confirmed} ${paid ?? 'never'} ${state} ${form} ${plain(amount)}`),
    ...Object.entries(told).map(([name, figure]) => `headline ${name} ${figure === null ? 'none' : /^-?[\d.]+$/.test(figure) ? plain(figure) : figure}`),
  ];
}

/** Lines of one that the other does not have, each as often as it stands there. @param {string[]} these @param {string[]} those */
function left(these, those) {
  const rest = [...those];
  return these.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What the table of exchange rates prints for one euro. @param {string[]} currencies */
function printed(currencies) {
  return Object.fromEntries([...new Set(currencies)].map((currency) => [currency, exchange('EUR', currency).rate?.rate]));
}

/** @typedef {{ seed: number, request: Request, ours: string[], theirs: string[] }} Difference lines that only one of the two has */

/** @param {{ seed: number, count: number, only?: string | undefined, programmes?: string[] | undefined }} asked @returns {Promise<{ compared: Map<string, number>, unknown: Map<string, number>, differences: Difference[] }>} */
export async function compare({ seed, count, only, programmes }) {
  const known = catalogue();
  const euro = printed(known.programmes.flatMap(({ currencies }) => currencies));
  const python = spawn('python3', [new URL('recompute.py', import.meta.url).pathname, '--stream'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  /** @type {Map<string, number>} */
  const compared = new Map();
  /** @type {Map<string, number>} */
  const unknown = new Map();
  /** @type {Difference[]} */
  const differences = [];
  const tally = (/** @type {Map<string, number>} */ map, /** @type {string} */ key) => map.set(key, (map.get(key) ?? 0) + 1);
  let at = 0;
  for (let asked = 0; asked < count; at += 1) {
    const drawn = request(new Draw(seed + at), known, programmes);
    if (only && !(only === 'in-force' ? drawn.editions === only : only in drawn.book)) continue;
    const outcome = estimate(drawn);
    if (outcome.kind !== 'answer') continue;
    asked += 1;
    python.stdin.write(`${JSON.stringify({ ...drawn, euro })}\n`);
    const { value } = await answers.next();
    if (value === undefined) throw new Error(`the recomputation stopped at seed ${seed + at}`);
    const told = JSON.parse(value);
    const who = `${drawn.programme} ${drawn.role} ${'plan' in drawn.book ? 'plan' : 'book'}`;
    if (told.not) {
      tally(unknown, `${who}: ${told.not}`);
      continue;
    }
    tally(compared, who);
    const [mine, other] = [figures(outcome), /** @type {string[]} */ (told.figures)];
    const [ours, theirs] = [left(mine, other), left(other, mine)];
    if (ours.length || theirs.length) differences.push({ seed: seed + at, request: drawn, ours, theirs });
  }
  python.stdin.end();
  return { compared, unknown, differences };
}

if (import.meta.filename === process.argv[1]) {
  const { COUNT = '2000', SEED = '1', ONLY, PROGRAMMES } = process.env;
  const begun = Date.now();
  const { compared, unknown, differences } = await compare({ seed: Number(SEED), count: Number(COUNT), only: ONLY, programmes: PROGRAMMES?.split(',') });
  for (const [who, count] of [...unknown].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`no rule ${count} × ${who}`);
  for (const { seed, request: { programme, role }, ours, theirs } of differences.slice(0, 20)) console.log(`seed ${seed}, ${programme} ${role}:\n  ours ${ours.slice(0, 3).join('\n       ')}\n  theirs ${theirs.slice(0, 3).join('\n         ')}`);
  const sum = (/** @type {Map<string, number>} */ map) => [...map.values()].reduce((total, count) => total + count, 0);
  console.log(`${sum(compared)} compared over ${compared.size} programmes and roles, ${differences.length} differ, ${sum(unknown)} without a rule, ${Math.round((Date.now() - begun) / 1000)} s`);
  process.exitCode = differences.length ? 1 : 0;
}
