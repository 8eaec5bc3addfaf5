// The notices that the licences of what dist/ holds ask for: the npm packages in it, the crates that the engine may be
// compiled from, and Rust's own library.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ kind: 'npm' | 'cargo' | 'rust', name: string, version: string, license: string, texts: string[] }} Shipped */

const TEXTS = /^(licen[cs]e|copying|notice|copyright)/i;

/** @param {string} folder of a package */
const texts = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
    .sort();

/** The packages of modules, and those we depend on ourselves: a worker's modules are bundled by themselves. @param {string[]} modules @returns {Shipped[]} */
function packages(modules) {
  const direct = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).map((name) => `node_modules/${name}`);
  const folders = modules.flatMap((id) => /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set([...direct, ...folders])].map((folder) => {
    /** @type {{ name: string, version: string, license?: string }} */
    const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { kind: 'npm', name, version, license, texts: texts(folder) };
  });
}

/** @returns {Shipped[]} */
function crates() {
  const told = execFileSync('cargo', ['metadata', '--format-version', '1', '--locked', '--filter-platform', 'wasm32-unknown-unknown'], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  /**
   * @type {{
   *   packages: { id: string, name: string, version: string, license: string | null, manifest_path: string, targets: { kind: string[] }[] }[],
   *   resolve: { nodes: { id: string, deps: { pkg: string, dep_kinds: { kind: string | null }[] }[] }[] },
   * }}
   */
  const { packages, resolve } = JSON.parse(told);
  const ours = packages.find(({ name }) => name === 'partner-calculator');
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ id) => {
    const one = packages.find((other) => other.id === id);
    // What only writes code while compiling is not in what is compiled.
    if (seen.has(id) || !one || one.targets.some(({ kind }) => kind.includes('proc-macro'))) return;
    seen.add(id);
    const node = resolve.nodes.find((other) => other.id === id);
    for (const { pkg, dep_kinds } of node?.deps ?? []) if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  if (ours) visit(ours.id);
  return packages
    .filter(({ id }) => id !== ours?.id && seen.has(id))
    .map(({ name, version, license, manifest_path }) => ({ kind: 'cargo', name, version, license: license ?? '', texts: texts(dirname(manifest_path)) }));
}

/** Rust's library, whose texts not every installation holds: both licences are those of this project, word for word. @returns {Shipped} */
function library() {
  const [, version = ''] = /^rustc (\S+)/.exec(execFileSync('rustc', ['--version'], { encoding: 'utf8' })) ?? [];
  const mit = readFileSync('LICENSE-MIT', 'utf8').replace(/Copyright.*/, 'Copyright (c) The Rust Project Contributors');
  return { kind: 'rust', name: 'Rust standard library', version, license: 'MIT OR Apache-2.0', texts: [mit.trim(), readFileSync('LICENSE-APACHE', 'utf8').trim()] };
}

/** All that what is built is made of, beside its own code. @param {string[]} modules that were bundled, by their paths @returns {Shipped[]} */
export const parts = (modules) => [...packages(modules), ...crates(), library()].sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The whole text; a licence that several share word for word stands once. @param {string[]} modules that were bundled, by their paths */
export function notices(modules) {
  const all = parts(modules);
  const bare = all.filter(({ texts, license }) => !texts.length && !license);
  if (bare.length) throw new Error(`no licence found of ${bare.map(({ name }) => name).join(', ')}`);
  /** @type {Map<string, Shipped[]>} */
  const shared = new Map();
  for (const one of all) for (const text of one.texts) shared.set(text, [...(shared.get(text) ?? []), one]);
  const list = all.map(({ name, version, license }) => `${name} ${version} (${license})`).join('\n');
  const blocks = [...shared].map(([text, by]) => `${'-'.repeat(78)}\n${by.map(({ name, version }) => `${name} ${version}`).join(', ')}\n\n${text}`);
  return `What Partner Calculator is made of beside its own code, and the licences of it.\n\n${list}\n\n${blocks.join('\n\n')}\n`;
}
