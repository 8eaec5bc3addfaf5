/** Words of a file that mean yes, no or a country, in the languages of the page. */
import { countries } from "../plan/input/countries.js";
import { bare } from "./names.js";

const YES = new Set(["yes", "y", "true", "1", "x", "✓", "si", "s", "是", "有", "evet", "e", "ใช่", "نعم", "ja", "oui", "o"].map((w) => bare(w) || w));
const NO = new Set(["no", "n", "false", "0", "否", "无", "hayır", "h", "ไม่", "ไม่ใช่", "لا", "nein", "non"].map(bare));

/** @param {string} text @returns {boolean | undefined} undefined when it is neither */
export function yesNo(text) {
  const word = bare(text) || text;
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** @param {string} text */
export const isYesNo = (text) => yesNo(text) !== undefined;

/** @type {Map<string, string> | undefined} */
let lands;

/** A country by code or by its name in the page's languages. @param {string} text */
export function countryOf(text) {
  const code = text.trim().toUpperCase();
  if (countries.includes(code)) return code;
  if (!lands) {
    lands = new Map();
    for (const lang of ["en", "zh", "es", "th", "tr", "ar", "de", "fr"]) {
      const t = new Intl.DisplayNames(lang, { type: "region" });
      for (const c of countries) lands.set(bare(t.of(c) ?? c), c);
    }
  }
  return lands.get(bare(text));
}
