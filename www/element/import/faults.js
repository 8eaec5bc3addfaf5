/** Faults of a file, by row and column, on the screen and in a file. */
import { html } from "lit";
import messages from "../../pkg/messages/en/import.js";
import { written } from "../base/csv.js";

/** @import { Fault } from "./rows.js" */
/** @import { Locale } from "../base/locale.js" */

/** The longest cell shown; the file of faults has it whole. */
const LONG = 60;

/** @param {Fault} fault @param {Locale} locale */
export function said({ code, given, detail = "" }, locale) {
  return locale.t(messages).fault({ code: code === "quotes" && detail !== "1" ? "quotesRun" : code, given: short(given), detail });
}

/** @param {string} text */
const short = (text) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** @param {Fault} fault @param {string[]} headers @param {Locale} locale */
function nameOf({ column }, headers, locale) {
  const t = locale.t(messages);
  return column < 0 ? t.whole : headers[column] || t.unnamed({ number: column + 1 });
}

/** @param {Fault[]} faults @param {string[]} headers @param {Locale} locale */
export function faultsTable(faults, headers, locale) {
  const t = locale.t(messages);
  return html`<div class="scroll tall" tabindex="0" role="group" aria-label=${t.why}>
    <table class="fault-list">
      <thead>
        <tr>
          <th scope="col" class="end">${t.where}</th>
          <th scope="col">${t.columnName}</th>
          <th scope="col">${t.why}</th>
        </tr>
      </thead>
      <tbody>
        ${faults.map(
          (fault) =>
            html`<tr>
              <th scope="row" class="end">${locale.format.number(String(fault.row))}</th>
              <td>${nameOf(fault, headers, locale)}</td>
              <td class="why">${said(fault, locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** All of them, each with its row as it stands in the file, so that nothing has to be looked up. @param {Fault[]} faults @param {string[][]} rows @param {string[]} headers @param {Locale} locale */
export function faultsCsv(faults, rows, headers, locale) {
  const t = locale.t(messages);
  return written([
    [t.where, t.columnName, t.value, t.why, ...headers],
    ...faults.map((fault, i) => [String(fault.row), nameOf(fault, headers, locale), fault.given, said(fault, locale), ...(rows[i] ?? [])]),
  ]);
}
