import { LitElement, html, noChange, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/calculator.js";
import { ByRules } from "../answer/rules.js";
import { sentence } from "../answer/sentence.js";
import { offerTools } from "../assistant/offer.js";
import { partnerEvent } from "../base/events.js";
import { base, isolation, tokens } from "../base/look.js";
import { Speaker } from "../language/speaker.js";
import { viewNamed } from "../base/views.js";
import { knobNames } from "../plan/knobs.js";
import { strangers } from "./strangers.js";
import { Served } from "../first/served.js";
import * as engine from "../load/engine.js";
import { takeTrust } from "../load/trust.js";
import { tryWorkers } from "../load/worker-source.js";
import { Address } from "../share/address.js";
import { PlanFiles } from "../share/plan-files.js";
import { CurrentForm } from "../store/current-form.js";
import { CurrentGuide } from "../store/guide.js";
import { wayNamed } from "../store/mode.js";
import { PlanLoader } from "../store/plan-loader.js";
import { settingsOf } from "../store/settings.js";
import { PlanStore } from "../store/store.js";
import { fetchAhead } from "./ahead.js";
import { FormSheet } from "./form-sheet.js";
import { PANELS } from "./panels.js";
import { Presenting } from "./presenting.js";
import { Printing } from "./printing.js";
import { UndoKeys } from "./undo-keys.js";
import { answerView, failedView, loadingView } from "./view.js";
import sheet from "./calculator.css?inline";
import narrowSheet from "./narrow.css?inline";
import printSheet from "./print.css?inline";
import tabsSheet from "./tabs.css?inline";
import waysSheet from "./ways.css?inline";

/** @import { Figure, Outcome, Request } from "../../pkg/engine.js" */
/** @import { EventName, PartnerEvent } from "../base/events.js" */
/** @import { ViewName } from "../base/views.js" */
/** @import { Format } from "../share/writer.js" */
/** @import { PartnerWorking } from "../explain/working.js" */

/** Milliseconds without a change before an answer is said aloud. */
const QUIET = 900;
/** Narrower than this, form and answer do not fit side by side; in rem. */
const TWO_COLUMNS = 56;
/** Events of the store that a host hears. @type {EventName[]} */
const TOLD = ["partner-ready", "partner-change", "partner-answer", "partner-refused", "partner-tier", "partner-scenario", "partner-export", "partner-error"];

/**
 * `<partner-calculator>`: a plan on one side, what it earns on the other. Joins the store with the host's settings and the views.
 * @tag partner-calculator
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
 * @attr {"plan" | "deal" | "sales"} mode - what to work out at the start
 * @attr {"answer" | "when" | "change" | "compare" | "statement"} view - the view of the answer to start with
 * @attr {string} programmes - the programmes that may be chosen, by their ids
 * @attr {string} lock - fields that may not be changed: names of attributes, or paths in a plan
 * @attr {string} fields - the groups of the form to show, by their names
 * @attr {string} panels - the panels to show, by their names
 * @attr {boolean} linked - keep the plan in the page's own address
 * @attr {string} share-base - address of the page that opens copied links
 * @attr {string} policies - address of the page with the programmes' tables
 * @attr {string} lang - language of words, numbers and dates, as a BCP 47 tag
 * @attr {"light" | "dark"} theme - what the reader's system prefers, where it is not said
 * @fires partner-ready - the first answer is on the screen
 * @fires partner-change - the reader has changed the plan
 * @fires partner-answer - a new answer is on the screen
 * @fires partner-refused - a plan cannot be answered, or was none
 * @fires partner-tier - an answer holds other tiers than the one before
 * @fires partner-scenario - the reader has changed what the plan is compared with
 * @fires partner-share - the link to the plan was copied
 * @fires partner-export - a file was written
 * @fires partner-error - it could not start
 * @slot - stands in its place until it is there, and for good where it cannot run
 * @slot after-headline - shown after the headline
 * @slot after-answer - shown after the answer
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
export class PartnerCalculator extends LitElement {
  /** @override */
  static styles = [tokens, base, isolation, ...[sheet, waysSheet, tabsSheet, narrowSheet, printSheet].map((text) => unsafeCSS(text))];
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
    mode: {},
    view: {},
    offer: { attribute: "programmes" },
    lock: {},
    fields: {},
    panels: {},
    linked: { type: Boolean },
    shareBase: { attribute: "share-base" },
    policies: {},
    lang: { reflect: true },
    theme: { reflect: true },
    request: { attribute: false, noAccessor: true },
    screen: { attribute: false, noAccessor: true },
    narrow: { type: Boolean, reflect: true },
    said: { state: true },
  };
  /** For the loader: a page may have one policy of a name. */
  static trust = takeTrust;

  /** Its own width decides, not the window's: it may stand in a column of somebody's page. */
  #width = new ResizeObserver(() => this.#narrow());
  #served = new Served(this);
  #saying = 0;
  /** Sentences about the host's words that were said already. @type {Set<string>} */
  #warned = new Set();
  #page;

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    /** @type {unknown} */
    this.failure = null;
    // What each says: store/settings.js.
    this.preset = "";
    this.programme = "";
    /** "role" itself is a word of ARIA's. */
    this.partnerRole = "";
    this.tier = "";
    this.country = "";
    this.currency = "";
    /** Lets the page's address say what to start with too. */
    this.prefill = false;
    this.mode = "";
    this.view = "";
    this.offer = "";
    this.lock = "";
    this.fields = "";
    this.panels = "";
    this.linked = false;
    this.shareBase = "";
    this.policies = "";
    this.theme = "";
    /** Whether form and answer do not fit side by side. */
    this.narrow = false;
    this.said = "";

    const speaker = new Speaker(this, (before, now) => this.store.translate(before, now));
    /** All that is shown, and all that is known of it. */
    this.store = new PlanStore(speaker, settingsOf(this));
    const { store } = this;
    const form = new CurrentForm();
    const address = new Address(this, store);
    const loader = new PlanLoader(store, address);
    const byRules = new ByRules(() => this.requestUpdate());
    this.#page = {
      store,
      speaker,
      form,
      address,
      loader,
      guide: new CurrentGuide(store),
      byRules,
      sheet: new FormSheet(this, form),
      files: new PlanFiles(this, store, loader, address),
      presenting: new Presenting(this, store, form),
      printing: new Printing(this, store, address, byRules),
      explain: this.#explain,
      look: this.#look,
    };
    new UndoKeys(this, store.changes);
    store.addEventListener("update", () => this.requestUpdate());
    store.addEventListener("own", () => void this.updateComplete.then(() => this.#page.sheet.profile?.showOwn()));
    for (const name of TOLD) store.addEventListener(name, (event) => this.#tell(/** @type {PartnerEvent<typeof name>} */ (event)));
  }

  /** The plan. A host may set another; it is checked before it is shown. */
  get request() {
    return this.store.request;
  }

  set request(given) {
    if (given !== this.store.request) this.#page.loader.give(given);
  }

  /** Plan, view and all else on the screen, as the text that a link has after its `#`; empty before there is a plan. A host that has kept it may set it again. */
  get screen() {
    return this.#page.address.fragment;
  }

  set screen(given) {
    if (given === null || given === undefined) console.warn("<partner-calculator>: no screen was given; the one before stays");
    else if (given !== this.screen) this.#page.loader.giveScreen(given);
  }

  /** The answer on the screen; null before there is one. */
  get answer() {
    return this.store.shown?.answer ?? null;
  }

  /** Answers a plan beside the one on the screen. @param {Request} request @returns {Promise<Outcome>} */
  async evaluate(request) {
    await (engine.wantsWhole(request) ? engine.loadWhole() : engine.load());
    return engine.estimate(request);
  }

  /** Starts anew from the example that the host names. */
  reset() {
    if (this.state === "ready") this.#page.loader.begin();
  }

  /** Writes the answer on the screen as a file, which is handed over and not saved. @param {Format} format @returns {Promise<File | null>} null before there is an answer */
  export(format) {
    return this.#page.files.write(format);
  }

  /** Tells whether a reload brings back all that was typed. @returns {boolean} */
  keepsAll() {
    return this.#page.address.keepsAll();
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    // Whoever touches a figure is about to ask for more than the answer.
    for (const name of ["pointerdown", "focusin"]) this.addEventListener(name, () => engine.compileWhole().catch(() => {}), { once: true });
    // Known before anything is drawn: nothing moves in the first frame.
    this.#narrow();
    for (const box of [this, this.parentElement]) if (box) this.#width.observe(box);
    offerTools(this);
    // Moved in the document, it stays as it is.
    if (this.state !== "ready") void this.#served.wanted().then(() => this.start());
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#width.disconnect();
  }

  /** A host that changes what to start with starts anew. @override @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    const { store, loader, form } = this.#page;
    store.settings = settingsOf(this);
    this.#warn();
    if (this.state === "ready") {
      loader.follow();
      if (changed.has("view")) store.view = viewNamed(this.view);
      if (changed.has("mode")) this.#work();
    }
    form.follow(store);
  }

  /** @override */
  updated() {
    if (this.state !== "loading") this.#served.leave();
  }

  /** Follows the width. Without a box of its own, or in a line of text, the element has its parent's. */
  #narrow() {
    const box = /^(contents|inline)$/.test(getComputedStyle(this).display) ? (this.parentElement ?? this) : this;
    // An element that is not shown has no width.
    if (!box.clientWidth) return;
    // As `--rem` of tokens.css.
    const rem = Math.max(16, parseFloat(getComputedStyle(document.documentElement).fontSize));
    this.narrow = box.clientWidth < TWO_COLUMNS * rem;
  }

  /** Says once in the console which words of the host's name nothing. */
  #warn() {
    const { store, mode, view, theme, fields, panels, offer, lock } = this;
    const known = { panels: PANELS.filter(({ always }) => !always).map(({ name }) => name), programmes: store.programmes.map(({ id }) => id) };
    for (const sentence of strangers({ mode, view, theme, fields, panels, programmes: offer, lock }, known)) {
      if (this.#warned.has(sentence)) continue;
      this.#warned.add(sentence);
      console.warn(`<partner-calculator>: ${sentence}`);
    }
  }

  /** Works out what the host names. */
  #work() {
    const { mode } = this.store;
    void mode.choose(wayNamed(this.mode), false);
  }

  async start() {
    const { store, speaker, loader, address } = this.#page;
    this.state = "loading";
    try {
      await Promise.all([engine.load(), tryWorkers(), speaker.ready(), address.prepare(), loader.prepare()]);
      if (/** @type {string} */ (this.state) === "ready") return;
      if (engine.mustWait(loader.coming)) await engine.loadWhole();
      const kept = this.linked ? await store.scenarios.device.kept() : null;
      store.learn();
      // A link holds the view and what is worked out; without one the host says.
      const linked = address.coming !== null && address.coming !== undefined;
      if (!linked) store.view = viewNamed(this.view);
      loader.first();
      if (!linked && this.mode) this.#work();
      if (this.linked) store.scenarios.list ??= kept;
      store.ready = true;
      this.state = "ready";
      if (store.request) store.tell("partner-ready", { request: store.request });
      if (this.isConnected) void fetchAhead();
    } catch (error) {
      console.error("<partner-calculator> could not start:", error);
      this.failure = error;
      this.state = "failed";
      store.tell("partner-error", { message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Passes an event of the store on to the host. @template {EventName} N @param {PartnerEvent<N>} event */
  #tell({ type, detail }) {
    const { shown, mode } = this.store;
    if (type === "partner-answer" && shown && !mode.dealing) this.#page.byRules.follow(shown);
    this.dispatchEvent(partnerEvent(/** @type {N} */ (type), detail));
    if (type !== "partner-answer" && type !== "partner-refused") return;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#say(), QUIET);
  }

  #say() {
    const { locale, problems, shown } = this.store;
    const t = locale.t(messages);
    if (problems.length) this.said = t.announceRefused({ count: problems.length });
    else if (shown) this.said = t.announceAnswer({ sentence: sentence(shown.answer, locale) });
  }

  /** Shows a view, from its top. @param {ViewName} view */
  #look = (view) => {
    this.store.set({ view });
    this.store.keep(true);
    const answer = this.renderRoot.querySelector(".answer");
    if (answer && answer.getBoundingClientRect().top < 0) answer.scrollIntoView({ block: "start" });
  };

  /** Opens the working of a figure. @param {CustomEvent<{ figure: Figure, label: string }>} event */
  #explain = async (event) => {
    const { store } = this;
    const { shown } = store;
    if (!shown || !(await store.lazyParts.bring("explain/define.js"))) return;
    const panel = /** @type {PartnerWorking | null} */ (this.renderRoot.querySelector("partner-working"));
    if (!panel) return;
    panel.ask =
      store.mode.working ??
      (async (figure) => {
        await engine.loadWhole();
        // The answer may have become another one while its working stands open.
        return engine.working((store.shown ?? shown).request, figure);
      });
    void panel.show(event.detail.figure, event.detail.label);
  };

  /** @override */
  render() {
    const { store } = this;
    if (this.state === "failed") return failedView(store.locale, this.failure, () => this.start());
    if (this.state === "loading" && this.#served.isThere) return noChange;
    if (this.state === "loading" || !store.shown) return loadingView(store.locale);
    return html`${answerView(this.#page, store.shown, this.narrow)}
      <p class="aside" role="status" aria-live="polite">${this.said || nothing}</p>`;
  }
}
