// The very draws of a trial, as docs/whatif.md has them: a PCG-32 for each trial, bells by the ziggurat, from the papers. So the
// model written by hand is given the figures that our trials are given, and must give the same pictures. It is slow, and is
// never timed.

/** @import { RiskQuestion } from '../../www/pkg/engine.js' */

const MULTIPLIER = 6364136223846793005n;
const GOLDEN = 0x9e3779b97f4a7c15n;
/** Of the generator that spreads one number over a whole seed. */
const SPREADING = 11634580027462260723n;
const u64 = (/** @type {bigint} */ x) => BigInt.asUintN(64, x);

/** O'Neill's permutation: a shift that the state's own top bits turn. @param {bigint} state */
function permuted(state) {
  const shifted = Number((((state >> 18n) ^ state) >> 27n) & 0xffffffffn);
  const turn = Number(state >> 59n);
  return ((shifted >>> turn) | (shifted << (32 - turn || 32))) >>> 0;
}

/** A generator from one number. @param {bigint} key @returns {() => number} 32 bits at a time */
function generator(key) {
  const seed = [0, 0, 0, 0].map(() => BigInt(permuted((key = u64(key * MULTIPLIER + SPREADING)))));
  const increment = ((seed[3] << 32n) | seed[2]) | 1n;
  const step = (/** @type {bigint} */ state) => u64(state * MULTIPLIER + increment);
  let state = step(u64(((seed[1] << 32n) | seed[0]) + increment));
  return () => {
    const now = state;
    state = step(state);
    return permuted(now);
  };
}

// Doornik's ziggurat of 256 boxes of one area; the right end of each, and the bell's height there.
const RIGHT = 3.654152885361008796;
const bell = (/** @type {number} */ x) => Math.exp((-x * x) / 2);
const ends = [3.910757959537090045, RIGHT];
for (let i = 2; i < 256; i += 1) ends[i] = Math.sqrt(-2 * Math.log((ends[0] * bell(RIGHT)) / ends[i - 1] + bell(ends[i - 1])));
ends[256] = 0;

/** @param {() => number} next */
function standardNormal(next) {
  const closed = () => {
    const low = next();
    return (next() * 2 ** 21 + (low >>> 11)) * 2 ** -53;
  };
  const open = () => {
    const low = next();
    return (next() * 2 ** 20 + (low >>> 12) + 0.5) * 2 ** -52;
  };
  for (;;) {
    const low = next();
    const high = next();
    const box = low & 0xff;
    const u = (high * 2 ** 20 + (low >>> 12)) * 2 ** -51 - 1;
    const x = u * ends[box];
    if (Math.abs(x) < ends[box + 1]) return x;
    if (box === 0) {
      let [far, height] = [1, 0];
      while (-2 * height < far * far) [far, height] = [Math.log(open()) / RIGHT, Math.log(open())];
      return u < 0 ? far - RIGHT : RIGHT - far;
    }
    if (bell(ends[box + 1]) + (bell(ends[box]) - bell(ends[box + 1])) * closed() < bell(x)) return x;
  }
}

/** The share of a standard normal's cases below x. @param {number} x @returns {number} */
function below(x) {
  if (x > 0) return 1 - below(-x);
  if (x > -3) {
    let [term, sum] = [x, x];
    for (let k = 1; Math.abs(term) > 1e-18; k += 1) sum += term = (term * x * x) / (2 * k + 1);
    return 0.5 + sum * bell(x) * (1 / Math.sqrt(2 * Math.PI));
  }
  let fraction = 0;
  for (let k = 100; k > 0; k -= 1) fraction = k / (fraction - x);
  return (bell(x) / (fraction - x)) * (1 / Math.sqrt(2 * Math.PI));
}

const NINE_TENTHS = 1.2815515655446004;

/** The figures of the trials from 0 on, one trial after the other. @param {RiskQuestion} question @param {number} trials */
export function draws({ ranges, seed }, trials) {
  const shapes = ranges.map(({ spread }) => {
    const [low, high] = [Number(spread.low), Number(spread.high)];
    if (spread.kind === 'normal') return (/** @type {number} */ at) => Math.max(0, (low + high) / 2 + ((high - low) / (2 * NINE_TENTHS)) * at);
    if (spread.kind === 'uniform') return (/** @type {number} */ at) => low + (high - low) * below(at);
    throw new Error(`no ${spread.kind} ranges here`);
  });
  const drawn = new Float64Array(ranges.length * trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const next = generator(u64(((BigInt(seed) << 32n) + BigInt(trial)) * GOLDEN));
    for (let i = 0; i < shapes.length; i += 1) drawn[trial * shapes.length + i] = shapes[i](standardNormal(next));
  }
  return drawn;
}
