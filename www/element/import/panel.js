import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import { base } from "../look.js";
import { voiceFor } from "../voice.js";
import { later } from "../period.js";
import { save } from "../download.js";
import { choices, columns, order } from "./columns.js";
import { Cancelled, LARGEST, Refused, Session } from "./session.js";
import { faultsCsv, faultsTable, said } from "./faults.js";
import { template } from "./template.js";
import { readRows } from "./rows.js";
import sheet from "./panel.css?inline";

/** @import { Figure, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../form.js" */
/** @import { Column } from "./columns.js" */
/** @import { Progress } from "./session.js" */
/** @import { Settings } from "./rows.js" */
/** @import { Checked, Guess, Opened } from "./worker.js" */

/** Rows the engine takes at once; it says the same. */
const MOST = 200_000;
/** Names to place that are shown at a time. */
const STRANGERS = 12;

/** Real sales from a file: opened, understood, settled. Everything heavy runs in a worker. */
export class PartnerImport extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    voice: { attribute: false },
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
  };

  #session = new Session();
  /** What the reader has chosen, over what was guessed. @type {Partial<Settings>} */
  #chosen = {};
  /** @type {Progress} */
  #doing = { what: "read", share: 0 };
  /** First month to settle, when the reader has chosen it. */
  #from = "";
  /** Only the newest question's answer counts. */
  #turn = 0;

  constructor() {
    super();
    this.voice = voiceFor("en");
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    /** @type {File | null} */
    this.file = null;
    /** What stands between cells, when the reader has said; found out otherwise. */
    this.delimiter = "";
    /** @type {Progress | null} */
    this.progress = null;
    /** @type {Opened | null} */
    this.opened = null;
    /** @type {Guess | null} */
    this.guess = null;
    /** @type {Checked | null} */
    this.checked = null;
    /** What stopped it, in words. @type {{ text: string, more?: string[], again?: boolean } | null} */
    this.trouble = null;
    /** What the programme's rules refuse. @type {string[]} */
    this.refusals = [];
    /** First and last month to settle. @type {[string, string] | null} */
    this.span = null;
    this.settled = false;
    this.editing = false;
    this.over = false;
    this.#session.onprogress = (progress) => {
      if (this.progress) this.progress = progress;
    };
  }

  get who() {
    return this.file ? this.voice.words.import.who(this.file.name) : "";
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
  updated(changed) {
    const was = changed.get("request");
    if (!was || !this.request || !this.opened || was === this.request) return;
    if (was.programme !== this.request.programme || was.terms !== this.request.terms) void this.#work(() => this.#check(this.settled));
    else if (this.settled && circumstances(was) !== circumstances(this.request)) void this.#work(() => this.#settle());
  }

  /** @param {File | undefined} file */
  take(file) {
    if (!file) return;
    const { words, format } = this.voice;
    this.#session.stop();
    this.#turn += 1;
    Object.assign(this, { file: null, opened: null, guess: null, checked: null, trouble: null, refusals: [], span: null, editing: false });
    this.#unsettle();
    this.#chosen = {};
    this.#from = "";
    this.delimiter = "";
    if (file.size > LARGEST) {
      const mega = (/** @type {number} */ n) => `${format.number((n / 1024 / 1024).toFixed(n < LARGEST * 2 ? 1 : 0))} MB`;
      this.trouble = { text: words.import.size(mega(file.size), mega(LARGEST)) };
      return;
    }
    this.file = file;
    void this.#work(() => this.#open());
  }

  /** Runs one step, with its progress and whatever stops it. @param {() => Promise<void>} step */
  async #work(step) {
    this.#turn += 1;
    const turn = this.#turn;
    const say = this.voice.words.import;
    this.trouble = null;
    // Quick work shows no bar at all.
    const slow = setTimeout(() => turn === this.#turn && (this.progress = this.#doing), 150);
    try {
      if (this.opened && !this.#session.alive) await this.#reopen();
      await step();
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error instanceof Cancelled) this.trouble = { text: say.cancelled, again: true };
      else if (error instanceof Refused) this.trouble = this.#refused(error);
      else this.trouble = { text: say.failed, again: this.file !== null };
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
  #refused({ code, detail }) {
    const say = this.voice.words.import;
    if (code !== "repeated") return { text: say.unreadable[code] ?? say.failed };
    const twice = /** @type {{ name: string, columns: number[] }[]} */ (detail);
    return { text: say.repeated, more: twice.map(({ name, columns }) => say.repeatedAt(name, this.voice.format.list(columns.map(String)))) };
  }

  async #open() {
    const { file } = this;
    if (!file) return;
    this.#begins("read");
    const opened = await this.#session.ask("open", { file, delimiter: this.delimiter });
    if (opened.rows > MOST) {
      const { format, words } = this.voice;
      this.trouble = { text: words.import.many(format.number(String(opened.rows)), format.number(String(MOST))) };
      return;
    }
    this.opened = opened;
    await this.#understand();
  }

  /** After a cancel the worker is gone; the file and every choice are not. */
  async #reopen() {
    if (!this.file) return;
    await this.#session.ask("open", { file: this.file, delimiter: this.delimiter });
    const { guess, programme } = this;
    if (guess && programme && this.checked) await this.#session.ask("check", { settings: guess.settings, programme });
  }

  async #understand() {
    this.guess = await this.#session.ask("guess", { settings: this.#chosen });
    await this.#check(false);
  }

  /** @param {boolean} then whether to settle at once when nothing is wrong */
  async #check(then) {
    const { guess, programme } = this;
    this.refusals = [];
    if (!guess || !programme) return;
    if (this.open.length) {
      this.checked = null;
      return;
    }
    this.#begins("check");
    const checked = await this.#session.ask("check", { settings: guess.settings, programme });
    this.checked = checked;
    const { first, last } = checked;
    const earliest = last && first < later(last, -59) ? later(last, -59) : first;
    const kept = this.#from > earliest && this.#from <= last ? this.#from : earliest;
    this.span = first ? [kept, last] : null;
    if (then && checked.count === 0) await this.#settle();
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
      const say = this.voice.words.import;
      this.refusals = outcome.problems.map((p, i) => (rows[i] ? `${say.refusedRow(String(rows[i]))}: ${p.message}` : p.message));
      if (!this.settled) this.editing = true;
      return;
    }
    this.refusals = [];
    const first = !this.settled;
    this.settled = true;
    this.editing = false;
    // The panels speak of a plan; this one has the file's months and nothing else.
    const plan = { ...book.plan, start, months, cohorts: [], projects: [], services: [] };
    this.#tell({ request: { ...request, book: { plan } }, answer: outcome });
    if (!first) return;
    // The answer stands where the choices stood: the reader is taken to its beginning.
    await this.updateComplete;
    this.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".bar h2"))?.focus();
  }

  #unsettle() {
    if (!this.settled) return;
    this.settled = false;
    this.#tell(null);
  }

  /** @param {object | null} detail */
  #tell(detail) {
    this.dispatchEvent(new CustomEvent("partner-settled", { detail }));
  }

  /** What the reader must still say before the rows can be read. @returns {string[]} */
  get open() {
    const { guess } = this;
    if (!guess) return [];
    const say = this.voice.words.import;
    const { mapping } = guess.settings;
    /** @type {string[]} */
    const out = [];
    if (!mapping.includes("month")) out.push(say.needMonth);
    if (!mapping.includes("list") && !mapping.includes("item")) out.push(say.needList);
    for (const id of order) if (mapping.filter((m) => m === id).length > 1) out.push(say.twice(say.holds[id] ?? id));
    if (this.#asks("numbers")) out.push(say.askNumbers);
    if (this.#asks("dates")) out.push(say.askDates);
    if (this.#asks("rates")) out.push(say.askRates);
    return out;
  }

  /** @param {"numbers" | "dates" | "rates"} what */
  #asks(what) {
    const { guess } = this;
    if (!guess || guess.sure[what] || this.#chosen[what] !== undefined) return false;
    return what === "dates" ? guess.dated : what === "rates" ? guess.rated : true;
  }

  /** @param {Partial<Settings>} choice */
  #choose(choice) {
    this.#chosen = { ...this.#chosen, ...choice };
    this.#unsettle();
    this.editing = true;
    void this.#work(() => this.#understand());
  }

  /** Other cells are other columns: what was said of them no longer holds. @param {string} mark */
  #separate(mark) {
    this.delimiter = mark;
    this.#chosen = {};
    this.#unsettle();
    void this.#work(() => this.#open());
  }

  #cancel = () => this.#session.stop();

  #again = () =>
    this.#work(async () => {
      if (!this.opened) return this.#open();
      if (!this.checked) return this.#understand();
      return this.#settle();
    });

  #otherFile = () => /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector("input[type=file]"))?.click();

  #template = () => {
    const { programme, request } = this;
    if (programme && request) save(`${this.voice.words.import.templateFile}.csv`, "text/csv;charset=utf-8", template(programme, request.country));
  };

  #faultsFile = async () => {
    const { opened } = this;
    if (!opened) return;
    const { faults, rows } = await this.#session.ask("faults");
    save(`${this.voice.words.import.faultsName}.csv`, "text/csv;charset=utf-8", faultsCsv(faults, rows, opened.headers, this.voice));
  };

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
      ${input} ${this.settled ? this.#bar() : this.#head()} ${this.#trouble()}
      ${this.opened && this.guess && (!this.settled || this.editing) ? this.#choices(this.opened, this.guess) : nothing}
      ${this.progress ? this.#running(this.progress) : nothing}
    </div>`;
  }

  #head() {
    const say = this.voice.words.import;
    if (this.opened)
      return html`<div class="panel-head">
        <div>
          <h2>${say.title}</h2>
          <p class="lead">${say.file(this.file?.name ?? "")}</p>
        </div>
        <button type="button" class="button" @click=${this.#otherFile}>${say.other}</button>
      </div>`;
    return html`<div class="panel-head">
        <div>
          <h2>${say.title}</h2>
          <p class="lead">${say.lead}</p>
        </div>
      </div>
      <div class="zone">
        <p class="big">${say.drop}</p>
        <p class="soft small">${say.or}</p>
        <button type="button" class="button strong" @click=${this.#otherFile}>${say.choose}</button>
        <p class="soft small">${say.limits}</p>
      </div>
      <p class="hint">${say.needs} <button type="button" class="link" @click=${this.#template}>${say.template}</button></p>`;
  }

  /** What is shown over the answer. */
  #bar() {
    const say = this.voice.words.import;
    const { checked } = this;
    return html`<div class="bar">
        <div>
          <h2 tabindex="-1">${say.settled(this.file?.name ?? "")}</h2>
          <p class="lead">${checked ? `${this.#sum(checked)}.` : nothing}${checked?.faulty ? html` <strong>${say.left(this.#rows(checked.faulty))}.</strong>` : nothing} ${say.linkNote}</p>
        </div>
        <div class="deeds">
          <button type="button" class="button" aria-expanded=${this.editing ? "true" : "false"} @click=${() => (this.editing = !this.editing)}>${say.change}</button>
          <button type="button" class="button" @click=${this.#otherFile}>${say.other}</button>
          <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent("partner-plan"))}>${say.backToPlan}</button>
        </div>
      </div>
      ${this.#refusals()}`;
  }

  #trouble() {
    const { trouble } = this;
    if (!trouble) return nothing;
    return html`<div class="notice ${trouble.again ? "" : "refused"}" role="alert">
      <p>${trouble.text}</p>
      ${trouble.more ? html`<ul>${trouble.more.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      ${trouble.again ? html`<button type="button" class="button" @click=${this.#again}>${this.voice.words.import.again}</button>` : nothing}
    </div>`;
  }

  #refusals() {
    if (!this.refusals.length) return nothing;
    return html`<div class="notice refused" role="alert">
      <p>${this.voice.words.import.refusedByRules}</p>
      <ul>
        ${this.refusals.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }

  /** @param {Progress} progress */
  #running({ what, share }) {
    const say = this.voice.words.import;
    const text = { read: say.reading, check: say.checking, settle: say.settling }[what];
    return html`<div class="running">
      <label for="progress" role="status">${text}</label>
      ${what === "settle" ? html`<progress id="progress"></progress>` : html`<progress id="progress" max="1" .value=${share}></progress>`}
      <button type="button" class="button" @click=${this.#cancel}>${say.cancel}</button>
    </div>`;
  }

  /** @param {Opened} opened @param {Guess} guess */
  #choices(opened, guess) {
    const { words, format } = this.voice;
    const say = words.import;
    const open = this.open;
    return html`
      <p class="found soft small">${say.found(format.number(String(opened.rows)), say.separators[opened.delimiter] ?? opened.delimiter, opened.encoding)}</p>
      ${this.#preview(opened, guess)}
      <section>
        <h3>${say.format}</h3>
        <div class="formats">
          ${this.#format("numbers", say.numbers, [
            ["point", "1,234.56"],
            ["comma", "1.234,56"],
            ["space", "1 234,56"],
          ])}
          ${guess.dated
            ? this.#format("dates", say.dates, [
                ["day-first", say.dayFirst],
                ["month-first", say.monthFirst],
              ])
            : nothing}
          ${guess.rated
            ? this.#format("rates", say.rates, [
                ["percent", say.percent],
                ["fraction", say.fraction],
              ])
            : nothing}
          <div class="field">
            <label for="separator">${say.separator}</label>
            <select class="box" id="separator" @change=${(/** @type {Event} */ e) => this.#separate(/** @type {HTMLSelectElement} */ (e.target).value)}>
              ${Object.entries(say.separators).map(([mark, text]) => html`<option value=${mark} .selected=${live(mark === opened.delimiter)}>${text}</option>`)}
            </select>
          </div>
        </div>
      </section>
      ${open.length ? html`<div role="status"><ul class="asks">${open.map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing}
      ${this.checked ? this.#verdict(opened, this.checked) : nothing}
    `;
  }

  /** @param {"numbers" | "dates" | "rates"} id @param {string} label @param {[string, string][]} options */
  #format(id, label, options) {
    const say = this.voice.words.import;
    const asks = this.#asks(id);
    const value = asks ? "" : this.guess?.settings[id];
    return html`<div class="field ${asks ? "asked" : ""}">
      <label for=${id}>${label}</label>
      <select class="box" id=${id} @change=${(/** @type {Event} */ e) => this.#choose({ [id]: /** @type {HTMLSelectElement} */ (e.target).value })}>
        ${asks ? html`<option value="" selected disabled>${say.choosePrompt}</option>` : nothing}
        ${options.map(([key, text]) => html`<option value=${key} .selected=${live(key === value)}>${text}</option>`)}
      </select>
    </div>`;
  }

  /** @param {Opened} opened @param {Guess} guess */
  #preview(opened, guess) {
    const { words, format } = this.voice;
    const say = words.import;
    const { mapping } = guess.settings;
    const { programme } = this;
    if (!programme) return nothing;
    const each = opened.preview.map((cells, i) => readRows([cells], opened.top + i, guess.settings, programme, undefined, true));
    const set = (/** @type {number} */ column, /** @type {string} */ id) => this.#choose({ mapping: mapping.map((m, i) => /** @type {Column | ""} */ (i === column ? id : m === id ? "" : m)) });
    const name = (/** @type {number} */ i) => opened.headers[i] || say.unnamed(i + 1);
    return html`<section>
      <h3>${say.columns}</h3>
      <p class="lead">${say.columnsLead}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${say.columns}>
        <table class="preview">
          <thead>
            <tr>
              <th scope="col">${say.row}</th>
              ${mapping.map(
                (id, i) => html`<th scope="col" class=${id ? "" : "unused"}>
                  <span class="name">${name(i)}</span>
                  <select class="box" aria-label=${say.column(name(i))} @change=${(/** @type {Event} */ e) => set(i, /** @type {HTMLSelectElement} */ (e.target).value)}>
                    <option value="" .selected=${live(id === "")}>${say.ignored}</option>
                    ${order.map((o) => html`<option value=${o} .selected=${live(o === id)}>${say.holds[o]}</option>`)}
                  </select>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${opened.preview.map((cells, r) => {
              const { sales, faults } = each[r] ?? { sales: [], faults: [] };
              const sale = /** @type {Record<string, unknown>} */ (sales[0] ?? {});
              return html`<tr>
                <th scope="row">${format.number(String(opened.top + r))}</th>
                ${mapping.map((id, i) => {
                  const fault = faults.find((f) => f.column === i);
                  const text = cells[i] ?? "";
                  const holds = id ? columns[id] : undefined;
                  const right = holds === "amount" || holds === "count" || holds === "rate";
                  return html`<td class="${right ? "end" : ""} ${id ? "" : "unused"} ${fault ? "bad" : ""}" title=${fault ? said(fault, this.voice) : nothing}>
                    <span>${text}</span>${id && !fault ? this.#reading(id, sale, text) : nothing}
                  </td>`;
                })}
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** What a cell was read as, where that is not what stands there. @param {Column} id @param {Record<string, unknown>} sale @param {string} text */
  #reading(id, sale, text) {
    const { format } = this.voice;
    const holds = columns[id];
    const value = sale[id];
    if (typeof value !== "string" || holds === "text") return nothing;
    const shown =
      holds === "amount"
        ? format.amount(value)
        : holds === "rate"
          ? format.rate(value)
          : holds === "count"
            ? format.number(value)
            : holds === "month"
              ? format.month(value)
              : holds === "day"
                ? format.dayShort(value)
                : this.programme
                  ? (choices(id, this.programme).find((c) => c.id === value)?.title ?? value)
                  : value;
    return shown === text.trim() ? nothing : html`<small>${shown}</small>`;
  }

  /** @param {number} n */
  #rows(n) {
    return this.voice.words.import.rows(this.voice.format.number(String(n)), n === 1);
  }

  /** @param {Checked} checked */
  #sum(checked) {
    const { words, format } = this.voice;
    if (!checked.sales) return "";
    return words.import.sum(format.money(checked.list, this.programme?.currency ?? "USD"), this.#rows(checked.sales), format.months(checked.first, checked.last));
  }

  /** @param {Opened} opened @param {Checked} checked */
  #verdict(opened, checked) {
    const { words, format } = this.voice;
    const say = words.import;
    const number = (/** @type {number} */ n) => format.number(String(n));
    return html`
      ${this.#strangers(checked)}
      ${checked.sales && !this.settled ? this.#months(checked) : nothing}
      <section class="verdict">
        ${checked.sales
          ? html`<p><strong>${this.#sum(checked)}.</strong> <span class="soft">${say.sumHint}${checked.blank ? ` ${say.blank(number(checked.blank))}.` : ""}</span></p>`
          : nothing}
        ${checked.count
          ? html`<div class="faults">
              <h3>${say.faults(number(checked.count), this.#rows(checked.faulty))}</h3>
              <p class="lead">${say.faultsLead} ${checked.count > checked.faults.length ? say.faultsFirst(number(checked.faults.length)) : ""}</p>
              ${faultsTable(checked.faults, opened.headers, this.voice)}
            </div>`
          : html`<p class="good">${say.good}</p>`}
        ${this.#refusals()}
        <div class="deeds">
          ${checked.sales && this.span && !(this.settled && !this.refusals.length)
            ? html`<button type="button" class="button ${checked.count ? "" : "strong"}" ?disabled=${this.progress !== null} @click=${() => this.#work(() => this.#settle())}>
                ${checked.count ? say.leave(this.#rows(checked.faulty)) : say.settle}
              </button>`
            : nothing}
          ${checked.count ? html`<button type="button" class="button" @click=${this.#faultsFile}>${say.faultsFile}</button>` : nothing}
        </div>
      </section>
    `;
  }

  /** Which months are settled; earlier ones are history. @param {Checked} checked */
  #months(checked) {
    const { words, format } = this.voice;
    const say = words.import;
    const { span } = this;
    if (!span || !checked.first) return nothing;
    const [from, to] = span;
    const all = Array.from({ length: Math.min(181, distance(checked.first, checked.last) + 1) }, (_, i) => later(checked.last, -i)).reverse();
    const pick = (/** @type {string} */ id, /** @type {string} */ label, /** @type {string} */ value, /** @type {string[]} */ options, /** @type {(v: string) => void} */ choose) =>
      html`<label for=${id}>${label}</label>
        <select class="box" id=${id} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
          ${options.map((m) => html`<option value=${m} .selected=${live(m === value)}>${format.month(m)}</option>`)}
        </select>`;
    return html`<section>
      <h3>${say.period}</h3>
      <div class="months">
        ${pick(
          "from",
          say.from,
          from,
          all.filter((m) => m <= to && m > later(to, -60)),
          (v) => {
            this.#from = v;
            this.span = [v, to];
          },
        )}
        ${pick("to", say.to, to, [checked.last], () => {})}
      </div>
      ${checked.first < from ? html`<p class="lead">${say.history(format.month(from))}</p>` : nothing}
    </section>`;
  }

  /** Names to be placed. @param {Checked} checked */
  #strangers(checked) {
    const { words } = this.voice;
    const say = words.import;
    const { programme } = this;
    if (!programme) return nothing;
    return Object.entries(checked.strangers).map(([key, list]) => {
      const id = /** @type {Column} */ (key);
      if (!list?.length) return nothing;
      const options = choices(id, programme);
      if (!options.length) return nothing;
      const place = (/** @type {string[]} */ given, /** @type {string} */ value) =>
        this.#choose({ values: { ...this.#chosen.values, [id]: { ...this.#chosen.values?.[id], ...Object.fromEntries(given.map((g) => [g, value])) } } });
      const row = (/** @type {string} */ label, /** @type {string} */ at, /** @type {string[]} */ given) => html`<div class="field">
        <label for=${at}>${label}</label>
        <select class="box" id=${at} @change=${(/** @type {Event} */ e) => place(given, /** @type {HTMLSelectElement} */ (e.target).value)}>
          <option value="" selected disabled>${say.choosePrompt}</option>
          ${options.map((o) => html`<option value=${o.id}>${o.title}</option>`)}
        </select>
      </div>`;
      const more = list.slice(STRANGERS);
      return html`<section>
        <h3>${say.names(say.holds[id] ?? id)}</h3>
        <p class="lead">${say.namesLead}</p>
        <div class="strangers">
          ${list.slice(0, STRANGERS).map((s, i) => row(say.nameRows(s.given, this.#rows(s.rows)), `${id}-${i}`, [s.given]))}
          ${more.length
            ? row(
                say.allRest(this.voice.format.number(String(more.length))),
                `${id}-more`,
                more.map((s) => s.given),
              )
            : nothing}
        </div>
      </section>`;
    });
  }
}

/** What a settlement depends on, besides the file. @param {PlanRequest} request */
function circumstances({ book, ...rest }) {
  const { costs, cash } = book.plan;
  return JSON.stringify([rest, costs, cash]);
}

/** Months from one to another. @param {string} from @param {string} to */
function distance(from, to) {
  const at = (/** @type {string} */ month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(to) - at(from);
}
