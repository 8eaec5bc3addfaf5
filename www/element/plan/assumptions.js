import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/assumptions.js";
import workingMessages from "../../pkg/messages/en/working.js";
import { sign } from "../base/decimal.js";
import { lostNote, reasonOf } from "../load/lost.js";
import { Panel, whenIdle } from "../base/panel.js";
import { entriesOf } from "./entries.js";
import { directionOfWords, languageOfWords, withWords } from "./programme-words.js";
import sheet from "./assumptions.css?inline";

/** @import { PlanRequest, Programme } from "./form.js" */
/** @import { Told } from "./programme-words.js" */
/** @import { Reason } from "../load/part.js" */
/** @import { Answer, CitedSource } from "../../pkg/engine.js" */

/** Assumptions: inputs, tables read, and rules left out; the part of the report a sceptic reads first. */
export class PartnerAssumptions extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, request: { attribute: false }, programme: { attribute: false }, engine: {}, words: { state: true }, lost: { state: true } };

  constructor() {
    super();
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    this.engine = "";
    /** The programme with all that is to be read about it, once that is here. @type {Told | null} */
    this.words = null;
    /** Reason the words are missing, when they did not arrive. @type {Reason | null} */
    this.lost = null;
  }

  /** @override @param {import("lit").PropertyValues} changed */
  updated(changed) {
    if ((changed.has("programme") || changed.has("locale")) && this.programme) whenIdle(() => void this.#read());
  }

  /** @override */
  cameNear() {
    if (!this.lost) void this.#read();
  }

  /** Brings the words of the programme; one that somebody brought has its own. */
  #read = async () => {
    const { programme, locale } = this;
    if (!programme || programme.terms !== undefined) return;
    this.lost = null;
    try {
      const words = await withWords(programme.id, locale);
      if (this.programme?.id === words.id && this.locale === locale) this.words = words;
    } catch (error) {
      console.error("<partner-calculator>: the words of the programme did not arrive:", error);
      this.lost = reasonOf(error);
      if (this.lost === "offline") addEventListener("online", this.#read, { once: true });
    }
  };

  /** @override */
  render() {
    const { answer, request, programme, locale } = this;
    if (!answer || !request || !programme) return nothing;
    const t = locale.t(messages);
    /** @type {Told | null} */
    const read = programme.terms !== undefined ? programme : this.words?.id === programme.id ? this.words : null;
    return html`
      <div class="panel-head"><h2>${t.title}</h2></div>
      <div class="columns">
        <section>
          <h3>${t.plan}</h3>
          <div class="groups">
          ${entriesOf(request, read ?? programme, locale, answer).map(
            ({ title, entries, none }) =>
              html`<div class="group">
                <h4>${title}</h4>
                <dl>
                  ${entries.map(({ label, value }) => html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}
                </dl>
                ${none.length ? html`<p class="none soft">${t.none({ fields: none })}</p>` : nothing}
              </div>`,
          )}
          </div>
        </section>
        <section>
          ${this.lost ? lostNote(this.lost, locale, this.#read) : nothing}
          ${read
            ? html`<h3>${t.out}</h3>
                <ul class="out" lang=${languageOfWords(read, locale) ?? nothing} dir=${directionOfWords(read, locale) ?? nothing}>
                  ${read.leavesOut.map((note) => html`<li>${note}</li>`)}
                </ul>
                <h3>${t.sources}</h3>
                <ul>
                  ${cited(answer, read, request.asOf).map((s) => this.#source(s))}
                </ul>
                <details class="screen">
                  <summary class="twist">${t.all({ count: read.sources.length })}</summary>
                  <ul>
                    ${read.sources.map((s) => this.#source(s))}
                  </ul>
                </details>
                <p class="print">${t.listed({ count: read.sources.length })}</p>`
            : nothing}
        </section>
      </div>
      <p class="lead end">${t.privacy} ${t.engine({ version: this.engine })}</p>
    `;
  }

  /** @param {CitedSource} source */
  #source(source) {
    return html`<li>
      <a href=${source.url} target="_blank" rel="noopener noreferrer" lang=${this.programme?.terms === undefined ? "en" : nothing} dir="auto">${source.title}</a>
      <span class="soft">${source.publisher}, ${this.locale.t(workingMessages).read({ day: source.retrieved })}</span><span class="print"> ${source.url}</span>
    </li>`;
  }
}

/** The sources of the tables that paid something, or took it. @param {Answer} answer @param {Programme} programme @param {string} day whose tables were used @returns {CitedSource[]} */
function cited(answer, programme, day) {
  const paid = answer.incentives.filter((i) => sign(i.earned) !== 0);
  const inForce = paid.map(({ id }) => programme.tables.filter((t) => t.id === id && t.effective <= day).sort((a, b) => (a.effective < b.effective ? 1 : -1))[0]);
  const named = new Set(inForce.map((t) => t?.source));
  return programme.sources.filter((s) => named.has(s.id));
}
