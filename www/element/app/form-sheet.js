/** The form as a sheet over the answer, where the two do not fit side by side: opened at what the reader is led to. */
import { inProfile } from "../plan/profile.js";

/** @import { LitElement } from "lit" */
/** @import { CurrentForm } from "../store/current-form.js" */
/** @import { PartnerInputs } from "../plan/inputs.js" */
/** @import { PartnerProfile } from "../plan/profile.js" */
/** @import { PartnerToolbar } from "../share/toolbar.js" */

export class FormSheet {
  #host;
  #form;
  isOpen = false;

  /** @param {LitElement} host in which the form stands @param {CurrentForm} form */
  constructor(host, form) {
    this.#host = host;
    this.#form = form;
  }

  /** @returns {PartnerInputs | null} */
  get inputs() {
    return this.#host.renderRoot.querySelector("partner-inputs");
  }

  /** @returns {PartnerProfile | null} */
  get profile() {
    return this.#host.renderRoot.querySelector("partner-profile");
  }

  open = () => {
    // The sheet leaves the upper third of a phone: the answer is to stand there.
    const top = this.#host.renderRoot.querySelector("partner-summary")?.getBoundingClientRect().top ?? 0;
    if (top > 0) scrollBy({ top });
    return this.#turn(true, () => this.#focus(".shut"));
  };

  shut = () => this.#turn(false, () => this.#focus(".open-sheet"));

  /** Brings the first marked field into sight. */
  mend = () => {
    const first = this.#form.value?.problems.keys().next().value;
    if (first && inProfile(first)) return this.profile?.reveal(first);
    return this.#turn(true, () => (first ? this.inputs?.reveal(first) : undefined));
  };

  /** Brings the place into sight where a plan begins. */
  begin = () => this.#turn(true, () => this.inputs?.begin());

  /** Unfolds the examples. */
  showExamples = () =>
    this.#turn(true, () => {
      const examples = /** @type {HTMLDetailsElement | null} */ (this.#host.renderRoot.querySelector(".examples"));
      if (!examples) return;
      examples.open = true;
      examples.querySelector("summary")?.focus();
    });

  /** Lets the reader choose a file to open. */
  chooseFile = () => /** @type {PartnerToolbar | null} */ (this.#host.renderRoot.querySelector("partner-toolbar"))?.choose();

  /** Brings the contract's own values into sight. */
  openContract = () => this.#turn(true, () => this.inputs?.openContract());

  /** @param {boolean} isOpen @param {() => unknown} then once it is drawn */
  async #turn(isOpen, then) {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await then();
  }

  /** @param {string} place */
  #focus(place) {
    /** @type {HTMLElement | null} */ (this.#host.renderRoot.querySelector(place))?.focus({ preventScroll: true });
  }
}
