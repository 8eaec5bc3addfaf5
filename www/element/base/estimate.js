/** Amounts that are estimates: three digits of them are worth something, more would pretend. */
import { directionOf } from "./direction.js";
import { isolated, thousandsSpelt } from "./format.js";

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {string} lang @param {string} currency empty for none */
function formatOf(lang, currency) {
  const key = `${lang} ${currency}`;
  let known = formats.get(key);
  if (!known) {
    const money = currency ? { style: /** @type {const} */ ("currency"), currency, currencyDisplay: /** @type {const} */ ("code") } : {};
    known = new Intl.NumberFormat(lang, { ...money, notation: "compact", minimumSignificantDigits: 1, maximumSignificantDigits: 3 });
    formats.set(key, known);
  }
  return known;
}

/** @param {string} text */
const literal = (text) => /** @type {Intl.StringNumericLiteral} */ (text);

/** A hyphen is narrower than a digit; a minus is not. @param {string} text */
const minus = (text) => text.replace(/-(?=[\d\p{Nd}\p{Sc}\p{L}])/gu, "\u2212");

/** @param {string} text @param {string} lang @param {string} [currency] */
export const estimate = (text, lang, currency = "") => {
  const written = thousandsSpelt(formatOf(lang, currency).format(literal(text)), lang);
  return minus(directionOf(lang) === "rtl" ? isolated(written) : written);
};

/** @param {string} low @param {string} high @param {string} lang @param {string} currency */
export const estimateRange = (low, high, lang, currency) => {
  const [from, to] = [estimate(low, lang, currency), estimate(high, lang, currency)];
  return from === to ? from : `${from} – ${to}`;
};
