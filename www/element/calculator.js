import { LitElement, html, nothing, unsafeCSS } from "lit";
import { base, tokens } from "./look.js";
import sheet from "./calculator.css?inline";
import * as engine from "./engine.js";
import { presets } from "../presets.js";
import { deeds } from "./deeds.js";
import { OWN, dayFor, fit, from, hasRate, keepCurrency, unread } from "./form.js";
import { moveTo } from "./moved.js";
import { fromFragment, toFragment } from "./link.js";
import { place } from "./problems.js";
import { caseJson, save, statementCsv } from "./download.js";
import { langOf, numberRefusal, voiceFor } from "./voice.js";
import { ByRules } from "./rules.js";
import { sentence } from "./sentence.js";
import { answerView, failedView, loadingView } from "./view.js";
import { Mode } from "./mode.js";
import { Uncertain } from "./study/uncertain.js";
import { fromPart, toPart } from "./study/link.js";

/** @import { Answer, Brought, CatalogueReport as Catalogue, Figure, Problem, Guide } from "../pkg/engine.js" */
/** @import { PlanRequest, Programme, TypedFields } from "./form.js" */
/** @import { Form } from "./field.js" */
/** @import { Grain } from "./period.js" */
/** @import { Moved } from "./moved.js" */
/** @import { PartnerWorking } from "./working.js" */
/** @import { PartnerInputs } from "./inputs.js" */
/** @typedef {{ request: PlanRequest, answer: Answer, programme: Programme, preset: string, file: string }} Shown an answer with what it is an answer to: a plan, an example unchanged, or a file of sales */

const QUIET = 900;
/** Attributes that say what to start with. */
const STARTS = ["preset", "programme", "partner-role", "tier", "country"];
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
    panels: {},
    linked: { type: Boolean },
    policies: {},
    lang: { reflect: true },
    theme: { reflect: true },
    request: { attribute: false },
    typed: { state: true },
    shown: { state: true },
    problems: { state: true },
    grain: { state: true },
    sheet: { state: true },
    trapped: { state: true },
    said: { state: true },
    bringing: { state: true },
    moved: { state: true },
  };

  #deeds = deeds(this);
  /** Its own width decides, not the window's: it may stand in a column of somebody's page. */
  #width = new ResizeObserver(([seen]) => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.toggleAttribute("narrow", (seen?.contentRect.width ?? 0) < TWO_COLUMNS * rem);
  });
  mode = new Mode(this);
  byRules = new ByRules(() => this.requestUpdate());
  uncertain = new Uncertain(this);
  /** @type {Catalogue | null} */
  #catalogue = null;
  /** Those of the catalogue, and the one that was brought. @type {Programme[]} */
  #offered = [];
  #saving = 0;
  #saying = 0;
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
    /** Id of the example the plan began as. */
    this.preset = presets[0]?.id ?? "";
    this.programme = "";
    /** Role, tier and country to start with, in place of the example's; "role" itself is a word of ARIA's. */
    this.partnerRole = "";
    this.tier = "";
    this.country = "";
    /** The panels to show beside the headline and what it rests on, by name; all of them when empty. */
    this.panels = "";
    /** Whether the plan is kept in the page's own address. */
    this.linked = false;
    /** Address of the page that shows a programme's tables. */
    this.policies = "";
    this.theme = "";
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {TypedFields} */
    this.typed = {};
    /** The last good answer, with all that it is an answer to. @type {Shown | null} */
    this.shown = null;
    /** @type {Problem[]} */
    this.problems = [];
    this.changed = false;
    /** Whether the answer shown is an example's, for want of any of the plan's own. */
    this.instead = false;
    /** @type {Grain} */
    this.grain = "year";
    this.sheet = false;
    this.trapped = false;
    this.said = "";
    /** What stands where a programme of one's own is brought, while that is open. @type {{ text: string, outcome: Brought | null } | null} */
    this.bringing = null;
    /** Where the plan was before another programme was chosen whose currency is not the plan's. @type {Moved | null} */
    this.moved = null;
  }

  get voice() {
    return voiceFor(langOf(this));
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

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#width.observe(this);
    void this.start();
    if (this.linked) addEventListener("hashchange", this.#readAddress);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#width.disconnect();
    removeEventListener("hashchange", this.#readAddress);
  }

  /** A host that changes what to start with starts anew. @override @param {string} name @param {string | null} old @param {string | null} value */
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (this.state === "ready" && old !== value && STARTS.includes(name)) this.begin(this.getAttribute("preset") ?? this.preset, this.#asked);
  }

  async start() {
    if (this.state === "failed") this.state = "loading";
    try {
      await engine.load();
      this.#catalogue = engine.catalogue();
      this.#offered = this.#catalogue.programmes;
    } catch (error) {
      this.failure = error;
      this.state = "failed";
      return;
    }
    if (!(this.linked && this.#readAddress())) this.begin(this.preset, this.#asked);
    else if (!this.shown && this.request) this.#standIn(this.request);
    this.state = "ready";
  }

  /** The plan of an address may be refused, and there is no answer yet to fall back on: the example's stands in, and says so. @param {PlanRequest} refused */
  #standIn(refused) {
    const { kept } = this.uncertain;
    this.begin("");
    this.uncertain.restore(kept, refused);
    this.preset = "";
    this.changed = true;
    this.instead = true;
    this.#take(refused, {});
  }

  /** What the attributes say of the partner. @returns {Partial<PlanRequest>} */
  get #asked() {
    const asked = { role: this.partnerRole, tier: this.tier, country: this.country.toUpperCase() };
    return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
  }

  /** Starts from an example. @param {string} id @param {Partial<PlanRequest>} [who] in place of the example's own */
  begin(id, who = {}) {
    const chosen = presets.find((p) => p.id === id) ?? presets[0];
    const programme = [this.programme, chosen?.request.programme].flatMap((id) => this.programmes.find((p) => p.id === id) ?? []).at(0) ?? this.programmes[0];
    if (!chosen || !programme) return;
    const now = new Date();
    const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    this.preset = chosen.id;
    this.changed = false;
    const home = this.programmes.find((p) => p.id === chosen.request.programme) ?? programme;
    const fitted = fit(from({ ...chosen.request, ...who }, dayFor(today, programme)), programme);
    // An example's figures keep their currency where a rate is at hand; nobody typed them, so nobody is asked for one.
    const kept = keepCurrency(fitted, home, programme);
    const request = hasRate(kept, programme, engine.exchange) ? kept : fitted;
    const unknown = { ...(id && { preset: [id, chosen.id] }), ...(this.programme && { programme: [this.programme, programme.id] }) };
    const unfit = Object.entries(who).map(([name, given]) => [name, [given, Reflect.get(request, name)]]);
    for (const [name, [given, taken]] of [...Object.entries(unknown), ...unfit]) if (given !== taken) console.warn(`<partner-calculator>: there is no ${name} "${given}" here; "${taken}" was taken`);
    this.uncertain.clear();
    this.#take(request, {});
  }

  #readAddress = () => {
    const linked = fromFragment(location.hash);
    if (!linked) return false;
    const own = linked.terms === undefined ? null : this.#judge(linked.terms);
    if (own?.kind === "refused") void this.openOwn(linked.terms, own);
    const programme = this.programmes.find((p) => p.id === linked.programme);
    if (!programme) return false;
    this.preset = "";
    this.changed = true;
    const request = fit(linked, programme);
    this.uncertain.restore(fromPart(location.hash), request);
    this.#take(request, {});
    return true;
  };

  /** @param {PlanRequest} request @param {TypedFields} typed */
  #take(request, typed) {
    this.request = request;
    this.typed = typed;
    this.moved = null;
    this.#solve();
  }

  /** A change by the reader. @param {PlanRequest} request @param {TypedFields} [typed] */
  change(request, typed = this.typed) {
    this.changed = true;
    this.#take(request, typed);
    clearTimeout(this.#saving);
    if (this.linked) this.#saving = window.setTimeout(this.#save, 300);
  }

  /** The plan and its ranges, as an address holds them. @param {PlanRequest} request */
  #fragment(request) {
    return `${toFragment(request)}${toPart(this.uncertain.kept)}`;
  }

  #save = () => {
    try {
      if (this.request) history.replaceState(history.state, "", this.#fragment(this.request));
    } catch {
      // Too long for this browser's address, with a programme of its own in it: the last one that was not stays.
    }
  };

  solve = () => this.#solve();

  #solve() {
    const { request, voice } = this;
    if (!request) return;
    if (this.#answers(request)) {
      this.uncertain.follow();
      this.requestUpdate();
      return;
    }
    const local = unread(this.typed, voice.lang).map((u) => ({ code: /** @type {const} */ ("not-a-number"), field: u.field, message: numberRefusal(voice, u.reason, u.given) }));
    const outcome = local.length ? { kind: /** @type {const} */ ("refused"), problems: local } : this.mode.takesOver ? null : this.#estimate(request);
    if (!outcome) return;
    if (outcome.kind === "refused") {
      this.problems = outcome.problems;
      this.#tell("partner-refused", { request, problems: outcome.problems });
    } else {
      this.problems = [];
      this.instead = false;
      this.show(request, outcome);
      this.uncertain.follow();
      this.#tell("partner-answer", { request, answer: outcome });
    }
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#say(), QUIET);
  }

  /** Puts an answer on the screen. @param {PlanRequest} request @param {Answer} answer */
  show(request, answer) {
    const { current } = this;
    if (!current) return;
    this.shown = { request, answer, programme: current, preset: this.changed ? "" : this.preset, file: this.mode.who };
    if (!this.mode.who) this.byRules.follow(this.shown);
  }

  /** Whether the answer on the screen is this plan's, as when only a range beside it has changed. @param {PlanRequest} request */
  #answers(request) {
    return this.shown?.request === request && this.problems.length === 0 && unread(this.typed, this.voice.lang).length === 0 && !this.trapped && !this.mode.takesOver;
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
    const { announce } = this.voice.words;
    if (this.problems.length) this.said = announce.refused(this.problems.length);
    else if (this.shown) this.said = announce.answer(sentence(this.shown.answer, this.voice));
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** What the form is drawn from, and what it may do. @returns {Form | null} */
  get form() {
    const { request, current, typed, voice, uncertain } = this;
    if (!request || !current) return null;
    // The same object while all of it is the same, so that a new picture of the risk does not draw the form anew.
    const of = [request, current, typed, voice, this.problems, uncertain.problems, uncertain.ranges];
    if (!this.#form || of.some((part, i) => part !== this.#form?.of[i])) {
      const problems = new Map([...uncertain.problems, ...place(this.problems, request, current).placed]);
      this.#form = { of, form: { voice, request, programme: current, typed, problems, range: (path) => uncertain.text(path), ...this.#deeds } };
    }
    return this.#form.form;
  }

  /** What the engine says of a programme somebody brought; an accepted one is on offer from then on. @param {string} terms @returns {Brought} */
  #judge(terms) {
    const outcome = engine.programme(terms);
    if (outcome.kind === "accepted") {
      const own = { ...outcome.entry, id: OWN, title: this.voice.words.own.title(outcome.entry.title), terms };
      this.#offered = [...(this.#catalogue?.programmes ?? []), own];
    }
    return outcome;
  }

  /** Takes in a programme of the reader's own, and answers by it when it passes. @param {string} terms @returns {Brought} */
  bring = (terms) => {
    // A programme of one's own that replaces another has taken its place on offer by the time it is chosen.
    const home = this.current;
    const outcome = this.#judge(terms);
    if (outcome.kind === "accepted") moveTo(this, OWN, home);
    return outcome;
  };

  /** @param {string} [text] @param {Brought | null} [outcome] */
  openOwn = async (text = this.request?.terms ?? "", outcome = null) => {
    await import("./own/define.js");
    this.bringing = { text, outcome };
    await this.updateComplete;
    this.inputs?.showOwn();
  };

  closeOwn = () => {
    this.bringing = null;
  };

  chooseProgramme = (/** @type {string} */ id) => moveTo(this, id);

  chooseRole = (/** @type {string} */ role) => {
    if (this.current && this.request) this.change(fit({ ...this.request, role }, this.current));
  };

  /** The programme's tables on the plan's day; asked for once a programme and day. */
  guide = () => {
    const { request } = this;
    if (!request) return null;
    const { programme, asOf, terms } = request;
    const key = `${programme} ${asOf} ${terms ?? ""}`;
    try {
      if (this.#guide?.key !== key) this.#guide = { key, guide: engine.guide(programme, asOf, terms) };
    } catch {
      return null;
    }
    return this.#guide.guide;
  };

  address = () => `${location.href.split("#")[0]}${this.request ? this.#fragment(this.request) : ""}`;

  take = async (/** @type {"csv" | "json" | "xlsx"} */ what) => {
    if (!this.shown) return;
    const { answer, request } = this.shown;
    const names = this.voice.words.csv;
    if (what === "csv") save(`${names.file}.csv`, "text/csv;charset=utf-8", statementCsv(answer, this.grain, this.voice));
    else if (what === "xlsx") {
      const { XLSX, xlsx } = await import("./spreadsheet.js");
      const asked = /** @type {import("../pkg/engine.js").Request} */ (await this.mode.whole(request));
      save(`${names.model}.xlsx`, XLSX, await xlsx(engine.spreadsheet(asked)));
    }
    else save(`${names.case}.json`, "application/json", caseJson(await this.mode.whole(request), answer, this.engineVersion, this.mode.way === "sales" ? undefined : this.uncertain.drawn(request)));
  };

  explain = (/** @type {CustomEvent<{ figure: Figure, label: string }>} */ event) => {
    const panel = /** @type {PartnerWorking | null} */ (this.renderRoot.querySelector("partner-working"));
    const { shown } = this;
    if (!panel || !shown) return;
    panel.ask = this.mode.ask ?? ((figure) => engine.working(shown.request, figure));
    void panel.show(event.detail.figure, event.detail.label);
  };

  /** @returns {PartnerInputs | null} */
  get inputs() {
    return this.renderRoot.querySelector("partner-inputs");
  }

  /** Brings the first marked field into sight. */
  mend = async () => {
    const first = this.form?.problems.keys().next().value;
    this.sheet = true;
    await this.updateComplete;
    if (first) await this.inputs?.reveal(first);
  };

  openContract = async () => {
    this.sheet = true;
    await this.updateComplete;
    this.inputs?.openContract();
  };

  openSheet = async () => {
    this.sheet = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".shut"))?.focus();
  };

  shutSheet = async () => {
    this.sheet = false;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".open-sheet"))?.focus();
  };

  /** @override */
  render() {
    if (this.state === "failed") return failedView(this);
    if (this.state === "loading" || !this.shown) return loadingView(this);
    return html`${answerView(this, this.shown)}
      <p class="aside" role="status" aria-live="polite">${this.said || nothing}</p>`;
  }
}
