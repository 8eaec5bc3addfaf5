/**
 * One field of the form: label, control, its unit, and beneath it what is wrong with it. Functions and not elements,
 * because a label, a control and a refusal must share a root to be tied together for screen readers.
 */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/plan.js";
import startMessages from "../../pkg/messages/en/start.js";
import { negate, sign, sum, trim } from "../base/decimal.js";
import { read } from "./form.js";
import { fieldAt } from "./plan-fields.js";

/** @import { TemplateResult } from "lit" */
/** @import { PlanRequest, TypedFields, Kind } from "./form.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/**
 * Sources a group of fields is drawn from.
 * @typedef {{
 *   locale: Locale,
 *   request: PlanRequest,
 *   programme: Programme,
 *   typed: TypedFields,
 *   problems: Map<string, string[]>,
 *   range?: (path: string) => string | undefined,
 *   isExamples?: (path: string) => boolean,
 *   isLocked?: (path: string) => boolean,
 *   shows?: (group: string) => boolean,
 *   edit: (path: string, text: string, kind: Kind) => void,
 *   settle: (path: string) => void,
 *   set: (path: string, value: unknown) => void,
 *   remove: (list: string, index: number) => void,
 * }} Form
 */
/** @typedef {{ path: string, id?: string | undefined, label: string, hint?: string, name?: string, prefix?: string, suffix?: string, placeholder?: string, step?: string }} FieldText id: of its control, where another shows the same figure; step: by how much its buttons move it */

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** @param {string} path */
export const idOf = (path) => `f-${path.replace(/\W+/g, "-").replace(/-$/, "")}`;

/** @param {Form} form @param {string} path */
function refusal(form, path) {
  const messages = form.problems.get(path);
  if (!messages?.length) return nothing;
  return html`<p class="refusal" id="${idOf(path)}-e">${messages.map((m) => html`<span>${m}</span>`)}</p>`;
}

/** Ids of what describes a field: its hint, and its refusal while there is one. @param {Form} form @param {FieldText} text */
function described(form, { path, hint, id = idOf(path) }) {
  const ids = [hint ? `${id}-h` : "", form.problems.get(path)?.length ? `${id}-e` : ""].filter(Boolean);
  return ids.length ? ids.join(" ") : nothing;
}

/** @param {Form} form @param {FieldText} text @param {TemplateResult} control @param {string} [shape] */
function row(form, { path, label, hint }, control, shape = "") {
  const wrong = form.problems.get(path)?.length ? "wrong" : "";
  return html`<div class="field ${shape} ${wrong}">
    <label for=${idOf(path)}>${label}${hint ? html`<small id="${idOf(path)}-h">${hint}</small>` : nothing}</label>
    ${control} ${refusal(form, path)}
  </div>`;
}

/** Text of a number's field: the text being edited, else the value as the language writes it. @param {Form} form @param {string} path @param {Kind} kind */
export function shown(form, path, kind) {
  const typed = form.typed[path];
  if (typed) return typed.text;
  const range = form.range?.(path);
  if (range !== undefined) return range;
  // A plan that was written down before the field was there has its blank value.
  const value = String(read(form.request, path) ?? fieldAt(path)?.blank ?? "");
  // What came with a link may be no number: it is shown as it came, to be mended.
  if (!DECIMAL.test(value)) return value;
  return kind === "rate" ? form.locale.format.percentField(value) : form.locale.format.number(value);
}

/** @param {Form} form @param {FieldText} text @param {Kind} kind */
export function numberBox(form, text, kind) {
  const { path, id = idOf(path), name, prefix, suffix, placeholder } = text;
  const isExamples = form.isExamples?.(path) ?? false;
  return html`<span class="box ${isExamples ? "examples" : ""} ${!form.typed[path] && form.range?.(path) !== undefined ? "ranged" : ""}">
    ${prefix ? html`<span class="unit" aria-hidden="true">${prefix}</span>` : nothing}
    <input
      id=${id}
      name=${path}
      inputmode=${kind === "count" ? "numeric" : "decimal"}
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      ?readonly=${form.isLocked?.(path)}
      aria-label=${name ?? nothing}
      title=${isExamples ? form.locale.t(startMessages).fromTheExample : nothing}
      aria-invalid=${form.problems.get(path)?.length ? "true" : nothing}
      aria-describedby=${described(form, text)}
      .value=${live(shown(form, path, kind))}
      @input=${(/** @type {InputEvent} */ e) => form.edit(path, /** @type {HTMLInputElement} */ (e.target).value, kind)}
      @change=${() => form.settle(path)}
    />
    ${suffix ? html`<span class="unit" aria-hidden="true">${suffix}</span>` : nothing} ${text.step && !form.isLocked?.(path) ? stepper(form, text, text.step) : nothing}
  </span>`;
}

/** Buttons that move a figure by a step, never below nothing: one thumb is enough. @param {Form} form @param {FieldText} text @param {string} step */
function stepper(form, { path, label }, step) {
  const t = form.locale.t(startMessages);
  const move = (/** @type {string} */ by) => {
    const value = String(read(form.request, path) ?? "0");
    if (!DECIMAL.test(value)) return;
    const moved = trim(sum([value, by]));
    form.settle(path);
    form.set(path, sign(moved) < 0 ? "0" : moved);
  };
  return html`<span class="steps"
    ><button type="button" aria-label=${t.less({ what: label })} @click=${() => move(negate(step))}>−</button
    ><button type="button" aria-label=${t.more({ what: label })} @click=${() => move(step)}>+</button
  ></span>`;
}

/** @param {Form} form @param {FieldText} text @param {Kind} kind */
export function numberField(form, text, kind) {
  return row(form, text, html`${numberBox(form, text, kind)} ${typical(form, text.path, kind)}`);
}

/** Fields of a plan for which others' figures are known (typical/values.json). */
const KNOWN = /^plan\.(?:cohorts\[\d+\]\.(?:churn|expansion|priceChange|rampMonths|newPerMonth|spend|discount)|services\[\d+\]\.(?:margin|attach|price)|costs\.(?:\w+\.monthly|training|marketing|acquisition|capital|tax)|cash\.(?:customerDays|vendorDays|badDebt))$/;

/** Typical values for a figure, offered beside it. @param {Form} form @param {string} path @param {Kind} kind */
export function typical(form, path, kind) {
  if (!KNOWN.test(path) || form.isLocked?.(path)) return nothing;
  const { locale, request, programme } = form;
  return html`<partner-typical
    class="screen"
    path=${path}
    kind=${kind}
    country=${request.country}
    currency=${request.currency ?? programme.currency}
    value=${String(read(request, path) ?? "")}
    .row=${read(request, path.replace(/\.\w+$/, "")) ?? {}}
    .locale=${locale}
    @partner-typical=${(/** @type {CustomEvent<{ value: string }>} */ e) => {
      // As if it were typed, so that what was typed before gives way.
      form.edit(path, kind === "rate" ? locale.format.percentField(e.detail.value) : locale.format.number(e.detail.value), kind);
      form.settle(path);
    }}
  ></partner-typical>`;
}

/** @param {Form} form @param {FieldText} text */
export function amountField(form, text) {
  return numberField(form, { prefix: form.request.currency ?? form.programme.currency, ...text }, "amount");
}

/** @param {Form} form @param {FieldText} text */
export function rateField(form, text) {
  return numberField(form, { suffix: form.locale.t(messages).percent, ...text }, "rate");
}

/** @param {Form} form @param {FieldText} text */
export function textField(form, text) {
  const { path } = text;
  return row(
    form,
    text,
    html`<input
      class="box"
      id=${idOf(path)}
      name=${path}
      autocomplete="off"
      ?readonly=${form.isLocked?.(path)}
      aria-invalid=${form.problems.get(path)?.length ? "true" : nothing}
      aria-describedby=${described(form, text)}
      .value=${live(String(read(form.request, path) ?? ""))}
      @input=${(/** @type {InputEvent} */ e) => form.edit(path, /** @type {HTMLInputElement} */ (e.target).value, "text")}
      @change=${() => form.settle(path)}
    />`,
    "wide",
  );
}

/** @param {Form} form @param {FieldText} text @param {{ value: string, label: string }[]} options @param {(value: string) => void} [choose] @param {string} [value] chosen now, where that is not what stands in the plan */
export function choiceField(form, text, options, choose, value = String(read(form.request, text.path) ?? "")) {
  const { path } = text;
  return row(
    form,
    text,
    html`<select
      class="box"
      id=${idOf(path)}
      name=${path}
      ?disabled=${form.isLocked?.(path)}
      aria-invalid=${form.problems.get(path)?.length ? "true" : nothing}
      aria-describedby=${described(form, text)}
      @change=${(/** @type {Event} */ e) => {
        const chosen = /** @type {HTMLSelectElement} */ (e.target).value;
        if (choose) choose(chosen);
        else form.edit(path, chosen, "choice");
      }}
    >
      ${options.map((o) => html`<option value=${o.value} .selected=${live(o.value === value)}>${o.label}</option>`)}
    </select>`,
    "wide",
  );
}

/** @param {Form} form @param {FieldText} text */
export function checkField(form, text) {
  const { path } = text;
  return html`<div class="check">
    <input
      type="checkbox"
      id=${idOf(path)}
      name=${path}
      ?disabled=${form.isLocked?.(path)}
      .checked=${live(read(form.request, path) === true)}
      @change=${(/** @type {Event} */ e) => form.set(path, /** @type {HTMLInputElement} */ (e.target).checked)}
    />
    <label for=${idOf(path)}>${text.label}</label>
    ${refusal(form, path)}
  </div>`;
}

/** Messages about a whole group, such as shares that do not add up. @param {Form} form @param {string} path @param {string} [id] of the field or group */
export function groupRefusal(form, path, id = idOf(path)) {
  const messages = form.problems.get(path);
  if (!messages?.length) return nothing;
  return html`<p class="refusal" id="${id}-e" tabindex="-1">${messages.map((m) => html`<span>${m}</span>`)}</p>`;
}
