// Our own engine in the page: the built module, called as the product calls it.

import { timed } from './rounds.js';

/** @import { RiskQuestion, Request } from '../../www/pkg/engine.js' */

/** Name of a group's field. @param {number} group @param {string} name */
export const field = (group, name) => `plan.cohorts[${group}].${name}`;

export async function model() {
  const address = `${location.origin}/www/pkg/engine.js`;
  /** @type {typeof import('../../www/pkg/engine.js')} */
  const engine = await import(/* @vite-ignore */ address);
  const { memory } = await engine.default();

  /** Profit over two figures of the first group. @param {number} points @returns {import('../../www/pkg/engine.js').Question} */
  const grid = (points) => ({ ask: 'grid', across: { field: field(0, 'spend'), points }, down: { field: field(0, 'churn'), points }, measure: 'profit' });
  const [FEW, MANY] = [2, 32];

  return {
    engine,
    memory,
    address,
    /** @param {Request} request */
    answer(request) {
      const outcome = engine.estimate(request);
      if (!('lines' in outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
      return outcome;
    },
    /** Milliseconds for the profit of another figure: a large grid less a small one, so what is left is the figures. @param {Request} request */
    async figure(request) {
      const few = await timed(() => engine.ask(request, grid(FEW)));
      const many = await timed(() => engine.ask(request, grid(MANY)));
      return (many - few) / (MANY * MANY - FEW * FEW);
    },
    /** A simulation, and how long it takes for a number of further trials. @param {Request} request @param {RiskQuestion} ranges */
    simulation(request, ranges) {
      const simulation = new engine.Simulation(request, ranges);
      let at = 0;
      return { simulation, run: (/** @type {number} */ trials) => timed(() => simulation.run(at, (at += trials))) };
    },
  };
}
