/** Figures of a contract ranked by their effect: each is turned by a point, one after the other, while nothing else is to be done. */
import { compare, magnitude, negate, sum } from "../base/decimal.js";
import * as engine from "../load/engine.js";

/** @import { OwnValue } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */

/** A point of a rate. */
const POINT = "0.01";
/** Figures tried in one go, each some milliseconds long. */
const AT_ONCE = 2;
const QUIET = 400;

/** @param {PlanRequest} request */
function profit(request) {
  const outcome = engine.estimate(request);
  return outcome.kind === "refused" ? null : outcome.headline.profit;
}

/** The order of figures by what a point of each is worth, as it was found for a plan. */
export class Weights {
  #asked = "";
  #timer = 0;
  /** @type {(OwnValue & { worth: string })[]} the heaviest first */
  found = [];
  #changed;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Weighs anew once plan or terms are others; values of the contract itself do not move the order while they are typed. @param {PlanRequest} request @param {OwnValue[]} figures with the programme's values */
  follow(request, figures) {
    const asked = JSON.stringify([{ ...request, own: [] }, figures]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#weigh({ ...request, own: [] }, [...figures], []), QUIET);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asked = "";
  }

  /** @param {PlanRequest} request @param {OwnValue[]} left @param {(OwnValue & { worth: string })[]} done */
  #weigh(request, left, done) {
    try {
      const base = profit(request);
      if (base === null) return;
      for (const figure of left.splice(0, AT_ONCE)) {
        const moved = profit({ ...request, own: [{ ...figure, value: sum([figure.value, POINT]) }] });
        if (moved !== null) done.push({ ...figure, worth: magnitude(sum([moved, negate(base)])) });
      }
    } catch {
      // A trap: the engine says so itself with the next answer.
      return;
    }
    if (left.length) this.#timer = window.setTimeout(() => this.#weigh(request, left, done));
    else {
      this.found = done.filter(({ worth }) => compare(worth, "0") > 0).sort((a, b) => compare(b.worth, a.worth));
      this.#changed();
    }
  }
}
