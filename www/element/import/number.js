/**
 * Numbers as files write them, into exact decimals in text. How a file writes them is decided once for the whole file:
 * deciding cell by cell would read "1.234" and "1.234,5" of one column a thousand apart.
 */
import { shift } from "../decimal.js";

/** @typedef {"point" | "comma" | "space"} NumberFormat 1,234.56, 1.234,56 or 1 234,56 */
/** @typedef {"percent" | "fraction"} RateFormat 6 or 6 %, or 0.06 */
/** @typedef {{ ok: true, value: string } | { ok: false, code: string, detail?: string }} Reading */

const LONGEST = 24;
const SPACES = /[\u0020\u00a0\u2007\u2009\u202f]/g;

/** @type {Record<NumberFormat, { decimal: string, groups: string[] }>} */
const HABITS = {
  point: { decimal: ".", groups: [",", " ", "'"] },
  comma: { decimal: ",", groups: [".", " ", "'"] },
  space: { decimal: ",", groups: [" ", "'"] },
};

/** The zero of each script whose digits are read. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Digits of other scripts as 0 to 9. @param {string} text */
const latin = (text) =>
  text.replace(/[^\p{ASCII}]/gu, (c) => {
    const code = c.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? c : String(code - zero);
  });

/** @param {string} text @param {NumberFormat} format @param {string} currency ISO 4217 code of the programme @returns {Reading} */
export function readNumber(text, format, currency) {
  const { decimal, groups } = HABITS[format];
  let body = latin(text.replace(/[\u200e\u200f\u061c]/g, "").replace(SPACES, " ").replace(/[’‘`]/g, "'"))
    .replaceAll("٫", decimal)
    .replaceAll("٬", groups[0] ?? "")
    .trim();
  if (body === "") return { ok: false, code: "empty" };
  if (/^[=@＝＠]/.test(body)) return { ok: false, code: "formula" };
  const signed = /^[-+＋－]/.test(body);
  if (/^#/.test(body)) return { ok: false, code: "sheetError" };
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) {
    negative = true;
    body = bracketed[1]?.trim() ?? "";
  }
  const sign = () => {
    const [, mark] = /^([-+\u2212])/.exec(body) ?? [];
    if (!mark) return;
    if (mark !== "+") negative = !negative;
    body = body.slice(1).trim();
  };
  sign();
  const money = /^([\p{L}\p{Sc}]{1,4})\s*(?=[-+\u2212\d.,])|(?<=\d)\s*([\p{L}\p{Sc}]{1,4})$/u.exec(body);
  if (money) {
    const mark = money[1] ?? money[2] ?? "";
    if (!means(mark, currency)) return { ok: false, code: "currency", detail: mark };
    body = (body.slice(0, money.index) + body.slice(money.index + money[0].length)).trim();
    sign();
  }
  if (/-$/.test(body)) {
    negative = !negative;
    body = body.slice(0, -1).trim();
  }
  if (/^\d+([.,]\d+)?[eE][+-]?\d+$/.test(body)) return { ok: false, code: "short" };
  const reading = plain(body, negative, format);
  // "+SUM(A1)" is a program, "+5" is five.
  return !reading.ok && reading.code === "letters" && signed ? { ok: false, code: "formula" } : reading;
}

/** @param {string} body @param {boolean} negative @param {NumberFormat} format @returns {Reading} */
function plain(body, negative, format) {
  const { decimal, groups } = HABITS[format];
  if (!/^[\d.,' ]*$/.test(body) || !/\d/.test(body)) return { ok: false, code: "letters" };
  const parts = body.split(decimal);
  if (parts.length > 2) return { ok: false, code: "format" };
  const [whole = "", fraction = ""] = parts;
  if (!/^\d*$/.test(fraction)) return { ok: false, code: "format" };
  const group = /[^\d]/.exec(whole)?.[0];
  if (group !== undefined) {
    if (!groups.includes(group)) return { ok: false, code: "format" };
    const runs = whole.split(group);
    // The first run is short, all others are three long (two long in the middle, in India).
    const sound = runs.every((run, i) => /^\d+$/.test(run) && (i === 0 ? run.length <= 3 : i === runs.length - 1 ? run.length === 3 : run.length === 3 || run.length === 2));
    if (!sound) return { ok: false, code: "format" };
  }
  const units = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0";
  const tail = fraction.replace(/0+$/, "");
  if (units.length + tail.length > LONGEST) return { ok: false, code: "long" };
  const value = tail ? `${units}.${tail}` : units;
  return { ok: true, value: negative && value !== "0" ? `-${value}` : value };
}

/** @param {string} mark @param {string} currency */
function means(mark, currency) {
  if (mark.toUpperCase() === currency) return true;
  const forms = /** @type {const} */ (["symbol", "narrowSymbol"]).flatMap((currencyDisplay) =>
    ["en", "en-US"].map((lang) => new Intl.NumberFormat(lang, { style: "currency", currency, currencyDisplay }).formatToParts(1).find((p) => p.type === "currency")?.value ?? ""),
  );
  return forms.includes(mark) || (currency === "USD" && mark.toUpperCase() === "US$") || (currency === "CNY" && (mark === "元" || mark === "¥" || mark.toUpperCase() === "RMB"));
}

/** A discount: "6 %" is one whatever the format says; a bare number follows it. @param {string} text @param {NumberFormat} format @param {RateFormat} rates @returns {Reading} */
export function readRate(text, format, rates) {
  const percent = /[%٪％]\s*$/.test(text.trim());
  const bare = percent ? text.trim().replace(/\s*[%٪％]$/, "") : text;
  const reading = readNumber(bare, format, "XXX");
  if (!reading.ok || (!percent && rates === "fraction")) return reading;
  return { ok: true, value: shift(reading.value, -2) };
}

/** Digits with two different marks, or one mark that can only be the decimal one, tell how a file writes. @param {Iterable<string>} cells @returns {{ format: NumberFormat, sure: boolean }} */
export function guessNumbers(cells) {
  let point = 0;
  let comma = 0;
  let space = 0;
  let unsure = 0;
  for (const cell of cells) {
    const body = cell.replace(SPACES, " ").replace(/[^\d.,' ]/g, "").trim();
    if (!/[.,]/.test(body)) {
      if (/\d \d{3}$/.test(body)) space += 1;
      continue;
    }
    const last = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    const other = last === "." ? "," : ".";
    const count = body.split(last).length - 1;
    const tail = body.length - body.lastIndexOf(last) - 1;
    if (body.includes(other) || (count === 1 && (tail !== 3 || /^0[.,]|^[.,]/.test(body)))) {
      if (last === ".") point += 1;
      else comma += 1;
      if (last === "," && / \d{3}/.test(body)) space += 1;
    } else if (count > 1) {
      if (last === ".") comma += 1;
      else point += 1;
    } else unsure += 1;
  }
  if (comma > point) return { format: space ? "space" : "comma", sure: point === 0 };
  if (point > 0) return { format: "point", sure: comma === 0 };
  return space ? { format: "space", sure: unsure === 0 } : { format: "point", sure: unsure === 0 };
}

/** @param {Iterable<string>} cells @returns {{ rates: RateFormat, sure: boolean }} */
export function guessRates(cells) {
  let above = false;
  let below = false;
  let one = false;
  for (const cell of cells) {
    if (/[%٪％]/.test(cell)) continue;
    const body = cell.replace(",", ".").trim();
    if (!/^\d*\.?\d+$/.test(body)) continue;
    // Only to see on which side of one it lies.
    const side = Number(body);
    if (side > 1) above = true;
    else if (side === 1) one = true;
    else if (side > 0) below = true;
  }
  if (above) return { rates: "percent", sure: true };
  return { rates: below ? "fraction" : "percent", sure: !below && !one };
}
