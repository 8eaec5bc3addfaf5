// Our own trials, built for this machine instead of wasm: examples/trials.rs. For this very processor: without, a build has
// nothing newer than SSE2, which rounds by a call, and would lose to the browser, which asks the processor.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts it; builds it first, which takes minutes the first time. @param {string} root @param {object} work */
export function native(root, work) {
  const arguments_ = ['run', '--release', '--quiet', '--example', 'trials', '--target-dir', 'target/native', '--config', 'build.rustflags=["-Ctarget-cpu=native"]'];
  const process = spawn('cargo', arguments_, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  process.stdin.write(`${JSON.stringify(work)}\n`);
  return {
    /** Trials a second. @param {number} trials */
    async run(trials) {
      const from = performance.now();
      process.stdin.write(`${trials}\n`);
      const { done } = await lines.next();
      if (done) throw new Error('the native build ended early: see above');
      return (1000 * trials) / (performance.now() - from);
    },
    close: () => process.stdin.end(),
  };
}
