import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/actions.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { numberRefusal } from "../base/refusal.js";
import { rewritten } from "../base/rewritten.js";
import { sign } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { parse } from "../base/number.js";
import { later } from "../base/period.js";
import { Asking } from "./asking.js";
import { busyNote, failedNote } from "./states.js";
import { asks, whyNot } from "./demands.js";
import { written } from "./figures.js";
import { askTiers, nextTier } from "./next-tier.js";
import { preview } from "./preview.js";
import { bring } from "../load/parts.js";
import gates from "../answer/gates.css?inline";
import sheet from "./actions.css?inline";

/** @import { Action, ActionKind, Actions, Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Kept } from "./kept.js" */
/** @import { Uncertain } from "./uncertain.js" */
/** @import { Pool } from "./pool.js" */
/** @import { TierView } from "./next-tier.js" */
/** @typedef {Actions & { view: TierView | null }} Ways */

const SHOWN = 3;

/** The next tier, and what would bring more, each with its money and a button that does it. @extends {Asking<Ways>} */
export class PartnerActions extends Asking {
  /** @override */
  static styles = [Asking.styles, unsafeCSS(gates), unsafeCSS(sheet)].flat();
  /** @override */
  static properties = {
    ...Asking.properties,
    // Declared, so that what was set before the element was defined is kept; another function is no reason to draw anew.
    change: { attribute: false, hasChanged: () => false },
    uncertain: { attribute: false, hasChanged: () => false },
    bars: { attribute: false, hasChanged: () => false },
    all: { state: true },
    elasticity: { state: true },
    done: { state: true },
    seen: { state: true },
  };

  constructor() {
    super();
    /** Tells whether a step would change what the host keeps as it is. @type {(before: PlanRequest, after: PlanRequest) => boolean} */
    this.bars = () => false;
    this.all = false;
    /** Customers lost by giving less discount, as typed. */
    this.elasticity = "0";
    /** The last step applied, and the plan before it. @type {{ before: PlanRequest, kept: Kept | null, after: PlanRequest, title: string } | null} */
    this.done = null;
    /** The step that is looked at beside the plan, and the answer it leads to. @type {{ action: Action, answer: Answer | null, failed: boolean } | null} */
    this.seen = null;
    /** @type {Uncertain | null} */
    this.uncertain = null;
    /** @type {(request: PlanRequest) => void} */
    this.change = () => {};
  }

  get #reading() {
    const reading = parse(this.elasticity, this.locale.lang);
    return reading.ok && reading.value.startsWith("-") ? { ok: /** @type {const} */ (false), reason: "letters" } : reading;
  }

  /** The figure that was typed is written anew in another language. @override @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const before = changed.get("locale")?.lang;
    if (before) this.elasticity = rewritten(this.elasticity, before, this.locale.lang);
  }

  /** @override */
  question() {
    const reading = this.#reading;
    return reading.ok ? reading.value : null;
  }

  /** @override @param {Pool} pool @param {PlanRequest} request @param {AbortSignal} signal @returns {Promise<Ways>} */
  async answering(pool, request, signal) {
    const reading = this.#reading;
    const { programme } = this;
    const [actions, view] = await Promise.all([
      pool.actions(request, reading.ok ? reading.value : "0", signal),
      programme && request.tier && this.answer?.tiers.length ? askTiers(pool, request, programme, signal) : null,
    ]);
    return { ...actions, view };
  }

  /** Looks at a step without taking it; the second press looks away. @param {Action} action */
  async #see(action) {
    if (this.seen?.action === action && !this.seen.failed) {
      this.seen = null;
      return;
    }
    this.seen = { action, answer: null, failed: false };
    try {
      const { pool } = await bring("study/pool.js");
      const outcome = await (await pool()).estimate(action.request);
      if (this.seen?.action === action) this.seen = { action, answer: outcome.kind === "answer" ? outcome : null, failed: outcome.kind !== "answer" };
    } catch {
      if (this.seen?.action === action) this.seen = { action, answer: null, failed: true };
    }
  }

  /** @param {Action} action */
  #apply(action) {
    if (!this.request) return;
    const after = /** @type {PlanRequest} */ (action.request);
    this.done = { before: this.request, kept: this.uncertain?.kept ?? null, after, title: this.#title(action.kind, "inside") };
    this.change(after);
  }

  #undo() {
    if (!this.done) return;
    const { before, kept } = this.done;
    this.done = null;
    // A range went with the figure that was replaced; both come back.
    this.uncertain?.restore(kept, before);
    this.change(before);
  }

  /** @override */
  render() {
    const { answer, request, locale, told, done } = this;
    if (!answer || !request) return nothing;
    const t = locale.t(messages);
    const list = (told?.answer.actions ?? []).filter((action) => !this.bars(request, /** @type {PlanRequest} */ (action.request)));
    const view = told?.answer.view;
    const tiers = (told?.answer.tiers ?? []).filter(({ tier }) => tier !== view?.next);
    const shown = this.all ? list : list.slice(0, SHOWN);
    const reading = this.#reading;
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      <div role="status">
        ${done && done.after === request
          ? html`<p class="note done">
              <span>${t.applied({ what: done.title })}</span>
              <button type="button" class="button" @click=${this.#undo}>${t.undo}</button>
            </p>`
          : nothing}
      </div>
      ${this.state === "failed" ? failedNote(locale, this.again) : nothing}
      ${told && this.programme ? html`<div class=${this.state === "busy" ? "stale" : ""}>${nextTier(told.answer, told.request, answer, this.programme, locale)}</div>` : nothing}
      ${told && view ? html`<h3 class="ahead">${t.steps}</h3>` : nothing}
      ${told && !list.length ? html`<p class="lead">${t.none}</p>` : nothing}
      ${told
        ? html`<ol class="acts ${this.state === "busy" ? "stale" : ""}">
            ${shown.map((action) => {
              return html`<li>
                <span class="what">${this.#title(action.kind, "start")}${this.#hints(action).map((hint) => html`<small>${hint}</small>`)}</span>
                <span class="gain">+${locale.format.money(action.gain, answer.currency)}</span>
                <span class="does screen">
                  <button type="button" class="button" aria-label=${t.seeOf({ what: this.#title(action.kind, "inside") })} aria-expanded=${this.seen?.action === action ? "true" : "false"} ?disabled=${told.request !== request} @click=${() => this.#see(action)}>${t.see}</button>
                  <button type="button" class="button" aria-label=${t.applyTo({ what: this.#title(action.kind, "inside") })} ?disabled=${told.request !== request} @click=${() => this.#apply(action)}>${t.apply}</button>
                </span>
                ${this.seen?.action === action && told.request === request ? html`<div class="seen" role="status">${this.#seen(answer, this.seen)}</div>` : nothing}
              </li>`;
            })}
          </ol>`
        : this.state === "failed"
          ? nothing
          : busyNote(locale)}
      ${list.length > SHOWN
        ? html`<button type="button" class="button quiet screen" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>${this.all ? t.fewer : t.more({ count: list.length - SHOWN })}</button>`
        : nothing}
      ${tiers.length
        ? html`<h3 class="ahead">${t.ahead}</h3>
            <ul class="acts ${this.state === "busy" ? "stale" : ""}">
              ${tiers.map((ahead) => {
                const needs = asks(ahead.needs, locale, this.#currency, this.programme);
                return html`<li class="apart">
                  <span class="what"><strong>${this.#tier(ahead.tier)}</strong>: ${whyNot(ahead.why, locale)}${needs ? html`<small>${needs}</small>` : nothing}</span>
                </li>`;
              })}
            </ul>`
        : nothing}
      <details class="screen twin">
        <summary class="twist small">${t.elasticity}</summary>
        <div class="knobs">
          <div class="knob ${reading.ok ? "" : "wrong"}">
            <label for="elasticity">${t.elasticityLabel}</label>
            <span class="box"
              ><input
                id="elasticity"
                inputmode="decimal"
                autocomplete="off"
                aria-invalid=${reading.ok ? nothing : "true"}
                aria-describedby=${reading.ok ? nothing : "elasticity-e"}
                .value=${this.elasticity}
                @input=${(/** @type {Event} */ e) => (this.elasticity = /** @type {HTMLInputElement} */ (e.target).value)}
              /><span class="unit" aria-hidden="true">%</span></span
            >
            ${reading.ok ? nothing : html`<p class="refusal" id="elasticity-e">${numberRefusal(locale, reading.reason, this.elasticity)}</p>`}
          </div>
          <p class="lead">${t.elasticityHint}</p>
        </div>
      </details>
    `;
  }

  /** @param {Answer} now @param {NonNullable<PartnerActions["seen"]>} seen */
  #seen(now, { action, answer, failed }) {
    if (failed) return failedNote(this.locale, () => this.#see(action));
    return answer && this.programme ? preview(now, answer, this.programme, this.locale) : busyNote(this.locale);
  }

  /** The currency that the programme's thresholds are in. */
  get #currency() {
    return this.answer?.programmeCurrency ?? "";
  }

  /** @param {string} id */
  #tier(id) {
    return this.programme?.tiers.find((tier) => tier.id === id)?.title ?? id;
  }

  /** Name of an action. @param {ActionKind} kind @param {"start" | "inside"} place of a sentence */
  #title(kind, place) {
    const { locale, programme, request } = this;
    const t = locale.t(messages);
    const plan = request?.book.plan;
    const cohort = (/** @type {number} */ i) => plan?.cohorts[i]?.name || locale.t(planMessages).cohort({ number: i + 1 });
    const project = (/** @type {number} */ i) => plan?.projects[i]?.name || locale.t(planMessages).project({ number: i + 1 });
    const title = (/** @type {{ id: string, title: string }[] | undefined} */ list, /** @type {string} */ id) => list?.find((e) => e.id === id)?.title ?? id;
    switch (kind.do) {
      case "win-more":
        return t.winMore({ place, who: cohort(kind.cohort) });
      case "sell-more":
        return t.sellMore({ place, who: cohort(kind.cohort) });
      case "shift-mix":
        return t.shiftMix({ place, who: cohort(kind.cohort), what: title(programme?.families, kind.family) });
      case "give-less":
        return t.giveLess({ place, who: cohort(kind.cohort) });
      case "register":
        return t.register({ place, what: project(kind.project) });
      case "time":
        return t.time({ place, what: project(kind.project), month: later(plan?.start ?? "", kind.month - 1) });
      case "certify":
        return t.certify({ place, what: title(programme?.credentials, kind.credential), much: kind.value });
      case "move-tier":
        return (kind.tier === request?.tier ? t.keepTier : t.moveTier)({ place, tier: this.#tier(kind.tier) });
      default:
        return t.claimAtOnce({ place });
    }
  }

  /** From what to what, what it asks for, and what it costs. @param {Action} action */
  #hints(action) {
    const { answer, programme, locale } = this;
    const t = locale.t(messages);
    if (!answer) return [];
    const uncounted = action.uncounted.map((id) => programme?.credentials.find((held) => held.id === id)?.title ?? id);
    return [
      this.#fromTo(action),
      asks(action.needs, locale, this.#currency, this.programme),
      sign(action.cost) > 0 ? t.cost({ amount: moneyOf(action.cost, answer.currency) }) : "",
      uncounted.length ? t.uncounted({ what: uncounted }) : "",
    ].filter(Boolean);
  }

  /** @param {Action} action */
  #fromTo({ kind, request: after }) {
    const { answer, figures, request, locale } = this;
    if (!answer || !request || !("cohort" in kind)) return "";
    const name = { "win-more": "newPerMonth", "sell-more": "spend", "give-less": "discount", "shift-mix": "" }[kind.do];
    const figure = name ? figures.find((f) => f.path === `plan.cohorts[${kind.cohort}].${name}`) : undefined;
    if (!figure) return "";
    const group = /** @type {PlanRequest} */ (after).book.plan.cohorts[kind.cohort];
    const to = String(Reflect.get(group ?? {}, name) ?? "");
    return locale.t(messages).fromTo({ from: written(figure, figure.value, locale, answer.currency), to: written(figure, to, locale, answer.currency) });
  }
}
