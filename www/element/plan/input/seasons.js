import { html } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { groupRefusal, idOf, numberBox } from "../field.js";
import { read } from "../form.js";
import { fieldAt } from "../plan-fields.js";

/** @import { Form } from "../field.js" */

const AS_USUAL = Array.from({ length: 12 }, () => String(fieldAt("plan.cohorts[0].seasonality[0]")?.blank));

/** Seasons: spend in each month of a year, against the rest of the year. @param {Form} form @param {string} path */
export function seasons(form, path) {
  const t = form.locale.t(messages);
  const factors = /** @type {string[]} */ (read(form.request, path) ?? []);
  if (factors.length === 0)
    return html`<p class="lead">${t.seasonsNone}</p>
      ${groupRefusal(form, path)}
      <button type="button" class="button add" @click=${() => form.set(path, AS_USUAL)}>${t.seasonsAdd}</button>`;
  const name = new Intl.DateTimeFormat(form.locale.lang, { month: "short", timeZone: "UTC" });
  return html`<p class="lead">${t.seasonsHint}</p>
    ${groupRefusal(form, path)}
    <div class="seasons">
      ${factors.map((_, i) => {
        const at = `${path}[${i}]`;
        const month = name.format(new Date(Date.UTC(2024, i, 1)));
        return html`<div class="${form.problems.get(at)?.length ? "wrong" : ""}">
          <label for=${idOf(at)}>${month}</label>
          ${numberBox(form, { path: at, label: month }, "amount")} ${groupRefusal(form, at)}
        </div>`;
      })}
    </div>
    <button type="button" class="button add" @click=${() => form.set(path, [])}>${t.seasonsRemove}</button>`;
}
