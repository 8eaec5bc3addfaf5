/** Text as rows of cells, and the row among them that names the columns. Runs in the worker. */
import Papa from "papaparse";
import { bare, meant } from "./names.js";
import { Unreadable } from "./unreadable.js";

/** @typedef {{ cells: string[][], first: number, delimiter: string, swallowed: Map<number, number> }} Grid first: the row number of the first row; swallowed: by the place of a row whose quotes do not match, the lines it took in */
/** @typedef {{ headers: string[], rows: string[][], before: string[][], head: number, top: number, delimiter: string, bad: Map<number, number> }} Table head: place of the header in the grid, -1 when there is none; before: the rows above it; top: row number of the first row of data; bad: lines swallowed, by row number */

const DELIMITERS = [",", ";", "\t", "|", "^", "~"];
/** Rows that a header may stand below. */
const DEEP = 40;
/** Columns of a table; a file with more is something else. */
const WIDEST = 5000;

/** The typed form of the library knows of no chunks for text; they are what progress is told by. */
const read = /** @type {(text: string, config: object) => any} */ (/** @type {unknown} */ (Papa.parse));

/** @param {string} text @param {string} delimiter "" to find out @param {(share: number) => void} progress @returns {Grid} */
export function grid(text, delimiter, progress) {
  // Files that went through several programs end their lines in several ways.
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  // A spreadsheet's own first line that names the separator, quoted and filled up when it was saved again.
  const named = /^"?sep=([^"\n])"?[,;\t|]*\n/i.exec(lines);
  const body = named ? lines.slice(named[0].length) : lines;
  const mark = delimiter || named?.[1] || likeliest(body.slice(0, 1 << 15));
  /** @type {string[][]} */
  const cells = [];
  /** @type {Map<number, number>} */
  const swallowed = new Map();
  read(body, {
    delimiter: mark,
    newline: "\n",
    skipEmptyLines: false,
    chunkSize: 1 << 20,
    chunk: (/** @type {{ data: string[][], errors: { code: string, row?: number }[], meta: { cursor: number } }} */ { data, errors, meta }) => {
      for (const { code, row = 0 } of errors) if (/Quotes/.test(code)) swallowed.set(cells.length + row, lineCount(data[row]));
      for (const row of data) cells.push(row);
      progress(Math.min(1, meta.cursor / body.length));
    },
  });
  while (cells.length && blank(cells.at(-1) ?? [])) cells.pop();
  if (!cells.length) throw new Unreadable("empty");
  if (cells.slice(0, DEEP).some((row) => row.length > WIDEST)) throw new Unreadable("columns");
  return { cells, first: named ? 2 : 1, delimiter: mark, swallowed };
}

/** @param {string[]} row */
const blank = (row) => row.every((cell) => cell.trim() === "");

/** Lines of the file that a row holds. @param {string[] | undefined} row */
const lineCount = (row = []) => row.join(" ").trimEnd().split("\n").length;

/** Infers the delimiter: the one that yields known headers, else rows of one width. @param {string} sample */
function likeliest(sample) {
  const cut = sample.slice(0, sample.lastIndexOf("\n") + 1 || sample.length);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = /** @type {string[][]} */ (read(cut, { delimiter, newline: "\n", preview: 60 }).data).filter((row) => !blank(row));
    const wide = rows.filter((row) => row.length > 1);
    const usual = mode(wide.map((row) => row.length));
    const known = Math.max(0, ...rows.slice(0, DEEP).map((row) => (row.length > 1 ? knownIn(row) : 0)));
    const even = wide.filter((row) => row.length === usual).length / (rows.length || 1);
    return { delimiter, score: 10 * known + even * 4 + Math.min(usual, 9) / 10 };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ",";
}

/** @param {number[]} list */
function mode(list) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const n of list) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Columns that a row of headers would name. @param {string[]} row */
const knownIn = (row) => new Set(row.map((cell) => meant(cell.trim())?.id).filter(Boolean)).size;

/** A cell that is data and no name: it has a figure or a date in it. */
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$|^\d{4}-\d{2}/u;

/** The place of the row that names the columns; -1 when none does. @param {string[][]} cells */
export function findHeader(cells) {
  const deep = cells.slice(0, DEEP);
  const width = mode(cells.slice(0, 400).filter((row) => !blank(row)).map((row) => row.length));
  let best = { at: -1, score: 0 };
  deep.forEach((row, at) => {
    if (blank(row)) return;
    const filled = row.filter((cell) => cell.trim() !== "");
    const names = filled.every((cell) => !FIGURE.test(cell.trim()));
    const score = 4 * knownIn(row) + (names ? 2 : -20) + (row.length >= width ? 2 : 0) + (filled.length > 1 || width === 1 ? 1 : -4);
    if (score > best.score) best = { at, score };
  });
  return best.at;
}

/** The table under a header. @param {Grid} grid @param {number} head @returns {Table} */
export function under({ cells, first, delimiter, swallowed }, head) {
  const rows = cells.slice(head + 1);
  if (!rows.length) throw new Unreadable("noRows");
  const widest = rows.slice(0, 400).reduce((n, row) => Math.max(n, row.length), 0);
  const headers = head < 0 ? Array.from({ length: widest }, () => "") : (cells[head] ?? []).map((name) => name.trim());
  // Columns without a name and without a value are a spreadsheet's leftovers.
  while (headers.length > 1 && headers.at(-1) === "" && rows.every((row) => (row[headers.length - 1] ?? "").trim() === "")) headers.pop();
  const bad = new Map([...swallowed].filter(([at]) => at > head).map(([at, lines]) => [at + first, lines]));
  return { headers, rows, before: cells.slice(0, Math.max(0, head)), head, top: head + 1 + first, delimiter, bad };
}

/** The value beside a label above the header: "Currency,USD" is USD. @param {string[][]} before @param {string} label */
export function stated(before, label) {
  const row = before.find((cells) => bare(cells[0] ?? "") === bare(label));
  return row?.slice(1).find((cell) => cell.trim() !== "")?.trim() ?? "";
}
