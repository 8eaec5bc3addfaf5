/** The table of two figures: what is read at each pair of them, darker the further from zero. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/whatif.js";
import { compare, drawn } from "../base/decimal.js";
import { written } from "./figures.js";

/** @import { Grid, StudyMeasure } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { StudyFigure } from "./figures.js" */
/** @import { Scale } from "./measures.js" */

/** @param {Grid} grid @param {{ across: StudyFigure, down: StudyFigure, name: (field: string) => string, measure: StudyMeasure, scale: Scale }} asked @param {Locale} locale */
export function heatTable(grid, { across, down, name, measure, scale }, locale) {
  const t = locale.t(messages);
  const most = Math.max(...grid.values.flat().map((value) => Math.abs(drawn(value)))) || 1;
  const here = (/** @type {StudyFigure} */ figure, /** @type {string} */ point) => compare(point, figure.value) === 0;
  const told = t.heat({ measure: t.measures[measure], across: across.label, down: down.label, now: scale.said(grid.now) });
  return html`
    <p class="lead">${told}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${t.title}>
      <table class="heat">
        <caption class="aside">
          ${told}
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan=${grid.across.length}>${name(across.field)}</th>
          </tr>
          <tr>
            <th scope="col">${name(down.field)}</th>
            ${grid.across.map((point) => html`<th scope="col" class=${here(across, point) ? "here" : ""}>${written(across, point, locale, "").trim()}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${grid.values.map((row, i) => {
            const at = grid.down[i] ?? "0";
            return html`<tr>
              <th scope="row" class=${here(down, at) ? "here" : ""}>${written(down, at, locale, "").trim()}</th>
              ${row.map((value, j) => {
                const now = here(down, at) && here(across, grid.across[j] ?? "0");
                return html`<td class="cell ${scale.lossy(value) ? "below" : "above"} ${now ? "here" : ""}" title=${scale.written(value)} .style=${`--much:${Math.round((Math.abs(drawn(value)) / most) * 100)}%`}>
                  ${scale.brief(value)}${now ? html`<span class="aside"> ${t.here}</span>` : nothing}
                </td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="lead">${t.heatKey}</p>
  `;
}
