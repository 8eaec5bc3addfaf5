/**
 * `<partner-card>`: one plan's answer in short, with up to three figures to change and the way to the whole plan. It has none of the
 * calculator's parts, so that it is there before a reader has scrolled past it.
 */
import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import messages from "../../pkg/messages/en/card.js";
import headlineMessages from "../../pkg/messages/en/headline.js";
import { bars } from "../answer/bars.js";
import { sentence, span, wayOf } from "../answer/sentence.js";
import { magnitude, sign } from "../base/decimal.js";
import { partnerEvent } from "../base/events.js";
import { lineTitle } from "../base/line-words.js";
import { numberRefusal } from "../base/locale.js";
import { base, tokens } from "../base/look.js";
import { Speaker } from "../base/speaker.js";
import { withCampaign } from "../embed/campaign.js";
import { MOST, USUAL, figuresOf, knobNames, knobs, knobValue } from "../embed/knobs.js";
import { wordsOf } from "../embed/limits.js";
import * as engine from "../load/engine.js";
import { takeTrust } from "../load/trust.js";
import { deeds } from "../plan/deeds.js";
import { unread } from "../plan/form.js";
import { opening, partnerOf } from "../plan/opening.js";
import { fieldAt } from "../plan/plan-fields.js";
import { retyped } from "../plan/retyped.js";
import { toFragment } from "../share/link.js";
import { pageAddress } from "../share/page-address.js";
import sheet from "./card.css?inline";
import waterfallSheet from "../answer/waterfall.css?inline";

/** @import { Answer, BasisKind } from "../../pkg/engine.js" */
/** @import { KnobName } from "../embed/knobs.js" */
/** @import { Kind, PlanRequest, Programme, TypedFields } from "../plan/form.js" */
/** @typedef {{ request: PlanRequest, answer: Answer, programme: Programme }} Shown */

/** @type {BasisKind[]} the surest first */
const BASES = ["published", "reported", "own", "illustrative"];
/** Milliseconds without a change before an answer is said aloud. */
const QUIET = 900;

export class PartnerCard extends LitElement {
  /** @override */
  static styles = [tokens, base, unsafeCSS(waterfallSheet), unsafeCSS(sheet)];
  /** @override */
  static properties = {
    state: { reflect: true },
    preset: {},
    programme: {},
    partnerRole: { attribute: "partner-role" },
    tier: {},
    country: {},
    ...Object.fromEntries(knobNames.map((name) => [name, {}])),
    knobs: {},
    shareBase: { attribute: "share-base" },
    action: {},
    actionLabel: { attribute: "action-label" },
    lang: { reflect: true },
    theme: { reflect: true },
    said: { state: true },
  };
  /** For the loader: a page may have one policy of a name. */
  static trust = takeTrust;

  #speaker;
  #deeds;
  /** What the host said to start with, at the last start. */
  #started = "";
  #saying = 0;
  /** @type {PlanRequest | null} */
  #request = null;

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
    /** The figures that have a field, by their names. */
    this.knobs = "";
    this.shareBase = "";
    /** Address of the host's own next step. */
    this.action = "";
    this.actionLabel = "";
    this.theme = "";
    this.said = "";
    /** Text of fields that is being edited or cannot be read. @type {TypedFields} */
    this.typed = {};
    /** What is wrong with a field, by its path; with the whole plan, under an empty one. @type {Map<string, string>} */
    this.refusals = new Map();
    /** Whether the reader has changed the example. */
    this.changed = false;
    /** @type {Shown | null} */
    this.shown = null;
    /** @type {Programme[]} */
    this.programmes = [];
    this.#speaker = new Speaker(this, (before, now) => this.#translate(before, now), "brief");
    const card = this;
    this.#deeds = deeds({
      get request() {
        return card.request;
      },
      get typed() {
        return card.typed;
      },
      get locale() {
        return card.locale;
      },
      get currency() {
        return card.currency;
      },
      set: ({ typed }) => {
        this.typed = typed;
        this.requestUpdate();
      },
      change: (request, typed) => this.#change(request, typed),
    });
  }

  /** The plan; null before the engine is there. */
  get request() {
    return this.#request;
  }

  get locale() {
    return this.#speaker.locale;
  }

  get currency() {
    return this.#request?.currency ?? this.programmes.find(({ id }) => id === this.#request?.programme)?.currency ?? "";
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    // Moved in the document, it stays as it is.
    if (this.state !== "ready") void this.start();
  }

  /** A host that changes what to start with starts anew. @override */
  willUpdate() {
    if (this.state === "ready" && this.#starts !== this.#started) this.#open();
  }

  get #starts() {
    const { preset, programme, partnerRole, tier, country } = this;
    return JSON.stringify([preset, programme, partnerRole, tier, country, figuresOf(this)]);
  }

  async start() {
    this.state = "loading";
    try {
      await Promise.all([engine.load(), this.#speaker.ready()]);
      if (/** @type {string} */ (this.state) === "ready") return;
      this.programmes = engine.catalogue().programmes;
      this.#open();
      if (!this.shown || !this.#request) throw new Error("no example could be worked out");
      this.state = "ready";
      await this.updateComplete;
      this.dispatchEvent(partnerEvent("partner-ready", { request: this.#request }));
    } catch (error) {
      console.error("<partner-card> could not start:", error);
      this.failure = error;
      this.state = "failed";
      this.dispatchEvent(partnerEvent("partner-error", { message: error instanceof Error ? error.message : String(error) }));
    }
  }

  /** Starts from the example that the host names. */
  #open() {
    this.#started = this.#starts;
    const { preset, programme } = this;
    const opened = opening({ preset, programme, who: partnerOf(this), figures: figuresOf(this) }, this.programmes, engine.exchange);
    if (!opened) return;
    for (const sentence of opened.replaced) console.warn(`<partner-card>: ${sentence}`);
    this.changed = false;
    this.#take(opened.request, {});
  }

  /** Takes a change by the reader. @param {PlanRequest} request @param {TypedFields} [typed] */
  #change(request, typed = this.typed) {
    this.changed = true;
    this.#take(request, typed);
    this.dispatchEvent(partnerEvent("partner-change", { request }));
  }

  /** @param {PlanRequest} request @param {TypedFields} typed */
  #take(request, typed) {
    this.#request = request;
    this.typed = typed;
    this.#solve(request);
    this.requestUpdate();
  }

  /** @param {PlanRequest} request */
  #solve(request) {
    const { locale, currency } = this;
    const wrong = unread(this.typed, { lang: locale.lang, currency });
    const programme = this.programmes.find(({ id }) => id === request.programme);
    const outcome = wrong.length ? { kind: /** @type {const} */ ("refused"), problems: [] } : this.#estimate(request);
    this.refusals = new Map(wrong.map(({ field, reason, given }) => [field, numberRefusal(locale, reason, given)]));
    if (outcome.kind !== "refused") {
      if (!programme) return;
      this.shown = { request, answer: outcome, programme };
      this.dispatchEvent(partnerEvent("partner-answer", { request, answer: outcome }));
    } else {
      const said = locale.t(messages).refused;
      for (const { field } of outcome.problems) this.refusals.set(field, said);
      const problems = wrong.length ? wrong.map(({ field }) => ({ code: "not-a-number", field, message: this.refusals.get(field) ?? "" })) : outcome.problems.map(({ code, field }) => ({ code, field, message: said }));
      this.dispatchEvent(partnerEvent("partner-refused", { request, problems }));
    }
    clearTimeout(this.#saying);
    if (this.state === "ready") this.#saying = window.setTimeout(() => this.#say(), QUIET);
  }

  /** @param {PlanRequest} request */
  #estimate(request) {
    try {
      return engine.estimate(request);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return { kind: /** @type {const} */ ("refused"), problems: [{ code: "trapped", field: "" }] };
    }
  }

  #say() {
    const { shown, locale } = this;
    if (shown) this.said = this.refusals.size ? locale.t(messages).refused : sentence(shown.answer, locale);
  }

  /** Writes what was typed as the new language writes it. @param {string} before @param {string} now languages */
  #translate(before, now) {
    const { currency } = this;
    if (!this.#request) return;
    const { plan, typed } = retyped(this.#request, this.typed, { lang: before, currency }, { lang: now, currency });
    if (plan !== this.#request) this.#change(plan, typed);
    else this.#take(plan, typed);
  }

  /** The figures that have a field: those the host names, as far as there are such. @returns {KnobName[]} */
  get #knobs() {
    const named = wordsOf(this.knobs);
    const known = knobNames.filter((name) => named.includes(name)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
    return (named.length ? known : USUAL).slice(0, MOST);
  }

  /** Address of the page that shows the whole plan; empty where the host names none. */
  get #whole() {
    const page = withCampaign(pageAddress(this.shareBase), location.search);
    return page && this.#request ? `${page.split("#")[0]}${toFragment(this.#request)}` : "";
  }

  /** @override */
  render() {
    const { state, shown, locale } = this;
    const t = locale.t(messages);
    if (state === "failed") {
      const blocked = this.failure instanceof engine.EngineBlocked;
      return html`<div class="card" part="card">
        <slot></slot>
        <p class="refusal" role="alert">${blocked ? t.blocked : t.failed}</p>
        ${blocked ? nothing : html`<button type="button" class="button" @click=${() => this.start()}>${t.retry}</button>`}
      </div>`;
    }
    if (state === "loading" || !shown) return html`<div class="card" part="card" aria-busy="true"><slot><p class="soft">${t.loading}</p></slot></div>`;
    return html`<div class="card" part="card">
      ${this.#speaker.note} ${this.#headline(shown)}
      <slot name="after-headline"></slot>
      <div class="knobs" part="knobs">${this.#knobs.map((name) => this.#field(name))}</div>
      ${this.refusals.size ? html`<p class="refusal" role="alert">${t.refused}</p>` : nothing} ${this.#waterfall(shown.answer)} ${this.#basis(shown)} ${this.#ways()}
      <slot name="after-answer"></slot>
      <p class="aside" role="status" aria-live="polite">${this.said || nothing}</p>
    </div>`;
  }

  /** @param {Shown} shown */
  #headline({ request, answer, programme }) {
    const { locale } = this;
    const { profit } = answer.headline;
    const role = programme.roles.find(({ id }) => id === request.role)?.title ?? "";
    const whose = { role, programme: programme.title };
    const t = locale.t(messages);
    return html`<p class="who" part="who">${this.changed ? t.own(whose) : t.example(whose)}</p>
      <h2 class="result ${sign(profit) < 0 ? "loss" : ""}" part="headline">
        <span class="verb">${locale.t(headlineMessages).over({ span: span(answer, locale), way: wayOf(profit) })}</span>
        ${sign(profit) === 0 ? nothing : html`<bdi class="money">${locale.format.money(magnitude(profit), answer.currency)}</bdi>`}
      </h2>`;
  }

  /** @param {KnobName} name */
  #field(name) {
    const { locale } = this;
    const path = knobs[name];
    const field = fieldAt(path);
    const kind = /** @type {Kind} */ (field?.kind ?? "amount");
    const refused = this.refusals.get(path);
    const value = this.#request ? knobValue(this.#request, name) : "";
    const text = this.typed[path]?.text ?? (kind === "rate" ? locale.format.percentField(value) : locale.format.number(value));
    const unit = field?.money ? this.currency : kind === "rate" ? "%" : "";
    return html`<div class="knob" part="knob">
      <label for=${name}>${locale.t(messages).knobs[name]}${unit ? html` <small>${unit}</small>` : nothing}</label>
      <input
        id=${name}
        name=${path}
        part="input"
        inputmode=${kind === "count" ? "numeric" : "decimal"}
        autocomplete="off"
        aria-invalid=${refused ? "true" : nothing}
        aria-describedby=${refused ? `${name}-e` : nothing}
        .value=${live(text)}
        @input=${(/** @type {InputEvent} */ e) => this.#deeds.edit(path, /** @type {HTMLInputElement} */ (e.target).value, kind)}
        @change=${() => this.#deeds.settle(path)}
      />
      ${refused ? html`<p class="refusal" id="${name}-e">${refused}</p>` : nothing}
    </div>`;
  }

  /** @param {Answer} answer */
  #waterfall(answer) {
    const { locale } = this;
    return html`<h3 id="w">${locale.t(messages).from}</h3>
      <ol class="rows" part="waterfall" aria-labelledby="w">
        ${bars(answer).map(
          ({ line, from, to }) =>
            html`<li class=${line.waterfall ?? ""}>
              <span class="label">${lineTitle(line, answer, locale)}</span>
              <span class="track" aria-hidden="true"><span class="bar ${sign(line.total) < 0 ? "takes" : "gives"}" .style=${`--from:${from};--to:${to}`}></span></span>
              <bdi class="value">${locale.format.amount(line.total, answer.currency)}</bdi>
            </li>`,
        )}
      </ol>`;
  }

  /** @param {Shown} shown */
  #basis({ answer, programme }) {
    const { locale } = this;
    const t = locale.t(basisMessages);
    const there = BASES.flatMap((kind) => answer.basis.filter((one) => one.kind === kind && sign(one.share) > 0));
    const unsure = there.some(({ kind }) => kind === "illustrative");
    return html`<h3>${t.title}</h3>
      <ul class="basis" part="basis">
        ${there.map(({ kind, share }) => html`<li><span class="swatch ${kind}" aria-hidden="true"></span> ${locale.format.share(share)} ${t.kinds[kind]}</li>`)}
      </ul>
      ${unsure ? html`<p class="lead">${t.placeholders({ vendor: programme.vendor })}</p>` : nothing}`;
  }

  #ways() {
    const t = this.locale.t(messages);
    const whole = this.#whole;
    const action = withCampaign(pageAddress(this.action), location.search);
    if (!whole && !action) return nothing;
    const follow = () => this.#request && this.dispatchEvent(partnerEvent("partner-cta", { url: action, request: this.#request }));
    return html`<p class="ways">
      ${action ? html`<a class="button strong" part="action" href=${action} @click=${follow}>${this.actionLabel || t.next}</a>` : nothing}
      ${whole ? html`<a class="button" part="open" href=${whole} target="_blank" rel="noopener">${t.open}<span class="aside"> (${t.newTab})</span></a>` : nothing}
    </p>`;
  }
}
