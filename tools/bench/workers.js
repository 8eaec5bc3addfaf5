// Two workers in place of one: the same number of trials in all.

import { spread, timed } from './rounds.js';

/** @import { RiskQuestion, Request } from '../../www/pkg/engine.js' */

/** @param {string} address of the engine @param {Request} request @param {RiskQuestion} ranges @param {number} rounds @param {number} trials */
export async function speedup(address, request, ranges, rounds, trials) {
  const source = `import load, { Simulation } from ${JSON.stringify(address)};
    let simulation; let at = 0;
    onmessage = async ({ data }) => {
      if (data.request) { await load(); simulation = new Simulation(data.request, data.ranges); while (at < 65536) simulation.run(at, (at += 4096)); }
      else { simulation.run(at, at + data.trials); at += data.trials; }
      postMessage(0);
    };`;
  const script = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const workers = [0, 1].map(() => new Worker(script, { type: 'module' }));
  const ask = (/** @type {Worker} */ worker, /** @type {object} */ data) =>
    new Promise((done) => {
      worker.onmessage = done;
      worker.postMessage(data);
    });
  await Promise.all(workers.map((worker) => ask(worker, { request, ranges })));
  const by = (/** @type {number} */ many) => timed(() => Promise.all(workers.slice(0, many).map((worker) => ask(worker, { trials: trials / many }))));
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push((await by(1)) / (await by(2)));
  for (const worker of workers) worker.terminate();
  return spread(all);
}
