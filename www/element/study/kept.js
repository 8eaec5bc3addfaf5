/** Uncertain figures, as kept beside the plan and in a link. */

/** @import { Extent } from "../plan/range.js" */
/** @typedef {Extent & { text: string, kind: "amount" | "rate" }} Range text: as typed; empty when it came from elsewhere */
/** @typedef {{ one: string, other: string, by: string }} Pair by the form's names */
/** @typedef {{ ranges: Record<string, Range>, pairs: Pair[], whole: boolean, seed: number, trials: number, target: string }} Kept ranges by the form's name of the field; whole: whether customers are; target: empty for none */

/** Number of trials unless the reader chooses another. */
export const TRIALS = 10_000;
export const SEED = 1;
/** Beyond this a reader waits for minutes, and a percentile no longer moves. */
export const MOST_TRIALS = 1_000_000;
export const LARGEST_SEED = 4_294_967_295;
