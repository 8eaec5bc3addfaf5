/** The keys that every program has for undo and redo. */

/** @import { ReactiveControllerHost } from "lit" */
/** @import { Changes } from "../store/changes.js" */

/** The calculator that was used last: keys without a target are its own. @type {UndoKeys | null} */
let last = null;

export class UndoKeys {
  #host;
  #changes;

  /** @param {ReactiveControllerHost & HTMLElement} host @param {Changes} changes */
  constructor(host, changes) {
    this.#host = host;
    this.#changes = changes;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener("keydown", this.#onKey);
    this.#host.addEventListener("focusin", this.#onFocus);
    document.addEventListener("keydown", this.#onStray);
  }

  hostDisconnected() {
    this.#host.removeEventListener("keydown", this.#onKey);
    this.#host.removeEventListener("focusin", this.#onFocus);
    document.removeEventListener("keydown", this.#onStray);
  }

  #onFocus = () => {
    last = this;
  };

  /** A button that goes with what it did leaves the focus to the page. @param {KeyboardEvent} event */
  #onStray = (event) => {
    if (last === this && event.target === document.body) this.#onKey(event);
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    const [target] = event.composedPath();
    // Text that is none of the plan's has the browser's own way back.
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !target.name)) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) this.#changes.redo();
    else this.#changes.undo();
  };
}
