/** Reads a file and settles it, away from the page: a hundred thousand rows must not stop a key from being answered. */
import * as engine from "../../pkg/engine.js";
import { decode } from "./encoding.js";
import { guess } from "./guess.js";
import { exclusion, filledDown, recognise } from "./layout.js";
import { layouts } from "./layouts.js";
import { outlook } from "./outlook.js";
import { readRows } from "./rows.js";
import { findHeader, grid, under } from "./table.js";
import { Unreadable } from "./unreadable.js";

/** @import { Figure, Outcome, ProgrammeEntry as Programme, Request, Sale, Working } from "../../pkg/engine.js" */
/** @import { Chosen, Guess } from "./guess.js" */
/** @import { Layout } from "./layout.js" */
/** @import { Open } from "./outlook.js" */
/** @import { Fault, Read, Settings } from "./rows.js" */
/** @import { Grid, Table } from "./table.js" */
/** @typedef {{ file: File, lang: string, delimiter: string, encoding: string }} Opening delimiter and encoding: "" to find out */
/** @typedef {{ headers: string[], preview: string[][], rows: number, top: number, head: number, first: string[][], delimiter: string, encoding: string, layout: Layout | null, fits: Layout[] }} Opened first: the rows a header may be among; layout: the known export it is read as; fits: all it may be */
/** @typedef {Omit<Read, "sales" | "at" | "faults"> & { faults: Fault[], count: number, sales: number }} Checked faults: the first hundred; count: of all */
/** @typedef {{ outcome: Outcome, rows: number[] }} Settled rows: of the sales a refusal is about, by its place in the list */

/** A hundred are more than anyone reads; the file of all of them has the rest. */
const SHOWN = 100;
const PREVIEW = 6;
/** Rows among which the reader may say the header is. */
const HEADS = 15;

/** @type {{ grid: Grid, name: string, encoding: string, fits: Layout[] } | undefined} */
let file;
/** @type {{ table: Table, layout: Layout | undefined } | undefined} */
let opened;
/** @type {Read | undefined} */
let read;
/** @type {(Request & { book: { sales: import("../../pkg/engine.js").Sales } }) | undefined} */
let asked;
/** The last settlement. @type {Outcome | undefined} */
let settled;
/** @type {Promise<unknown> | undefined} */
let ready;

const deeds = {
  /** @param {WebAssembly.Module} module of the engine, compiled @returns {Promise<void>} */
  async warm(module) {
    ready ??= engine.default({ module_or_path: module });
    await ready;
  },

  /** @param {Opening} given @returns {Promise<void>} */
  async open({ file: blob, lang, delimiter, encoding: label }) {
    progress("read", 0);
    const { text, encoding } = decode(new Uint8Array(await blob.arrayBuffer()), { lang, label });
    const read = grid(text, delimiter, (share) => progress("read", share));
    file = { grid: read, name: blob.name, encoding, fits: recognise(read.cells, layouts).fits };
  },

  /** @param {{ head?: number, layout?: string }} given what the reader has said of the header, -1 for none, and of the layout, "" for none @returns {Opened} */
  look({ head: said, layout: wanted }) {
    const { grid, encoding, fits } = given(file);
    const layout = wanted === undefined ? (fits.length === 1 ? fits[0] : undefined) : layouts.find(({ id }) => id === wanted);
    const known = said === undefined && layout ? recognise(grid.cells, [layout]).head : -1;
    const table = under(grid, said ?? (known >= 0 ? known : findHeader(grid.cells)));
    opened = { table: layout ? { ...table, rows: filledDown(layout, table) } : table, layout };
    read = undefined;
    const { headers, rows, top, head, delimiter } = opened.table;
    return { headers, rows: rows.length, top, head, delimiter, encoding, preview: rows.slice(0, PREVIEW), first: grid.cells.slice(0, HEADS), layout: layout ?? null, fits };
  },

  /** @param {{ chosen: Chosen, programme: Programme, plan: string }} given plan: its currency @returns {Guess} */
  guess({ chosen, programme, plan }) {
    const { table, layout } = given(opened);
    return guess(table, chosen, { programme, plan, layout, name: given(file).name });
  },

  /** @param {{ settings: Settings, programme: Programme }} given @returns {Checked} */
  check({ settings, programme }) {
    const { table, layout } = given(opened);
    const { rows, headers } = table;
    read = readRows({ ...table, ...(layout ? { leave: exclusion(layout, headers) } : {}) }, settings, programme, { progress: (done) => progress("check", done / rows.length) });
    const { sales, at: _, faults, ...rest } = read;
    return { ...rest, faults: faults.slice(0, SHOWN), count: faults.length, sales: sales.length };
  },

  /** @returns {{ faults: Fault[], rows: string[][] }} */
  faults() {
    const { faults } = given(read);
    const { rows, top } = given(opened).table;
    return { faults, rows: faults.map((f) => rows[f.row - top] ?? []) };
  },

  /** @param {{ request: Omit<Request, "book">, start: string, months: number }} given @returns {Promise<Settled>} */
  async settle({ request, start, months }) {
    progress("settle", 0);
    await ready;
    const { sales, at } = given(read);
    asked = { ...request, book: { sales: { start, months, sales } } };
    const outcome = engine.estimate(asked);
    settled = outcome;
    const rows = outcome.kind === "refused" ? outcome.problems.map((p) => at[Number(/sales\[(\d+)\]/.exec(p.field)?.[1] ?? -1)] ?? 0) : [];
    return { outcome, rows };
  },

  /** Incentives that are not settled yet. @returns {Open[]} */
  outlook() {
    const request = given(asked);
    const answer = given(settled);
    if (answer.kind === "refused") return [];
    return outlook(answer, (months) => {
      const outcome = engine.estimate({ ...request, book: { sales: { ...request.book.sales, months } } });
      return outcome.kind === "refused" ? null : outcome;
    });
  },

  /** @param {{ figure: Figure }} given @returns {Working} */
  working: ({ figure }) => engine.working(given(asked), figure),

  /** @returns {Sale[]} */
  sales: () => given(read).sales,
};

/** The result of an earlier step. @template T @param {T | undefined} it @returns {T} */
function given(it) {
  if (it === undefined) throw new Error("asked before its turn");
  return it;
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
