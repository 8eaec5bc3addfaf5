/** The way into the view for a projector: a button, and a key that the reader may switch off. */
import { html, nothing } from "lit";
import { trialsOf } from "../study/view.js";
import { whose } from "./view.js";

/** @import { PartnerCalculator, Shown } from "./calculator.js" */
/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PartnerPresenter } from "../presenter/presenter.js" */

/** Where the device keeps that the key is off. */
const KEY = "partner-calculator.present-key";

export class Presenting {
  /** @type {PartnerCalculator} */
  #host;
  /** The answer as it was when the view was opened. @type {Answer | null} */
  #first = null;
  /** Whether the key opens the view; read when it is pressed first. @type {boolean | null} */
  #keyed = null;

  /** @param {PartnerCalculator} host */
  constructor(host) {
    this.#host = host;
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
    const [target] = event.composedPath();
    // Other scripts have another letter on that key.
    const pressed = event.key.toLowerCase() === "p" || (event.code === "KeyP" && /^\P{Script=Latin}$/u.test(event.key));
    if (!pressed || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest("input:not([type='radio'], [type='checkbox']), select, textarea, dialog, [contenteditable]")) return;
    // On a page that is not its own the key is the calculator's only while the focus is in it.
    if (!host.linked && !event.composedPath().includes(host)) return;
    if (!this.#hasKey || host.mode.hides) return;
    event.preventDefault();
    void this.open();
  };

  open = async () => {
    const host = this.#host;
    if (!host.shown || !(await host.lazyParts.bring("presenter/define.js"))) return;
    this.#first = host.shown.answer;
    host.requestUpdate();
    await host.updateComplete;
    await /** @type {PartnerPresenter | null} */ (host.renderRoot.querySelector("partner-presenter"))?.open();
  };

  #left = () => {
    this.#first = null;
    this.#host.requestUpdate();
  };

  /** What is said where the view was lost on its way. */
  get note() {
    return this.#host.lazyParts.note("presenter/define.js", this.#host.locale, this.open);
  }

  /** The view, while it is open. @param {Shown} shown */
  view(shown) {
    const { form, locale, mode, uncertain } = this.#host;
    if (!this.#first) return nothing;
    return html`<partner-presenter
      .answer=${shown.answer}
      .first=${this.#first}
      .form=${form}
      .locale=${locale}
      .programme=${shown.programme}
      .report=${trialsOf(this.#host, shown.request)}
      .trials=${uncertain.state}
      .who=${whose(locale, shown)}
      .keyed=${this.#hasKey}
      .turns=${mode.way !== "sales"}
      .setKey=${this.#setKey}
      .left=${this.#left}
    ></partner-presenter>`;
  }
}
