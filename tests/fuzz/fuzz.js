/**
 * `make fuzz`: tries every target on drawn inputs for some minutes (MINUTES=5), from a seed (SEED=, else the clock's, printed).
 * A failing input is cut down and stored in target/fuzz/; move it to tests/fuzz/corpus/ with its mend, where every run begins.
 * TARGET=link tries one target alone, COUNT=1000 a number of inputs.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Draw } from './draw.js';
import { least } from './least.js';
import { Broken, renew, targets } from './targets.js';

/** @import { Target } from './targets.js' */

const corpus = new URL('corpus/', import.meta.url);
const store = new URL('../../target/fuzz/', import.meta.url);

/** Milliseconds of the processor that one input may take. */
const LONGEST = 2000;

/** Tries an input. @param {Target} target @param {unknown} input @param {number} [longest] milliseconds of the processor @returns {string} the failure; empty when all is well */
export function tried(target, input, longest = LONGEST) {
  const before = process.cpuUsage();
  try {
    target.check(structuredClone(input));
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) {
      renew();
      return `trap: ${error.message}`;
    }
    return error instanceof Broken ? error.message : `${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 > longest ? 'hang' : '';
}

/** Inputs that once failed, and some of every kind. @returns {{ file: string, target: Target, input: unknown }[]} */
export function known() {
  return readdirSync(corpus).sort().map((file) => {
    const { target: name, input } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8'));
    const target = targets.find((it) => it.name === name);
    if (!target) throw new Error(`${file}: no target is called ${name}`);
    return { file, target, input };
  });
}

/** @typedef {{ target: string, seed: number, failure: string, input: unknown }} Find */

/**
 * @param {{ seed: number, count: number, until?: number, only?: string | undefined, longest?: number, told?: (done: number) => void, found?: (find: Find) => void }} asked
 * @returns {{ done: Map<string, number>, finds: Find[] }}
 */
export function fuzz({ seed, count, until = Infinity, only, longest = LONGEST, told = () => {}, found = () => {} }) {
  const among = targets.filter(({ name }) => !only || name === only);
  const weighted = among.flatMap((target) => Array.from({ length: target.weight }, () => target));
  /** @type {Map<string, number>} */
  const done = new Map();
  /** @type {Find[]} */
  const finds = [];
  const seen = new Set();
  for (let at = 0; at < count && (at % 16 || Date.now() < until); at += 1) {
    const draw = new Draw(seed + at);
    const target = draw.of(weighted);
    const input = target.draw(draw);
    const failure = tried(target, input, longest);
    done.set(target.name, (done.get(target.name) ?? 0) + 1);
    if (at % 5000 === 0) told(at);
    // The first of its kind is enough: figures in a message make no other kind.
    const kind = `${target.name} ${failure.replace(/[\d.]+/g, '#')}`;
    if (!failure || seen.has(kind)) continue;
    seen.add(kind);
    // A pause of the machine is no hang.
    if (failure === 'hang' && tried(target, input, longest) !== 'hang') continue;
    const alike = (/** @type {unknown} */ other) => tried(target, other, longest).replace(/[\d.]+/g, '#') === failure.replace(/[\d.]+/g, '#');
    const find = { target: target.name, seed: seed + at, failure, input: failure === 'hang' ? input : least(input, alike) };
    finds.push(find);
    found(find);
  }
  return { done, finds };
}

if (import.meta.filename === process.argv[1]) {
  const { MINUTES = '5', SEED, COUNT, TARGET } = process.env;
  const seed = SEED ? Number(SEED) : Date.now() % 2 ** 31;
  const begun = Date.now();
  mkdirSync(store, { recursive: true });
  console.log(`SEED=${seed}`);
  const failed = known().filter(({ target, input }) => tried(target, input) !== '');
  for (const { file } of failed) console.log(`corpus/${file} fails`);
  const { done, finds } = fuzz({
    seed,
    count: COUNT ? Number(COUNT) : Infinity,
    until: begun + Number(MINUTES) * 60_000,
    only: TARGET,
    told: (at) => console.log(`${at} inputs, ${Math.round((Date.now() - begun) / 1000)} s`),
    found: (find) => {
      const name = `${find.target}-${find.seed}.json`;
      writeFileSync(new URL(name, store), `${JSON.stringify(find, null, 1)}\n`);
      console.log(`${find.target}, seed ${find.seed}: ${find.failure}\n  least: target/fuzz/${name}`);
    },
  });
  console.log([...done].map(([name, count]) => `${name} ${count}`).join(', '));
  const total = [...done.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} inputs in ${Math.round((Date.now() - begun) / 1000)} s, ${finds.length + failed.length} kinds of failure`);
  process.exitCode = finds.length + failed.length ? 1 : 0;
}
