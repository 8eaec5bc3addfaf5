import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/start.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { sign } from "../base/decimal.js";
import { fitMix, readTyped, write } from "./form.js";
import { base } from "../base/look.js";
import { localeFor } from "../base/locale.js";
import { numberRefusal } from "../base/refusal.js";
import { accountChoices } from "./input/cohorts.js";
import { blankCohort } from "./plan-fields.js";
import form from "./inputs.css?inline";
import sheet from "./start.css?inline";

/** @import { Form } from "./field.js" */
/** @import { Kind, PlanRequest } from "./form.js" */
/** @typedef {"customersToday" | "newPerMonth" | "spend" | "discount" | "team"} Question */

/** Questions of the start, each with the field of the plan that reads it. @type {Record<Question, { path: string, kind: Kind }>} */
const QUESTIONS = {
  customersToday: { path: "plan.cohorts[0].customersToday", kind: "amount" },
  newPerMonth: { path: "plan.cohorts[0].newPerMonth", kind: "amount" },
  spend: { path: "plan.cohorts[0].spend", kind: "amount" },
  discount: { path: "plan.cohorts[0].discount", kind: "rate" },
  team: { path: "plan.costs.sales.monthly", kind: "amount" },
};
const ORDER = /** @type {Question[]} */ (Object.keys(QUESTIONS));

/** The short way to a first number: five questions in place of a form, and other ways to begin. */
export class PartnerStart extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(form), unsafeCSS(sheet)];
  /** @override */
  static properties = {
    // Declared, so that what was set before the element was defined is kept; another function is no reason to draw anew.
    change: { attribute: false, hasChanged: () => false },
    go: { attribute: false, hasChanged: () => false },
    form: { attribute: false }, answers: { state: true }, refused: { state: true }, bare: { state: true }, sales: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** Whether sales that were made may be brought. */
    this.sales = false;
    /** Texts as typed. @type {Partial<Record<Question, string>>} */
    this.answers = {};
    /** Problems of texts that cannot be read, in words. @type {Partial<Record<Question, string>>} */
    this.refused = {};
    /** Whether the answers sell nothing. */
    this.bare = false;
    /** @type {(request: PlanRequest) => void} */
    this.change = () => {};
    /** @type {(way: "form" | "example" | "sales" | "file") => void} */
    this.go = () => {};
  }

  /** @override */
  render() {
    const { form } = this;
    if (!form) return nothing;
    const t = form.locale.t(messages);
    return html`<section aria-labelledby="t">
      <h2 id="t">${t.title}</h2>
      <p class="lead">${t.lead}</p>
      <form novalidate autocomplete="off" @submit=${this.#submit}>
        ${ORDER.map((question) => this.#question(form, question))}
        ${this.bare ? html`<p class="refusal" role="alert"><span>${t.nothing}</span></p>` : nothing}
        <button type="submit" class="button strong">${t.show}</button>
      </form>
      <p class="ways">
        <span class="soft">${t.ways}:</span>
        <button type="button" class="link" @click=${() => this.go("form")}>${t.fromForm}</button>
        <button type="button" class="link" @click=${() => this.go("example")}>${t.fromExample}</button>
        ${this.sales ? html`<button type="button" class="link" @click=${() => this.go("sales")}>${t.fromSales}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.go("file")}>${t.fromFile}</button>
      </p>
    </section>`;
  }

  /** @param {Form} form @param {Question} question */
  #question({ locale, request, programme }, question) {
    const { kind } = QUESTIONS[question];
    const money = question === "spend" || question === "team";
    const refused = this.refused[question];
    return html`<div class="field ${refused ? "wrong" : ""}">
      <label for=${question}>${locale.t(messages)[question]}</label>
      <span class="box">
        ${money ? html`<span class="unit" aria-hidden="true">${request.currency ?? programme.currency}</span>` : nothing}
        <input
          id=${question}
          inputmode="decimal"
          autocomplete="off"
          placeholder="0"
          aria-invalid=${refused ? "true" : nothing}
          aria-describedby=${refused ? `${question}-e` : nothing}
          .value=${this.answers[question] ?? ""}
          @input=${(/** @type {Event} */ event) => this.#typed(question, /** @type {HTMLInputElement} */ (event.target).value)}
        />
        ${kind === "rate" ? html`<span class="unit" aria-hidden="true">${locale.t(planMessages).percent}</span>` : nothing}
      </span>
      ${refused ? html`<p class="refusal" id="${question}-e"><span>${refused}</span></p>` : nothing}
    </div>`;
  }

  /** @param {Question} question @param {string} text */
  #typed(question, text) {
    this.answers = { ...this.answers, [question]: text };
    this.refused = { ...this.refused, [question]: undefined };
    this.bare = false;
  }

  #submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    const { locale, request, programme } = form;
    const reader = { lang: locale.lang, currency: request.currency ?? programme.currency };
    /** @type {Record<string, string>} */
    const values = {};
    /** @type {PartnerStart["refused"]} */
    const refused = {};
    for (const question of ORDER) {
      const text = this.answers[question]?.trim() || "0";
      const { path, kind } = QUESTIONS[question];
      const reading = readTyped(path, { text, kind }, reader);
      if (reading.ok) values[question] = String(reading.value);
      else refused[question] = numberRefusal(locale, reading.reason, text);
    }
    this.refused = refused;
    const [first] = Object.keys(refused);
    if (first) {
      void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`#${first}`))?.focus());
      return;
    }
    const { team = "0", customersToday = "0", newPerMonth = "0", spend = "0", discount = "0" } = values;
    this.bare = sign(spend) === 0 || (sign(customersToday) === 0 && sign(newPerMonth) === 0);
    if (this.bare) return;
    const cohort = { ...blankCohort(), name: locale.t(messages).customers, account: accountChoices(form)[0]?.value ?? "", customersToday, newPerMonth, spend, discount, mix: fitMix([], programme) };
    const sold = write(request, "plan.cohorts", [cohort]);
    this.change(sign(team) === 0 ? sold : write(sold, "plan.costs.sales", { people: "1", monthly: team }));
  };
}
