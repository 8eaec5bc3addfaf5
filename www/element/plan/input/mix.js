import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../../pkg/messages/en/plan.js";
import { compare, negate, sign, sum, magnitude } from "../../base/decimal.js";
import { groupRefusal, idOf, numberBox } from "../field.js";
import { read } from "../form.js";

/** @import { Form } from "../field.js" */
/** @import { Share } from "../../../pkg/engine.js" */

/**
 * Shares of what customers buy: a slider to play with, a field to be exact, and what is left to share out. A mix that
 * moves has two fields each, for the first month and the last.
 * @param {Form} form @param {string} path
 */
export function mix(form, path) {
  const t = form.locale.t(messages);
  const shares = /** @type {Share[]} */ (read(form.request, path) ?? []);
  const moves = shares.some((share) => share.end !== undefined);
  const title = (/** @type {Share} */ share) => form.programme.families.find((f) => f.id === share.family)?.title ?? share.family;
  return html`<div class="mix ${moves ? "moves" : ""}">
    ${moves ? html`<p class="ends" aria-hidden="true"><span></span><span>${t.mixStart}</span><span>${t.mixEnd}</span></p>` : nothing}
    ${shares.map((share, i) => (moves ? moving(form, `${path}[${i}]`, title(share)) : standing(form, `${path}[${i}]`, title(share), share)))}
    ${moves
      ? html`${rest(form, shares.map((s) => s.share), `${t.mixStart}: `)} ${rest(form, shares.map((s) => s.end ?? s.share), `${t.mixEnd}: `)}`
      : rest(form, shares.map((s) => s.share))}
    ${groupRefusal(form, path)}
    <div class="check">
      <input type="checkbox" id="${idOf(path)}-moves" .checked=${live(moves)} @change=${(/** @type {Event} */ e) => form.set(path, turned(shares, /** @type {HTMLInputElement} */ (e.target).checked))} />
      <label for="${idOf(path)}-moves">${t.mixMoves}</label>
    </div>
  </div>`;
}

/** A mix that moves ends, until told otherwise, where it began. @param {Share[]} shares @param {boolean} moves @returns {Share[]} */
const turned = (shares, moves) => shares.map(({ family, share }) => (moves ? { family, share, end: share } : { family, share }));

/** @param {Form} form @param {string} path @param {string} title @param {Share} share */
function standing(form, path, title, share) {
  const t = form.locale.t(messages);
  const at = `${path}.share`;
  return html`<div class="field share ${wrong(form, at)}">
    <label for=${idOf(at)}>${title}</label>
    <input
      type="range"
      min="0"
      max="100"
      step="1"
      ?disabled=${form.isLocked?.(at)}
      aria-label=${t.mixSlider({ family: title })}
      .value=${live(whole(share.share))}
      @input=${(/** @type {Event} */ e) => form.edit(at, form.locale.format.number(/** @type {HTMLInputElement} */ (e.target).value), "rate")}
      @change=${() => form.settle(at)}
    />
    ${numberBox(form, { path: at, label: title, suffix: t.percent }, "rate")} ${groupRefusal(form, at)}
  </div>`;
}

/** @param {Form} form @param {string} path @param {string} title */
function moving(form, path, title) {
  const t = form.locale.t(messages);
  const [start, end] = [`${path}.share`, `${path}.end`];
  return html`<div class="field share ${wrong(form, start)} ${wrong(form, end)}" role="group" aria-label=${title}>
    <span class="label">${title}</span>
    ${numberBox(form, { path: start, label: title, name: `${title}, ${t.mixStart}`, suffix: t.percent }, "rate")}
    ${numberBox(form, { path: end, label: title, name: `${title}, ${t.mixEnd}`, suffix: t.percent }, "rate")} ${groupRefusal(form, start)} ${groupRefusal(form, end)}
  </div>`;
}

/** @param {Form} form @param {string} path */
const wrong = (form, path) => (form.problems.get(path)?.length ? "wrong" : "");

/** Share still to be given out. @param {Form} form @param {string[]} shares @param {string} [which] */
function rest(form, shares, which = "") {
  const t = form.locale.t(messages);
  const left = sum(["1", negate(sum(shares))]);
  const state = sign(left);
  return html`<p class="rest ${state === 0 ? "done" : "open"}">
    <span>${which}${state === 0 ? t.mixDone : state > 0 ? t.mixRest({ rest: left }) : t.mixOver({ over: magnitude(left) })}</span>
  </p>`;
}

/** A slider stands on whole percents; the field beside it keeps the exact share. @param {string} share */
function whole(share) {
  const percent = Math.round(Number(share) * 100);
  return compare(share, "1") > 0 ? "100" : String(Math.max(0, percent));
}
