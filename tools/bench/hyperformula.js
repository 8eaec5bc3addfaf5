// The very model that the page downloads as a spreadsheet, in HyperFormula: a figure is typed into its cell, and profit is read.

import { HyperFormula } from 'hyperformula';

/** @import { Cell, Workbook } from '../../www/pkg/engine.js' */

/** @param {Workbook} workbook @param {string} input the figure as it stands in the workbook @param {number} months */
export function model(workbook, input, months) {
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map((cell) => (cell?.formula ? `=${cell.formula}` : cell?.number === undefined ? null : Number(cell.number))))]),
  );
  const hyper = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', maxRows: 300_000 });
  /** Position of the one cell that holds this value. @param {string} name @param {(cell: Cell) => boolean} is @param {number} [to] */
  const find = (name, is, to = 0) => {
    const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    for (const [row, cells] of rows.entries()) for (const [col, cell] of cells.entries()) if (cell && is(cell)) return { sheet: hyper.getSheetId(name) ?? 0, row, col: col + to };
    throw new Error(`no such cell on ${name}`);
  };
  const inputs = workbook.sheets.map((sheet) => sheet.name).find((name) => /input/i.test(name)) ?? '';
  const cell = find(inputs, (it) => it.number !== undefined && it.number === input);
  const profit = find('Statement', (it) => it.text === 'profit', 1 + 1 + months);
  return {
    /** Profit at another spend of the first group. @param {number} spend */
    profit(spend) {
      hyper.setCellContents(cell, spend);
      return Number(hyper.getCellValue(profit));
    },
  };
}
