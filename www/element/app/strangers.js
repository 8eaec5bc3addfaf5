/** Words of a host's attributes that name nothing here, for the console. Pure: no element. */
import { VIEWS } from "../base/views.js";
import { WAYS } from "../store/mode.js";
import { knobNames } from "../plan/knobs.js";
import { groupNames, wordsOf } from "../embed/limits.js";

/** Names that may be locked beside paths of a plan, which have a point in them. */
const LOCKS = ["programme", "role", "tier", "country", "currency", "tierPath", "asOf", ...knobNames];

/**
 * Finds words for what is not there to be shown, chosen or locked.
 * @param {Record<string, unknown>} said by an element, by the names of its attributes @param {{ panels: readonly string[], programmes: readonly string[] }} known programmes: none while they are not known yet
 * @returns {string[]} sentences
 */
export function strangers(said, { panels, programmes }) {
  /** @type {Record<string, readonly string[]>} */
  const lists = { mode: WAYS, view: VIEWS, theme: ["light", "dark"], fields: groupNames, panels, ...(programmes.length && { programmes }) };
  const strange = (/** @type {string} */ name, /** @type {readonly string[]} */ words) => words.map((word) => `${name}="${word.slice(0, 40)}" names nothing here`);
  return [
    ...Object.entries(lists).flatMap(([name, known]) => strange(name, wordsOf(said[name]).filter((word) => !known.includes(word)))),
    ...strange("lock", wordsOf(said["lock"]).filter((word) => !LOCKS.includes(word) && !/[.[]/.test(word))),
  ];
}
