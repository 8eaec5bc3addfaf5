import { html, nothing, unsafeCSS } from "lit";
import { compare, drawn, negate, sign, sum } from "./decimal.js";
import { Panel, allOf, opens } from "./panel.js";
import { badge } from "./basis.js";
import { missing, reached } from "./measured.js";
import sheet from "./incentives.css?inline";

/** @import { Answer, GateReport as Gate, IncentiveReport, NextBand } from "../pkg/engine.js" */

/** Why each incentive pays what it pays, or nothing; and how far the next band is. */
export class PartnerIncentives extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();

  /** @override */
  render() {
    const { answer, voice } = this;
    if (!answer) return nothing;
    const say = voice.words.incentives;
    const sorted = [...answer.incentives].sort((a, b) => compare(b.earned, a.earned));
    return html`
      <div class="panel-head">
        <div>
          <h2>${say.title}</h2>
          <p class="lead">${say.lead}</p>
        </div>
      </div>
      ${sorted.length ? html`<ul class="list">${sorted.map((r) => this.#report(answer, r))}</ul>` : html`<p class="lead">${say.none}</p>`}
    `;
  }

  /** @param {Answer} answer @param {IncentiveReport} report */
  #report(answer, report) {
    const { words, format } = this.voice;
    const say = words.incentives;
    const nothingEarned = sign(report.earned) === 0;
    const line = answer.lines.find((l) => l.section === "profit" && (l.id === report.id || l.id.endsWith(`.${report.id}`)));
    const amount = format.money(report.earned, answer.currency);
    return html`<li class=${nothingEarned ? "nothing" : ""}>
      <div class="head">
        <h3>${report.title}${report.charge ? html` <small>${say.charge}</small>` : nothing}</h3>
        ${badge(report.basis, this.voice)}
        <p class="earned">
          ${nothingEarned ? say.nothing : line ? opens(this, { text: amount, figure: allOf(answer, line.id), label: line.label }) : amount}
        </p>
      </div>
      <p class="sentence">${nothingEarned ? html`<strong>${say.whyNothing}</strong> ` : nothing}${said(this.voice.format.dated(report.sentence))}</p>
      ${report.gates.length ? html`<ul class="gates" aria-label=${say.gates}>${report.gates.map((g) => this.#gate(answer, g))}</ul>` : nothing}
      ${report.next ? this.#next(answer, report.next) : nothing}
    </li>`;
  }

  /** @param {Answer} answer @param {Gate} gate */
  #gate(answer, gate) {
    const { words, format } = this.voice;
    const say = words.incentives;
    const needed = drawn(gate.needed);
    const part = needed > 0 ? Math.min(1, Math.max(0, drawn(gate.reached) / needed)) : 1;
    const figure = (/** @type {string} */ text) => reached(text, gate.unit, answer.programmeCurrency, this.voice);
    return html`<li class=${gate.met ? "met" : "missed"}>
      <span class="what">${gate.label}, ${say.month(format.month(gate.month))}</span>
      <span class="meter" aria-hidden="true"><span .style=${`inline-size:${(part * 100).toFixed(1)}%`}></span></span>
      <span class="how"
        >${(gate.atLeast ? say.gate : say.below)(figure(gate.reached), figure(gate.needed))}
        <span class="mark">${gate.lookedAt > 1 ? say.times(gate.metTimes, gate.lookedAt) : gate.met ? say.met : say.missed}</span></span
      >
    </li>`;
  }

  /** @param {Answer} answer @param {NextBand} next */
  #next(answer, next) {
    const { words, format } = this.voice;
    const lack = sum([next.needed, negate(next.reached)]);
    if (sign(lack) <= 0) return nothing;
    // A share is at most one; what is more is an amount.
    const rate = !/^-?\d+(\.\d+)?$/.test(next.rate) ? next.rate : compare(next.rate, "1") <= 0 ? format.rate(next.rate) : format.money(next.rate, answer.programmeCurrency);
    return html`<p class="next">${words.incentives.next(missing(lack, next.unit, answer.programmeCurrency, this.voice), rate)} <span class="soft">${words.incentives.month(format.month(next.month))}</span></p>`;
  }
}

/** The engine speaks in clauses; a page speaks in sentences. @param {string} clause */
const said = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
