import { html, nothing, unsafeCSS } from "lit";
import { compare, magnitude, negate, sign } from "./decimal.js";
import { chain } from "./lines.js";
import { Panel, allOf, opens } from "./panel.js";
import sheet from "./headline.css?inline";

/** @import { Answer, HeadlineFigure, Line } from "../pkg/engine.js" */
/** @import { Voice } from "./voice.js" */

/** The answer in one sentence, and the few figures a partner asks for next. */
export class PartnerHeadline extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, who: {}, sure: {} };

  constructor() {
    super();
    /** Whose plan it is, in words. */
    this.who = "";
    /** How sure the result is, in words; empty when nothing is uncertain. */
    this.sure = "";
  }

  /** @override */
  render() {
    const { answer, voice } = this;
    if (!answer) return nothing;
    const say = voice.words.headline;
    const { profit } = answer.headline;
    const end = answer.lines.find((l) => l.waterfall === "end");
    const parts = voice.format.moneyParts(magnitude(profit), answer.currency);
    // The cents are there and the eye may pass over them.
    const cut = parts.findIndex((p) => p.type === "decimal");
    const big = html`<span class="money"
      >${parts.slice(0, cut).map((p) => (p.type === "currency" ? html`<span class="currency">${p.value}</span>` : p.value))}<span class="cents"
        >${parts.slice(cut).map((p) => (p.type === "currency" ? html`<span class="currency">${p.value}</span>` : p.value))}</span
      ></span
    >`;
    const verb = sign(profit) > 0 ? say.earn : sign(profit) < 0 ? say.lose : say.nothing;
    const start = answer.lines.find((l) => l.waterfall === "start");
    const none = start !== undefined && sign(start.total) === 0 && sign(answer.headline.revenue) === 0;
    return html`
      <p class="who">${this.who}</p>
      <h2 class="result ${sign(profit) < 0 ? "loss" : ""}">
        <span class="verb">${say.over(answer.months.length, verb)}</span>
        ${end ? opens(this, { text: big, figure: allOf(answer, end.id), label: end.label }) : big}
      </h2>
      ${this.sure ? html`<p class="sure">${this.sure}</p>` : nothing}
      <p class="why">${none ? say.nothingSold : because(answer, voice)}</p>
      ${this.#figures(answer)}
    `;
  }

  /** @param {HeadlineFigure} figure @param {string} text @param {string} label */
  #figure(figure, text, label) {
    return opens(this, { text, figure: { headline: figure }, label });
  }

  /** @param {Answer} answer */
  #figures(answer) {
    const { headline, currency } = answer;
    const { words, format } = this.voice;
    const say = words.headline;
    const money = (/** @type {string} */ text) => format.money(text, currency);
    const irr = headline.irr.kind === "one" ? say.irr(format.roundRate(headline.irr.rate)) : headline.irr.kind === "none" ? say.irrNone : say.irrSeveral;
    const needs = sign(headline.funding) < 0;
    const items = [
      { label: say.earnings, hint: say.earningsHint, value: this.#figure("earnings", money(headline.earnings), say.earnings) },
      { label: say.revenue, hint: say.revenueHint, value: this.#figure("revenue", money(headline.revenue), say.revenue) },
      { label: say.margin, hint: say.marginHint, value: headline.margin === null ? say.undefined : this.#figure("margin", format.roundRate(headline.margin), say.margin) },
      { label: say.payback, hint: say.paybackHint, value: headline.payback ? this.#figure("payback", format.month(headline.payback), say.payback) : say.never },
      { label: say.funding, hint: needs ? say.fundingHint : say.fundingNoneHint, value: needs ? this.#figure("funding", money(magnitude(headline.funding)), say.funding) : say.fundingNone },
      { label: say.npv, hint: say.npvHint(irr), value: this.#figure("npv", money(headline.npv), say.npv) },
    ];
    return html`<dl class="figures" aria-label=${say.figures}>
      ${items.map(
        (item) =>
          html`<div>
            <dt>${item.label}</dt>
            <dd class="value">${item.value}</dd>
            <dd class="hint">${item.hint}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

/** The steps that come after the last subtotal: what makes the profit, and what takes from it. @param {Answer} answer @returns {Line[]} */
export function makings(answer) {
  const lines = chain(answer);
  const last = lines.findLastIndex((l) => l.waterfall === "subtotal");
  return lines.slice(Math.max(0, last)).filter((l) => l.waterfall !== "end");
}

/** What made the result, in a sentence. @param {Answer} answer @param {Voice} voice */
export function because(answer, voice) {
  const say = voice.words.headline;
  const parts = makings(answer).filter((l) => sign(l.total) !== 0);
  const most = parts.reduce((/** @type {Line | null} */ a, l) => (sign(l.total) > 0 && (!a || compare(l.total, a.total) > 0) ? l : a), null);
  const least = parts.reduce((/** @type {Line | null} */ a, l) => (sign(l.total) < 0 && (!a || compare(l.total, a.total) < 0) ? l : a), null);
  const money = (/** @type {string} */ text) => voice.format.money(text, answer.currency);
  const said = [most ? say.most(most.label, money(most.total)) : "", least ? say.takes(least.label, money(negate(least.total))) : ""].filter(Boolean);
  return said.length ? `${capital(said.join(say.join))}.` : "";
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The result as one sentence, for screen readers and shares. @param {Answer} answer @param {Voice} voice */
export function sentence(answer, voice) {
  const say = voice.words.headline;
  const { profit } = answer.headline;
  const verb = sign(profit) > 0 ? say.earn : sign(profit) < 0 ? say.lose : say.nothing;
  const amount = sign(profit) === 0 ? "" : ` ${voice.format.money(magnitude(profit), answer.currency)}`;
  return `${say.over(answer.months.length, verb)}${amount}. ${because(answer, voice)}`;
}
