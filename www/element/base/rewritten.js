/** Numbers being typed, when the page changes its language. */
import { formatsFor } from "./format.js";
import { parse } from "./number.js";

/** A typed number as another language writes it; text that is none stays as it is. @param {string} text @param {string} before @param {string} now languages @returns {string} */
export function rewritten(text, before, now) {
  const was = parse(text, before);
  return was.ok ? formatsFor(now).number(was.value) : text;
}
