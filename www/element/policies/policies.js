import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/policies.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { base, tokens } from "../base/look.js";
import { badge } from "../answer/basis.js";
import { save } from "../base/download.js";
import { toFragment } from "../share/link.js";
import { today } from "../plan/clock.js";
import { concerns, tablesOf, termsOf } from "../contract/rules.js";
import { blank, dayFor, fit, from } from "../plan/form.js";
import { directionOfWords, isTold, languageOfWords, withWords } from "../plan/programme-words.js";
import { shortTitle } from "../plan/short-title.js";
import * as engine from "../load/engine.js";
import { printed } from "../own/text.js";
import { Speaker } from "../language/speaker.js";
import { guideIn, programmeIn } from "../base/translation.js";
import { lostNote, reasonOf } from "../load/lost.js";
import { takeTrust } from "../load/trust.js";
import { addressOf, readAddress } from "./address.js";
import { EVERYTHING, restsOf } from "./catalogue.js";
import { changes } from "./changes.js";
import { difference } from "./editions.js";
import { bar, finder } from "./finder.js";
import { tableSection } from "./table.js";
import { editionsOf, timeline } from "./timeline.js";
import sheet from "./policies.css?inline";

/** @import { CatalogueReport as Catalogue, Guide, GuideTable, NoteEntry, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Terms } from "../contract/rules.js" */
/** @import { Filter, Rest } from "./catalogue.js" */
/** @import { Reason } from "../load/part.js" */
/** @import { Told } from "../plan/programme-words.js" */
/** @import { Edition } from "./timeline.js" */
/**
 * Content in sight: a programme on a day, and the same on another when two are compared.
 * @typedef {object} Shown
 * @property {Programme} programme
 * @property {Guide} guide
 * @property {Guide | null} other
 * @property {Terms | null} terms
 * @property {Edition[]} editions
 * @property {string} day
 * @property {string} against empty for none
 * @property {string} table the table an address leads to
 */

/** Most tables of a kind that stand in a list that is not unfolded. */
const MANY = 12;
const KINDS = /** @type {const} */ (["tier-rule", "discount", "customer-discount", "incentive", "charge", "price"]);

/** `<partner-policies>`: programmes to search, and one of them: its editions, its tables as matrices, and what changed between two days. */
export class PartnerPolicies extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, calculator: {}, shown: { state: true }, filter: { state: true }, role: { state: true }, unfolded: { state: true }, told: { state: true }, lost: { state: true } };

  /** @type {Catalogue | null} */
  #catalogue = null;
  /** @type {Map<string, { rests: Rest[], tables: number }>} by programme */
  #weighed = new Map();
  #wide = matchMedia("(min-width: 56.01rem)");

  speaker = new Speaker(this);

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.theme = "";
    /** Address of the page with the calculator. */
    this.calculator = "./";
    /** @type {Shown | null} */
    this.shown = null;
    /** @type {Filter} */
    this.filter = EVERYTHING;
    /** The role whose tables are shown; empty for all. */
    this.role = "";
    /** Names of tables that are unfolded. @type {ReadonlySet<string>} */
    this.unfolded = new Set();
    /** The programme in the reader's language, once that is here. @type {Told | null} */
    this.told = null;
    /** Reason it is missing, when it did not arrive. @type {Reason | null} */
    this.lost = null;
    this.failure = /** @type {unknown} */ (null);
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#follow);
    this.#wide.addEventListener("change", this.#widen);
    void this.#start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
    this.#wide.removeEventListener("change", this.#widen);
  }

  /** The last request: a programme in a language. */
  #asked = "";

  /** @override */
  updated() {
    const { shown, locale } = this;
    const wanted = shown ? `${shown.programme.id} ${locale.lang}` : "";
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    void this.#tell();
  }

  /** Brings what a programme says in the reader's language; until it is there, it stands in English. */
  #tell = async () => {
    const { shown, locale } = this;
    this.lost = null;
    if (!shown || !isTold(shown.programme.id, locale)) return;
    try {
      const told = await withWords(shown.programme.id, locale);
      if (this.shown?.programme.id === told.id && this.locale === locale) this.told = told;
    } catch (error) {
      console.error("<partner-policies>: the words of the programme did not arrive:", error);
      this.lost = reasonOf(error);
    }
  };

  #widen = () => this.requestUpdate();

  async #start() {
    try {
      await Promise.all([engine.loadWhole(), this.speaker.ready()]);
      this.#catalogue = engine.catalogue();
      this.#weighed = new Map(
        this.#catalogue.programmes.map((programme) => {
          const guide = engine.guide(programme.id, today(programme).day);
          return [programme.id, { rests: restsOf(guide), tables: guide.tables.length }];
        }),
      );
      this.state = "ready";
      await this.#follow();
    } catch (error) {
      this.failure = error;
      this.state = "failed";
    }
  }

  /** Goes where the address says. */
  #follow = async () => {
    const address = readAddress(location.hash);
    const programmes = this.#catalogue?.programmes ?? [];
    const before = this.shown?.programme;
    const programme = programmes.find((p) => p.id === address.programme) ?? before ?? programmes.find((p) => p.id === blank().programme) ?? programmes[0];
    if (!programme) return;
    const known = programme.id === address.programme;
    if (!known && before) return;
    const day = known && address.day ? dayFor(address.day, programme) : today(programme).day;
    const against = known && address.against ? dayFor(address.against, programme) : "";
    const terms = termsOf(programme.id);
    const guide = engine.guide(programme.id, day);
    const table = known ? address.table : "";
    this.shown = { programme, guide, other: against ? engine.guide(programme.id, against) : null, terms, editions: editionsOf(programme, terms), day, against, table };
    if (before !== programme || table) this.role = "";
    this.unfolded = new Set([...(before === programme ? this.unfolded : []), ...(table ? [table] : [])]);
    if (!this.#wide.matches && before && before !== programme) this.renderRoot.querySelector(".finder")?.removeAttribute("open");
    await this.updateComplete;
    if (!table) return;
    const found = this.renderRoot.querySelector(`#${CSS.escape(`t-${table}`)}`);
    if (!(found instanceof HTMLElement)) return;
    found.closest("details.kind")?.setAttribute("open", "");
    found.scrollIntoView();
    found.querySelector("summary")?.focus({ preventScroll: true });
  };

  /** The address of a table as it is shown, with the days that were chosen. @param {Shown} shown @param {string} [table] @param {string} [day] @param {string} [against] */
  #address({ programme, ...shown }, table = "", day = shown.day, against = shown.against) {
    return addressOf({ programme: programme.id, table, day, against }, today(programme).day);
  }

  /** A plan under a programme, by a role that a table is for. @param {Programme} programme @param {string} [role] */
  #plan(programme, role) {
    const plan = blank();
    return `${this.calculator}${toFragment(fit(from({ ...plan, ...(role ? { role } : {}) }, today(programme).day), programme))}`;
  }

  /** @override */
  render() {
    const t = this.locale.t(messages);
    if (this.state === "loading") return html`<div class="frame"><p class="lead wait">${t.loading}</p></div>`;
    const { shown } = this;
    if (this.state === "failed" || !shown) {
      const blocked = this.failure instanceof engine.EngineBlocked;
      const calculator = this.locale.t(calculatorMessages);
      return html`<div class="frame">
        <p role="alert"><strong>${blocked ? calculator.blockedTitle : calculator.failedTitle}</strong></p>
        <slot></slot>
      </div>`;
    }
    const listed = (this.#catalogue?.programmes ?? []).map((programme) => ({ programme, short: shortTitle(programme, this.locale), ...(this.#weighed.get(programme.id) ?? { rests: [], tables: 0 }) })).sort((a, b) => a.short.localeCompare(b.short, this.locale.lang));
    return html`<div class="frame">
      <nav class="side screen" aria-label=${t.programmes}>
        ${finder(listed, shown.programme.id, this.filter, this.locale, this.#wide.matches, (change) => (this.filter = { ...this.filter, ...change }))}
      </nav>
      <div class="main">${this.speaker.note} ${this.lost ? lostNote(this.lost, this.locale, this.#tell) : nothing} ${this.#programme(this.#said(shown))}</div>
    </div>`;
  }

  /** Content in sight as far as it is said in the reader's language. @param {Shown} shown @returns {Shown & { programme: Told }} */
  #said({ programme, guide, other, ...rest }) {
    const { locale, told } = this;
    const isHere = told?.id === programme.id && languageOfWords(told, locale) === undefined;
    return { ...rest, programme: isHere ? told : programmeIn(programme, locale), guide: guideIn(guide, locale, programme), other: other && guideIn(other, locale, programme) };
  }

  /** @param {Shown & { programme: Told }} shown */
  #programme(shown) {
    const { programme, guide, other, day, against } = shown;
    const t = this.locale.t(messages);
    const basis = this.locale.t(basisMessages);
    const rests = restsOf(guide);
    const [early = "", late = ""] = [day, against].sort();
    const setting = { locale: this.locale, programme, terms: shown.terms };
    return html`
      <header>
        <h2 dir="auto">${programme.title}</h2>
        <p class="lead">${programme.vendor}. <span lang=${languageOfWords(programme, this.locale) ?? nothing} dir=${directionOfWords(programme, this.locale) ?? nothing}>${programme.summary}</span></p>
        <p class="rests small">
          ${bar(rests)} <strong>${t.restsOn({ printed: rests.find(({ kind }) => kind === "published")?.count ?? 0, count: guide.tables.length })}</strong>
          ${rests.map(({ kind, count }) => html`<span><span class="swatch ${kind}" aria-hidden="true"></span>${basis.short[kind]} ${this.locale.format.number(`${count}`)}</span>`)}
          <span class="soft">${t.amountsIn({ currency: programme.currency })}</span>
        </p>
        <p class="take screen">
          <a class="button strong" href=${this.#plan(programme)}>${t.open}</a>
          <button type="button" class="button" title=${t.downloadHint} @click=${() => this.#take(programme)}>${t.download}</button>
        </p>
      </header>
      ${timeline(shown.editions, { day, against, now: today(programme).day }, this.locale, (to, other) => this.#address(shown, "", to, other))}
      ${other
        ? changes(day < against ? difference(guide, other) : difference(other, guide), [early, late], setting, shown.table, (table) => this.#address(shown, table))
        : guide.tables.length
          ? this.#tables(shown)
          : html`<p class="lead">${t.none}</p>`}
      ${this.#rest(programme)}
    `;
  }

  /** @param {Shown} shown */
  #tables(shown) {
    const { programme, guide, terms } = shown;
    const t = this.locale.t(messages);
    const setting = { locale: this.locale, programme, terms };
    const pairs = new Map((terms ? tablesOf(guide, terms) : []).map((pair) => [pair.guide, pair]));
    const tiers = programme.roles.find(({ id }) => id === this.role)?.tiers ?? [];
    const concerned = (/** @type {GuideTable} */ table) => {
      const pair = pairs.get(table);
      if (!this.role || !pair || !terms) return true;
      return concerns({ ...pair, rule: { ...pair.rule, applies: { roles: pair.rule.applies?.roles } } }, terms, { role: this.role, country: "" }, tiers);
    };
    const tables = guide.tables.filter(concerned);
    const of = (/** @type {string} */ kind) => tables.filter((table) => table.kind === kind);
    const draw = (/** @type {GuideTable} */ table) => {
      const open = this.unfolded.has(table.id);
      const toggle = (/** @type {boolean} */ now) => {
        if (now === this.unfolded.has(table.id)) return;
        const unfolded = new Set(this.unfolded);
        if (now) unfolded.add(table.id);
        else unfolded.delete(table.id);
        this.unfolded = unfolded;
      };
      const roles = tables.filter(({ title }) => title === table.title).length > 1 ? (pairs.get(table)?.rule.applies?.roles ?? []) : [];
      const links = { roles: programme.roles.filter(({ id }) => roles.includes(id)).map(({ title }) => title), table: this.#address(shown, table.id), calculator: open ? this.#plan(programme, pairs.get(table)?.rule.applies?.roles?.[0]) : "", toggle };
      return tableSection(table, setting, open, links);
    };
    return html`${programme.roles.length > 1
      ? html`<p class="for screen">
          <label for="role">${t.forRole}</label>
          <select id="role" @change=${(/** @type {Event} */ e) => (this.role = /** @type {HTMLSelectElement} */ (e.target).value)}>
            <option value="" .selected=${this.role === ""}>${t.everyRole}</option>
            ${programme.roles.map(({ id, title }) => html`<option value=${id} .selected=${id === this.role}>${title}</option>`)}
          </select>
        </p>`
      : nothing}
    ${KINDS.filter((kind) => of(kind).length).map((kind) => {
      const list = of(kind);
      const head = html`<h3>${t.kinds[kind]} <span class="soft">${this.locale.format.number(`${list.length}`)}</span></h3>`;
      return list.length > MANY
        ? html`<section>
            <details class="kind" ?open=${list.some(({ id }) => id === shown.table)}>
              <summary class="twist">${head}</summary>
              ${list.map(draw)}
            </details>
          </section>`
        : html`<section>${head} ${list.map(draw)}</section>`;
    })}`;
  }

  /** Facts of a programme besides its tables. @param {Told} programme */
  #rest(programme) {
    const { notes, leavesOut } = programme;
    const t = this.locale.t(messages);
    const lang = languageOfWords(programme, this.locale) ?? nothing;
    const dir = directionOfWords(programme, this.locale) ?? nothing;
    const langOf = (/** @type {NoteEntry & { lang?: string }} */ note) => note.lang ?? lang;
    const dirOf = (/** @type {NoteEntry & { lang?: string }} */ note) => (note.lang ? "auto" : dir);
    return html`
      ${notes.length
        ? html`<section>
            <details class="kind">
              <summary class="twist">
                <h3>${t.notes} <span class="soft">${this.locale.format.number(`${notes.length}`)}</span></h3>
              </summary>
              <p class="summary lead">${t.notesLead}</p>
              <dl class="notes">
                ${notes.map((n) => html`<dt><span lang=${langOf(n)} dir=${dirOf(n)}>${n.title}</span> ${badge(n.basis, this.locale)} <span class="small soft">${t.about[n.about]}</span></dt><dd class="small" lang=${langOf(n)} dir=${dirOf(n)}>${n.text}</dd>`)}
              </dl>
            </details>
          </section>`
        : nothing}
      ${leavesOut.length
        ? html`<section>
            <details class="kind" ?open=${leavesOut.length <= 3}>
              <summary class="twist">
                <h3>${t.leavesOut} <span class="soft">${this.locale.format.number(`${leavesOut.length}`)}</span></h3>
              </summary>
              <ul class="out small" lang=${lang} dir=${dir}>
                ${leavesOut.map((note) => html`<li>${note}</li>`)}
              </ul>
            </details>
          </section>`
        : nothing}
    `;
  }

  /** @param {Programme} programme */
  #take({ id }) {
    save(new File([printed(engine.terms(id))], `${id}.json`, { type: "application/json" }));
  }
}
