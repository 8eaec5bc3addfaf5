/**
 * The model as an XLSX file. The library that writes it is a download of its own, fetched when somebody asks for a file
 * and not before.
 */
import { writeXlsx } from "hucre/xlsx";
import { lineText } from "../base/line-words.js";
import { workingText } from "../explain/working-words.js";
import { summarySheet } from "./summary.js";

/** @import { Workbook, Sheet, Cell, CellMessage, CellStyle, Unit } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Titles } from "../base/titles.js" */
/** @import { About } from "./summary.js" */
/** @import { CellStyle as Look, WriteSheet, Cell as Written } from "hucre/xlsx" */

/** Characters that XML cannot hold, and a name that somebody typed or pasted can. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @type {Record<Unit, string | undefined>} */
const FORMATS = { money: undefined, rate: "0.00##%", count: undefined, flag: "0" };

/** As many places as the currency has, and up to six where there are more, as prices for one unit have. @param {number} places */
const moneyFormat = (places) => (places ? `#,##0.${"0".repeat(places)}${"#".repeat(Math.max(0, 6 - places))}` : "#,##0");

/** @param {Partial<import("hucre/xlsx").CellStyle["font"]>} [font] */
const font = (font) => ({ name: "Calibri", size: 11, ...font });

/** @type {Record<CellStyle, Look>} */
const LOOKS = {
  title: { font: font({ bold: true, size: 14 }) },
  heading: { font: font({ bold: true }), fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8ECF1" } } },
  // Blue on yellow is what modellers expect of a figure that may be changed.
  input: { font: font({ color: { rgb: "0000C0" } }), fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8D6" } } },
  subtotal: { font: font({ bold: true }), border: { top: { style: "thin" } } },
  total: { font: font({ bold: true }), border: { top: { style: "medium" } } },
  memo: { font: font({ italic: true, color: { rgb: "5A6472" } }) },
};

/**
 * The bytes of the file.
 * @param {Workbook} workbook @param {Locale} locale @param {Titles | null} programme whose titles are shown
 * @param {About} [about] the answer, for a sheet that sums it up
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function xlsx(workbook, locale, programme, about) {
  const said = (/** @type {CellMessage} */ message) => cellText(message, locale, programme);
  const summary = about && summarySheet(workbook, about, locale);
  const sheets = workbook.sheets.map((one) => sheet(one, said));
  if (summary) sheets.unshift({ ...sheet(summary.sheet, said), charts: summary.charts });
  // The whole file runs as its language does.
  const view = { rightToLeft: locale.format.direction === "rtl" };
  const bytes = await writeXlsx({ sheets: sheets.map((one) => ({ ...one, view })) });
  return /** @type {Uint8Array<ArrayBuffer>} */ (bytes);
}

/** Text of a cell. @param {CellMessage} message @param {Locale} locale @param {Titles | null} programme */
function cellText(message, locale, programme) {
  if ("line" in message) return lineText(message.line, locale, programme);
  if ("term" in message) return lineText(message.term, locale, programme);
  return workingText("step" in message ? message.step : message.how, locale, programme);
}

/** @param {Sheet} sheet @param {(message: CellMessage) => string} said @returns {WriteSheet} */
function sheet(sheet, said) {
  /** @type {Map<string, Partial<Written>>} */
  const cells = new Map();
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => {
      const style = look(cell);
      const text = cell.message ? said(cell.message) : cell.text;
      const value = text?.replace(NOT_XML, "\ufffd") ?? number(cell);
      if (style || cell.formula) cells.set(`${at},${column}`, { value, ...style, ...formula(cell) });
      return value;
    }),
  );
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    // On paper as wide as a sheet, and as long as it takes.
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
  };
}

/**
 * A spreadsheet holds binary fractions: here, and nowhere else, an exact figure becomes the nearest one. The formulas
 * know it and round it away.
 * @param {Cell} cell
 */
const number = (cell) => (cell.number === undefined ? null : Number(cell.number));

/**
 * The present value goes along, so that a preview, a phone or a protected view shows the model before anything has
 * calculated it.
 * @param {Cell} cell
 */
const formula = (cell) => (cell.formula === undefined ? {} : { formula: cell.formula, formulaResult: number(cell) });

/** @param {Cell} cell @returns {{ style: Look } | undefined} */
function look(cell) {
  const numFmt = cell.unit === "money" ? moneyFormat(cell.places ?? 2) : cell.unit && FORMATS[cell.unit];
  if (!cell.style && !numFmt) return undefined;
  return { style: { ...(cell.style && LOOKS[cell.style]), ...(numFmt && { numFmt }) } };
}
