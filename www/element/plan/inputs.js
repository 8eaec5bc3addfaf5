import { LitElement, html, nothing, unsafeCSS } from "lit";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import messages from "../../pkg/messages/en/plan.js";
import { base } from "../base/look.js";
import sheet from "./inputs.css?inline";
import { idOf } from "./field.js";
import { credentials, period } from "./input/basics.js";
import { cohorts } from "./input/cohorts.js";
import { ownTable } from "./form.js";
import { LazyParts } from "../load/lazy-parts.js";
import { bring } from "../load/parts.js";

/** @import { Form } from "./field.js" */
/** @import { Guide } from "../../pkg/engine.js" */
/** @import { ContractState } from "../contract/group.js" */
/** @typedef {typeof import("../app/folded.js")} Folded */

/** Groups that are open from the start. */
const OPEN = ["cohorts", "period"];

/** The plan as a list of disclosures. Holds nothing of the plan itself: what is typed goes up through the form's own functions. */
export class PartnerInputs extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { form: { attribute: false }, guide: { attribute: false }, contract: { state: true }, opened: { state: true } };

  #lazyParts = new LazyParts(this);
  /** The groups that are folded at first, once one of them was opened. @type {Folded | null} */
  #folded = null;
  /** @type {InstanceType<Folded["Weights"]> | null} */
  #weights = null;

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** The programme's tables; asked for by "partner-guide" once the contract is opened. @type {Guide | null | undefined} */
    this.guide = undefined;
    /** @type {ContractState | null} */
    this.contract = null;
    /** Groups that have been opened; the others are not drawn at all. @type {Set<string>} */
    this.opened = new Set(OPEN);
  }

  /** @override */
  render() {
    const { form } = this;
    if (!form) return nothing;
    const t = form.locale.t(messages);
    const { own, book } = form.request;
    const { plan } = book;
    const many = (/** @type {unknown[]} */ list) => (list.length ? form.locale.format.number(String(list.length)) : "");
    return html`
      <form novalidate autocomplete="off" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
        ${this.#group("cohorts", t.customers, many(plan.cohorts), ["plan.cohorts"], () => cohorts(form))}
        ${this.#group("projects", t.projects, many(plan.projects), ["plan.projects"], () => this.#later(({ projects }) => projects(form)))}
        ${this.#group("services", t.services, many(plan.services), ["plan.services"], () => this.#later(({ services }) => services(form)))}
        ${this.#group("costs", t.costs, "", ["plan.costs"], () => this.#later(({ costs }) => costs(form)))}
        ${this.#group("cash", t.cash, "", ["plan.cash", "claimsAfter", "passThrough"], () => this.#later(({ cash }) => cash(form)))}
        ${this.#group("period", t.period, "", ["asOf", "editions", "plan.start", "plan.months"], () => period(form))}
        ${form.programme.credentials.length
          ? this.#group("credentials", t.credentials, many(form.request.credentials), ["credential"], () => credentials(form))
          : nothing}
        ${this.#group("contract", t.contract, own.length ? t.yours({ count: own.length }) : "", ["own"], () =>
          this.#later(({ contract, folded, Weights }) => {
            const state = this.contract ?? folded();
            this.#weights ??= new Weights(() => this.requestUpdate());
            return contract(form, this.guide, { state, weights: this.#weights, update: (change) => (this.contract = { ...(this.contract ?? state), ...change }) });
          }),
        )}
      </form>
    `;
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#weights?.stop();
  }

  /** @override */
  firstUpdated() {
    // Nobody waits for what others have; where it does not arrive, the fields are as they were.
    (window.requestIdleCallback ?? setTimeout)(() => void bring("typical/define.js").catch((error) => console.warn("<partner-calculator>: typical values did not arrive:", error)));
  }

  /** A group whose part comes once it is opened. @param {(part: Folded) => unknown} draw */
  #later(draw) {
    if (this.#folded) return draw(this.#folded);
    const { locale } = /** @type {Form} */ (this.form);
    const lost = this.#lazyParts.note("app/folded.js", locale, this.#unfold);
    return lost === nothing ? html`<p class="lead">${locale.t(calculatorMessages).opening}</p>` : lost;
  }

  /** Fetches the groups that are folded at first. */
  #unfold = async () => {
    const part = this.#folded ?? (await this.#lazyParts.bring("app/folded.js"));
    if (!part || this.#folded) return;
    const { styleSheet } = unsafeCSS(part.look);
    const root = /** @type {ShadowRoot} */ (this.renderRoot);
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#folded = part;
    this.requestUpdate();
  };

  /** @param {string} id @param {string} title @param {string} note @param {string[]} paths of the fields in it @param {() => unknown} content */
  #group(id, title, note, paths, content) {
    const wrong = [...(this.form?.problems.keys() ?? [])].filter((field) => paths.some((path) => field.startsWith(path))).length;
    const opened = this.opened.has(id);
    // A host may leave a group away; what has to be mended is shown all the same.
    if (!wrong && this.form?.shows?.(id === "cohorts" ? "customers" : id) === false) return nothing;
    return html`<details class="group" id="g-${id}" ?open=${OPEN.includes(id)} data-paths=${paths.join(" ")} @toggle=${() => void this.#open(id)}>
      <summary class="twist">
        <span class="name">${title}</span>
        ${wrong ? html`<span class="mend">${this.form?.locale.t(messages).toMend({ count: wrong })}</span>` : html`<span class="note">${note}</span>`}
      </summary>
      <div class="body">${opened ? content() : nothing}</div>
    </details>`;
  }

  /** @param {string} id */
  #open(id) {
    if (id === "contract") this.dispatchEvent(new CustomEvent("partner-guide", { bubbles: true, composed: true }));
    if (!this.opened.has(id)) this.opened = new Set(this.opened).add(id);
    return OPEN.includes(id) ? null : this.#unfold();
  }

  /** Brings a field into sight, wherever it is folded away, and gives it the focus. @param {string} path */
  async reveal(path) {
    const group = [...this.renderRoot.querySelectorAll("details.group")].find((g) => (/** @type {HTMLElement} */ (g).dataset.paths ?? "").split(" ").some((p) => path.startsWith(p)));
    if (group) await this.#open(group.id.slice(2));
    const table = ownTable(path);
    const state = this.contract ?? this.#folded?.folded();
    if (table && state) this.contract = { ...state, unfolded: new Set(state.unfolded).add(table) };
    await this.updateComplete;
    const found = this.renderRoot.querySelector(`#${CSS.escape(idOf(path))}`) ?? this.renderRoot.querySelector(`#${CSS.escape(`${idOf(path)}-e`)}`);
    if (!(found instanceof HTMLElement)) return;
    for (let at = found.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
    found.focus();
    found.scrollIntoView({ block: "center" });
  }

  /** Brings the place into sight where a plan begins: its first group of customers, or what adds one. */
  async begin() {
    if (this.form?.request.book.plan.cohorts.length) return this.reveal("plan.cohorts[0].customersToday");
    void this.#open("cohorts");
    await this.updateComplete;
    const group = this.renderRoot.querySelector("#g-cohorts");
    if (!(group instanceof HTMLDetailsElement)) return;
    group.open = true;
    /** @type {HTMLElement | null} */ (group.querySelector(".add"))?.focus();
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
