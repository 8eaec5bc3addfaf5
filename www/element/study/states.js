/** What a panel shows while it has no answer, and the room there is on paper. */
import { html } from "lit";
import messages from "../../pkg/messages/en/study.js";

/** @import { Problem } from "../../pkg/engine.js" */
/** @import { Voice } from "../voice.js" */

/** Drawings side by side on a sheet, in pixels: together as wide as A4 and Letter have room for. */
export const PAPER = { wide: 440, narrow: 236 };

/** @param {Voice} voice */
export const busyNote = (voice) => html`<p class="waiting lead" role="status"><span class="spin" aria-hidden="true"></span>${voice.say(messages).busy}</p>`;

/** @param {Problem[]} problems @param {Voice} voice */
export const refusedNote = (problems, voice) =>
  html`<div class="note refused" role="status">
    <p>${voice.say(messages).refused}</p>
    <ul>
      ${problems.map((p) => html`<li>${p.message}</li>`)}
    </ul>
  </div>`;

/** @param {Voice} voice @param {() => void} again */
export const failedNote = (voice, again) =>
  html`<div class="note refused" role="status">
    <p>${voice.say(messages).failed}</p>
    <button type="button" class="button" @click=${again}>${voice.say(messages).again}</button>
  </div>`;
