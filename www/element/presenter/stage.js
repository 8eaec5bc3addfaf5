/** Views beside the figure at each step. Charts are drawn small and shown large, so that their words reach the last row. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/presenter.js";
import summaryMessages from "../../pkg/messages/en/summary.js";
import { because } from "../answer/sentence.js";
import { picture, summary } from "../answer/months.js";
import { lineTitle } from "../base/line-words.js";
import { estimateRange } from "../base/estimate.js";
import { busyNote } from "../study/states.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PartnerPresenter } from "./presenter.js" */
/** @typedef {"figure" | "why" | "waterfall" | "cash" | "risk" | "basis"} StepName */

/** By how much a chart is enlarged. */
const LARGER = 1.7;

export class Stage {
  /** @type {PartnerPresenter} */
  #host;
  /** Data that the present chart was drawn from. @type {unknown[]} */
  #drawn = [];

  /** @param {PartnerPresenter} host */
  constructor(host) {
    this.#host = host;
  }

  /** @param {Answer} answer */
  view(answer) {
    const { locale, programme, step } = this.#host;
    switch (step) {
      case "why":
        return html`<p class="why">${because(answer, locale)}</p>`;
      case "waterfall":
        return html`<partner-waterfall bare .answer=${answer} .locale=${locale}></partner-waterfall>`;
      case "cash":
        return html`<figure aria-describedby="c">
          ${this.#host.lazyParts.note("answer/months-chart.js", locale, () => this.draw())}
          <div class="plot" aria-hidden="true"></div>
          <figcaption id="c">${summary(answer, picture(answer), locale)}</figcaption>
        </figure>`;
      case "risk":
        return this.#risk();
      case "basis":
        return html`<partner-basis .answer=${answer} .locale=${locale} .vendor=${programme?.vendor ?? ""}></partner-basis>`;
      default:
        return nothing;
    }
  }

  #risk() {
    const { locale, report, trials } = this.#host;
    const t = locale.t(messages);
    if (!report) return trials === "busy" ? busyNote(locale) : html`<p class="why">${t.noRange}</p>`;
    const range = estimateRange(report.profit.p10, report.profit.p90, locale.lang, report.currency);
    return html`<figure aria-labelledby="r">
      ${this.#host.lazyParts.note("study/fan-chart.js", locale, () => this.draw())}
      <figcaption id="r" class="why">${locale.t(summaryMessages).range({ range })}</figcaption>
      <div class="plot" aria-hidden="true"></div>
    </figure>`;
  }

  /** Draws the chart of the step, where it is not the one that stands there. */
  async draw() {
    const host = this.#host;
    const { answer, locale, report, step } = host;
    const plot = host.renderRoot.querySelector(".plot");
    if (!plot || !answer) return;
    const of = [plot, step, locale, step === "risk" ? report : answer, plot.clientWidth];
    if (of.every((part, i) => part === this.#drawn[i])) return;
    const width = Math.max(280, Math.floor(plot.clientWidth / LARGER));
    const drawing = step === "risk" ? await this.#fan(width) : await this.#cash(answer, width);
    if (!drawing || !plot.isConnected || host.step !== step) return;
    this.#drawn = of;
    plot.replaceChildren(drawing);
  }

  /** @param {number} width */
  async #fan(width) {
    const chart = await this.#host.lazyParts.bring("study/fan-chart.js");
    const { report, locale } = this.#host;
    return chart && report ? chart.fan(report, width, locale) : null;
  }

  /** @param {Answer} answer @param {number} width */
  async #cash(answer, width) {
    const { lazyParts, locale } = this.#host;
    const chart = await lazyParts.bring("answer/months-chart.js");
    return chart?.draw(picture(answer), (line) => lineTitle(line, answer, locale), width, locale).at(-1) ?? null;
  }
}
