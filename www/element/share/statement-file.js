/** Files that hold exactly what the screen shows. */
import statementMessages from "../../pkg/messages/en/statement.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { cells, ordered } from "../answer/lines.js";
import { lineTerm, lineTitle } from "../base/line-words.js";
import { padded, trim } from "../base/decimal.js";
import { minorUnits } from "../base/minor.js";
import { columnName, spans } from "../base/period.js";
import { written } from "../base/csv.js";

/** @import { Answer, RiskQuestion } from "../../pkg/engine.js" */
/** @import { Grain } from "../base/period.js" */
/** @import { Locale } from "../base/locale.js" */

/**
 * The statement as CSV: same columns, same cents. Amounts have a point and no groups, so that any spreadsheet told so
 * reads them; names typed by a person are disarmed, because a cell that starts with "=" is a program there. Above it, and above
 * an empty line, stands what it is of.
 * @param {Answer} answer @param {Grain} grain @param {Locale} locale @param {string[][]} about label and value
 */
export function statementCsv(answer, grain, locale, about) {
  const t = locale.t(statementMessages);
  const columns = spans(answer.months, grain);
  const inCents = (/** @type {string} */ text) => padded(trim(text), minorUnits(answer.currency));
  const head = [
    t.fileSection,
    t.line,
    t.fileTerm,
    t.fileBasis,
    ...columns.map((c) => `${columnName(c, grain, locale)} (${answer.currency})`),
    `${t.total} (${answer.currency})`,
  ];
  const rows = ordered(answer).map((line) => [
    t.sections[line.section],
    lineTitle(line, answer, locale),
    lineTerm(line, answer, locale),
    line.basis ? locale.t(basisMessages).short[line.basis] : "",
    ...cells(line, columns).map(inCents),
    inCents(line.total),
  ]);
  return written([...about, [], head, ...rows]);
}

/**
 * The case itself: what was asked, what was answered, by which engine; beside it what is uncertain, from which the same trials can
 * be drawn again.
 * @param {object} request @param {Answer} answer @param {string} engine @param {{ question: RiskQuestion, trials: number } | undefined} risk @param {string} beside what else the page needs to open it again
 */
export function caseJson(request, answer, engine, risk, beside) {
  return `${JSON.stringify({ engine, request, risk, ...(beside && { beside }), answer }, null, 2)}\n`;
}
