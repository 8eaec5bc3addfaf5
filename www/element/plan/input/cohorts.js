import { html, nothing } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { amountField, choiceField, groupRefusal, idOf, numberField, rateField, textField } from "../field.js";
import { fitMix, read } from "../form.js";
import { blankCohort } from "../plan-fields.js";
import { mix } from "./mix.js";
import { seasons } from "./seasons.js";

/** @import { Form } from "../field.js" */

/** Account classes this role may sell to; all of them when the programme does not say. @param {Form} form */
export function accountChoices(form) {
  const { programme, request } = form;
  return programme.accounts.filter((a) => a.roles.length === 0 || a.roles.includes(request.role)).map((a) => ({ value: a.id, label: a.title }));
}

/** Groups of customers won and kept over the plan. @param {Form} form */
export function cohorts(form) {
  const { request, programme, locale } = form;
  const t = locale.t(messages);
  const list = request.book.plan.cohorts;
  return html`
    ${groupRefusal(form, "plan.cohorts")}
    ${list.map((cohort, i) => {
      const title = cohort.name || t.cohort({ number: i + 1 });
      return item(form, "plan.cohorts", i, title, fields(form, i), list.length > 1 || request.book.plan.projects.length > 0);
    })}
    <button
      type="button"
      class="button add"
      @click=${() =>
        form.set("plan.cohorts", [...list, { ...blankCohort(), name: t.cohort({ number: list.length + 1 }), account: accountChoices(form)[0]?.value ?? "", mix: fitMix(list.at(-1)?.mix ?? [], programme) }])}
    >
      ${t.addCohort}
    </button>
  `;
}

/**
 * One row of a list: its name and the way to remove it side by side, so that neither can lie over a field.
 * @param {Form} form @param {string} list @param {number} index @param {string} title @param {unknown} content @param {boolean} [removable]
 */
export function item(form, list, index, title, content, removable = true) {
  const id = `${idOf(`${list}[${index}]`)}-t`;
  return html`<div class="item" role="group" aria-labelledby=${id}>
    <div class="item-head">
      <span id=${id}>${title}</span>
      ${removable
        ? html`<button type="button" class="remove" aria-label=${form.locale.t(messages).remove({ what: title })} @click=${() => form.remove(list, index)}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.5" /></svg>
          </button>`
        : nothing}
    </div>
    ${content}
  </div>`;
}

/** @param {Form} form @param {number} i */
function fields(form, i) {
  const t = form.locale.t(messages);
  const at = (/** @type {string} */ name) => `plan.cohorts[${i}].${name}`;
  return html`
    ${numberField(form, { path: at("customersToday"), label: t.customersToday, step: "1" }, "amount")}
    ${numberField(form, { path: at("newPerMonth"), label: t.newPerMonth, step: "0.5" }, "amount")}
    ${amountField(form, { path: at("spend"), label: t.spend, hint: t.spendHint, step: "1000" })}
    ${rateField(form, { path: at("discount"), label: t.discount, hint: t.discountHint, step: "0.01" })}
    <details class="sub">
      <summary class="twist">${t.mix}</summary>
      ${mix(form, `plan.cohorts[${i}].mix`)}
    </details>
    ${form.programme.prices.length
      ? html`<details class="sub">
          <summary class="twist">${t.usage}</summary>
          ${usage(form, at("usage"))}
        </details>`
      : nothing}
    <details class="sub">
      <summary class="twist">${t.seasons}</summary>
      ${seasons(form, at("seasonality"))}
    </details>
    <details class="sub">
      <summary class="twist">${t.growth}</summary>
      ${rateField(form, { path: at("newGrowth"), label: t.newGrowth, hint: t.newGrowthHint })}
      ${rateField(form, { path: at("churn"), label: t.churn, hint: t.churnHint })}
      ${numberField(form, { path: at("rampMonths"), label: t.rampMonths, hint: t.rampHint }, "count")}
      ${rateField(form, { path: at("expansion"), label: t.expansion, hint: t.expansionHint })}
      ${rateField(form, { path: at("priceChange"), label: t.priceChange, hint: t.priceChangeHint })}
      ${rateField(form, { path: at("coupons"), label: t.coupons, hint: t.couponsHint })}
      ${textField(form, { path: at("name"), label: t.cohortName })}
      ${form.programme.accounts.length ? choiceField(form, { path: at("account"), label: t.account }, accountChoices(form)) : nothing}
    </details>
  `;
}

/** Tokens, support plans and the like: what is priced by the unit, on top of spend. @param {Form} form @param {string} path */
function usage(form, path) {
  const t = form.locale.t(messages);
  const { prices } = form.programme;
  const list = /** @type {{ item: string, units: string }[]} */ (read(form.request, path) ?? []);
  return html`
    <p class="lead">${t.usageHint}</p>
    ${groupRefusal(form, path)}
    ${list.map((row, j) => {
      const price = prices.find((p) => p.id === row.item);
      const content = html`${choiceField(
          form,
          { path: `${path}[${j}].item`, label: t.usageItem },
          prices.map((p) => ({ value: p.id, label: p.title })),
        )}
        ${numberField(form, { path: `${path}[${j}].units`, label: t.usageUnits, hint: price?.unit }, "amount")}`;
      return item(form, path, j, price?.title ?? row.item, content);
    })}
    <button type="button" class="button add" @click=${() => form.set(path, [...list, { item: prices[0]?.id ?? "", units: "1" }])}>${t.addUsage}</button>
  `;
}
