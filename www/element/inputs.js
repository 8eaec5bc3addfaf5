import { LitElement, html, nothing, unsafeCSS } from "lit";
import { base } from "./look.js";
import sheet from "./inputs.css?inline";
import { idOf } from "./field.js";
import { voiceFor } from "./voice.js";
import { basics, credentials } from "./input/basics.js";
import { cohorts } from "./input/cohorts.js";
import { projects, services } from "./input/deals.js";
import { cash, costs } from "./input/costs.js";
import { contract } from "./input/contract.js";

/** @import { Form } from "./field.js" */
/** @import { Programme, Guide } from "../pkg/engine.js" */

/** The plan as a list of disclosures. Holds nothing of the plan itself: what is typed goes up through the form's own functions. */
export class PartnerInputs extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { form: { attribute: false }, programmes: { attribute: false }, guide: { attribute: false }, table: { state: true } };

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** @type {Programme[]} */
    this.programmes = [];
    /** @type {(() => Guide | null) | null} asked only when the contract is opened */
    this.guide = null;
    /** @type {(id: string) => void} */
    this.chooseProgramme = () => {};
    /** @type {(id: string) => void} */
    this.chooseRole = () => {};
    this.table = "";
    this.contractOpen = false;
  }

  /** @override */
  render() {
    const { form } = this;
    if (!form) return nothing;
    const say = (form.voice ?? voiceFor("en")).words.inputs;
    const { book, own } = form.request;
    const many = (/** @type {unknown[]} */ list) => (list.length ? form.voice.format.number(String(list.length)) : "");
    return html`
      <form novalidate autocomplete="off" aria-label=${say.title} @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
        ${this.#group("basics", say.basics, "", ["programme", "role", "tier", "country", "asOf", "plan.start", "plan.months"], true, () =>
          basics(form, this.programmes, this.chooseProgramme, this.chooseRole),
        )}
        ${this.#group("cohorts", say.customers, many(book.cohorts), ["plan.cohorts"], true, () => cohorts(form))}
        ${this.#group("projects", say.projects, many(book.projects), ["plan.projects"], false, () => projects(form))}
        ${this.#group("services", say.services, many(book.services), ["plan.services"], false, () => services(form))}
        ${this.#group("costs", say.costs, "", ["plan.costs"], false, () => costs(form))}
        ${this.#group("cash", say.cash, "", ["plan.cash"], false, () => cash(form))}
        ${form.programme.credentials.length
          ? this.#group("credentials", say.credentials, many(form.request.credentials), ["credential"], false, () => credentials(form))
          : nothing}
        ${this.#group("contract", say.contract, own.length ? say.yours(own.length) : "", ["own"], false, () =>
          contract(form, this.contractOpen ? (this.guide?.() ?? null) : null, this.table, (id) => (this.table = id)),
        )}
      </form>
    `;
  }

  /**
   * @param {string} id @param {string} title @param {string} note @param {string[]} paths @param {boolean} open
   * @param {() => unknown} content
   */
  #group(id, title, note, paths, open, content) {
    const wrong = [...(this.form?.problems.keys() ?? [])].filter((field) => paths.some((path) => field.startsWith(path))).length;
    return html`<details class="group" id="g-${id}" ?open=${open} @toggle=${this.#toggled}>
      <summary class="twist">
        <span class="name">${title}</span>
        ${wrong ? html`<span class="mend">${this.form?.voice.words.inputs.toMend(wrong)}</span>` : html`<span class="note">${note}</span>`}
      </summary>
      <div class="body">${content()}</div>
    </details>`;
  }

  /** @param {Event} event */
  #toggled = (event) => {
    const group = /** @type {HTMLDetailsElement} */ (event.target);
    if (group.id !== "g-contract" || group.open === this.contractOpen) return;
    this.contractOpen = group.open;
    this.requestUpdate();
  };

  /** Brings a field into sight, wherever it is folded away, and gives it the focus. @param {string} path @returns {boolean} */
  reveal(path) {
    const found = this.renderRoot.querySelector(`#${CSS.escape(idOf(path))}`) ?? this.renderRoot.querySelector(`#${CSS.escape(`${idOf(path)}-e`)}`);
    if (!(found instanceof HTMLElement)) return false;
    for (let at = found.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
    found.focus();
    found.scrollIntoView({ block: "center" });
    return true;
  }

  /** Opens the partner's own contract, from a placeholder's "use my contract". */
  openContract() {
    const group = this.renderRoot.querySelector("#g-contract");
    if (!(group instanceof HTMLDetailsElement)) return;
    group.open = true;
    group.querySelector("summary")?.focus();
    group.scrollIntoView({ block: "start" });
  }
}
