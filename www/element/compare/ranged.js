/** Ranges of the columns of a comparison: the plan's own ranges, seed and trials, drawn for every variant that has those figures. */
import { drivers } from "../load/engine.js";
import { bring } from "../load/parts.js";
import { fieldOf } from "../study/figures.js";

/** @import { Problem, RiskQuestion, RiskReport } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Uncertain } from "../study/uncertain.js" */
/** @typedef {{ report: RiskReport | null, left: string[], problems: Problem[] }} Sure left: ranges of figures that are not there, by the form's name */

/** Trials start when the choosing rests. */
const QUIET = 300;

export class Ranged {
  #changed;
  #timer = 0;
  #asked = "";
  /** @type {AbortController | null} */
  #running = null;
  /** @type {PlanRequest[]} */
  #requests = [];
  /** @type {"off" | "busy" | "ready" | "stopped" | "failed"} */
  state = "off";
  /** Results by variant, in the order of the columns. @type {Sure[]} */
  found = [];
  /** Share of the work that is done. */
  share = 0;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Draws anew when a variant or a range has changed, once the plan's own trials are through. @param {PlanRequest} plan @param {PlanRequest[]} requests of the variants that have an answer @param {Uncertain} uncertain */
  follow(plan, requests, uncertain) {
    const { picture } = uncertain;
    const ready = uncertain.any && requests.length > 0 && picture?.done && picture.request === plan && uncertain.state === "ready";
    const asked = ready ? JSON.stringify([requests, uncertain.question(plan), uncertain.trials]) : "";
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#end();
    this.#requests = requests;
    this.found = [];
    this.share = 0;
    this.state = asked ? "busy" : "off";
    if (asked) this.#timer = window.setTimeout(() => void this.#run(plan, requests, uncertain), QUIET);
    this.#changed();
  }

  /** @param {PlanRequest} request of a variant @returns {Sure | undefined} */
  of(request) {
    const at = this.#requests.findIndex((other) => JSON.stringify(other) === JSON.stringify(request));
    return this.found[at];
  }

  /** The reader has seen enough. */
  stop = () => {
    this.#end();
    this.state = "stopped";
    this.#changed();
  };

  /** After a stop or a failure. */
  again = () => {
    this.leave();
    this.#changed();
  };

  leave() {
    this.#end();
    this.#asked = "";
  }

  #end() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }

  /** @param {PlanRequest} plan @param {PlanRequest[]} requests @param {Uncertain} uncertain */
  async #run(plan, requests, uncertain) {
    const running = new AbortController();
    this.#running = running;
    const { trials } = uncertain;
    try {
      const workers = await (await bring("study/pool.js")).pool();
      for (const [i, request] of requests.entries()) {
        if (running.signal.aborted) return;
        const { question, left } = fitted(uncertain, plan, request);
        const show = (/** @type {RiskReport | null} */ report, /** @type {Problem[]} */ problems = []) => {
          this.found = this.found.with(i, { report, left, problems });
          this.share = (i + (report?.trials ?? trials) / trials) / requests.length;
          this.#changed();
        };
        this.found = [...this.found, { report: null, left, problems: [] }];
        const problems = await workers.simulate(request, question, trials, ({ report }) => show(report), running.signal);
        if (running.signal.aborted) return;
        if (problems.length) show(null, problems);
      }
      this.state = "ready";
    } catch (error) {
      if (running.signal.aborted) return;
      this.state = "failed";
      if (!(error instanceof Error)) throw error;
    }
    this.#changed();
  }
}

/** The plan's question, of a variant: what is no figure there is left out. @param {Uncertain} uncertain @param {PlanRequest} plan @param {PlanRequest} request @returns {{ question: RiskQuestion, left: string[] }} */
function fitted(uncertain, plan, request) {
  const { target: _, ...question } = uncertain.question(plan);
  const known = new Set(drivers(request).map((m) => m.field));
  // A certificate may stand at another place of the variant's list.
  const there = new Map(Object.keys(uncertain.ranges).map((path) => [fieldOf(path, plan), fieldOf(path, request)]));
  const field = (/** @type {string} */ mine) => there.get(mine) ?? mine;
  const ranges = question.ranges.map((range) => ({ ...range, field: field(range.field) })).filter((range) => known.has(range.field));
  const correlations = (question.correlations ?? []).map((c) => ({ ...c, one: field(c.one), other: field(c.other) })).filter((c) => known.has(c.one) && known.has(c.other));
  return { question: { ...question, ranges, correlations }, left: Object.keys(uncertain.ranges).filter((path) => !known.has(fieldOf(path, request))) };
}
