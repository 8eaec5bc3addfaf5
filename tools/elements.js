// Writes the custom elements manifest: what each element that another page may hold takes, tells and may be dressed by, as the comment
// of its class says, for editors and for those who list components.

import { readFileSync, writeFileSync } from 'node:fs';
// @ts-ignore: its types are those of TypeScript alone
import { create, ts } from '@custom-elements-manifest/analyzer';

/** Modules of the elements, by the name under which the package offers each. */
const MODULES = { element: 'www/element/app/calculator.js', card: 'www/element/card/card.js' };
/** Members of a class that serve itself or Lit. */
const INNER = /^(?:#|_|static\b)|^(?:connectedCallback|disconnectedCallback|willUpdate|updated|render|start|rest|styles|properties|trust|store|said|failure|note|locale|narrow|shown|keepsAll)$/;

/** @typedef {{ name: string, kind: string, privacy?: string, static?: boolean, description?: string, attribute?: string }} Member */

/** The manifest of the elements. @param {(name: string) => string} pathOf the path of the module that registers one */
export function elements(pathOf) {
  const made = Object.entries(MODULES).map(([name, path]) => {
    const registers = pathOf(name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const [module] = create({ modules: [source] }).modules;
    const declaration = module.declarations.find((/** @type {{ customElement?: boolean }} */ { customElement }) => customElement);
    if (!declaration) throw new Error(`${path} has no element`);
    declaration.members = (declaration.members ?? []).filter((/** @type {Member} */ member) => !member.static && member.privacy !== 'private' && !INNER.test(member.name) && (member.kind !== 'method' || member.description));
    return { kind: 'javascript-module', path: registers, declarations: [declaration], exports: [{ kind: 'custom-element-definition', name: declaration.tagName, declaration: { name: declaration.name, module: registers } }] };
  });
  return { schemaVersion: '2.1.0', readme: 'README.md', modules: made };
}

/** @param {string} to @param {(name: string) => string} pathOf */
export const writeElements = (to, pathOf) => writeFileSync(to, `${JSON.stringify(elements(pathOf), null, 2)}\n`);
