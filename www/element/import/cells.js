/** Cells of a row, read into values of a sale by the kind of their column. */
import { magnitude, negate, round, sum } from "../base/decimal.js";
import { choices, columns } from "./columns.js";
import { PLACES, currencyIn, currencyOf, isCode } from "./currency.js";
import { readDate } from "./date.js";
import { netPrice, readDiscount } from "./discount.js";
import { bare } from "./names.js";
import { readNumber, readRate } from "./number.js";
import { countryOf, yesNo } from "./words.js";

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Column, Holds } from "./columns.js" */
/** @import { Settings } from "./rows.js" */
/** @typedef {{ value: string, code: string }} Sum an amount in the currency of the file */
/**
 * A row while it is read.
 * @typedef {object} Row
 * @property {string[]} cells
 * @property {Record<string, unknown>} sale
 * @property {Record<string, Sum>} amounts before conversion
 * @property {(id: Column | "", code: string, given?: string, detail?: string) => void} fault
 */
/** @typedef {(row: Row, id: Column, given: string, column: number) => void} Reader */

/** Digits of a trillion: the engine takes no more. */
const LARGEST = 13;
/** Decimals a rate may have. */
const RATE_PLACES = 8;

/** @param {Settings} settings @param {Programme} programme */
export function rowReader(settings, programme) {
  const { mapping, money, numbers, dates, discounts, bids, layout } = settings;
  const used = mapping.flatMap((id, column) => (id ? [{ id, column, holds: columns[id] }] : []));
  const where = new Map(used.map(({ id, column }) => [id, column]));
  const known = new Map(used.filter(({ holds }) => holds === "name" || holds === "marks").map(({ id }) => [id, lookUp(id, programme, settings)]));
  /** @type {Map<Column, Map<string, number>>} */
  const strange = new Map();
  const codeOf = memoized((text) => currencyIn(text, money));
  const dateOf = memoized((text) => readDate(text, dates));
  const rateOf = memoized((text) => readRate(text, numbers, bids));
  const discountOf = memoized((text) => readDiscount(text, discounts, numbers));
  const cellAt = (/** @type {string[]} */ cells, /** @type {Column} */ id) => (cells[where.get(id) ?? -1] ?? "").trim();

  /** @param {Row} row @param {Column} id @param {string} given */
  const named = ({ fault }, id, given) => {
    const value = known.get(id)?.get(bare(given));
    if (value !== undefined) return value;
    const counts = strange.get(id) ?? new Map();
    strange.set(id, counts.set(given, (counts.get(given) ?? 0) + 1));
    // A known export names products in its own words: they count as the first until they are placed.
    if (!layout) fault(id, "unknown", given);
    return "";
  };
  const tag = (/** @type {Row} */ { sale }, /** @type {string[]} */ tags) => {
    sale["tags"] = [...new Set([.../** @type {string[]} */ (sale["tags"] ?? []), ...tags])].filter(Boolean);
  };

  /** @type {Partial<Record<Holds, Reader>>} */
  const readers = {
    text: ({ sale }, id, given) => {
      sale[id] = given;
    },
    amount: ({ cells, amounts, fault }, id, given, column) => {
      const reading = readNumber(given, numbers);
      if (!reading.ok) return fault(id, reading.code, given, reading.detail);
      if (tooLarge(reading.value)) return fault(id, "large", given);
      const stated = where.has("currency") ? codeOf(cellAt(cells, "currency")) : "";
      const code = currencyOf(reading.mark, stated, column, money);
      if (!isCode(code)) return fault(id, code === "" && reading.mark === undefined ? "noCurrency" : "currency", given, reading.mark ?? stated);
      amounts[id] = { value: reading.value, code };
    },
    count: ({ sale, fault }, id, given) => {
      const reading = readNumber(given, numbers);
      if (!reading.ok) return fault(id, reading.code, given, reading.detail);
      if (tooLarge(reading.value)) return fault(id, "large", given);
      sale[id] = round(reading.value, PLACES);
    },
    rate: ({ sale, fault }, id, given) => {
      const reading = rateOf(given);
      if (!reading.ok) return fault(id, reading.code, given, reading.detail);
      if (reading.value.startsWith("-") || Number(reading.value) > 1) return fault(id, "rate", given);
      sale[id] = round(reading.value, RATE_PLACES);
    },
    month: ({ sale, fault }, id, given) => {
      const reading = dateOf(given);
      if (!reading.ok) return fault(id, reading.code, given, reading.detail);
      sale[id] = reading.value.slice(0, 7);
    },
    day: ({ sale, fault }, id, given) => {
      const reading = dateOf(given);
      if (!reading.ok) return fault(id, reading.code, given, reading.detail);
      if (!reading.whole) return fault(id, "noDay", given);
      sale[id] = reading.value;
    },
    yes: (row, id, given) => {
      const said = yesNo(given);
      if (said === undefined) return row.fault(id, "yesNo", given);
      if (said && id === "registered") tag(row, ["registered"]);
      else if (said) row.sale[id] = true;
    },
    name: (row, id, given) => {
      const value = id === "country" ? countryOf(given) : named(row, id, given);
      if (value) row.sale[id] = value;
      else if (id === "country") row.fault(id, "country", given);
    },
    marks: (row, id, given) => {
      const parts = given.split(/[,;|]/).map((part) => part.trim());
      tag(row, parts.filter(Boolean).map((part) => named(row, id, part)));
    },
  };

  /** Takes a refund off the price of its row. @param {Row} row */
  function refund({ amounts, fault, cells }) {
    const { refund, list } = amounts;
    if (!refund) return;
    delete amounts["refund"];
    if (list && list.code !== refund.code) return fault("refund", "currency", cellAt(cells, "refund"), refund.code);
    amounts["list"] = { code: refund.code, value: sum([list?.value ?? "0", negate(magnitude(refund.value))]) };
  }

  /** Reads the discount, for which the price must be known. @param {Row} row */
  function discount({ cells, amounts, sale, fault }) {
    const given = cellAt(cells, "discount");
    if (given === "") return;
    const reading = discountOf(given);
    if (!reading.ok) fault("discount", reading.code, given, reading.detail);
    else if (amounts["charged"]) fault("charged", "twoPrices");
    else if (reading.rate !== undefined) sale["discount"] = round(reading.rate, RATE_PLACES);
    else if (amounts["list"]) amounts["charged"] = { code: amounts["list"].code, value: netPrice(amounts["list"].value, reading) };
  }

  /** Checks required cells and cells that exclude each other. @param {Row} row */
  function required({ cells, fault }) {
    const empty = (/** @type {Column} */ id) => cellAt(cells, id) === "";
    if (where.has("month") && empty("month")) fault("month", "noMonth");
    const priced = !empty("list") || !empty("refund");
    if (!priced && empty("item") && (where.has("list") || where.has("item"))) fault(where.has("list") ? "list" : "item", "noList");
    if (priced && !empty("item")) fault("item", "listAndItem");
    if (!empty("item") && empty("units")) fault(where.has("units") ? "units" : "item", "noUnits");
  }

  return {
    where,
    /** Names the programme does not know, with their rows. */
    strange,
    /** @param {Row} row */
    read(row) {
      if (settings.month && !where.has("month")) row.sale["month"] = settings.month;
      for (const { id, column, holds } of used) {
        const given = (row.cells[column] ?? "").trim();
        if (given !== "") readers[holds]?.(row, id, given, column);
      }
      refund(row);
      discount(row);
      required(row);
    },
  };
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

/** Recognises an amount beyond what the engine takes. @param {string} value */
export function tooLarge(value) {
  if (value.length < LARGEST) return false;
  const whole = magnitude(value).split(".")[0] ?? "";
  return whole.length >= LARGEST && magnitude(value) !== "1000000000000";
}

/** Names to ids: the programme's own, and those the reader has told. @param {Column} id @param {Programme} programme @param {Settings} settings */
function lookUp(id, programme, settings) {
  /** @type {Map<string, string>} */
  const out = new Map();
  for (const choice of choices(id, programme)) {
    for (const title of [choice.english ?? "", choice.title]) if (title) out.set(bare(title), choice.id);
    out.set(bare(choice.id), choice.id);
  }
  for (const [given, value] of Object.entries(settings.values[id] ?? {})) if (value) out.set(bare(given), value);
  return out;
}
