/** Figures that gates and bands read, as a reader reads them. Pure: no element, no engine. */
import messages from "../../pkg/messages/en/working.js";
import { sum, trim } from "../base/decimal.js";

/** Decimals of a count that is missing. */
const HUNDREDTHS = 2;

/** @import { NextBand, Unit } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

/**
 * A measure of its unit, money cut to the decimals of its currency: what is just short must not read as reached.
 * @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale
 */
export const reached = (text, unit, currency, locale) => shown(text, unit, currency, locale, "floor");

/** Amount still missing, money up to the next unit of its currency. @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale */
export const missing = (text, unit, currency, locale) => shown(text, unit, currency, locale, "ceil");

/** Rate or amount that a band pays. @param {NextBand} band @param {string} currency @param {Locale} locale */
export const pays = ({ rate, pays: unit }, currency, { format }) => (unit === "rate" ? format.rate(rate) : unit === "money" ? format.money(rate, currency) : format.number(rate));

/** @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale @param {"floor" | "ceil"} towards */
function shown(text, unit, currency, locale, towards) {
  const { format } = locale;
  if (unit === "money") return format.wholeMoney(text, currency, towards);
  if (unit === "rate") return format.roundRate(text);
  if (unit === "flag") return locale.t(messages)[text === "0" ? "no" : "yes"];
  // Customers on average have parts; a hundredth of one is enough to tell.
  return format.number(towards === "ceil" ? ceiling(text) : text);
}

/** A count up to the next hundredth. @param {string} text */
function ceiling(text) {
  const [whole = "0", fraction = ""] = text.split(".");
  if (fraction.length <= HUNDREDTHS) return text;
  const cut = `${whole}.${fraction.slice(0, HUNDREDTHS)}`;
  return /[1-9]/.test(fraction.slice(HUNDREDTHS)) && !text.startsWith("-") ? trim(sum([cut, "0.01"])) : trim(cut);
}
