import { en } from "./en.js";

/** @import { Messages } from "./en.js" */

/** The words for a language; English for any that is not here yet. @param {string} _lang @returns {Messages} */
export function wordsFor(_lang) {
  return en;
}
