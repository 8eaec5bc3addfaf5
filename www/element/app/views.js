/** The five views of an answer, and which panels each holds. Pure: no element. */

/** @typedef {"answer" | "when" | "change" | "compare" | "statement"} ViewName */

/** The panels of each view, in their order. */
export const VIEWS = Object.freeze({
  answer: ["headline", "waterfall", "tiers", "actions", "basis"],
  when: ["months", "payouts"],
  change: ["risk", "tornado", "whatif"],
  compare: ["compare"],
  statement: ["statement", "incentives", "assumptions"],
});

/** The first view while one deal is asked about. */
export const DEAL_ANSWER = ["deal", "basis"];

export const NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));

/** @param {unknown} given @returns {ViewName} the first where it is none */
export const viewNamed = (given) => NAMES.find((name) => name === given) ?? "answer";
