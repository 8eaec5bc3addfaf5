/** The list of changes of a plan, for undo and redo. */
import { History } from "../base/history.js";

/** @import { PlanRequest, TypedFields } from "../plan/form.js" */
/** @import { Scenario } from "../share/screen.js" */
/** @import { Kept } from "../study/kept.js" */
/** @import { PlanStore } from "./store.js" */
/** @typedef {{ request: PlanRequest, typed: TypedFields, example: string, changed: boolean, kept: Kept, scenarios: Scenario[] | null }} Change a plan with all that goes back with it */

export class Changes {
  #store;
  /** @type {History<Change>} */
  #history = new History();

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
  }

  /** Adds the plan as it stands now. @param {string} [field] the one that was typed into */
  record(field = "") {
    const { request, typed, example, changed, uncertain, scenarios } = this.#store;
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
    if (change) this.#store.goTo(change);
  }
}
