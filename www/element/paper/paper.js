import { LitElement, html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/paper.js";
import monthsText from "../answer/months.css?inline";
import { picture } from "../answer/months.js";
import { localeFor } from "../base/locale.js";
import { base } from "../base/look.js";
import { lineTitle } from "../base/line-words.js";
import { LazyParts } from "../load/lazy-parts.js";
import { LONGEST } from "../share/code.js";
import { stampOf } from "../share/stamp.js";
import { readLogo } from "./logo.js";
import { keepSender, keptSender } from "./sender.js";
import { sheetView } from "./sheet.js";
import { titleOf } from "./titles.js";
import sheet from "./paper.css?inline";

/** @import { Printed, Wish } from "./sheet.js" */
/** @typedef {Omit<Printed, "stamp">} Given */

/** Width of the chart on the sheet, in pixels, and the height of each of its two parts: A4 and Letter have room for both. */
const [WIDTH, HEIGHT] = [380, 112];

/** Printed sheet to leave behind: a small dialog before it, and the sheet itself. */
export class PartnerPaper extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(monthsText), unsafeCSS(sheet)];
  /** @override */
  static properties = { given: { attribute: false }, locale: { attribute: false }, offered: { attribute: false }, wish: { state: true }, keeps: { state: true }, failed: { state: true }, busy: { state: true }, stamp: { state: true } };

  lazyParts = new LazyParts(this);

  constructor() {
    super();
    /** @type {Given | null} */
    this.given = null;
    this.locale = localeFor("en");
    /** Names of the panels that a report may have. @type {string[]} */
    this.offered = [];
    /** Prints what was chosen. @type {(wish: Wish) => void} */
    this.send = () => {};
    this.left = () => {};
    const kept = keptSender();
    /** @type {Wish} */
    this.wish = { kind: "page", partner: "", customer: "", by: "", until: "", logo: "", link: true, code: false, panels: [], ...kept };
    this.keeps = kept !== null;
    /** Reason there is no logo. @type {"" | "large" | "unreadable"} */
    this.failed = "";
    this.busy = false;
    /** @type {Printed["stamp"] | null} */
    this.stamp = null;
  }

  /** @returns {HTMLDialogElement | null} */
  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  async open() {
    this.stamp = null;
    this.#sent = false;
    this.wish = { ...this.wish, panels: [...this.offered] };
    await this.updateComplete;
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  /** @param {Partial<Wish>} part */
  #set(part) {
    this.wish = { ...this.wish, ...part };
  }

  #shut = () => this.#dialog?.close();

  /** Whether the dialog was left to print. */
  #sent = false;

  #closed = () => {
    if (!this.#sent) this.left();
  };

  /** @param {SubmitEvent} event */
  #print = async (event) => {
    event.preventDefault();
    const { given, wish } = this;
    if (!given || this.busy) return;
    this.busy = true;
    try {
      const { partner, by, logo } = wish;
      keepSender(this.keeps ? { partner, by, logo } : null);
      this.stamp = await stampOf(given.request);
      await this.updateComplete;
      // A part that is lost says so here; the next time the sheet goes without it.
      if (!(await this.#draw())) return;
      await Promise.all([...this.renderRoot.querySelectorAll(".sheet img")].map((image) => /** @type {HTMLImageElement} */ (image).decode().catch(() => {})));
      this.#sent = true;
      this.#shut();
      this.send(wish);
    } finally {
      this.busy = false;
    }
  };

  /** Whether the part of the chart was lost already. */
  #without = false;

  /** Draws the chart of months; false where its part is lost and that is not known yet. */
  async #draw() {
    const { given, locale } = this;
    const chart = await this.lazyParts.bring("answer/months-chart.js");
    const plot = this.renderRoot.querySelector(".sheet .plot");
    if (chart && plot && given) plot.replaceChildren(...chart.draw(picture(given.answer), (line) => lineTitle(line, given.answer, locale), WIDTH, locale, HEIGHT));
    const known = this.#without;
    this.#without = !chart;
    return Boolean(chart) || known;
  }

  /** @param {Event} event */
  #logo = async (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    const read = await readLogo(file);
    this.failed = read.kind === "logo" ? "" : read.kind;
    if (read.kind === "logo") this.#set({ logo: read.url });
  };

  /** @override */
  render() {
    const { given, locale, wish, stamp } = this;
    if (!given) return nothing;
    const t = locale.t(messages);
    const long = (given.link?.length ?? 0) > LONGEST;
    return html`<dialog aria-labelledby="t" @close=${this.#closed}>
        <form @submit=${this.#print}>
          <h2 id="t">${t.title}</h2>
          <div class="ways" role="radiogroup" aria-labelledby="t">
            ${/** @type {const} */ (["page", "report"]).map((kind) => html`<label><input type="radio" name="kind" .checked=${live(wish.kind === kind)} @change=${() => this.#set({ kind })} /><span>${t.kinds[kind]}</span></label>`)}
          </div>
          <div class="fields">
            ${this.#text("partner", t.partner)} ${this.#text("customer", t.customer)} ${this.#text("by", t.preparer)}
            <label>${t.validUntil} <input class="box" type="date" .value=${live(wish.until)} @input=${(/** @type {Event} */ e) => this.#set({ until: /** @type {HTMLInputElement} */ (e.target).value })} /></label>
          </div>
          <div class="logo">
            ${wish.logo ? html`<img src=${wish.logo} alt="" />` : nothing}
            <label class="button">${t.logo}<input class="aside" type="file" accept="image/*" @change=${this.#logo} /></label>
            ${wish.logo ? html`<button type="button" class="link" @click=${() => this.#set({ logo: "" })}>${t.noLogo}</button>` : nothing}
            ${this.failed ? html`<p class="wrong" role="alert">${t.logoFailed[this.failed]}</p>` : nothing}
          </div>
          ${wish.kind === "report"
            ? html`<fieldset>
                <legend>${t.panels}</legend>
                ${this.offered.map((name) => this.#tick(titleOf(name, locale), wish.panels.includes(name), (on) => this.#set({ panels: on ? [...wish.panels, name] : wish.panels.filter((one) => one !== name) })))}
              </fieldset>`
            : nothing}
          <div>
            ${given.link ? this.#tick(t.withLink, wish.link, (link) => this.#set({ link, code: link && wish.code })) : nothing}
            ${given.link && wish.link && !long ? this.#tick(t.withCode, wish.code, (code) => this.#set({ code })) : nothing}
            ${given.link && wish.link && long ? html`<p class="soft small">${t.tooLong}</p>` : nothing}
            ${this.#tick(t.keep, this.keeps, (on) => (this.keeps = on))}
          </div>
          <p class="soft small">${t.notInLink}</p>
          ${this.lazyParts.note("answer/months-chart.js", locale)}
          <div class="deeds">
            <button type="submit" class="button strong" ?disabled=${this.busy}>${t.print}</button>
            <button type="button" class="button" @click=${this.#shut}>${t.leave}</button>
          </div>
        </form>
      </dialog>
      ${stamp ? sheetView({ ...given, stamp }, wish, locale) : nothing}`;
  }

  /** @param {"partner" | "customer" | "by"} name @param {string} label */
  #text(name, label) {
    return html`<label>${label} <input class="box" type="text" maxlength="80" autocomplete="off" name=${name} .value=${live(this.wish[name])} @input=${(/** @type {Event} */ e) => this.#set({ [name]: /** @type {HTMLInputElement} */ (e.target).value })} /></label>`;
  }

  /** @param {string} label @param {boolean} on @param {(on: boolean) => void} set */
  #tick(label, on, set) {
    return html`<label class="tick"><input type="checkbox" .checked=${live(on)} @change=${(/** @type {Event} */ e) => set(/** @type {HTMLInputElement} */ (e.target).checked)} /> ${label}</label>`;
  }
}
