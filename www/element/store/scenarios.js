/** Scenarios the plan is compared with: answers that were pinned, and the plan itself in other circumstances. */
import messages from "../../pkg/messages/en/calculator.js";
import compareMessages from "../../pkg/messages/en/compare.js";
import { Device } from "../compare/device.js";
import * as engine from "../load/engine.js";
import { OWN } from "../plan/form.js";
import { bringLinks } from "../share/links.js";
import { MOST_SCENARIOS } from "../share/screen.js";
import { ownProgramme } from "./own-programme.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @import { Scenario } from "../share/screen.js" */
/** @import { PlanStore, Shown } from "./store.js" */

export class Scenarios {
  #store;
  /** @type {Shown | null} */
  #pinned = null;
  /** In the order of the columns; null until the reader has chosen. @type {Scenario[] | null} */
  list = null;
  device = new Device(bringLinks);
  /** Programmes that pinned plans bring along, by their text; null for one that is refused. @type {Map<string, Programme | null>} */
  #brought = new Map();
  #waits = false;

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
  }

  /** Takes a choice by the reader. @param {Scenario[]} list */
  change = (list) => {
    const store = this.#store;
    this.list = list;
    if (this.device.keeps) void this.device.keep(list);
    store.changes.record();
    store.keep();
    store.requestUpdate();
    store.tell("partner-scenario", { scenarios: list });
  };

  /** Puts the answer on the screen beside those to come. */
  pin = () => {
    const { shown, locale } = this.#store;
    if (!shown) return;
    const all = this.list ?? [];
    const others = all.slice(0, MOST_SCENARIOS - 1);
    const names = Array.from({ length: MOST_SCENARIOS }, (_, i) => locale.t(messages).pinned({ number: i + 1 }));
    const name = names.find((free) => others.every((other) => other.name !== free)) ?? "";
    this.#pinned = shown;
    this.change([{ name, request: shown.request, variant: {} }, ...others]);
    const last = all[MOST_SCENARIOS - 1];
    if (last) this.#offer(last.name || locale.t(compareMessages).variant({ number: MOST_SCENARIOS }), all);
  };

  /** Offers a column back that had to give way. @param {string} name @param {Scenario[]} before the columns with it */
  #offer(name, before) {
    const undo = () => {
      this.#store.set({ remark: null });
      this.change(before);
    };
    this.#store.set({ remark: { kind: "gone", what: "entry", name, undo } });
  }

  /** The answer that was pinned last, to tell what has changed since. @returns {Answer | null} */
  get pinned() {
    return this.list?.some(({ request }) => request === this.#pinned?.request) ? (this.#pinned?.answer ?? null) : null;
  }

  /** Tells whether a scenario must wait for the whole engine, which is fetched then. @param {PlanRequest} request */
  awaits = (request) => {
    const waits = engine.mustWait(request);
    if (waits && !this.#waits) void this.#store.bringWhole();
    this.#waits ||= waits;
    return waits;
  };

  /** All programmes, with the one that a scenario brings along in place of another one that was brought. @param {PlanRequest} request @returns {Programme[]} */
  programmesOf = ({ programme, terms }) => {
    const { programmes, locale } = this.#store;
    if (programme !== OWN || terms === undefined || programmes.some((it) => it.terms === terms)) return programmes;
    if (!this.#brought.has(terms)) {
      const outcome = engine.programme(terms);
      if (this.#brought.size >= MOST_SCENARIOS) this.#brought.clear();
      this.#brought.set(terms, outcome.kind === "accepted" ? ownProgramme(outcome.entry, terms, locale) : null);
    }
    return [...programmes.filter(({ id }) => id !== OWN), ...[this.#brought.get(terms) ?? []].flat()];
  };

  /** Makes a scenario the plan, and shows the plan: a deal put on top of it was pinned with it. @param {PlanRequest} request */
  open = async (request) => {
    const { mode } = this.#store;
    if (mode.way !== "plan") await mode.choose("plan", false);
    if (request.terms !== undefined) this.#store.judge(request.terms);
    this.#store.change(request, {}, { step: true });
  };
}
