// The least of what fails: parts are cut off for as long as it fails in the same way.

import { at, placesOf } from './mutate.js';

/** @param {any} whole @param {(string | number)[]} path @returns {unknown[]} plainer documents, without the part or with a plainer one */
function plainer(whole, path) {
  const key = path.at(-1);
  if (key === undefined) return [];
  /** @param {(parent: any, key: any) => void} change */
  const copy = (change) => {
    const other = structuredClone(whole);
    change(at(other, path.slice(0, -1)), key);
    return other;
  };
  const value = at(whole, path);
  const cut = [copy((parent, it) => (Array.isArray(parent) ? parent.splice(it, 1) : delete parent[it]))];
  const put = (/** @type {unknown} */ other) => cut.push(copy((parent, it) => (parent[it] = other)));
  if (typeof value === 'string' && value.length > 1) for (const text of ['', '0', '1', value.slice(0, value.length >> 1), value.slice(value.length >> 1)]) if (text.length < value.length) put(text);
  if (typeof value === 'number' && Math.abs(value) > 1) for (const number of [0, 1, Math.trunc(value / 2)]) put(number);
  return cut;
}

/**
 * @template T @param {T} input @param {(input: T) => boolean} fails in the same way @param {number} [tries] at most
 * @returns {T}
 */
export function least(input, fails, tries = 3000) {
  let found = input;
  let left = tries;
  for (let shrunk = true; shrunk && left > 0; ) {
    shrunk = false;
    // From the end, so that what is cut off moves no path before it.
    for (const path of placesOf({ input: found }).reverse()) {
      for (const { input: other } of /** @type {{ input: T }[]} */ (plainer({ input: found }, path))) {
        if (left <= 0 || other === undefined) break;
        left -= 1;
        if (!fails(other)) continue;
        found = other;
        shrunk = true;
        break;
      }
    }
  }
  return found;
}
