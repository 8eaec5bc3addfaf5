/** Registers the service worker that keeps our pages on this device, and tells how that goes. */
import { load } from "../element/load/engine.js";
import { scriptUrl } from "../element/load/trust.js";

/** Shortest time between two looks for a new release while a page stays open, in milliseconds. */
const SELDOM = 3_600_000;

/** @typedef {"kept" | "offered"} Told kept: the pages open without a network; offered: a new release waits until the reader takes it */

export class Keeping {
  #tell;
  /** @type {ServiceWorkerRegistration | undefined} */
  #registration;
  #looked = performance.now();

  /** @param {(told: Told) => void} tell */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Begins once the page has what it shows: nothing is to wait for what is kept for later. */
  async begin() {
    await load().catch(() => {});
    await this.#register();
    // What could not be kept for want of a connection is kept when it is back.
    addEventListener("online", () => void this.#register());
    document.addEventListener("visibilitychange", () => this.#look());
  }

  /** Takes the new release: the page opens again with it. */
  take() {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage({ type: "SKIP_WAITING" });
  }

  async #register() {
    try {
      const address = new URL(/* @vite-ignore */ "../service-worker.js", import.meta.url).href;
      const registration = await navigator.serviceWorker.register(scriptUrl(address));
      if (!this.#registration) registration.addEventListener("updatefound", () => this.#follow(registration.installing));
      this.#registration = registration;
      this.#follow(registration.installing);
      this.#look();
      this.#now();
    } catch (error) {
      // No secure address, a host without the file, a browser that keeps nothing: the page works as it did.
      console.info("This page is not kept for use without a network:", error);
    }
  }

  /** @param {ServiceWorker | null} worker */
  #follow(worker) {
    worker?.addEventListener("statechange", () => this.#now());
  }

  #now() {
    const { active, waiting } = this.#registration ?? {};
    if (active?.state === "activated") this.#tell("kept");
    if (active && waiting) this.#tell("offered");
  }

  /** Looks for a new release; a browser does so by itself only where a page is opened. */
  #look() {
    if (document.visibilityState !== "visible" || performance.now() - this.#looked < SELDOM) return;
    this.#looked = performance.now();
    this.#registration?.update().catch(() => {});
  }
}
