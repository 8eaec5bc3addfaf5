/** A file's bytes as rows of text. Runs in the worker. */
import Papa from "papaparse";
import { bare } from "./columns.js";

/** @typedef {{ rows: string[][], headers: string[], top: number, delimiter: string, encoding: string, quotes: number[] }} Table top: row number of the first row under the header; quotes: rows whose quotes do not match */

/** The file cannot be read at all; the code says why. */
export class Unreadable extends Error {
  /** @param {string} code @param {unknown} [detail] */
  constructor(code, detail) {
    super(code);
    this.name = "Unreadable";
    this.code = code;
    this.detail = detail;
  }
}

/** @param {Uint8Array} bytes @returns {{ text: string, encoding: string }} */
export function decode(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) throw new Unreadable("workbook");
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) throw new Unreadable("workbook");
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  if (bytes.subarray(0, 4096).includes(0)) throw new Unreadable("binary");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    // What spreadsheets of western Europe and Türkiye write when not told otherwise; the preview shows whether it is right.
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}

/** @param {string} text @param {string} delimiter "" to find out @param {(share: number) => void} progress @returns {Omit<Table, "encoding">} */
export function parse(text, delimiter, progress) {
  // A spreadsheet's own first line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  /** @type {string[][]} */
  const all = [];
  /** @type {number[]} */
  const quotes = [];
  let found = delimiter;
  // The typed form knows of no chunks for text; they are what progress is told by.
  const read = /** @type {(text: string, config: object) => void} */ (/** @type {unknown} */ (Papa.parse));
  read(body, {
    delimiter: delimiter || named?.[1] || "",
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
    chunkSize: 1 << 20,
    chunk: (/** @type {{ data: string[][], errors: { code: string, row?: number }[], meta: { delimiter: string, cursor: number } }} */ { data, errors, meta }) => {
      for (const error of errors) if (/Quotes/.test(error.code)) quotes.push(all.length + (error.row ?? 0));
      for (const row of data) all.push(row);
      found = meta.delimiter;
      progress(Math.min(1, meta.cursor / body.length));
    },
  });
  const start = all.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  const header = all[start];
  if (!header) throw new Unreadable("empty");
  while (all.length && all.at(-1)?.every((cell) => cell.trim() === "")) all.pop();
  const rows = all.slice(start + 1);
  if (!rows.length) throw new Unreadable("noRows");
  const headers = header.map((name) => name.trim());
  // Columns without a name and without a value are a spreadsheet's leftovers.
  while (headers.length > 1 && headers.at(-1) === "" && rows.every((row) => (row[headers.length - 1] ?? "").trim() === "")) {
    const width = headers.length;
    headers.pop();
    for (const row of rows) if (row.length === width) row.pop();
  }
  const twice = repeated(headers);
  if (twice.length) throw new Unreadable("repeated", twice);
  const shift = named ? 2 : 1;
  return { rows, headers, top: start + 1 + shift, delimiter: found, quotes: quotes.map((at) => at + shift) };
}

/** Names that stand over more than one column. @param {string[]} headers @returns {{ name: string, columns: number[] }[]} */
export function repeated(headers) {
  /** @type {Map<string, number[]>} */
  const seen = new Map();
  headers.forEach((name, i) => {
    if (name !== "") seen.set(bare(name) || name, [...(seen.get(bare(name) || name) ?? []), i + 1]);
  });
  return [...seen.values()].filter((at) => at.length > 1).map((at) => ({ name: headers[(at[0] ?? 1) - 1] ?? "", columns: at }));
}
