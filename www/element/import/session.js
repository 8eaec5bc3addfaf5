/** The page's side of the import: one worker a file, each question a promise, and a cancel that really stops. */
import address from "./worker.js?worker&url";
import { compileWhole } from "../load/engine.js";
import { workerSource } from "../load/worker-source.js";

/** @import { Deeds } from "./worker.js" */
/** @typedef {{ what: "read" | "check" | "settle", share: number }} Progress */

/** More than anyone's sales of five years, and less than what makes a phone's tab give up. */
export const LARGEST = 50 * 1024 * 1024;

/** The file, not the program, is at fault. */
export class Refused extends Error {
  /** @param {string} code @param {unknown} detail */
  constructor(code, detail) {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.detail = detail;
  }
}

/** The reader has stopped it. */
export class Cancelled extends Error {
  /** @override */
  name = "Cancelled";
}

export class Session {
  /** @type {Worker | undefined} */
  #worker;
  #next = 0;
  /** Number of stops, for questions that wait for the worker's file. */
  #stops = 0;
  /** @type {Map<number, { done: (value: any) => void, failed: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {(progress: Progress) => void} */
  onprogress = () => {};

  get alive() {
    return this.#worker !== undefined;
  }

  /** Starts the worker once its file is known to be ours. */
  async #ready() {
    const stops = this.#stops;
    const [engine, source] = await Promise.all([compileWhole(), workerSource(address)]);
    if (stops !== this.#stops) throw new Cancelled();
    return (this.#worker ??= this.#start(engine, source));
  }

  /** @param {WebAssembly.Module} engine @param {string} source */
  #start(engine, source) {
    const worker = new Worker(source, { type: "module", name: "partner-import" });
    worker.onmessage = ({ data }) => {
      if (data.progress) {
        this.onprogress(data.progress);
        return;
      }
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.refused) waiting?.failed(new Refused(data.refused.code, data.refused.detail));
      else if (data.failed !== undefined) {
        waiting?.failed(new Error(data.failed));
        // A trap leaves the engine's memory in an unknown state.
        if (data.trapped) this.stop();
      } else waiting?.done(data.done);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.stop(new Error(event.message || "the worker did not start"));
    };
    worker.postMessage({ id: 0, deed: "warm", given: engine });
    return worker;
  }

  /**
   * @template {keyof Deeds} D
   * @param {D} deed @param {Parameters<Deeds[D]>[0]} [given]
   * @returns {Promise<Awaited<ReturnType<Deeds[D]>>>}
   */
  async ask(deed, given) {
    const worker = this.#worker ?? (await this.#ready());
    this.#next += 1;
    const id = this.#next;
    /** @type {Promise<any>} */
    const answered = new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      worker.postMessage({ id, deed, given });
    });
    return answered;
  }

  /** Stops at once, whatever runs: the engine does not look up while it settles. @param {Error} [why] */
  stop(why = new Cancelled()) {
    this.#stops += 1;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { failed } of this.#waiting.values()) failed(why);
    this.#waiting.clear();
  }
}
