import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/calculator.js";
import { base, tokens } from "../base/look.js";
import sheet from "./calculator.css?inline";
import * as engine from "../load/engine.js";
import { Address } from "../share/address.js";
import { offerTools } from "../assistant/offer.js";
import { LazyParts } from "../load/lazy-parts.js";
import { PlanLoader } from "../plan/plan-loader.js";
import { Changes } from "../plan/changes.js";
import { deeds } from "../plan/deeds.js";
import { partnerEvent, tiersDiffer } from "../embed/events.js";
import { knobNames } from "../embed/knobs.js";
import { lockOf } from "../embed/limits.js";
import { FormSheet } from "../plan/form-sheet.js";
import { OWN, fit, unread } from "../plan/form.js";
import { moveTo } from "../plan/moved.js";
import { isExamples } from "../plan/own-figures.js";
import { problemText } from "../base/message.js";
import { PlanFiles } from "../share/plan-files.js";
import { place } from "../plan/problems.js";
import { takeTrust } from "../load/trust.js";
import { numberRefusal } from "../base/locale.js";
import { retyped, withTyped } from "../plan/retyped.js";
import { ByRules } from "../answer/rules.js";
import { Scenarios } from "./scenarios.js";
import { sentence } from "../answer/sentence.js";
import { Speaker } from "../base/speaker.js";
import { offerUndo } from "./undo.js";
import { answerView, failedView, loadingView } from "./view.js";
import { Mode } from "./mode.js";
import { Presenting } from "./presenting.js";
import { Uncertain } from "../study/uncertain.js";
import { tryWorkers } from "../load/worker-source.js";

/** @import { Answer, Brought, CatalogueReport as Catalogue, Figure, Guide } from "../../pkg/engine.js" */
/** @import { Details, EventName } from "../embed/events.js" */
/** @import { PageProblem } from "../base/message.js" */
/** @import { PlanRequest, Programme, TypedFields } from "../plan/form.js" */
/** @import { Form } from "../plan/field.js" */
/** @import { Grain } from "../base/period.js" */
/** @import { Moved } from "../plan/moved.js" */
/** @import { Remark } from "./remark.js" */
/** @import { PartnerToolbar } from "../share/toolbar.js" */
/** @import { PartnerWorking } from "../explain/working.js" */
/** @import { ViewName } from "./views.js" */
/** @import { Change } from "../plan/changes.js" */
/** @import { Screen } from "../share/screen-link.js" */
/** @typedef {{ request: PlanRequest, answer: Answer, programme: Programme, preset: string, file: string }} Shown an answer with what it is an answer to: a plan, an example unchanged, or a file of sales */

const QUIET = 900;
/** Narrower than this, form and answer do not fit side by side; in rem. */
const TWO_COLUMNS = 56;

/** `<partner-calculator>`: a plan on one side, what it earns on the other. */
export class PartnerCalculator extends LitElement {
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    state: { reflect: true },
    preset: {},
    programme: {},
    partnerRole: { attribute: "partner-role" },
    tier: {},
    country: {},
    ...Object.fromEntries(knobNames.map((name) => [name, {}])),
    offer: { attribute: "programmes" },
    lock: {},
    panels: {},
    linked: { type: Boolean },
    shareBase: { attribute: "share-base" },
    policies: {},
    lang: { reflect: true },
    theme: { reflect: true },
    request: { attribute: false, noAccessor: true },
    typed: { state: true },
    shown: { state: true },
    problems: { state: true },
    grain: { state: true },
    view: { state: true },
    narrow: { type: Boolean, reflect: true },
    trapped: { state: true },
    said: { state: true },
    bringing: { state: true },
    moved: { state: true },
    remark: { state: true },
  };
  /** For the loader: a page may have one policy of a name. */
  static trust = takeTrust;

  #deeds = deeds(this);
  /** Its own width decides, not the window's: it may stand in a column of somebody's page. */
  #width = new ResizeObserver(([seen]) => {
    this.#narrow(seen?.contentRect.width ?? 0);
  });
  speaker = new Speaker(this, (before, now) => this.#translate(before, now));
  mode = new Mode(this);
  byRules = new ByRules(() => this.requestUpdate());
  uncertain = new Uncertain(this);
  lazyParts = new LazyParts(this);
  address = new Address(this);
  changes = new Changes(this);
  scenarios = new Scenarios(this);
  files = new PlanFiles(this);
  presenting = new Presenting(this);
  planLoader = new PlanLoader(this);
  sheet = new FormSheet(this);
  /** @type {PlanRequest | null} */
  #request = null;
  /** @type {Catalogue | null} */
  #catalogue = null;
  /** Those of the catalogue, and the one that was brought. @type {Programme[]} */
  #offered = [];
  #saying = 0;
  /** What waits for the whole engine. @type {(() => void) | null} */
  #waiting = null;
  /** @type {{ key: string, guide: Guide } | null} */
  #guide = null;
  /** The form last drawn, and what it was made of. @type {{ of: unknown[], form: Form } | null} */
  #form = null;

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    /** @type {unknown} */
    this.failure = null;
    /** Id of the example to start from; the first when it is empty. */
    this.preset = "";
    /** Id of the example the plan began as; empty when it came from elsewhere. */
    this.example = "";
    this.programme = "";
    /** Role, tier and country to start with, in place of the example's; "role" itself is a word of ARIA's. */
    this.partnerRole = "";
    this.tier = "";
    this.country = "";
    /** The programmes that may be chosen, by their ids; all of them when empty. */
    this.offer = "";
    /** Fields that may not be changed. */
    this.lock = "";
    /** The panels to show beside the headline and what it rests on, by name; all of them when empty. */
    this.panels = "";
    /** Whether the plan is kept in the page's own address. */
    this.linked = false;
    /** Address of a page that opens links, for a calculator whose own page does not. */
    this.shareBase = "";
    /** Address of the page that shows a programme's tables. */
    this.policies = "";
    this.theme = "";
    /** @type {TypedFields} */
    this.typed = {};
    /** The last good answer, with all that it is an answer to. @type {Shown | null} */
    this.shown = null;
    /** @type {PageProblem[]} */
    this.problems = [];
    this.changed = false;
    /** Whether the answer shown is an example's, for want of any of the plan's own. */
    this.instead = false;
    /** Whether form and answer do not fit side by side. */
    this.narrow = false;
    /** @type {Grain} */
    this.grain = "year";
    /** The view in sight. @type {ViewName} */
    this.view = "answer";
    this.trapped = false;
    this.said = "";
    /** What stands where a programme of one's own is brought, while that is open. @type {{ text: string, outcome: Brought | null } | null} */
    this.bringing = null;
    /** Where the plan was before another programme was chosen whose currency is not the plan's. @type {Moved | null} */
    this.moved = null;
    /** Notice about where the plan came from. @type {Remark | null} */
    this.remark = null;
  }

  /** The plan. A host may set another; it is checked before it is shown. */
  get request() {
    return this.#request;
  }

  set request(given) {
    if (given !== this.#request) this.planLoader.give(given);
  }

  get locale() {
    return this.speaker.locale;
  }

  get engineVersion() {
    return this.#catalogue?.engine ?? "";
  }

  get programmes() {
    return this.#offered;
  }

  /** @returns {Programme | undefined} */
  get current() {
    return this.programmes.find((p) => p.id === this.request?.programme) ?? this.programmes[0];
  }

  /** The currency the plan's amounts are in. */
  get currency() {
    return this.request?.currency ?? this.current?.currency ?? "";
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    // Whoever touches a figure is about to ask for more than the answer.
    for (const name of ["pointerdown", "focusin"]) this.addEventListener(name, () => engine.compileWhole().catch(() => {}), { once: true });
    // Without a box of its own its parent's width counts. It is known before anything is drawn: nothing moves in the first frame.
    const box = getComputedStyle(this).display === "contents" ? (this.parentElement ?? this) : this;
    this.#narrow(box.clientWidth);
    this.#width.observe(box);
    offerTools(this);
    // Moved in the document, it stays as it is.
    if (this.state !== "ready") void this.start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#width.disconnect();
  }

  /** A host that changes what to start with starts anew. @override */
  willUpdate() {
    if (this.state !== "ready") return;
    this.planLoader.follow();
  }

  /** @param {number} width of the box, in pixels */
  #narrow(width) {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.narrow = width < TWO_COLUMNS * rem;
  }

  async start() {
    this.state = "loading";
    try {
      await Promise.all([engine.load(), tryWorkers(), this.speaker.ready()]);
      if (/** @type {string} */ (this.state) === "ready") return;
      if (engine.mustWait(this.planLoader.coming)) await engine.loadWhole();
      this.#catalogue ??= engine.catalogue();
      this.#offered = this.#catalogue.programmes;
      this.planLoader.first();
      if (this.linked) this.scenarios.list ??= this.scenarios.device.kept;
      this.state = "ready";
      if (this.#request) this.tell("partner-ready", { request: this.#request });
    } catch (error) {
      console.error("<partner-calculator> could not start:", error);
      this.failure = error;
      this.state = "failed";
      this.tell("partner-error", { message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Shows a plan that is known to be one. @param {PlanRequest} request @param {TypedFields} [typed] @param {string} [field] the one that was typed into */
  take(request, typed = {}, field = "") {
    this.#request = request;
    this.typed = typed;
    this.moved = null;
    this.changes.record(field);
    this.requestUpdate();
    this.#solve();
  }

  /** A change by the reader. @param {PlanRequest} request @param {TypedFields} [typed] @param {{ field?: string, step?: boolean }} [how] field: the one that was typed into; step: whether the way back leads to what was there before */
  change(request, typed = this.typed, { field = "", step = false } = {}) {
    this.changed = true;
    this.take(request, typed, field);
    this.address.keep(step);
    this.tell("partner-change", { request });
  }

  /** Shows a plan of the list of changes. @param {Change} change */
  goTo({ request, typed, example, changed, kept, scenarios }) {
    this.#request = request;
    Object.assign(this, { typed, example, changed, moved: null, remark: null });
    this.scenarios.list = scenarios;
    this.uncertain.restore(kept, request);
    this.requestUpdate();
    this.#solve();
    this.address.keep();
    this.tell("partner-change", { request });
  }

  /** The example the plan began as. */
  get origin() {
    return this.planLoader.origin;
  }

  /** Takes the plan that the first questions make. @param {PlanRequest} request */
  begin = (request) => this.change(request, {}, { step: true });

  /** Begins elsewhere than at the first questions. @param {"form" | "example" | "sales" | "file"} way */
  goElsewhere = async (way) => {
    if (way === "form") return this.sheet.begin();
    if (way === "sales") return this.mode.choose("sales");
    if (way === "file") return /** @type {PartnerToolbar | null} */ (this.renderRoot.querySelector("partner-toolbar"))?.choose();
    return this.sheet.showExamples();
  };

  /** What a link keeps beside the plan. @returns {Screen} */
  get screen() {
    const { view, mode, scenarios, example } = this;
    return { view, way: mode.way, example, deal: mode.keptDeal, scenarios: scenarios.list };
  }

  /** Shows what a link kept beside its plan. @param {Screen} screen */
  showScreen({ view, way, deal, scenarios }) {
    this.view = view;
    this.scenarios.list = scenarios;
    void this.mode.restore(way, deal);
  }

  /** Takes an entry away, and offers it back. @param {string} name @param {() => void} deed */
  undoable = (name, deed) => offerUndo(this, "entry", name, deed);

  solve = () => this.#solve();

  /** Does what only the whole engine can, once it is there. Where it is lost a note says so, and does it after another try. @param {() => void} action */
  withWhole(action) {
    this.#waiting = action;
    void this.#wait();
  }

  #wait = async () => {
    const there = await this.lazyParts.bringEngine();
    if (!there) return;
    const action = this.#waiting;
    this.#waiting = null;
    this.sheet.inputs?.requestUpdate();
    action?.();
  };

  /** The note of an engine that was lost. */
  get lostEngine() {
    return this.lazyParts.note("engine", this.locale, this.#wait);
  }

  /** What was typed is written as the new language writes it, and refusals are said in it. @param {string} before @param {string} now */
  #translate(before, now) {
    const { request, currency } = this;
    this.typed = retyped(this.typed, before, now, currency);
    const plan = request && withTyped(request, this.typed, { lang: now, currency });
    if (plan && plan !== request) this.change(plan);
    else this.#solve();
  }

  #solve() {
    const { request, locale } = this;
    if (!request) return;
    if (this.#answers(request)) {
      this.uncertain.follow();
      this.requestUpdate();
      return;
    }
    if (!this.mode.takesOver && engine.mustWait(request)) {
      this.withWhole(this.solve);
      return;
    }
    const local = unread(this.typed, { lang: locale.lang, currency: this.currency }).map((u) => ({ code: /** @type {const} */ ("not-a-number"), field: u.field, message: numberRefusal(locale, u.reason, u.given) }));
    const outcome = local.length ? { kind: /** @type {const} */ ("refused"), problems: local } : this.mode.takesOver ? null : this.#estimate(request);
    if (!outcome) return;
    if (outcome.kind === "refused") {
      this.problems = outcome.problems;
      this.tell("partner-refused", { request, problems: outcome.problems.map((it) => ({ ...it, message: problemText(it, locale, this.current) })) });
    } else {
      this.problems = [];
      this.instead = false;
      const before = this.shown?.answer;
      this.show(request, outcome);
      this.uncertain.follow();
      this.tell("partner-answer", { request, answer: outcome });
      if (tiersDiffer(before, outcome)) this.tell("partner-tier", { tiers: outcome.tiers });
    }
    this.mode.dealing?.solve();
    this.requestUpdate();
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#say(), QUIET);
  }

  /** Puts an answer on the screen. @param {PlanRequest} request @param {Answer} answer */
  show(request, answer) {
    const { current } = this;
    if (!current) return;
    this.shown = { request, answer, programme: current, preset: this.changed || this.mode.dealing ? "" : this.example, file: this.mode.who };
    if (!this.mode.who && !this.mode.dealing) this.byRules.follow(this.shown);
  }

  /** Whether the answer on the screen is this plan's, as when only a range beside it has changed. @param {PlanRequest} request */
  #answers(request) {
    const read = !unread(this.typed, { lang: this.locale.lang, currency: this.currency }).length;
    return this.shown?.request === request && this.problems.length === 0 && !this.mode.dealing && read && !this.trapped && !this.mode.takesOver;
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

  #say() {
    const t = this.locale.t(messages);
    if (this.problems.length) this.said = t.announceRefused({ count: this.problems.length });
    else if (this.shown) this.said = t.announceAnswer({ sentence: sentence(this.shown.answer, this.locale) });
  }

  /** @template {EventName} N @param {N} name @param {Details[N]} detail */
  tell(name, detail) {
    this.dispatchEvent(partnerEvent(name, detail));
  }

  /** What the form is drawn from, and what it may do. @returns {Form | null} */
  get form() {
    const { request, current, typed, locale, uncertain } = this;
    if (!request || !current) return null;
    // The same object while all of it is the same, so that a new picture of the risk does not draw the form anew.
    const { origin } = this;
    const of = [request, current, typed, locale, this.problems, uncertain.problems, uncertain.ranges, origin, this.lock];
    if (!this.#form || of.some((part, i) => part !== this.#form?.of[i])) {
      const problems = new Map([...uncertain.problems, ...place(this.problems, request, current, locale).placed]);
      this.#form = { of, form: { locale, request, programme: current, typed, problems, range: (path) => uncertain.text(path), isExamples: (path) => origin !== null && isExamples(request, origin, path), isLocked: lockOf(this.lock), ...this.#deeds } };
    }
    return this.#form.form;
  }

  /** What the engine says of a programme somebody brought; an accepted one is on offer from then on. @param {string} terms @returns {Brought} */
  judge(terms) {
    const outcome = engine.programme(terms);
    if (outcome.kind === "accepted") {
      const own = { ...outcome.entry, id: OWN, title: this.locale.t(messages).ownProgramme({ title: outcome.entry.title }), terms };
      this.#offered = [...(this.#catalogue?.programmes ?? []), own];
    }
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

  /** @param {string} [text] @param {Brought | null} [outcome] */
  openOwn = async (text = this.request?.terms ?? "", outcome = null) => {
    await Promise.all([this.lazyParts.bring("own/define.js"), this.lazyParts.bringEngine()]);
    this.bringing = { text, outcome };
    await this.updateComplete;
    this.sheet.profile?.showOwn();
  };

  /** Shows a view. @param {ViewName} view */
  look = (view) => {
    this.view = view;
    this.address.keep(true);
    const { answer } = this;
    if (answer && answer.getBoundingClientRect().top < 0) answer.scrollIntoView({ block: "start" });
  };

  /** Where the answer stands. @returns {HTMLElement | null} */
  get answer() {
    return this.renderRoot.querySelector(".answer");
  }

  closeOwn = () => {
    this.bringing = null;
  };

  chooseProgramme = (/** @type {string} */ id) => moveTo(this, id);

  chooseRole = (/** @type {string} */ role) => {
    if (this.current && this.request) this.change(fit({ ...this.request, role }, this.current));
  };

  /** The programme's tables on the plan's day; asked for once a programme and day. Undefined while the engine is on its way. */
  guide = () => {
    const { request } = this;
    if (!request) return null;
    if (!engine.hasWhole()) {
      void this.lazyParts.bringEngine().then((there) => there && this.sheet.inputs?.requestUpdate());
      return undefined;
    }
    const { programme, asOf, terms } = request;
    const key = `${programme} ${asOf} ${terms ?? ""}`;
    try {
      if (this.#guide?.key !== key) this.#guide = { key, guide: engine.guide(programme, asOf, terms) };
    } catch {
      return null;
    }
    return this.#guide.guide;
  };

  explain = (/** @type {CustomEvent<{ figure: Figure, label: string }>} */ event) => {
    const panel = /** @type {PartnerWorking | null} */ (this.renderRoot.querySelector("partner-working"));
    const { shown } = this;
    if (!panel || !shown) return;
    panel.ask =
      this.mode.ask ??
      (async (figure) => {
        await engine.loadWhole();
        // The answer may have become another one while its working stands open.
        return engine.working((this.shown ?? shown).request, figure);
      });
    void panel.show(event.detail.figure, event.detail.label);
  };

  /** @override */
  render() {
    if (this.state === "failed") return failedView(this);
    if (this.state === "loading" || !this.shown) return loadingView(this);
    return html`${answerView(this, this.shown)}
      <p class="aside" role="status" aria-live="polite">${this.said || nothing}</p>`;
  }
}
