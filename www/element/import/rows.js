/** The rows of a file, read into sales: exact, in order, and each cell that cannot be read named by its row and column. */
import { decimals, sum } from "../base/decimal.js";
import { rowReader, tooLarge } from "./cells.js";
import { PLACES, converted } from "./currency.js";
import { readNumber } from "./number.js";

/** @import { ProgrammeEntry as Programme, Sale } from "../../pkg/engine.js" */
/** @import { Column, Mapping } from "./columns.js" */
/** @import { Money } from "./currency.js" */
/** @import { DateOrder } from "./date.js" */
/** @import { Discounts } from "./discount.js" */
/** @import { LeftAs } from "./layout.js" */
/** @import { NumberFormat, RateFormat } from "./number.js" */
/**
 * Settings for reading a file.
 * @typedef {object} Settings
 * @property {string} layout the known export it is; "" for none
 * @property {Mapping} mapping
 * @property {NumberFormat} numbers
 * @property {DateOrder} dates
 * @property {Discounts} discounts
 * @property {RateFormat} bids
 * @property {string} month of all rows, where no column has it
 * @property {Record<string, Record<string, string>>} values what the file's own names stand for, by column
 * @property {Money} money
 */
/** @typedef {{ row: number, column: number, id: Column | "", code: string, given: string, detail?: string }} Fault row as a spreadsheet counts, the header being the first; column from 0, or -1 for a whole row */
/** @typedef {{ given: string, rows: number }} Stranger a name the programme does not know */
/** @typedef {{ what: string, rows: number, total: string }} Tally rows told together, with the sum of their prices in the file's currency */
/** @typedef {{ rows: string[][], top: number, bad?: Map<number, number>, leave?: (cells: string[]) => LeftAs | undefined }} Readable */
/**
 * @typedef {object} Read
 * @property {Sale[]} sales
 * @property {number[]} at the row of each sale
 * @property {Fault[]} faults
 * @property {number} faulty rows with a fault
 * @property {number} swallowed lines that rows with unmatched quotes took in
 * @property {number} blank
 * @property {number} rounded amounts with more decimals than an amount has
 * @property {string} first
 * @property {string} last
 * @property {string} list sum of the list prices, in the plan's currency
 * @property {Tally[]} currencies of the sales, by the file's currency
 * @property {Tally[]} apart rows in a currency without a rate
 * @property {Tally[]} left rows that are no sales, by why
 * @property {Partial<Record<Column, Stranger[]>>} strangers
 */

/** Gathers rows by what they have in common. */
class Tallies {
  /** @type {Map<string, { rows: number, amounts: string[] }>} */
  #tallies = new Map();

  /** @param {string} what @param {string | undefined} amount */
  add(what, amount) {
    const tally = this.#tallies.get(what) ?? { rows: 0, amounts: [] };
    tally.rows += 1;
    if (amount !== undefined) tally.amounts.push(amount);
    this.#tallies.set(what, tally);
  }

  /** @returns {Tally[]} the largest first */
  get told() {
    return [...this.#tallies].map(([what, { rows, amounts }]) => ({ what, rows, total: sum(["0", ...amounts]) })).sort((a, b) => b.rows - a.rows);
  }
}

/**
 * @param {Readable} file leave: why a row is no sale @param {Settings} settings @param {Programme} programme
 * @param {{ progress?: (done: number) => void, partly?: boolean }} [how] partly: keeps what can be read of a row that has faults, for a preview @returns {Read}
 */
export function readRows({ rows, top, bad, leave }, settings, programme, { progress, partly = false } = {}) {
  const { mapping, money, numbers } = settings;
  const { where, strange, read } = rowReader(settings, programme);
  const listAt = where.get("list") ?? where.get("refund") ?? -1;
  /** @type {Fault[]} */
  const faults = [];
  const [sold, apart, left] = [new Tallies(), new Tallies(), new Tallies()];
  /** @type {Sale[]} */
  const sales = [];
  /** @type {number[]} */
  const at = [];
  /** @type {string[]} */
  const lists = [];
  let [faulty, swallowed, blank, rounded] = [0, 0, 0, 0];
  let [first, last] = ["", ""];

  rows.forEach((cells, i) => {
    if (progress && i % 2048 === 0) progress(i);
    const number = top + i;
    const before = faults.length;
    /** @type {import("./cells.js").Row["fault"]} */
    const fault = (id, code, given = "", detail) => {
      faults.push({ row: number, column: id === "" ? -1 : (where.get(id) ?? -1), id, code, given, ...(detail === undefined ? {} : { detail }) });
    };
    const lines = bad?.get(number);
    if (lines !== undefined) {
      fault("", "quotes", "", String(lines));
      faulty += 1;
      swallowed += lines;
      return;
    }
    if (cells.every((cell) => cell === "" || cell.trim() === "")) {
      blank += 1;
      return;
    }
    const why = leave?.(cells);
    if (why) {
      const amount = readNumber((cells[listAt] ?? "").trim(), numbers);
      left.add(why, amount.ok ? amount.value : undefined);
      return;
    }
    if (cells.length > mapping.length && cells.slice(mapping.length).some((c) => c.trim() !== "")) fault("", "wide", "", String(cells.length));
    /** @type {import("./cells.js").Row} */
    const row = { cells, sale: {}, amounts: {}, fault };
    read(row);
    const { sale, amounts } = row;
    /** @type {string | undefined} */
    let foreign;
    for (const [id, { value, code }] of Object.entries(amounts)) {
      const inPlan = converted(value, code, money);
      if (inPlan === undefined) foreign = code;
      else if (tooLarge(inPlan)) fault(/** @type {Column} */ (id), "large", `${code} ${value}`);
      else sale[id] = inPlan;
      if (decimals(value) > PLACES) rounded += 1;
    }
    const { list } = amounts;
    const sound = faults.length === before;
    if (!sound) faulty += 1;
    else if (foreign) apart.add(foreign, list?.value);
    if (sound && !foreign) {
      const month = String(sale["month"]);
      if (!first || month < first) first = month;
      if (month > last) last = month;
      if (list) {
        sold.add(list.code, list.value);
        lists.push(String(sale["list"]));
      }
      at.push(number);
    }
    if (partly || (sound && !foreign)) sales.push(/** @type {Sale} */ (sale));
  });

  /** @type {Read["strangers"]} */
  const strangers = {};
  for (const [id, counts] of strange) strangers[id] = [...counts].map(([given, n]) => ({ given, rows: n })).sort((a, b) => b.rows - a.rows);
  return { sales, at, faults, faulty, swallowed, blank, rounded, first, last, list: sum(lists.length ? lists : ["0"]), currencies: sold.told, apart: apart.told, left: left.told, strangers };
}
