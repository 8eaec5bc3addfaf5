/** Exports whose columns their makers publish: each is one file of data, known by its headers. */
import { bare, unbracketed } from "./names.js";

/** @import { Column, Mapping } from "./columns.js" */
/** @import { Discounts } from "./discount.js" */
/** @import { DateOrder } from "./date.js" */
/** @import { NumberFormat } from "./number.js" */
/** @import { Table } from "./table.js" */
/** @typedef {"tax" | "total" | "payout" | "status"} LeftAs why a row is no sale */
/**
 * @typedef {object} Layout
 * @property {string} id
 * @property {string} title
 * @property {"buy" | "sell" | "payout"} side whose money it holds: what the partner owes, what a customer is charged, what the partner is paid
 * @property {"cost" | "list" | "charged"} means what stands in the place of the list price
 * @property {"A" | "B" | "C"} certainty A: the whole header was seen; B: its names are printed by the maker; C: others tell them
 * @property {{ title: string, url: string, place: string, read: string }} source
 * @property {(string | string[])[]} needs headers it is known by, each in one of its spellings
 * @property {Partial<Record<Column, string | string[]>>} columns by what they hold; the first spelling that is there
 * @property {{ month?: string, currency?: string }} [above] labels of lines above the header
 * @property {string} [currency] of all its amounts
 * @property {DateOrder} [dates]
 * @property {NumberFormat} [numbers]
 * @property {Discounts} [discounts]
 * @property {{ column: string, values: string[] }[]} [keep] rows that are sales; a star stands for anything
 * @property {{ column: string, values: string[], as: LeftAs }[]} [leave] rows that are none
 * @property {Partial<Record<Column, Record<string, string>>>} [values] what its own words stand for
 * @property {string[]} [carry] headers whose cells are filled on the first row of each order only
 * @property {boolean} [headed] whether customers stand on lines of their own, over their sales
 * @property {boolean} [taxed] whether its amounts hold sales tax
 * @property {boolean} [twin] whether a summary and a daily detail hold the same money
 */

/** Rows that a known header may stand below. */
const DEEP = 60;

const plain = (/** @type {string} */ header) => bare(unbracketed(header).name) || bare(header);

/** The index of a column by name; -1 without one. @param {string[]} headers @param {string} name */
export const columnOf = (headers, name) => headers.findIndex((header) => plain(header) === plain(name));

/**
 * The layouts a file fits, and the row its header is. Where all that one is known by is part of what another is known by, the other
 * knows better; two that know different things are both told.
 * @param {string[][]} cells @param {Layout[]} layouts @returns {{ head: number, fits: Layout[] }}
 */
export function recognise(cells, layouts) {
  for (const [head, row] of cells.slice(0, DEEP).entries()) {
    const names = new Set(row.map((cell) => plain(cell)));
    const has = (/** @type {string | string[]} */ wanted) => [wanted].flat().some((name) => names.has(plain(name)));
    const fits = layouts.filter((layout) => layout.needs.every(has));
    const within = (/** @type {Layout} */ one, /** @type {Layout} */ other) => one.needs.length < other.needs.length && one.needs.every((need) => other.needs.flat().some((name) => [need].flat().includes(name)));
    if (fits.length) return { head, fits: fits.filter((one) => !fits.some((other) => within(one, other))) };
  }
  return { head: -1, fits: [] };
}

/** @param {Layout} layout @param {string[]} headers @param {(at: number) => boolean} filled whether a column has values @returns {Mapping} */
export function mappingOf(layout, headers, filled) {
  /** @type {Mapping} */
  const out = headers.map(() => "");
  for (const [id, wanted] of /** @type {[Column, string | string[]][]} */ (Object.entries(layout.columns))) {
    const there = [wanted].flat().map((name) => columnOf(headers, name)).filter((at) => at >= 0 && out[at] === "");
    const at = there.find(filled) ?? there[0];
    if (at !== undefined) out[at] = id;
  }
  if (layout.headed) out[0] = "customer";
  return out;
}

/** @param {string} pattern @param {string} value both as compared */
const like = (pattern, value) => (pattern.endsWith("*") ? value.startsWith(bare(pattern)) : value === bare(pattern));

/** Makes a filter of rows: the reason a row is no sale, or nothing. @param {Layout} layout @param {string[]} headers @returns {(cells: string[]) => LeftAs | undefined} */
export function exclusion({ keep = [], leave = [] }, headers) {
  const at = (/** @type {string} */ name) => (name === "" ? 0 : columnOf(headers, name));
  const kept = keep.map(({ column, values }) => ({ column: at(column), values })).filter(({ column }) => column >= 0);
  const left = leave.map(({ column, values, as }) => ({ column: at(column), values, as })).filter(({ column }) => column >= 0);
  if (!kept.length && !left.length) return () => undefined;
  const is = (/** @type {string[]} */ cells, /** @type {{ column: number, values: string[] }} */ { column, values }) => {
    const value = bare(cells[column] ?? "");
    return values.some((pattern) => like(pattern, value));
  };
  return (cells) => left.find((rule) => is(cells, rule))?.as ?? (kept.every((rule) => is(cells, rule)) ? undefined : "status");
}

/** Fills down cells that are written once: the head of an order, the customer over its sales. @param {Layout} layout @param {Table} table @returns {string[][]} */
export function filledDown({ carry = [], headed = false, leave = [] }, { headers, rows }) {
  if (headed) {
    const totals = leave.filter((rule) => rule.column === "").flatMap((rule) => rule.values);
    let heading = "";
    return rows.map((row) => {
      const [first = "", ...rest] = row;
      if (first.trim() === "") return [heading, ...rest];
      if (totals.some((pattern) => like(pattern, bare(first)))) return row;
      heading = first.trim();
      return rest.every((cell) => cell.trim() === "") ? [] : row;
    });
  }
  const columns = carry.map((name) => columnOf(headers, name)).filter((at) => at >= 0);
  if (!columns.length) return rows;
  /** @type {string[]} */
  let last = [];
  const [first = 0] = columns;
  return rows.map((row) => {
    if ((row[first] ?? "").trim() !== "" || row.every((cell) => cell.trim() === "")) {
      last = row;
      return row;
    }
    const copy = [...row];
    for (const at of columns) if ((copy[at] ?? "").trim() === "") copy[at] = last[at] ?? "";
    return copy;
  });
}
