// Changes a file's cells and calculates it anew with a spreadsheet engine that knows nothing of ours.

import assert from 'node:assert/strict';
import { HyperFormula } from 'hyperformula';

/** @import { Answer } from '../../../www/pkg/engine.js' */
/** @import { FileSheet } from './xlsx.js' */
/** @typedef {Map<string, FileSheet>} File */

/**
 * Puts a figure into the one cell of column B that is called so.
 * @param {File} file @param {string} sheet @param {string} label @param {string} value @param {string} [table] the heading it stands below
 */
export function change(file, sheet, label, value, table) {
  const { rows, row } = find(file, sheet, label, table);
  const cell = rows[row]?.[1];
  assert.ok(cell?.number !== undefined && cell.formula === undefined, `${sheet} "${label}" is not a figure to change`);
  assert.notEqual(Number(cell.number), Number(value), `${label} already was ${value}`);
  cell.number = value;
}

/**
 * Moves the beginning of a band.
 * @param {File} file @param {string} table @param {string} label @param {string} value
 */
export function moveBand(file, table, label, value) {
  const { rows, row } = find(file, 'Tables', label, table);
  const cell = rows[row]?.[3];
  assert.ok(cell?.number !== undefined && cell.formula === undefined, `"${label}" has no beginning to move`);
  assert.notEqual(Number(cell.number), Number(value));
  cell.number = value;
}

/** @param {File} file @param {string} sheet @param {string} label @param {string} [table] */
function find(file, sheet, label, table) {
  const rows = file.get(sheet) ?? [];
  const from = table === undefined ? 0 : rows.findIndex((row) => row?.[0]?.text === table) + 1;
  assert.ok(table === undefined || from > 0, `${sheet} has no "${table}"`);
  const row = rows.findIndex((row, at) => at >= from && row?.[0]?.text === label);
  assert.ok(row >= 0, `${sheet} has no "${label}"`);
  if (table === undefined) assert.equal(rows.filter((row) => row?.[0]?.text === label).length, 1, `"${label}" is there twice`);
  return { rows, row };
}

/** The engine's own habits, and those of arithmetic without any mercy for binary fractions. */
export const manners = [{}, { smartRounding: false }];

/**
 * Calculates the file and holds every figure of its statement against an answer, to the cent.
 * @param {File} file @param {Answer} answer @param {object} [manner]
 * @returns {number} the figures compared
 */
export function agrees(file, answer, manner = {}) {
  const sheets = Object.fromEntries([...file].map(([name, rows]) => [name, Array.from(rows, contents)]));
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', maxRows: 300_000, ...manner });
  const sheet = engine.getSheetId('Statement') ?? -1;
  const rows = file.get('Statement') ?? [];
  const places = columns(rows, answer);
  /** @type {object[]} */
  const wrong = [];
  let compared = 0;
  for (const line of answer.lines) {
    const row = rows.findIndex((cells) => cells?.[1]?.text === line.id);
    assert.ok(row >= 0, `the statement has no ${line.id}`);
    [...line.amounts, line.total].forEach((amount, at) => {
      const value = engine.getCellValue({ sheet, row, col: places[at] ?? -1 });
      compared += 1;
      if (typeof value !== 'number' || cents(value.toFixed(6)) !== cents(amount)) wrong.push({ line: line.id, at, value, amount });
    });
  }
  engine.destroy();
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${compared} figures differ`);
  return compared;
}

/** Columns of an answer's months, then of the total. @param {FileSheet} rows @param {Answer} answer */
export function columns(rows, answer) {
  const heads = Array.from(rows[1] ?? [], (cell) => cell?.text);
  const places = [...answer.months, 'Total'].map((name) => heads.indexOf(name));
  assert.ok(places.every((place) => place > 2), `no column for some of ${heads.join(', ')}`);
  return places;
}

/** Contents of a cell as one would type them. Text takes no part. @param {FileSheet[number] | undefined} row */
const contents = (row) =>
  Array.from(row ?? [], (cell) => {
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    return cell?.number === undefined ? null : Number(cell.number);
  });

/** Decimal text in cents; nothing below a cent may be left. @param {string} text */
export function cents(text) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  assert.ok(whole !== undefined && /^\d{0,2}0*$/.test(fraction), `"${text}" is no sum of money in cents`);
  const value = BigInt(whole + fraction.slice(0, 2).padEnd(2, '0'));
  return sign ? -value : value;
}
