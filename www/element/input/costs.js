import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/plan.js";
import { amountField, groupRefusal, numberBox, numberField, rateField } from "../field.js";

/** @import { Form } from "../field.js" */

/** What being a partner costs. @param {Form} form */
export function costs(form) {
  const say = form.voice.say(messages);
  const team = /** @type {const} */ ([
    ["sales", say.sales],
    ["presales", say.presales],
    ["engineers", say.engineers],
  ]);
  return html`
    ${team.map(([name, label]) => {
      const people = `plan.costs.${name}.people`;
      const monthly = `plan.costs.${name}.monthly`;
      return html`<div class="field team" role="group" aria-labelledby="f-team-${name}">
        <span class="label" id="f-team-${name}">${label}</span>
        ${numberBox(form, { path: people, label, name: `${label}, ${say.people}`, suffix: "×" }, "amount")}
        ${numberBox(form, { path: monthly, label, name: `${label}, ${say.monthly}`, prefix: form.request.currency ?? form.programme.currency }, "amount")}
        ${groupRefusal(form, people)} ${groupRefusal(form, monthly)}
      </div>`;
    })}
    ${amountField(form, { path: "plan.costs.training", label: say.training, hint: say.aYear })}
    ${amountField(form, { path: "plan.costs.marketing", label: say.marketing, hint: say.aMonth })}
    ${amountField(form, { path: "plan.costs.fees", label: say.fees, hint: say.aYear })}
    ${amountField(form, { path: "plan.costs.acquisition", label: say.acquisition, hint: say.acquisitionHint })}
    ${rateField(form, { path: "plan.costs.capital", label: say.capital, hint: say.capitalHint })} ${rateField(form, { path: "plan.costs.tax", label: say.tax })}
  `;
}

/** When money moves. @param {Form} form */
export function cash(form) {
  const say = form.voice.say(messages);
  const role = form.programme.roles.find((r) => r.id === form.request.role);
  return html`
    ${numberField(form, { path: "plan.cash.customerDays", label: say.customerDays, suffix: say.days }, "count")}
    ${numberField(form, { path: "plan.cash.vendorDays", label: say.vendorDays, suffix: say.days }, "count")}
    ${rateField(form, { path: "plan.cash.badDebt", label: say.badDebt, hint: say.badDebtHint })}
    ${numberField(form, { path: "claimsAfter", label: say.claimsAfter, hint: say.claimsAfterHint, suffix: say.unitMonths, placeholder: "0" }, "count")}
    ${role?.model === "resale"
      ? html`${groupRefusal(form, "passThrough")} ${rateField(form, { path: "passThrough.discount", label: say.passDiscount, hint: say.passHint, placeholder: "0" })}
        ${rateField(form, { path: "passThrough.incentives", label: say.passIncentives, hint: say.passHint, placeholder: "0" })}`
      : nothing}
  `;
}
