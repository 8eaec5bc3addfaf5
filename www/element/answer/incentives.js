import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/incentives.js";
import outlookMessages from "../../pkg/messages/en/outlook.js";
import { compare, drawn, negate, sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { Panel, allOf, opens } from "../base/panel.js";
import { badge } from "./basis.js";
import { settlementText } from "../base/settlement.js";
import { lineTitle } from "../base/line-words.js";
import { missing, pays, reached } from "./measured.js";
import gates from "./gates.css?inline";
import sheet from "./incentives.css?inline";

/** @import { Answer, GateReport as Gate, IncentiveReport, NextBand } from "../../pkg/engine.js" */
/** @import { Programme } from "../plan/form.js" */
/** @import { Open } from "../import/outlook.js" */

/** Result of each incentive with its reasons; and the distance to the next band. */
export class PartnerIncentives extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(gates), unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, open: { attribute: false }, programme: { attribute: false } };

  constructor() {
    super();
    /** Values reached in periods that are not settled yet. @type {Open[]} */
    this.open = [];
    /** Whose titles are shown. @type {Programme | null} */
    this.programme = null;
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const sorted = [...answer.incentives].sort((a, b) => compare(b.earned, a.earned));
    return html`
      <div class="panel-head">
        <div>
          <h2>${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      ${sorted.length ? html`<ul class="list">${sorted.map((r) => this.#report(answer, r))}</ul>` : html`<p class="lead">${t.none}</p>`}
    `;
  }

  /** @param {Answer} answer @param {IncentiveReport} report */
  #report(answer, report) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const nothingEarned = sign(report.earned) === 0;
    const line = answer.lines.find((l) => l.section === "profit" && (l.id === report.id || l.id.endsWith(`.${report.id}`)));
    const amount = format.money(report.earned, answer.currency);
    const open = this.open.find(({ id, charge }) => id === report.id && charge === report.charge);
    return html`<li class=${nothingEarned ? "nothing" : ""}>
      <div class="head">
        <h3>${report.title}${report.charge ? html` <small>${t.charge}</small>` : nothing}</h3>
        ${badge(report.basis, this.locale)}
        <p class="earned">
          ${nothingEarned ? t.nothing : line ? opens(this, { text: amount, figure: allOf(answer, line.id), label: lineTitle(line, answer, this.locale) }) : amount}
        </p>
      </div>
      <p class="sentence">${nothingEarned ? html`<strong>${t.whyNothing}</strong> ` : nothing}${report.because.map((one) => settlementText(one, this.locale, this.programme)).join(" ")}</p>
      ${report.gates.length ? html`<ul class="gates" aria-label=${t.gates}>${report.gates.map((g) => this.#gate(answer, g))}</ul>` : nothing}
      ${report.next && !open?.next ? this.#next(answer, report.next) : nothing} ${open ? this.#open(answer, open) : nothing}
    </li>`;
  }

  /** Values reached in a period that is still open; nothing of it is earned. @param {Answer} answer @param {Open} open */
  #open(answer, { charge, month, amount, gates, held, next }) {
    const { locale } = this;
    const t = locale.t(outlookMessages);
    const { met, gateOf } = locale.t(messages);
    const money = moneyOf(amount, answer.currency);
    return html`<div class="open">
      <p>${sign(amount) === 0 ? t.nothing({ month }) : (charge ? t.charge : t.open)({ month, amount: money })}</p>
      ${gates.length || held.length
        ? html`<ul class="gates" aria-label=${t.gates}>
            ${gates.map((gate) => this.#gate(answer, { ...gate, lookedAt: 1 }))}
            ${held.map((label) => html`<li class="met"><span class="what">${gateOf({ label: settlementText(label, locale, this.programme), month })}</span><span></span><span class="how"><span class="mark">${met}</span></span></li>`)}
          </ul>`
        : nothing}
      ${next ? this.#next(answer, next) : nothing}
    </div>`;
  }

  /** @param {Answer} answer @param {Gate} gate */
  #gate(answer, gate) {
    const t = this.locale.t(messages);
    const needed = drawn(gate.needed);
    const part = needed > 0 ? Math.min(1, Math.max(0, drawn(gate.reached) / needed)) : 1;
    const figure = (/** @type {string} */ text) => reached(text, gate.unit, answer.programmeCurrency, this.locale);
    return html`<li class=${gate.met ? "met" : "missed"}>
      <span class="what">${t.gateOf({ label: settlementText(gate.label, this.locale, this.programme), month: gate.month })}</span>
      <span class="meter" aria-hidden="true"><span .style=${`inline-size:${(part * 100).toFixed(1)}%`}></span></span>
      <span class="how"
        >${(gate.atLeast ? t.gate : t.below)({ reached: figure(gate.reached), needed: figure(gate.needed) })}
        <span class="mark">${gate.lookedAt > 1 ? t.times({ met: gate.metTimes, of: gate.lookedAt }) : gate.met ? t.met : t.missed}</span></span
      >
    </li>`;
  }

  /** @param {Answer} answer @param {NextBand} next */
  #next(answer, next) {
    const { format } = this.locale;
    const lack = sum([next.needed, negate(next.reached)]);
    if (sign(lack) <= 0) return nothing;
    const t = this.locale.t(messages);
    return html`<p class="next">${t.next({ missing: missing(lack, next.unit, answer.programmeCurrency, this.locale), rate: pays(next, answer.programmeCurrency, this.locale) })} <span class="soft">${t.month({ month: next.month })}</span></p>`;
  }
}
