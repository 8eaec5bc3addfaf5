/**
 * The workers that do the long work: what-if questions and trials. As many as the machine has use for, shared by every
 * calculator of a page, started when one is about to be needed. A cancelled question stops its worker.
 */
import address from "./worker.js?worker&url";
import { compileWhole } from "../load/engine.js";
import { workerSource } from "../load/worker-source.js";

/** @import { Actions, Question, Outcome, Problem, RiskQuestion, Request, RiskReport, Reply } from "../../pkg/engine.js" */
/** @import { Deeds } from "./worker.js" */
/** @typedef {{ report: RiskReport, done: boolean }} Picture */
/** @typedef {{ problems: Problem[] }} Unready */

/** More workers than this take more to feed than they give. */
const MOST = 4;
/** Trials of the first picture. */
const GLANCE = 256;
/** Trials that a worker takes at once: few enough that all of them end at about one time, and enough that a spell is seldom cut short. */
const LEAST = 1024;
const PARTS = 32;
/** Between two pictures while trials run; in milliseconds. */
const BETWEEN = 300;
/** Time in which a worker that was told to stop may finish by itself; in milliseconds. */
const GRACE = 40;

/** The reader, or a newer question, has stopped it. */
export class Cancelled extends Error {
  /** @override */
  name = "Cancelled";
}

/** One worker, and what it was asked. */
class Hand {
  #worker;
  #next = 0;
  /** @type {Map<number, { done: (value: any) => void, failed: (error: Error) => void }>} */
  #waiting = new Map();
  dead = false;
  warm;

  /** @param {WebAssembly.Module} engine @param {string} source */
  constructor(engine, source) {
    this.#worker = new Worker(source, { type: "module", name: "partner-study" });
    this.#worker.onmessage = ({ data }) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.failed === undefined) waiting?.done(data.done);
      else {
        waiting?.failed(new Error(data.failed));
        // A trap leaves the engine's memory in an unknown state.
        if (data.trapped) this.stop();
      }
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.stop(new Error(event.message || "the worker did not start"));
    };
    this.warm = this.ask("warm", engine);
    // Whoever asks next hears of a failed start from what they asked.
    this.warm.catch(() => {});
  }

  get busy() {
    return this.#waiting.size;
  }

  /**
   * @template {keyof Deeds} D
   * @param {D} deed @param {Parameters<Deeds[D]>[0]} [given] @param {Transferable[]} [transfer]
   * @returns {Promise<Awaited<ReturnType<Deeds[D]>>>}
   */
  ask(deed, given, transfer = []) {
    if (this.dead) return Promise.reject(new Cancelled());
    this.#next += 1;
    const id = this.#next;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#worker.postMessage({ id, deed, given }, transfer);
    });
  }

  /** Stops at once, whatever runs: the engine does not look up while it works. @param {Error} [why] */
  stop(why = new Cancelled()) {
    this.dead = true;
    this.#worker.terminate();
    for (const { failed } of this.#waiting.values()) failed(why);
    this.#waiting.clear();
  }
}

export class Pool {
  /** @type {Hand[]} */
  #hands = [];
  #engine;
  #source;
  #size;
  #key = 0;

  /** @param {WebAssembly.Module} engine @param {string} source of the workers @param {number} [size] */
  constructor(engine, source, size = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency || 1))) {
    this.#engine = engine;
    this.#source = source;
    this.#size = size;
  }

  /** Starts the workers and tries out what the first question will need, so that it finds them ready. @param {Request} request */
  async warm(request) {
    const cold = !this.#hands.length;
    const [lead, ...others] = this.#all();
    await Promise.all([lead, ...others].map((hand) => hand?.warm));
    // All workers run the same code: what one has made quick is quick in the others.
    if (cold && !lead?.busy) await lead?.ask("rehearse", { request });
  }

  #all() {
    this.#hands = this.#hands.filter((hand) => !hand.dead);
    while (this.#hands.length < this.#size) this.#hands.push(new Hand(this.#engine, this.#source));
    return this.#hands;
  }

  /**
   * One question to whichever worker has least to do.
   * @template {"ask" | "actions" | "estimate"} D
   * @param {D} deed @param {Parameters<Deeds[D]>[0]} given @param {AbortSignal} [signal]
   * @returns {Promise<Awaited<ReturnType<Deeds[D]>>>}
   */
  async #one(deed, given, signal) {
    if (signal?.aborted) throw new Cancelled();
    const hand = this.#all().reduce((a, b) => (b.busy < a.busy ? b : a));
    const asked = hand.ask(deed, given);
    try {
      return await cancellable(asked, signal, () => {
        // What others wait for is not stopped with it.
        if (hand.busy === 1) hand.stop();
      });
    } catch (error) {
      // Its worker was stopped for another's sake.
      if (error instanceof Cancelled && !signal?.aborted) return this.#one(deed, given, signal);
      throw error;
    }
  }

  /** Asks a what-if question. @param {Request} request @param {Question} question @param {AbortSignal} [signal] @returns {Promise<Reply>} */
  ask(request, question, signal) {
    return this.#one("ask", { request, question }, signal);
  }

  /** Next steps. @param {Request} request @param {string} elasticity @param {AbortSignal} [signal] @returns {Promise<Actions>} */
  actions(request, elasticity, signal) {
    return this.#one("actions", { request, elasticity }, signal);
  }

  /** One answer, away from the page. @param {Request} request @param {AbortSignal} [signal] @returns {Promise<Outcome>} */
  estimate(request, signal) {
    return this.#one("estimate", { request }, signal);
  }

  /**
   * Runs trials on all workers. What each has counted is added up, so that neither their number nor who ran which trial
   * changes the picture.
   * @param {Request} request @param {RiskQuestion} question @param {number} trials
   * @param {(picture: Picture) => void} onpicture first, now and then, and at the end
   * @param {AbortSignal} [signal]
   * @returns {Promise<Problem[]>} what is wrong with the ranges; nothing when all went well
   */
  simulate(request, question, trials, onpicture, signal) {
    if (signal?.aborted) return Promise.reject(new Cancelled());
    this.#key += 1;
    const run = new Run(() => this.#all(), this.#key, trials, onpicture, signal);
    return cancellable(run.whole(request, question), signal, () => {
      setTimeout(() => {
        // What others wait for is not stopped with it.
        for (const hand of run.late) if (hand.busy === 1) hand.stop();
      }, GRACE);
    });
  }

  stop() {
    for (const hand of this.#hands) hand.stop();
    this.#hands = [];
  }
}

/** One lot of trials. */
class Run {
  #all;
  /** Those that work on it, the one that reports first. @type {Hand[]} */
  #hands = [];
  #key;
  #trials;
  #onpicture;
  #signal;
  #next = 0;
  #told = 0;
  #telling = false;
  /** Workers in the midst of something. @type {Set<Hand>} */
  late = new Set();

  /** @param {() => Hand[]} all who could work on it now @param {number} key @param {number} trials @param {(picture: Picture) => void} onpicture @param {AbortSignal} [signal] */
  constructor(all, key, trials, onpicture, signal) {
    this.#all = all;
    this.#key = key;
    this.#trials = trials;
    this.#onpicture = onpicture;
    this.#signal = signal;
  }

  /** @param {Request} request @param {RiskQuestion} question @returns {Promise<Problem[]>} */
  async whole(request, question) {
    const key = this.#key;
    const [lead] = this.#all();
    if (!lead) return [];
    this.#hands = [lead];
    try {
      // Until there is a picture the first works alone: others would only take its time.
      const { problems, report } = await this.#ask(lead, "open", { key, request, question, glance: GLANCE });
      if (problems.length) return problems;
      if (report && !this.#signal?.aborted) this.#onpicture({ report, done: false });
      this.#told = performance.now();
      const scales = this.#survey(lead);
      // Who is there only now: what was stopped before this may have taken a worker with it in the meantime.
      const others = this.#all().filter((hand) => hand !== lead);
      this.#hands.push(...others);
      const share = async (/** @type {Hand} */ hand) => {
        const [found] = await Promise.all([scales, this.#ask(hand, "open", { key, request, question })]);
        await this.#ask(hand, "takeScales", { key, scales: found });
        await this.#work(hand, false);
      };
      await Promise.all([scales.then(() => this.#work(lead, true)), ...others.map(share)]);
      await this.#tell(true);
      return [];
    } finally {
      for (const hand of this.#hands) hand.ask("close", { key }).catch(() => {});
    }
  }

  /** Finds the scales that all workers count by, before anything is counted. @param {Hand} lead */
  async #survey(lead) {
    const key = this.#key;
    while (!(await this.#ask(lead, "survey", { key })));
    return this.#ask(lead, "scales", { key });
  }

  /**
   * @template {keyof Deeds} D
   * @param {Hand} hand @param {D} deed @param {Parameters<Deeds[D]>[0]} given @param {Transferable[]} [transfer]
   */
  async #ask(hand, deed, given, transfer) {
    if (this.#signal?.aborted) throw new Cancelled();
    this.late.add(hand);
    try {
      return await hand.ask(deed, given, transfer);
    } finally {
      this.late.delete(hand);
    }
  }

  /** Spell after spell, until no trials are left. @param {Hand} hand @param {boolean} leads */
  async #work(hand, leads) {
    const size = Math.max(LEAST, Math.ceil(this.#trials / PARTS));
    for (let from = 0, to = 0; ; ) {
      if (from === to) {
        if (this.#next >= this.#trials) return;
        from = this.#next;
        to = Math.min(this.#trials, from + size);
        this.#next = to;
      }
      from = await this.#ask(hand, "run", { key: this.#key, from, to });
      if (leads && !this.#telling && this.#next < this.#trials && performance.now() - this.#told > BETWEEN) await this.#tell(false);
    }
  }

  /** Brings together what was counted so far. @param {boolean} done */
  async #tell(done) {
    const [lead, ...others] = this.#hands;
    if (!lead) return;
    this.#telling = true;
    this.#told = performance.now();
    const counts = await Promise.all(others.map((hand) => this.#ask(hand, "take", { key: this.#key })));
    const report = await this.#ask(lead, "report", { key: this.#key, counts }, counts.map((c) => c.buffer));
    this.#telling = false;
    if (!this.#signal?.aborted) this.#onpicture({ report, done });
  }
}

/**
 * @template T
 * @param {Promise<T>} work @param {AbortSignal | undefined} signal @param {() => void} stop
 * @returns {Promise<T>} which fails at once when it is cancelled
 */
function cancellable(work, signal, stop) {
  if (!signal) return work;
  return new Promise((done, failed) => {
    const cancel = () => {
      failed(new Cancelled());
      stop();
    };
    signal.addEventListener("abort", cancel, { once: true });
    work.then(done, failed).finally(() => signal.removeEventListener("abort", cancel));
  });
}

/** @type {Promise<Pool> | undefined} */
let shared;

/** The pool of this page; fails when the worker's file does not arrive. @returns {Promise<Pool>} */
export function pool() {
  shared ??= Promise.all([compileWhole(), workerSource(address)]).then(([engine, source]) => new Pool(engine, source));
  shared.catch(() => (shared = undefined));
  return shared;
}
