/** The programme's tables on the plan's day, once somebody looks at them: asked for once a programme and day. */
import * as engine from "../load/engine.js";

/** @import { Guide } from "../../pkg/engine.js" */
/** @import { PlanStore } from "./store.js" */

export class CurrentGuide {
  #store;
  #wanted = false;
  #key = "";
  /** Undefined while the engine is on its way; null where there is none. @type {Guide | null | undefined} */
  value = undefined;

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
    store.addEventListener("update", this.#follow);
  }

  /** Somebody looks at the tables from now on. */
  want = () => {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#store.requestUpdate();
  };

  #follow = () => {
    const { request, lazyParts } = this.#store;
    if (!this.#wanted || !request) return;
    const { programme, asOf, terms } = request;
    const key = `${programme} ${asOf} ${terms ?? ""}`;
    if (key === this.#key) return;
    if (!engine.hasWhole()) {
      this.value = undefined;
      void lazyParts.bringEngine().then((there) => there && this.#store.requestUpdate());
      return;
    }
    this.#key = key;
    try {
      this.value = engine.guide(programme, asOf, terms);
    } catch {
      this.value = null;
    }
  };
}
