/** The first sheet of a workbook: the result by year, live like the sheets behind it, with two charts and what it is all about. */
import headlineMessages from "../../pkg/messages/en/headline.js";
import filesMessages from "../../pkg/messages/en/files.js";
import monthsMessages from "../../pkg/messages/en/months.js";
import statementMessages from "../../pkg/messages/en/statement.js";
import { sum } from "../base/decimal.js";
import { lineTitle } from "../base/line-words.js";
import { sentence } from "../answer/sentence.js";

/** @import { Answer, Cell, CellStyle, Line, Sheet, Workbook } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { SheetChart } from "hucre/xlsx" */
/** @typedef {{ answer: Answer, head: string[][], title: string }} About head: what the file is of, by label */

/** Words before the first figure of the statement's sheet. */
const WORDS = 3;
/** The sheet the figures come from, and its heading. */
const [STATEMENT, HEADING] = ["Statement", 1];
const [ACCENT, SECOND] = ["0B5D56", "46618F"];

/** The name of a column, counted from none. @param {number} column @returns {string} */
const letters = (column) => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The lines a reader asks for first: what the sums are of, and the sums. @param {Answer} answer */
const told = ({ lines }) => lines.filter(({ waterfall, role, parent }) => waterfall === "start" || waterfall === "subtotal" || waterfall === "end" || (role !== "memo" && role !== "item" && parent === null));

/**
 * @param {Workbook} workbook @param {About} about @param {Locale} locale
 * @returns {{ sheet: Sheet, charts: SheetChart[] }}
 */
export function summarySheet(workbook, { answer, head, title }, locale) {
  const t = locale.t(filesMessages);
  const statement = workbook.sheets.find(({ name }) => name === STATEMENT)?.rows ?? [];
  const heading = statement[HEADING] ?? [];
  // Years, then the total, then months.
  const total = heading.length - answer.months.length - 1;
  const columns = Array.from({ length: total - WORDS + 1 }, (_, i) => WORDS + i);
  const rowOf = (/** @type {string} */ id) => statement.findIndex((row) => row[1]?.text === id);
  const words = locale.t(statementMessages);
  const bold = (/** @type {string} */ text) => ({ text, style: /** @type {const} */ ("heading") });

  /** @type {Cell[][]} */
  const rows = [[{ text: title, style: "title" }], [{ text: t.hint, style: "memo" }], []];
  rows.push([bold(answer.currency), ...columns.map((column) => bold(column === total ? words.total : words.year({ number: column - WORDS + 1 })))]);
  const headRow = rows.length;
  /** Rows of this sheet by line. @type {Map<string, number>} */
  const at = new Map();
  let section = "profit";
  for (const line of told(answer)) {
    const row = rowOf(line.id);
    if (row < 0) continue;
    if (line.section !== section) rows.push([]);
    section = line.section;
    /** @type {CellStyle | undefined} */
    const style = line.role === "total" || line.role === "subtotal" ? line.role : undefined;
    rows.push([
      { text: lineTitle(line, answer, locale), style },
      ...columns.map((column) => ({ ...figureOf(statement[row]?.[column]), formula: `${STATEMENT}!${letters(column)}${row + 1}`, style })),
    ]);
    at.set(line.id, rows.length);
  }
  rows.push([], ...keyFigures(answer, locale, rowOf, total));
  rows.push([], ...head.map(([label = "", value = ""]) => [{ text: label, style: /** @type {const} */ ("memo") }, { text: value }]));
  const sheet = { name: t.summary, widths: [44, ...columns.map(() => 18)], frozenRows: 0, frozenColumns: 1, rows: rows.map((row) => row.map(clean)) };
  return { sheet, charts: charts({ answer, locale, name: t.summary, heading: headRow, profit: at.get(endOf(answer)?.id ?? ""), years: columns.length - 1, rowOf, total, width: columns.length + 2 }) };
}

/** @param {Answer} answer @returns {Line | undefined} */
const endOf = (answer) => answer.lines.find(({ waterfall }) => waterfall === "end");

/** @param {Cell | undefined} cell */
const figureOf = (cell) => ({ number: cell?.number, unit: cell?.unit, places: cell?.places });

/** Without what a cell does not have: a writer would take it for something. @param {Cell} cell @returns {Cell} */
const clean = (cell) => /** @type {Cell} */ (Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== undefined)));

/** Figures about the whole plan that no line holds. @param {Answer} answer @param {Locale} locale @param {(id: string) => number} rowOf @param {number} total column of totals @returns {Cell[][]} */
function keyFigures(answer, locale, rowOf, total) {
  const t = locale.t(headlineMessages);
  const { headline, lines } = answer;
  const cellOf = (/** @type {string} */ id) => `${STATEMENT}!${letters(total)}${rowOf(id) + 1}`;
  /** @type {Cell[][]} */
  const rows = [[{ text: sentence(answer, locale), style: "memo" }]];
  const paid = lines.filter(({ id }) => id === "revenue" || /^service-\d+$/.test(id));
  const end = endOf(answer);
  // Live only where the lines do add up to what margin is measured against.
  const live = end && Number(sum([...paid.map((line) => line.total)])) === Number(headline.revenue);
  if (headline.margin !== null) {
    const revenue = `(${paid.map(({ id }) => cellOf(id)).join("+")})`;
    rows.push([{ text: t.margin }, { number: headline.margin, unit: "rate", ...(live && { formula: `IF(${revenue}=0,0,${cellOf(end.id)}/${revenue})` }) }]);
  }
  const cash = rowOf("cumulative-cash");
  if (cash >= 0) {
    const [first, last] = [letters(total + 1), letters(total + answer.months.length)];
    rows.push([{ text: t.funding }, { number: headline.funding, unit: "money", formula: `MIN(0,${STATEMENT}!${first}${cash + 1}:${last}${cash + 1})` }]);
  }
  return rows;
}

/**
 * Profit by year – by month in a plan of one year – and the cash of the months.
 * @param {{ answer: Answer, locale: Locale, name: string, heading: number, profit: number | undefined, years: number, rowOf: (id: string) => number, total: number, width: number }} from
 * @returns {SheetChart[]}
 */
function charts({ answer, locale, name, heading, profit, years, rowOf, total, width }) {
  const t = locale.t(filesMessages);
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const months = (/** @type {number} */ row) => `${STATEMENT}!$${letters(total + 1)}$${row}:$${letters(total + answer.months.length)}$${row}`;
  const end = endOf(answer);
  const anchor = (/** @type {number} */ row) => ({ from: { row, col: width }, to: { row: row + 16, col: width + 8 } });
  /** @type {SheetChart[]} */
  const out = [];
  if (end && profit !== undefined) {
    const named = lineTitle(end, answer, locale);
    const row = rowOf(end.id) + 1;
    const ranges = years
      ? { values: `${sheet}!$B$${profit}:$${letters(years)}$${profit}`, categories: `${sheet}!$B$${heading}:$${letters(years)}$${heading}` }
      : { values: months(row), categories: months(HEADING + 1) };
    out.push({ type: "column", title: years ? t.profitByYear : named, series: [{ name: named, color: ACCENT, ...ranges }], anchor: anchor(2), legend: false, gapWidth: 80 });
  }
  const cash = rowOf("cumulative-cash") + 1;
  const title = locale.t(monthsMessages).cash;
  if (cash > 0) out.push({ type: "line", title, series: [{ name: title, color: SECOND, values: months(cash), categories: months(HEADING + 1), marker: { symbol: "none" } }], anchor: anchor(20), legend: false });
  return out;
}
