import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/presets.js";
import examplesMessages from "../../pkg/messages/en/examples.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import headlineMessages from "../../pkg/messages/en/headline.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { base, tokens } from "../base/look.js";
import { compare, magnitude, negate, sign, sum } from "../base/decimal.js";
import * as engine from "../load/engine.js";
import { dayFor, fit, from } from "../plan/form.js";
import { moneyOf } from "../base/format.js";
import { toFragment } from "../share/link.js";
import { settlementText } from "../base/settlement.js";
import { programmeIn, titleIn } from "../base/translation.js";
import { moved } from "../answer/sentence.js";
import { Speaker } from "../language/speaker.js";
import { takeTrust } from "../load/trust.js";
import { exampleDay, presets } from "../../presets.js";
import sheet from "./panel.css?inline";

/** @import { Answer, BasisKind, Cash, Cohort, Plan } from "../../pkg/engine.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @import { PresetId } from "../../presets.js" */
/** @typedef {{ id: PresetId, programme: Programme, request: PlanRequest, answer: Answer, other: Answer | null }} Row other: the answer with one thing changed */

/** @type {BasisKind[]} the surest first */
const ORDER = ["published", "reported", "own", "illustrative"];

/** @param {Partial<Cohort>} change */
const cohorts = (change) => (/** @type {Plan} */ plan) => ({ ...plan, cohorts: plan.cohorts.map((cohort) => ({ ...cohort, ...change })) });
/** @param {Partial<Cash>} change */
const cash = (change) => (/** @type {Plan} */ plan) => ({ ...plan, cash: { ...plan.cash, ...change } });

/** The one thing each of them would ask about. What it is called is in the messages. @type {Record<PresetId, (plan: Plan) => Plan>} */
const ifs = {
  "core-banking": cohorts({ rampMonths: 3 }),
  "operator-ai": cash({ customerDays: 30 }),
  "public-services": cash({ customerDays: 60 }),
  "token-reseller": cohorts({ expansion: "0.15" }),
  "token-lists": cohorts({ expansion: "0.1" }),
  "store-seller": cohorts({ newPerMonth: "5" }),
  distributor: cohorts({ discount: "0.01" }),
  newcomer: cohorts({ newPerMonth: "2" }),
};

/** `<partner-presets>`: the named examples side by side, each worked out here and now, with what makes it so. */
export class PartnerPresets extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, calculator: {} };

  /** @type {Row[]} */
  #rows = [];

  speaker = new Speaker(this);

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.theme = "";
    /** Address of the page with the calculator. */
    this.calculator = "./";
    this.failure = /** @type {unknown} */ (null);
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    void this.#start();
  }

  async #start() {
    try {
      await Promise.all([engine.load(), this.speaker.ready()]);
      const { programmes } = engine.catalogue();
      this.#rows = presets.flatMap((preset) => {
        const programme = programmes.find((p) => p.id === preset.request.programme);
        if (!programme) return [];
        // As the calculator begins it, so that both show the same figures.
        const request = fit(from(preset.request, dayFor(exampleDay, programme)), programme);
        const outcome = engine.estimate(request);
        const other = engine.estimate({ ...request, book: { plan: ifs[preset.id](request.book.plan) } });
        return outcome.kind === "answer" ? [{ id: preset.id, programme, request, answer: outcome, other: other.kind === "answer" ? other : null }] : [];
      });
      this.state = "ready";
    } catch (error) {
      this.failure = error;
      this.state = "failed";
    }
  }

  /** @override */
  render() {
    const t = this.locale.t(messages);
    const calculator = this.locale.t(calculatorMessages);
    if (this.state === "loading") return html`<div class="frame"><p class="lead">${calculator.loading}</p></div>`;
    const first = this.#rows[0];
    if (this.state === "failed" || !first)
      return html`<div class="frame">
        <p role="alert"><strong>${this.failure instanceof engine.EngineBlocked ? calculator.blockedTitle : calculator.failedTitle}</strong></p>
        <slot></slot>
      </div>`;
    const { months } = first.answer;
    return html`<div class="frame">
      ${this.speaker.note}
      <h2>${t.title}</h2>
      <p class="intro">${t.lead}</p>
      <p class="lead">${t.when({ day: first.request.asOf, first: months[0] ?? "", last: months.at(-1) ?? "" })}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.title}>
        <table>
          <thead>
            <tr>
              ${[t.who, t.earned, t.margin, t.payback, t.funding, t.rests, t.rules].map((name, i) => html`<th scope="col" class=${i > 0 && i < 5 ? "end" : ""}>${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      <p class="lead caution">${t.caution}</p>
      <div class="stories">${this.#rows.map((row) => this.#story(row))}</div>
    </div>`;
  }

  /** @param {Row} row */
  #row({ id, request, answer }) {
    const { format } = this.locale;
    const { headline, currency, basis } = answer;
    const examples = this.locale.t(examplesMessages);
    const t = this.locale.t(headlineMessages);
    const there = ORDER.flatMap((kind) => basis.find((b) => b.kind === kind && sign(b.share) > 0) ?? []);
    return html`<tr>
      <th scope="row"><a href="${this.calculator}${toFragment(request)}">${examples.title[id]}</a><small>${examples.company[id]}</small></th>
      <td class="end strong">${format.money(headline.profit, currency)}</td>
      <td class="end">${headline.margin === null ? t.undefined : format.roundRate(headline.margin)}</td>
      <td class="end">${headline.payback ? format.month(headline.payback) : t.never}</td>
      <td class="end">${sign(headline.funding) < 0 ? format.money(magnitude(headline.funding), currency) : t.fundingNone}</td>
      <td class="rests">${there.map((b) => html`<span><span class="swatch ${b.kind}" aria-hidden="true"></span>${format.share(b.share)} ${this.locale.t(basisMessages).kinds[b.kind]}</span>`)}</td>
      <td>${this.locale.t(messages).rulesOf({ printed: answer.rules.printed, used: answer.rules.used })}</td>
    </tr>`;
  }

  /** Story a partner would tell of it: who they are, where it comes from, when the cash is back, what is missed. @param {Row} row */
  #story({ id, programme: given, request, answer, other }) {
    const programme = programmeIn(given, this.locale);
    const t = this.locale.t(messages);
    const { plan } = request.book;
    const [cohort] = plan.cohorts;
    const money = (/** @type {string} */ amount) => moneyOf(amount, answer.currency);
    const total = (/** @type {string} */ line) => answer.lines.find((l) => l.id === line)?.total ?? "0";
    const setting = cohort
      ? t.setting({ example: id, today: cohort.customersToday, won: cohort.newPerMonth, spend: money(cohort.spend), discount: request.passThrough?.discount ?? cohort.discount })
      : undefined;
    const parts = [
      { line: /** @type {const} */ ("resale"), amount: total("resale-margin") },
      { line: /** @type {const} */ ("incentives"), amount: total("incentives") },
      { line: /** @type {const} */ ("store"), amount: sum(answer.incentives.filter((one) => one.charge).map((one) => magnitude(one.earned))) },
      { line: /** @type {const} */ ("services"), amount: total("services") },
    ].filter((part) => sign(part.amount) !== 0);
    parts.sort((a, b) => compare(b.amount, a.amount));
    const steps = moved(answer, programme, this.locale);
    const missed = answer.incentives.find((one) => !one.charge && sign(one.earned) === 0 && one.gates.some((gate) => !gate.met));
    return html`<article id=${id}>
      <h3>${this.locale.t(examplesMessages).title[id]}</h3>
      <p>
        ${setting} ${t.from({ list: money(total("list-price")), parts: parts.map(({ line, amount }) => t.part({ line, amount: money(amount) })), costs: money(magnitude(total("costs"))) })}
        ${steps.length ? t.moves({ steps }) : nothing} ${this.#cash(answer, request)} ${missed ? t.missed({ title: titleIn(missed.title, this.locale, programme), sentence: missed.because.map((one) => settlementText(one, this.locale, programme)).join(" ") }) : nothing}
      </p>
      <p class="lesson">${t.lessons[id]} ${other ? this.#if(id, answer, other) : nothing}</p>
      <p><a href="${this.calculator}${toFragment(request)}">${t.open}</a></p>
    </article>`;
  }

  /** @param {PresetId} id @param {Answer} answer @param {Answer} other */
  #if(id, answer, other) {
    const t = this.locale.t(messages);
    const by = sum([other.headline.profit, negate(answer.headline.profit)]);
    const change = { way: sign(by) < 0 ? /** @type {const} */ ("less") : /** @type {const} */ ("more"), what: t.ifs[id], amount: moneyOf(magnitude(by), answer.currency) };
    const { payback } = other.headline;
    return payback && payback !== answer.headline.payback ? t.changeBack({ ...change, month: payback }) : t.change(change);
  }

  /** @param {Answer} answer @param {PlanRequest} request */
  #cash(answer, request) {
    const t = this.locale.t(messages);
    const { payback, funding } = answer.headline;
    if (sign(funding) === 0) return t.cashNever;
    const line = answer.lines.find((l) => l.id === "cumulative-cash");
    const worst = answer.months[line?.amounts.findIndex((amount) => compare(amount, funding) === 0) ?? 0] ?? "";
    const deepest = t.deepest({ amount: moneyOf(magnitude(funding), answer.currency), month: worst });
    if (payback) return `${deepest} ${t.cashBack({ month: payback })}`;
    const { customerDays, vendorDays } = request.book.plan.cash;
    const why = customerDays > vendorDays ? t.waits({ customers: customerDays, vendor: vendorDays }) : "";
    return `${deepest} ${t.cashOut({ month: answer.months.at(-1) ?? "" })} ${why}`;
  }
}
