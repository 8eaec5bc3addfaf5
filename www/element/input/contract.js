import { html, nothing } from "lit";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import messages from "../../pkg/messages/en/plan.js";
import { numberBox, groupRefusal } from "../field.js";
import { ownPath, read } from "../form.js";

/** @import { Form } from "../field.js" */
/** @import { Guide, GuideTable, GuideCell } from "../../pkg/engine.js" */

/**
 * The partner's own contract: any value of the programme's tables, replaced. The value it replaces stays in sight.
 * @param {Form} form @param {Guide | null | undefined} guide undefined while it is on its way @param {string} chosen id of the table shown @param {(id: string) => void} choose
 */
export function contract(form, guide, chosen, choose) {
  const { locale, request } = form;
  const t = locale.t(messages);
  const tables = guide?.tables.filter((t) => t.rows.some((row) => row.some((cell) => cell.at !== null))) ?? [];
  const table = tables.find((t) => t.id === chosen) ?? tables[0];
  const mine = (/** @type {string} */ id) => request.own.filter((o) => o.table === id).length;
  return html`
    <p class="lead">${t.contractLead}</p>
    ${groupRefusal(form, "own")}
    ${table
      ? html`<div class="field wide">
            <label for="f-contract">${t.contractTable}</label>
            <select class="box" id="f-contract" @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
              ${tables.map(({ id, title }) => html`<option value=${id} .selected=${id === table.id}>${mine(id) ? `${title} · ${t.yours({ count: mine(id) })}` : title}</option>`)}
            </select>
          </div>
          ${cells(form, table)}
          ${request.own.length
            ? html`<button type="button" class="button add" @click=${() => form.set("own", [])}>${t.contractReset}</button>`
            : nothing}`
      : html`<p class="lead">${guide === undefined ? locale.t(calculatorMessages).opening : t.contractNone}</p>`}
  `;
}

/** The table as the guide prints it, a field in each cell that may be replaced. @param {Form} form @param {GuideTable} table */
function cells(form, table) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${table.title}>
    <table class="own-table">
      <thead>
        <tr>
          ${table.columns.map((c) => html`<th scope="col">${c}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, j) => (cell.at === null ? html`<td>${cell.text}</td>` : html`<td>${value(form, table, row, cell, cell.at, j)}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {Form} form @param {GuideTable} table @param {GuideCell[]} row @param {GuideCell} cell @param {string} at @param {number} column */
function value(form, table, row, cell, at, column) {
  const t = form.locale.t(messages);
  const path = ownPath(table.id, at);
  const percent = cell.text.includes("%");
  const given = read(form.request, path);
  const name = t.contractCell({ row: row[0]?.text ?? "", column: table.columns[column] ?? "" });
  return html`<div class="cell ${given === undefined ? "" : "mine"} ${form.problems.get(path)?.length ? "wrong" : ""}">
    ${numberBox(form, { path, label: name, name, placeholder: stored(form, cell, percent), suffix: percent ? t.percent : undefined }, percent ? "rate" : "amount")}
    ${given === undefined ? nothing : html`<small>${t.contractWas({ text: cell.text })}</small>`}
    ${groupRefusal(form, path)}
  </div>`;
}

/** The programme's own value, as a field would show it. @param {Form} form @param {GuideCell} cell @param {boolean} percent */
function stored(form, cell, percent) {
  const { format } = form.locale;
  if (cell.value === null || !/^-?\d+(\.\d+)?$/.test(cell.value)) return cell.text;
  return percent ? format.percentField(cell.value) : format.number(cell.value);
}
