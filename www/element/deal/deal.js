/** One project from a rep's side: what the plan is with it, less what it is without it. */
import messages from "../../pkg/messages/en/deal.js";
import * as engine from "../load/engine.js";
import { deeds } from "../plan/deeds.js";
import { fit, unread } from "../plan/form.js";
import { problemText } from "../base/message.js";
import { blankProject } from "../plan/plan-fields.js";
import { place } from "../plan/problems.js";
import { numberRefusal } from "../base/refusal.js";
import { distance } from "../base/period.js";
import { alone, effect, less, moves, quarterEnd, settlements, until, withProject } from "./effect.js";

/** @import { Answer, Outcome, Project } from "../../pkg/engine.js" */
/** @import { PageProblem } from "../base/message.js" */
/** @import { KeptDeal } from "../share/screen.js" */
/** @import { Form } from "../plan/field.js" */
/** @import { PlanRequest, TypedFields } from "../plan/form.js" */
/** @import { PlanStore } from "../store/store.js" */
/** @import { Effect, Quarter } from "./effect.js" */
/**
 * registering: what the registration of this deal is worth.
 * @typedef {{ kind: "effect", effect: Effect, answer: Answer, quarter: Quarter | null, fixed: boolean, registering: string } | { kind: "refused", mine: boolean, messages: string[] }} DealOutcome mine: the deal is at fault, and not the plan under it
 */

export class Deal {
  #store;
  /** @type {Project} */
  project;
  /** Texts that cannot be read yet. @type {TypedFields} */
  typed = {};
  /** Whether anything of it was chosen or typed. */
  changed = false;
  /** Whether the plan is left out of it. */
  alone = false;
  /** The tier it is worked out at; empty for the plan's own. */
  tier = "";
  /** @type {PageProblem[]} */
  #problems = [];
  /** The last outcome. @type {DealOutcome | null} */
  outcome = null;
  /** The last one that could be worked out: a half-typed number must not blank a projector. @type {Extract<DealOutcome, { kind: "effect" }> | null} */
  worked = null;
  #deeds;

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
    const { request, current } = store;
    const first = request?.book.plan.projects[0] ?? request?.book.plan.cohorts[0];
    this.project = {
      ...blankProject(),
      name: store.locale.t(messages).name,
      account: first?.account ?? "",
      family: current?.families[0]?.id ?? "",
      discount: "0.05",
      month: Math.min(2, request?.book.plan.months ?? 1),
    };
    this.#deeds = deeds(this);
  }

  get locale() {
    return this.#store.locale;
  }

  get currency() {
    return this.#store.currency;
  }

  /** The programme of the plan, for the titles of what it names. */
  get programme() {
    return this.#store.current;
  }

  /** The plan with this deal at its end. @returns {PlanRequest | null} */
  get request() {
    const { base, fitted } = this;
    return base && withProject(base, fitted);
  }

  /** The deal as the plan knows it: another programme or role may have neither its product nor its account class, and a shorter plan not its month. @returns {Project} */
  get fitted() {
    const { request, current } = this.#store;
    const { month } = this.project;
    if (!request || !current) return this.project;
    const within = { ...this.project, month: Math.min(month, request.book.plan.months) };
    return fit(withProject(request, within), current).book.plan.projects.at(-1) ?? within;
  }

  /** Plan under the deal. A tier that is only supposed is held throughout; the plan keeps its own. @returns {PlanRequest | null} */
  get base() {
    const { request } = this.#store;
    if (!request) return null;
    const supposed = this.isSupposed ? { ...request, tier: this.tier, tierPath: /** @type {const} */ ("fixed") } : request;
    return this.alone ? alone(supposed) : supposed;
  }

  /** Whether the deal is worked out at another tier than the plan's, one that is open to its role. */
  get isSupposed() {
    const { request, current } = this.#store;
    const role = current?.roles.find((r) => r.id === request?.role);
    return this.tier !== request?.tier && (role?.tiers.includes(this.tier) ?? false);
  }

  /** Position of the deal among the plan's projects. */
  get at() {
    return this.base?.book.plan.projects.length ?? 0;
  }

  /** Shows the deal of a link. @param {KeptDeal} kept */
  restore({ project, tier, alone }) {
    Object.assign(this, { project, tier, alone, typed: {}, changed: true });
    this.solve();
    this.#store.requestUpdate();
  }

  /** @param {PlanRequest} request @param {TypedFields} [typed] */
  change(request, typed = this.typed) {
    const { base } = this;
    const changed = request.book.plan.projects[this.at];
    if (changed) this.project = changed;
    this.typed = typed;
    if (base && request.tier !== base.tier) this.tier = request.tier === this.#store.request?.tier ? "" : request.tier;
    this.#keep();
  }

  /** Keeps what is typed while the reader edits it. @param {{ typed: TypedFields }} change */
  set({ typed }) {
    this.typed = typed;
    this.#store.requestUpdate();
  }

  #keep() {
    this.changed = true;
    this.solve();
    this.#store.requestUpdate();
    this.#store.keep();
  }

  /** @param {boolean} yes */
  setAlone(yes) {
    // Text being edited is named by its place among the projects.
    const from = `plan.projects[${this.at}]`;
    this.alone = yes;
    const to = `plan.projects[${this.at}]`;
    this.typed = Object.fromEntries(Object.entries(this.typed).map(([path, typed]) => [path.replace(from, to), typed]));
    this.#keep();
  }

  /** @returns {Form | null} */
  get form() {
    const { current } = this.#store;
    const { request, typed, locale } = this;
    if (!request || !current) return null;
    return { locale, request, programme: current, typed, problems: place(this.#problems, request, current, locale).placed, ...this.#deeds };
  }

  get months() {
    return this.base?.book.plan.months ?? 0;
  }

  /** Works the deal out on top of the plan as it stands, and shows the plan with it. */
  solve() {
    const { base, request } = this;
    if (!base || !request) return;
    if (engine.mustWait(base)) {
      this.#store.withWhole(this.#store.solve);
      return;
    }
    this.outcome = this.#solve(base);
    if (this.outcome.kind === "refused") return;
    this.worked = this.outcome;
    this.#store.show(request, this.outcome.answer);
  }

  /** @param {PlanRequest} base @returns {DealOutcome} */
  #solve(base) {
    const { locale } = this;
    this.#problems = unread(this.typed, { lang: locale.lang, currency: this.currency }).map((u) => ({ code: /** @type {const} */ ("not-a-number"), field: u.field, message: numberRefusal(locale, u.reason, u.given) }));
    if (this.#problems.length) return { kind: "refused", mine: true, messages: [] };
    if (!this.alone && this.#store.problems.length) return { kind: "refused", mine: false, messages: [] };
    const before = asked(base);
    if (before.kind === "refused") return { kind: "refused", mine: false, messages: before.problems.map((p) => problemText(p, locale, this.#store.current)) };
    const request = withProject(base, this.fitted);
    const after = asked(request);
    if (after.kind === "refused") {
      this.#problems = after.problems;
      const { current } = this.#store;
      const elsewhere = current ? place(after.problems, request, current, locale).elsewhere : [];
      return { kind: "refused", mine: true, messages: elsewhere };
    }
    const fixed = !moves(base);
    const quarter = fixed ? this.#quarter(base) : { quarter: { before: before.incentives, after: after.incentives }, month: null, longer: [] };
    return { kind: "effect", effect: effect(before, after), answer: after, quarter: after.incentives.length ? quarter : null, fixed, registering: this.#registering(base, after) };
  }

  /** Worth of the registration: the profit with it less the profit without. @param {PlanRequest} base @param {Answer} answer with the deal as it is */
  #registering(base, answer) {
    const { fitted } = this;
    const { registered } = fitted;
    const other = asked(withProject(base, { ...fitted, registered: !registered }));
    if (other.kind === "refused") return "0";
    const [one, none] = registered ? [answer, other] : [other, answer];
    return less(one.headline.profit, none.headline.profit);
  }

  /** Gates of each incentive at the settlement of the period in which the deal is billed. @param {PlanRequest} base @returns {Quarter} */
  #quarter(base) {
    const { month } = this.project;
    const end = quarterEnd(base, month);
    const now = this.#answers(base, month);
    if (!now) return { quarter: null, month: null, longer: [] };
    const wanted = (/** @type {Answer[]} */ [before, after], /** @type {Set<string>} */ ids) => {
      const of = (/** @type {Answer | undefined} */ answer) => answer?.incentives.filter((r) => ids.has(r.id)) ?? [];
      return { before: of(before), after: of(after) };
    };
    /** Those of which the deal's stretch is settled in one of these months. @param {(months: number) => boolean} within */
    const ids = (within) => new Set((now[1]?.incentives ?? []).filter((r) => within(r.openUntil ? distance(base.book.plan.start, r.openUntil) + 1 : month)).map((r) => r.id));
    const short = ids((months) => months <= end);
    const quarter = short.size && end > month ? this.#answers(base, end) : now;
    const longer = settlements(base, /** @type {Answer} */ (now[1])).filter((months) => months > end);
    return {
      quarter: quarter && wanted(quarter, short),
      month: wanted(now, short),
      longer: longer.flatMap((months) => {
        const answers = this.#answers(base, months);
        return answers ? [wanted(answers, ids((settled) => settled === months))] : [];
      }),
    };
  }

  /** The plan up to a month without the deal and with it. @param {PlanRequest} base @param {number} months @returns {[Answer, Answer] | null} */
  #answers(base, months) {
    const request = until(base, months);
    const [before, after] = [asked(request), asked(withProject(request, this.fitted))];
    return before.kind === "answer" && after.kind === "answer" ? [before, after] : null;
  }

  /** Makes the deal one of the plan's projects. */
  addToPlan = async () => {
    const { request } = this.#store;
    if (!request || this.outcome?.kind !== "effect") return;
    await this.#store.mode.choose("plan");
    this.#store.change(withProject(request, this.fitted), {});
  };

  toPlan = () => this.#store.mode.choose("plan");
}

/** @param {PlanRequest} request @returns {Outcome} */
function asked(request) {
  try {
    return engine.estimate(request);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return { kind: "refused", problems: [] };
  }
}
