/** Limits set by a host: the programmes that may be chosen, the groups of the form, and the fields that may not be changed. */
import { read } from "../plan/form.js";
import { isKnob, knobs } from "../plan/knobs.js";

/** @import { PlanRequest, Programme } from "../plan/form.js" */

/** Text of a value that a host has set; empty for one that has none. @param {unknown} given */
export function textOf(given) {
  try {
    return String(given ?? "");
  } catch {
    return "";
  }
}

/** The words of an attribute. @param {unknown} given @returns {string[]} */
export const wordsOf = (given) => textOf(given).split(/[\s,]+/).filter(Boolean);

/** Paths of the fields that are locked. One is named by the word it has as an attribute, or by its path in a plan. @param {unknown} lock @returns {string[]} */
const pathsOf = (lock) => wordsOf(lock).map((word) => (isKnob(word) ? knobs[word] : word));

/** Tells whether a field is locked. @param {unknown} lock @returns {(path: string) => boolean} */
export function lockOf(lock) {
  const paths = new Set(pathsOf(lock));
  return (path) => paths.has(path);
}

/** Tells whether a plan differs from another in a field that is locked. @param {unknown} lock @returns {(before: PlanRequest, after: PlanRequest) => boolean} */
export function movesLocked(lock) {
  const paths = pathsOf(lock);
  return (before, after) => paths.some((path) => JSON.stringify(read(before, path)) !== JSON.stringify(read(after, path)));
}

/** The groups of the form that a host may name, in their order. */
export const groupNames = /** @type {const} */ (["customers", "projects", "services", "costs", "cash", "period", "credentials", "contract"]);

/** Tells whether a group of the form is shown: those that are named, all where none is. @param {unknown} named @returns {(group: string) => boolean} */
export function groupsOf(named) {
  const known = wordsOf(named).filter((word) => groupNames.some((name) => name === word));
  return (group) => known.length === 0 || known.includes(group);
}

/** The programmes that may be chosen: those that are named, all where none is, and always the plan's own. @param {unknown} named @param {readonly Programme[]} programmes @param {Programme} current */
export function onOffer(named, programmes, current) {
  const ids = wordsOf(named);
  const known = programmes.filter(({ id }) => ids.includes(id));
  return known.length ? programmes.filter((one) => one === current || known.includes(one)) : [...programmes];
}
