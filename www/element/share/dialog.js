import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/share.js";
import { localeFor } from "../base/locale.js";
import { base } from "../base/look.js";
import { LONGEST, codeOf } from "./code.js";
import sheet from "./dialog.css?inline";

/** The link to a plan: to be read, copied, sent, or taken over by a phone. */
export class PartnerShare extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { locale: { attribute: false }, link: { attribute: false }, told: { state: true } };

  constructor() {
    super();
    this.locale = localeFor("en");
    this.link = "";
    /** Copies the link, and tells whether it could. @type {() => Promise<boolean>} */
    this.copy = async () => false;
    this.left = () => {};
    this.told = "";
  }

  async open() {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog?.open) dialog?.showModal();
  }

  #shut = () => this.renderRoot.querySelector("dialog")?.close();

  /** @param {MouseEvent} event */
  #outside = (event) => {
    if (event.target === event.currentTarget) this.#shut();
  };

  #copy = async () => {
    const t = this.locale.t(messages);
    const copied = await this.copy();
    this.told = copied ? t.copied : t.byHand;
    // A page that may not write to the clipboard leaves it to the reader's own keys.
    if (!copied) this.renderRoot.querySelector("input")?.select();
  };

  #send = async () => {
    try {
      await navigator.share({ url: this.link });
    } catch {
      // The reader changed their mind, or nothing on this device takes it; the link is still there.
    }
  };

  /** @override */
  render() {
    const t = this.locale.t(messages);
    const { link } = this;
    const sends = navigator.canShare?.({ url: link }) ?? false;
    return html`<dialog aria-labelledby="t" @click=${this.#outside} @close=${() => this.left()}>
      <div class="sheet">
        <h2 id="t">${t.title}</h2>
        <p><input class="box" type="url" dir="ltr" readonly aria-label=${t.link} .value=${link} @focus=${selectAll} /></p>
        <p class="soft small">${t.length({ length: link.length })}</p>
        ${link.length > LONGEST ? html`<p class="small none">${t.noCode}</p>` : codeView(link, t.code, t.scan)}
        <div class="deeds">
          <button type="button" class="button strong" @click=${this.#copy}>${t.copy}</button>
          ${sends ? html`<button type="button" class="button" @click=${this.#send}>${t.send}</button>` : nothing}
          <button type="button" class="button" @click=${this.#shut}>${t.close}</button>
          <span class="soft small" role="status">${this.told}</span>
        </div>
      </div>
    </dialog>`;
  }
}

/** @param {string} link @param {string} label @param {string} said beneath it */
function codeView(link, label, said) {
  const { size, dots } = codeOf(link);
  return html`<figure>
    <svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">${dots}</svg>
    <figcaption class="small">${said}</figcaption>
  </figure>`;
}

/** @param {Event} event */
const selectAll = (event) => /** @type {HTMLInputElement} */ (event.target).select();
