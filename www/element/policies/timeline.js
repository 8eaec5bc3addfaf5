/** The editions of a programme on a line of time, and the choice of one to compare with. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/policies.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Terms } from "../contract/rules.js" */
/** @typedef {{ day: string, tables: number, assumed: number }} Edition tables: those that begin on its day; assumed: those of them whose day no source prints */

/** @param {Programme} programme @param {Terms | null} terms @returns {Edition[]} the oldest first */
export function editionsOf({ effective, tables }, terms) {
  const rules = Object.values(terms ?? {}).flatMap((list) => (Array.isArray(list) ? list : []));
  return effective.map((day) => ({
    day,
    tables: tables.filter((table) => table.effective === day).length,
    assumed: rules.filter((rule) => rule["effective-assumed"] === true && rule.effective === day).length,
  }));
}

/** The edition in force on a day: the last that had begun. @param {Edition[]} editions @param {string} day */
export const editionAt = (editions, day) => editions.findLast((one) => one.day <= day)?.day ?? "";

/**
 * @param {Edition[]} editions @param {{ day: string, against: string, now: string }} chosen @param {Locale} locale
 * @param {(day: string, against: string) => string} address
 */
export function timeline(editions, { day, against, now }, locale, address) {
  const t = locale.t(messages);
  const { format } = locale;
  const [here, there, present] = [editionAt(editions, day), against && editionAt(editions, against), editionAt(editions, now)];
  const days = [...new Set([day, ...(against ? [against] : []), ...editions.map((one) => one.day)])].sort().reverse();
  return html`<nav class="editions" aria-label=${t.editions}>
    <ol>
      ${editions.map(
        (one) => html`<li class="${one.day === here ? "here" : one.day === there ? "there" : ""} ${one.day > now ? "ahead" : ""}">
          <a href=${address(one.day === present ? now : one.day, "")} aria-current=${one.day === here ? "true" : nothing}>${format.dayShort(one.day)}</a>
          <span class="small soft">
            ${one.day > now ? t.announced : one.day === present ? t.present : nothing} ${t.begin({ count: one.tables })}
            ${one.assumed ? (one.assumed >= one.tables ? t.dayAssumed : t.someAssumed({ count: one.assumed })) : nothing}
          </span>
        </li>`,
      )}
    </ol>
    ${editions.length > 1
      ? html`<p class="against screen">
          <label for="against">${t.against}</label>
          <select
            id="against"
            @change=${(/** @type {Event} */ e) => {
              location.hash = address(day, /** @type {HTMLSelectElement} */ (e.target).value);
            }}
          >
            <option value="" .selected=${live(!against)}>${t.againstNone}</option>
            ${days.map((one) => html`<option value=${one} .selected=${live(one === against)}>${format.day(one)}</option>`)}
          </select>
        </p>`
      : nothing}
  </nav>`;
}
