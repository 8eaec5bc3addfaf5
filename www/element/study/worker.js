/** One worker of the pool: it answers what-if questions and runs its share of the trials, away from the page. */
import * as engine from "../../pkg/engine.js";

/** @import { Actions, Question, Outcome, Problem, RiskQuestion, Request, RiskReport, Reply } from "../../pkg/engine.js" */

/** Longest time a worker may look away: a cancel is heard at least twice within a tenth of a second. In milliseconds. */
const SPELL = 30;

/** @type {Promise<unknown> | undefined} */
let ready;
/** The trials under way by their key, and what of them was handed on already. @type {Map<number, { simulation: engine.Simulation, sent: Uint32Array | null }>} */
const open = new Map();

const deeds = {
  /** @param {WebAssembly.Module} module of the engine, compiled @returns {Promise<void>} */
  async warm(module) {
    ready ??= engine.default({ module_or_path: module });
    await ready;
  },

  /** @param {{ request: Request, question: Question }} given @returns {Reply} */
  ask: ({ request, question }) => engine.ask(request, question),

  /** @param {{ request: Request, elasticity: string }} given @returns {Actions} */
  actions: ({ request, elasticity }) => engine.actions(request, elasticity),

  /** @param {{ request: Request }} given @returns {Outcome} */
  estimate: ({ request }) => engine.estimate(request),

  /** Does once what the first question will need, while the reader still reads: code that has run is quicker. @param {{ request: Request }} given */
  rehearse({ request }) {
    try {
      const simulation = new engine.Simulation(request, { ranges: [], wholeCustomers: true, seed: 0 });
      simulation.glance(1);
      simulation.free();
    } catch (error) {
      // A plan that cannot be settled is told where it is asked for.
      if (error instanceof WebAssembly.RuntimeError) throw error;
    }
  },

  /**
   * Gets ready for trials, and with `glance` shows a first picture of that many of them.
   * @param {{ key: number, request: Request, question: RiskQuestion, glance?: number }} given
   * @returns {{ problems: Problem[], report?: RiskReport }}
   */
  open({ key, request, question, glance }) {
    try {
      const simulation = new engine.Simulation(request, question);
      open.set(key, { simulation, sent: null });
      return glance ? { problems: [], report: simulation.glance(glance) } : { problems: [] };
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      // Getting ready again only to be told what is wrong costs nothing when all is well.
      const { problems } = engine.checkRanges(request, question);
      if (problems.length) return { problems };
      throw error;
    }
  },

  /** Works for a spell on what must be known before anything is counted. @param {{ key: number }} given @returns {boolean} whether that is done */
  survey: ({ key }) => opened(key).simulation.surveyFor(SPELL),

  /** @param {{ key: number }} given @returns {Float64Array} */
  scales: ({ key }) => opened(key).simulation.scales(),

  /** Takes what another worker's survey found. @param {{ key: number, scales: Float64Array }} given */
  takeScales({ key, scales }) {
    opened(key).simulation.takeScales(scales);
  },

  /** Runs trials for a spell. @param {{ key: number, from: number, to: number }} given @returns {number} the first that was not run */
  run: ({ key, from, to }) => opened(key).simulation.runFor(from, to, SPELL),

  /** Counts since the last time. @param {{ key: number }} given @returns {Uint32Array} */
  take({ key }) {
    const it = opened(key);
    const counts = it.simulation.counts();
    const fresh = it.sent ? counts.map((count, i) => count - (it.sent?.[i] ?? 0)) : counts.slice();
    it.sent = counts;
    return fresh;
  },

  /** Adds what the other workers counted, and reports on all of them. @param {{ key: number, counts: Uint32Array[] }} given @returns {RiskReport} */
  report({ key, counts }) {
    const { simulation } = opened(key);
    for (const more of counts) simulation.add(more);
    return simulation.report();
  },

  /** @param {{ key: number }} given */
  close({ key }) {
    open.get(key)?.simulation.free();
    open.delete(key);
  },
};

/** @param {number} key */
function opened(key) {
  const it = open.get(key);
  if (!it) throw new Error("these trials are not open");
  return it;
}

/** @typedef {typeof deeds} Deeds */

addEventListener("message", async (/** @type {MessageEvent<{ id: number, deed: keyof Deeds, given: any }>} */ { data: { id, deed, given } }) => {
  try {
    if (deed !== "warm") await ready;
    const done = await /** @type {(given: any) => any} */ (deeds[deed])(given);
    postMessage({ id, done }, { transfer: done instanceof Uint32Array ? [done.buffer] : [] });
  } catch (error) {
    postMessage({ id, failed: error instanceof Error ? error.message : String(error), trapped: error instanceof WebAssembly.RuntimeError });
  }
});
