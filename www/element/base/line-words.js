/** Words of the statement's lines. */
import lines from "../../pkg/messages/en/lines.js";
import { text } from "./titles.js";

/** @import { Answer, Line, LineTerm, LineTitle } from "../../pkg/engine.js" */
/** @import { Locale } from "./locale.js" */
/** @import { Titles, WordsOf } from "./titles.js" */

/** A line's title or the field's term for it. @param {LineTitle | LineTerm} message @param {Locale} locale @param {Titles | null} [programme] whose titles are shown */
export function lineText(message, locale, programme = null) {
  /** @type {WordsOf<LineTitle | LineTerm>} */
  const words = locale.t(lines);
  return text(words, message, programme);
}

/** Title of a line of the statement. @param {Line} line @param {Answer} answer the line is of @param {Locale} locale */
export const lineTitle = ({ title }, answer, locale) => lineText(title, locale, { tables: answer.incentives });

/** The field's term for a line; empty where there is none or the title says it. @param {Line} line @param {Answer} answer the line is of @param {Locale} locale */
export function lineTerm(line, answer, locale) {
  if (!line.term) return "";
  const term = lineText(line.term, locale);
  const lower = (/** @type {string} */ words) => words.toLocaleLowerCase(locale.lang);
  return lower(lineTitle(line, answer, locale)).includes(lower(term)) ? "" : term;
}
