/** Words of reasons: why an incentive pays, when a payment comes, what is measured. The engine tells them by a code and arguments. */
import settlement from "../../pkg/messages/en/settlement.js";
import { sentenceOf } from "./titles.js";

/** @import { Because, Days, Measured, PayoutRule, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "./locale.js" */
/** @import { WordsOf } from "./titles.js" */

/** Reason of an incentive's result or a payment's day, or a measure, in words. @param {Because | PayoutRule | Measured} message @param {Locale} locale @param {Programme | null} programme whose titles are shown */
export function settlementText(message, locale, programme) {
  /** @type {WordsOf<Because | PayoutRule | Measured | Days>} */
  const words = locale.t(settlement);
  return sentenceOf(message, { families: [words], programme });
}
