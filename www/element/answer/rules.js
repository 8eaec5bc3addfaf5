/** The same plan by the programme's own rules, beside an answer whose tier is held by choice. */
import * as engine from "../load/engine.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */

/** Milliseconds without a change before it is asked for: one more answer for each key would be felt. */
const PAUSE = 250;

export class ByRules {
  #draw;
  #timer = 0;
  /** @type {{ request: PlanRequest, answer: Answer } | null} */
  #found = null;

  /** @param {() => void} draw called when there is something new to show */
  constructor(draw) {
    this.#draw = draw;
  }

  /** Asks for it once the reader pauses, if the answer's tier is held. @param {{ request: PlanRequest, answer: Answer }} shown */
  follow({ request, answer }) {
    clearTimeout(this.#timer);
    if (request.tierPath !== "fixed" || answer.tiers.length === 0) return;
    this.#timer = window.setTimeout(() => {
      const outcome = engine.estimate({ ...request, tierPath: "evolving" });
      if (outcome.kind !== "answer") return;
      this.#found = { request, answer: outcome };
      this.#draw();
    }, PAUSE);
  }

  /** @param {PlanRequest} request @returns {Answer | null} null while it is not known, or the tier is not held */
  of(request) {
    return this.#found?.request === request ? this.#found.answer : null;
  }
}
