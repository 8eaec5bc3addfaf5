import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/policies.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import workingMessages from "../../pkg/messages/en/working.js";
import { base, tokens } from "../base/look.js";
import { badge } from "../answer/basis.js";
import { save } from "../share/download.js";
import { difference } from "./editions.js";
import { today } from "../base/clock.js";
import { blank, dayFor } from "../plan/form.js";
import * as engine from "../load/engine.js";
import { printed } from "../own/text.js";
import { Speaker } from "../base/speaker.js";
import { takeTrust } from "../load/trust.js";
import sheet from "./policies.css?inline";

/** @import { TableChange } from "./editions.js" */
/** @import { CatalogueReport as Catalogue, Cited, Guide, GuideTable, ProgrammeEntry as Programme } from "../../pkg/engine.js" */

/** "#programme/table@day~other": all but the programme may be missing. */
const ADDRESS = /^([^/@]*)(?:\/([^@]*))?(?:@(\d{4}-\d{2}-\d{2})(?:~(\d{4}-\d{2}-\d{2}))?)?$/;

/** An address is anybody's to type. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** `<partner-policies>`: a programme's tables as its guide prints them, or what changed between two of its editions. */
export class PartnerPolicies extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, chosen: { state: true }, day: { state: true }, against: { state: true } };

  /** @type {Catalogue | null} */
  #catalogue = null;

  speaker = new Speaker(this);

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.theme = "";
    /** Id of the programme shown. */
    this.chosen = "";
    this.day = "";
    /** The day of the other edition, when two are compared. */
    this.against = "";
    this.failure = /** @type {unknown} */ (null);
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#follow);
    void this.#start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
  }

  async #start() {
    try {
      await Promise.all([engine.loadWhole(), this.speaker.ready()]);
      this.#catalogue = engine.catalogue();
      this.state = "ready";
      this.#follow();
    } catch (error) {
      this.failure = error;
      this.state = "failed";
    }
  }

  /** Goes where the address says. */
  #follow = async () => {
    const [, id = "", table = "", day = "", against = ""] = ADDRESS.exec(decoded(location.hash.slice(1))) ?? [];
    const programmes = this.#catalogue?.programmes ?? [];
    const programme = programmes.find((p) => p.id === id) ?? (this.chosen ? undefined : (programmes.find((p) => p.id === blank().programme) ?? programmes[0]));
    if (programme) {
      this.chosen = programme.id;
      this.day = isDay(day) ? dayFor(day, programme) : today(programme).day;
      this.against = isDay(against) ? dayFor(against, programme) : "";
    }
    if (!table) return;
    await this.updateComplete;
    const section = this.renderRoot.querySelector(`#${CSS.escape(`t-${table}`)}`);
    if (!(section instanceof HTMLElement)) return;
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  };

  /** The address of a table as it is shown, with the days that were chosen. @param {string} [table] @param {string} [day] @param {string} [against] */
  #address(table = "", day = this.day, against = this.against) {
    const programme = this.#catalogue?.programmes.find((p) => p.id === this.chosen);
    const now = programme ? today(programme).day : "";
    const days = against ? `@${day}~${against}` : day === now ? "" : `@${day}`;
    return `#${this.chosen}${table ? `/${table}` : ""}${days}`;
  }

  /** @override */
  render() {
    const t = this.locale.t(messages);
    if (this.state === "loading") return html`<div class="frame"><p class="lead wait">${t.loading}</p></div>`;
    const programme = this.#catalogue?.programmes.find((p) => p.id === this.chosen);
    if (this.state === "failed" || !programme) {
      const blocked = this.failure instanceof engine.EngineBlocked;
      const calculator = this.locale.t(calculatorMessages);
      return html`<div class="frame">
        <p role="alert"><strong>${blocked ? calculator.blockedTitle : calculator.failedTitle}</strong></p>
        <slot></slot>
      </div>`;
    }
    const guide = engine.guide(programme.id, this.day);
    const compared = this.against ? this.#compared(programme, guide) : null;
    return html`<div class="frame">
      <nav class="side screen" aria-label=${t.tables}>${this.#side(programme, compared ? compared.changes.flatMap(({ is, was }) => is ?? was ?? []) : guide.tables)}</nav>
      <div class="main">
        ${this.speaker.note}
        <h2>${programme.title}</h2>
        <p class="lead">${programme.vendor}. ${programme.summary}</p>
        <p class="take screen">
          <button type="button" class="button" @click=${() => this.#take(programme)}>${t.download}</button>
          <span class="small soft">${t.downloadHint}</span>
        </p>
        ${compared ? this.#changes(compared) : guide.tables.length ? guide.tables.map((t) => this.#table(programme, t)) : html`<p class="lead">${t.none}</p>`}
        ${programme.notes.length
          ? html`<section>
              <h3>${t.notes}</h3>
              <p class="summary lead">${t.notesLead}</p>
              <dl class="notes">
                ${programme.notes.map((n) => html`<dt>${n.title} ${badge(n.basis, this.locale)} <span class="small soft">${t.about[n.about]}</span></dt><dd class="small">${n.text}</dd>`)}
              </dl>
            </section>`
          : nothing}
        ${programme.leavesOut.length
          ? html`<section>
              <h3>${t.leavesOut}</h3>
              <ul class="out small">
                ${programme.leavesOut.map((note) => html`<li>${note}</li>`)}
              </ul>
            </section>`
          : nothing}
      </div>
    </div>`;
  }

  /** @param {Programme} programme @param {GuideTable[]} tables */
  #side(programme, tables) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    // Newest first, with today and what an address asked for.
    const days = [...new Set([today(programme).day, this.day, ...(this.against ? [this.against] : []), ...programme.effective])].sort().reverse();
    return html`
      <label for="programme">${t.programme}</label>
      <select
        id="programme"
        @change=${(/** @type {Event} */ e) => {
          location.hash = /** @type {HTMLSelectElement} */ (e.target).value;
        }}
      >
        ${this.#catalogue?.programmes.map((p) => html`<option value=${p.id} .selected=${p.id === programme.id}>${p.title}</option>`)}
      </select>
      ${programme.effective.length > 1
        ? html`<label for="edition">${t.editions}</label>
            <select
              id="edition"
              @change=${(/** @type {Event} */ e) => {
                location.hash = this.#address("", /** @type {HTMLSelectElement} */ (e.target).value);
              }}
            >
              ${days.map((day) => html`<option value=${day} .selected=${live(day === this.day)}>${format.day(day)}</option>`)}
            </select>
            <label for="against">${t.against}</label>
            <select
              id="against"
              @change=${(/** @type {Event} */ e) => {
                location.hash = this.#address("", this.day, /** @type {HTMLSelectElement} */ (e.target).value);
              }}
            >
              <option value="" .selected=${live(!this.against)}>${t.againstNone}</option>
              ${days.map((day) => html`<option value=${day} .selected=${live(day === this.against)}>${format.day(day)}</option>`)}
            </select>`
        : nothing}
      <ul>
        ${tables.map(
          (t) => html`<li><a href=${this.#address(t.id)}><span class="swatch ${t.clause.basis}" aria-hidden="true"></span>${t.title}<span class="aside">, ${this.locale.t(basisMessages).short[t.clause.basis]}</span></a></li>`,
        )}
      </ul>
    `;
  }

  /** @param {Programme} programme @param {Guide} guide */
  #compared(programme, guide) {
    const other = engine.guide(programme.id, this.against);
    return this.day < this.against ? difference(guide, other) : difference(other, guide);
  }

  /** What is other than in the edition of the other day. @param {{ changes: TableChange[], same: number }} compared */
  #changes({ changes, same }) {
    const t = this.locale.t(messages);
    const [early, late] = [this.day, this.against].sort();
    return html`<p class="between"><strong>${t.between({ from: early ?? "", to: late ?? "" })}.</strong> ${changes.length ? t.counted({ changed: changes.length, same }) : t.nothingChanged}</p>
      ${changes.map((change) => this.#change(change))}`;
  }

  /** @param {TableChange} change */
  #change({ id, title, was, is, cells, same }) {
    const t = this.locale.t(messages);
    const table = is ?? was;
    if (!table) return nothing;
    const { kinds } = this.locale.t(basisMessages);
    const rests = (/** @type {Cited} */ clause) => [kinds[clause.basis], clause.source?.title].filter(Boolean).join(", ");
    return html`<section id="t-${id}" tabindex="-1" role="group" aria-labelledby="h-${id}">
      <div class="top">
        <h3 id="h-${id}"><a href=${this.#address(id)}>${title}</a></h3>
        ${badge(table.clause.basis, this.locale)}
        <span class="small soft">${is ? t.effective({ day: is.effective }) : ""}</span>
        ${was && is ? nothing : html`<span class="tag ${is ? "came" : "went"}">${is ? t.came : t.went}</span>`}
      </div>
      ${was && is && was.summary !== is.summary ? html`<p class="summary">${t.nowSays({ was: was.summary, is: is.summary })}</p>` : nothing}
      ${was && is && rests(was.clause) !== rests(is.clause) ? html`<p class="lead">${t.nowRests({ was: rests(was.clause), is: rests(is.clause) })}</p>` : nothing}
      ${cells.length
        ? html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
            <table class="changes">
              <thead>
                <tr>
                  ${[t.whom, t.band, t.was, t.is].map((name) => html`<th scope="col">${name}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${cells.map(
                  (cell) =>
                    html`<tr>
                      <th scope="row">${cell.whom}</th>
                      <td>${cell.band}</td>
                      <td class="number">${cell.was === null ? t.absent : html`<del>${cell.was}</del>`}</td>
                      <td class="number">${cell.is === null ? t.absent : html`<ins>${cell.is}</ins>`}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : nothing}
      ${same && cells.length ? html`<p class="lead">${t.sameCells({ count: same })}</p>` : nothing}
    </section>`;
  }

  /** @param {Programme} programme */
  #take({ id }) {
    save(`${id}.json`, "application/json", printed(engine.terms(id)));
  }

  /** @param {Programme} programme @param {GuideTable} table */
  #table(programme, table) {
    const t = this.locale.t(messages);
    const working = this.locale.t(workingMessages);
    const { clause } = table;
    const { source } = clause;
    const basisWords = this.locale.t(basisMessages);
    return html`<section id="t-${table.id}" tabindex="-1" role="group" aria-labelledby="h-${table.id}">
      <div class="top">
        <h3 id="h-${table.id}"><a href=${this.#address(table.id)}>${table.title}</a></h3>
        ${badge(clause.basis, this.locale)}
        <span class="small soft">${t.effective({ day: table.effective })}</span>
      </div>
      ${table.summary ? html`<p class="summary">${table.summary}</p>` : nothing}
      <div class="scroll" tabindex="0" role="group" aria-label=${table.title}>
        <table>
          <thead>
            <tr>
              ${table.columns.map((c) => html`<th scope="col">${c}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, i) => (i === 0 && cell.text ? html`<th scope="row">${cell.text}</th>` : html`<td class=${/^[A-Z]{0,3}\s?[\d.,−-]+\s?%?$/.test(cell.text) ? "number" : ""}>${cell.text}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${clause.basis === "illustrative" ? html`<p class="placeholder small">${source ? basisWords.example({ vendor: programme.vendor }) : basisWords.placeholder({ vendor: programme.vendor })}</p>` : nothing}
      ${clause.at ? html`<p class="lead">${clause.basis === "illustrative" && !source ? working.why : working.where}: ${clause.at}</p>` : nothing}
      ${source
        ? html`<p class="lead">
            <a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>, ${source.publisher},
            ${working.read({ day: source.retrieved })}${source.confirmed ? html`, ${working.checked({ day: source.confirmed })}` : nothing}
          </p>`
        : nothing}
    </section>`;
  }
}
