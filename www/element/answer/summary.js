import { html, nothing, svg, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/summary.js";
import { compare, drawn, magnitude, negate, sign, sum } from "../base/decimal.js";
import { lineTitle } from "../base/line-words.js";
import { Panel, allOf, opens } from "../base/panel.js";
import { isEmpty, span, wayOf } from "./sentence.js";
import { estimate, estimateRange } from "../base/estimate.js";
import sheet from "./summary.css?inline";

/** @import { Answer, BasisKind } from "../../pkg/engine.js" */
/** @import { RiskReport } from "../../pkg/engine.js" */
/** @import { DealOutcome } from "../deal/deal.js" */
/** @typedef {Extract<DealOutcome, { kind: "effect" }>} DealEffect */

/** @type {BasisKind[]} */
const KINDS = ["published", "reported", "own", "illustrative"];

/** The answer in sight over every view: a rounded result with its range, the month cash turns, the most to put in, and its basis. */
export class PartnerSummary extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, report: { attribute: false }, deal: { attribute: false }, pinned: { attribute: false }, pin: { attribute: false } };

  constructor() {
    super();
    /** Trials of the same plan, while some of its figures are ranges. @type {RiskReport | null} */
    this.report = null;
    /** Effect of one deal, while that is the question. @type {DealEffect | null} */
    this.deal = null;
    /** An answer from before, to tell what has changed. @type {Answer | null} */
    this.pinned = null;
    /** Keeps the answer to compare with. @type {(() => void) | null} */
    this.pin = null;
  }

  /** Follows each answer at once: it is always in sight. @override */
  shouldUpdate() {
    return true;
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const { profit } = answer.headline;
    const bare = isEmpty(answer) && sign(profit) === 0;
    return html`<div class="cells" role="group" aria-label=${t.title}>
      ${this.deal ? this.#deal(this.deal) : this.#result(answer)} ${bare ? nothing : html`${this.#turn(answer)} ${this.#funding(answer)} ${this.#basis(answer)}`}
    </div>`;
  }

  /** @param {Answer} answer */
  #result(answer) {
    const { locale, report } = this;
    const t = locale.t(messages);
    const { profit } = answer.headline;
    const end = answer.lines.find((line) => line.waterfall === "end");
    const about = html`<span title=${t.exact({ amount: locale.format.money(magnitude(profit), answer.currency) })}>${estimate(magnitude(profit), locale.lang, answer.currency)}</span>`;
    return html`<div class="cell result ${sign(profit) < 0 ? "loss" : ""}">
      <p class="label">${t.over({ span: span(answer, locale), way: wayOf(profit) })}</p>
      ${sign(profit) === 0 ? nothing : html`<p class="amount">${end ? opens(this, { text: about, figure: allOf(answer, end.id), label: lineTitle(end, answer, locale) }) : about} ${this.#pin()}</p>`}
      ${this.#since(answer)} ${report ? html`<p class="hint range">${t.range({ range: estimateRange(report.profit.p10, report.profit.p90, locale.lang, report.currency) })}</p>` : nothing}
    </div>`;
  }

  #pin() {
    const t = this.locale.t(messages);
    return this.pin ? html`<button type="button" class="button screen" title=${t.pinHint} @click=${this.pin}>${t.pin}</button>` : nothing;
  }

  /** @param {Answer} answer */
  #since(answer) {
    const { pinned, locale } = this;
    if (!pinned || pinned === answer || pinned.currency !== answer.currency) return nothing;
    const by = sum([answer.headline.profit, negate(pinned.headline.profit)]);
    const way = sign(by) > 0 ? "more" : sign(by) < 0 ? "less" : "same";
    return html`<p class="hint since ${way}" role="status">${locale.t(messages).since({ way, amount: estimate(magnitude(by), locale.lang, answer.currency) })}</p>`;
  }

  /** @param {DealEffect} deal */
  #deal({ effect: { profit }, answer }) {
    const { locale } = this;
    const t = locale.t(messages);
    const total = answer.headline.profit;
    const about = (/** @type {string} */ amount) => estimate(magnitude(amount), locale.lang, answer.currency);
    return html`<div class="cell result ${sign(profit) < 0 ? "loss" : ""}">
      <p class="label">${t.deal[wayOf(profit)]}</p>
      ${sign(profit) === 0 ? nothing : html`<p class="amount"><span title=${t.exact({ amount: locale.format.money(magnitude(profit), answer.currency) })}>${about(profit)}</span> ${this.#pin()}</p>`}
      <p class="hint">${t.withDeal({ way: wayOf(total), amount: about(total), span: span(answer, locale) })}</p>
    </div>`;
  }

  /** @param {Answer} answer */
  #turn(answer) {
    const { locale } = this;
    const t = locale.t(messages);
    const { payback, funding } = answer.headline;
    const cash = cashToDate(answer);
    const needs = sign(funding) < 0;
    const value = !needs && payback ? t.fromStart : payback ? opens(this, { text: locale.format.month(payback), figure: { headline: "payback" }, label: t.turns }) : t.never;
    const hint = !needs && payback ? t.fromStartHint : payback ? t.positiveFrom : t.neverHint({ cash: estimate(cash.at(-1) ?? "0", locale.lang, answer.currency) });
    return html`<div class="cell turn">
      <p class="label">${t.turns}</p>
      <p class="value">${value} ${sparkline(cash)}</p>
      <p class="hint">${hint}</p>
    </div>`;
  }

  /** @param {Answer} answer */
  #funding(answer) {
    const { locale } = this;
    const t = locale.t(messages);
    const { funding } = answer.headline;
    const needs = sign(funding) < 0;
    const about = estimate(magnitude(funding), locale.lang, answer.currency);
    const month = answer.months[lowest(cashToDate(answer))] ?? "";
    return html`<div class="cell funding">
      <p class="label">${t.putIn}</p>
      <p class="value">${needs ? opens(this, { text: about, figure: { headline: "funding" }, label: t.putIn }) : t.nothingIn}</p>
      <p class="hint">${needs ? t.putInWhen({ month }) : t.nothingInHint}</p>
    </div>`;
  }

  /** @param {Answer} answer */
  #basis(answer) {
    const { locale } = this;
    const t = locale.t(messages);
    const there = KINDS.flatMap((kind) => answer.basis.filter((share) => share.kind === kind && sign(share.share) > 0));
    return html`<div class="cell basis">
      <p class="label">${t.rests}</p>
      <div class="bar" aria-hidden="true">${there.map((share) => html`<span class=${share.kind} .style=${`flex-grow:${drawn(share.share)}`}></span>`)}</div>
      <p class="hint">
        ${there.length ? there.map((share) => html`<span>${t.part({ kind: share.kind, share: share.share })}</span>`) : t.noPart}
        ${there.some((share) => share.kind === "illustrative")
          ? html`<button type="button" class="link screen" @click=${() => this.dispatchEvent(new CustomEvent("partner-contract", { bubbles: true, composed: true }))}>${t.useMine}</button>`
          : nothing}
      </p>
    </div>`;
  }
}

/** Cash to date, by month. @param {Answer} answer */
const cashToDate = (answer) => answer.lines.find((line) => line.id === "cumulative-cash")?.amounts ?? [];

/** Index of the smallest amount. @param {string[]} amounts */
const lowest = (amounts) => amounts.reduce((best, amount, i) => (compare(amount, amounts[best] ?? "0") < 0 ? i : best), 0);

/** Cash to date as a line a word wide. @param {string[]} amounts */
function sparkline(amounts) {
  if (amounts.length < 2) return nothing;
  const values = [0, ...amounts.map(drawn)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (/** @type {number} */ value) => Math.round((1 - (value - low) / (high - low || 1)) * 200) / 10 + 1;
  const points = values.map((value, i) => `${Math.round((i / (values.length - 1)) * 640) / 10},${y(value)}`).join(" ");
  return svg`<svg class="spark" viewBox="0 0 64 22" width="64" height="22" aria-hidden="true"><line x1="0" x2="64" y1=${y(0)} y2=${y(0)} /><polyline points=${points} /></svg>`;
}
