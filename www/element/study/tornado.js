import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/tornado.js";
import { compare, drawn, negate, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { Asking } from "./asking.js";
import { busyNote, failedNote, refusedNote } from "./states.js";
import { estimate } from "../base/estimate.js";
import { nameOf, written } from "./figures.js";

/** @import { Bar, Problem } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Pool } from "./pool.js" */

const SHOWN = 8;
const SWINGS = ["0.05", "0.1", "0.2"];

/** Figures ranked by their effect: each moved by the same share of itself, the others left as they are. @extends {Asking<Bar[]>} */
export class PartnerTornado extends Asking {
  /** @override */
  static properties = { ...Asking.properties, swing: { state: true } };

  constructor() {
    super();
    this.swing = "0.1";
  }

  /** @override */
  question() {
    return this.swing;
  }

  /** @override @param {Pool} pool @param {PlanRequest} request @param {AbortSignal} signal @returns {Promise<Bar[] | { problems: Problem[] }>} */
  async answering(pool, request, signal) {
    const told = await pool.ask(request, { ask: "tornado", measure: "profit", swing: this.swing }, signal);
    return told.kind === "tornado" ? told.bars : { problems: told.kind === "refused" ? told.problems : [] };
  }

  /** @override */
  render() {
    const { answer, locale, told } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead({ by: this.swing })}</p>
        </div>
        <div class="segments screen" role="radiogroup" aria-label=${t.swing}>
          ${SWINGS.map(
            (swing) =>
              html`<label><input type="radio" name="swing" value=${swing} .checked=${swing === this.swing} @change=${() => (this.swing = swing)} /><span>±${locale.format.rate(swing)}</span></label>`,
          )}
        </div>
      </div>
      ${this.state === "refused" ? refusedNote(this.problems, locale, this.programme, this.nameOfField) : this.state === "failed" ? failedNote(locale, this.again) : nothing}
      ${told ? this.#bars(told.answer) : this.state === "refused" || this.state === "failed" ? nothing : busyNote(locale)}
    `;
  }

  /** @param {Bar[]} bars */
  #bars(bars) {
    const { answer, figures, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const { currency } = answer;
    if (!bars.length) return html`<p class="lead">${t.none}</p>`;
    const shown = bars.slice(0, SHOWN);
    const all = shown.flatMap((b) => [drawn(b.atLow), drawn(b.atHigh)]);
    const now = drawn(answer.headline.profit);
    const [least, most] = [Math.min(now, ...all), Math.max(now, ...all)];
    const at = (/** @type {number} */ n) => (most > least ? (n - least) / (most - least) : 0.5);
    const first = bars[0];
    const span = (/** @type {Bar} */ b) => sum([b.atHigh, negate(b.atLow)]).replace("-", "");
    return html`
      <div class=${this.state === "busy" ? "stale" : ""}>
        <p>${first ? t.first({ name: nameOf(figures, first.field), span: moneyOf(span(first), currency) }) : nothing}</p>
        <ol class="torn" aria-label=${t.title}>
          ${shown.map((bar) => {
            const figure = figures.find((f) => f.field === bar.field);
            const [low, high] = [at(drawn(bar.atLow)), at(drawn(bar.atHigh))];
            const middle = at(now);
            const name = nameOf(figures, bar.field);
            const told = t.bar({ name, low: written(figure, bar.low, locale, currency), atLow: moneyOf(bar.atLow, currency), high: written(figure, bar.high, locale, currency), atHigh: moneyOf(bar.atHigh, currency) });
            return html`<li>
              <span class="name" aria-hidden="true">${name}</span>
              <span class="ends" aria-hidden="true"><span>${estimate(compare(bar.atLow, bar.atHigh) < 0 ? bar.atLow : bar.atHigh, locale.lang)}</span><span>${estimate(compare(bar.atLow, bar.atHigh) < 0 ? bar.atHigh : bar.atLow, locale.lang)}</span></span>
              <span class="track" aria-hidden="true" .style=${`--now:${middle}`}
                ><span class="less" .style=${`--from:${Math.min(low, middle)};--to:${Math.max(low, middle)}`}></span
                ><span class="more" .style=${`--from:${Math.min(high, middle)};--to:${Math.max(high, middle)}`}></span
              ></span>
              <span class="aside">${told}</span>
            </li>`;
          })}
        </ol>
        <ul class="keys" aria-hidden="true">
          <li><span class="key less"></span>${t.less({ by: this.swing })}</li>
          <li><span class="key more"></span>${t.more({ by: this.swing })}</li>
          <li><span class="key now"></span>${t.now({ profit: moneyOf(answer.headline.profit, currency) })}</li>
        </ul>
        <details class="screen twin">
          <summary class="twist small">${t.table}</summary>
          <div class="scroll" tabindex="0" role="group" aria-label=${t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t.figure}</th>
                  <th scope="col">${t.low}</th>
                  <th scope="col">${t.profit}</th>
                  <th scope="col">${t.high}</th>
                  <th scope="col">${t.profit}</th>
                </tr>
              </thead>
              <tbody>
                ${bars.map((bar) => {
                  const figure = figures.find((f) => f.field === bar.field);
                  return html`<tr>
                    <th scope="row">${nameOf(figures, bar.field)}</th>
                    <td>${written(figure, bar.low, locale, currency)}</td>
                    <td>${locale.format.amount(bar.atLow, currency)}</td>
                    <td>${written(figure, bar.high, locale, currency)}</td>
                    <td>${locale.format.amount(bar.atHigh, currency)}</td>
                  </tr>`;
                })}
              </tbody>
            </table>
          </div>
        </details>
      </div>
    `;
  }
}
