import { html } from "lit";
import messages from "../../pkg/messages/en/plan.js";
import { amountField, checkField, choiceField, groupRefusal, numberField, rateField, textField } from "../field.js";
import { blankProject, blankService } from "../form.js";
import { accountChoices, item } from "./cohorts.js";

/** @import { Form } from "../field.js" */

/** Single projects, each in its month. @param {Form} form */
export function projects(form) {
  const { request, programme, voice } = form;
  const say = voice.say(messages);
  const list = request.book.plan.projects;
  return html`
    ${groupRefusal(form, "plan.projects")} ${list.length ? "" : html`<p class="lead">${say.none}</p>`}
    ${list.map((project, i) => {
      const at = (/** @type {string} */ name) => `plan.projects[${i}].${name}`;
      const title = project.name || say.project({ number: i + 1 });
      const content = html`${textField(form, { path: at("name"), label: say.projectName })}
        ${choiceField(
          form,
          { path: at("family"), label: say.family },
          programme.families.map((f) => ({ value: f.id, label: f.title })),
        )}
        ${programme.accounts.length ? choiceField(form, { path: at("account"), label: say.account }, accountChoices(form)) : ""}
        ${amountField(form, { path: at("list"), label: say.list })} ${rateField(form, { path: at("discount"), label: say.discount, hint: say.discountHint })}
        ${numberField(form, { path: at("month"), label: say.inMonth, hint: say.inMonthHint }, "count")}
        ${numberField(form, { path: at("count"), label: say.count }, "amount")}
        ${rateField(form, { path: at("bid"), label: say.bid, hint: say.bidHint })}
        ${numberField(form, { path: at("returnedAfter"), label: say.returnedAfter, hint: say.returnedHint, suffix: say.unitMonths }, "count")} ${checkField(form, { path: at("registered"), label: say.registered })}`;
      return item(form, "plan.projects", i, title, content);
    })}
    <button
      type="button"
      class="button add"
      @click=${() =>
        form.set("plan.projects", [
          ...list,
          { ...blankProject(), name: say.project({ number: list.length + 1 }), family: programme.families[0]?.id ?? "", account: accountChoices(form)[0]?.value ?? "", month: Math.min(6, request.book.plan.months) },
        ])}
    >
      ${say.addProject}
    </button>
  `;
}

/** What the partner sells of its own. @param {Form} form */
export function services(form) {
  const say = form.voice.say(messages);
  const list = form.request.book.plan.services;
  return html`
    ${groupRefusal(form, "plan.services")} ${list.length ? "" : html`<p class="lead">${say.none}</p>`}
    ${list.map((service, i) => {
      const at = (/** @type {string} */ name) => `plan.services[${i}].${name}`;
      const title = service.name || say.service({ number: i + 1 });
      const content = html`${textField(form, { path: at("name"), label: say.serviceName })}
        ${choiceField(form, { path: at("kind"), label: say.kind }, [
          { value: "one-off", label: say.oneOff },
          { value: "managed", label: say.managed },
        ])}
        ${amountField(form, { path: at("price"), label: say.price, hint: service.kind === "managed" ? say.aMonth : undefined })}
        ${rateField(form, { path: at("margin"), label: say.serviceMargin })} ${rateField(form, { path: at("attach"), label: say.attach })}`;
      return item(form, "plan.services", i, title, content);
    })}
    <button type="button" class="button add" @click=${() => form.set("plan.services", [...list, { ...blankService(), name: say.service({ number: list.length + 1 }) }])}>${say.addService}</button>
  `;
}
