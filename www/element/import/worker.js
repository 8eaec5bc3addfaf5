/** Reads a file and settles it, away from the page: a hundred thousand rows must not stop a key from being answered. */
import * as engine from "../../pkg/engine.js";
import { columns, guessMapping } from "./columns.js";
import { Unreadable, decode, parse } from "./csv.js";
import { guessOrder } from "./date.js";
import { guessNumbers, guessRates } from "./number.js";
import { readRows } from "./rows.js";

/** @import { Figure, Outcome, ProgrammeEntry as Programme, Request, Sale, Working } from "../../pkg/engine.js" */
/** @import { Table } from "./csv.js" */
/** @import { Fault, Read, Settings } from "./rows.js" */
/** @typedef {{ sure: { numbers: boolean, rates: boolean, dates: boolean }, settings: Settings, dated: boolean, rated: boolean }} Guess dated, rated: whether the file has anything the choice would change */
/** @typedef {{ headers: string[], preview: string[][], rows: number, top: number, delimiter: string, encoding: string }} Opened */
/** @typedef {{ faults: Fault[], count: number, faulty: number, blank: number, sales: number, first: string, last: string, list: string, strangers: Read["strangers"] }} Checked faults: the first hundred; count: of all */
/** @typedef {{ outcome: Outcome, rows: number[] }} Settled rows: of the sales a refusal is about, by its place in the list */

/** A hundred are more than anyone reads; the file of all of them has the rest. */
const SHOWN = 100;
const PREVIEW = 6;

/** @type {Table | undefined} */
let table;
/** @type {Read | undefined} */
let read;
/** @type {Request | undefined} */
let asked;
/** @type {Promise<unknown> | undefined} */
let ready;

const deeds = {
  /** @param {{ file: Blob, delimiter: string }} given @returns {Promise<Opened>} */
  async open({ file, delimiter }) {
    progress("read", 0);
    const { text, encoding } = decode(new Uint8Array(await file.arrayBuffer()));
    table = { ...parse(text, delimiter, (share) => progress("read", share)), encoding };
    read = undefined;
    const { headers, rows, top } = table;
    return { headers, rows: rows.length, top, delimiter: table.delimiter, encoding, preview: rows.slice(0, PREVIEW) };
  },

  /** @param {{ settings: Partial<Settings> }} given what the reader has chosen already @returns {Guess} */
  guess({ settings }) {
    const { headers, rows } = opened();
    const mapping = settings.mapping ?? guessMapping(headers);
    const cells = (/** @type {string[]} */ ...holds) =>
      mapping.flatMap((id, column) => (id && holds.includes(columns[id]) ? rows.map((row) => (row[column] ?? "").trim()).filter(Boolean) : []));
    const numbers = guessNumbers(cells("amount", "count", "rate"));
    const rated = cells("rate");
    const rates = guessRates(rated);
    const dates = guessOrder(cells("month", "day"));
    return {
      sure: { numbers: numbers.sure, rates: rates.sure, dates: dates?.sure ?? true },
      dated: dates !== undefined,
      rated: rated.some((cell) => !/[%٪％]/.test(cell)),
      settings: { values: {}, numbers: numbers.format, rates: rates.rates, dates: dates?.order ?? "day-first", ...settings, mapping },
    };
  },

  /** @param {{ settings: Settings, programme: Programme }} given @returns {Checked} */
  check({ settings, programme }) {
    const { rows, top, quotes } = opened();
    read = readRows(rows, top, settings, programme, (done) => progress("check", done / rows.length));
    for (const row of quotes) read.faults.push({ row, column: -1, id: "", code: "quotes", given: "" });
    if (quotes.length) {
      const bad = new Set(quotes);
      read.sales = read.sales.filter((_, i) => !bad.has(read?.at[i] ?? 0));
      read.at = read.at.filter((row) => !bad.has(row));
      read.faulty = new Set(read.faults.map((f) => f.row)).size;
      read.faults.sort((a, b) => a.row - b.row);
    }
    const { faults, faulty, blank, sales, first, last, list, strangers } = read;
    return { faults: faults.slice(0, SHOWN), count: faults.length, faulty, blank, sales: sales.length, first, last, list, strangers };
  },

  /** @returns {{ faults: Fault[], rows: string[][] }} */
  faults() {
    const { faults } = checked();
    const { rows, top } = opened();
    return { faults, rows: faults.map((f) => rows[f.row - top] ?? []) };
  },

  /** @param {{ request: Omit<Request, "book">, start: string, months: number }} given @returns {Promise<Settled>} */
  async settle({ request, start, months }) {
    progress("settle", 0);
    ready ??= engine.default(undefined);
    await ready;
    const { sales, at } = checked();
    asked = { ...request, book: { sales: { start, months, sales } } };
    const outcome = engine.estimate(asked);
    const rows = outcome.kind === "refused" ? outcome.problems.map((p) => at[Number(/sales\[(\d+)\]/.exec(p.field)?.[1] ?? -1)] ?? 0) : [];
    return { outcome, rows };
  },

  /** @param {{ figure: Figure }} given @returns {Working} */
  working({ figure }) {
    if (!asked) throw new Error("nothing was settled");
    return engine.working(asked, figure);
  },

  /** @returns {Sale[]} */
  sales: () => checked().sales,
};

function opened() {
  if (!table) throw new Error("no file is open");
  return table;
}

function checked() {
  if (!read) throw new Error("the file is not checked");
  return read;
}

let told = 0;

/** @param {"read" | "check" | "settle"} what @param {number} share */
function progress(what, share) {
  const now = performance.now();
  if (share > 0 && now - told < 50) return;
  told = now;
  postMessage({ progress: { what, share } });
}

/** @typedef {typeof deeds} Deeds */

addEventListener("message", async (/** @type {MessageEvent<{ id: number, deed: keyof Deeds, given: any }>} */ { data: { id, deed, given } }) => {
  try {
    postMessage({ id, done: await deeds[deed](given) });
  } catch (error) {
    if (error instanceof Unreadable) postMessage({ id, refused: { code: error.code, detail: error.detail } });
    else postMessage({ id, failed: error instanceof Error ? error.message : String(error), trapped: error instanceof WebAssembly.RuntimeError });
  }
});
