import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/basis.js";
import { drawn, sign } from "../base/decimal.js";
import { Panel } from "../base/panel.js";
import sheet from "./basis.css?inline";

/** @import { BasisKind, BasisShare } from "../../pkg/engine.js" */

/** @type {BasisKind[]} the surest first */
const ORDER = ["published", "reported", "own", "illustrative"];

/** Shares of the result on published rules and on our placeholders: always beside the headline. */
export class PartnerBasis extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, vendor: {} };

  constructor() {
    super();
    this.vendor = "";
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const shares = ORDER.map((kind) => answer.basis.find((b) => b.kind === kind)).filter((b) => b !== undefined);
    const there = shares.filter((b) => sign(b.share) > 0);
    const unsure = there.some((b) => b.kind === "illustrative");
    return html`
      <h3 class="title">${t.title}</h3>
      <div class="bar" aria-hidden="true">${there.map((b) => html`<span class=${b.kind} .style=${`flex-grow:${drawn(b.share)}`}></span>`)}</div>
      <ul class="legend">
        ${shares.map((b) => this.#entry(b))}
      </ul>
      <p class="rules">${t.rules({ vendor: this.vendor, printed: answer.rules.printed, used: answer.rules.used })}</p>
      ${unsure
        ? html`<p class="placeholder">
            ${t.placeholders({ vendor: this.vendor })}
            <button type="button" class="link screen" @click=${() => this.dispatchEvent(new CustomEvent("partner-contract", { bubbles: true, composed: true }))}>
              ${t.useContract}
            </button>
          </p>`
        : nothing}
    `;
  }

  /** @param {BasisShare} share */
  #entry(share) {
    const { format } = this.locale;
    return html`<li class=${sign(share.share) === 0 ? "none" : ""}>
      <span class="swatch ${share.kind}" aria-hidden="true"></span><strong>${format.share(share.share)}</strong> ${this.locale.t(messages).kinds[share.kind]}
    </li>`;
  }
}

/** A word and a pattern for one basis; where there is no room, the pattern alone, and the word for who cannot see it. @param {BasisKind} kind @param {import("../base/locale.js").Locale} locale @param {boolean} [tight] */
export function badge(kind, locale, tight = false) {
  const word = locale.t(messages).short[kind];
  return html`<span class="badge" title=${tight ? word : nothing}
    ><span class="swatch ${kind}" aria-hidden="true"></span>${tight ? html`<span class="aside">${word}</span>` : word}</span
  >`;
}
