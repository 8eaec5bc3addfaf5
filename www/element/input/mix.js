import { html } from "lit";
import { live } from "lit/directives/live.js";
import { compare, negate, sign, sum, magnitude } from "../decimal.js";
import { groupRefusal, idOf, numberBox } from "../field.js";
import { read } from "../form.js";

/** @import { Form } from "../field.js" */
/** @import { Share } from "../../pkg/engine.js" */

/** Shares of what customers buy: a slider to play with, a field to be exact, and what is left to share out. @param {Form} form @param {string} path */
export function mix(form, path) {
  const say = form.voice.words.inputs;
  const shares = /** @type {Share[]} */ (read(form.request, path) ?? []);
  const rest = sum(["1", negate(sum(shares.map((s) => s.share)))]);
  const state = sign(rest);
  const amount = form.voice.format.rate(magnitude(rest));
  return html`<div class="mix">
    ${shares.map((share, i) => {
      const at = `${path}[${i}].share`;
      const title = form.programme.families.find((f) => f.id === share.family)?.title ?? share.family;
      const wrong = form.problems.get(at)?.length ? "wrong" : "";
      return html`<div class="field share ${wrong}">
        <label for=${idOf(at)}>${title}</label>
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          aria-label=${say.mixSlider(title)}
          .value=${live(whole(share.share))}
          @input=${(/** @type {Event} */ e) => form.edit(at, form.voice.format.number(/** @type {HTMLInputElement} */ (e.target).value), "rate")}
          @change=${() => form.settle(at)}
        />
        ${numberBox(form, { path: at, label: title, suffix: say.percent }, "rate")} ${groupRefusal(form, at)}
      </div>`;
    })}
    <p class="rest ${state === 0 ? "done" : "open"}">
      <span>${state === 0 ? say.mixDone : state > 0 ? say.mixRest(amount) : say.mixOver(amount)}</span>
    </p>
    ${groupRefusal(form, path)}
  </div>`;
}

/** A slider stands on whole percents; the field beside it keeps the exact share. @param {string} share */
function whole(share) {
  const percent = Math.round(Number(share) * 100);
  return compare(share, "1") > 0 ? "100" : String(Math.max(0, percent));
}
