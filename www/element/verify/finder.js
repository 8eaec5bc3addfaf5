/** The search among the worked examples, and its filters. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/verify.js";
import { EVERYTHING, NUMBERS, subjectsOf } from "./filter.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Filter } from "./filter.js" */
/** @import { Group } from "./run.js" */

/**
 * @param {Group[]} groups all of them @param {number} count of what is found @param {Filter} filter @param {Locale} locale
 * @param {(change: Partial<Filter>) => void} change
 */
export function finder(groups, count, filter, locale, change) {
  const t = locale.t(messages);
  const all = groups.reduce((sum, { runs }) => sum + runs.length, 0);
  const numbers = NUMBERS.filter((value) => groups.some(({ runs }) => runs.some(({ one }) => one.numbers === value)));
  /** @param {"source" | "numbers" | "subject"} key @param {string} label @param {{ value: string, label: string }[]} options */
  const choice = (key, label, options) => html`<div>
    <label for="by-${key}">${label}</label>
    <select id="by-${key}" @change=${(/** @type {Event} */ e) => change({ [key]: /** @type {HTMLSelectElement} */ (e.target).value })}>
      <option value="" .selected=${live(filter[key] === "")}>${t.any}</option>
      ${options.map((one) => html`<option value=${one.value} .selected=${live(one.value === filter[key])}>${one.label}</option>`)}
    </select>
  </div>`;
  return html`<search class="finder screen">
      <div class="find">
        <label for="find">${t.find}</label>
        <input id="find" type="search" autocomplete="off" placeholder=${t.findHint} .value=${live(filter.text)} @input=${(/** @type {Event} */ e) => change({ text: /** @type {HTMLInputElement} */ (e.target).value })} />
      </div>
      ${choice("source", t.source, groups.map(({ id, title }) => ({ value: id, label: title })))}
      ${choice("numbers", t.numbers, numbers.map((value) => ({ value, label: t.tags[value] })))}
      ${choice("subject", t.subject, subjectsOf(groups).map((value) => ({ value, label: t.subjects[value] })))}
      <label class="tick"><input type="checkbox" .checked=${live(filter.differing)} @change=${(/** @type {Event} */ e) => change({ differing: /** @type {HTMLInputElement} */ (e.target).checked })} /> ${t.differing}</label>
    </search>
    <p class="small soft count" aria-live="polite">
      ${count === all ? nothing : html`${count ? t.found({ count }) : t.foundNone} <button type="button" class="link" @click=${() => change(EVERYTHING)}>${t.showAll}</button>`}
    </p>`;
}
