/** The rows of a file, read into sales: exact, in order, and each cell that cannot be read named by its row and column. */
import { decimals, magnitude, negate, round, sum } from "../decimal.js";
import { choices, columns } from "./columns.js";
import { PLACES, currencyIn, converted, currencyOf, isCode } from "./currency.js";
import { readDate } from "./date.js";
import { netPrice, readDiscount } from "./discount.js";
import { bare } from "./names.js";
import { readNumber, readRate } from "./number.js";
import { countryOf, yesNo } from "./words.js";

/** @import { ProgrammeEntry as Programme, Sale } from "../../pkg/engine.js" */
/** @import { Column, Mapping } from "./columns.js" */
/** @import { Money } from "./currency.js" */
/** @import { DateOrder } from "./date.js" */
/** @import { Discounts } from "./discount.js" */
/** @import { LeftAs } from "./layout.js" */
/** @import { NumberFormat, RateFormat } from "./number.js" */
/**
 * How a file is read.
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

/** Digits of a trillion: the engine takes no more. */
const LARGEST = 13;
/** Decimals a rate may have. */
const RATE_PLACES = 8;

/**
 * @param {Readable} file leave: why a row is no sale @param {Settings} settings @param {Programme} programme
 * @param {{ progress?: (done: number) => void, partly?: boolean }} [how] partly: keeps what can be read of a row that has faults, for a preview @returns {Read}
 */
export function readRows({ rows, top, bad, leave }, settings, programme, { progress, partly = false } = {}) {
  const { mapping, money, numbers, dates, discounts, bids, layout } = settings;
  const used = mapping.flatMap((id, column) => (id ? [{ id, column, holds: columns[id] }] : []));
  const where = new Map(used.map(({ id, column }) => [id, column]));
  const currencyAt = where.get("currency");
  const listAt = where.get("list") ?? where.get("refund") ?? -1;
  const known = new Map(used.filter(({ holds }) => holds === "name" || holds === "marks").map(({ id }) => [id, lookUp(id, programme, settings)]));
  /** @type {Map<Column, Map<string, number>>} */
  const strange = new Map();
  /** @type {Fault[]} */
  const faults = [];
  const [sold, apart, left] = [new Tallies(), new Tallies(), new Tallies()];
  /** @type {Sale[]} */
  const sales = [];
  /** @type {number[]} */
  const at = [];
  /** @type {string[]} */
  const lists = [];
  const codeOf = memoized((text) => currencyIn(text, money));
  const dateOf = memoized((text) => readDate(text, dates));
  const rateOf = memoized((text) => readRate(text, numbers, bids));
  const discountOf = memoized((text) => readDiscount(text, discounts, numbers));
  let [faulty, swallowed, blank, rounded] = [0, 0, 0, 0];
  let [first, last] = ["", ""];

  rows.forEach((cells, i) => {
    if (progress && i % 2048 === 0) progress(i);
    const row = top + i;
    const before = faults.length;
    /** @type {(id: Column | "", code: string, given?: string, detail?: string) => void} */
    const fault = (id, code, given = "", detail) => faults.push({ row, column: id === "" ? -1 : (where.get(id) ?? -1), id, code, given, ...(detail === undefined ? {} : { detail }) });
    const lines = bad?.get(row);
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
    const no = leave?.(cells);
    if (no) {
      const amount = readNumber((cells[listAt] ?? "").trim(), numbers);
      left.add(no, amount.ok ? amount.value : undefined);
      return;
    }
    if (cells.length > mapping.length && cells.slice(mapping.length).some((c) => c.trim() !== "")) fault("", "wide", "", String(cells.length));
    const code = currencyAt === undefined ? "" : codeOf(cells[currencyAt] ?? "");
    /** @type {Record<string, unknown>} */
    const sale = settings.month && !where.has("month") ? { month: settings.month } : {};
    /** Amounts before conversion. @type {Record<string, { value: string, code: string }>} */
    const amounts = {};
    for (const { id, column, holds } of used) {
      const given = (cells[column] ?? "").trim();
      if (given === "" || holds === "currency" || holds === "discount") continue;
      if (holds === "text") sale[id] = given;
      else if (holds === "amount") {
        const reading = readNumber(given, numbers);
        const own = reading.ok ? currencyOf(reading.mark, code, column, money) : "";
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (tooLarge(reading.value)) fault(id, "large", given);
        else if (!isCode(own)) fault(id, own === "" && reading.mark === undefined ? "noCurrency" : "currency", given, reading.mark ?? code);
        else amounts[id] = { value: reading.value, code: own };
      } else if (holds === "count") {
        const reading = readNumber(given, numbers);
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (tooLarge(reading.value)) fault(id, "large", given);
        else sale[id] = round(reading.value, PLACES);
      } else if (holds === "rate") {
        const reading = rateOf(given);
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (reading.value.startsWith("-") || Number(reading.value) > 1) fault(id, "rate", given);
        else sale[id] = round(reading.value, RATE_PLACES);
      } else if (holds === "month" || holds === "day") {
        const reading = dateOf(given);
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (holds === "day" && !reading.whole) fault(id, "noDay", given);
        else sale[id] = holds === "month" ? reading.value.slice(0, 7) : reading.value;
      } else if (holds === "yes") {
        const said = yesNo(given);
        if (said === undefined) fault(id, "yesNo", given);
        else if (said && id === "registered") sale["tags"] = [.../** @type {string[]} */ (sale["tags"] ?? []), "registered"];
        else if (said) sale[id] = true;
      } else if (id === "country") {
        const land = countryOf(given);
        if (land) sale[id] = land;
        else fault(id, "country", given);
      } else {
        const parts = holds === "marks" ? given.split(/[,;|]/).map((p) => p.trim()) : [given];
        const found = parts.filter(Boolean).map((part) => {
          const value = known.get(id)?.get(bare(part));
          if (value === undefined) {
            const counts = strange.get(id) ?? new Map();
            strange.set(id, counts.set(part, (counts.get(part) ?? 0) + 1));
            // A known export names products in its own words: they count as the first until they are placed.
            if (!layout) fault(id, "unknown", part);
          }
          return value ?? "";
        });
        if (holds === "marks") sale["tags"] = [...new Set([.../** @type {string[]} */ (sale["tags"] ?? []), ...found])].filter(Boolean);
        else if (found[0]) sale[id] = found[0];
      }
    }
    joinRefund(amounts);
    price(cells, amounts, sale, fault);
    missing(sale, cells, amounts, fault);
    /** @type {string | undefined} */
    let foreign;
    for (const [id, { value, code }] of Object.entries(amounts)) {
      const inPlan = converted(value, code, money);
      if (inPlan === undefined) foreign = code;
      else if (tooLarge(inPlan)) fault(/** @type {Column} */ (id), "large", `${code} ${value}`);
      else sale[id] = inPlan;
      if (decimals(value) > PLACES) rounded += 1;
    }
    const raw = amounts["list"];
    if (faults.length > before) {
      faulty += 1;
      if (partly) sales.push(/** @type {Sale} */ (sale));
    } else if (foreign) {
      apart.add(foreign, raw?.value);
      if (partly) sales.push(/** @type {Sale} */ (sale));
    } else {
      const month = String(sale["month"]);
      if (!first || month < first) first = month;
      if (month > last) last = month;
      if (raw) {
        sold.add(raw.code, raw.value);
        lists.push(String(sale["list"]));
      }
      sales.push(/** @type {Sale} */ (sale));
      at.push(row);
    }
  });

  /** Takes off the price what was given back of it. @param {Record<string, { value: string, code: string }>} amounts */
  function joinRefund(amounts) {
    const { refund, list } = amounts;
    if (!refund) return;
    delete amounts["refund"];
    amounts["list"] = { code: list?.code ?? refund.code, value: sum([list?.value ?? "0", negate(magnitude(refund.value))]) };
  }

  /** @param {string[]} cells @param {Record<string, { value: string, code: string }>} amounts @param {Record<string, unknown>} sale @param {(id: Column | "", code: string, given?: string, detail?: string) => void} fault */
  function price(cells, amounts, sale, fault) {
    const given = (cells[where.get("discount") ?? -1] ?? "").trim();
    if (given === "") return;
    const reading = discountOf(given);
    if (!reading.ok) fault("discount", reading.code, given, reading.detail);
    else if (amounts["charged"]) fault("charged", "twoPrices");
    else if (reading.rate !== undefined) sale["discount"] = round(reading.rate, RATE_PLACES);
    else if (amounts["list"]) amounts["charged"] = { code: amounts["list"].code, value: netPrice(amounts["list"].value, reading) };
  }

  /** Checks required cells and cells that exclude each other. @param {Record<string, unknown>} sale @param {string[]} cells @param {Record<string, unknown>} amounts @param {(id: Column | "", code: string, given?: string) => void} fault */
  function missing(sale, cells, amounts, fault) {
    const empty = (/** @type {Column} */ id) => (cells[where.get(id) ?? -1] ?? "").trim() === "";
    if (where.has("month") && empty("month")) fault("month", "noMonth");
    const priced = !empty("list") || !empty("refund");
    if (!priced && empty("item") && (where.has("list") || where.has("item"))) fault(where.has("list") ? "list" : "item", "noList");
    if (priced && !empty("item")) fault("item", "listAndItem");
    if (!empty("item") && empty("units")) fault(where.has("units") ? "units" : "item", "noUnits");
  }

  /** @type {Read["strangers"]} */
  const strangers = {};
  for (const [id, counts] of strange) strangers[id] = [...counts].map(([given, n]) => ({ given, rows: n })).sort((a, b) => b.rows - a.rows);
  return { sales, at, faults, faulty, swallowed, blank, rounded, first, last, list: sum(lists.length ? lists : ["0"]), currencies: sold.told, apart: apart.told, left: left.told, strangers };
}

/** Readings that repeat from row to row are made once. */
const KEPT = 5000;

/** @template T @param {(text: string) => T} read @returns {(text: string) => T} */
function memoized(read) {
  /** @type {Map<string, T>} */
  const made = new Map();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (made.size < KEPT) made.set(text, reading);
    return reading;
  };
}

/** @param {string} value */
function tooLarge(value) {
  if (value.length < LARGEST) return false;
  const whole = magnitude(value).split(".")[0] ?? "";
  return whole.length >= LARGEST && magnitude(value) !== "1000000000000";
}

/** Names to ids: the programme's own, and those the reader has told. @param {Column} id @param {Programme} programme @param {Settings} settings */
function lookUp(id, programme, settings) {
  /** @type {Map<string, string>} */
  const out = new Map();
  for (const choice of choices(id, programme)) {
    out.set(bare(choice.title), choice.id);
    out.set(bare(choice.id), choice.id);
  }
  for (const [given, value] of Object.entries(settings.values[id] ?? {})) if (value) out.set(bare(given), value);
  return out;
}
