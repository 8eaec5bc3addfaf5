/** Undo and redo of a calculator: by its buttons, and by the keys that every program has for them. */
import { History } from "../base/history.js";

/** @import { PartnerCalculator } from "../app/calculator.js" */
/** @import { PlanRequest, TypedFields } from "./form.js" */
/** @import { Scenario } from "../share/screen-link.js" */
/** @import { Kept } from "../study/kept.js" */
/** @typedef {{ request: PlanRequest, typed: TypedFields, example: string, changed: boolean, kept: Kept, scenarios: Scenario[] | null }} Change a plan with all that goes back with it */

export class Changes {
  /** @type {PartnerCalculator} */
  #host;
  /** @type {History<Change>} */
  #history = new History();

  /** @param {PartnerCalculator} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected() {
    this.#host.removeEventListener("keydown", this.#onKey);
  }

  /** Adds the plan as it stands now. @param {string} [field] the one that was typed into */
  record(field = "") {
    const { request, typed, example, changed, uncertain, scenarios } = this.#host;
    if (request) this.#history.record({ request, typed, example, changed, kept: uncertain.kept, scenarios: scenarios.list }, field);
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  undo = () => this.#goTo(this.#history.undo());

  redo = () => this.#goTo(this.#history.redo());

  /** @param {Change | null} change */
  #goTo(change) {
    if (change) this.#host.goTo(change);
  }

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    const [target] = event.composedPath();
    // Text that is none of the plan's has the browser's own way back.
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !target.name)) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) this.redo();
    else this.undo();
  };
}
