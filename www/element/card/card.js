/** The card as an element: its settings and its states. */
import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/card.js";
import { partnerEvent } from "../base/events.js";
import { base, isolation, tokens } from "../base/look.js";
import { Speaker } from "../language/speaker.js";
import { knobNames } from "../plan/knobs.js";
import * as engine from "../load/engine.js";
import { loadPart } from "../load/part.js";
import { takeTrust } from "../load/trust.js";
import sheet from "./card.css?inline";
import waterfallSheet from "../answer/waterfall.css?inline";

/** @import { Outcome, Request } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { CardPlan } from "./plan.js" */
/** @typedef {typeof import("./answer.js")} Part */

/** Milliseconds without a change before an answer is said aloud. */
const QUIET = 900;

/** Fetches what answers. @returns {Promise<Part>} */
const answering = () => loadPart("card/answer.js", () => import("./answer.js"));

/**
 * `<partner-card>`: one plan's answer in short, with up to three figures to change and the way to the whole plan. It has none of the
 * calculator's parts, so that it is there before a reader has scrolled past it; the part that answers comes beside the engine.
 * @tag partner-card
 * @attr {string} preset - the example plan to start from
 * @attr {string} programme - the programme to start with, by its id
 * @attr {string} partner-role - the role to start with, by its id in the programme
 * @attr {string} tier - the tier to start with, by its id in the programme
 * @attr {string} country - the partner's country, two letters of ISO 3166
 * @attr {string} currency - currency of the amounts, three letters of ISO 4217; they stay as they are written
 * @attr {string} customers - customers today, in place of the example's
 * @attr {string} new - customers won each month, in place of the example's
 * @attr {string} spend - one customer's spend in a month at list price, in place of the example's
 * @attr {string} discount - discount given, such as `0.06` or `6%`, in place of the example's
 * @attr {string} churn - share of customers lost each month, in place of the example's
 * @attr {string} sellers - sellers, in place of the example's
 * @attr {string} months - months of the plan, in place of the example's
 * @attr {boolean} prefill - take what to start with from the query of the page's address too
 * @attr {string} knobs - the figures with a field, three at most, in this order
 * @attr {string} share-base - address of a page with a `linked` calculator, on which the whole plan opens
 * @attr {string} action - address of the host's own next step
 * @attr {string} action-label - words of the host's own next step
 * @attr {string} lang - language of words, numbers and dates, as a BCP 47 tag
 * @attr {"light" | "dark"} theme - what the reader's system prefers, where it is not said
 * @fires partner-ready - the first answer is on the screen
 * @fires partner-change - the reader has changed the plan
 * @fires partner-answer - a new answer is on the screen
 * @fires partner-refused - a plan cannot be answered, or was none
 * @fires partner-cta - the host's next step was taken
 * @fires partner-error - it could not start
 * @slot - stands in its place until it is there, and for good where it cannot run
 * @slot after-headline - shown after the headline
 * @slot after-answer - shown after the answer
 * @csspart card - the whole card
 * @csspart who - whose plan it is
 * @csspart headline - the result
 * @csspart knobs - the fields
 * @csspart knob - one field with its label
 * @csspart input - the box of a field
 * @csspart waterfall - the bars
 * @csspart basis - what the answer rests on
 * @csspart action - the host's next step
 * @csspart open - the way to the whole plan
 * @cssprop --partner-accent - the one colour: figures that open, the main button, published parts
 * @cssprop --partner-paper - background
 * @cssprop --partner-surface - raised background
 * @cssprop --partner-ink - text
 * @cssprop --partner-font - the type; choose one with tabular figures
 * @cssprop --partner-radius - corners
 * @cssprop --partner-gap - space
 * @cssprop --partner-soft - text that says less
 * @cssprop --partner-line - lines between parts
 * @cssprop --partner-edge - edges of fields, and sums in charts
 * @cssprop --partner-on-accent - text on the accent
 * @cssprop --partner-refuse - what is refused, and losses
 * @cssprop --partner-unsure - placeholders, and what is uncertain
 * @cssprop --partner-chart-second - reported parts, and what comes in beside the main part; the accent, fainter, where it is not said
 * @cssprop --partner-chart-third - the partner's own rates, cash and ranges
 * @cssprop --partner-chart-take - what is taken off
 */
export class PartnerCard extends LitElement {
  /** @override */
  static styles = [tokens, base, isolation, unsafeCSS(waterfallSheet), unsafeCSS(sheet)];
  /** @override */
  static properties = {
    state: { reflect: true },
    preset: {},
    programme: {},
    partnerRole: { attribute: "partner-role" },
    tier: {},
    country: {},
    currency: {},
    ...Object.fromEntries(knobNames.map((name) => [name, {}])),
    prefill: { type: Boolean },
    knobs: {},
    shareBase: { attribute: "share-base" },
    action: {},
    actionLabel: { attribute: "action-label" },
    lang: { reflect: true },
    theme: { reflect: true },
    request: { attribute: false, noAccessor: true },
    said: { state: true },
  };
  /** For the loader: a page may have one policy of a name. */
  static trust = takeTrust;

  #speaker;
  #saying = 0;
  /** @type {Part | null} */
  #part = null;
  /** @type {CardPlan | null} */
  #plan = null;
  /** A plan that the host gave before the card was ready. @type {unknown} */
  #given = null;

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    /** @type {unknown} */
    this.failure = null;
    this.preset = "";
    this.programme = "";
    this.partnerRole = "";
    this.tier = "";
    this.country = "";
    this.currency = "";
    /** Lets the page's address say what to start with too. */
    this.prefill = false;
    /** The figures that have a field, by their names. */
    this.knobs = "";
    this.shareBase = "";
    /** Address of the host's own next step. */
    this.action = "";
    this.actionLabel = "";
    this.theme = "";
    this.said = "";
    this.#speaker = new Speaker(this, (before, now) => this.#plan?.translate(before, now), "brief");
  }

  /** The plan; null before the engine is there. A host may set another; it is checked before it is shown. */
  get request() {
    return this.#plan?.request ?? null;
  }

  set request(/** @type {PlanRequest | null} */ given) {
    if (given === null || given === undefined || given === this.request) return;
    if (this.state === "ready") this.#plan?.give(given);
    else this.#given = given;
  }

  /** The answer on the screen; null before there is one. */
  get answer() {
    return this.shown?.answer ?? null;
  }

  /** Answers a plan beside the one on the screen. @param {Request} request under a programme that ships @returns {Promise<Outcome>} */
  async evaluate(request) {
    await engine.load();
    return engine.estimate(request);
  }

  /** Starts anew from the example that the host names. */
  reset() {
    if (this.state === "ready") this.#plan?.open();
  }

  /** The answer on the screen, with its plan and programme; null before there is one. */
  get shown() {
    return this.#plan?.shown ?? null;
  }

  get locale() {
    return this.#speaker.locale;
  }

  /** Note shown where the words of a language are missing. */
  get note() {
    return this.#speaker.note;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    // Moved in the document, it stays as it is.
    if (this.state !== "ready") void this.start();
  }

  /** A host that changes what to start with starts anew. @override */
  willUpdate() {
    if (this.state === "ready") this.#plan?.follow();
  }

  async start() {
    this.state = "loading";
    try {
      const [part] = await Promise.all([answering(), engine.load(), this.#speaker.ready()]);
      if (/** @type {string} */ (this.state) === "ready") return;
      this.#part = part;
      const plan = (this.#plan ??= new part.CardPlan(this));
      if (this.#given !== null) plan.give(this.#given);
      if (!plan.shown) plan.open();
      if (!plan.shown || !plan.request) throw new Error("no example could be worked out");
      this.state = "ready";
      await this.updateComplete;
      this.dispatchEvent(partnerEvent("partner-ready", { request: plan.request }));
    } catch (error) {
      console.error("<partner-card> could not start:", error);
      this.failure = error;
      this.state = "failed";
      this.dispatchEvent(partnerEvent("partner-error", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  /** Says the answer aloud once the typing rests. */
  rest() {
    clearTimeout(this.#saying);
    if (this.state === "ready") this.#saying = window.setTimeout(() => this.#say(), QUIET);
  }

  #say() {
    const plan = this.#plan;
    if (plan?.shown) this.said = plan.refusals.size ? this.locale.t(messages).refused : (this.#part?.sentence(plan.shown.answer, this.locale) ?? "");
  }

  /** @override */
  render() {
    const { state, shown } = this;
    const t = this.locale.t(messages);
    if (state === "failed") {
      const blocked = this.failure instanceof engine.EngineBlocked;
      return html`<div class="card isolated" part="card">
        <slot></slot>
        <p class="refusal" role="alert">${blocked ? t.blocked : t.failed}</p>
        ${blocked ? nothing : html`<button type="button" class="button" @click=${() => this.start()}>${t.retry}</button>`}
      </div>`;
    }
    if (state === "loading" || !shown || !this.#plan || !this.#part) return html`<div class="card isolated" part="card" aria-busy="true"><slot><p class="soft">${t.loading}</p></slot></div>`;
    return this.#part.answerView(this, this.#plan, shown, this.said);
  }
}
