import { html } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { amountField, checkField, choiceField, groupRefusal, numberField, rateField, textField } from "../field.js";
import { blankProject, blankService } from "../plan-fields.js";
import { accountChoices, item } from "./cohorts.js";

/** @import { Form } from "../field.js" */

/** Single projects, each in its month. @param {Form} form */
export function projects(form) {
  const { request, programme, locale } = form;
  const t = locale.t(messages);
  const list = request.book.plan.projects;
  return html`
    ${groupRefusal(form, "plan.projects")} ${list.length ? "" : html`<p class="lead">${t.none}</p>`}
    ${list.map((project, i) => {
      const at = (/** @type {string} */ name) => `plan.projects[${i}].${name}`;
      const title = project.name || t.project({ number: i + 1 });
      const content = html`${textField(form, { path: at("name"), label: t.projectName })}
        ${choiceField(
          form,
          { path: at("family"), label: t.family },
          programme.families.map((f) => ({ value: f.id, label: f.title })),
        )}
        ${programme.accounts.length ? choiceField(form, { path: at("account"), label: t.account }, accountChoices(form)) : ""}
        ${amountField(form, { path: at("list"), label: t.list })} ${rateField(form, { path: at("discount"), label: t.discount, hint: t.discountHint })}
        ${numberField(form, { path: at("month"), label: t.inMonth, hint: t.inMonthHint }, "count")}
        ${numberField(form, { path: at("count"), label: t.count }, "amount")}
        ${rateField(form, { path: at("bid"), label: t.bid, hint: t.bidHint })}
        ${numberField(form, { path: at("returnedAfter"), label: t.returnedAfter, hint: t.returnedHint, suffix: t.unitMonths }, "count")} ${checkField(form, { path: at("registered"), label: t.registered })}`;
      return item(form, "plan.projects", i, title, content);
    })}
    <button
      type="button"
      class="button add"
      @click=${() =>
        form.set("plan.projects", [
          ...list,
          { ...blankProject(), name: t.project({ number: list.length + 1 }), family: programme.families[0]?.id ?? "", account: accountChoices(form)[0]?.value ?? "", month: Math.min(6, request.book.plan.months) },
        ])}
    >
      ${t.addProject}
    </button>
  `;
}

/** Services and projects that the partner sells of its own. @param {Form} form */
export function services(form) {
  const t = form.locale.t(messages);
  const list = form.request.book.plan.services;
  return html`
    ${groupRefusal(form, "plan.services")} ${list.length ? "" : html`<p class="lead">${t.none}</p>`}
    ${list.map((service, i) => {
      const at = (/** @type {string} */ name) => `plan.services[${i}].${name}`;
      const title = service.name || t.service({ number: i + 1 });
      const content = html`${textField(form, { path: at("name"), label: t.serviceName })}
        ${choiceField(form, { path: at("kind"), label: t.kind }, [
          { value: "one-off", label: t.oneOff },
          { value: "managed", label: t.managed },
        ])}
        ${amountField(form, { path: at("price"), label: t.price, hint: service.kind === "managed" ? t.aMonth : undefined })}
        ${rateField(form, { path: at("margin"), label: t.serviceMargin })} ${rateField(form, { path: at("attach"), label: t.attach })}`;
      return item(form, "plan.services", i, title, content);
    })}
    <button type="button" class="button add" @click=${() => form.set("plan.services", [...list, { ...blankService(), name: t.service({ number: list.length + 1 }) }])}>${t.addService}</button>
  `;
}
