/** The switch between the ways in, and what each way shows of its own. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/calculator.js";
import { possible } from "../load/worker-source.js";

/** @import { Open } from "../import/outlook.js" */
/** @import { Way } from "../share/screen.js" */
/** @import { Settled } from "../store/mode.js" */
/** @import { PlanStore } from "../store/store.js" */

/** A file is settled by a worker: where none can be started, that way is left out. @returns {Way[]} */
const ways = () => (possible ? ["plan", "deal", "sales"] : ["plan", "deal"]);

/** @param {PlanStore} store @param {string} place of the two a switch may stand in, so that names do not meet */
export function waySwitch({ mode, locale }, place) {
  const t = locale.t(messages);
  return html`<div class="ways" role="radiogroup" aria-label=${t.modesLabel}>
    ${ways().map(
      (way) => html`<label
        ><input type="radio" name="way-${place}" value=${way} .checked=${live(mode.chosen === way)} @change=${() => mode.choose(way)} /><span>${t.modes[way]}</span></label
      >`,
    )}
  </div>`;
}

/** View above the panels of the answer. @param {PlanStore} store */
export function wayView({ mode, lazyParts, locale, request, current }) {
  const { deal, importing, way } = mode;
  return html`${way === "deal" && !deal ? lazyParts.note("deal/define.js", locale, mode.again) : nothing}
  ${way === "sales" && !importing ? lazyParts.note("import/define.js", locale, mode.again) : nothing}
  ${importing
    ? html`<partner-import
        ?hidden=${way !== "sales"}
        .locale=${locale}
        .request=${request}
        .programme=${current}
        @partner-settled=${(/** @type {CustomEvent<Settled | null>} */ { detail }) => mode.settle(detail)}
        @partner-outlook=${(/** @type {CustomEvent<Open[]>} */ { detail }) => mode.look(detail)}
        @partner-plan=${() => mode.choose("plan")}
      ></partner-import>`
    : nothing}`;
}
