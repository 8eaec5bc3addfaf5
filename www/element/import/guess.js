/** Inference of a file's settings from names and values. An ambiguous one becomes a choice, with the total of each reading. */
import { negate, sign, sum } from "../base/decimal.js";
import { choices as known, columns, order } from "./columns.js";
import { currencyIn, currencyOf, isCode, meanings, settleSigns } from "./currency.js";
import { guessOrder, readDate } from "./date.js";
import { agreeing, guessDiscounts, netUnder, readings } from "./discount.js";
import { mappingOf } from "./layout.js";
import { bare, meant, unbracketed } from "./names.js";
import { guessNumbers, guessRates, isPercent, readNumber } from "./number.js";
import { countryOf, isYesNo } from "./words.js";
import { stated } from "./table.js";

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Column, Mapping } from "./columns.js" */
/** @import { Discounts } from "./discount.js" */
/** @import { Layout } from "./layout.js" */
/** @import { NumberFormat } from "./number.js" */
/** @import { Settings } from "./rows.js" */
/** @import { Table } from "./table.js" */
/** @typedef {{ code: string, amount: string }} Sold code: of the currency; "" for amounts that name none among several */
/** @typedef {{ value: string, sold?: Sold[] }} Option sold: the total of the file when it is read so, by currency */
/** @typedef {{ id: string, value: string, open: boolean, options: Option[] }} Choice id: of the setting; open: nothing tells, the reader must */
/** @typedef {Omit<Partial<Settings>, "money"> & { currency?: string, signs?: Record<string, string>, listAt?: string, price?: string }} Chosen what the reader has said */
/** @typedef {{ settings: Settings, choices: Choice[], currencies: string[], own: boolean }} Guess currencies: those the file names; own: whether it names none, so that the plan's is taken */
/** @typedef {{ programme: Programme, plan: string, layout: Layout | undefined, name: string }} Setting plan: its currency; name: of the file */

/** Cells that are looked at to see what a column holds. */
const SAMPLE = 200;

/** @param {Table} table @param {Chosen} chosen @param {Setting} setting @returns {Guess} */
export function guess(table, chosen, { programme, plan, layout, name }) {
  const { headers, rows, before } = table;
  const cell = (/** @type {string[]} */ row, /** @type {number} */ at) => (row[at] ?? "").trim();
  const column = (/** @type {number} */ at) => rows.map((row) => cell(row, at)).filter(Boolean);
  const inferred = chosen.mapping ?? (layout ? mappingOf(layout, headers, (at) => sampleOf(rows, at).length > 0) : guessMapping(headers, (at) => sampleOf(rows, at), programme));
  const cells = (/** @type {string[]} */ ...holds) => inferred.flatMap((id, at) => (id && holds.includes(columns[id]) ? column(at) : []));
  /** @type {Choice[]} */
  const choices = [];
  const choose = (/** @type {string} */ id, /** @type {string} */ value, /** @type {boolean} */ sure, /** @type {Option[]} */ options) => {
    const said = /** @type {Record<string, unknown>} */ (chosen)[id];
    choices.push({ id, value: typeof said === "string" ? said : value, open: !sure && said === undefined, options });
    return typeof said === "string" ? said : value;
  };
  const money = moneyOf(table, inferred, chosen, { programme, plan, layout, cells: () => cells("amount"), column });
  choices.push(...money.choices);
  const currencyAt = inferred.indexOf("currency");
  const totals = (/** @type {number} */ at, /** @type {(row: string[]) => string | undefined} */ amountOf) =>
    byCurrency(rows, amountOf, (row) => {
      const reading = readNumber(cell(row, at), format);
      return currencyOf(reading.ok ? reading.mark : undefined, currencyAt < 0 ? "" : currencyIn(cell(row, currencyAt), money.money), at, money.money);
    });
  const total = (/** @type {number} */ at, /** @type {NumberFormat} */ as = format) =>
    totals(at, (row) => {
      const reading = readNumber(cell(row, at), as);
      return reading.ok ? reading.value : undefined;
    });

  const figures = guessNumbers(cells("amount", "count", "rate", "discount"));
  const format = /** @type {NumberFormat} */ (chosen.numbers ?? layout?.numbers ?? figures.format);
  // Two columns of one name: one of them is the price.
  const rivals = chosen.mapping ? [] : rivalsOf(headers, inferred, column);
  const listed = rivals.length > 1 ? Number(choose("listAt", String(rivals[0]), false, rivals.map((at) => ({ value: String(at), sold: total(at) })))) : inferred.indexOf("list");
  let mapping = /** @type {Mapping} */ (inferred.map((id, i) => (i === listed ? "list" : id === "list" ? "" : id)));
  choose(
    "numbers",
    layout?.numbers ?? figures.format,
    layout?.numbers !== undefined || figures.sure,
    /** @type {const} */ (["point", "comma", "space"]).map((value) => ({ value, ...(figures.sure || listed < 0 ? {} : { sold: total(listed, value) }) })),
  );
  const dates = guessOrder(cells("month", "day"));
  if (dates) choose("dates", layout?.dates ?? dates.order, layout?.dates !== undefined || dates.sure, [{ value: "day-first" }, { value: "month-first" }]);

  // A net price beside a discount says the same twice; where it does not, one of them has to give way.
  const [discounted, net] = [mapping.indexOf("discount"), mapping.indexOf("charged")];
  const priced = (/** @type {string[]} */ row) => ({ discount: cell(row, discounted), list: cell(row, listed), net: net < 0 ? "" : cell(row, net) });
  const prices = discounted < 0 ? [] : rows.map(priced);
  const given = prices.some((row) => row.discount !== "");
  const among = layout?.discounts ? [layout.discounts] : discounted < 0 ? [] : guessDiscounts(headers[discounted] ?? "", prices, format);
  const sold = (/** @type {Discounts} */ reading) => totals(listed, (row) => netUnder(priced(row), reading, format));
  let discounts = /** @type {Discounts} */ (chosen.discounts ?? among[0] ?? "percent");
  if (discounted >= 0 && net >= 0 && !chosen.mapping) {
    const open = prices.some((row) => row.discount !== "" && row.net !== "") && !among.some((reading) => agreeing(prices, reading, format));
    const price = open ? choose("price", "charged", false, [{ value: "charged", sold: total(net) }, { value: "discount", sold: sold(discounts) }]) : "charged";
    mapping = mapping.map((id) => (id === (price === "charged" ? "discount" : "charged") ? "" : id));
  }
  if (mapping.includes("discount") && given) {
    const told = (/** @type {Discounts} */ reading) => (among.length > 1 && among.includes(reading) && listed >= 0 ? { sold: sold(reading) } : {});
    discounts = /** @type {Discounts} */ (choose("discounts", discounts, among.length < 2, readings.map((value) => ({ value, ...told(value) }))));
  }
  if (!chosen.mapping && !layout) mapping = withoutTax(mapping, rows, format);
  const bids = guessRates(cells("rate"));
  if (cells("rate").some((text) => !isPercent(text))) choose("bids", bids.rates, bids.sure, [{ value: "percent" }, { value: "fraction" }]);

  const above = layout?.above?.month ? readDate(stated(before, layout.above.month), layout.dates ?? "month-first") : undefined;
  const said = (/** @type {string} */ id) => choices.find((choice) => choice.id === id)?.value;
  return {
    settings: {
      layout: layout?.id ?? "",
      mapping,
      numbers: format,
      dates: /** @type {Settings["dates"]} */ (said("dates") ?? "day-first"),
      discounts,
      bids: /** @type {Settings["bids"]} */ (said("bids") ?? "percent"),
      month: chosen.month ?? (above?.ok ? above.value.slice(0, 7) : mapping.includes("month") ? "" : monthIn(name)),
      values: { ...valuesOf(layout, programme), ...chosen.values },
      money: money.money,
    },
    choices,
    currencies: money.named,
    own: money.own,
  };
}

/** Sums an amount of each row by the row's currency: sums across currencies mean nothing. @param {string[][]} rows @param {(row: string[]) => string | undefined} amountOf @param {(row: string[]) => string} codeOf @returns {Sold[]} */
function byCurrency(rows, amountOf, codeOf) {
  /** @type {Map<string, string[]>} */
  const sums = new Map();
  for (const row of rows) {
    const amount = amountOf(row);
    if (amount === undefined) continue;
    const code = codeOf(row);
    const list = sums.get(code);
    if (list) list.push(amount);
    else sums.set(code, [amount]);
  }
  return [...sums].map(([code, list]) => ({ code, amount: sum(list) }));
}

/** @param {string[][]} rows @param {number} at */
function sampleOf(rows, at) {
  /** @type {string[]} */
  const out = [];
  for (const row of rows) {
    const text = (row[at] ?? "").trim();
    if (text !== "" && out.push(text) >= SAMPLE) break;
  }
  return out;
}

/** Maps columns by their names, unless the values contradict. @param {string[]} headers @param {(at: number) => string[]} [sample] @param {Programme} [programme] @returns {Mapping} */
export function guessMapping(headers, sample, programme) {
  const found = headers.map((header) => meant(header.trim()));
  const samples = headers.map((_, at) => sample?.(at) ?? []);
  /** @type {Mapping} */
  const out = headers.map(() => "");
  for (const id of order) {
    const ranked = found.flatMap((it, at) => (it?.id === id ? [{ at, rank: it.rank }] : [])).sort((a, b) => a.rank - b.rank);
    const best = ranked.find(({ at }) => holdsLike(id, samples[at] ?? [], programme));
    if (best) out[best.at] = id;
  }
  // Without names a column of dates is still one, if there is only one.
  if (!out.includes("month") && sample) {
    const dated = headers.flatMap((_, at) => (out[at] === "" && (samples[at]?.length ?? 0) > 0 && (samples[at] ?? []).every((text) => readDate(text, "day-first").ok || readDate(text, "month-first").ok) ? [at] : []));
    const [only] = dated;
    if (dated.length === 1 && only !== undefined) out[only] = "month";
  }
  return out;
}

/**
 * Takes the net amount for the price where gross less tax is net in every row: the gross amount is what the customer paid with tax on
 * top, and nothing was taken off.
 * @param {Mapping} mapping @param {string[][]} rows @param {NumberFormat} format @returns {Mapping}
 */
function withoutTax(mapping, rows, format) {
  const [gross, tax, net] = [mapping.indexOf("list"), mapping.indexOf("taxes"), mapping.indexOf("charged")];
  if (gross < 0 || tax < 0 || net < 0) return mapping;
  const figure = (/** @type {string} */ text) => {
    const reading = readNumber(text, format);
    return reading.ok ? reading.value : undefined;
  };
  let taxed = false;
  for (const row of rows) {
    const [all, part, rest] = [gross, tax, net].map((at) => figure(row[at] ?? ""));
    if (all === undefined || part === undefined || rest === undefined) continue;
    if (sign(sum([all, negate(part), negate(rest)])) !== 0) return mapping;
    taxed ||= sign(part) !== 0;
  }
  return taxed ? /** @type {Mapping} */ (mapping.map((id, at) => (at === net ? "list" : at === gross || at === tax ? "" : id))) : mapping;
}

/** A date, or something that was one. @param {string} text */
function isDate(text) {
  const reading = readDate(text, "day-first");
  return reading.ok || reading.code !== "date";
}

/** A figure, or something that was one. @param {string} text */
function isFigure(text) {
  if (/^\d{1,4}[-/]\d{1,2}[-/]\d/.test(text)) return false;
  return /** @type {const} */ (["point", "comma"]).some((format) => {
    const reading = readNumber(text, format);
    return reading.ok || ["formula", "short", "sheetError", "large", "long"].includes(reading.code);
  });
}

/** Checks a sample of a column against the kind of value its name promises. @param {Column} id @param {string[]} sample @param {Programme} [programme] */
function holdsLike(id, sample, programme) {
  if (!sample.length) return true;
  const some = (/** @type {(text: string) => boolean} */ fits, least = 0.3) => sample.filter(fits).length >= sample.length * least;
  const holds = columns[id];
  if (holds === "month" || holds === "day") return some(isDate);
  if (holds === "amount" || holds === "count") return some(isFigure);
  if (holds === "rate" || holds === "discount") return some((text) => isPercent(text) || isFigure(text));
  // Words that nobody knows are asked about or refused at their row; only figures and dates tell of another column.
  const worded = some((text) => !isFigure(text) && !isDate(text), 0.5);
  if (holds === "yes") return worded || some(isYesNo);
  if (holds === "currency") return worded || some((text) => meanings(text).length > 0, 0.5);
  if (id === "country") return worded || some((text) => countryOf(text) !== undefined);
  if (holds === "text" || id === "family" || !programme) return true;
  const words = new Set(known(id, programme).flatMap(({ id, title, english = title }) => [bare(id), bare(title), bare(english)]));
  return (worded && words.size > 0) || sample.some((text) => words.has(bare(text)));
}

/** Columns that share the price's name and differ in what they hold. @param {string[]} headers @param {Mapping} mapping @param {(at: number) => string[]} column */
function rivalsOf(headers, mapping, column) {
  const listed = mapping.indexOf("list");
  if (listed < 0 || headers[listed] === "") return [];
  const own = column(listed).join("\n");
  const others = headers.flatMap((header, at) => (at !== listed && bare(header) === bare(headers[listed] ?? "") && column(at).join("\n") !== own ? [at] : []));
  return others.length ? [listed, ...others] : [];
}

/** The month that a file's name holds: "2026-10" of "billed-revenue-2026-10.csv". @param {string} name */
function monthIn(name) {
  const [, year, month] = /(?:^|\D)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?:\D|$)/.exec(name) ?? [];
  return year && month ? `${year}-${month}` : "";
}

/** A layout's own words, as far as the programme has what they stand for. @param {Layout | undefined} layout @param {Programme} programme */
function valuesOf(layout, programme) {
  /** @type {Settings["values"]} */
  const out = {};
  for (const [id, words] of Object.entries(layout?.values ?? {})) {
    const ids = known(/** @type {Column} */ (id), programme).map((choice) => choice.id);
    out[id] = Object.fromEntries(Object.entries(words).filter(([, value]) => ids.includes(value)));
  }
  return out;
}

/**
 * The currencies a file names and what its signs stand for.
 * @param {Table} table @param {Mapping} mapping @param {Chosen} chosen
 * @param {{ programme: Programme, plan: string, layout: Layout | undefined, cells: () => string[], column: (at: number) => string[] }} from
 */
function moneyOf({ headers, before }, mapping, chosen, { programme, plan, layout, cells, column }) {
  const above = layout?.above?.currency ? stated(before, layout.above.currency) : currencyAbove(before);
  const fixed = above.toUpperCase() || layout?.currency || "";
  const money = (/** @type {number} */ at) => { const id = mapping[at]; return id ? columns[id] === "amount" || columns[id] === "discount" : false; };
  const heads = headers.map((header, at) => {
    const { note } = unbracketed(header);
    const word = header.trim().split(/[\s_]+/).at(-1) ?? "";
    return !money(at) ? "" : meanings(note).length ? (isCode(note.toUpperCase()) ? note.toUpperCase() : note) : isCode(word) ? word : "";
  });
  const at = mapping.indexOf("currency");
  const written = new Set(at < 0 ? [] : column(at));
  // What is left of a cell without its figure; a file has few of them.
  const marks = new Set(cells().flatMap((text) => (text.length < 80 ? text.replace(/[\d.,'\s()+\-\u2212–٠-٩]/g, "").match(/\p{Sc}|\p{L}{3}(?=\p{Sc})|[^\p{Sc}]+\p{Sc}?/gu) ?? [] : [])));
  const all = [...marks, ...heads.filter(Boolean), ...written].filter((mark) => meanings(mark).length > 0);
  const named = [...new Set([fixed, ...all.map((mark) => mark.toUpperCase())])].filter(isCode);
  const { signs, open } = settleSigns([...new Set(all.filter((mark) => !isCode(mark.toUpperCase())))], named, [plan, programme.currency]);
  for (const { sign, among } of open) signs[sign] = chosen.signs?.[sign] ?? "";
  const likely = new Set([plan, ...programme.currencies]);
  const choices = open.map(({ sign, among }) => ({
    id: `sign ${sign}`,
    value: chosen.signs?.[sign] ?? "",
    open: chosen.signs?.[sign] === undefined,
    options: [...among].sort((a, b) => Number(likely.has(b)) - Number(likely.has(a))).map((value) => ({ value })),
  }));
  const currencies = [...new Set([...named, ...Object.values(signs).filter(Boolean)])];
  const [only] = currencies;
  // A file that names one currency anywhere means it everywhere; where it names several, one that names none is asked about.
  const fallback = chosen.currency ?? (currencies.length > 1 ? "" : (only ?? plan));
  if (only === undefined && !open.length) choices.push({ id: "currency", value: fallback, open: false, options: [...likely].map((value) => ({ value })) });
  return {
    named: currencies,
    own: only === undefined && open.length === 0,
    choices: /** @type {Choice[]} */ (choices),
    money: { into: plan, stated: isCode(fixed) ? fixed : "", fallback, heads, signs, rates: {} },
  };
}

/** A currency that a line above the header names beside its label. @param {string[][]} before */
function currencyAbove(before) {
  for (const cells of before) if (meant(cells[0]?.trim() ?? "")?.id === "currency") return cells.slice(1).find((text) => isCode(text.trim().toUpperCase()))?.trim() ?? "";
  return "";
}
