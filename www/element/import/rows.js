/** The rows of a file, read into sales: exact, in order, and each cell that cannot be read named by its row and column. */
import { sign, sum, compare } from "../decimal.js";
import { countries } from "../input/countries.js";
import { bare, choices, columns } from "./columns.js";
import { readDate } from "./date.js";
import { readNumber, readRate } from "./number.js";

/** @import { ProgrammeEntry as Programme, Sale } from "../../pkg/engine.js" */
/** @import { Column, Mapping } from "./columns.js" */
/** @import { DateOrder } from "./date.js" */
/** @import { NumberFormat, RateFormat } from "./number.js" */
/** @typedef {{ mapping: Mapping, numbers: NumberFormat, rates: RateFormat, dates: DateOrder, values: Record<string, Record<string, string>> }} Settings values: what the file's own names stand for, by column */
/** @typedef {{ row: number, column: number, id: Column | "", code: string, given: string, detail?: string }} Fault row as a spreadsheet counts, the header being the first; column from 0, or -1 for a whole row */
/** @typedef {{ given: string, rows: number }} Stranger a name the programme does not know */
/** @typedef {{ sales: Sale[], at: number[], faults: Fault[], faulty: number, blank: number, first: string, last: string, list: string, strangers: Partial<Record<Column, Stranger[]>> }} Read at: the row of each sale; faulty: rows with a fault */

const YES = new Set(["yes", "y", "true", "1", "x", "✓", "si", "s", "是", "有", "evet", "e", "ใช่", "نعم", "ja", "oui", "o"].map((w) => bare(w) || w));
const NO = new Set(["no", "n", "false", "0", "否", "无", "hayır", "h", "ไม่", "ไม่ใช่", "لا", "nein", "non"].map(bare));

/** @type {Map<string, string> | undefined} */
let lands;

/** A country by code or by its name in the page's languages. @param {string} text */
function countryOf(text) {
  const code = text.trim().toUpperCase();
  if (countries.includes(code)) return code;
  if (!lands) {
    lands = new Map();
    for (const lang of ["en", "zh", "es", "th", "tr", "ar", "de", "fr"]) {
      const say = new Intl.DisplayNames(lang, { type: "region" });
      for (const c of countries) lands.set(bare(say.of(c) ?? c), c);
    }
  }
  return lands.get(bare(text));
}

/**
 * @param {string[][]} rows without the header @param {number} top the row number of the first of them
 * @param {Settings} settings @param {Programme} programme @param {(done: number) => void} [progress] @param {boolean} [partly] keeps what can be read of a row that has faults, for a preview @returns {Read}
 */
export function readRows(rows, top, settings, programme, progress, partly = false) {
  /** @type {Read} */
  const out = { sales: [], at: [], faults: [], faulty: 0, blank: 0, first: "", last: "", list: "0", strangers: {} };
  const used = settings.mapping.flatMap((id, column) => (id ? [{ id, column }] : []));
  const where = new Map(used.map(({ id, column }) => [id, column]));
  const known = new Map(used.map(({ id }) => [id, lookUp(id, programme, settings)]));
  /** @type {Map<Column, Map<string, number>>} */
  const strange = new Map();
  /** @type {string[]} */
  const lists = [];
  rows.forEach((cells, i) => {
    const row = top + i;
    if (progress && i % 5000 === 0) progress(i);
    if (cells.every((cell) => cell.trim() === "")) {
      out.blank += 1;
      return;
    }
    const before = out.faults.length;
    /** @type {(id: Column | "", code: string, given?: string, detail?: string) => void} */
    const fault = (id, code, given = "", detail) => out.faults.push({ row, column: id === "" ? -1 : (where.get(id) ?? -1), id, code, given, ...(detail === undefined ? {} : { detail }) });
    if (cells.length > settings.mapping.length && cells.slice(settings.mapping.length).some((c) => c.trim() !== "")) {
      fault("", "wide", "", String(cells.length));
    } else if (cells.length < settings.mapping.length) fault("", "narrow", "", String(cells.length));
    /** @type {Record<string, unknown>} */
    const sale = {};
    for (const { id, column } of used) {
      const given = (cells[column] ?? "").trim();
      if (given === "") continue;
      const holds = columns[id];
      if (holds === "text") sale[id] = given;
      else if (holds === "amount" || holds === "count" || holds === "rate") {
        const reading = holds === "rate" ? readRate(given, settings.numbers, settings.rates) : readNumber(given, settings.numbers, holds === "count" ? "XXX" : programme.currency);
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (holds === "rate" && (sign(reading.value) < 0 || compare(reading.value, "1") > 0)) fault(id, "rate", given);
        else sale[id] = reading.value;
      } else if (holds === "month" || holds === "day") {
        const reading = readDate(given, settings.dates);
        if (!reading.ok) fault(id, reading.code, given, reading.detail);
        else if (holds === "day" && !reading.whole) fault(id, "noDay", given);
        else sale[id] = holds === "month" ? reading.value.slice(0, 7) : reading.value;
      } else if (holds === "yes") {
        const word = bare(given) || given;
        if (!YES.has(word) && !NO.has(word)) fault(id, "yesNo", given);
        else if (YES.has(word)) {
          if (id === "registered") sale["tags"] = [.../** @type {string[]} */ (sale["tags"] ?? []), "registered"];
          else sale[id] = true;
        }
      } else if (id === "country") {
        const code = countryOf(given);
        if (code) sale[id] = code;
        else fault(id, "country", given);
      } else {
        const parts = holds === "marks" ? given.split(/[,;|]/).map((p) => p.trim()) : [given];
        const found = parts.filter(Boolean).map((part) => {
          const value = known.get(id)?.get(bare(part));
          if (value === undefined) {
            const counts = strange.get(id) ?? new Map();
            strange.set(id, counts.set(part, (counts.get(part) ?? 0) + 1));
            fault(id, "unknown", part);
          }
          return value ?? "";
        });
        if (holds === "marks") sale["tags"] = [...new Set([.../** @type {string[]} */ (sale["tags"] ?? []), ...found])].filter(Boolean);
        else if (found[0]) sale[id] = found[0];
      }
    }
    missing(sale, cells, where, fault);
    if (out.faults.length > before) {
      out.faulty += 1;
      if (partly) out.sales.push(/** @type {Sale} */ (sale));
    } else {
      const month = String(sale["month"]);
      if (!out.first || month < out.first) out.first = month;
      if (month > out.last) out.last = month;
      if (typeof sale["list"] === "string") lists.push(sale["list"]);
      out.sales.push(/** @type {Sale} */ (sale));
      out.at.push(row);
    }
  });
  out.list = sum(lists.length ? lists : ["0"]);
  for (const [id, counts] of strange) out.strangers[id] = [...counts].map(([given, n]) => ({ given, rows: n })).sort((a, b) => b.rows - a.rows);
  return out;
}

/** What a sale cannot be without, and what cannot stand together. @param {Record<string, unknown>} sale @param {string[]} cells @param {Map<Column, number>} where @param {(id: Column | "", code: string, given?: string) => void} fault */
function missing(sale, cells, where, fault) {
  const empty = (/** @type {Column} */ id) => (cells[where.get(id) ?? -1] ?? "").trim() === "";
  if (where.has("month") && empty("month")) fault("month", "noMonth");
  if (empty("list") && empty("item") && (where.has("list") || where.has("item"))) fault(where.has("list") ? "list" : "item", "noList");
  if (!empty("list") && !empty("item")) fault("item", "listAndItem");
  if (!empty("item") && empty("units")) fault(where.has("units") ? "units" : "item", "noUnits");
  if (sale["discount"] !== undefined && sale["charged"] !== undefined) fault("charged", "twoPrices");
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
