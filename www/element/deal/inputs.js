import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/deal.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { base } from "../base/look.js";
import { amountField, checkField, choiceField, groupRefusal, idOf, rateField } from "../plan/field.js";
import { accountChoices } from "../plan/input/cohorts.js";
import { later } from "../base/period.js";
import form from "../plan/inputs.css?inline";
import sheet from "./inputs.css?inline";

/** @import { Deal } from "./deal.js" */
/** @import { Form } from "../plan/field.js" */

/** The few knobs of a deal. */
export class PartnerDealInputs extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(form), unsafeCSS(sheet)];
  /** @override */
  static properties = { deal: { attribute: false }, form: { attribute: false } };

  constructor() {
    super();
    /** @type {Deal | null} */
    this.deal = null;
    /** Drawn anew for each change. @type {Form | null} */
    this.form = null;
  }

  /** @override */
  render() {
    const { deal, form } = this;
    if (!deal || !form) return nothing;
    const { locale, programme, request } = form;
    const t = locale.t(messages);
    const inputs = locale.t(planMessages);
    const at = (/** @type {string} */ name) => `plan.projects[${deal.at}].${name}`;
    const role = programme.roles.find((r) => r.id === request.role);
    const tiers = programme.tiers.filter((t) => role?.tiers.includes(t.id));
    return html`<form novalidate autocomplete="off" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      <h2>${t.title}</h2>
      <p class="lead">${t.lead}</p>
      ${amountField(form, { path: at("list"), label: t.list })} ${rateField(form, { path: at("discount"), label: t.discount, hint: inputs.discountHint })}
      ${rateField(form, { path: at("bid"), label: inputs.bid, hint: inputs.bidHint })} ${checkField(form, { path: at("registered"), label: inputs.registered })}
      ${choiceField(
        form,
        { path: at("family"), label: inputs.family },
        programme.families.map((f) => ({ value: f.id, label: f.title })),
      )}
      ${programme.accounts.length ? choiceField(form, { path: at("account"), label: inputs.account }, accountChoices(form)) : nothing} ${this.#month(form, at("month"))}
      ${tiers.length
        ? choiceField(
            form,
            { path: "tier", label: t.tier, hint: deal.isSupposed ? t.supposed : undefined },
            tiers.map((t) => ({ value: t.id, label: t.title })),
          )
        : nothing}
      <fieldset class="counted">
        <legend class="label">${t.on}</legend>
        ${[
          { value: false, label: t.onPlan },
          { value: true, label: t.alone },
        ].map(
          ({ value, label }) => html`<label><input type="radio" name="alone" .checked=${live(deal.alone === value)} @change=${() => deal.setAlone(value)} />${label}</label>`,
        )}
      </fieldset>
    </form>`;
  }

  /** A rep thinks in calendar months, the plan in months from its start. @param {Form} form @param {string} path */
  #month(form, path) {
    const { plan } = form.request.book;
    const chosen = plan.projects.at(-1)?.month;
    return html`<div class="field wide">
      <label for=${idOf(path)}>${form.locale.t(messages).monthOf}</label>
      <select class="box" id=${idOf(path)} name=${path} @change=${(/** @type {Event} */ e) => form.edit(path, /** @type {HTMLSelectElement} */ (e.target).value, "count")}>
        ${Array.from({ length: plan.months }, (_, i) => html`<option value=${i + 1} .selected=${live(i + 1 === chosen)}>${form.locale.format.month(later(plan.start, i))}</option>`)}
      </select>
      ${groupRefusal(form, path)}
    </div>`;
  }
}
