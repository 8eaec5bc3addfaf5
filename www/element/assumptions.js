import { html, nothing, unsafeCSS } from "lit";
import planMessages from "../pkg/messages/en/plan.js";
import messages from "../pkg/messages/en/assumptions.js";
import workingMessages from "../pkg/messages/en/working.js";
import { sign } from "./decimal.js";
import { Panel } from "./panel.js";
import { lastMonth } from "./form.js";
import sheet from "./assumptions.css?inline";

/** @import { PlanRequest } from "./form.js" */
/** @import { Answer, CitedSource, Cohort, Guide, ProgrammeEntry as Programme } from "../pkg/engine.js" */

/** What went in, what was read, and what is left out: the part of the report a sceptic reads first. */
export class PartnerAssumptions extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, request: { attribute: false }, programme: { attribute: false } };

  constructor() {
    super();
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    this.engine = "";
    /** @type {(() => Guide | null) | null} */
    this.guide = null;
  }

  /** @override */
  render() {
    const { answer, request, programme, locale } = this;
    if (!answer || !request || !programme) return nothing;
    const { format } = locale;
    const t = locale.t(messages);
    const form = locale.t(planMessages);
    const { plan } = request.book;
    const out = [...new Set([...answer.notes, ...programme.leavesOut])];
    return html`
      <div class="panel-head"><h2>${t.title}</h2></div>
      <div class="columns">
        <section>
          <h3>${t.plan}</h3>
          <dl>
            ${pair(form.programme, t.terms({ programme: programme.title, day: request.asOf }))}
            ${pair(form.role, [programme.roles.find((r) => r.id === request.role)?.title, programme.tiers.find((t) => t.id === request.tier)?.title, format.country(request.country)].filter(Boolean).join(", "))}
            ${pair(form.months, format.months(plan.start, lastMonth(request)))}
            ${plan.cohorts.map((c, i) => pair(c.name || form.cohort({ number: i + 1 }), this.#cohort(c)))}
            ${plan.projects.map((p, i) => pair(p.name || form.project({ number: i + 1 }), `${format.money(p.list, answer.currency)}, ${form.discount} ${format.rate(p.discount)}`))}
            ${request.own.length ? pair(form.contract, t.values({ count: request.own.length })) : nothing}
          </dl>
        </section>
        <section>
          <h3>${t.out}</h3>
          <ul class="out">
            ${out.map((note) => html`<li>${note}</li>`)}
          </ul>
          <h3>${t.sources}</h3>
          <ul>
            ${cited(answer, this.guide?.() ?? null).map((s) => this.#source(s))}
          </ul>
          <details class="screen">
            <summary class="twist">${t.all({ count: programme.sources.length })}</summary>
            <ul>
              ${programme.sources.map((s) => this.#source(s))}
            </ul>
          </details>
          <p class="print">${t.listed({ count: programme.sources.length })}</p>
        </section>
      </div>
      <p class="lead end">${t.privacy} ${t.engine({ version: this.engine })}</p>
    `;
  }

  /** @param {CitedSource} source */
  #source(source) {
    return html`<li>
      <a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>
      <span class="soft">${source.publisher}, ${this.locale.t(workingMessages).read({ day: source.retrieved })}</span><span class="print"> ${source.url}</span>
    </li>`;
  }

  /** @param {Cohort} cohort */
  #cohort(cohort) {
    const { format } = this.locale;
    const currency = this.answer?.currency ?? "";
    const t = this.locale.t(planMessages);
    const parts = [
      `${t.customersToday} ${format.number(cohort.customersToday)}`,
      `${t.newPerMonth} ${format.number(cohort.newPerMonth)}`,
      `${t.spend} ${format.money(cohort.spend, currency)}`,
      `${t.discount} ${format.rate(cohort.discount)}`,
    ];
    const rates = /** @type {const} */ ([
      ["churn", t.churn],
      ["newGrowth", t.newGrowth],
      ["expansion", t.expansion],
      ["priceChange", t.priceChange],
      ["coupons", t.coupons],
    ]);
    if (cohort.seasonality.length) parts.push(`${t.seasons} ${cohort.seasonality.map((factor) => format.number(factor)).join(" ")}`);
    const moving = cohort.mix.filter((share) => share.end !== undefined && share.end !== share.share);
    const family = (/** @type {string} */ id) => this.programme?.families.find((f) => f.id === id)?.title ?? id;
    if (moving.length) parts.push(`${t.mix} ${moving.map(({ family: id, share, end }) => `${family(id)} ${format.rate(share)} → ${format.rate(end ?? share)}`).join(", ")}`);
    for (const [name, label] of rates) if (sign(cohort[name]) !== 0) parts.push(`${label} ${format.rate(cohort[name])}`);
    return parts.join(" · ");
  }
}

/** The sources of the tables that paid something, or took it. @param {Answer} answer @param {Guide | null} guide @returns {CitedSource[]} */
function cited(answer, guide) {
  const paid = new Set(answer.incentives.filter((i) => sign(i.earned) !== 0).map((i) => i.id));
  /** @type {Map<string, CitedSource>} */
  const found = new Map();
  for (const table of guide?.tables ?? []) if (paid.has(table.id) && table.clause.source) found.set(table.clause.source.id, table.clause.source);
  return [...found.values()];
}

/** @param {string} term @param {string} text */
const pair = (term, text) => html`<dt>${term}</dt><dd>${text}</dd>`;
