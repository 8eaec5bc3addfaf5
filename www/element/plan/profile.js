import { LitElement, html, nothing, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import messages from "../../pkg/messages/en/plan.js";
import { idOf } from "./field.js";
import { BRING, profile } from "./input/basics.js";
import { rates } from "./input/currency.js";
import { base } from "../base/look.js";
import form from "./inputs.css?inline";
import sheet from "./profile.css?inline";

/** @import { Brought, RateUsed } from "../../pkg/engine.js" */
/** @import { Form } from "./field.js" */
/** @import { Programme } from "./form.js" */
/** @import { LazyParts } from "../load/lazy-parts.js" */
/** @import { PartnerOwn } from "../own/panel.js" */

/** Fields of the profile; every other one is in the plan's form. */
const PROFILE = ["programme", "role", "tier", "tierPath", "country", "currency"];

/** Whether a field stands in the profile. @param {string} path */
export const inProfile = (path) => PROFILE.includes(path) || path.startsWith("rates");

/** The partner's profile, in one line over plan and answer. */
export class PartnerProfile extends LitElement {
  /** @override */
  static styles = [base, unsafeCSS(form), unsafeCSS(sheet)];
  /** @override */
  static properties = { form: { attribute: false }, programmes: { attribute: false }, rates: { attribute: false }, lazyParts: { attribute: false }, bringing: { attribute: false }, brings: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** @type {Programme[]} */
    this.programmes = [];
    /** Exchange rates of the last answer. @type {RateUsed[]} */
    this.rates = [];
    /** @type {(id: string) => void} */
    this.chooseProgramme = () => {};
    /** @type {(id: string) => void} */
    this.chooseRole = () => {};
    /** Parts that may be lost on their way. @type {LazyParts | null} */
    this.lazyParts = null;
    /** @type {{ text: string, outcome: Brought | null } | null} a programme of one's own, while one is brought */
    this.bringing = null;
    /** Whether a programme of one's own may be brought. */
    this.brings = true;
    /** @type {(terms: string) => Brought} */
    this.bring = () => ({ kind: "refused", problems: [] });
    /** @type {(text?: string, outcome?: Brought | null) => void} */
    this.openOwn = () => {};
    this.closeOwn = () => {};
    /** Whether the fields are unfolded where there is no room for them beside each other. */
    this.opened = false;
  }

  /** @override */
  render() {
    const { form } = this;
    if (!form) return nothing;
    const t = form.locale.t(messages);
    const wrong = [...form.problems.keys()].filter(inProfile).length;
    return html`
      <button type="button" class="line" aria-expanded=${this.opened ? "true" : "false"} aria-controls="fields" @click=${() => (this.opened = !this.opened)}>
        <span class="twist">${named(form)}</span>
        ${wrong ? html`<span class="mend">${t.toMend({ count: wrong })}</span>` : nothing}
      </button>
      <div id="fields" class=${this.opened ? "opened" : ""} role="group" aria-label=${t.basics}>
        ${profile(form, this.programmes, (id) => (id === BRING ? this.openOwn() : this.chooseProgramme(id)), this.chooseRole, this.brings)}
        ${rates(form, this.rates)}
      </div>
      ${this.#own(form)}
    `;
  }

  /** Editor of a programme of one's own; its text stays while it is open. @param {Form} form */
  #own(form) {
    const { bringing } = this;
    if (!bringing) return nothing;
    return keyed(
      bringing,
      html`${this.lazyParts?.note("own/define.js", form.locale, () => this.openOwn(bringing.text, bringing.outcome))}<partner-own
        .locale=${form.locale}
        .programme=${form.programme}
        .text=${bringing.text}
        .outcome=${bringing.outcome}
        .bring=${this.bring}
        @partner-own-closed=${this.closeOwn}
      ></partner-own>`,
    );
  }

  /** Brings the place for one's own programme into sight. */
  async showOwn() {
    await this.updateComplete;
    const panel = /** @type {PartnerOwn | null} */ (this.renderRoot.querySelector("partner-own"));
    await panel?.updateComplete;
    panel?.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null | undefined} */ (panel?.renderRoot.querySelector("h2"))?.focus();
  }

  /** Brings a field into sight and gives it the focus. @param {string} path */
  async reveal(path) {
    this.opened = true;
    await this.updateComplete;
    const found = this.renderRoot.querySelector(`#${CSS.escape(idOf(path))}`);
    if (!(found instanceof HTMLElement)) return;
    found.focus();
    found.scrollIntoView({ block: "center" });
  }
}

/** The profile in one line. @param {Form} form */
function named({ request, programme, locale }) {
  const role = programme.roles.find(({ id }) => id === request.role);
  const tier = role?.tiers.includes(request.tier) ? programme.tiers.find(({ id }) => id === request.tier) : undefined;
  return locale.format.row([programme.title, role?.title, tier?.title, locale.format.country(request.country), request.currency ?? programme.currency]);
}
