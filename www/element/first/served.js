/**
 * The first answer as the page was served with it, in the calculator's own shadow root. It stays until the calculator can draw the
 * same; what the reader did to it meanwhile is done to that.
 */
import { whenIdle } from "../base/panel.js";
import { deepest, follow, trace } from "./trace.js";

/** @import { ReactiveElement } from "lit" */
/** @import { Trace } from "./trace.js" */

/** Events that tell that a reader wants more than what is served. */
const TOUCHES = ["pointerdown", "keydown", "focusin", "hashchange"];

/** All elements below, through shadow roots. @param {ParentNode} root @returns {Element[]} */
const below = (root) => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);

export class Served {
  #host;

  /** @param {ReactiveElement} host */
  constructor(host) {
    this.#host = host;
  }

  /** @returns {HTMLElement | null} */
  get #frame() {
    return this.#host.shadowRoot?.querySelector(".served > .frame") ?? null;
  }

  /** Whether it is there, or grey bars in its place, and the calculator is still to come. */
  get isThere() {
    return this.#host.shadowRoot?.querySelector(".served") != null;
  }

  /** Whether it is what was asked for: the page's head has looked at its address and language. */
  get #fits() {
    return document.documentElement.dataset["first"] === undefined;
  }

  /** Resolves when the calculator is to take over: as the reader touches the page, or in an idle moment. */
  async wanted() {
    const frame = this.#frame;
    if (!frame) return;
    if (!this.#fits) return frame.remove();
    await new Promise((/** @type {(value?: unknown) => void} */ done) => {
      for (const touch of TOUCHES) addEventListener(touch, done, { once: true, capture: true });
      const idle = () => whenIdle(done);
      if (document.readyState === "complete") idle();
      else addEventListener("load", idle, { once: true });
    });
  }

  /** Gives its place to what the calculator has drawn. */
  leave() {
    if (!this.isThere) return;
    const frame = this.#frame;
    const served = frame ? below(frame) : [];
    const focused = deepest(document.activeElement);
    // Much may have been done before there was a script to hear of it: fields know what they were served with, and the page's head has marked what was pressed.
    const changed = served.filter((element) => element instanceof HTMLInputElement && !/radio|checkbox|file/.test(element.type) && element.value !== element.defaultValue);
    const typed = frame ? /** @type {HTMLInputElement[]} */ (changed).map((field) => ({ at: trace(field, frame), value: field.value })) : [];
    const focus = focused && frame && trace(focused, frame);
    const range = focused instanceof HTMLInputElement && focused.selectionStart !== null ? [focused.selectionStart, focused.selectionEnd ?? focused.selectionStart] : null;
    const marked = served.find((element) => element instanceof HTMLElement && element.dataset["pressed"] !== undefined);
    const pressed = marked && frame ? trace(marked, frame) : null;
    // Lit draws before the first node that it found: that one stays.
    const first = [...(this.#host.shadowRoot?.childNodes ?? [])].find((node) => node instanceof Comment && node.data === "served");
    while (first?.nextSibling) first.nextSibling.remove();
    // Elements within draw themselves after the calculator, before anything is painted.
    setTimeout(() => this.#repeat({ typed, focus, range, pressed }));
  }

  /** @param {{ typed: { at: Trace, value: string }[], focus: Trace | null, range: number[] | null, pressed: Trace | null }} deeds */
  #repeat({ typed, focus, range, pressed }) {
    const frame = this.#host.shadowRoot?.querySelector(".frame");
    if (!frame) return;
    for (const { at, value } of typed) {
      const field = follow(at, frame);
      if (!(field instanceof HTMLInputElement)) continue;
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }
    const focused = focus && follow(focus, frame);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (focused instanceof HTMLInputElement && range && focused.selectionStart !== null) focused.setSelectionRange(range[0] ?? 0, range[1] ?? 0);
    const button = pressed && follow(pressed, frame);
    if (button instanceof HTMLElement) button.click();
  }
}
