// What a simulation keeps of its trials, counted by hand as ours counts it: 1,024 bins for each figure, laid around a pilot, in
// typed arrays. Figures come in cents.

const BINS = 1024;
export const PILOT = 2048;

/** @typedef {{ profit: number, earnings: number, cash: Float64Array }} Outcome */

/** @param {number} months @param {(trial: number) => Outcome} settle */
export function tally(months, settle) {
  // Profit, earnings, funding, then cash to date by month.
  const figures = 3 + months;
  const low = new Float64Array(figures).fill(Infinity);
  const high = new Float64Array(figures).fill(-Infinity);
  const counts = new Uint32Array(figures * BINS);
  const payback = new Uint32Array(months + 1);
  const perWidth = new Float64Array(figures);
  const found = { trials: 0, losses: 0 };

  for (let trial = 0; trial < PILOT; trial += 1) {
    const { profit, earnings, cash } = settle(trial);
    for (const [i, figure] of [profit, earnings, Math.min(0, ...cash), ...cash].entries()) {
      low[i] = Math.min(low[i], figure);
      high[i] = Math.max(high[i], figure);
    }
  }
  for (let i = 0; i < figures; i += 1) {
    const margin = (high[i] - low[i]) / 4;
    low[i] -= margin;
    perWidth[i] = high[i] + margin > low[i] ? BINS / (high[i] + margin - low[i]) : 0;
  }

  /** @param {number} i @param {number} figure */
  const count = (i, figure) => {
    let bin = ((figure - low[i]) * perWidth[i]) | 0;
    bin = bin < 0 ? 0 : bin >= BINS ? BINS - 1 : bin;
    counts[i * BINS + bin] += 1;
  };

  return {
    counts,
    low,
    perWidth,
    payback,
    found,
    /** Runs the trials from one up to, not including, another. @param {number} from @param {number} to */
    run(from, to) {
      for (let trial = from; trial < to; trial += 1) {
        const { profit, earnings, cash } = settle(trial);
        let funding = 0;
        let back = 0;
        for (let m = 0; m < months; m += 1) {
          const figure = cash[m];
          count(3 + m, figure);
          if (figure < funding) funding = figure;
          if (figure < -0.5) back = m + 1;
        }
        count(0, profit);
        count(1, earnings);
        count(2, funding);
        payback[back] += 1;
        if (profit < -0.5) found.losses += 1;
      }
      found.trials += to - from;
    },
    /** The figure below which a share of the cases are, in cents. @param {number} i @param {number} share */
    quantile(i, share) {
      const wanted = share * found.trials;
      let before = 0;
      for (let bin = 0; bin < BINS; bin += 1) {
        const here = counts[i * BINS + bin];
        if (here && before + here >= wanted) return low[i] + (bin + (wanted - before) / here) / perWidth[i];
        before += here;
      }
      return low[i];
    },
  };
}
