// Damage to a document: what a stranger, a later version or a broken program may send.

/** @import { Draw } from './draw.js' */

/** Values nobody asked for. @type {readonly unknown[]} */
const HOSTILE = [
  ...[null, true, false, 0, -1, 1.5, 61, 2 ** 31, 2 ** 53, 1e308, -0, '', ' ', '0', '1', '-1', '0.5', '2', '1e5', 'NaN', 'Infinity', '٣', '１'],
  ...['9'.repeat(13), '9'.repeat(30), '9'.repeat(400), `0.${'0'.repeat(40)}1`, `0.${'3'.repeat(28)}`, '-9999999999999', '1000000000', '0x10', '1,5', '+1', '.5', '5.'],
  ...['2026-11-27', '2026-02-30', '2027-13', '0000-00', '1999-12', '2099-12', '10000-01', '__proto__', 'constructor', 'toString', 'x'.repeat(5000)],
  ...['\u0000', '\ud800', '\ufffe', '<b>', '=1+1', '{"a":1}', [], {}, [null], [[]], { plan: null }, { sales: {} }],
];

/** Every place in a document. @param {any} value @param {(string | number)[]} path @param {(string | number)[][]} into */
function places(value, path, into) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    into.push(step);
    places(value[key], step, into);
  }
}

/** @param {unknown} whole @returns {(string | number)[][]} */
export function placesOf(whole) {
  /** @type {(string | number)[][]} */
  const found = [];
  places(whole, [], found);
  return found;
}

/** @param {any} whole @param {(string | number)[]} path */
export const at = (whole, path) => path.reduce((part, key) => part?.[key], whole);

/** A copy with one to three places damaged. @template T @param {Draw} draw @param {T} whole @returns {any} */
export function mutated(draw, whole) {
  const copy = structuredClone(whole);
  for (let times = draw.whole(1, 3); times > 0; times -= 1) {
    const path = draw.of([...placesOf(copy), []]);
    const key = path.at(-1);
    if (key === undefined) continue;
    const parent = at(copy, path.slice(0, -1));
    const value = parent[key];
    const kind = draw.whole(0, 7);
    if (kind === 0 && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (kind === 0) delete parent[key];
    else if (kind === 1 && Array.isArray(parent)) parent.push(structuredClone(value));
    else if (kind === 1) Object.defineProperty(parent, draw.of(['stray', '__proto__', `${key}s`]), { value, enumerable: true, configurable: true, writable: true });
    else if (kind === 2) parent[key] = structuredClone(at(copy, draw.of(placesOf(copy))));
    else if (kind === 3 && typeof value === 'string') parent[key] = scratched(draw, value);
    else if (kind === 4 && Array.isArray(value)) for (let more = draw.of([2, 13, 41, 300]); more > 0 && value.length; more -= 1) value.push(structuredClone(value[0]));
    else parent[key] = structuredClone(draw.of(HOSTILE));
  }
  return copy;
}

/** A text with a sign or a stretch of it changed. @param {Draw} draw @param {string} text */
export function scratched(draw, text) {
  let scratched = text;
  for (let times = draw.whole(1, 4); times > 0; times -= 1) {
    const from = draw.whole(0, scratched.length);
    const to = Math.min(scratched.length, from + draw.of([0, 1, 1, 2, 9]));
    const into = draw.of(['', '"', ',', ';', '\n', '\r', '\t', '-', '.', '0', '9', '%', '(', '{', '}', '[', 'é', '\u0000', '\u202e', '\ud83d', '1e9', '=', '&', scratched.slice(from, to + 20)]);
    scratched = scratched.slice(0, from) + into + scratched.slice(to);
  }
  return scratched;
}
