/** The way into the view for a projector: a button, and a key that the reader may switch off. */
import { html, nothing } from "lit";
import { whose } from "../answer/whose.js";

/** @import { ReactiveElement } from "lit" */
/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PartnerPresenter } from "../presenter/presenter.js" */
/** @import { CurrentForm } from "../store/current-form.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */

/** Storage key of the setting that turns the shortcut off. */
const KEY = "partner-calculator.present-key";

export class Presenting {
  #host;
  #store;
  #form;
  /** The answer as it was when the view was opened. @type {Answer | null} */
  #first = null;
  /** Whether the key opens the view; read when it is pressed first. @type {boolean | null} */
  #keyed = null;

  /** @param {ReactiveElement} host @param {PlanStore} store @param {CurrentForm} form */
  constructor(host, store, form) {
    this.#host = host;
    this.#store = store;
    this.#form = form;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected() {
    document.removeEventListener("keydown", this.#onKey);
  }

  get #hasKey() {
    try {
      return (this.#keyed ??= localStorage.getItem(KEY) !== "off");
    } catch {
      // A browser may deny its storage to this page.
      return (this.#keyed ??= true);
    }
  }

  #setKey = (/** @type {boolean} */ on) => {
    this.#keyed = on;
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // It holds until the page is left.
    }
    this.#host.requestUpdate();
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    const host = this.#host;
    const { mode, settings } = this.#store;
    const [target] = event.composedPath();
    // Other scripts have another letter on that key.
    const pressed = event.key.toLowerCase() === "p" || (event.code === "KeyP" && /^\P{Script=Latin}$/u.test(event.key));
    if (!pressed || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest("input:not([type='radio'], [type='checkbox']), select, textarea, dialog, [contenteditable]")) return;
    // On a page that is not its own the key is the calculator's only while the focus is in it.
    if (!settings.linked && !event.composedPath().includes(host)) return;
    if (!this.#hasKey || mode.hides) return;
    event.preventDefault();
    void this.open();
  };

  open = async () => {
    const host = this.#host;
    const { shown, lazyParts } = this.#store;
    if (!shown || !(await lazyParts.bring("presenter/define.js"))) return;
    this.#first = (this.#store.shown ?? shown).answer;
    host.requestUpdate();
    await host.updateComplete;
    await /** @type {PartnerPresenter | null} */ (host.renderRoot.querySelector("partner-presenter"))?.open();
  };

  #left = () => {
    this.#first = null;
    this.#host.requestUpdate();
  };

  /** Note shown where the view was lost on its way. */
  get note() {
    return this.#store.lazyParts.note("presenter/define.js", this.#store.locale, this.open);
  }

  /** The view, while it is open. @param {Shown} shown */
  view(shown) {
    const { locale, mode, uncertain, trials } = this.#store;
    if (!this.#first) return nothing;
    return html`<partner-presenter
      .answer=${shown.answer}
      .first=${this.#first}
      .form=${this.#form.value}
      .locale=${locale}
      .programme=${shown.programme}
      .report=${trials}
      .trials=${uncertain.state}
      .who=${whose(locale, shown)}
      .keyed=${this.#hasKey}
      .turns=${mode.way !== "sales"}
      .setKey=${this.#setKey}
      .left=${this.#left}
    ></partner-presenter>`;
  }
}
