import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/months.js";
import { LazyParts } from "../load/lazy-parts.js";
import { compare, sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { lineTitle } from "../base/line-words.js";
import { makings } from "./sentence.js";
import { Panel, opens } from "../base/panel.js";
import { PictureButtons, drawingsIn, keysOf } from "../picture/buttons.js";
import sheet from "./months.css?inline";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @typedef {{ line: Line, side: "gives" | "takes", tone: number }} Series */
/** @typedef {{ currency: string, months: string[], series: Series[], profit: string[], cash: string[], turn: string | null }} Picture what the chart draws; amounts by month */

const QUIET = 140;
/** Width of the drawing on a sheet, in pixels: A4 and Letter have room for it. */
const PAPER = 690;

/** Each month's profit in the parts it is made of, and the cash the partner stands at. */
export class PartnerMonths extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, drawing: { state: true }, pictures: { type: Boolean } };

  #timer = 0;
  /** @type {ResizeObserver | undefined} */
  #sized;
  /** @type {typeof import("./months-chart.js") | undefined} */
  #chart;
  #lazyParts = new LazyParts(this);
  #width = 0;
  #buttons = new PictureButtons(this);

  constructor() {
    super();
    /** Whether it can be taken away as a picture. */
    this.pictures = false;
    this.drawing = true;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#sized = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      this.#soon(0);
    });
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sized?.disconnect();
    clearTimeout(this.#timer);
  }

  /** @override */
  firstUpdated() {
    const plot = this.renderRoot.querySelector(".plot");
    if (plot) this.#sized?.observe(plot);
  }

  /** @override */
  cameNear() {
    this.#soon(0);
  }

  /** @override */
  updated() {
    // Drawing waits until the typing rests: figures follow every key, pictures follow thoughts.
    this.#soon(this.drawing ? 0 : QUIET);
  }

  /** @param {Answer["changes"][number]} change of terms */
  #changed({ month, table, title, begins, rate }) {
    const { answer, locale } = this;
    const line = answer?.lines.find(({ id }) => id === table);
    const kind = begins ? (rate === null ? "begun" : "rate") : "ended";
    return locale.t(messages).changed({ kind, month, table: line ? this.#title(line) : title, rate: locale.format.rate(rate ?? "0") });
  }

  /** @param {number} wait */
  #soon(wait) {
    if (!(this.near || this.paper) || !this.answer || !(this.#width || this.paper)) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#draw(), wait);
  }

  async #draw() {
    this.#chart ??= (await this.#lazyParts.bring("answer/months-chart.js")) ?? undefined;
    const plot = this.renderRoot.querySelector(".plot");
    if (!this.answer || !plot || !this.#chart) return;
    plot.replaceChildren(...this.#chart.draw(picture(this.answer), (line) => this.#title(line), this.#width, this.locale));
    this.drawing = false;
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const shown = picture(answer);
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
        <ul class="keys" aria-hidden="true">
          ${shown.series.map((s) => html`<li><span class="key ${s.side}-${s.tone}"></span>${this.#title(s.line)}</li>`)}
          <li><span class="key line"></span>${t.profit}</li>
        </ul>
      </div>
      <figure aria-labelledby="t" aria-describedby="s">
        <div class="plot" aria-hidden="true"></div>
        ${this.#lazyParts.note("answer/months-chart.js", locale, () => this.#draw())}
        <figcaption id="s" class="lead">${summary(answer, shown, locale)}</figcaption>
      </figure>
      ${this.pictures && this.#chart ? this.#buttons.render({ title: t.title, drawings: () => drawingsIn(this.renderRoot, ".plot"), keys: () => keysOf(this.renderRoot) }) : nothing}
      ${answer.changes.length ? html`<ul class="changes lead">${answer.changes.map((change) => html`<li>${this.#changed(change)}</li>`)}</ul>` : nothing}
      ${this.#twin(answer, shown)}
    `;
  }

  /** The same figures as a table. @param {Answer} answer @param {Picture} shown */
  #twin(answer, shown) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    return html`<details class="screen">
      <summary class="twist small">${t.table}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.month}</th>
              ${shown.series.map((s) => html`<th scope="col">${this.#title(s.line)}</th>`)}
              <th scope="col">${t.profit}</th>
              <th scope="col">${t.cash}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.months.map(
              (month, i) =>
                html`<tr>
                  <th scope="row">${format.month(month)}</th>
                  ${shown.series.map((s) => html`<td>${format.amount(s.line.amounts[i] ?? "0", shown.currency)}</td>`)}
                  <td>${this.#profit(answer, i, shown.profit[i] ?? "0")}</td>
                  <td>${format.amount(shown.cash[i] ?? "0", shown.currency)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  /** @param {Line} line */
  #title(line) {
    return this.answer ? lineTitle(line, this.answer, this.locale) : "";
  }

  /** @param {Answer} answer @param {number} i @param {string} amount */
  #profit(answer, i, amount) {
    const end = answer.lines.find((l) => l.waterfall === "end");
    const text = this.locale.format.amount(amount, answer.currency);
    if (!end) return text;
    return opens(this, { text, figure: { line: { line: end.id, from: i, to: i } }, label: `${this.#title(end)}, ${this.locale.format.month(answer.months[i] ?? "")}` });
  }
}

/** @type {WeakMap<Answer, Picture>} */
const pictures = new WeakMap();

/** @param {Answer} answer @returns {Picture} */
export function picture(answer) {
  const known = pictures.get(answer);
  if (known) return known;
  const end = answer.lines.find((l) => l.waterfall === "end");
  /** @type {Series[]} */
  const series = [];
  for (const line of makings(answer)) {
    const side = line.total.startsWith("-") ? "takes" : "gives";
    const tone = series.filter((s) => s.side === side).length;
    if (line.amounts.some((a) => sign(a) !== 0)) series.push({ line, side, tone: Math.min(tone, 2) });
  }
  const zero = answer.months.map(() => "0.00");
  const made = { currency: answer.currency, months: answer.months, series, profit: end?.amounts ?? zero, cash: cashLine(answer) ?? zero, turn: answer.headline.payback };
  pictures.set(answer, made);
  return made;
}

/** Cash to date. @param {Answer} answer */
const cashLine = (answer) => answer.lines.find((l) => l.section === "cash" && l.balance && l.role === "total")?.amounts;

/** @param {Answer} answer @param {Picture} shown @param {import("../base/locale.js").Locale} locale */
export function summary(answer, shown, locale) {
  const t = locale.t(messages);
  const pick = (/** @type {(a: string, b: string) => boolean} */ better) =>
    shown.profit.reduce((best, amount, i) => (better(amount, shown.profit[best] ?? "0") ? i : best), 0);
  const worst = pick((a, b) => compare(a, b) < 0);
  const best = pick((a, b) => compare(a, b) > 0);
  const money = (/** @type {string | undefined} */ amount) => (moneyOf(amount ?? "0", answer.currency));
  const given = {
    worst: money(shown.profit[worst]),
    worstMonth: shown.months[worst] ?? "",
    best: money(shown.profit[best]),
    bestMonth: shown.months[best] ?? "",
    end: money(shown.cash.at(-1)),
  };
  const turn = answer.headline.payback;
  return turn ? t.summaryTurning({ ...given, turn }) : t.summary(given);
}
