import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/working.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { compare, magnitude } from "../base/decimal.js";
import { base } from "../base/look.js";
import { badge } from "../answer/basis.js";
import { localeFor } from "../base/locale.js";
import { titleIn } from "../base/translation.js";
import { isTold, withWords } from "../plan/programme-words.js";
import { workingText } from "./working-words.js";
import sheet from "./working.css?inline";

/** @import { Form } from "../plan/field.js" */
/** @import { Cited as Clause, Figure, Guide, How, StepTitle, Working } from "../../pkg/engine.js" */
/** @import { Titles } from "../base/titles.js" */
/** @import { Told } from "../plan/programme-words.js" */

/** Depth to which a working opens by itself in search of a clause: the source is to be two clicks away. */
const REACH = 4;
/** Number of parts shown before the reader asks for all. */
const FIRST = 5;

/** The working of one figure, down to the clause and its source. */
export class PartnerWorking extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    // Declared, so that what was set before the element was defined is kept.
    currency: { attribute: false }, vendor: { attribute: false }, programme: { attribute: false }, tables: { attribute: false }, asOf: { attribute: false },
    locale: { attribute: false }, form: { attribute: false }, guide: { attribute: false }, answer: { attribute: false }, root: { state: true }, open: { state: true }, label: { state: true }, long: { state: true }, told: { state: true },
  };

  constructor() {
    super();
    this.locale = localeFor("en");
    this.currency = "USD";
    this.vendor = "";
    /** Whose titles are shown. @type {Titles & { terms?: string } | null} */
    this.programme = null;
    /** The programme in the reader's language, once that is here. @type {Told | null} */
    this.told = null;
    /** Address of the page of tables, empty when the host has none. */
    this.tables = "";
    /** The day whose tables were used. */
    this.asOf = "";
    /** The plan's form, for values of a contract; null where there is no plan behind the figure. @type {Form | null} */
    this.form = null;
    /** The programme's tables on the plan's day. @type {Guide | null | undefined} */
    this.guide = undefined;
    /** The answer that the figure is of: another one has another working. @type {unknown} */
    this.answer = null;
    /** @type {Figure | null} */
    this.figure = null;
    /** @type {(figure: Figure) => Working | Promise<Working>} */
    this.ask = () => {
      throw new Error("no engine");
    };
    /** @type {Working | null} */
    this.root = null;
    this.label = "";
    /** Parts by the way to them ("0.2.1"), once opened. @type {Map<string, Working>} */
    this.open = new Map();
    /** Ways whose parts are all shown, however many. @type {Set<string>} */
    this.long = new Set();
  }

  /** @param {Figure} figure @param {string} label */
  async show(figure, label) {
    this.label = label;
    this.figure = figure;
    this.open = new Map();
    this.long = new Set();
    void this.#tell();
    try {
      this.root = await this.ask(figure);
      await this.#dig(this.root, "", 0);
    } catch {
      this.root = null;
    }
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog?.open) dialog?.showModal();
    this.renderRoot.querySelector(".body")?.scrollTo(0, 0);
  }

  /** Works the figure out anew once a value in it was replaced. @override @param {import("lit").PropertyValues<this>} changed */
  updated(changed) {
    const dialog = this.renderRoot.querySelector("dialog");
    if (changed.has("answer") && dialog?.open && this.figure) void this.#renew(this.figure);
  }

  /** Brings what the programme says of its tables in the reader's language; until it is there, it stands in English. */
  async #tell() {
    const { locale, programme } = this;
    this.told = null;
    if (!programme?.id || programme.terms !== undefined || !isTold(programme.id, locale)) return;
    try {
      const told = await withWords(programme.id, locale);
      if (this.locale === locale && this.programme?.id === told.id) this.told = told;
    } catch (error) {
      console.error("<partner-calculator>: the words of the programme did not arrive:", error);
    }
  }

  /** @param {Figure} figure */
  async #renew(figure) {
    try {
      const root = await this.ask(figure);
      if (figure !== this.figure) return;
      this.open = new Map();
      this.root = root;
      await this.#dig(root, "", 0);
    } catch {
      // The figure as it was stays in sight.
    }
  }

  /** Follows the largest parts down until a clause comes into sight. @param {Working} node @param {string} way @param {number} depth */
  async #dig(node, way, depth) {
    if (depth >= REACH || node.clause || node.parts.some((p) => p.clause)) return;
    const at = node.parts.slice(0, node.parts.length <= FIRST + 1 ? undefined : FIRST).reduce((best, part, i) => {
      if (!part.more && part.parts.length === 0) return best;
      return best < 0 || compare(magnitude(part.value), magnitude(node.parts[best]?.value ?? "0")) > 0 ? i : best;
    }, -1);
    const part = node.parts[at];
    if (!part) return;
    const path = `${way}${at}`;
    const found = await this.#fetch(part);
    this.open = new Map(this.open).set(path, found);
    await this.#dig(found, `${path}.`, depth + 1);
  }

  /** @param {Working} part @returns {Working | Promise<Working>} */
  #fetch(part) {
    return part.more && part.parts.length === 0 ? this.ask({ node: part.node }) : part;
  }

  /** @param {string} path @param {Working} part */
  async #turn(path, part) {
    const open = new Map(this.open);
    if (open.has(path)) open.delete(path);
    else {
      try {
        open.set(path, await this.#fetch(part));
      } catch {
        return;
      }
    }
    this.open = open;
  }

  /** @override */
  render() {
    const t = this.locale.t(messages);
    return html`<dialog aria-labelledby="t" @click=${this.#outside}>
      <div class="sheet">
        <header>
          <div>
            <p class="lead">${t.title}</p>
            <h2 id="t">${this.label}</h2>
          </div>
          <button type="button" class="button" autofocus @click=${this.#close}>${t.close}</button>
        </header>
        <div class="body" tabindex="-1">${this.root ? this.#content(this.root) : html`<p>${t.failed}</p>`}</div>
      </div>
    </dialog>`;
  }

  /** @param {Working} root */
  #content(root) {
    const t = this.locale.t(messages);
    const clauses = this.#clauses(root);
    return html`
      <p class="value">${this.#value(root)}</p>
      <p class="sentence">${this.#text(root.how)}</p>
      ${root.parts.length
        ? html`<h3>${t.made}</h3>
            ${this.#parts(root, "")}`
        : nothing}
      <h3>${t.rests}</h3>
      ${clauses.length ? html`<ul class="clauses">${clauses.map((c) => this.#clause(c))}</ul>` : html`<p class="lead">${t.none}</p>`}
    `;
  }

  /** @param {Working} node @param {string} way @returns {unknown} */
  #parts(node, way) {
    const t = this.locale.t(messages);
    // A sum of three years has 36 parts; the first ones show how it goes.
    const all = this.long.has(way) || node.parts.length <= FIRST + 1;
    const shown = all ? node.parts : node.parts.slice(0, FIRST);
    return html`<ol class="parts">
      ${shown.map((part, i) => {
        const path = `${way}${i}`;
        const opened = this.open.get(path);
        const more = part.more || part.parts.length > 0;
        const name = this.#text(part.title);
        const row = html`<span class="name">${name}</span><span class="amount">${this.#value(part)}</span>`;
        return html`<li>
          ${more
            ? html`<button
                type="button"
                class="part twist"
                aria-expanded=${opened ? "true" : "false"}
                title=${opened ? t.shut({ label: name }) : t.open({ label: name })}
                @click=${() => this.#turn(path, part)}
              >
                ${row}
              </button>`
            : html`<div class="part leaf">${row}</div>`}
          <p class="lead note">${this.#text(part.how)} ${part.basis ? badge(part.basis, this.locale) : nothing}</p>
          ${opened && opened.parts.length ? this.#parts(opened, `${path}.`) : nothing}
        </li>`;
      })}
      ${all
        ? nothing
        : html`<li><button type="button" class="link small more" @click=${() => (this.long = new Set(this.long).add(way))}>${t.all({ count: node.parts.length })}</button></li>`}
    </ol>`;
  }

  /** @param {StepTitle | How} message */
  #text(message) {
    return workingText(message, this.locale, this.programme);
  }

  /** Every clause in sight, once. @param {Working} root @returns {Clause[]} */
  #clauses(root) {
    /** @type {Map<string, Clause>} */
    const found = new Map();
    const add = (/** @type {Working} */ w) => {
      if (!w.clause) return;
      const key = `${w.clause.table || w.clause.exchange?.use} ${w.clause.basis}`;
      if (!found.has(key)) found.set(key, w.clause);
    };
    const walk = (/** @type {Working} */ w, /** @type {string} */ way) => {
      add(w);
      w.parts.forEach((part, i) => {
        add(part);
        const opened = this.open.get(`${way}${i}`);
        if (opened) walk(opened, `${way}${i}.`);
      });
    };
    walk(root, "");
    return [...found.values()];
  }

  /** Rates in sight. @param {Working} root @returns {string[]} */
  #rates(root) {
    const all = [root, ...this.open.values()].flatMap((one) => [one, ...one.parts]);
    return [...new Set(all.filter((one) => one.unit === "rate").map((one) => one.value))];
  }

  /** @param {Clause} clause */
  #clause(clause) {
    const t = this.locale.t(messages);
    const { source, exchange } = clause;
    const basisWords = this.locale.t(basisMessages);
    const title = exchange ? t.exchange[exchange.use] : this.programme ? titleIn(clause.title, this.locale, this.programme) : clause.title;
    const told = this.told?.said?.[`${clause.table}@${clause.effective} reason`];
    const at = clause.at || (exchange ? t.ownRate({ from: exchange.from, rate: { number: exchange.rate }, to: exchange.to }) : "");
    return html`<li class="clause">
      <div class="top">${badge(clause.basis, this.locale)}</div>
      <p class="name">${title}</p>
      ${clause.basis === "illustrative" ? html`<p class="small">${source ? basisWords.example({ vendor: this.vendor }) : basisWords.placeholder({ vendor: this.vendor })}</p>` : nothing}
      ${at ? html`<p class="lead"><span class="what">${clause.basis === "illustrative" && !source ? t.why : t.where}:</span> <bdi lang=${told === undefined && clause.at && this.programme?.terms === undefined ? "en" : nothing} dir=${told === undefined ? nothing : this.locale.format.direction}>${told ?? at}</bdi></p>` : nothing}
      ${this.form && clause.table ? html`<partner-replace class="screen" .form=${this.form} .guide=${this.guide} .table=${clause.table} .used=${this.root ? this.#rates(this.root) : []}></partner-replace>` : nothing}
      ${source
        ? html`<p class="lead">
            ${source.publisher}, “<bdi lang=${this.programme?.terms === undefined ? "en" : nothing}>${source.title}</bdi>”, ${t.read({ day: source.retrieved })}${source.confirmed ? html`, ${t.checked({ day: source.confirmed })}` : nothing}
          </p>`
        : nothing}
      <p class="links small">
        ${source
          ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${t.sourceLink}<span class="aside">: ${source.title}, ${t.leaves}</span></a>`
          : nothing}
        ${this.tables && clause.table ? html`<a href="${this.tables}/${clause.table}${this.asOf ? `@${this.asOf}` : ""}">${t.policy}<span class="aside">: ${title}</span></a>` : nothing}
      </p>
    </li>`;
  }

  /** @param {Working} node */
  #value(node) {
    const { format } = this.locale;
    if (node.unit === "money") return format.exactMoney(node.value, node.currency ?? this.currency);
    if (node.unit === "rate") return format.rate(node.value);
    if (node.unit === "flag") return node.value === "0" ? this.locale.t(messages).no : this.locale.t(messages).yes;
    return format.number(node.value);
  }

  #close = () => this.renderRoot.querySelector("dialog")?.close();

  /** @param {MouseEvent} event */
  #outside = (event) => {
    // The dialog itself is only hit where its sheet is not: on the backdrop.
    if (event.target instanceof HTMLDialogElement) this.#close();
  };
}
