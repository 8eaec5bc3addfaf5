import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import messages from "../../pkg/messages/en/presenter.js";
import planMessages from "../../pkg/messages/en/plan.js";
import summaryMessages from "../../pkg/messages/en/summary.js";
import { magnitude, negate, sign, sum } from "../base/decimal.js";
import { localeFor } from "../base/locale.js";
import { base } from "../base/look.js";
import { groupRefusal, idOf, numberBox } from "../plan/field.js";
import { sentence, span, wayOf } from "../answer/sentence.js";
import { estimate } from "../base/estimate.js";
import { LazyParts } from "../load/lazy-parts.js";
import { knobsOf, shownKnobs, stepOf } from "./knob.js";
import { Stage } from "./stage.js";
import sheet from "./presenter.css?inline";

/** @import { Answer, RiskReport } from "../../pkg/engine.js" */
/** @import { Form } from "../plan/field.js" */
/** @import { Programme } from "../plan/form.js" */
/** @import { Knob } from "./knob.js" */
/** @import { StepName } from "./stage.js" */

/** Steps shown beside the figure, one after the other. */
const STEPS = /** @type {StepName[]} */ (["figure", "why", "waterfall", "cash", "risk", "basis"]);

/** Silence after the last change before the new result is told, in milliseconds. */
const QUIET = 700;

/** One figure for a whole room: three figures of the plan to turn, and step by step what is behind the result. */
export class PartnerPresenter extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    answer: { attribute: false },
    first: { attribute: false },
    form: { attribute: false },
    locale: { attribute: false },
    programme: { attribute: false },
    report: { attribute: false },
    trials: {},
    who: {},
    keyed: { type: Boolean },
    turns: { type: Boolean },
    step: { state: true },
    chosen: { state: true },
    choosing: { state: true },
    said: { state: true },
  };

  #saying = 0;
  lazyParts = new LazyParts(this);
  #stage = new Stage(this);

  constructor() {
    super();
    /** @type {Answer | null} */
    this.answer = null;
    /** The answer that stood there when the view was opened. @type {Answer | null} */
    this.first = null;
    /** @type {Form | null} */
    this.form = null;
    this.locale = localeFor("en");
    /** @type {Programme | null} */
    this.programme = null;
    /** Trials of the plan, while some of its figures are ranges. @type {RiskReport | null} */
    this.report = null;
    /** Progress of these trials. */
    this.trials = "off";
    this.who = "";
    /** Whether a key opens this view. */
    this.keyed = true;
    /** Whether there is a plan behind the answer whose figures can be turned. */
    this.turns = true;
    /** @type {(on: boolean) => void} */
    this.setKey = () => {};
    this.left = () => {};
    /** @type {StepName} */
    this.step = "figure";
    /** Paths of the figures the reader has chosen. @type {string[]} */
    this.chosen = [];
    this.choosing = false;
    this.said = "";
  }

  /** @returns {HTMLDialogElement | null} */
  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  /** Fills the screen where the browser lets it. */
  async open() {
    this.step = "figure";
    this.choosing = false;
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    if (!document.fullscreenEnabled || document.fullscreenElement) return;
    try {
      await document.documentElement.requestFullscreen();
    } catch {
      return;
    }
    if (!dialog.open) return void document.exitFullscreen();
    document.addEventListener("fullscreenchange", this.#windowed);
    // What fills the screen lies over what was shown before it.
    const at = /** @type {HTMLElement | null} */ (this.shadowRoot?.activeElement);
    dialog.close();
    dialog.showModal();
    at?.focus();
  }

  leave = () => this.#dialog?.close();

  /** The browser takes the key that leaves the full screen for itself. */
  #windowed = () => {
    if (!document.fullscreenElement) this.leave();
  };

  #closed = () => {
    // A dialog tells in a task of its own that it was closed; it may be open again by then.
    if (this.#dialog?.open) return;
    clearTimeout(this.#saying);
    document.removeEventListener("fullscreenchange", this.#windowed);
    if (document.fullscreenElement) void document.exitFullscreen();
    this.left();
  };

  /** @override */
  firstUpdated() {
    this.#dialog?.addEventListener("close", this.#closed);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#dialog?.close();
  }

  /** @override @param {import("lit").PropertyValues<this>} changed */
  updated(changed) {
    if (!this.#dialog?.open) return;
    this.#stage.draw();
    if (!changed.get("answer") || !this.answer) return;
    const { answer, locale } = this;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => (this.said = [sentence(answer, locale), this.#since(answer)].join(" ")), QUIET);
  }

  /** @param {number} by */
  #move(by) {
    const at = STEPS.indexOf(this.step) + by;
    const to = STEPS[at];
    if (to) this.#show(to);
  }

  /** @param {StepName} step */
  #show(step) {
    this.step = step;
    const title = this.locale.t(messages).steps[step];
    this.said = step === "figure" && this.answer ? sentence(this.answer, this.locale) : title;
  }

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const forward = this.locale.format.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    // The keys of a clicker are those of a page.
    const by = { [forward]: 1, PageDown: 1, [back]: -1, PageUp: -1 }[event.key];
    const [target] = event.composedPath();
    const inField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (by === undefined || (inField && event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    this.#move(by);
  };

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const { profit } = answer.headline;
    const at = STEPS.indexOf(this.step);
    const resting = Boolean(this.form?.problems.size);
    return html`<dialog aria-label=${t.title} @keydown=${this.#onKey}>
      <div class="hall" data-step=${this.step}>
        <header>
          <h2>${this.who}</h2>
          <div class="tools">
            ${this.turns ? html`<button type="button" class="button" aria-expanded=${this.choosing ? "true" : "false"} @click=${() => (this.choosing = !this.choosing)}>${t.choose}</button>` : nothing}
            <button type="button" class="button" aria-keyshortcuts="Escape" @click=${this.leave}>${t.leave} <kbd aria-hidden="true">Esc</kbd></button>
          </div>
        </header>
        <div class="result ${sign(profit) < 0 ? "loss" : ""} ${resting ? "resting" : ""}">
          <p class="over">${locale.t(summaryMessages).over({ span: span(answer, locale), way: wayOf(profit) })}</p>
          ${sign(profit) === 0 ? nothing : html`<p class="amount" title=${locale.t(summaryMessages).exact({ amount: locale.format.money(magnitude(profit), answer.currency) })}>${estimate(magnitude(profit), locale.lang, answer.currency)}</p>`}
          <p class="since">${resting ? locale.t(calculatorMessages).resting({ who: this.who }) : this.#since(answer)}</p>
        </div>
        <nav aria-label=${t.parts}>
          <button type="button" class="button arrow" aria-label=${t.back} aria-disabled=${at === 0 ? "true" : "false"} @click=${() => this.#move(-1)}>${arrow("M10 3 5 8l5 5")}</button>
          <ol>
            ${STEPS.map((step, i) => html`<li><button type="button" class=${i < at ? "past" : ""} aria-current=${step === this.step ? "step" : nothing} @click=${() => this.#show(step)}>${t.steps[step]}</button></li>`)}
          </ol>
          <button type="button" class="button arrow" autofocus aria-label=${t.next} aria-disabled=${at === STEPS.length - 1 ? "true" : "false"} @click=${() => this.#move(1)}>${arrow("M6 3l5 5-5 5")}</button>
        </nav>
        <section class="stage ${resting ? "resting" : ""}" aria-label=${t.steps[this.step]} tabindex=${this.step === "figure" ? nothing : "0"}>${this.#stage.view(answer)}</section>
        ${this.turns && this.form ? this.#turned(this.form) : nothing}
        <p class="aside" role="status">${this.said}</p>
      </div>
    </dialog>`;
  }

  /** The result beside the one at the beginning, in words. @param {Answer} answer */
  #since(answer) {
    const { first, locale } = this;
    if (!first || first === answer || first.currency !== answer.currency) return "";
    const by = sum([answer.headline.profit, negate(first.headline.profit)]);
    const way = sign(by) > 0 ? /** @type {const} */ ("more") : sign(by) < 0 ? /** @type {const} */ ("less") : /** @type {const} */ ("same");
    const about = (/** @type {string} */ amount) => estimate(amount, locale.lang, answer.currency);
    return locale.t(messages).since({ way, amount: about(magnitude(by)), before: about(first.headline.profit) });
  }

  /** @param {Form} form */
  #turned(form) {
    const t = form.locale.t(messages);
    const all = knobsOf(form.request, form.locale);
    const shown = shownKnobs(all, this.chosen);
    return html`<footer>
      ${shown.map((knob, i) => this.#knob(form, all, shown, knob, i))} ${this.#tier(form)}
      ${this.choosing
        ? html`<label class="key"><input type="checkbox" .checked=${live(this.keyed)} @change=${(/** @type {Event} */ e) => this.setKey(/** @type {HTMLInputElement} */ (e.target).checked)} /> ${t.keyed}</label>`
        : nothing}
    </footer>`;
  }

  /** @param {Form} form @param {Knob[]} all @param {Knob[]} shown @param {Knob} knob @param {number} i */
  #knob(form, all, shown, knob, i) {
    const t = form.locale.t(messages);
    const { path, kind } = knob;
    const rows = new Set(all.map(({ row }) => row));
    const take = (/** @type {Event} */ e) => {
      const to = /** @type {HTMLSelectElement} */ (e.target).value;
      this.chosen = shown.map((one, place) => (place === i ? to : one.path));
    };
    return html`<div class="knob ${form.problems.get(path)?.length ? "wrong" : ""}">
      ${this.choosing
        ? html`<select class="box" aria-label=${t.which({ number: i + 1 })} @change=${take}>
            ${[...rows].map((row) => html`<optgroup label=${row}>
              ${all.filter((one) => one.row === row).map((one) => html`<option value=${one.path} .selected=${live(one.path === path)} ?disabled=${one.path !== path && shown.some((other) => other.path === one.path)}>${one.label}</option>`)}
            </optgroup>`)}
          </select>`
        : html`<label for=${idOf(path)}>${knob.label}${shown.some((other) => other !== knob && other.label === knob.label) ? html` <small>${knob.row}</small>` : nothing}</label>`}
      ${numberBox(
        form,
        {
          path,
          label: knob.label,
          step: stepOf(knob, form.request),
          ...(this.choosing && { name: knob.label }),
          ...(knob.money && { prefix: form.request.currency ?? form.programme.currency }),
          ...(kind === "rate" && { suffix: form.locale.t(planMessages).percent }),
        },
        kind,
      )}
      ${groupRefusal(form, path)}
    </div>`;
  }

  /** The tier, and whether the rules move it. @param {Form} form */
  #tier(form) {
    const { request, programme, locale } = form;
    const t = locale.t(planMessages);
    const role = programme.roles.find(({ id }) => id === request.role);
    const tiers = programme.tiers.filter(({ id }) => role?.tiers.includes(id));
    if (!tiers.length) return nothing;
    return html`<div class="knob">
      <label for="tier">${t.tier}</label>
      <select id="tier" class="box" ?disabled=${form.isLocked?.("tier")} @change=${(/** @type {Event} */ e) => form.edit("tier", /** @type {HTMLSelectElement} */ (e.target).value, "choice")}>
        ${tiers.map(({ id, title }) => html`<option value=${id} .selected=${live(id === request.tier)}>${title}</option>`)}
      </select>
      <small>${locale.t(messages).tierPath[request.tierPath ?? "fixed"]}</small>
    </div>`;
  }
}

/** @param {string} path */
const arrow = (path) => html`<svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>`;
