import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/headline.js";
import { magnitude, sign } from "../base/decimal.js";
import { Panel, allOf, opens } from "../base/panel.js";
import { lineTitle } from "../base/line-words.js";
import { because, cashSentence, isEmpty, span, tierSentence, wayOf } from "./sentence.js";
import sheet from "./headline.css?inline";

/** @import { Answer, HeadlineFigure, Irr } from "../../pkg/engine.js" */
/** @import { Programme } from "../plan/form.js" */

/** The answer in one sentence, and the few figures a partner asks for next. */
export class PartnerHeadline extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, who: {}, programme: { attribute: false }, byRules: { attribute: false } };

  constructor() {
    super();
    /** Whose plan it is, in words. */
    this.who = "";
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
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const { profit } = answer.headline;
    const end = answer.lines.find((l) => l.waterfall === "end");
    const exact = html`<span class="money">${locale.format.money(magnitude(profit), answer.currency)}</span>`;
    const empty = isEmpty(answer);
    const said = [this.programme ? tierSentence(answer, this.byRules, this.programme, locale) : "", empty ? "" : cashSentence(answer, locale)];
    return html`
      <p class="who">${this.who}</p>
      <h2 class="result ${sign(profit) < 0 ? "loss" : ""}">
        <span class="verb">${t.over({ span: span(answer, locale), way: wayOf(profit) })}</span>
        ${empty && sign(profit) === 0 ? nothing : end ? opens(this, { text: exact, figure: allOf(answer, end.id), label: lineTitle(end, answer, locale) }) : exact}
      </h2>
      <p class="why">${because(answer, locale)}</p>
      ${said.filter(Boolean).map((text) => html`<p class="why notable">${text}</p>`)}
      ${empty && sign(profit) === 0 ? nothing : this.#figures(answer)}
    `;
  }

  /** @param {HeadlineFigure} figure @param {string} text @param {string} label */
  #figure(figure, text, label) {
    return opens(this, { text, figure: { headline: figure }, label });
  }

  /** @param {Irr} irr */
  #rateOfReturn(irr) {
    const t = this.locale.t(messages);
    return irr.kind === "one" ? t.irr({ rate: irr.rate }) : t.noIrr[irr.kind];
  }

  /** @param {Answer} answer */
  #figures(answer) {
    const { headline, currency } = answer;
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const money = (/** @type {string} */ text) => format.money(text, currency);
    const back = headline.payback === null ? answer.lines.find((l) => l.id === "cumulative-cash")?.total : undefined;
    const neverHint = back === undefined ? t.paybackHint : t.neverHint({ cash: money(back), month: answer.months.at(-1) ?? "" });
    const needs = sign(headline.funding) < 0;
    const items = [
      { label: t.earnings, hint: t.earningsHint, value: this.#figure("earnings", money(headline.earnings), t.earnings) },
      { label: t.revenue, hint: t.revenueHint, value: this.#figure("revenue", money(headline.revenue), t.revenue) },
      { label: t.margin, hint: t.marginHint, value: headline.margin === null || sign(headline.revenue) < 0 ? t.undefined : this.#figure("margin", format.roundRate(headline.margin), t.margin) },
      { label: t.payback, hint: neverHint, value: headline.payback ? this.#figure("payback", format.month(headline.payback), t.payback) : t.never },
      { label: t.funding, hint: needs ? t.fundingHint : t.fundingNoneHint, value: needs ? this.#figure("funding", money(magnitude(headline.funding)), t.funding) : t.fundingNone },
      { label: t.npv, hint: t.npvHint({ irr: this.#rateOfReturn(headline.irr) }), value: this.#figure("npv", money(headline.npv), t.npv) },
    ];
    return html`<dl class="figures" aria-label=${t.figures}>
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
