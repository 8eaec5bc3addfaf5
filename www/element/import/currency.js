/** Currencies of a file: codes, signs and names, and conversion into the plan's currency. */
import { ratio, round, times } from "../base/decimal.js";

/** @typedef {{ from: string, to: string, rate: string }} Rate units of `to` for one of `from` */
/**
 * Reading of a file's amounts as money of the plan.
 * @typedef {object} Money
 * @property {string} into the plan's currency
 * @property {string} stated the one the file states once for all of it, above the header or by its layout
 * @property {string} fallback the one of amounts that name none
 * @property {string[]} heads what the header of each column names, a code or a sign
 * @property {Record<string, string>} signs what each sign stands for
 * @property {Record<string, Rate>} rates by currency
 */

/** Decimals an amount may have. */
export const PLACES = 6;

/** Names that several currencies share. @param {string[]} names @param {string[]} codes @returns {Record<string, string[]>} */
const family = (names, codes) => Object.fromEntries(names.map((name) => [name, codes]));

/** Signs that no formatter writes, and people do. @type {Record<string, string[]>} */
const WRITTEN = { "US$": ["USD"], RMB: ["CNY"], "元": ["CNY"], "円": ["JPY"], "¥": ["CNY", "JPY"], TL: ["TRY"], "บาท": ["THB"], KR: ["SEK", "NOK", "DKK", "ISK"], RS: ["INR", "PKR", "LKR"], "S$": ["SGD"], "ر.س": ["SAR"], "د.إ": ["AED"], "РУБ": ["RUB"], DH: ["AED", "MAD"], DOLAR: ["USD"], EUROS: ["EUR"], "US DOLLARS": ["USD"], "U$S": ["USD"], CNH: ["CNY"], "人民币元": ["CNY"], "港币": ["HKD"], "GB POUNDS": ["GBP"], STERLING: ["GBP"], YEN: ["JPY"], LIRA: ["TRY"], FR: ["CHF"], "MXN$": ["MXN"], "AUD$": ["AUD"], ...family(["DOLLAR", "DOLLARS", "DÓLAR", "DÓLARES", "دولار", "ดอลลาร์"], ["USD", "AUD", "CAD", "HKD", "NZD", "SGD"]), ...family(["PESO", "PESOS"], ["MXN", "COP", "CLP", "ARS", "PHP"]), ...family(["POUND", "POUNDS"], ["GBP", "EGP"]), "ريال": ["SAR", "QAR", "OMR", "YER"], "درهم": ["AED", "MAD"] };

/** Languages in which a currency may be called by its name. */
const LANGUAGES = ["en", "zh", "es", "th", "tr", "ar"];

/** @type {Map<string, string[]> | undefined} */
let signs;
/** @type {Set<string> | undefined} */
let codes;

const upper = (/** @type {string} */ mark) => mark.trim().toUpperCase().replace(/\.$/, "");

/** Recognises a code of ISO 4217. @param {string} text */
export function isCode(text) {
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  return codes.has(text);
}

/** The currencies that a code, a sign or a name may stand for; empty when it is none. @param {string} mark @returns {string[]} */
export function meanings(mark) {
  if (mark.length > 40) return [];
  const plain = upper(mark);
  // A kwacha or a kyat by its sign, and a thousand to everybody else.
  if (plain === "K") return [];
  if (isCode(plain)) return [plain];
  signs ??= gathered();
  return signs.get(plain) ?? [];
}

/** Every sign and name, with what it may stand for. */
function gathered() {
  const out = new Map(Object.entries(WRITTEN));
  const add = (/** @type {string} */ sign, /** @type {string} */ code) => {
    const known = out.get(upper(sign)) ?? [];
    if (upper(sign) !== code && !known.includes(code)) out.set(upper(sign), [...known, code]);
  };
  const named = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: "currency" }));
  for (const code of Intl.supportedValuesOf("currency")) {
    for (const currencyDisplay of /** @type {const} */ (["symbol", "narrowSymbol"]))
      add(new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay }).formatToParts(1).find((p) => p.type === "currency")?.value ?? code, code);
    for (const names of named) add(names.of(code) ?? code, code);
  }
  return out;
}

/**
 * The currency of an amount: what stands beside it, else in its row, else what the file states, else over its column.
 * @param {string | undefined} mark @param {string} row @param {number} column @param {Money} money @returns {string} "" when two of them disagree
 */
export function currencyOf(mark, row, column, { stated, fallback, heads, signs }) {
  const head = heads[column] ?? "";
  const around = row || stated || (isCode(head) ? head : head && signs[head]) || "";
  if (mark === undefined) return around || fallback;
  const fitting = meanings(mark);
  if (around && fitting.includes(around)) return around;
  const own = isCode(upper(mark)) ? upper(mark) : (signs[mark] ?? fitting[0] ?? "");
  return row && own !== row ? "" : own;
}

/** The code in a cell of the currency column. @param {string} text @param {Money} money @returns {string} what it says itself when that is no currency */
export function currencyIn(text, { signs }) {
  const code = upper(text);
  if (code === "" || isCode(code)) return code;
  const [only, other] = meanings(text);
  return signs[text.trim()] ?? (other === undefined && only ? only : code);
}

/** An amount in the plan's currency, to the places an amount has; undefined without a rate. @param {string} value @param {string} code @param {Money} money */
export function converted(value, code, { into, rates }) {
  if (code === into) return round(value, PLACES);
  const rate = rates[code];
  if (!rate) return undefined;
  return rate.from === code ? round(times(value, rate.rate), PLACES) : ratio(value, rate.rate, PLACES);
}

/**
 * Meaning of a file's currency signs: a code the file itself names, else the plan's or the programme's currency, else the only one
 * there is. What is left is asked for.
 * @param {string[]} marks @param {string[]} named codes the file names @param {string[]} usual the plan's currency, and the programme's
 * @returns {{ signs: Record<string, string>, open: { sign: string, among: string[] }[] }}
 */
export function settleSigns(marks, named, usual) {
  /** @type {Record<string, string>} */
  const settled = {};
  const open = [];
  for (const sign of marks) {
    const among = meanings(sign);
    const own = among.filter((code) => named.includes(code));
    const code = own.length === 1 ? own[0] : among.length === 1 ? among[0] : usual.find((code) => among.includes(code));
    if (code) settled[sign] = code;
    else if (among.length) open.push({ sign, among });
  }
  return { signs: settled, open };
}
