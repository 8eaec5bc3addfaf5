/** Figures that gates and bands read, as a reader reads them. Pure: no element, no engine. */
import messages from "../../pkg/messages/en/working.js";

/** @import { Unit } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

/**
 * A measure of its unit, money cut to the decimals of its currency: what is just short must not read as reached.
 * @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale
 */
export const reached = (text, unit, currency, locale) => shown(text, unit, currency, locale, "floor");

/** Amount still missing, money up to the next unit of its currency. @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale */
export const missing = (text, unit, currency, locale) => shown(text, unit, currency, locale, "ceil");

/** @param {string} text @param {Unit} unit @param {string} currency @param {Locale} locale @param {"floor" | "ceil"} towards */
function shown(text, unit, currency, locale, towards) {
  const { format } = locale;
  if (unit === "money") return format.wholeMoney(text, currency, towards);
  if (unit === "rate") return format.roundRate(text);
  if (unit === "flag") return locale.t(messages)[text === "0" ? "no" : "yes"];
  return format.number(text);
}
