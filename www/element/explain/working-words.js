/** Words of a working: what each step is, and how it comes about. */
import lines from "../../pkg/messages/en/lines.js";
import settlement from "../../pkg/messages/en/settlement.js";
import workings from "../../pkg/messages/en/workings.js";
import { text } from "../base/titles.js";

/** @import { How, Slice, StepSubject, StepTitle } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Titles, WordsOf } from "../base/titles.js" */

/** Title of a step of a working, or how it comes about. @param {StepTitle | How} message @param {Locale} locale @param {Titles | null} [programme] whose titles are shown */
export function workingText(message, locale, programme = null) {
  /** @type {WordsOf<StepTitle | StepSubject | How | Slice>} */
  const words = locale.t(workings);
  // Lines and measures stand inside; no two of these files share a code.
  return text({ ...locale.t(lines), ...locale.t(settlement), ...words }, message, programme);
}
