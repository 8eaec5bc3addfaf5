/** Words of problems, which the engine tells by a code and arguments. */
import problems from "../../pkg/messages/en/problems.js";
import { sentenceOf } from "./titles.js";

/** @import { Problem, ProblemMessage, ProgrammeEntry as Programme, ReadError, RowCase, Violation } from "../../pkg/engine.js" */
/** @import { Locale, Words } from "./locale.js" */
/** @import { Family, WordsOf } from "./titles.js" */

/** A problem of the engine's, or one of the page's own, which has its sentence already. @typedef {Problem | { code: Problem["code"], field: string, message: string }} PageProblem */

/** @typedef {WordsOf<Exclude<Violation, ReadError> | RowCase>} Checks */

/** Words of the checks of programmes: with the engine that makes them. @type {Words<Checks> | undefined} */
let checks;

/** Takes in the words of the checks of programmes. @param {Words<Checks>} words */
export const learnChecks = (words) => (checks = words);

/** The families in which a problem may have its sentence. @param {Locale} locale @returns {Family[]} */
function families(locale) {
  /** @type {WordsOf<ProblemMessage>} */
  const words = locale.t(problems);
  return checks ? [words, locale.t(checks)] : [words];
}

/** Violation of a programme that somebody brings, in words. @param {Violation} violation @param {Locale} locale */
export const violationText = (violation, locale) => sentenceOf(violation, { families: families(locale), programme: null });

/**
 * The sentence of a problem; names without a title are shown as they are.
 * @param {PageProblem} problem @param {Locale} locale
 * @param {Programme | null} [programme] whose titles are shown
 * @param {(field: string) => string} [nameOf] name of a field in the form
 */
export function problemText({ message }, locale, programme = null, nameOf) {
  if (typeof message === "string") return message;
  return sentenceOf(message, { families: families(locale), programme, nameOf });
}
