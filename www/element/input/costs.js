import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/plan.js";
import { amountField, groupRefusal, numberBox, numberField, rateField } from "../field.js";

/** @import { Form } from "../field.js" */

/** What being a partner costs. @param {Form} form */
export function costs(form) {
  const t = form.locale.t(messages);
  const team = /** @type {const} */ ([
    ["sales", t.sales],
    ["presales", t.presales],
    ["engineers", t.engineers],
  ]);
  return html`
    ${team.map(([name, label]) => {
      const people = `plan.costs.${name}.people`;
      const monthly = `plan.costs.${name}.monthly`;
      return html`<div class="field team" role="group" aria-labelledby="f-team-${name}">
        <span class="label" id="f-team-${name}">${label}</span>
        ${numberBox(form, { path: people, label, name: `${label}, ${t.people}`, suffix: "×" }, "amount")}
        ${numberBox(form, { path: monthly, label, name: `${label}, ${t.monthly}`, prefix: form.request.currency ?? form.programme.currency }, "amount")}
        ${groupRefusal(form, people)} ${groupRefusal(form, monthly)}
      </div>`;
    })}
    ${amountField(form, { path: "plan.costs.training", label: t.training, hint: t.aYear })}
    ${amountField(form, { path: "plan.costs.marketing", label: t.marketing, hint: t.aMonth })}
    ${amountField(form, { path: "plan.costs.fees", label: t.fees, hint: t.aYear })}
    ${amountField(form, { path: "plan.costs.acquisition", label: t.acquisition, hint: t.acquisitionHint })}
    ${rateField(form, { path: "plan.costs.capital", label: t.capital, hint: t.capitalHint })} ${rateField(form, { path: "plan.costs.tax", label: t.tax })}
  `;
}

/** When money moves. @param {Form} form */
export function cash(form) {
  const t = form.locale.t(messages);
  const role = form.programme.roles.find((r) => r.id === form.request.role);
  return html`
    ${numberField(form, { path: "plan.cash.customerDays", label: t.customerDays, suffix: t.days }, "count")}
    ${numberField(form, { path: "plan.cash.vendorDays", label: t.vendorDays, suffix: t.days }, "count")}
    ${rateField(form, { path: "plan.cash.badDebt", label: t.badDebt, hint: t.badDebtHint })}
    ${numberField(form, { path: "claimsAfter", label: t.claimsAfter, hint: t.claimsAfterHint, suffix: t.unitMonths, placeholder: "0" }, "count")}
    ${role?.model === "resale"
      ? html`${groupRefusal(form, "passThrough")} ${rateField(form, { path: "passThrough.discount", label: t.passDiscount, hint: t.passHint, placeholder: "0" })}
        ${rateField(form, { path: "passThrough.incentives", label: t.passIncentives, hint: t.passHint, placeholder: "0" })}`
      : nothing}
  `;
}
