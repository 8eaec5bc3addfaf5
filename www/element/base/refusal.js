/** The sentence that refuses a typed number. */
import messages from "../../pkg/messages/en/number.js";
import { habits, told } from "./number.js";

/** @import { Locale } from "./locale.js" */

/** Says why a typed number cannot be read, and how one is written here. @param {Locale} locale @param {string} reason @param {string} given */
export function numberRefusal(locale, reason, given) {
  const { decimal, group } = habits(locale.lang);
  return locale.t(messages).refusal({ reason, given: told(given), one: `1${decimal}5`, thousand: `1${group}000` });
}
