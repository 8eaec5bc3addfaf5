/**
 * The state of one calculator: the plan, its answer, and all that stands beside them. Whoever draws listens for "update"; what a
 * host hears is dispatched under its own name ("partner-change", "partner-answer", …). It knows no element.
 */
import messages from "../../pkg/messages/en/calculator.js";
import { partnerEvent, tiersDiffer } from "../base/events.js";
import { numberRefusal } from "../base/refusal.js";
import { problemText } from "../base/message.js";
import { answerIn, kept, programmeIn, programmesIn } from "../base/translation.js";
import * as engine from "../load/engine.js";
import { LazyParts } from "../load/lazy-parts.js";
import { deeds } from "../plan/deeds.js";
import { OWN, fit, unread } from "../plan/form.js";
import { retyped } from "../plan/retyped.js";
import { Uncertain } from "../study/uncertain.js";
import { Changes } from "./changes.js";
import { Mode } from "./mode.js";
import { moveTo } from "./moved.js";
import { Scenarios } from "./scenarios.js";
import { ownProgramme } from "./own-programme.js";
import { offerUndo } from "./undo.js";

/** @import { Answer, Brought, CatalogueReport as Catalogue } from "../../pkg/engine.js" */
/** @import { Details, EventName } from "../base/events.js" */
/** @import { Grain } from "../base/period.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PageProblem } from "../base/message.js" */
/** @import { ViewName } from "../base/views.js" */
/** @import { PlanRequest, Programme, TypedFields } from "../plan/form.js" */
/** @import { Screen } from "../share/screen.js" */
/** @import { Change } from "./changes.js" */
/** @import { Moved } from "./moved.js" */
/** @import { Remark } from "./remark.js" */
/** @import { Settings } from "./settings.js" */
/** @typedef {{ request: PlanRequest, answer: Answer, programme: Programme, preset: string, file: string }} Shown an answer with what it is an answer to: a plan, an example unchanged, or a file of sales */
/** @typedef {{ text: string, outcome: Brought | null }} Bringing a programme of one's own, as it is typed, and what the engine said of it */
/** @typedef {{ field?: string, step?: boolean }} How field: the one that was typed into; step: whether the browser's way back leads to what was there before */

const shownIn = kept((/** @type {Shown} */ shown, locale, programme) => ({ ...shown, answer: answerIn(shown.answer, locale, programme), programme: programmeIn(shown.programme, locale) }));

export class PlanStore extends EventTarget {
  #speaker;
  /** Callback of an answer that waits for the whole engine. @type {(() => void) | null} */
  #waiting = null;
  /** @type {Catalogue | null} */
  #catalogue = null;
  /** The host's settings; it gives new ones as they change. @type {Settings} */
  settings;
  /** Whether a first answer has been there. */
  ready = false;
  /** Those of the catalogue, and the one that was brought. @type {Programme[]} */
  #programmes = [];
  /** The plan. @type {PlanRequest | null} */
  request = null;
  /** Text of fields that is being edited or cannot be read. @type {TypedFields} */
  typed = {};
  /** Problems of the plan. @type {PageProblem[]} */
  problems = [];
  /** The last good answer as the engine gave it, with all that it is an answer to. @type {Shown | null} */
  #shown = null;
  /** Whether the answer shown is an example's, for want of any of the plan's own. */
  instead = false;
  /** Whether the engine trapped over the plan. */
  trapped = false;
  /** Id of the example the plan began as; empty when it came from elsewhere. */
  example = "";
  /** Whether the reader has changed the example. */
  changed = false;
  /** The view in sight. @type {ViewName} */
  view = "answer";
  /** Length of the statement's columns. @type {Grain} */
  grain = "year";
  /** @type {Bringing | null} */
  bringing = null;
  /** Former place of the plan, before another programme was chosen whose currency is not the plan's. @type {Moved | null} */
  moved = null;
  /** Notice about where the plan came from. @type {Remark | null} */
  remark = null;
  lazyParts = new LazyParts(this);
  uncertain = new Uncertain(this);
  mode = new Mode(this);
  scenarios = new Scenarios(this);
  changes = new Changes(this);
  /** Actions of the reader on the fields of the plan. */
  deeds = deeds(this);

  /** @param {{ locale: Locale }} speaker knows the reader's language @param {Settings} settings */
  constructor(speaker, settings) {
    super();
    this.#speaker = speaker;
    this.settings = settings;
  }

  get locale() {
    return this.#speaker.locale;
  }

  get engineVersion() {
    return this.#catalogue?.engine ?? "";
  }

  /** All programmes on offer, their titles in the reader's language. */
  get programmes() {
    return programmesIn(this.#programmes, this.locale);
  }

  /** The last good answer, its titles in the reader's language. @returns {Shown | null} */
  get shown() {
    const shown = this.#shown;
    return shown && /** @type {Shown} */ (shownIn(shown, this.locale, shown.programme));
  }

  /** The plan's programme. @returns {Programme | undefined} */
  get current() {
    return this.programmes.find((p) => p.id === this.request?.programme) ?? this.programmes[0];
  }

  /** The currency the plan's amounts are in. */
  get currency() {
    return this.request?.currency ?? this.current?.currency ?? "";
  }

  /** The currency the programme's tables are in. */
  get tables() {
    return this.current?.currency ?? "";
  }

  /** State a link keeps beside the plan. @returns {Screen} */
  get screen() {
    const { view, mode, scenarios, example } = this;
    return { view, way: mode.way, example, deal: mode.keptDeal, scenarios: scenarios.list };
  }

  /** Whether all that was typed is in the plan: no field holds what cannot be read, no file and no programme is half taken in. */
  get taken() {
    return !this.bringing && !this.mode.importing && !this.#unread.length;
  }

  /** The trials of the plan whose answer is on the screen. */
  get trials() {
    const { picture } = this.uncertain;
    return picture && this.mode.way !== "sales" && picture.request === this.shown?.request ? picture.report : null;
  }

  /** Reads what the engine knows, once it runs. */
  learn() {
    this.#catalogue ??= engine.catalogue();
    this.#programmes = this.#catalogue.programmes;
  }

  /** Tells those who draw that something has changed. */
  requestUpdate() {
    this.dispatchEvent(new Event("update"));
  }

  /** Tells the host. @template {EventName} N @param {N} name @param {Details[N]} detail */
  tell(name, detail) {
    this.dispatchEvent(partnerEvent(name, detail));
  }

  /** Changes what no answer follows from. @param {Partial<Pick<PlanStore, "view" | "grain" | "bringing" | "moved" | "remark" | "typed">>} change */
  set(change) {
    Object.assign(this, change);
    this.requestUpdate();
  }

  /** Keeps what is on the screen in the page's address, where there is one to keep. @param {boolean} [step] whether the way back leads to what was there before */
  keep(step = false) {
    this.dispatchEvent(new CustomEvent("keep", { detail: { step } }));
  }

  /** Shows a plan that is known to be one. @param {PlanRequest} request @param {TypedFields} [typed] @param {string} [field] the one that was typed into */
  take(request, typed = {}, field = "") {
    Object.assign(this, { request, typed, moved: null });
    this.changes.record(field);
    this.solve();
    this.requestUpdate();
  }

  /** Takes a change by the reader. @param {PlanRequest} request @param {TypedFields} [typed] @param {How} [how] */
  change(request, typed = this.typed, { field = "", step = false } = {}) {
    this.changed = true;
    this.take(request, typed, field);
    this.keep(step);
    this.tell("partner-change", { request });
  }

  /** Goes to a plan of the list of changes. @param {Change} change */
  goTo({ request, typed, example, changed, kept, scenarios }) {
    Object.assign(this, { request, typed, example, changed, moved: null, remark: null });
    this.scenarios.list = scenarios;
    this.uncertain.restore(kept, request);
    this.solve();
    this.requestUpdate();
    this.keep();
    this.tell("partner-change", { request });
  }

  /** Shows what a link kept beside its plan. @param {Screen} screen */
  showScreen({ view, way, deal, scenarios }) {
    this.scenarios.list = scenarios;
    this.set({ view });
    void this.mode.restore(way, deal);
  }

  /** Takes an entry away, and offers it back. @param {string} name @param {() => void} deed */
  undoable = (name, deed) => offerUndo(this, "entry", name, deed);

  /** Does what only the whole engine can, once it is there. Where it is lost a note says so, and does it after another try. @param {() => void} action */
  withWhole(action) {
    this.#waiting = action;
    void this.bringWhole();
  }

  /** Fetches the whole engine, and does what waits for it. */
  bringWhole = async () => {
    const there = await this.lazyParts.bringEngine();
    if (!there) return;
    const action = this.#waiting;
    this.#waiting = null;
    this.requestUpdate();
    action?.();
  };

  /** Writes what was typed as the new language writes it, and says refusals in it. @param {string} before @param {string} now languages */
  translate(before, now) {
    const { request, currency, tables } = this;
    if (!request) return;
    this.uncertain.translate();
    const { plan, typed } = retyped(request, this.typed, { lang: before, currency, tables }, { lang: now, currency, tables });
    this.typed = typed;
    if (plan !== request) this.change(plan);
    else this.solve();
  }

  /** Figures that cannot be read. @returns {PageProblem[]} */
  get #unread() {
    const { locale, currency, tables } = this;
    return unread(this.typed, { lang: locale.lang, currency, tables }).map((u) => ({ code: /** @type {const} */ ("not-a-number"), field: u.field, message: numberRefusal(locale, u.reason, u.given) }));
  }

  /** Answers the plan as it stands. */
  solve = () => {
    const { request, mode } = this;
    if (!request) return;
    const unread = this.#unread;
    if (mode.takesOver) {
      // The import follows by itself.
      this.problems = [];
      if (unread.length) this.#refuse(request, unread);
    } else if (this.shown?.request === request && this.problems.length === 0 && !mode.dealing && !unread.length && !this.trapped) {
      // The answer on the screen is this plan's, as when only a range beside it has changed.
      this.uncertain.follow();
    } else if (engine.mustWait(request)) {
      this.withWhole(this.solve);
    } else {
      const outcome = unread.length ? { kind: /** @type {const} */ ("refused"), problems: unread } : this.#estimate(request);
      if (outcome?.kind === "refused") this.#refuse(request, outcome.problems);
      else if (outcome) this.#answer(request, outcome);
      if (outcome) mode.dealing?.solve();
    }
    this.requestUpdate();
  };

  /** @param {PlanRequest} request @param {PageProblem[]} problems */
  #refuse(request, problems) {
    const { locale, current } = this;
    this.problems = problems;
    this.tell("partner-refused", { request, problems: problems.map((it) => ({ ...it, message: problemText(it, locale, current) })) });
  }

  /** @param {PlanRequest} request @param {Answer} answer */
  #answer(request, answer) {
    this.problems = [];
    this.instead = false;
    const before = this.#shown?.answer;
    this.show(request, answer);
    this.uncertain.follow();
    this.tell("partner-answer", { request, answer });
    if (tiersDiffer(before, answer)) this.tell("partner-tier", { tiers: answer.tiers });
  }

  /** @param {PlanRequest} request */
  #estimate(request) {
    try {
      const outcome = engine.estimate(request);
      this.trapped = false;
      return outcome;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.trapped = true;
      return null;
    }
  }

  /** Puts an answer on the screen. @param {PlanRequest} request @param {Answer} answer */
  show(request, answer) {
    const { mode } = this;
    const programme = this.#programmes.find(({ id }) => id === request.programme) ?? this.#programmes[0];
    if (!programme) return;
    this.#shown = { request, answer, programme, preset: this.changed || mode.dealing ? "" : this.example, file: mode.who };
    this.requestUpdate();
  }

  /** Asks the engine about a programme somebody brought; an accepted one is on offer from then on. @param {string} terms @returns {Brought} */
  judge(terms) {
    const outcome = engine.programme(terms);
    if (outcome.kind === "accepted") this.#programmes = [...(this.#catalogue?.programmes ?? []), ownProgramme(outcome.entry, terms, this.locale)];
    return outcome;
  }

  /** Takes in a programme of the reader's own, and answers by it when it passes. @param {string} terms @returns {Brought} */
  bring = (terms) => {
    // A programme of one's own that replaces another has taken its place on offer by the time it is chosen.
    const home = this.current;
    const outcome = this.judge(terms);
    if (outcome.kind === "accepted") moveTo(this, OWN, home);
    return outcome;
  };

  /** Opens the place where a programme of one's own is brought. @param {string} [text] @param {Brought | null} [outcome] */
  openOwn = async (text = this.request?.terms ?? "", outcome = null) => {
    await Promise.all([this.lazyParts.bring("own/define.js"), this.lazyParts.bringEngine()]);
    this.set({ bringing: { text, outcome } });
    this.dispatchEvent(new Event("own"));
  };

  closeOwn = () => this.set({ bringing: null });

  chooseProgramme = (/** @type {string} */ id) => moveTo(this, id);

  chooseRole = (/** @type {string} */ role) => {
    if (this.current && this.request) this.change(fit({ ...this.request, role }, this.current));
  };
}
