// Times, in rounds: what is compared is timed in turns, so that a busy machine slows both alike.

/** @typedef {{ median: number, low: number, high: number }} Spread the middle, and where the middle half begins and ends */

/** @param {number[]} all @returns {Spread} */
export function spread(all) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Milliseconds that a call takes. @param {() => unknown} call */
export async function timed(call) {
  const from = performance.now();
  await call();
  return performance.now() - from;
}

/**
 * Milliseconds of one call out of many, in rounds; each is warmed up first.
 * @param {number} rounds @param {() => number | Promise<number>} once gives the time of one
 */
export async function measured(rounds, once) {
  await once();
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await once());
  return spread(all);
}

/**
 * Two in turns: theirs ÷ ours, round by round.
 * @param {number} rounds @param {() => number | Promise<number>} ours @param {() => number | Promise<number>} theirs
 */
export async function paired(rounds, ours, theirs) {
  await ours();
  await theirs();
  /** @type {{ ours: number, theirs: number }[]} */
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who comes first changes, so that neither always finds the machine as the other left it.
    const first = round % 2 ? await ours() : 0;
    const other = await theirs();
    all.push({ ours: first || (await ours()), theirs: other });
  }
  return { ratio: spread(all.map(({ ours, theirs }) => theirs / ours)), ours: spread(all.map(({ ours }) => ours)), theirs: spread(all.map(({ theirs }) => theirs)) };
}

/** Exponent of growth: the slope of log time over log size. @param {{ size: number, ms: number }[]} sizes */
export function exponent(sizes) {
  const logs = sizes.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const mean = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0) / all.length;
  const [x, y] = [mean(logs.map(({ x }) => x)), mean(logs.map(({ y }) => y))];
  return logs.reduce((sum, at) => sum + (at.x - x) * (at.y - y), 0) / logs.reduce((sum, at) => sum + (at.x - x) ** 2, 0);
}
