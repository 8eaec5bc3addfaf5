import { html, nothing, unsafeCSS } from "lit";
import messages from "../pkg/messages/en/headline.js";
import { magnitude, sign } from "./decimal.js";
import { Panel, allOf, opens } from "./panel.js";
import { because, cashSentence, isEmpty, span, tierSentence, wayOf } from "./sentence.js";
import sheet from "./headline.css?inline";

/** @import { Answer, HeadlineFigure, Irr } from "../pkg/engine.js" */
/** @import { Programme } from "./form.js" */

/** The answer in one sentence, and the few figures a partner asks for next. */
export class PartnerHeadline extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, who: {}, sure: {}, programme: { attribute: false }, byRules: { attribute: false } };

  constructor() {
    super();
    /** Whose plan it is, in words. */
    this.who = "";
    /** How sure the result is, in words; empty when nothing is uncertain. */
    this.sure = "";
    /** @type {Programme | null} */
    this.programme = null;
    /** The answer by the programme's rules, beside one whose tier is held by choice. @type {Answer | null} */
    this.byRules = null;
  }

  /** Follows each answer at once, seen or not: the figure comes before all that explains it. @override */
  shouldUpdate() {
    return true;
  }

  /** @override */
  render() {
    const { answer, voice } = this;
    if (!answer) return nothing;
    const say = voice.say(messages);
    const { profit } = answer.headline;
    const end = answer.lines.find((l) => l.waterfall === "end");
    // The cents are there and the eye may pass over them.
    const { whole, cents } = voice.format.moneyParts(magnitude(profit), answer.currency);
    const big = html`<span class="money"
      >${whole.map((p) => (p.type === "currency" ? html`<span class="currency">${p.value}</span>` : p.value))}<span class="cents"
        >${cents.map((p) => (p.type === "currency" ? html`<span class="currency">${p.value}</span>` : p.value))}</span
      ></span
    >`;
        const said = [this.programme ? tierSentence(answer, this.byRules, this.programme, voice) : "", isEmpty(answer) ? "" : cashSentence(answer, voice)];
    return html`
      <p class="who">${this.who}</p>
      <h2 class="result ${sign(profit) < 0 ? "loss" : ""}">
        <span class="verb">${say.over({ span: span(answer, voice), way: wayOf(profit) })}</span>
        ${end ? opens(this, { text: big, figure: allOf(answer, end.id), label: end.label }) : big}
      </h2>
      ${this.sure ? html`<p class="sure">${this.sure}</p>` : nothing}
      <p class="why">${because(answer, voice)}</p>
      ${said.filter(Boolean).map((text) => html`<p class="why notable">${text}</p>`)}
      ${this.#figures(answer)}
    `;
  }

  /** @param {HeadlineFigure} figure @param {string} text @param {string} label */
  #figure(figure, text, label) {
    return opens(this, { text, figure: { headline: figure }, label });
  }

  /** @param {Irr} irr */
  #rateOfReturn(irr) {
    const say = this.voice.say(messages);
    return irr.kind === "one" ? say.irr({ rate: irr.rate }) : say.noIrr[irr.kind];
  }

  /** @param {Answer} answer */
  #figures(answer) {
    const { headline, currency } = answer;
    const { format } = this.voice;
    const say = this.voice.say(messages);
    const money = (/** @type {string} */ text) => format.money(text, currency);
    const back = headline.payback === null ? answer.lines.find((l) => l.id === "cumulative-cash")?.total : undefined;
    const neverHint = back === undefined ? say.paybackHint : say.neverHint({ cash: money(back), month: answer.months.at(-1) ?? "" });
    const needs = sign(headline.funding) < 0;
    const items = [
      { label: say.earnings, hint: say.earningsHint, value: this.#figure("earnings", money(headline.earnings), say.earnings) },
      { label: say.revenue, hint: say.revenueHint, value: this.#figure("revenue", money(headline.revenue), say.revenue) },
      { label: say.margin, hint: say.marginHint, value: headline.margin === null ? say.undefined : this.#figure("margin", format.roundRate(headline.margin), say.margin) },
      { label: say.payback, hint: neverHint, value: headline.payback ? this.#figure("payback", format.month(headline.payback), say.payback) : say.never },
      { label: say.funding, hint: needs ? say.fundingHint : say.fundingNoneHint, value: needs ? this.#figure("funding", money(magnitude(headline.funding)), say.funding) : say.fundingNone },
      { label: say.npv, hint: say.npvHint({ irr: this.#rateOfReturn(headline.irr) }), value: this.#figure("npv", money(headline.npv), say.npv) },
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
