/** The changes between two editions: those of the programme first, those of our placeholders apart, for they tell nothing of it. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/policies.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { badge } from "../answer/basis.js";
import { isOurs } from "./editions.js";
import { inForce, provenance, values } from "./table.js";

/** @import { Cited } from "../../pkg/engine.js" */
/** @import { TableChange } from "./editions.js" */
/** @import { Setting } from "./table.js" */

/** Most changes that stand open when the comparison is. */
const FEW = 4;

/**
 * @param {{ changes: TableChange[], same: number }} compared @param {[string, string]} days the earlier first @param {Setting} setting
 * @param {string} wanted the table an address leads to @param {(table: string) => string} address
 */
export function changes({ changes, same }, [from, to], setting, wanted, address) {
  const { locale, programme } = setting;
  const t = locale.t(messages);
  const [theirs, ours] = [false, true].map((which) => changes.filter((change) => isOurs(change) === which));
  const draw = (/** @type {TableChange[]} */ list = []) => list.map((one) => change(one, setting, list.length <= FEW || one.id === wanted, address));
  return html`<p class="between"><strong>${t.between({ from, to })}.</strong> ${changes.length ? t.counted({ changed: changes.length, same }) : t.nothingChanged}</p>
    ${changes.length
      ? html`<section class="theirs">
            <h3>${t.theirs({ vendor: programme.vendor, count: theirs?.length ?? 0 })}</h3>
            ${draw(theirs)}
          </section>
          ${ours?.length
            ? html`<section class="ours">
                <details ?open=${ours.some(({ id }) => id === wanted) || !theirs?.length}>
                  <summary class="twist"><h3>${t.ours({ count: ours.length })}</h3></summary>
                  <p class="placeholder small">${t.oursHint({ vendor: programme.vendor })}</p>
                  ${draw(ours)}
                </details>
              </section>`
            : nothing}`
      : nothing}`;
}

/** @param {TableChange} change @param {Setting} setting @param {boolean} open @param {(table: string) => string} address */
function change({ id, title, was, is, cells, same }, setting, open, address) {
  const { locale } = setting;
  const t = locale.t(messages);
  const table = is ?? was;
  if (!table) return nothing;
  const { kinds } = locale.t(basisMessages);
  const rests = (/** @type {Cited} */ clause) => [kinds[clause.basis], clause.source?.title].filter(Boolean).join(", ");
  const guessed = (/** @type {typeof was} */ side) => (side?.clause.basis === "illustrative" ? "guess" : "");
  return html`<details class="table" id="t-${id}" ?open=${open}>
    <summary class="twist">
      <h4 dir="auto">${title}</h4>
      ${was && is ? html`<span class="span soft">${t.figuresChanged({ count: cells.length })}</span>` : html`<span class="tag ${is ? "came" : "went"}">${is ? t.came : t.went}</span>`}
      ${badge(table.clause.basis, locale)}
    </summary>
    <div class="body">
      ${was && is && was.summary !== is.summary ? html`<p class="summary">${t.nowSays({ was: was.summary, is: is.summary })}</p>` : nothing}
      ${was && is && rests(was.clause) !== rests(is.clause) ? html`<p class="lead">${t.nowRests({ was: rests(was.clause), is: rests(is.clause) })}</p>` : nothing}
      ${was && is
        ? cells.length
          ? html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
              <table class="changes">
                <thead>
                  <tr>
                    ${[t.whom, t.band, t.was, t.is].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${cells.map(
                    (cell) =>
                      html`<tr>
                        <th scope="row">${cell.whom}</th>
                        <td>${cell.band}</td>
                        <td class="number">${cell.was === null ? t.absent : html`<del class=${guessed(was)}>${cell.was}</del>`}</td>
                        <td class="number">${cell.is === null ? t.absent : html`<ins class=${guessed(is)}>${cell.is}</ins>`}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          : nothing
        : values(table, setting)}
      ${same && cells.length ? html`<p class="lead">${t.sameCells({ count: same })}</p>` : nothing} ${provenance(table, setting)}
      <p class="lead">${is ? html`${inForce(is, setting)} · ` : nothing}<a href=${address(id)}>${t.link}</a></p>
    </div>
  </details>`;
}
