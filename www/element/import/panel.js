import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/import.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import { base } from "../base/look.js";
import { localeFor, wordIn } from "../base/locale.js";
import { problemText } from "../base/message.js";
import { distance, later } from "../base/period.js";
import { isForbidden, save } from "../base/download.js";
import { faultsCsv } from "./faults.js";
import { bar, head, running, trouble } from "./frame.js";
import { preview } from "./preview.js";
import { asks, questions, recognised } from "./questions.js";
import { rates, retyped } from "./rates.js";
import { Cancelled, LARGEST, Refused, Session } from "./session.js";
import { template } from "./template.js";
import { verdict } from "./verdict.js";
import sheet from "./panel.css?inline";

/** @import { Answer, Figure, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Chosen, Guess } from "./guess.js" */
/** @import { Open } from "./outlook.js" */
/** @import { Progress } from "./session.js" */
/** @import { Checked, Opened } from "./worker.js" */

/** Rows the engine takes at once; it says the same. */
const MOST = 200_000;

/** Real sales from a file: opened, understood, settled. Everything heavy runs in a worker. */
export class PartnerImport extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    locale: { attribute: false },
    request: { attribute: false },
    programme: { attribute: false },
    progress: { state: true },
    opened: { state: true },
    guess: { state: true },
    checked: { state: true },
    trouble: { state: true },
    refusals: { state: true },
    span: { state: true },
    settled: { state: true },
    editing: { state: true },
    over: { state: true },
    open: { state: true },
  };

  #session = new Session();
  /** Settings chosen by the reader, over inferred ones. @type {Chosen} */
  chosen = {};
  /** Choices about the file as a whole: encoding, delimiter, header row, layout. @type {{ encoding?: string, delimiter?: string, head?: number, layout?: string }} */
  form = {};
  /** Rates the reader has typed, by currency. @type {Record<string, string>} */
  typed = {};
  /** @type {Progress} */
  #doing = { what: "read", share: 0 };
  /** First month to settle, when the reader has chosen it. */
  #from = "";
  /** Only the newest question's answer counts. */
  #turn = 0;

  constructor() {
    super();
    this.locale = localeFor("en");
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    /** @type {File | null} */
    this.file = null;
    /** @type {Progress | null} */
    this.progress = null;
    /** @type {Opened | null} */
    this.opened = null;
    /** @type {Guess | null} */
    this.guess = null;
    /** @type {Checked | null} */
    this.checked = null;
    /** The error of the last step, in words. @type {{ text: string, again?: boolean } | null} */
    this.trouble = null;
    /** Refusals by the programme's rules. @type {string[]} */
    this.refusals = [];
    /** First and last month to settle. @type {[string, string] | null} */
    this.span = null;
    this.settled = false;
    this.editing = false;
    this.over = false;
    /** Incentives of the settled sales that are settled later. @type {Open[]} */
    this.open = [];
    this.#session.onprogress = (progress) => {
      if (this.progress) this.progress = progress;
    };
  }

  get who() {
    return this.file ? this.locale.t(messages).who({ name: this.file.name }) : "";
  }

  /** @param {Figure} figure */
  working = (figure) => this.#session.ask("working", { figure });

  /** @param {PlanRequest} request */
  async whole(request) {
    const { book, ...rest } = request;
    return { ...rest, book: { sales: { start: book.plan.start, months: book.plan.months, sales: await this.#session.ask("sales") } } };
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#session.stop();
  }

  /** @override @param {import("lit").PropertyValues<this>} changed */
  willUpdate(changed) {
    const before = changed.get("locale");
    if (before) this.typed = retyped(this.typed, before.lang, this.locale);
  }

  /** @override @param {import("lit").PropertyValues<this>} changed */
  updated(changed) {
    const was = changed.get("request");
    if (!was || !this.request || !this.opened || was === this.request) return;
    const reads = (/** @type {PlanRequest} */ r) => JSON.stringify([r.programme, r.terms, r.currency, r.rates]);
    if (reads(was) !== reads(this.request)) void this.#work(() => this.#understand(this.settled));
    else if (this.settled && circumstances(was) !== circumstances(this.request)) void this.#work(() => this.#settle());
  }

  /** @param {File | undefined} file */
  take(file) {
    if (!file) return;
    this.#session.stop();
    this.#turn += 1;
    this.#unsettle();
    Object.assign(this, { file: null, opened: null, guess: null, checked: null, trouble: null, refusals: [], span: null, editing: false, chosen: {}, form: {}, typed: {} });
    this.#from = "";
    if (file.size > LARGEST) {
      const mega = (/** @type {number} */ n) => (n / 1024 / 1024).toFixed(n < LARGEST * 2 ? 1 : 0);
      this.trouble = { text: this.locale.t(messages).size({ size: mega(file.size), most: mega(LARGEST) }) };
      return;
    }
    this.file = file;
    void this.#work(() => this.#open());
  }

  /** Runs one step, with its progress and whatever stops it. @param {() => Promise<void>} step */
  async #work(step) {
    this.#turn += 1;
    const turn = this.#turn;
    const t = this.locale.t(messages);
    this.trouble = null;
    // Quick work shows no bar at all.
    const slow = setTimeout(() => turn === this.#turn && (this.progress = this.#doing), 150);
    try {
      if (this.opened && !this.#session.alive) await this.#reopen();
      await step();
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error instanceof Cancelled) this.trouble = { text: t.cancelled, again: true };
      else if (error instanceof Refused) this.trouble = this.#refused(error);
      else this.trouble = { text: t.failed, again: this.file !== null };
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) this.progress = null;
    }
  }

  /** @param {Progress["what"]} what */
  #begins(what) {
    this.#doing = { what, share: 0 };
    if (this.progress) this.progress = this.#doing;
  }

  /** @param {Refused} error */
  #refused({ code }) {
    const t = this.locale.t(messages);
    return { text: wordIn(t.unreadable, code) ?? t.failed };
  }

  async #open() {
    const { file, form, locale } = this;
    if (!file) return;
    this.#begins("read");
    await this.#session.ask("open", { file, lang: locale.lang, delimiter: form.delimiter ?? "", encoding: form.encoding ?? "" });
    await this.#look();
  }

  async #look() {
    const { head, layout } = this.form;
    const opened = await this.#session.ask("look", { ...(head === undefined ? {} : { head }), ...(layout === undefined ? {} : { layout }) });
    if (opened.rows > MOST) {
      this.trouble = { text: this.locale.t(messages).many({ rows: opened.rows, most: MOST }) };
      return;
    }
    this.opened = opened;
    await this.#understand(false);
  }

  /** After a cancel the worker is gone; the file and every choice are not. */
  async #reopen() {
    const { file, form, locale } = this;
    if (!file) return;
    await this.#session.ask("open", { file, lang: locale.lang, delimiter: form.delimiter ?? "", encoding: form.encoding ?? "" });
    const { head, layout } = form;
    await this.#session.ask("look", { ...(head === undefined ? {} : { head }), ...(layout === undefined ? {} : { layout }) });
    const { guess, programme } = this;
    if (guess && programme && this.checked) await this.#session.ask("check", { settings: guess.settings, programme });
  }

  /** The plan's currency. */
  get currency() {
    return this.request?.currency ?? this.programme?.currency ?? "USD";
  }

  /** @param {boolean} then whether to settle at once when nothing is wrong */
  async #understand(then) {
    const { programme, currency, chosen } = this;
    if (!programme) return;
    const guess = await this.#session.ask("guess", { chosen, programme, plan: currency });
    this.guess = guess;
    guess.settings.money.rates = rates(this);
    await this.#check(then);
  }

  /** @param {boolean} then whether to settle at once when nothing is wrong */
  async #check(then) {
    const { guess, programme } = this;
    this.refusals = [];
    if (!guess || !programme) return;
    if (asks(this).length) {
      this.checked = null;
      // A question that another currency or programme opens leaves no answer standing beside it.
      if (this.settled) this.#unsettle();
      this.editing = true;
      return;
    }
    this.#begins("check");
    const checked = await this.#session.ask("check", { settings: guess.settings, programme });
    this.checked = checked;
    const { first, last } = checked;
    const earliest = last && first < later(last, -59) ? later(last, -59) : first;
    const kept = this.#from > earliest && this.#from <= last ? this.#from : earliest;
    this.span = first ? [kept, last] : null;
    if (then && checked.count === 0 && checked.sales) await this.#settle();
    else if (then) this.#unsettle();
  }

  async #settle() {
    const { request, span } = this;
    if (!request || !span) return;
    this.#begins("settle");
    const [start, end] = span;
    const months = distance(start, end) + 1;
    const { book, ...rest } = request;
    const { outcome, rows } = await this.#session.ask("settle", { request: rest, start, months });
    if (outcome.kind === "refused") {
      const t = this.locale.t(messages);
      const texts = outcome.problems.map((it) => problemText(it, this.locale, this.programme));
      this.refusals = texts.map((problem, i) => (rows[i] ? t.refusedRow({ row: String(rows[i]), problem }) : problem));
      if (!this.settled) this.editing = true;
      return;
    }
    const first = !this.settled;
    Object.assign(this, { refusals: [], settled: true, editing: false });
    // The panels speak of a plan; this one has the file's months and nothing else.
    this.#tell({ request: { ...request, book: { plan: { ...book.plan, start, months, cohorts: [], projects: [], services: [] } } }, answer: outcome });
    void this.#lookOut(outcome);
    if (!first) return;
    // The answer stands where the choices stood: the reader is taken to its beginning.
    await this.updateComplete;
    this.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".bar h2"))?.focus();
  }

  /** Looks at the stretches that the file leaves open, once its answer stands. @param {Answer} answer */
  async #lookOut(answer) {
    const turn = this.#turn;
    this.open = [];
    if (!answer.incentives.some(({ openUntil }) => openUntil)) return;
    // The answer stands without it: when the worker is stopped meanwhile, each sentence still says when its incentive is settled.
    const open = await this.#session.ask("outlook").catch(() => []);
    if (turn !== this.#turn || !open.length) return;
    this.open = open;
    this.dispatchEvent(new CustomEvent("partner-outlook", { detail: open }));
  }

  #unsettle() {
    if (!this.settled) return;
    this.settled = false;
    this.open = [];
    this.#tell(null);
  }

  /** @param {{ request: PlanRequest, answer: Answer } | null} settled */
  #tell(settled) {
    const detail = settled && { ...settled, who: () => this.who, working: this.working, whole: (/** @type {PlanRequest} */ request) => this.whole(request) };
    this.dispatchEvent(new CustomEvent("partner-settled", { detail }));
  }

  /** @param {Chosen} choice */
  choose(choice) {
    this.chosen = { ...this.chosen, ...choice };
    this.#unsettle();
    this.editing = true;
    void this.#work(() => this.#understand(false));
  }

  /** Other cells are other columns: what was said of them no longer holds. @param {PartnerImport["form"]} form */
  reform(form) {
    const whole = form.encoding !== undefined || form.delimiter !== undefined;
    this.form = whole ? { encoding: this.form.encoding, delimiter: this.form.delimiter, ...form } : { ...this.form, ...form };
    this.chosen = {};
    this.#unsettle();
    this.editing = true;
    void this.#work(() => (whole ? this.#open() : this.#look()));
  }

  /** @param {string} code @param {string} text */
  setRate(code, text) {
    this.typed = { ...this.typed, [code]: text };
    this.#unsettle();
    this.editing = true;
    void this.#work(() => this.#understand(false));
  }

  /** The first month to settle. @param {string} month */
  setFrom(month) {
    this.#from = month;
    if (this.span) this.span = [month, this.span[1]];
  }

  settle = () => this.#work(() => this.#settle());

  cancel = () => this.#session.stop();

  again = () =>
    this.#work(async () => {
      if (!this.opened) return this.#open();
      if (!this.checked) return this.#understand(false);
      return this.#settle();
    });

  otherFile = () => /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector("input[type=file]"))?.click();

  template = () => {
    const { programme, request } = this;
    if (programme && request) this.#save(this.locale.t(messages).files.template, template(programme, request.country));
  };

  faultsFile = async () => {
    const { opened } = this;
    if (!opened) return;
    const { faults, rows } = await this.#session.ask("faults");
    this.#save(this.locale.t(messages).files.faults, faultsCsv(faults, rows, opened.headers, this.locale));
  };

  /** @param {string} name @param {string} csv */
  #save(name, csv) {
    if (isForbidden()) this.trouble = { text: this.locale.t(toolbarMessages).noDownloads };
    else save(new File([csv], `${name}.csv`, { type: "text/csv;charset=utf-8" }));
  }

  /** @override */
  render() {
    const input = html`<input
      class="aside"
      type="file"
      tabindex="-1"
      aria-hidden="true"
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
      @change=${(/** @type {Event} */ e) => {
        const box = /** @type {HTMLInputElement} */ (e.target);
        this.take(box.files?.[0]);
        // The same file may be chosen again after it was mended.
        box.value = "";
      }}
    />`;
    return html`<div
      class=${this.over ? "over" : ""}
      @dragover=${(/** @type {DragEvent} */ e) => {
        e.preventDefault();
        this.over = true;
      }}
      @dragleave=${(/** @type {DragEvent} */ e) => (this.over = /** @type {Element} */ (e.currentTarget).contains(/** @type {Node | null} */ (e.relatedTarget)))}
      @drop=${(/** @type {DragEvent} */ e) => {
        e.preventDefault();
        this.over = false;
        this.take(e.dataTransfer?.files[0]);
      }}
    >
      ${input} ${this.settled ? bar(this) : head(this)} ${trouble(this)}
      ${this.opened && this.guess && (!this.settled || this.editing) ? this.#choices(this.opened, this.guess) : nothing}
      ${this.progress ? running(this, this.progress) : nothing}
    </div>`;
  }

  /** A known export is settled in one click, so its totals and open questions stand first; of any other file, its columns. @param {Opened} opened @param {Guess} guess */
  #choices(opened, guess) {
    const comes = this.checked ? verdict(this, opened, this.checked) : nothing;
    const parts = [preview(this, opened, guess), questions(this, opened, guess), comes];
    return html`${recognised(this, opened)} ${opened.layout ? parts.reverse() : parts}`;
  }
}

/** The part of a request that a settlement depends on, besides the file. @param {PlanRequest} request */
function circumstances({ book, ...rest }) {
  const { costs, cash } = book.plan;
  return JSON.stringify([rest, costs, cash]);
}
