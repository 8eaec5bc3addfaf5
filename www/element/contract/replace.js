import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/contract.js";
import { compare } from "../base/decimal.js";
import { ownPath, read } from "../plan/form.js";
import { base } from "../base/look.js";
import form from "../plan/inputs.css?inline";
import { cells, reachable } from "./group.js";
import { concerns, ownName, tablesOf, termsOf } from "./rules.js";
import sheet from "./contract.css?inline";

/** @import { Form } from "../plan/field.js" */
/** @import { Guide } from "../../pkg/engine.js" */
/** @import { MatrixRow } from "./matrix.js" */

/** Rows of a table that is shown whole at once. */
const FEW = 12;

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** `<partner-replace>`: the values of one table that a figure was worked out with, each with a field for the contract's own. */
export class PartnerReplace extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(form), unsafeCSS(sheet)];
  /** @override */
  static properties = { form: { attribute: false }, guide: { attribute: false }, table: {}, used: { attribute: false }, whole: { state: true } };

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** The programme's tables on the plan's day, for which it asks by "partner-guide". @type {Guide | null | undefined} */
    this.guide = undefined;
    /** Name of the table. */
    this.table = "";
    /** Rates that the working shows. @type {string[]} */
    this.used = [];
    this.whole = false;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.dispatchEvent(new CustomEvent("partner-guide", { bubbles: true, composed: true }));
  }

  /** @override */
  render() {
    const { form, guide } = this;
    const terms = form && guide ? termsOf(form.request.programme, form.request.terms) : null;
    const tiers = form ? reachable(form) : [];
    const table = guide && terms ? tablesOf(guide, terms).find(({ guide }) => guide.id === this.table && guide.kind !== "tier-rule") : undefined;
    if (!form || !terms || !table || !concerns(table, terms, form.request, tiers.map(({ id }) => id))) return nothing;
    const t = form.locale.t(messages);
    const now = (/** @type {string} */ at, /** @type {string | null} */ value) => String(read(form.request, ownPath(ownName(table.guide), at)) ?? value ?? "");
    const whole = this.whole || table.guide.rows.length <= FEW;
    const shows = (/** @type {MatrixRow} */ row) =>
      whole ||
      row.cells.some((cell) => {
        const value = cell?.at ? now(cell.at, cell.value) : "";
        return DECIMAL.test(value) && this.used.some((used) => compare(used, value) === 0);
      });
    const some = table.guide.rows.some((row) => row.some((cell) => cell.at !== null && shows({ whom: "", band: null, first: true, cells: [cell] })));
    return html`<form novalidate autocomplete="off" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
      ${some
        ? html`<p class="label" id="l">${t.replace}</p>
            ${cells(form, table, terms, tiers.length ? tiers : form.programme.tiers, shows)}`
        : nothing}
      ${whole ? nothing : html`<button type="button" class="link small" @click=${() => (this.whole = true)}>${some ? t.replaceAll : t.replaceAny}</button>`}
    </form>`;
  }
}
