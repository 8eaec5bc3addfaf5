import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/deal.js";
import statementMessages from "../../pkg/messages/en/statement.js";
import { base } from "../base/look.js";
import { compare, drawn, magnitude, sign } from "../base/decimal.js";
import { missing, pays, reached } from "../answer/measured.js";
import { settlementText } from "../base/settlement.js";
import { lineTitle } from "../base/line-words.js";
import { answerIn, titleIn } from "../base/translation.js";
import { later } from "../base/period.js";
import { localeFor } from "../base/locale.js";
import { allOf, opens } from "../base/panel.js";
import { less } from "./effect.js";
import sheet from "./panel.css?inline";

/** @import { Answer, GateReport, Line, NextBand } from "../../pkg/engine.js" */
/** @import { Deal, DealOutcome } from "./deal.js" */
/** @import { Arrival, Effect, Quarter, Reports } from "./effect.js" */

/** Result of one deal, now and later, with its effect on its quarter. Large enough for a projector. */
export class PartnerDeal extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { deal: { attribute: false }, outcome: { attribute: false }, locale: { attribute: false } };

  constructor() {
    super();
    /** @type {Deal | null} */
    this.deal = null;
    /** @type {DealOutcome | null} */
    this.outcome = null;
    this.locale = localeFor("en");
  }

  /** @override */
  render() {
    const { deal, outcome } = this;
    if (!deal || !outcome) return nothing;
    const t = this.locale.t(messages);
    const shown = deal.worked;
    return html`
      ${outcome.kind === "refused"
        ? html`<div class="notice" role="status">
            <p>${outcome.mine ? t.refused : t.planRefused}</p>
            ${outcome.messages.map((m) => html`<p>${m}</p>`)}
            ${outcome.mine ? nothing : html`<button type="button" class="link" @click=${deal.toPlan}>${t.toPlan}</button>`}
          </div>`
        : nothing}
      ${shown
        ? html`<div class=${outcome.kind === "refused" ? "resting" : ""}>
            ${this.#headline(shown.effect, shown.answer.currency)} ${this.#registering(shown.registering, shown.answer.currency)}
            <p class="screen add"><button type="button" class="button strong" ?disabled=${outcome.kind === "refused"} @click=${deal.addToPlan}>${t.addToPlan}</button></p>
            ${this.#parts(shown.effect, shown.answer)}
            ${shown.quarter ? this.#quarter(shown.quarter, shown.answer.programmeCurrency, shown.fixed) : nothing}
          </div>`
        : nothing}
    `;
  }

  /** @param {Effect} effect @param {string} currency */
  #headline(effect, currency) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const verb = sign(effect.profit) > 0 ? t.headline : sign(effect.profit) < 0 ? t.headlineLoss : t.nothing;
    const back = effect.parts.filter((p) => p.later).flatMap((p) => p.arrivals);
    const months = back.flatMap((a) => a.month ?? []).sort();
    const when = months.length ? t.laterHint({ first: months[0] ?? "", last: months.at(-1) ?? "" }) : sign(effect.later) ? t.laterAfter : t.laterNone;
    const boxes = [
      { label: t.now, amount: effect.now, hint: t.nowHint },
      { label: t.later, amount: effect.later, hint: when },
      ...(sign(effect.rest) ? [{ label: t.rest, amount: effect.rest, hint: t.restHint }] : []),
    ];
    return html`<h2 class="result ${sign(effect.profit) < 0 ? "loss" : ""}" aria-live="polite">
        <span class="verb">${verb}</span>
        ${sign(effect.profit) ? this.#big(magnitude(effect.profit), currency) : nothing}
      </h2>
      <dl class="boxes">
        ${boxes.map(
          (box) =>
            html`<div>
              <dt>${box.label}</dt>
              <dd class="value">${format.amount(box.amount, currency)}</dd>
              <dd class="hint">${box.hint}</dd>
            </div>`,
        )}
      </dl>`;
  }

  /** @param {string} amount @param {string} currency */
  #big(amount, currency) {
    const { whole, cents } = this.locale.format.moneyParts(amount, currency);
    const draw = (/** @type {{ type: string, value: string }[]} */ list) => list.map((p) => (p.type === "currency" ? html`<span class="currency">${p.value}</span>` : p.value));
    return html`<span class="money">${draw(whole)}<span class="cents">${draw(cents)}</span></span>`;
  }

  /** @param {string} worth @param {string} currency */
  #registering(worth, currency) {
    if (!sign(worth)) return nothing;
    const { deal, locale } = this;
    const t = locale.t(messages);
    const amount = locale.format.money(magnitude(worth), currency);
    return html`<p class="worth">${t.registering({ now: deal?.fitted.registered ? "yes" : "no", way: sign(worth) > 0 ? "gains" : "costs", amount })}</p>`;
  }

  /** An answer with its titles in the reader's language. @param {Answer} answer */
  #titled(answer) {
    const programme = this.deal?.programme;
    return programme ? answerIn(answer, this.locale, programme) : answer;
  }

  /** @param {Effect} effect @param {Answer} answer of the plan with the deal */
  #parts(effect, answer) {
    const { currency } = answer;
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const end = answer.lines.find((line) => line.waterfall === "end");
    // A part is the difference between two plans; its line in the plan with the deal can be opened.
    const figure = (/** @type {Line | undefined} */ line, /** @type {string} */ amount) => {
      const text = format.amount(amount, currency);
      const there = answer.lines.find(({ id }) => id === line?.id);
      return there ? opens(this, { text, figure: allOf(answer, there.id), label: t.within({ label: lineTitle(there, this.#titled(answer), this.locale) }) }) : text;
    };
    return html`<section>
      <h3>${t.parts}</h3>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.parts}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.what}</th>
              <th scope="col">${t.when}</th>
              <th scope="col" class="end">${t.amount({ currency })}</th>
            </tr>
          </thead>
          <tbody>
            ${effect.parts.map(
              (part, i) =>
                html`<tr>
                  <th scope="row">${lineTitle(part.line, this.#titled(part.of), this.locale)}</th>
                  <td>${part.later ? this.#when(part.arrivals) : i === 0 ? t.atBilling : t.running}</td>
                  <td class="end">${figure(part.line, part.amount)}</td>
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colspan="2">${t.total}</th>
              <td class="end">${figure(end, effect.profit)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="lead">${t.wholly}</p>
    </section>`;
  }

  /** @param {Arrival[]} arrivals */
  #when(arrivals) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const months = arrivals.flatMap((a) => a.month ?? []);
    if (!months.length) return t.open;
    const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
    return months.length < arrivals.length ? t.partly({ first, last }) : format.months(first, last);
  }

  /** @param {Quarter} quarter @param {string} currency of the programme, in which gates and bands are @param {boolean} fixed */
  #quarter({ quarter, month, longer }, currency, fixed) {
    const t = this.locale.t(messages);
    const plan = this.deal?.base?.book.plan;
    const billed = later(plan?.start ?? "2027-01", (this.deal?.fitted.month ?? 1) - 1);
    const name = this.locale.t(statementMessages).quarter({ quarter: Math.ceil(Number(billed.slice(5)) / 3), year: billed.slice(0, 4) });
    const all = quarter ? this.#moved(quarter, currency) : new Map();
    // What is settled each month is not moved in the quarter's last one, unless that is the deal's.
    for (const [id, item] of month ? this.#moved(month, currency) : []) if (!all.has(id)) all.set(id, item);
    const afterwards = longer.flatMap((reports) => [...this.#moved(reports, currency).values()]);
    return html`<section>
      <h3>${t.quarter({ quarter: name })}</h3>
      <p class="lead">${t.quarterLead}${fixed ? "" : ` ${t.quarterMoves}`}</p>
      ${all.size ? html`<ul class="moved">${[...all.values()]}</ul>` : html`<p class="none">${t.quarterNone}</p>`}
      ${afterwards.length ? html`<p class="lead longer">${t.yearLead}</p><ul class="moved">${afterwards}</ul>` : nothing}
    </section>`;
  }

  /** The incentives whose gates or bands the deal moves, by id. @param {Reports} reports @param {string} currency */
  #moved({ before, after }, currency) {
    /** @type {Map<string, unknown>} */
    const out = new Map();
    const programme = this.deal?.programme;
    for (const report of after) {
      const was = before.find((b) => b.id === report.id);
      const gates = report.gates.flatMap((gate, i) => {
        const old = was?.gates[i];
        return old && (old.reached !== gate.reached || old.met !== gate.met) ? [this.#gate(old, gate, currency)] : [];
      });
      const band = this.#band(was?.next ?? null, report.next, currency);
      if (gates.length || band) out.set(report.id, html`<li><h4>${programme ? titleIn(report.title, this.locale, programme) : report.title}</h4>${gates}${band ?? nothing}</li>`);
    }
    return out;
  }

  /** @param {GateReport} old @param {GateReport} gate @param {string} currency */
  #gate(old, gate, currency) {
    const t = this.locale.t(messages);
    const show = (/** @type {string} */ text) => reached(text, gate.unit, currency, this.locale);
    const lack = missing(magnitude(less(gate.needed, gate.reached)), gate.unit, currency, this.locale);
    const verdict = gate.met && !old.met ? t.reaches : !gate.met && old.met ? t.loses : gate.met ? t.met : t.missed({ missing: lack });
    return this.#meter({
      label: t.gate({ label: settlementText(gate.label, this.locale, this.deal?.programme ?? null), month: gate.month }),
      asks: (gate.atLeast ? t.of : t.below)({ needed: show(gate.needed) }),
      before: old.reached,
      after: gate.reached,
      needed: gate.needed,
      show,
      verdict,
      tone: gate.met === old.met ? "" : gate.met ? "won" : "lost",
    });
  }

  /** @param {NextBand | null} was @param {NextBand | null} next @param {string} currency */
  #band(was, next, currency) {
    const t = this.locale.t(messages);
    if (!was || !next || next.reached === was.reached || next.unit !== was.unit) return undefined;
    const show = (/** @type {string} */ text) => reached(text, next.unit, currency, this.locale);
    const lack = (/** @type {string} */ needed) => missing(less(needed, next.reached), next.unit, currency, this.locale);
    // The band that was next before this deal is the one it may reach.
    const climbs = compare(next.reached, was.needed) >= 0;
    const ahead = climbs && compare(next.needed, next.reached) > 0;
    const climb = ahead ? t.climbsThen({ missing: lack(next.needed), rate: pays(next, currency, this.locale) }) : t.climbs;
    return this.#meter({
      label: (climbs ? t.bandReached : t.band)({ month: next.month }),
      asks: t.bandAsks({ needed: show(was.needed), rate: pays(was, currency, this.locale) }),
      before: was.reached,
      after: next.reached,
      needed: was.needed,
      show,
      verdict: climbs ? climb : t.missed({ missing: lack(was.needed) }),
      tone: climbs ? "won" : "",
    });
  }

  /** @param {{ label: string, asks: string, before: string, after: string, needed: string, show: (text: string) => string, verdict: string, tone: string }} m */
  #meter({ label, asks, before, after, needed, show, verdict, tone }) {
    const t = this.locale.t(messages);
    const most = Math.max(drawn(needed), drawn(after), drawn(before)) || 1;
    const part = (/** @type {string} */ text) => `${Math.max(0, Math.min(100, (drawn(text) / most) * 100)).toFixed(2)}%`;
    return html`<div class="meter">
      <p class="asks"><span>${label}</span> <span class="soft">${asks}</span></p>
      <div class="track" aria-hidden="true">
        <span class="after" .style=${`inline-size:${part(after)}`}></span><span class="before" .style=${`inline-size:${part(before)}`}></span
        ><span class="needed" .style=${`inset-inline-start:${part(needed)}`}></span>
      </div>
      <p class="figures"><span class="soft">${t.before({ amount: show(before) })}</span> <strong>${t.with({ amount: show(after) })}</strong> <span class="verdict ${tone}">${verdict}</span></p>
    </div>`;
  }
}
