/** Typical values, beside their field. */
import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/typical.js";
import { localeFor } from "../base/locale.js";
import { base } from "../base/look.js";
import values from "./values.json" with { type: "json" };
import sheet from "./offer.css?inline";

/** @import { Locale } from "../base/locale.js" */
/**
 * A typical value: of which field, for whom, from where. Values are in the unit of the field; a range has no value where its source
 * names none.
 * @typedef {object} Typical
 * @property {string} id what it says, among the messages
 * @property {string} field of a plan, without the places in its lists
 * @property {string[]} [countries] all when missing
 * @property {Record<string, string>} [when] other fields of the row, by value
 * @property {string} [value]
 * @property {string} low
 * @property {string} high
 * @property {string} [currency] of an amount
 * @property {boolean} [share] whether the range is a share and the field an amount
 * @property {boolean} [proxy] whether it is of another business
 * @property {boolean} [ask] whether the reader's own contract alone can tell
 * @property {"official" | "survey" | "study" | "vendor" | "opinion" | "dated" | "floor"} solidity
 * @property {{ publisher: string, year: number | null, urls: string[], read: string }} source
 */

const all = /** @type {Typical[]} */ (/** @type {unknown} */ (values));
/** Sources whose values a reader may take over by a click. */
const TAKEN = new Set(["official", "survey", "study", "vendor", "dated"]);

/** The typical value of a field; that of the country before that of the world. @param {string} path @param {string} country @param {object} row other fields beside it @returns {Typical | undefined} */
export function typicalOf(path, country, row) {
  const field = path.replace(/^plan\./, "").replace(/\[\d+\]/g, "");
  const fits = all.filter((one) => one.field === field && Object.entries(one.when ?? {}).every(([key, value]) => Reflect.get(row, key) === value));
  return fits.find((one) => one.countries?.includes(country)) ?? fits.find((one) => !one.countries);
}

/** `<partner-typical>`: what others have for a figure, with the source; says `partner-typical` with the value when it is taken over. */
export class PartnerTypical extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(sheet)];
  /** @override */
  static properties = { path: {}, country: {}, currency: {}, kind: {}, value: {}, row: { attribute: false }, locale: { attribute: false } };

  constructor() {
    super();
    this.path = "";
    this.country = "";
    /** Of the plan. */
    this.currency = "";
    /** @type {"amount" | "rate" | "count"} */
    this.kind = "amount";
    /** The field's present value. */
    this.value = "";
    /** Other fields of its row. @type {object} */
    this.row = {};
    this.locale = localeFor("en");
  }

  /** @override */
  render() {
    const typical = typicalOf(this.path, this.country, this.row);
    if (!typical) return nothing;
    const t = this.locale.t(messages);
    const { source, value } = typical;
    const taken = TAKEN.has(typical.solidity) && !typical.ask && value !== undefined && (typical.currency === undefined || typical.currency === this.currency);
    const head = typical.value === undefined || !TAKEN.has(typical.solidity) ? t.ask : t.range({ same: typical.low === typical.high ? "yes" : "no", low: this.#written(typical, typical.low), high: this.#written(typical, typical.high) });
    return html`<details>
      <summary>${head}</summary>
      <div class="card">
        <p>${t.says[/** @type {keyof typeof t.says} */ (typical.id)]}</p>
        ${typical.value === undefined && typical.countries ? html`<p><strong>${t.range({ same: typical.low === typical.high ? "yes" : "no", low: this.#written(typical, typical.low), high: this.#written(typical, typical.high) })}</strong></p>` : nothing}
        ${typical.proxy ? html`<p>${t.proxy}</p>` : nothing}
        <p>${t.solidity[typical.solidity]}</p>
        <p>
          ${t.source}: ${source.year === null ? t.undated({ publisher: source.publisher }) : t.from({ publisher: source.publisher, year: String(source.year) })}; ${t.read({ day: source.read })}:
          ${source.urls.map((url) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${new URL(url).hostname}<span class="aside">, ${t.leaves}</span></a> `)}
        </p>
        ${taken
          ? value === this.value
            ? html`<p>${t.used}</p>`
            : html`<button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent("partner-typical", { detail: { path: this.path, value } }))}>${t.use({ value: this.#written(typical, value ?? "") })}</button>`
          : nothing}
      </div>
    </details>`;
  }

  /** @param {Typical} typical @param {string} value */
  #written({ currency, share }, value) {
    const { format } = this.locale;
    if (this.kind === "rate" || share) return format.rate(value);
    return currency ? format.wholeMoney(value, currency, "floor") : format.number(value);
  }
}
