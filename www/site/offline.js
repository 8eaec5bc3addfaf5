import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../pkg/messages/en/offline.js";
import { base, tokens } from "../element/base/look.js";
import { register } from "../element/base/register.js";
import { Speaker } from "../element/language/speaker.js";
import { Keeping } from "./keeping.js";
import sheet from "./offline.css?inline";

/** @import { PartnerCalculator } from "../element/app/calculator.js" */

/** `<partner-offline>`: tells at the foot of a page that it opens without a network, and offers a new release where one waits. */
export class PartnerOffline extends LitElement {
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { kept: { state: true }, offered: { state: true }, complete: { state: true } };

  speaker = new Speaker(this);
  #keeping = new Keeping((told) => this.#heard(told));

  constructor() {
    super();
    this.kept = false;
    this.offered = false;
    /** Whether a reload brings back all that was typed. */
    this.complete = true;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    void this.#keeping.begin();
  }

  /** @param {import("./keeping.js").Told} told */
  #heard(told) {
    if (told === "kept") this.kept = true;
    else this.offered = true;
    this.#look();
  }

  /** Looks again as the reader goes on: what was not in the plan may be by now. */
  #look = () => {
    if (!this.offered) return;
    const calculator = /** @type {Partial<PartnerCalculator> | null} */ (document.querySelector("partner-calculator"));
    this.complete = calculator?.keepsAll?.() ?? true;
  };

  /** @override */
  render() {
    const t = this.speaker.locale.t(messages);
    return html`${this.kept ? html`<p class="kept">${t.kept}</p>` : nothing}
      <div role="status">
        ${this.offered
          ? html`<div class="offer" @pointerenter=${this.#look} @focusin=${this.#look}>
              <p>${t.offer} ${this.complete ? t.stays : t.loses}</p>
              <button type="button" class="button strong" @click=${() => this.#keeping.take()}>${t.reload}</button>
              <button type="button" class="button" @click=${() => (this.offered = false)}>${t.later}</button>
            </div>`
          : nothing}
      </div>`;
  }
}

/** Puts the element at the foot of the page. */
export function begin() {
  register([["partner-offline", PartnerOffline]]);
  document.querySelector(".site-foot")?.append(document.createElement("partner-offline"));
}
