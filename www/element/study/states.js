/** Content of a panel while it has no answer, and the room there is on paper. */
import { html } from "lit";
import messages from "../../pkg/messages/en/study.js";
import { problemText } from "../base/message.js";

/** @import { Problem, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

/** Drawings side by side on a sheet, in pixels: together as wide as A4 and Letter have room for. */
export const PAPER = { wide: 440, narrow: 236 };

/** @param {Locale} locale */
export const busyNote = (locale) => html`<p class="waiting lead" role="status"><span class="spin" aria-hidden="true"></span>${locale.t(messages).busy}</p>`;

/** @param {Problem[]} problems @param {Locale} locale @param {Programme | null} programme @param {(field: string) => string} [nameOf] name of a field in the form */
export const refusedNote = (problems, locale, programme, nameOf) =>
  html`<div class="note refused" role="status">
    <p>${locale.t(messages).refused}</p>
    <ul>
      ${problems.map((p) => html`<li>${problemText(p, locale, programme, nameOf)}</li>`)}
    </ul>
  </div>`;

/** @param {Locale} locale @param {() => void} again */
export const failedNote = (locale, again) =>
  html`<div class="note refused" role="status">
    <p>${locale.t(messages).failed}</p>
    <button type="button" class="button" @click=${again}>${locale.t(messages).again}</button>
  </div>`;
