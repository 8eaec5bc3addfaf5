/** The note in place of what did not arrive: why, and the way on. */
import { html } from "lit";
import messages from "../../pkg/messages/en/calculator.js";
import { Missing } from "./part.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Reason } from "./part.js" */

/** @param {unknown} error @returns {Reason} */
export const reasonOf = (error) => (error instanceof Missing ? error.reason : "lost");

/** Whether a reload brings the plan back, as it does where the page's own address holds it. */
const isLinked = () => document.querySelector("partner-calculator[linked]") !== null;

/** @param {Reason} reason @param {Locale} locale */
export function lostText(reason, locale) {
  const t = locale.t(messages);
  if (reason === "gone") return isLinked() ? t.gone : t.goneElsewhere;
  return reason === "offline" ? t.offline : t.lost;
}

/** @param {Reason} reason @param {Locale} locale @param {() => void} again */
export function lostNote(reason, locale, again) {
  const t = locale.t(messages);
  const reload = reason === "gone";
  return html`<div class="lost" role="status">
    <p>${lostText(reason, locale)}</p>
    <button type="button" class="button" @click=${reload ? () => location.reload() : again}>${reload ? t.reload : t.retry}</button>
  </div>`;
}
