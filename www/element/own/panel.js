import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/own.js";
import { base } from "../base/look.js";
import * as engine from "../load/engine.js";
import { lostText, reasonOf } from "../load/lost.js";
import { OWN } from "../plan/form.js";
import { violationText } from "../base/message.js";
import { printed } from "./text.js";
import { localeFor } from "../base/locale.js";
import sheet from "./panel.css?inline";

/** @import { Brought, Diagnostic } from "../../pkg/engine.js" */
/** @import { Programme } from "../plan/form.js" */

/** Bytes of the longest text the engine reads; a larger file is not even opened. */
const LONGEST = 1_000_000;

/** Editor of a whole programme of one's own: a file or pasted text, judged by the engine, mended in place. */
export class PartnerOwn extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = {
    locale: { attribute: false },
    programme: { attribute: false },
    text: { attribute: false },
    outcome: { attribute: false },
    file: { state: true },
    failure: { state: true },
    over: { state: true },
  };

  constructor() {
    super();
    this.locale = localeFor("en");
    /** The programme in use, to start from. @type {Programme | null} */
    this.programme = null;
    /** @type {(text: string) => Brought} */
    this.bring = engine.programme;
    /** Text in the box; it stays there, accepted or not. */
    this.text = "";
    /** The engine's verdict on the text as it was judged last. @type {Brought | null} */
    this.outcome = null;
    this.file = "";
    this.failure = "";
    this.over = false;
  }

  /** @override */
  render() {
    const { outcome, locale, programme } = this;
    const t = locale.t(messages);
    const wrong = Boolean(this.failure) || outcome?.kind === "refused";
    return html`<section
      class=${this.over ? "over" : ""}
      @dragover=${(/** @type {DragEvent} */ e) => {
        e.preventDefault();
        this.over = true;
      }}
      @dragleave=${() => (this.over = false)}
      @drop=${(/** @type {DragEvent} */ e) => {
        e.preventDefault();
        this.over = false;
        void this.#open(e.dataTransfer?.files[0]);
      }}
    >
      <h2 tabindex="-1">${t.heading}</h2>
      <p class="lead">${t.lead}</p>
      <div class="row">
        <input class="aside" type="file" tabindex="-1" aria-hidden="true" accept=".json,application/json,text/plain" @change=${this.#chosen} />
        <button type="button" class="button" @click=${() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("input[type=file]"))?.click()}>${t.choose}</button>
        ${programme && programme.id !== OWN
          ? html`<button type="button" class="button" @click=${() => this.#start(programme.id)}>${t.startFrom({ title: programme.title })}</button>`
          : nothing}
      </div>
      <label for="text">${t.text}${this.file ? html`<small class="soft"> ${t.from({ name: this.file })}</small>` : nothing}</label>
      <textarea
        id="text"
        rows="12"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? "said" : nothing}
        placeholder=${t.placeholder}
        .value=${live(this.text)}
        @input=${(/** @type {Event} */ e) => {
          this.text = /** @type {HTMLTextAreaElement} */ (e.target).value;
          this.failure = "";
        }}
      ></textarea>
      <div id="said" role="status">${this.#said()}</div>
      <div class="row">
        <button type="button" class="button strong" @click=${() => this.judge()}>${t.use}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent("partner-own-closed"))}>${t.close}</button>
      </div>
    </section>`;
  }

  /** Outcome, each finding with the way to its line. */
  #said() {
    const { outcome, locale } = this;
    const t = locale.t(messages);
    if (this.failure) return html`<p class="refusal">${this.failure}</p>`;
    if (!outcome) return nothing;
    if (outcome.kind === "refused") return html`<p class="refusal">${t.refused({ count: outcome.problems.length })}</p>${this.#findings(outcome.problems)}`;
    return html`<p class="good">${t.accepted({ title: outcome.entry.title })}</p>
      ${outcome.slips.length ? html`<p class="lead">${t.slips({ count: outcome.slips.length })}</p>${this.#findings(outcome.slips)}` : nothing}`;
  }

  /** @param {Diagnostic[]} findings */
  #findings(findings) {
    const t = this.locale.t(messages);
    return html`<ol class="findings">
      ${findings.map(
        ({ line, column, path, violation }) => html`<li>
          <button type="button" class="link" @click=${() => this.#go(line, column)}>${t.line({ line: String(line) })}</button>
          ${path ? html`<code>${path}</code>` : nothing}
          <span>${violationText(violation, this.locale)}</span>
        </li>`,
      )}
    </ol>`;
  }

  /** Puts the caret where a finding is. @param {number} line @param {number} column */
  #go(line, column) {
    const box = this.renderRoot.querySelector("textarea");
    if (!box) return;
    const lines = box.value.split("\n");
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    const text = [...(lines[line - 1] ?? "")];
    const at = start + text.slice(0, column - 1).join("").length;
    box.focus();
    box.setSelectionRange(at, start + text.join("").length);
    // A text area shows no line by itself: all of ours are of one height.
    box.scrollTop = (box.scrollHeight / lines.length) * Math.max(0, line - 4);
  }

  #chosen = (/** @type {Event} */ event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    void this.#open(box.files?.[0]);
    // The same file may be chosen again after it was mended.
    box.value = "";
  };

  /** @param {File | undefined} file */
  async #open(file) {
    if (!file) return;
    if (file.size > LONGEST) {
      this.failure = this.locale.t(messages).tooLarge({ name: file.name, size: { number: (file.size / 1_000_000).toFixed(1) } });
      return;
    }
    try {
      // A mark of byte order is no part of the text.
      this.#put((await file.text()).replace(/^\ufeff/, ""), file.name);
    } catch {
      this.failure = this.locale.t(messages).unreadable({ name: file.name });
      return;
    }
    await this.judge();
  }

  /** @param {string} text @param {string} file */
  #put(text, file) {
    this.text = text;
    this.file = file;
    this.outcome = null;
    this.failure = "";
  }

  /** Puts a programme of the catalogue into the box. @param {string} id */
  async #start(id) {
    if (await this.#ready()) this.#put(printed(engine.terms(id)), "");
  }

  /** Waits for the engine that knows programmes. @returns {Promise<boolean>} whether it is there; that it is lost is told */
  async #ready() {
    try {
      await engine.loadWhole();
      return true;
    } catch (error) {
      this.failure = lostText(reasonOf(error), this.locale);
      return false;
    }
  }

  async judge() {
    this.failure = "";
    if (!engine.hasWhole() && !(await this.#ready())) return;
    try {
      this.outcome = this.bring(this.text);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.failure = this.locale.t(messages).failed;
    }
  }
}
