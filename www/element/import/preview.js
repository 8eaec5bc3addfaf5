/** The first rows of a file as they are read, under what each column holds. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/import.js";
import { choices, columns, order } from "./columns.js";
import { wordIn } from "../base/locale.js";
import { said } from "./faults.js";
import { exclusion } from "./layout.js";
import { readRows } from "./rows.js";

/** @import { Column } from "./columns.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Guess } from "./guess.js" */
/** @import { PartnerImport } from "./panel.js" */
/** @import { Opened } from "./worker.js" */

/** The name of a column: a second one of the same name is told from the first. @param {PartnerImport} self @param {string[]} headers @param {number} at */
export function nameAt({ locale }, headers, at) {
  const name = headers[at];
  if (!name) return locale.t(messages).unnamed({ number: at + 1 });
  const earlier = headers.slice(0, at).filter((other) => other === name).length;
  return earlier ? `${name} (${locale.format.number(String(earlier + 1))})` : name;
}

/** @param {PartnerImport} self @param {Opened} opened @param {Guess} guess */
export function preview(self, opened, guess) {
  const { locale, programme } = self;
  const t = locale.t(messages);
  const { mapping } = guess.settings;
  if (!programme) return nothing;
  const leave = opened.layout ? exclusion(opened.layout, opened.headers) : undefined;
  const read = (/** @type {string[]} */ cells, /** @type {number} */ r) => readRows({ rows: [cells], top: opened.top + r, ...(leave ? { leave } : {}) }, guess.settings, programme, { partly: true });
  // An export has dozens of columns: those that are read stand first.
  const places = mapping.map((_, i) => i);
  const shown = opened.layout ? [...places.filter((i) => mapping[i]), ...places.filter((i) => !mapping[i])] : places;
  const set = (/** @type {number} */ column, /** @type {string} */ id) => self.choose({ mapping: mapping.map((m, i) => /** @type {Column | ""} */ (i === column ? id : m === id ? "" : m)) });
  return html`<section>
    <h3>${t.columns}</h3>
    <p class="lead">${opened.layout ? t.columnsKnown : t.columnsLead}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${t.columns}>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">${t.row}</th>
            ${shown.map((i) => {
              const id = mapping[i] ?? "";
              const name = nameAt(self, opened.headers, i);
              return html`<th scope="col" class=${id ? "" : "unused"}>
                <span class="name">${name}</span>
                <select class="box" aria-label=${t.column({ name })} @change=${(/** @type {Event} */ e) => set(i, /** @type {HTMLSelectElement} */ (e.target).value)}>
                  <option value="" .selected=${live(id === "")}>${t.ignored}</option>
                  ${order.map((o) => html`<option value=${o} .selected=${live(o === id)}>${t.holds[o]}</option>`)}
                </select>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${opened.preview.map((cells, r) => {
            const { sales, faults, left } = read(cells, r);
            const sale = /** @type {Record<string, unknown>} */ (sales[0] ?? {});
            return html`<tr class=${left.length ? "passed" : ""}>
              <th scope="row">${locale.format.number(String(opened.top + r))}</th>
              ${shown.map((i) => {
                const id = mapping[i] ?? "";
                const fault = faults.find((f) => f.column === i);
                const holds = id ? columns[id] : undefined;
                const right = holds === "amount" || holds === "count" || holds === "rate" || holds === "discount";
                return html`<td class="${right ? "end" : ""} ${id ? "" : "unused"} ${fault ? "bad" : ""}" title=${fault ? said(fault, locale) : nothing}>
                  <span>${cells[i] ?? ""}</span>${id && !fault ? reading(self, id, sale, cells[i] ?? "") : nothing}
                </td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Name of a value that a column may hold. @param {Column} column @param {{ id: string, title: string }} value @param {Locale} locale */
export function valueTitle(column, { id, title }, locale) {
  const t = locale.t(messages);
  const words = column === "kind" ? t.kinds : column === "means" ? t.payments : column === "tags" ? t.marks : {};
  return wordIn(words, id) ?? title;
}

/** The value read from a cell, where it differs from the text. @param {PartnerImport} self @param {Column} id @param {Record<string, unknown>} sale @param {string} text */
function reading({ locale, programme, currency }, id, sale, text) {
  const { format } = locale;
  const holds = columns[id];
  const value = sale[id === "discount" && sale["discount"] === undefined ? "charged" : id];
  if (typeof value !== "string" || holds === "text") return nothing;
  const shown = () => {
    if (holds === "amount") return format.amount(value, currency);
    // Money off a price is shown as the price that is left.
    if (holds === "discount") return sale["discount"] === undefined ? format.money(value, currency) : format.rate(value);
    if (holds === "rate") return format.rate(value);
    if (holds === "count") return format.number(value);
    if (holds === "month") return format.month(value);
    if (holds === "day") return format.dayShort(value);
    const choice = programme && choices(id, programme).find((c) => c.id === value);
    return choice ? valueTitle(id, choice, locale) : value;
  };
  return shown() === text.trim() ? nothing : html`<small>${shown()}</small>`;
}
