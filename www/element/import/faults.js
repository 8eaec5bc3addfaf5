/** What is wrong, by row and column, on the screen and in a file. */
import { html } from "lit";
import messages from "../../pkg/messages/en/import.js";
import { written } from "../csv.js";

/** @import { Fault } from "./rows.js" */
/** @import { Voice } from "../voice.js" */

/** The longest cell shown; the file of faults has it whole. */
const LONG = 60;

/** @param {Fault} fault @param {Voice} voice */
export function said({ code, given, detail = "" }, voice) {
  return voice.say(messages).fault({ code: code === "quotes" && detail !== "1" ? "quotesRun" : code, given: short(given), detail });
}

/** @param {string} text */
const short = (text) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** @param {Fault} fault @param {string[]} headers @param {Voice} voice */
function nameOf({ column }, headers, voice) {
  const say = voice.say(messages);
  return column < 0 ? say.whole : headers[column] || say.unnamed({ number: column + 1 });
}

/** @param {Fault[]} faults @param {string[]} headers @param {Voice} voice */
export function faultsTable(faults, headers, voice) {
  const say = voice.say(messages);
  return html`<div class="scroll tall" tabindex="0" role="group" aria-label=${say.why}>
    <table class="fault-list">
      <thead>
        <tr>
          <th scope="col" class="end">${say.where}</th>
          <th scope="col">${say.columnName}</th>
          <th scope="col">${say.why}</th>
        </tr>
      </thead>
      <tbody>
        ${faults.map(
          (fault) =>
            html`<tr>
              <th scope="row" class="end">${voice.format.number(String(fault.row))}</th>
              <td>${nameOf(fault, headers, voice)}</td>
              <td class="why">${said(fault, voice)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** All of them, each with its row as it stands in the file, so that nothing has to be looked up. @param {Fault[]} faults @param {string[][]} rows @param {string[]} headers @param {Voice} voice */
export function faultsCsv(faults, rows, headers, voice) {
  const say = voice.say(messages);
  return written([
    [say.where, say.columnName, say.value, say.why, ...headers],
    ...faults.map((fault, i) => [String(fault.row), nameOf(fault, headers, voice), fault.given, said(fault, voice), ...(rows[i] ?? [])]),
  ]);
}
