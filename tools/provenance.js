// Where what is built came from: the commit, and the hashes of the engine and of each programme's policy as it was compiled in.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** @param {string} path */
const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The commit that is built, with "+" where files differ from it; nothing outside a repository, where COMMIT may say it. */
function commit() {
  if (process.env['COMMIT']) return process.env['COMMIT'];
  const git = (/** @type {string[]} */ ...words) => execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') ? '+' : '');
  } catch {
    return '';
  }
}

/** As text. `make reproducible COMMIT=…` makes the same hashes again. */
export function provenance() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const engine = Object.fromEntries(['answer', 'engine'].map((name) => [`${name}.wasm`, hash(`www/pkg/${name}_bg.wasm`)]));
  const policies = Object.fromEntries(readdirSync('policies').filter((name) => name.endsWith('.toml')).sort().map((name) => [name, hash(`policies/${name}`)]));
  return `${JSON.stringify({ version, commit: commit(), engine, policies }, null, 2)}\n`;
}
