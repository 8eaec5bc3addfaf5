/** Limits set by a host: the programmes that may be chosen, and the fields that may not be changed. */
import { isKnob, knobs } from "./knobs.js";

/** @import { Programme } from "../plan/form.js" */

/** The words of an attribute. @param {unknown} text @returns {string[]} */
export const wordsOf = (text) => String(text ?? "").split(/[\s,]+/).filter(Boolean);

/**
 * Tells whether a field is locked. One is named by the word it has as an attribute, or by its path in a plan.
 * @param {unknown} lock @returns {(path: string) => boolean}
 */
export function lockOf(lock) {
  const paths = new Set(wordsOf(lock).map((word) => (isKnob(word) ? knobs[word] : word)));
  return (path) => paths.has(path);
}

/** The programmes that may be chosen: those that are named, all where none is, and always the plan's own. @param {unknown} named @param {readonly Programme[]} programmes @param {Programme} current */
export function onOffer(named, programmes, current) {
  const ids = wordsOf(named);
  const known = programmes.filter(({ id }) => ids.includes(id));
  return known.length ? programmes.filter((one) => one === current || known.includes(one)) : [...programmes];
}
