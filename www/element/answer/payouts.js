import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/payouts.js";
import statementMessages from "../../pkg/messages/en/statement.js";
import { dayOf } from "../plan/clock.js";
import { sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { settlementText } from "../base/settlement.js";
import { Panel } from "../base/panel.js";
import { columnName } from "../base/period.js";
import { arrivals, isLost, nextArrival, within } from "./arrivals.js";
import sheet from "./payouts.css?inline";

/** @import { Answer, Payout } from "../../pkg/engine.js" */
/** @import { Grain } from "../base/period.js" */

const FIRST = 6;
/** @type {Grain[]} */
const GRAINS = ["quarter", "month"];

/** When what was earned arrives, and the rule that delayed it. */
export class PartnerPayouts extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, all: { state: true }, grain: { state: true } };

  constructor() {
    super();
    this.all = false;
    /** @type {Grain} */
    this.grain = "quarter";
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const sorted = [...answer.payouts].sort((a, b) => a.earned.localeCompare(b.earned) || (a.paid ?? "9999").localeCompare(b.paid ?? "9999"));
    const shown = this.all ? sorted : sorted.slice(0, FIRST);
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      ${sorted.length
        ? html`<p class="summary">${this.#summary(answer)} ${this.#next(answer)}</p>
            ${this.#periods(answer)}
            <h3>${t.each}</h3>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="t">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.incentive}</th>
                    <th scope="col">${t.earned}</th>
                    <th scope="col">${t.confirmed}</th>
                    <th scope="col">${t.paid}</th>
                    <th scope="col" class="end">${t.amount}</th>
                    <th scope="col">${t.form}</th>
                    <th scope="col">${t.reason}</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((p) => this.#row(answer, p))}
                </tbody>
              </table>
            </div>
            ${sorted.length > FIRST
              ? html`<button type="button" class="button screen more" aria-expanded=${this.all ? "true" : "false"} @click=${() => (this.all = !this.all)}>
                  ${this.all ? t.fewer : t.more({ count: sorted.length })}
                </button>`
              : nothing}`
        : html`<p class="lead">${t.none}</p>`}
    `;
  }

  /** @param {Answer} answer @param {Payout} payout */
  #row(answer, payout) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const title = answer.incentives.find((i) => i.id === payout.incentive)?.title ?? payout.incentive;
    return html`<tr>
      <th scope="row">${title}</th>
      <td>${format.month(payout.earned)}</td>
      <td>${format.dayShort(payout.confirmed)}</td>
      <td class=${within(answer, payout) ? "" : "soft"}>${payout.paid ? format.month(payout.paid) : (isLost(payout) ? t.states[/** @type {"frozen" | "expired"} */ (payout.state)] : t.later)}</td>
      <td class="end">${format.amount(payout.amount, answer.currency)}</td>
      <td>${t.forms[payout.form]}</td>
      <td class="reason">${payout.reason ? settlementText(payout.reason, this.locale, null) : nothing}</td>
    </tr>`;
  }

  /** @param {Answer} answer */
  #summary(answer) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const money = (/** @type {Payout[]} */ list) => format.money(sum(["0.00", ...list.map((p) => p.amount)]), answer.currency);
    const paid = answer.payouts.filter((p) => within(answer, p));
    const lost = answer.payouts.filter(isLost);
    const after = answer.payouts.filter((p) => !within(answer, p) && !isLost(p));
    if (!after.length && !lost.length) return t.all({ earned: money(paid) });
    const all = { paid: money(paid), earned: money(answer.payouts) };
    return [after.length ? t.summary({ ...all, after: money(after) }) : t.partly(all), lost.length ? t.lost({ amount: money(lost) }) : ""].filter(Boolean).join(" ");
  }

  /** The next month something arrives in. @param {Answer} answer */
  #next(answer) {
    const next = nextArrival(answer, dayOf(new Date()).slice(0, 7));
    return next ? this.locale.t(messages).next({ amount: moneyOf(next.amount, answer.currency), month: next.month }) : nothing;
  }

  /** Receipts in each quarter or month, by form. @param {Answer} answer */
  #periods(answer) {
    const { locale, grain } = this;
    const { format } = locale;
    const t = locale.t(messages);
    const s = locale.t(statementMessages);
    const { forms, arrivals: rows, after, left, amounts, total } = arrivals(answer, grain);
    const row = (/** @type {string} */ name, /** @type {string[]} */ some, /** @type {string} */ all, kind = "") =>
      html`<tr class=${kind}>
        <th scope="row">${name}</th>
        ${forms.length > 1 ? some.map((amount) => html`<td class="end part">${sign(amount) ? format.amount(amount, answer.currency) : nothing}</td>`) : nothing}
        <td class="end">${format.amount(all, answer.currency)}</td>
      </tr>`;
    return html`<div class="periods">
      <div class="segments screen" role="radiogroup" aria-label=${t.by}>
        ${GRAINS.map((one) => html`<label><input type="radio" name="by" value=${one} .checked=${one === grain} @change=${() => (this.grain = one)} /><span>${s.grains[one]}</span></label>`)}
      </div>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.by}>
        <table class="by">
          <thead>
            <tr>
              <th scope="col">${t.paid}</th>
              ${forms.length > 1 ? forms.map((form) => html`<th scope="col" class="end">${t.forms[form]}</th>`) : nothing}
              <th scope="col" class="end">${forms.length > 1 ? s.total : t.amount}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ span, amounts: some, total: all }) => row(columnName(span, grain, locale), some, all))} ${sign(left) ? row(t.afterwards, after, left, "soft") : nothing} ${row(s.total, amounts, total, "sum")}
          </tbody>
        </table>
      </div>
    </div>`;
  }
}
