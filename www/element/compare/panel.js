import { html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/compare.js";
import studyMessages from "../../pkg/messages/en/study.js";
import * as engine from "../load/engine.js";
import { magnitude, negate, sign, sum } from "../base/decimal.js";
import { makings } from "../answer/sentence.js";
import { problemText } from "../base/message.js";
import { lineTitle } from "../base/line-words.js";
import { answerIn } from "../base/translation.js";
import { Panel } from "../base/panel.js";
import { estimate, estimateRange } from "../base/estimate.js";
import { figures, fieldOf, nameOf } from "../study/figures.js";
import { bandView, barView, extentOf } from "./chart.js";
import { differences } from "./differences.js";
import { knobs } from "./knobs.js";
import { MOST_SCENARIOS } from "../share/screen.js";
import { Ranged } from "./ranged.js";
import { firstVariant, vary } from "./variant.js";
import sheet from "./panel.css?inline";

/** @import { Answer, Problem, ProgrammeEntry as Programme, RiskReport } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Uncertain } from "../study/uncertain.js" */
/** @import { Scenario } from "../share/screen.js" */
/** @import { Change, Variant, Varied } from "./variant.js" */
/** @import { Device } from "./device.js" */
/** @typedef {{ at: number, varied: Varied, answer: Answer | null, problems: Problem[], trapped: boolean }} Column at: its place among the scenarios, -1 for the plan */
/** @typedef {{ id: string, label: string, of: (answer: Answer) => string | null, less?: boolean }} Measure less: a smaller amount is the better */

/** Up to four columns: the plan, the plan under another tier, role, programme or edition, and answers that were pinned. */
export class PartnerCompare extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = {
    ...Panel.properties,
    // Declared, so that what was set before the element was defined is kept; another function is no reason to draw anew.
    change: { attribute: false, hasChanged: () => false },
    open: { attribute: false, hasChanged: () => false },
    awaits: { attribute: false, hasChanged: () => false },
    programmesOf: { attribute: false, hasChanged: () => false },
    request: { attribute: false }, programmes: { attribute: false }, uncertain: { attribute: false }, picture: { attribute: false }, scenarios: { attribute: false }, device: { attribute: false },
  };

  constructor() {
    super();
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme[]} */
    this.programmes = [];
    /** Scenarios beside the plan; one tier up until the reader has chosen. @type {Scenario[] | null} */
    this.scenarios = null;
    /** @type {(scenarios: Scenario[]) => void} */
    this.change = () => {};
    /** Makes a scenario the plan. @type {(request: PlanRequest) => void} */
    this.open = () => {};
    /** Tells whether a scenario must wait for the whole engine. @type {(request: PlanRequest) => boolean} */
    this.awaits = () => false;
    /** The programmes a scenario may be under. @type {(request: PlanRequest) => Programme[]} */
    this.programmesOf = () => this.programmes;
    /** Storage of scenarios, when the reader asks for it. @type {Device | null} */
    this.device = null;
    /** Uncertain figures, and their result for the plan itself. @type {Uncertain | null} */
    this.uncertain = null;
    /** @type {Uncertain["picture"]} */
    this.picture = null;
    /** The columns as they were drawn. @type {Column[]} */
    this.columns = [];
    /** Scenarios whose programme is not there, as places among them. @type {number[]} */
    this.gone = [];
    this.ranged = new Ranged(() => this.requestUpdate());
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.ranged.leave();
  }

  /** @override */
  cameNear() {
    this.requestUpdate();
  }

  /** @override */
  updated() {
    const { request, uncertain } = this;
    // Paper gets the columns that the reader chose.
    this.toggleAttribute("told", this.scenarios !== null && this.scenarios.length > 0);
    if (!this.near || !request || !uncertain) return;
    this.ranged.follow(request, this.columns.slice(1).flatMap((c) => (c.answer ? [c.varied.request] : [])), uncertain);
  }

  /** @returns {Scenario[]} */
  get chosen() {
    return this.scenarios ?? (this.request ? [{ name: "", request: null, variant: firstVariant(this.request, this.programmes) }] : []);
  }

  /** Works the columns out before they are drawn. @override @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { answer, request } = this;
    const first = request && vary(request, {}, this.programmes, engine.exchange);
    this.gone = [];
    this.columns = answer && request && first ? [{ at: -1, varied: { ...first, request, changes: [] }, answer, problems: [], trapped: false }, ...this.chosen.flatMap((scenario, at) => this.#column(at, scenario.request ?? request, scenario.variant))] : [];
  }

  /** @override */
  render() {
    const { locale, columns, chosen } = this;
    if (!columns.length) return nothing;
    const t = locale.t(messages);
    const nameAt = (/** @type {number} */ at) => chosen[at]?.name || t.variant({ number: at + 1 });
    const names = columns.map(({ at }) => (at < 0 ? t.mine : nameAt(at)));
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
        ${chosen.length < MOST_SCENARIOS
          ? html`<button type="button" class="button screen" @click=${() => this.change([...chosen, this.#added()])}>${t.add}</button>`
          : nothing}
      </div>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="t">
        <table class="n${columns.length}">
          <thead>
            <tr>
              <td></td>
              ${columns.map(
                (column, i) =>
                  html`<th scope="col">
                    <span class="head"
                      >${i ? this.#name(column, i, t.variant({ number: column.at + 1 })) : names[i]}${i
                        ? html`<button type="button" class="remove screen" aria-label=${t.remove({ name: names[i] ?? "" })} title=${t.remove({ name: names[i] ?? "" })} @click=${() => this.#remove(column.at)}>
                            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" /></svg>
                          </button>`
                        : nothing}</span
                    >
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody class="knobs">
            ${this.#knobs(columns, names)}
          </tbody>
          <tbody>
            ${this.#measures(columns)}
          </tbody>
        </table>
      </div>
      ${this.gone.map(
        (at) => html`<p class="notes" role="status">${t.gone({ name: nameAt(at) })} <button type="button" class="link screen" @click=${() => this.#remove(at)}>${t.remove({ name: nameAt(at) })}</button></p>`,
      )}
      ${columns.map((c, i) =>
        c.varied.changes.length
          ? html`<section class="notes">
              <h3>${names[i]}: ${t.mapped}</h3>
              <ul>
                ${c.varied.changes.map((change) => html`<li>${this.#change(change)}</li>`)}
              </ul>
            </section>`
          : nothing,
      )}
      ${differences(columns, names, locale)}
      ${this.device ? html`<label class="check screen"><input type="checkbox" .checked=${live(this.device.keeps)} @change=${this.#keep} /> ${t.device}</label>${this.device.denied ? html`<p class="lead" role="status">${t.denied}</p>` : nothing}` : nothing}
    `;
  }

  /** @param {number} at @param {PlanRequest} request @param {Variant} variant @returns {Column[]} none where its programme is not there, or not yet */
  #column(at, request, variant) {
    if (this.awaits(request)) return [];
    const varied = vary(request, variant, this.programmesOf(request), engine.exchange);
    if (!varied) {
      this.gone.push(at);
      return [];
    }
    try {
      const outcome = engine.estimate(varied.request);
      return [{ at, varied, answer: outcome.kind === "answer" ? outcome : null, problems: outcome.kind === "refused" ? outcome.problems : [], trapped: false }];
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return [{ at, varied, answer: null, problems: [], trapped: true }];
    }
  }

  /** Another column: one tier up where no column is that yet. @returns {Scenario} */
  #added() {
    const { request, chosen } = this;
    const up = request ? firstVariant(request, this.programmes) : {};
    const there = chosen.some((scenario) => scenario.request === null && JSON.stringify(scenario.variant) === JSON.stringify(up));
    return { name: "", request: null, variant: there ? {} : up };
  }

  /** @param {number} index @param {Partial<Scenario>} change */
  #set(index, change) {
    this.change(this.chosen.map((scenario, i) => (i === index ? { ...scenario, ...change } : scenario)));
  }

  /** @param {number} index */
  #remove(index) {
    this.change(this.chosen.filter((_, i) => i !== index));
  }

  /** The name of a column, and for one that is pinned the way back into the plan. @param {Column} column @param {number} place @param {string} placeholder */
  #name({ at, varied: { request } }, place, placeholder) {
    const t = this.locale.t(messages);
    const scenario = this.chosen[at];
    return html`<input class="name" maxlength="60" aria-label=${t.nameOf({ number: place })} placeholder=${placeholder} .value=${live(scenario?.name ?? "")} @change=${(/** @type {Event} */ event) => this.#set(at, { name: /** @type {HTMLInputElement} */ (event.target).value.toWellFormed().trim() })} />
      ${scenario?.request ? html`<button type="button" class="link screen" @click=${() => this.open(request)}>${t.open}</button>` : nothing}`;
  }

  #keep = async (/** @type {Event} */ event) => {
    await this.device?.keep(/** @type {HTMLInputElement} */ (event.target).checked ? this.chosen : null);
    this.requestUpdate();
  };

  /** @param {Change} change */
  #change({ what, from, to }) {
    const t = this.locale.t(messages);
    if (what === "own") return t.changedValues({ count: Number(from) });
    return t.change({ what: to || (what !== "tier" && what !== "account") ? what : `${what}-none`, from, to });
  }

  /** Figures that can be changed, a row each. @param {Column[]} columns @param {string[]} names */
  #knobs(columns, names) {
    const rows = knobs(columns[0]?.varied.request.asOf ?? "", this.programmes, this.locale);
    return rows.map(
      (row) =>
        html`<tr>
          <th scope="row">${row.label}</th>
          ${columns.map((column, i) => {
            const options = i ? row.options(column) : [];
            if (options.length < 2) return html`<td>${row.text(column)}</td>`;
            const value = row.value(column);
            return html`<td>
              <select
                class="box"
                aria-label=${`${row.label}, ${names[i]}`}
                @change=${(/** @type {Event} */ e) => this.#set(column.at, { variant: row.choose(this.chosen[column.at]?.variant ?? {}, /** @type {HTMLSelectElement} */ (e.target).value) })}
              >
                ${options.map((o) => html`<option value=${o.value} .selected=${live(o.value === value)}>${o.label}</option>`)}
              </select>
            </td>`;
          })}
        </tr>`,
    );
  }

  /** @param {Column[]} columns */
  #measures(columns) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const mine = columns[0];
    if (!mine?.answer) return nothing;
    /** @type {Measure[]} */
    const measures = [
      { id: "profit", label: t.profit, of: (a) => a.headline.profit },
      { id: "earnings", label: t.earnings, of: (a) => a.headline.earnings },
      { id: "cash", label: t.cash, of: (a) => a.lines.find((l) => l.id === "cumulative-cash")?.total ?? null },
      { id: "funding", label: t.funding, of: (a) => magnitude(a.headline.funding), less: true },
    ];
    /** @type {Map<string, string>} */
    const lines = new Map(
      columns.flatMap(({ answer, varied }) => (answer ? makings(answer).map((line) => /** @type {const} */ ([line.id, lineTitle(line, answerIn(answer, this.locale, varied.programme), this.locale)])) : [])),
    );
    for (const [id, label] of lines) measures.push({ id: `line ${id}`, label, of: (answer) => answer.lines.find((line) => line.id === id)?.total ?? "0.00" });
    const extent = extentOf(columns.map((column) => column.answer?.headline.profit ?? null));
    const money = measures.map((measure, row) => {
      const first = mine.answer ? measure.of(mine.answer) : null;
      return html`<tr class=${measure.id}>
        <th scope="row">${measure.label}</th>
        ${columns.map((column, i) => {
          if (!column.answer) return row === 0 ? this.#refusal(column, measures.length + (this.uncertain?.any ? 3 : 2)) : nothing;
          const value = measure.of(column.answer);
          if (value === null) return html`<td>${t.none}</td>`;
          return html`<td>
            <span class="value">${format.money(value, column.answer.currency)}</span>
            ${row === 0 && column.answer.currency === mine.answer?.currency ? barView(value, extent) : nothing}
            ${i && first !== null ? this.#delta(sum([value, negate(first)]), column.answer.currency, mine.answer?.currency ?? "", row === 0, measure.less) : nothing}
          </td>`;
        })}
      </tr>`;
    });
    return html`${money} ${this.#sure(columns)}
      <tr>
        <th scope="row">${t.payback}</th>
        ${columns.map((c, i) => (c.answer ? html`<td><span class="value">${c.answer.headline.payback ? format.month(c.answer.headline.payback) : t.never}</span>${i ? this.#sooner(mine.answer, c.answer) : nothing}</td>` : nothing))}
      </tr>
      <tr>
        <th scope="row">${t.share}<small>${t.shareHint}</small></th>
        ${columns.map((c) => (c.answer ? html`<td><span class="value">${format.share(c.answer.basis.find((b) => b.kind === "published")?.share ?? "0")}</span></td>` : nothing))}
      </tr>`;
  }

  /** Profit where the plan's ranges may take it. @param {Column[]} columns */
  #sure(columns) {
    const { uncertain, picture, request, ranged, locale } = this;
    if (!uncertain?.any || !request) return nothing;
    const t = locale.t(messages);
    const reports = columns.flatMap((column, i) => (i === 0 ? (picture?.request === request ? [picture.report] : []) : (ranged.of(column.varied.request)?.report ?? [])));
    const [own] = reports;
    const extent = extentOf(reports.flatMap(({ profit, currency }) => (currency === own?.currency ? [profit.p10, profit.p90] : [])));
    const known = (/** @type {RiskReport} */ { profit, currency }) =>
      html`<span class="value">${estimateRange(profit.p10, profit.p90, locale.lang, currency)}</span>${currency === own?.currency ? bandView(profit, extent) : nothing}<small>${t.half({ amount: estimate(profit.p50, locale.lang, currency) })}</small>`;
    const study = locale.t(studyMessages);
    const waiting = html`<span class="soft" aria-label=${study.busy}>…</span>`;
    const all = (/** @type {Column} */ c) => figures(request, c.varied.programme, locale);
    return html`<tr class="sure">
      <th scope="row">
        ${t.sure}<small>${t.sureHint}</small>
        <span class="working screen" role="status">
          ${ranged.state === "busy"
            ? html`<progress max="1" .value=${ranged.share} aria-label=${study.progress}></progress> <button type="button" class="button" @click=${ranged.stop}>${study.cancel}</button>`
            : ranged.state === "stopped" || ranged.state === "failed"
              ? html`<button type="button" class="button" @click=${ranged.again}>${study.again}</button>`
              : nothing}
        </span>
      </th>
      ${columns.map((column, i) => {
        if (!column.answer) return nothing;
        if (i === 0) return html`<td>${picture?.request === request ? known(picture.report) : waiting}</td>`;
        const found = ranged.of(column.varied.request);
        if (found?.problems.length) return html`<td><small>${found.problems.map((p) => problemText(p, locale, column.varied.programme, (field) => nameOf(all(column), field))).join("; ")}</small></td>`;
        const left = found?.left.map((path) => nameOf(all(column), fieldOf(path, request))) ?? [];
        return html`<td>
          ${found?.report ? known(found.report) : ranged.state === "stopped" || ranged.state === "failed" ? t.none : waiting}
          ${left.length ? html`<small>${t.without({ names: left })}</small>` : nothing}
        </td>`;
      })}
    </tr>`;
  }

  /** @param {Column} column @param {number} rows */
  #refusal(column, rows) {
    const t = this.locale.t(messages);
    return html`<td class="refused" rowspan=${rows}>
      <strong>${t.refused}</strong>
      ${column.trapped ? html`<p>${t.failed}</p>` : column.problems.map((p) => html`<p>${problemText(p, this.locale, column.varied.programme)}</p>`)}
    </td>`;
  }

  /** @param {string} by @param {string} currency @param {string} first @param {boolean} told once a column is enough @param {boolean} [less] better when smaller */
  #delta(by, currency, first, told, less = false) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    if (currency !== first) return told ? html`<small>${t.otherCurrency({ currency })}</small>` : nothing;
    const way = sign(by);
    const text = way === 0 ? t.same : `${way > 0 ? "+" : "−"}${format.amount(magnitude(by), currency)}`;
    return html`<small class=${way === 0 ? "" : way > 0 !== less ? "more" : "fewer"}>${text}</small>`;
  }

  /** @param {Answer | null} first @param {Answer} answer */
  #sooner(first, answer) {
    const t = this.locale.t(messages);
    const [a, b] = [first?.headline.payback, answer.headline.payback];
    if (!a || !b) return nothing;
    const at = (/** @type {string} */ month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    const by = at(b) - at(a);
    return html`<small class=${by < 0 ? "more" : by > 0 ? "fewer" : ""}>${by === 0 ? t.same : by < 0 ? t.sooner({ months: -by }) : t.later({ months: by })}</small>`;
  }
}
