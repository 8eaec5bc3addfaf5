/** Scenarios the plan is compared with: answers that were pinned, and the plan itself in other circumstances. */
import messages from "../../pkg/messages/en/calculator.js";
import { Device } from "../compare/device.js";
import { fromScenarioText, toScenarioText } from "../share/link.js";
import { MOST_SCENARIOS } from "../share/screen-link.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Scenario } from "../share/screen-link.js" */
/** @import { PlanStore, Shown } from "./store.js" */

export class Scenarios {
  #store;
  /** @type {Shown | null} */
  #pinned = null;
  /** In the order of the columns; null until the reader has chosen. @type {Scenario[] | null} */
  list = null;
  device = new Device(toScenarioText, fromScenarioText);

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
  }

  /** Takes a choice by the reader. @param {Scenario[]} list */
  change = (list) => {
    const store = this.#store;
    this.list = list;
    if (this.device.keeps) this.device.keep(list);
    store.changes.record();
    store.keep();
    store.requestUpdate();
    store.tell("partner-scenario", { scenarios: list });
  };

  /** Puts the answer on the screen beside those to come. */
  pin = () => {
    const { shown, locale } = this.#store;
    if (!shown) return;
    const others = (this.list ?? []).slice(0, MOST_SCENARIOS - 1);
    const name = locale.t(messages).pinned({ number: others.filter(({ request }) => request).length + 1 });
    this.#pinned = shown;
    this.change([{ name, request: shown.request, variant: {} }, ...others]);
  };

  /** The answer that was pinned last, to tell what has changed since. @returns {Answer | null} */
  get pinned() {
    return this.list?.some(({ request }) => request === this.#pinned?.request) ? (this.#pinned?.answer ?? null) : null;
  }

  /** Makes a scenario the plan. @param {PlanRequest} request */
  open = (request) => this.#store.change(request, {}, { step: true });
}
