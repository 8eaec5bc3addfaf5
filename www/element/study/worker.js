/** One worker of the pool: it answers what-if questions and runs its share of the trials, away from the page. */
import * as engine from "../../pkg/engine.js";

/** @import { Actions, Ask, Problem, Question, Request, RiskReport, Told } from "../../pkg/engine.js" */

/** @type {Promise<unknown> | undefined} */
let ready;
/** The trials under way by their key, and what of them was handed on already. @type {Map<number, { simulation: engine.Simulation, sent: Uint32Array | null }>} */
const open = new Map();

const deeds = {
  async warm() {
    ready ??= engine.default(undefined);
    await ready;
  },

  /** @param {{ request: Request, question: Ask }} given @returns {Told} */
  ask: ({ request, question }) => engine.ask(request, question),

  /** @param {{ request: Request, elasticity: string }} given @returns {Actions} */
  actions: ({ request, elasticity }) => engine.actions(request, elasticity),

  /** Gets ready for trials. @param {{ key: number, request: Request, question: Question }} given @returns {Problem[]} */
  open({ key, request, question }) {
    try {
      open.set(key, { simulation: new engine.Simulation(request, question), sent: null });
      return [];
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      // Getting ready again only to be told what is wrong costs nothing when all is well.
      const { problems } = engine.checkRanges(request, question);
      if (problems.length) return problems;
      throw error;
    }
  },

  /** @param {{ key: number, from: number, to: number }} given @returns {number} milliseconds it took */
  run({ key, from, to }) {
    const began = performance.now();
    opened(key).simulation.run(from, to);
    return performance.now() - began;
  },

  /** What was counted since the last time. @param {{ key: number }} given @returns {Uint32Array} */
  take({ key }) {
    const it = opened(key);
    const counts = it.simulation.counts();
    const fresh = it.sent ? counts.map((count, i) => count - (it.sent?.[i] ?? 0)) : counts.slice();
    it.sent = counts;
    return fresh;
  },

  /** Adds what the other workers counted, and says what all of it comes to. @param {{ key: number, counts: Uint32Array[] }} given @returns {RiskReport} */
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
