import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/toolbar.js";
import { partnerEvent } from "../base/events.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import { isForbidden } from "../base/download.js";
import { base } from "../base/look.js";
import { localeFor } from "../base/locale.js";
import { LazyParts } from "../load/lazy-parts.js";
import sheet from "./toolbar.css?inline";

/** @import { Address } from "./address.js" */
/** @import { PartnerShare } from "./dialog.js" */

/** Links longer than this are cut or refused by mail programs and chats. */
const LONGEST_LINK = 20_000;

/** Toolbar of a plan: copy its link, take it away as a file, print it. */
export class PartnerToolbar extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { locale: { attribute: false }, canUndo: { type: Boolean }, canRedo: { type: Boolean }, told: { state: true }, failed: { state: true }, byHand: { state: true }, tooLong: { state: true }, sharing: { state: true } };

  lazyParts = new LazyParts(this);
  #timer = 0;

  constructor() {
    super();
    this.locale = localeFor("en");
    /** Source of the link to the plan. @type {Pick<Address, "link" | "opens" | "written" | "heaviest"> | null} */
    this.address = null;
    /** @type {(what: "csv" | "json" | "xlsx") => Promise<void> | void} */
    this.take = () => {};
    this.canUndo = false;
    this.canRedo = false;
    this.undo = () => {};
    this.redo = () => {};
    /** @type {(file: File) => void} */
    this.open = () => {};
    /** Opens the view for a projector. */
    this.present = () => {};
    /** Opens what comes before a print. */
    this.print = () => {};
    this.told = "";
    /** The file that could not be written. @type {"csv" | "json" | "xlsx" | null} */
    this.failed = null;
    this.byHand = "";
    /** Length of a link that is too long to be sent, after it was asked for. */
    this.tooLong = 0;
    /** Whether the dialog of the link stands open. */
    this.sharing = false;
  }

  /** @override */
  render() {
    const t = this.locale.t(messages);
    return html`
      <div class="tools" role="group" aria-label=${t.label}>
        <button type="button" class="button icon" aria-label=${t.undo} title=${t.undo} ?disabled=${!this.canUndo} @click=${() => this.undo()}>${arrow("M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7")}</button>
        <button type="button" class="button icon" aria-label=${t.redo} title=${t.redo} ?disabled=${!this.canRedo} @click=${() => this.redo()}>${arrow("M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9")}</button>
        ${this.address?.opens === false
          ? nothing
          : html`<button type="button" class="button" @click=${this.#copy}>${t.share}</button>
              <button type="button" class="button icon" aria-label=${t.shareCode} title=${t.shareCode} aria-haspopup="dialog" @click=${this.#share}>${code}</button>`}
        <details class="menu" @keydown=${this.#escape} @focusout=${this.#away}>
          <summary class="button">${t.download}</summary>
          <div class="items">
            <button type="button" class="item" @click=${() => this.#take("csv")}>${t.csv}</button>
            <button type="button" class="item" @click=${() => this.#take("xlsx")}>${t.xlsx}</button>
            <button type="button" class="item" @click=${() => this.#take("json")}>${t.json}</button>
            <button type="button" class="item" @click=${this.choose}>${t.open}</button>
          </div>
        </details>
        <input class="file" type="file" accept=".json,application/json" tabindex="-1" aria-label=${t.open} @change=${this.#chosen} />
        <button type="button" class="button" aria-keyshortcuts="P" title=${t.presentHint} @click=${() => this.present()}>${t.present}</button>
        <button type="button" class="button" @click=${() => this.print()}>${t.print}</button>
        <span class="told small soft" role="status">${this.told}</span>
        ${this.failed ? html`<button type="button" class="button" @click=${() => this.failed && this.#take(this.failed)}>${this.locale.t(calculatorMessages).retry}</button>` : nothing}
      </div>
      ${this.lazyParts.note("share/define.js", this.locale, this.#share)}${this.lazyParts.note("share/linking.js", this.locale, this.#copy)}
      ${this.tooLong ? html`<p class="by-hand small" role="alert">${t.tooLong({ length: this.tooLong, most: this.address?.heaviest ?? "plan" })}</p>` : nothing}
      ${this.byHand
        ? html`<p class="by-hand small"><label for="link">${t.shareFailed}</label> <input id="link" readonly .value=${this.byHand} @focus=${selectAll} /></p>`
        : nothing}
      ${this.sharing ? html`<partner-share .locale=${this.locale} .link=${this.address?.link ?? ""} .copy=${this.#copy} .left=${this.#left}></partner-share>` : nothing}
    `;
  }

  /** @param {string} text for a moment */
  #tell(text) {
    this.told = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.told = ""), 2500);
  }

  /** Lets the reader choose a file to open. */
  choose = () => {
    this.#shut();
    /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector(".file"))?.click();
  };

  #chosen = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    // The same file can be chosen again after it was mended.
    input.value = "";
    if (file) this.open(file);
  };

  /** Shows the link and its code. */
  #share = async () => {
    const link = await this.#link();
    if (!link || this.#isTooLong(link) || !(await this.lazyParts.bring("share/define.js"))) return;
    this.sharing = true;
    await this.updateComplete;
    await /** @type {PartnerShare | null} */ (this.renderRoot.querySelector("partner-share"))?.open();
  };

  #left = () => {
    this.sharing = false;
  };

  /** The link, once it can be written. Where what writes it is lost a note says so. */
  async #link() {
    return (await this.lazyParts.bring("share/linking.js")) && this.address ? this.address.written() : null;
  }

  /** Tells of a link that is too long to be sent. @param {string} link */
  #isTooLong(link) {
    this.tooLong = link.length > LONGEST_LINK ? link.length : 0;
    this.byHand = "";
    return this.tooLong > 0;
  }

  /** Copies the link. @returns {Promise<boolean>} whether it could be */
  #copy = async () => {
    const address = await this.#link();
    if (!address || this.#isTooLong(address)) return false;
    try {
      await navigator.clipboard.writeText(address);
      this.dispatchEvent(partnerEvent("partner-share", { url: address }));
      this.#tell(this.locale.t(messages).shared);
      return true;
    } catch {
      // Framed pages often may not write to the clipboard; the link can still be taken by hand.
      if (!this.sharing) this.byHand = address;
      return false;
    }
  };

  /** @param {"csv" | "json" | "xlsx"} what */
  async #take(what) {
    this.#shut()?.querySelector("summary")?.focus();
    const t = this.locale.t(messages);
    clearTimeout(this.#timer);
    this.failed = null;
    if (isForbidden()) {
      this.told = t.noDownloads;
      return;
    }
    try {
      this.told = t.writing;
      await this.take(what);
      // A sandbox without an origin may refuse files, and neither says so nor can be asked.
      this.told = self.origin === "null" ? t.noFile : "";
    } catch {
      this.told = t.writeFailed;
      this.failed = what;
    }
  }

  #shut() {
    const menu = this.renderRoot.querySelector("details");
    if (menu) menu.open = false;
    return menu;
  }

  /** @param {KeyboardEvent} event */
  #escape = (event) => {
    if (event.key === "Escape") this.#shut()?.querySelector("summary")?.focus();
  };

  /** @param {FocusEvent} event */
  #away = (event) => {
    const to = event.relatedTarget;
    if (to instanceof Node && /** @type {Node} */ (event.currentTarget).contains(to)) return;
    // A click on an item in Safari moves the focus nowhere; the item closes the menu itself.
    if (to) this.#shut();
  };
}

/** @param {string} path */
const arrow = (path) => html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" /></svg>`;

/** Three corners of a code for phones, and some of its dots. */
const code = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9 9h2v2H9zM12 12h2v2h-2zM12 9.5h1.5M9.5 12v1.5" fill="none" stroke="currentColor" stroke-width="1.25" /></svg>`;

/** @param {Event} event */
const selectAll = (event) => /** @type {HTMLInputElement} */ (event.target).select();
