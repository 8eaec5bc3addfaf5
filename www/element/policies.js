import { LitElement, html, nothing, unsafeCSS } from "lit";
import { base, tokens } from "./look.js";
import { badge } from "./basis.js";
import { blank, dayFor } from "./form.js";
import * as engine from "./engine.js";
import { langOf, voiceFor } from "./voice.js";
import sheet from "./policies.css?inline";

/** @import { CatalogueReport as Catalogue, Guide, GuideTable, ProgrammeEntry as Programme } from "../pkg/engine.js" */

/** `<partner-policies>`: a programme's tables as its guide prints them; "#programme/table" leads to one. */
export class PartnerPolicies extends LitElement {
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, chosen: { state: true }, day: { state: true } };

  /** @type {Catalogue | null} */
  #catalogue = null;

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.theme = "";
    /** Id of the programme shown. */
    this.chosen = "";
    this.day = "";
    this.failure = /** @type {unknown} */ (null);
  }

  get voice() {
    return voiceFor(langOf(this));
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
      await engine.load();
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
    const [id = "", table = ""] = decodeURIComponent(location.hash.slice(1)).split("/");
    const programmes = this.#catalogue?.programmes ?? [];
    const programme = programmes.find((p) => p.id === id) ?? (this.chosen ? undefined : (programmes.find((p) => p.id === blank().programme) ?? programmes[0]));
    if (programme) this.#choose(programme);
    if (!table) return;
    await this.updateComplete;
    const section = this.renderRoot.querySelector(`#${CSS.escape(`t-${table}`)}`);
    if (!(section instanceof HTMLElement)) return;
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  };

  /** @param {Programme} programme */
  #choose(programme) {
    if (this.chosen === programme.id) return;
    this.chosen = programme.id;
    this.day = dayFor(new Date().toISOString().slice(0, 10), programme);
  }

  /** @override */
  render() {
    const { words } = this.voice;
    if (this.state === "loading") return html`<div class="frame"><p class="lead wait">${words.policies.loading}</p></div>`;
    const programme = this.#catalogue?.programmes.find((p) => p.id === this.chosen);
    if (this.state === "failed" || !programme) {
      const blocked = this.failure instanceof engine.EngineBlocked;
      return html`<div class="frame">
        <p role="alert"><strong>${blocked ? words.calculator.blockedTitle : words.calculator.failedTitle}</strong></p>
        <slot></slot>
      </div>`;
    }
    const guide = engine.guide(programme.id, this.day);
    return html`<div class="frame">
      <nav class="side screen" aria-label=${words.policies.tables}>${this.#side(programme, guide)}</nav>
      <div class="main">
        <h2>${programme.title}</h2>
        <p class="lead">${programme.vendor}. ${programme.summary}</p>
        <p class="take screen">
          <button type="button" class="button" @click=${() => this.#take(programme)}>${words.policies.download}</button>
          <span class="small soft">${words.policies.downloadHint}</span>
        </p>
        ${guide.tables.length ? guide.tables.map((t) => this.#table(programme, t)) : html`<p class="lead">${words.policies.none}</p>`}
        ${programme.notes.length
          ? html`<section>
              <h3>${words.policies.notes}</h3>
              <p class="summary lead">${words.policies.notesLead}</p>
              <dl class="notes">
                ${programme.notes.map((n) => html`<dt>${n.title} ${badge(n.basis, this.voice)} <span class="small soft">${words.policies.about[n.about]}</span></dt><dd class="small">${n.text}</dd>`)}
              </dl>
            </section>`
          : nothing}
        ${programme.leavesOut.length
          ? html`<section>
              <h3>${words.policies.leavesOut}</h3>
              <ul class="out small">
                ${programme.leavesOut.map((note) => html`<li>${note}</li>`)}
              </ul>
            </section>`
          : nothing}
      </div>
    </div>`;
  }

  /** @param {Programme} programme @param {Guide} guide */
  #side(programme, guide) {
    const { words, format } = this.voice;
    const say = words.policies;
    return html`
      <label for="programme">${say.programme}</label>
      <select
        id="programme"
        @change=${(/** @type {Event} */ e) => {
          location.hash = /** @type {HTMLSelectElement} */ (e.target).value;
        }}
      >
        ${this.#catalogue?.programmes.map((p) => html`<option value=${p.id} .selected=${p.id === programme.id}>${p.title}</option>`)}
      </select>
      ${programme.effective.length > 1
        ? html`<label for="edition">${say.editions}</label>
            <select id="edition" @change=${(/** @type {Event} */ e) => (this.day = /** @type {HTMLSelectElement} */ (e.target).value)}>
              ${[dayFor(new Date().toISOString().slice(0, 10), programme), ...programme.effective].map(
                (day) => html`<option value=${day} .selected=${day === this.day}>${format.day(day)}</option>`,
              )}
            </select>`
        : nothing}
      <ul>
        ${guide.tables.map(
          (t) => html`<li><a href="#${programme.id}/${t.id}"><span class="swatch ${t.clause.basis}" aria-hidden="true"></span>${t.title}<span class="aside">, ${words.basis.short[t.clause.basis]}</span></a></li>`,
        )}
      </ul>
    `;
  }

  /** @param {Programme} programme */
  async #take({ id }) {
    const [{ save }, { printed }] = await Promise.all([import("./download.js"), import("./own/text.js")]);
    save(`${id}.json`, "application/json", printed(engine.terms(id)));
  }

  /** @param {Programme} programme @param {GuideTable} table */
  #table(programme, table) {
    const { words, format } = this.voice;
    const say = words.policies;
    const { clause } = table;
    const { source } = clause;
    return html`<section id="t-${table.id}" tabindex="-1" role="group" aria-labelledby="h-${table.id}">
      <div class="top">
        <h3 id="h-${table.id}"><a href="#${programme.id}/${table.id}">${table.title}</a></h3>
        ${badge(clause.basis, this.voice)}
        <span class="small soft">${say.effective(format.day(table.effective))}</span>
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
      ${clause.basis === "illustrative" ? html`<p class="placeholder small">${words.basis.placeholder(programme.vendor)}</p>` : nothing}
      ${clause.at ? html`<p class="lead">${clause.basis === "illustrative" ? words.working.why : words.working.where}: ${clause.at}</p>` : nothing}
      ${source
        ? html`<p class="lead">
            <a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>, ${source.publisher},
            ${words.working.read(format.day(source.retrieved))}${source.confirmed ? html`, ${words.working.checked(format.day(source.confirmed))}` : nothing}
          </p>`
        : nothing}
    </section>`;
  }
}
