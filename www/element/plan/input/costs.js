import { html, nothing } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { amountField, groupRefusal, idOf, numberBox, numberField, rateField, typical } from "../field.js";
import { inside } from "../plan-fields.js";

/** @import { Form } from "../field.js" */

/** Costs of being a partner. @param {Form} form */
export function costs(form) {
  const t = form.locale.t(messages);
  const word = (/** @type {string} */ name) => /** @type {string | undefined} */ (Reflect.get(t, name));
  const hints = { yearly: t.aYear, monthly: t.aMonth, "per-customer-won": t.acquisitionHint, staff: undefined };
  return inside("costs").map(({ key = "", title = key, kind, cost }) => {
    const [path, label] = [`plan.costs.${key}`, word(title) ?? key];
    if (kind === "group") return staff(form, path, label);
    return kind === "rate" ? rateField(form, { path, label, hint: word(`${key}Hint`) }) : amountField(form, { path, label, hint: cost && hints[cost] });
  });
}

/** People of one kind and what each costs. @param {Form} form @param {string} path @param {string} label */
function staff(form, path, label) {
  const t = form.locale.t(messages);
  const [people, monthly] = [`${path}.people`, `${path}.monthly`];
  return html`<div class="field team" role="group" aria-labelledby="${idOf(path)}-l">
    <span class="label" id="${idOf(path)}-l">${label}</span>
    ${numberBox(form, { path: people, label, name: `${label}, ${t.people}`, suffix: "×" }, "amount")}
    ${numberBox(form, { path: monthly, label, name: `${label}, ${t.monthly}`, prefix: form.request.currency ?? form.programme.currency }, "amount")}
    ${groupRefusal(form, people)} ${groupRefusal(form, monthly)} ${typical(form, monthly, "amount")}
  </div>`;
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
