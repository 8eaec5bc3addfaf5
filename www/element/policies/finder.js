/** The list of programmes with its search and filters. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/policies.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import { EVERYTHING, ORDER, found } from "./catalogue.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Filter, Listed, Rest } from "./catalogue.js" */

/** Tables by basis as a bar; what it shows is said beside it. @param {Rest[]} rests */
export const bar = (rests) => html`<span class="bar" aria-hidden="true">${rests.map(({ kind, count }) => html`<span class=${kind} .style=${`flex-grow: ${count}`}></span>`)}</span>`;

/**
 * @param {Listed[]} all @param {string} chosen @param {Filter} filter @param {Locale} locale
 * @param {boolean} open whether the list is unfolded @param {(change: Partial<Filter>) => void} change
 */
export function finder(all, chosen, filter, locale, open, change) {
  const t = locale.t(messages);
  const basis = locale.t(basisMessages);
  const shown = found(all, filter);
  const { text, ...rest } = filter;
  const narrowed = Object.values(rest).filter(Boolean).length;
  /** @param {keyof Filter} key @param {string} label @param {{ value: string, label: string }[]} options */
  const choice = (key, label, options) => html`<div>
    <label for="by-${key}">${label}</label>
    <select id="by-${key}" @change=${(/** @type {Event} */ e) => change({ [key]: /** @type {HTMLSelectElement} */ (e.target).value })}>
      <option value="" .selected=${live(filter[key] === "")}>${t.any}</option>
      ${options.map((one) => html`<option value=${one.value} .selected=${live(one.value === filter[key])}>${one.label}</option>`)}
    </select>
  </div>`;
  const each = (/** @type {(one: Listed) => string} */ of) => [...new Set(all.map(of))].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
  const short = all.find(({ programme }) => programme.id === chosen)?.short ?? "";
  return html`<details class="finder" ?open=${open}>
    <summary class="twist"><span class="aside">${t.programme}: </span><strong>${short}</strong> <span class="small soft">${t.ofAll({ count: all.length })}</span></summary>
    <search>
      <label for="find">${t.find}</label>
      <input id="find" type="search" autocomplete="off" placeholder=${t.findHint} .value=${live(text)} @input=${(/** @type {Event} */ e) => change({ text: /** @type {HTMLInputElement} */ (e.target).value })} />
      <details class="filters" ?open=${narrowed > 0}>
        <summary class="twist small">${narrowed ? t.filtersOn({ count: narrowed }) : t.filters}</summary>
        <div class="choices">
          ${choice("vendor", t.vendor, each(({ programme }) => programme.vendor))}
          ${choice("model", t.model, /** @type {const} */ (["resale", "referral", "seller"]).map((value) => ({ value, label: t.models[value] })))}
          ${choice("basis", t.basis, ORDER.map((value) => ({ value, label: basis.short[value] })))}
          ${choice("currency", t.currency, each(({ programme }) => programme.currency))}
        </div>
      </details>
    </search>
    <p class="small soft count" role="status">
      ${shown.length === all.length ? nothing : shown.length ? t.found({ count: shown.length }) : t.foundNone}
      ${shown.length === all.length ? nothing : html`<button type="button" class="link" @click=${() => change(EVERYTHING)}>${t.showAll}</button>`}
    </p>
    <ul class="programmes" aria-label=${t.programmes}>
      ${shown.map(
        ({ programme, short, rests, tables }) => html`<li>
          <a href="#${programme.id}" aria-current=${programme.id === chosen ? "true" : nothing}>
            <span class="name" dir="auto">${short}</span><span class="aside">, ${t.restsOn({ printed: rests.find(({ kind }) => kind === "published")?.count ?? 0, count: tables })}</span>
            ${bar(rests)}
          </a>
        </li>`,
      )}
    </ul>
  </details>`;
}
