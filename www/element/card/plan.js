/** The plan of a card: what it starts with, what the reader changes, and its answer. */
import cardMessages from "../../pkg/messages/en/card.js";
import { partnerEvent } from "../base/events.js";
import { numberRefusal } from "../base/refusal.js";
import { startOf } from "../embed/start.js";
import * as engine from "../load/engine.js";
import { deeds } from "../plan/deeds.js";
import { fit, unread } from "../plan/form.js";
import { opening, partnerOf } from "../plan/opening.js";
import { retyped } from "../plan/retyped.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest, Programme, TypedFields } from "../plan/form.js" */
/** @import { PartnerCard } from "./card.js" */
/** @typedef {{ request: PlanRequest, answer: Answer, programme: Programme }} Shown */

export class CardPlan {
  #card;
  /** The host's start values, at the last start. */
  #started = "";
  /** @type {Programme[]} */
  #programmes;
  /** @type {PlanRequest | null} */
  request = null;
  /** Text of fields that is being edited or cannot be read. @type {TypedFields} */
  typed = {};
  /** Problems by the path of their field; of the whole plan, under an empty one. @type {Map<string, string>} */
  refusals = new Map();
  /** Whether the plan is another than the example. */
  changed = false;
  /** @type {Shown | null} */
  shown = null;
  /** Actions of the reader on the fields. */
  deeds;

  /** @param {PartnerCard} card */
  constructor(card) {
    this.#card = card;
    this.#programmes = engine.catalogue().programmes;
    const plan = this;
    this.deeds = deeds({
      get request() {
        return plan.request;
      },
      get typed() {
        return plan.typed;
      },
      get locale() {
        return card.locale;
      },
      get currency() {
        return plan.currency;
      },
      set: ({ typed }) => {
        this.typed = typed;
        card.requestUpdate();
      },
      change: (request, typed) => this.#change(request, typed),
    });
  }

  get currency() {
    return this.request?.currency ?? this.#programmes.find(({ id }) => id === this.request?.programme)?.currency ?? "";
  }

  get #starts() {
    return JSON.stringify(startOf(this.#card, location.search));
  }

  /** Starts anew when the host says something else to start with. */
  follow() {
    if (this.#starts !== this.#started) this.open();
  }

  /** Starts from the example that the host names. */
  open() {
    this.#started = this.#starts;
    const start = startOf(this.#card, location.search);
    const opened = opening({ ...start, who: partnerOf(start) }, this.#programmes, engine.exchange);
    if (!opened) return;
    for (const sentence of opened.replaced) console.warn(`<partner-card>: ${sentence}`);
    this.changed = false;
    this.#take(opened.request, {});
  }

  /** Shows a plan of the host's; one that is none is told, and the plan before stays. @param {unknown} given */
  give(given) {
    this.#started = this.#starts;
    try {
      const request = this.#checked(given);
      this.changed = true;
      this.#take(request, {});
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.warn(`<partner-card>: the plan of the request is not shown: ${message}`);
      this.#card.dispatchEvent(partnerEvent("partner-refused", { request: given, problems: [{ code: "unreadable", field: "", message }] }));
    }
  }

  /** A plan that is known to be one the card can answer. @param {unknown} given @returns {PlanRequest} */
  #checked(given) {
    // As the engine sees it, without what JSON leaves out; and without halves of letters, which no text may hold.
    const plain = JSON.parse(JSON.stringify(given), (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
    const programme = this.#programmes.find(({ id }) => id === plain.programme);
    if (!programme || engine.wantsWhole(plain) || !plain.book.plan) throw new Error("it holds no plan under a programme that ships");
    // The engine throws at what is no plan; what it refuses in words is shown with its refusal.
    engine.estimate(plain);
    return fit(plain, programme);
  }

  /** Takes a change by the reader. @param {PlanRequest} request @param {TypedFields} [typed] */
  #change(request, typed = this.typed) {
    this.changed = true;
    this.#take(request, typed);
    this.#card.dispatchEvent(partnerEvent("partner-change", { request }));
  }

  /** @param {PlanRequest} request @param {TypedFields} typed */
  #take(request, typed) {
    this.request = request;
    this.typed = typed;
    this.#solve(request);
    this.#card.requestUpdate();
  }

  /** @param {PlanRequest} request */
  #solve(request) {
    const card = this.#card;
    const { locale } = card;
    const wrong = unread(this.typed, { lang: locale.lang, currency: this.currency });
    const programme = this.#programmes.find(({ id }) => id === request.programme);
    const outcome = wrong.length ? { kind: /** @type {const} */ ("refused"), problems: [] } : estimate(request);
    this.refusals = new Map(wrong.map(({ field, reason, given }) => [field, numberRefusal(locale, reason, given)]));
    if (outcome.kind !== "refused") {
      if (!programme) return;
      this.shown = { request, answer: outcome, programme };
      card.dispatchEvent(partnerEvent("partner-answer", { request, answer: outcome }));
    } else {
      const said = locale.t(cardMessages).refused;
      for (const { field } of outcome.problems) this.refusals.set(field, said);
      const problems = wrong.length ? wrong.map(({ field }) => ({ code: "not-a-number", field, message: this.refusals.get(field) ?? "" })) : outcome.problems.map(({ code, field }) => ({ code, field, message: said }));
      card.dispatchEvent(partnerEvent("partner-refused", { request, problems }));
    }
    card.rest();
  }

  /** Writes what was typed as the new language writes it. @param {string} before @param {string} now languages */
  translate(before, now) {
    const { currency } = this;
    if (!this.request) return;
    const { plan, typed } = retyped(this.request, this.typed, { lang: before, currency }, { lang: now, currency });
    if (plan !== this.request) this.#change(plan, typed);
    else this.#take(plan, typed);
  }
}

/** @param {PlanRequest} request */
function estimate(request) {
  try {
    return engine.estimate(request);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return { kind: /** @type {const} */ ("refused"), problems: [{ code: "trapped", field: "" }] };
  }
}
