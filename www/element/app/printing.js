/** The way to paper: a dialog for what is left behind, and what any sheet of the page says beneath. */
import { html, nothing } from "lit";
import filesMessages from "../../pkg/messages/en/files.js";
import paperMessages from "../../pkg/messages/en/paper.js";
import { dayOf } from "../plan/clock.js";
import { VIEWS } from "../base/views.js";
import { panelsOf } from "./panels.js";
import { whose } from "../answer/whose.js";

/** @import { ReactiveElement } from "lit" */
/** @import { ByRules } from "../answer/rules.js" */
/** @import { PartnerPaper } from "../paper/paper.js" */
/** @import { Wish } from "../paper/sheet.js" */
/** @import { Address } from "../share/address.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */

/** Panels whose figures are on the first page already, and those that are no use on paper. */
const FIRST = ["headline", "basis", "waterfall", "months", "deal", "actions", "tornado"];

export class Printing {
  #host;
  #store;
  #address;
  #byRules;
  #open = false;
  /** Whether the page is printed as it is, without a choice before. */
  #plain = false;
  /** Hides what was not chosen. */
  #hidden = new CSSStyleSheet();

  /** @param {ReactiveElement} host @param {PlanStore} store @param {Address} address @param {ByRules} byRules */
  constructor(host, store, address, byRules) {
    this.#host = host;
    this.#store = store;
    this.#address = address;
    this.#byRules = byRules;
    host.addController(this);
  }

  hostConnected() {
    addEventListener("beforeprint", this.#before);
    addEventListener("afterprint", this.#after);
  }

  hostDisconnected() {
    removeEventListener("beforeprint", this.#before);
    removeEventListener("afterprint", this.#after);
  }

  #before = () => {
    this.#plain = !this.#host.hasAttribute("paper");
    this.#host.requestUpdate();
  };

  #after = () => {
    this.#plain = false;
    this.#host.removeAttribute("paper");
    this.#hidden.replaceSync("");
    this.#left();
  };

  open = async () => {
    const host = this.#host;
    const { shown, lazyParts } = this.#store;
    // A report may hold the panels of any view, and a link.
    const [paper] = await Promise.all([lazyParts.bring("paper/define.js"), this.#address.written(), lazyParts.bring("answer/define.js"), lazyParts.bring("statement/define.js")]);
    if (!shown || !paper) return;
    this.#open = true;
    host.requestUpdate();
    await host.updateComplete;
    await /** @type {PartnerPaper | null} */ (host.renderRoot.querySelector("partner-paper"))?.open();
  };

  #left = () => {
    this.#open = false;
    this.#host.requestUpdate();
  };

  /** Note shown where the dialog was lost on its way. */
  get note() {
    return this.#store.lazyParts.note("paper/define.js", this.#store.locale, this.open);
  }

  /** Panels that a report may have. @param {Shown} shown */
  #offered(shown) {
    return VIEWS.flatMap((view) => panelsOf(this.#store, shown, view)).flatMap(({ name }) => (FIRST.includes(name) ? [] : [name]));
  }

  /** Prints what was chosen. @param {Wish} wish */
  #send = ({ kind, panels }) => {
    const host = this.#host;
    const { shown } = this.#store;
    const without = [...FIRST, ...(shown ? this.#offered(shown).filter((name) => !panels.includes(name)) : [])];
    this.#hidden.replaceSync(`@media print { ${without.map((name) => `.view > partner-${name}`).join(", ")} { display: none !important } }`);
    const root = /** @type {ShadowRoot} */ (host.renderRoot);
    if (!root.adoptedStyleSheets.includes(this.#hidden)) root.adoptedStyleSheets.push(this.#hidden);
    host.setAttribute("paper", kind);
    print();
  };

  /** The dialog and the sheet, while they are open; else what a page that is printed says beneath. @param {Shown} shown */
  view(shown) {
    const { locale, mode, engineVersion } = this.#store;
    const link = this.#open || this.#plain ? this.#address.linkOfShown : null;
    const day = dayOf(new Date());
    if (this.#plain) {
      return html`<p class="printed">${locale.t(paperMessages).on({ day })}${link ? html` · <a href=${link}>${locale.t(filesMessages).link}</a>` : nothing}</p>`;
    }
    if (!this.#open) return nothing;
    const { answer, request, programme } = shown;
    const given = { answer, request, programme, byRules: this.#byRules.of(request), who: whose(locale, shown), version: engineVersion, link, day, plan: mode.way !== "sales" };
    return html`<partner-paper .given=${given} .locale=${locale} .offered=${this.#offered(shown)} .send=${this.#send} .left=${this.#left}></partner-paper>`;
  }
}
