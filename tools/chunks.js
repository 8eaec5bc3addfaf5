// Files that the modules of a build are put into. A file for each set of pages that shares a module makes dozens of small ones,
// and text packs better in large ones: what the calculator's page begins with is three files.

import { resolve } from 'node:path';

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph */

const root = 'www';
const CALCULATOR = 'element/define.js';
const CARD = 'element/card/define.js';
const PAGES = ['site/policies.js', 'site/presets.js', 'site/snippet.js', 'site/verify.js'];

/** Everything that runs with a module. @param {Graph} graph @param {string} id @param {Set<string>} [all] */
function closure(graph, id, all = new Set()) {
  if (all.has(id)) return all;
  all.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) closure(graph, next, all);
  return all;
}

/** Files in the order in which they take modules: one takes with a module what that imports. */
const NAMES = /** @type {const} */ (['base', 'shared', 'calculator']);

/** Groups the modules that the calculator begins with: those of the card too, those of other pages, the rest. Others are left to the bundler. */
export function chunkGroups() {
  /** @type {Map<string, string> | undefined} */
  let names;
  /** @param {Graph} graph */
  const made = (graph) => {
    const of = (/** @type {string} */ name) => closure(graph, resolve(root, name));
    const card = of(CARD);
    const pages = PAGES.map(of);
    const own = [...of(CALCULATOR)].filter((id) => id !== resolve(root, CALCULATOR));
    return new Map(own.map((id) => [id, card.has(id) ? 'base' : pages.some((page) => page.has(id)) ? 'shared' : 'calculator']));
  };
  return NAMES.map((name) => ({ name: (/** @type {string} */ id, /** @type {Graph} */ graph) => ((names ??= made(graph)).get(id) === name ? name : null) }));
}

/**
 * Leaves out what Vite puts round each import() to preload what that needs: parts are fetched by www/element/load/part.js, which does.
 * @returns {import('vite').Plugin}
 */
export const plainImports = () => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
});
