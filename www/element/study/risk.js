import { html, nothing, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import { PictureButtons, drawingsIn, keysOf } from "../picture/buttons.js";
import messages from "../../pkg/messages/en/risk.js";
import studyMessages from "../../pkg/messages/en/study.js";
import monthsMessages from "../../pkg/messages/en/months.js";
import { LazyParts } from "../load/lazy-parts.js";
import { compare, sign } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { read } from "../plan/form.js";
import { Panel } from "../base/panel.js";
import { estimate, estimateRange } from "../base/estimate.js";
import { figures, fieldOf, nameOf } from "./figures.js";
import { within } from "../plan/range.js";
import { ranges } from "./ranges.js";
import { PAPER, busyNote, failedNote } from "./states.js";
import sheet from "./study.css?inline";

/** @import { ProgrammeEntry as Programme, RiskReport } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Range } from "./kept.js" */
/** @import { Uncertain, Picture } from "./uncertain.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { StudyFigure } from "./figures.js" */

/** Ranges for a reader who has not typed one. */
const OFFERS = /** @type {const} */ ([
  ["won", "newPerMonth", "amount", "0.25"],
  ["spend", "spend", "amount", "0.2"],
  ["churn", "churn", "rate", "0.5"],
]);

/** Simulation panel, when some figures are ranges or customers are whole. */
export class PartnerRisk extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = {
    ...Panel.properties,
    request: { attribute: false },
    programme: { attribute: false },
    uncertain: { attribute: false },
    ranges: { attribute: false },
    picture: { attribute: false },
    state: { attribute: false },
    faults: { attribute: false },
    chosen: { attribute: false },
    typed: { state: true },
    tabled: { state: true },
  };

  /** @type {typeof import("./fan-chart.js") | undefined} */
  #chart;
  #lazyParts = new LazyParts(this);
  #buttons = new PictureButtons(this);
  #width = 0;
  /** @type {[RiskReport, number, string] | null} */
  #drawn = null;
  #sized = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === this.#width) return;
    this.#width = width;
    this.#soon();
  });
  #due = false;

  constructor() {
    super();
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    /** @type {Uncertain | null} */
    this.uncertain = null;
    /** @type {Record<string, Range>} */
    this.ranges = {};
    /** @type {Picture | null} */
    this.picture = null;
    /** @type {Uncertain["state"]} */
    this.state = "off";
    /** @type {Map<string, string[]>} */
    this.faults = new Map();
    /** Other choices, for seeing that they changed. */
    this.chosen = "";
    /** Text being edited in the list of ranges, by the name of its field. @type {Record<string, string>} */
    this.typed = {};
    /** Whether the table is unfolded: folded, it is not drawn with every picture. */
    this.tabled = false;
  }

  #watch = () => {
    if (this.uncertain) this.picture = this.uncertain.picture;
  };

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sized.disconnect();
    this.uncertain?.watchers.delete(this.#watch);
  }

  /** @override */
  cameNear() {
    this.#soon();
    void this.#lazyParts.bring("study/fan-chart.js").then((chart) => (this.#chart ??= chart ?? undefined));
    // Whoever asks hears of workers that did not start.
    void this.uncertain?.prepare().catch(() => {});
  }

  /** @override */
  updated() {
    this.uncertain?.watchers.add(this.#watch);
    // Paper gets what is said of this plan.
    this.toggleAttribute("told", this.picture !== null && this.picture.request === this.request);
    // As wide as the drawings, and there before them: the first need not wait to be measured.
    const head = this.renderRoot.querySelector(".panel-head");
    if (head) this.#sized.observe(head);
    this.#soon();
  }

  /** Draws in a task of its own: text comes first, and a key pressed meanwhile is answered in between. */
  #soon() {
    if (this.paper) void this.#draw();
    if (this.#due) return;
    this.#due = true;
    setTimeout(() => {
      this.#due = false;
      void this.#draw();
    });
  }

  async #draw() {
    const { paper } = this;
    const fanPlace = this.renderRoot.querySelector(".plot.fan");
    // Paper does not wait, and wants what is out of sight.
    if (!(this.near || paper) || !this.picture || !this.#width || !fanPlace) return;
    this.#chart ??= (await this.#lazyParts.bring("study/fan-chart.js")) ?? undefined;
    if (!this.#chart) return;
    const { picture, locale, uncertain, answer } = this;
    const barsPlace = this.renderRoot.querySelector(".plot.bars");
    if (!picture || !barsPlace || !answer) return;
    const { report } = picture;
    const target = report.target === null ? "" : (uncertain?.target ?? "");
    const mark = `${locale.lang} ${target} ${answer.headline.profit}`;
    const [wide, narrow] = paper ? [PAPER.wide, PAPER.narrow] : [this.#width, this.#width];
    if (this.#drawn?.[0] === report && this.#drawn[1] === wide && this.#drawn[2] === mark && fanPlace.firstChild) return;
    this.#drawn = [report, wide, mark];
    fanPlace.replaceChildren(this.#chart.fan(report, wide, locale));
    if (!paper) await new Promise((next) => setTimeout(next));
    if (paper === this.paper) barsPlace.replaceChildren(this.#chart.bars(report, narrow, locale, { plan: answer.headline.profit, target }));
  }

  /** @override */
  render() {
    const { answer, locale, uncertain, request, picture, state } = this;
    if (!answer || !uncertain || !request) return nothing;
    const t = locale.t(messages);
    const busy = state === "busy";
    const share = picture ? picture.report.trials / picture.trials : 0;
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${picture ? t.lead({ trials: picture.report.trials, count: Object.keys(this.ranges).length, luck: picture.report.luck === null ? "no" : "yes" }) : uncertain.any ? t.pending : t.empty}</p>
        </div>
        <div class="working screen" role="status">
          ${busy
            ? html`<progress max="1" .value=${share} aria-label=${locale.t(studyMessages).progress}></progress>
                <button type="button" class="button" @click=${uncertain.stop}>${locale.t(studyMessages).cancel}</button>`
            : nothing}
          ${state === "stopped" ? html`<span class="lead">${t.stopped}</span> <button type="button" class="button" @click=${uncertain.again}>${t.again}</button>` : nothing}
        </div>
      </div>
      ${this.#offers()} ${this.#whole()}
      ${state === "failed" ? failedNote(locale, uncertain.again) : nothing} ${this.#refused()}
      ${picture ? this.#picture(picture, busy && picture.request !== request) : busy ? busyNote(locale) : nothing}
      <partner-cases .answer=${answer} .locale=${locale} .request=${request} .programme=${this.programme} .ranges=${this.ranges}></partner-cases>
      ${ranges(this)}
    `;
  }

  /** One click each. */
  #offers() {
    const { request, uncertain, locale } = this;
    if (!request || !uncertain) return nothing;
    const t = locale.t(messages);
    const { cohorts, projects } = request.book.plan;
    const paths = (/** @type {string} */ name) => cohorts.flatMap((c, i) => (sign(String(Reflect.get(c, name))) > 0 ? [`plan.cohorts[${i}].${name}`] : []));
    /** @type {{ id: "won" | "spend" | "churn" | "list", paths: string[], kind: "amount" | "rate", share: string }[]} */
    const offers = OFFERS.map(([id, name, kind, by]) => ({ id, paths: paths(name), kind, share: by }));
    if (!cohorts.length) offers.push({ id: "list", paths: projects.map((_, i) => `plan.projects[${i}].list`), kind: "amount", share: "0.2" });
    const open = offers.filter((o) => o.paths.length);
    if (!open.length) return html`<p class="lead">${t.nothing}</p>`;
    return html`<div class="offers screen" role="group" aria-label=${t.offers}>
      ${open.map((o) => {
        // A range of another width, or another shape, is not this offer's.
        const on = o.paths.every((path) => {
          const [has, would] = [this.ranges[path], within(String(read(request, path)), o.share)];
          return has?.shape === would.shape && has.low === would.low && has.high === would.high;
        });
        const flip = () => (on ? uncertain.removeAll(o.paths) : uncertain.around(o.paths, o.kind, o.share));
        return html`<button type="button" class="chip" aria-pressed=${on} @click=${flip}>${t.offer({ figure: o.id, by: o.share })}</button>`;
      })}
    </div>`;
  }

  /** Whether luck is in the spread. */
  #whole() {
    const { request, uncertain, locale } = this;
    if (!request || !uncertain) return nothing;
    const { cohorts, projects } = request.book.plan;
    if (!cohorts.length && !projects.length) return nothing;
    const t = locale.t(messages);
    return html`<div class="whole screen">
      <label>
        <input type="checkbox" aria-describedby="whole-h" .checked=${live(uncertain.whole)} @change=${(/** @type {Event} */ e) => uncertain.set({ whole: /** @type {HTMLInputElement} */ (e.target).checked })} />
        ${t.whole}
      </label>
      <p class="lead" id="whole-h">${t.wholeHint}</p>
    </div>`;
  }

  #refused() {
    const { faults, uncertain, locale, request, programme } = this;
    if (this.state !== "refused" || !request || !programme || !uncertain) return nothing;
    const all = figures(request, programme, locale);
    const listed = [...faults].flatMap(([path, messages]) => messages.map((m) => `${nameOf(all, fieldOf(path, request))}: ${m}`));
    return html`<div class="note refused" role="status">
      <p>${locale.t(messages).refused}</p>
      <ul>
        ${[...listed, ...uncertain.conflicts].map((m) => html`<li>${m}</li>`)}
      </ul>
    </div>`;
  }

  /** @param {Picture} picture @param {boolean} stale */
  #picture({ report, done }, stale) {
    const { answer, locale, request, programme, uncertain } = this;
    if (!answer || !request || !programme || !uncertain) return nothing;
    const t = locale.t(messages);
    const { lang } = locale;
    const about = (/** @type {string} */ text) => estimate(text, lang, report.currency);
    const end = report.cash.at(-1);
    const all = figures(request, programme, locale);
    const half = report.paidBack.findIndex((share) => compare(share, "0.5") >= 0);
    const shares = report.drivers.map((d) => ({ name: nameOf(all, d.field), share: d.share }));
    if (report.luck !== null) shares.push({ name: t.luck, share: report.luck });
    shares.sort((a, b) => compare(b.share, a.share));
    const tiers = report.tiers.filter((t) => sign(t.share) > 0);
    const facts = [
      { label: t.profit, value: estimateRange(report.profit.p10, report.profit.p90, lang, report.currency), hint: t.eight },
      { label: t.middle, value: about(report.profit.p50), hint: t.middleHint({ plan: moneyOf(answer.headline.profit, report.currency) }) },
      { label: t.loss, value: locale.format.roundRate(report.loss), hint: t.lossHint },
      { label: t.paidBack, value: locale.format.roundRate(report.paidBack.at(-1) ?? "0"), hint: half < 0 ? t.paidBackNever : t.paidBackHint({ month: report.months[half] ?? "" }) },
      ...(report.target === null ? [] : [{ label: t.reaches, value: locale.format.roundRate(report.target), hint: t.reachesHint({ target: moneyOf(uncertain.target || "0", report.currency) }) }]),
      { label: t.funding, value: estimateRange(report.funding.p90.replace("-", ""), report.funding.p10.replace("-", ""), lang, report.currency), hint: t.eight },
    ];
    return html`<div class=${stale ? "stale" : ""} data-done=${done ? "yes" : "no"}>
      <dl class="facts" aria-label=${t.title}>
        ${facts.map(
          (f) =>
            html`<div>
              <dt>${f.label}</dt>
              <dd class="value">${f.value}</dd>
              <dd class="hint">${f.hint}</dd>
            </div>`,
        )}
      </dl>
      <figure aria-labelledby="fan" aria-describedby="fan-s">
        <h3 id="fan">${t.fan}</h3>
        <div class="plot fan" aria-hidden="true"></div>
        ${this.#lazyParts.note("study/fan-chart.js", locale, () => this.#draw())}
        <ul class="keys" aria-hidden="true">
          <li><span class="key p50"></span>${t.p50}</li>
          <li><span class="key p25"></span>${t.five}</li>
          <li><span class="key p10"></span>${t.eight}</li>
        </ul>
        <figcaption id="fan-s" class="lead">${end ? t.fanSummary({ low: about(end.p10), high: about(end.p90), middle: about(end.p50) }) : ""}</figcaption>
      </figure>
      ${this.#buttons.render({ title: t.fan, drawings: () => drawingsIn(this.renderRoot, ".plot.fan"), keys: () => keysOf(this.renderRoot.querySelector('[aria-labelledby="fan"]') ?? this.renderRoot) })}
      <figure aria-labelledby="bars" aria-describedby="bars-s">
        <h3 id="bars">${t.bars}</h3>
        <div class="plot bars" aria-hidden="true"></div>
        <figcaption id="bars-s" class="lead">
          ${t.barsSummary({ low: about(report.barsBetween[0]), high: about(report.barsBetween[1]), plan: moneyOf(answer.headline.profit, report.currency) })}
        </figcaption>
      </figure>
      <div class="beside">
        <section>
          <h3>${t.drivers}</h3>
          <ol class="shares">
            ${shares.map(
              (d) =>
                html`<li>
                  <span class="name">${d.name}</span>
                  <span class="track" aria-hidden="true"><span class="bar" .style=${`--share:${d.share}`}></span></span>
                  <span class="value">${locale.format.share(d.share)}</span>
                </li>`,
            )}
          </ol>
        </section>
        ${tiers.length > 1 || (tiers.length === 1 && request.tierPath === "evolving")
          ? html`<section>
              <h3>${t.tiers}</h3>
              <ol class="shares">
                ${tiers.map(
                  (t) =>
                    html`<li>
                      <span class="name">${programme.tiers.find((p) => p.id === t.tier)?.title ?? t.tier}</span>
                      <span class="track" aria-hidden="true"><span class="bar" .style=${`--share:${t.share}`}></span></span>
                      <span class="value">${locale.format.share(t.share)}</span>
                    </li>`,
                )}
              </ol>
            </section>`
          : nothing}
      </div>
      <details class="screen twin" @toggle=${(/** @type {Event} */ e) => (this.tabled = /** @type {HTMLDetailsElement} */ (e.currentTarget).open)}>
        <summary class="twist small">${t.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${t.table}>
          <table>
            <caption class="aside">
              ${t.fan}
            </caption>
            <thead>
              <tr>
                <th scope="col">${locale.t(monthsMessages).month}</th>
                ${[t.p10, t.p25, t.p50, t.p75, t.p90, t.paidBackBy].map((name) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${(this.tabled ? report.cash : []).map(
                (band, i) =>
                  html`<tr>
                    <th scope="row">${locale.format.month(report.months[i] ?? "")}</th>
                    ${[band.p10, band.p25, band.p50, band.p75, band.p90].map((amount) => html`<td>${locale.format.amount(amount, report.currency)}</td>`)}
                    <td>${locale.format.roundRate(report.paidBack[i] ?? "0")}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
      ${this.paper ? this.#quoted(report, all) : nothing}
    </div>`;
  }

  /** Summary that paper has in place of the table of all months, and of the fields that ranges were typed into. @param {RiskReport} report @param {StudyFigure[]} all */
  #quoted(report, all) {
    const { locale, request, uncertain } = this;
    if (!request || !uncertain) return nothing;
    const t = locale.t(messages);
    const { format } = locale;
    const unlike = report.months.map((_, i) => i).filter((i) => (i + 1) % 12 === 0 || i === report.months.length - 1);
    const ranges = Object.keys(this.ranges).map((path) => {
      const figure = all.find((f) => f.path === path);
      const text = uncertain.text(path) ?? "";
      const said = figure?.money ? `${report.currency} ${text}` : figure?.kind === "rate" && !/[%٪]/.test(text) ? `${text} %` : text;
      return `${nameOf(all, fieldOf(path, request))}: ${said}`;
    });
    if (report.luck !== null) ranges.push(t.whole);
    return html`<div class="paper">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.fan}</th>
            ${[t.p10, t.p50, t.p90, t.paidBackBy].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${unlike.map((i) => {
            const band = report.cash[i];
            return html`<tr>
              <th scope="row">${format.month(report.months[i] ?? "")}</th>
              ${[band?.p10, band?.p50, band?.p90].map((amount) => html`<td>${estimate(amount ?? "0", locale.lang, report.currency)}</td>`)}
              <td>${format.roundRate(report.paidBack[i] ?? "0")}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <p class="lead">${t.drawnFrom({ trials: report.trials, ranges: ranges.join(locale.t(studyMessages).apart), seed: uncertain.seed })}</p>
    </div>`;
  }
}
