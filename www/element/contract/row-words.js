/** Conditions of a table's row, in the reader's words: bands, and how long ago a customer was won. */
import messages from "../../pkg/messages/en/contract.js";
import { span } from "./matrix.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Matrix } from "./matrix.js" */

/** @param {Locale} locale */
export function rowWords(locale) {
  const t = locale.t(messages);
  return {
    country: locale.format.country,
    age: (/** @type {number | undefined} */ from, /** @type {number | undefined} */ below) =>
      from === undefined ? t.age.below({ to: below ?? 0 }) : below === undefined ? t.age.from({ from: from + 1 }) : t.age.between({ from: from + 1, to: below }),
  };
}

/** A band from where it begins to where it ends. @param {Locale} locale @param {Matrix} matrix @param {number} at its row */
export function bandText(locale, { rows, edges, fractions }, at) {
  const { band } = locale.t(messages);
  const number = fractions ? locale.format.rate : locale.format.number;
  const { from, to } = span(rows, at);
  const [begins, ends] = [from !== undefined && !/^0*\.?0*$/.test(from) ? number(from) : "", to !== undefined ? number(to) : ""];
  if (edges === "up-to") return begins && ends ? band.upTo({ from: begins, to: ends }) : ends ? band.most({ to: ends }) : begins ? band.above({ from: begins }) : "";
  return begins && ends ? band.between({ from: begins, to: ends }) : ends ? band.below({ to: ends }) : begins ? band.open({ from: begins }) : "";
}
