// The order of the folders of www/element/: each may import from those that stand above it in the list, never from those below;
// and no two files import each other, by whatever way round. What is fetched later (load/parts.js) is no import, nor are types.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const ROOT = 'www/element';

/** From the ground up; folders on one line know nothing of each other. docs/design.md tells what each is for. */
const ORDER = [
  ['base'],
  ['load', 'typical'],
  ['language', 'plan', 'picture'],
  ['answer', 'contract', 'embed', 'first'],
  ['explain', 'statement', 'study'],
  ['assistant', 'share'],
  ['own'],
  ['card', 'compare', 'deal', 'import', 'paper', 'policies', 'presenter', 'presets', 'verify'],
  ['store'],
  ['app'],
];

/** Files by their path inside www/element/, with those they import when they run. */
const files = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const text = readFileSync(join(ROOT, name), 'utf8').replace(/\/\*.*?\*\//gs, '');
      const named = [...text.matchAll(/^(?:import|export)\s(?:[^"';]*\sfrom\s+)?"(\.{1,2}\/[^"]+\.js)"/gm)].map(([, path = '']) => normalize(join(dirname(name), path)));
      return [name, named.filter((path) => !path.startsWith('..'))];
    }),
);

/** The folder of a file; empty for one that stands in none, which may import all of them. @param {string} file */
const folder = (file) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
/** @param {string} name */
const level = (name) => ORDER.findIndex((line) => line.includes(name));

/** A way round from a file back to itself, if there is one. @param {Map<string, string[]>} graph */
function circle(graph) {
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} at @param {string[]} way @returns {string[] | null} */
  const walk = (at, way) => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const found = walk(next, [...way, at]);
      if (found) return found;
    }
    done.add(at);
    return null;
  };
  for (const at of graph.keys()) {
    const found = walk(at, []);
    if (found) return found;
  }
  return null;
}

test('every folder stands in the list, once, and is there', () => {
  assert.deepEqual(ORDER.flat().sort(), [...new Set([...files.keys()].map(folder).filter(Boolean))].sort());
});

test('a folder imports only from those above it', () => {
  const wrong = [...files].flatMap(([file, imports]) => imports.filter((to) => folder(file) && folder(file) !== folder(to) && level(folder(file)) <= level(folder(to))).map((to) => `${file} imports ${to}`));
  assert.deepEqual(wrong, []);
});

test('no file imports itself, by whatever way round', () => {
  assert.equal(circle(files), null);
  assert.deepEqual(circle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]])), ['b', 'c', 'b'], 'a circle would be found');
});

test('every import leads to a file', () => {
  assert.deepEqual([...files].flatMap(([file, imports]) => imports.filter((to) => !files.has(to)).map((to) => `${file} imports ${to}`)), []);
});
