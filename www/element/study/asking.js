import { unsafeCSS } from "lit";
import { Panel } from "../base/panel.js";
import { bring } from "../load/parts.js";
import { localeFor } from "../base/locale.js";
import { figures, nameOf } from "./figures.js";
import sheet from "./study.css?inline";

/** @import { Problem, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Pool } from "./pool.js" */
/** @import { StudyFigure } from "./figures.js" */
/** @typedef {"empty" | "busy" | "ready" | "refused" | "failed"} State */

/** Questions wait until the typing rests. */
const QUIET = 300;

/**
 * A panel that asks the workers. It asks only while it can be seen, keeps the last answer on the screen while the next one
 * is worked out, and lets go of a question when a newer one comes.
 * @template T
 */
export class Asking extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, request: { attribute: false }, programme: { attribute: false }, state: { state: true }, told: { state: true }, problems: { state: true } };

  #timer = 0;
  #asked = "";
  /** @type {AbortController | null} */
  #running = null;

  constructor() {
    super();
    this.locale = localeFor("en");
    /** @type {PlanRequest | null} */
    this.request = null;
    /** @type {Programme | null} */
    this.programme = null;
    /** @type {State} */
    this.state = "empty";
    /** The last answer, and what it was about. @type {{ request: PlanRequest, answer: T } | null} */
    this.told = null;
    /** @type {Problem[]} */
    this.problems = [];
  }

  /** @returns {StudyFigure[]} */
  get figures() {
    return this.request && this.programme ? figures(this.request, this.programme, this.locale) : [];
  }

  /** The present question; null when there is none. @returns {unknown} */
  question() {
    return null;
  }

  /** @param {Pool} _pool @param {PlanRequest} _request @param {AbortSignal} _signal @returns {Promise<T | { problems: Problem[] }>} */
  answering(_pool, _request, _signal) {
    throw new Error("nothing to ask");
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
    this.#asked = "";
  }

  /** @override */
  cameNear() {
    this.consider();
  }

  /** @override @param {import("lit").PropertyValues} _changed */
  updated(_changed) {
    // Paper gets what is said of this plan, and no question that is still open.
    this.toggleAttribute("told", this.told !== null && this.told.request === this.request && this.state === "ready");
    this.consider();
  }

  /** Asks, when what would be asked is not what was asked last. */
  consider() {
    const { request } = this;
    if (!this.near || !request || !this.isConnected) return;
    const question = this.question();
    const asked = question === null ? "" : JSON.stringify([question, request]);
    if (asked === this.#asked) return;
    const first = this.#asked === "";
    this.#asked = asked;
    this.#stop();
    this.problems = [];
    if (!asked) {
      this.state = "empty";
      return;
    }
    this.state = "busy";
    this.#timer = window.setTimeout(() => void this.#ask(request), first ? 0 : QUIET);
  }

  /** Name of a field in the form. @param {string} field as the engine names it */
  nameOfField = (field) => nameOf(this.figures, field);

  again = () => {
    this.#asked = "";
    this.consider();
  };

  #stop() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }

  /** @param {PlanRequest} request */
  async #ask(request) {
    const running = new AbortController();
    this.#running = running;
    try {
      const { pool } = await bring("study/pool.js");
      const answer = await this.answering(await pool(), request, running.signal);
      if (running.signal.aborted) return;
      if (typeof answer === "object" && answer && "problems" in answer) {
        this.problems = /** @type {Problem[]} */ (answer.problems);
        this.state = "refused";
        return;
      }
      this.told = { request, answer: /** @type {T} */ (answer) };
      this.state = "ready";
    } catch {
      if (!running.signal.aborted) this.state = "failed";
    }
  }
}
