/** The five views of an answer: which panels each holds, and the tabs between them. */
import { html, nothing } from "lit";
import messages from "../pkg/messages/en/summary.js";

/** @import { PartnerCalculator } from "./calculator.js" */
/** @typedef {"answer" | "when" | "change" | "compare" | "statement"} ViewName */

/** The panels of each view, in their order. */
export const VIEWS = Object.freeze({
  answer: ["headline", "waterfall", "tiers", "actions", "basis"],
  when: ["months", "payouts"],
  change: ["risk", "tornado", "whatif"],
  compare: ["compare"],
  statement: ["statement", "incentives", "assumptions"],
});

/** The first view while one deal is asked about. */
export const DEAL_ANSWER = ["deal", "basis"];

export const NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));

/** @param {unknown} given @returns {ViewName} the first where it is none */
export const viewNamed = (given) => NAMES.find((name) => name === given) ?? "answer";

/** The tabs. A tab is chosen as it takes the focus. @param {PartnerCalculator} self @param {ViewName[]} names those that hold something @param {ViewName} shown */
export function tabs(self, names, shown) {
  if (names.length < 2) return nothing;
  const t = self.locale.t(messages);
  return html`<div class="tabs screen" role="tablist" aria-label=${t.views} @keydown=${(/** @type {KeyboardEvent} */ event) => turn(event)}>
    ${names.map(
      (name) => html`<button
        type="button"
        role="tab"
        id="tab-${name}"
        aria-controls="view-${name}"
        aria-selected=${name === shown ? "true" : "false"}
        tabindex=${name === shown ? "0" : "-1"}
        @click=${() => self.look(name)}
      >
        <span class="long">${t.view[name]}</span><span class="short" aria-hidden="true">${t.short[name]}</span>
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
