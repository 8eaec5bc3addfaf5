/** Words of why an incentive pays, when a payment comes and what is measured, which the engine tells by a code and arguments. */
import settlement from "../../pkg/messages/en/settlement.js";
import { sentenceOf } from "./titles.js";

/** @import { Because, Days, Measured, PayoutRule, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "./locale.js" */
/** @import { WordsOf } from "./titles.js" */

/** Why an incentive pays what it pays, a payment comes when it comes, or what is measured. @param {Because | PayoutRule | Measured} message @param {Locale} locale @param {Programme | null} programme whose titles are shown */
export function settlementText(message, locale, programme) {
  /** @type {WordsOf<Because | PayoutRule | Measured | Days>} */
  const words = locale.t(settlement);
  return sentenceOf(message, { families: [words], programme });
}
