/** The tabs between the views of an answer. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/summary.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { ViewName } from "../base/views.js" */

/** A tab is chosen as it takes the focus. @param {Locale} locale @param {ViewName[]} names those that hold something @param {ViewName} shown @param {number} columns of the comparison, once the reader has chosen some @param {(name: ViewName) => void} look */
export function tabs(locale, names, shown, columns, look) {
  if (names.length < 2) return nothing;
  const t = locale.t(messages);
  return html`<div class="tabs screen" role="tablist" aria-label=${t.views} @keydown=${(/** @type {KeyboardEvent} */ event) => turn(event)}>
    ${names.map(
      (name) => html`<button
        type="button"
        role="tab"
        id="tab-${name}"
        aria-controls="view-${name}"
        aria-selected=${name === shown ? "true" : "false"}
        tabindex=${name === shown ? "0" : "-1"}
        @click=${() => look(name)}
      >
        <span class="long">${t.view[name]}${name === "compare" && columns ? html` <span class="count">${locale.format.number(String(columns))}</span>` : nothing}</span><span class="short" aria-hidden="true">${t.short[name]}</span>
      </button>`,
    )}
  </div>`;
}

/** @param {KeyboardEvent} event */
function turn(event) {
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const all = [...list.querySelectorAll("button")];
  const at = all.indexOf(/** @type {HTMLButtonElement} */ (event.target));
  const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const to = { [forward]: at + 1, [back]: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const next = all[to % all.length];
  next?.focus();
  next?.click();
}
