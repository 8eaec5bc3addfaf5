import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/waterfall.js";
import { bars } from "./bars.js";
import { lineTerm, lineTitle } from "../base/line-words.js";
import { Panel, allOf, opens } from "../base/panel.js";
import { PictureButtons } from "../picture/buttons.js";
import sheet from "./waterfall.css?inline";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @import { Bar } from "./bars.js" */

/**
 * From what resale leaves to profit, a bar a step; the sales before it would take the width from the bars that make the result.
 * Chart and table are one: each row is a label, a bar and a figure that opens
 * its working, so nothing needs a twin and nothing needs the charts' library.
 */
export class PartnerWaterfall extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, pictures: { type: Boolean } };

  #buttons = new PictureButtons(this);

  constructor() {
    super();
    /** Whether it can be taken away as a picture. */
    this.pictures = false;
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const rows = bars(answer);
    return html`
      <div class="panel-head">
        <div>
          <h2 id="t">${t.title}</h2>
          <p class="lead">${t.lead}</p>
        </div>
      </div>
      <p class="aside">${this.#summary(rows)}</p>
      <ol class="rows" aria-labelledby="t">
        ${rows.map(({ line, from, to }) => {
          const title = lineTitle(line, answer, locale);
          const term = lineTerm(line, answer, locale);
          return html`<li class=${line.waterfall ?? ""}>
              <span class="label">${title}${term ? html` <small>${term}</small>` : nothing}</span>
              <span class="track" aria-hidden="true"
                ><span
                  class="bar ${line.total.startsWith("-") ? "takes" : "gives"}"
                  .style=${`--from:${from};--to:${to}`}
                ></span
              ></span>
              <span class="value">${opens(this, { text: locale.format.amount(line.total, answer.currency), figure: allOf(answer, line.id), label: title })}</span>
            </li>`;
        })}
      </ol>
      ${this.pictures ? this.#buttons.render({ title: t.title, drawings: ({ stepsDrawing }) => [stepsDrawing(this.#steps(rows), this)] }) : nothing}
    `;
  }

  /** The rows as they are seen. @param {Bar[]} rows */
  #steps(rows) {
    const { answer, locale } = this;
    const drawn = this.renderRoot.querySelectorAll(".bar");
    return rows.map(({ line, from, to }, i) => ({
      label: answer ? lineTitle(line, answer, locale) : "",
      value: locale.format.amount(line.total, answer?.currency ?? ""),
      from,
      to,
      colour: drawn[i] ? getComputedStyle(drawn[i]).backgroundColor : "",
      strong: line.waterfall !== "step",
    }));
  }

  /** @param {Bar[]} rows */
  #summary(rows) {
    const { answer, locale } = this;
    const first = rows[0]?.line;
    const last = rows.at(-1)?.line;
    if (!answer || !first || !last) return "";
    const told = (/** @type {Line} */ l) => `${lineTitle(l, answer, locale)} ${locale.format.money(l.total, answer.currency)}`;
    return locale.t(messages).summary({ start: told(first), end: told(last), steps: rows.slice(1, -1).map((r) => told(r.line)) });
  }
}
