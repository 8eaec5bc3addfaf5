/**
 * Uncertain figures of the plan, and the spread they and luck give the answer. Ranges stand beside the request, never
 * in it: the plan itself always holds one figure, and its answer is exact.
 */
import messages from "../../pkg/messages/en/study.js";
import { currencyAt, read, write, without } from "../plan/form.js";
import { lockOf } from "../embed/limits.js";
import { bring } from "../load/parts.js";
import { possible } from "../load/worker-source.js";
import { problemText } from "../base/message.js";
import { fieldOf, mayVary, namesOf, pathOf } from "./figures.js";
import { SEED, TRIALS } from "./kept.js";
import { middleOf, rangeText, readRange, spread, within } from "../plan/range.js";

/** @import { PlanRequest, Kind } from "../plan/form.js" */
/** @import { Problem, ProgrammeEntry as Programme, RiskQuestion, RiskReport } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Kept, Pair, Range } from "./kept.js" */
/** @import { Extent } from "../plan/range.js" */
/** @typedef {{ request: PlanRequest, report: RiskReport, trials: number, done: boolean, took: number }} Picture took: milliseconds until it was whole */
/** @typedef {{ request: PlanRequest | null, locale: Locale, current: Programme | undefined, currency: string, settings?: { lock: string }, requestUpdate: () => void, change: (request: PlanRequest) => void }} Host */

/** Trials start when the typing rests. */
const QUIET = 250;

export class Uncertain {
  #host;
  #timer = 0;
  /** The workers, once they were needed. @type {import("./pool.js").Pool | null} */
  #pool = null;
  /** Whether what comes was pressed rather than typed: nothing more will follow it at once. */
  #pressed = false;
  /** @type {AbortController | null} */
  #running = null;
  /** Key of the last trials. */
  #asked = "";
  /** @type {Record<string, Range>} by the form's name of the field */
  ranges = {};
  /** @type {Pair[]} */
  pairs = [];
  /** Whether customers are whole, so that luck is in the spread. */
  whole = false;
  seed = SEED;
  trials = TRIALS;
  /** A profit to reach; empty for none. */
  target = "";
  /** @type {"off" | "busy" | "ready" | "refused" | "stopped" | "failed"} */
  state = "off";
  /** @type {Picture | null} */
  picture = null;
  /** Callbacks that draw each picture on the way; all else of the page waits for the first and the last. @type {Set<() => void>} */
  watchers = new Set();
  /** Problems of ranges, by the form's name of the field. @type {Map<string, string[]>} */
  problems = new Map();
  /** Problems of figures that move together. @type {string[]} */
  conflicts = [];

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  /** All that was chosen beside the ranges, so that a panel sees when it changes. */
  get chosen() {
    return JSON.stringify([this.pairs, this.whole, this.seed, this.trials, this.target, this.conflicts]);
  }

  get any() {
    return this.whole || Object.keys(this.ranges).length > 0;
  }

  /** Text of a field that holds a range. @param {string} path @returns {string | undefined} */
  text(path) {
    const range = this.ranges[path];
    if (!range) return undefined;
    const { format } = this.#host.locale;
    return range.text || rangeText(range, (value) => (range.kind === "rate" ? format.percentField(value) : format.number(value)), this.#host.locale.t(messages).to);
  }

  /** A range typed into a field of the form. @param {string} path @param {string} text @param {Kind} kind @returns {string | null} what the plan itself takes; null when it is no range */
  typed(path, text, kind) {
    const { request, locale, currency } = this.#host;
    const reading = possible && request ? readRange(text, locale.lang, kind, currencyAt(path, kind, { lang: locale.lang, currency })) : null;
    if (!request || !reading?.ok || !mayVary(path, kind, write(request, path, reading.extent.middle))) return null;
    this.ranges = { ...this.ranges, [path]: { ...reading.extent, text, kind: kind === "rate" ? "rate" : "amount" } };
    return reading.extent.middle;
  }

  /** Has each range written as the new language writes it, whatever was typed. */
  translate() {
    this.ranges = Object.fromEntries(Object.entries(this.ranges).map(([path, range]) => [path, { ...range, text: "" }]));
  }

  /** The field holds one figure again. @param {string} path */
  drop(path) {
    if (!this.ranges[path]) return;
    const { [path]: _, ...rest } = this.ranges;
    this.ranges = rest;
    this.pairs = this.pairs.filter((p) => p.one !== path && p.other !== path);
  }

  /** Takes ranges away by the reader's wish; the figures in their middle stay. @param {string[]} paths */
  removeAll(paths) {
    for (const path of paths) this.drop(path);
    this.#press();
  }

  /** Ranges follow their row when another row is removed. @param {string} list @param {number} gone */
  shift(list, gone) {
    this.ranges = without(this.ranges, list, gone);
    const moved = (/** @type {string} */ path) => Object.keys(without({ [path]: true }, list, gone))[0] ?? "";
    this.pairs = this.pairs.map((p) => ({ ...p, one: moved(p.one), other: moved(p.other) })).filter((p) => p.one && p.other);
  }

  /** A share of itself on either side of a figure, for readers who have not typed a range yet. @param {string[]} paths @param {"amount" | "rate"} kind @param {string} share */
  around(paths, kind, share) {
    const { request } = this.#host;
    if (!request) return;
    const made = paths.filter((path) => !this.#isLocked(path)).map((path) => [path, { ...within(String(read(request, path)), share), text: "", kind }]);
    this.ranges = { ...this.ranges, ...Object.fromEntries(made) };
    this.#press();
  }

  /** Whether the host keeps a figure as it is. @param {string} path */
  #isLocked(path) {
    return lockOf(this.#host.settings?.lock)(path);
  }

  /** Another shape or another end; the plan takes its middle. @param {string} path @param {Partial<Extent>} change */
  reshape(path, change) {
    const range = this.ranges[path];
    const { request } = this.#host;
    if (!range || !request || this.#isLocked(path)) return;
    const next = { ...range, ...change, text: "" };
    next.middle = middleOf(next);
    this.ranges = { ...this.ranges, [path]: next };
    this.#host.change(write(request, path, next.middle));
  }

  /** @param {Partial<Pick<Uncertain, "pairs" | "whole" | "seed" | "trials" | "target">>} change */
  set(change) {
    Object.assign(this, change);
    if (change.whole === undefined) this.changed();
    else this.#press();
  }

  changed() {
    const { request } = this.#host;
    if (request) this.#host.change(request);
  }

  #press() {
    this.#pressed = true;
    this.changed();
    this.#pressed = false;
  }

  /** Whoever looks here is about to ask: starts the workers meanwhile. */
  async prepare() {
    const { request } = this.#host;
    this.#pool ??= await (await bring("study/pool.js")).pool();
    if (request) await this.#pool.warm(request);
  }

  /** Leaves the ranges of another plan behind. */
  clear() {
    this.ranges = {};
    this.pairs = [];
    this.whole = false;
    this.target = "";
    this.seed = SEED;
    this.trials = TRIALS;
  }

  /** @returns {RiskQuestion} as the engine reads it @param {PlanRequest} request */
  question(request) {
    const ranges = Object.entries(this.ranges).map(([path, range]) => ({ field: fieldOf(path, request), spread: spread(range) }));
    const correlations = this.pairs.map((p) => ({ one: fieldOf(p.one, request), other: fieldOf(p.other, request), by: p.by }));
    return { ranges, correlations, wholeCustomers: this.whole, seed: this.seed, ...(this.target && { target: this.target }) };
  }

  /** Settings a file needs to draw the same trials again; nothing while all is certain. @param {PlanRequest} request */
  drawn(request) {
    return this.any ? { question: this.question(request), trials: this.trials } : undefined;
  }

  /** Draws anew when the plan or a range has changed. A range whose figure was replaced by another has gone with it. */
  follow() {
    const { request } = this.#host;
    if (!request) return;
    for (const [path, range] of Object.entries(this.ranges)) if (read(request, path) !== range.middle) this.drop(path);
    const asked = this.any ? JSON.stringify([request, this.question(request), this.trials]) : "";
    if (asked === this.#asked) return;
    this.#asked = asked;
    const wait = !this.#pressed && (this.picture || this.#running) ? QUIET : 0;
    this.#stop();
    this.problems = new Map();
    this.conflicts = [];
    if (!asked) {
      this.state = "off";
      this.picture = null;
      return;
    }
    this.state = "busy";
    if (wait) this.#timer = window.setTimeout(() => void this.#run(request), wait);
    // The workers hear of it before the page is drawn anew.
    else void this.#run(request);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }

  /** The reader has seen enough. */
  stop = () => {
    this.#stop();
    this.state = "stopped";
    this.#host.requestUpdate();
  };

  /** After a stop or a failure. */
  again = () => {
    this.#asked = "";
    this.follow();
    this.#host.requestUpdate();
  };

  /** @param {PlanRequest} request */
  async #run(request) {
    const running = new AbortController();
    this.#running = running;
    const { trials } = this;
    const question = this.question(request);
    try {
      this.#pool ??= await (await bring("study/pool.js")).pool();
      if (running.signal.aborted) return;
      const began = performance.now();
      const problems = await this.#pool.simulate(request, question, trials, ({ report, done }) => {
        const first = this.picture?.request !== request;
        this.picture = { request, report, trials, done, took: performance.now() - began };
        if (done) this.state = "ready";
        if (first || done) this.#host.requestUpdate();
        else for (const watcher of this.watchers) watcher();
      }, running.signal);
      if (running.signal.aborted) return;
      if (problems.length) this.#refused(problems, question, request);
    } catch (error) {
      if (running.signal.aborted) return;
      this.state = "failed";
      console.error("<partner-calculator>: the trials could not be run:", error);
      if (!(error instanceof Error)) throw error;
    }
    this.#host.requestUpdate();
  }

  /** Each problem at the field its range was typed into. @param {Problem[]} problems @param {RiskQuestion} question @param {PlanRequest} request */
  #refused(problems, question, request) {
    this.state = "refused";
    this.picture = null;
    /** @type {Uncertain["problems"]} */
    const placed = new Map();
    const { locale, current } = this.#host;
    const names = current ? namesOf(request, current, locale) : undefined;
    for (const problem of problems) {
      const { field } = problem;
      const message = problemText(problem, locale, current, names);
      const range = question.ranges[Number(/^ranges\[(\d+)\]/.exec(field)?.[1] ?? -1)];
      if (!range) this.conflicts.push(message);
      else {
        const path = pathOf(range.field, request);
        placed.set(path, [...(placed.get(path) ?? []), message]);
      }
    }
    // Another map, so that whoever shows it sees that it changed.
    this.problems = placed;
  }

  /** State a link keeps. @returns {Kept} */
  get kept() {
    return { ranges: this.ranges, pairs: this.pairs, whole: this.whole, seed: this.seed, trials: this.trials, target: this.target };
  }

  /** @param {Kept | null} kept @param {PlanRequest} request */
  restore(kept, request) {
    this.clear();
    if (!kept || !possible) return;
    Object.assign(this, kept);
    this.ranges = Object.fromEntries(Object.entries(kept.ranges).filter(([path, range]) => mayVary(path, range.kind, request) && read(request, path) === range.middle));
    this.pairs = kept.pairs.filter((p) => this.ranges[p.one] && this.ranges[p.other]);
  }
}
