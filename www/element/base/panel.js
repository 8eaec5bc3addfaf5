import { LitElement, html } from "lit";
import { base } from "./look.js";
import { localeFor } from "./locale.js";

/** @import { Answer, Figure } from "../../pkg/engine.js" */

/** Safari has no idle callback. @type {(call: () => void) => void} */
export const whenIdle = (call) => (typeof requestIdleCallback === "function" ? requestIdleCallback(call, { timeout: 600 }) : setTimeout(call, 120));

/**
 * One part of the answer. A panel out of sight waits for an idle moment before it follows a new answer, and one of another
 * view until its view is shown or printed, so that typing repaints only what can be seen.
 */
export class Panel extends LitElement {
  /** @override */
  static styles = [base];
  /** @override */
  static properties = { answer: { attribute: false }, locale: { attribute: false }, paper: { state: true } };

  /** @type {IntersectionObserver | undefined} */
  #watch;
  #waiting = false;
  #due = false;
  /** Whether the panel is in or near the window. */
  near = false;

  constructor() {
    super();
    /** @type {Answer | null} */
    this.answer = null;
    this.locale = localeFor("en");
    /** Whether the page is being printed. */
    this.paper = false;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#watch = new IntersectionObserver(
      (seen) => {
        this.near = seen.some((s) => s.isIntersecting);
        if (this.near) {
          if (this.#waiting) this.requestUpdate();
          this.cameNear();
        }
      },
      { rootMargin: "240px 0px" },
    );
    this.#watch.observe(this);
    addEventListener("beforeprint", this.#onPaper);
    addEventListener("afterprint", this.#onPaper);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    removeEventListener("beforeprint", this.#onPaper);
    removeEventListener("afterprint", this.#onPaper);
  }

  /** For panels that fetch something when they come into sight. */
  cameNear() {}

  /** @override @param {import("lit").PropertyValues} changed @returns {boolean} */
  shouldUpdate(changed) {
    const away = !this.#inView;
    // Only a new answer can wait: a reader's own click is answered at once.
    const waits = away || (this.hasUpdated && changed.has("answer"));
    if (this.near || this.#due || !waits) {
      this.#due = false;
      this.#waiting = false;
      return true;
    }
    if (!this.#waiting && !away) whenIdle(() => this.#inView && this.#catchUp());
    this.#waiting = true;
    return false;
  }

  /** Whether the view it stands in is shown; the panel itself may have nothing to show. */
  get #inView() {
    // By its attribute: to ask for what is drawn would lay the page out anew for each key.
    return !this.parentElement?.hidden;
  }

  /** Whether it still shows an earlier answer, which it is about to follow. */
  get late() {
    return this.#waiting && this.#inView;
  }

  /** @param {Event} event */
  #onPaper = (event) => {
    this.paper = event.type === "beforeprint";
    this.#catchUp();
  };

  #catchUp = () => {
    if (!this.#waiting) return;
    this.#due = true;
    this.requestUpdate();
  };
}

/**
 * A figure that opens its working. It runs in its own direction: on a page from right to left its minus stays before it.
 * @param {EventTarget} from the panel it stands in
 * @param {{ text: unknown, figure: Figure, label: string, tab?: string, name?: string }} what label: what the figure is, for the working's title
 */
export function opens(from, { text, figure, label, tab = "0" }) {
  return html`<button
    type="button"
    class="figure"
    aria-haspopup="dialog"
    tabindex=${tab}
    @click=${() => from.dispatchEvent(new CustomEvent("partner-explain", { bubbles: true, composed: true, detail: { figure, label } }))}
  >
    <bdi>${text}</bdi>
  </button>`;
}

/** A line over the whole plan. @param {Answer} answer @param {string} line @returns {Figure} */
export const allOf = (answer, line) => ({ line: { line, from: 0, to: answer.months.length - 1 } });
