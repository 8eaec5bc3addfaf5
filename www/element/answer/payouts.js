import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/payouts.js";
import { sum } from "../base/decimal.js";
import { settlementText } from "../base/message.js";
import { Panel } from "../base/panel.js";
import sheet from "./payouts.css?inline";

/** @import { Answer, Payout } from "../../pkg/engine.js" */

const FIRST = 6;

/** When what was earned arrives, and the rule that delayed it. */
export class PartnerPayouts extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, all: { state: true } };

  constructor() {
    super();
    this.all = false;
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
        ? html`<p class="summary">${this.#summary(answer)}</p>
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
      <td class=${within(answer, payout) ? "" : "soft"}>${payout.paid ? format.month(payout.paid) : (payout.state === "frozen" || payout.state === "expired" ? t.states[payout.state] : t.later)}</td>
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
    const after = answer.payouts.filter((p) => !within(answer, p));
    return after.length ? t.summary({ paid: money(paid), earned: money(answer.payouts), after: money(after) }) : t.all({ earned: money(paid) });
  }
}

/** Whether a payment arrives before the plan ends: one earned in December may arrive in February. @param {Answer} answer @param {Payout} payout */
const within = (answer, payout) => payout.paid !== null && payout.paid <= (answer.months.at(-1) ?? "");
