/** Parts that an element fetches when they are needed: where one did not arrive, a sentence stands in its place, with another try. */
import { nothing } from "lit";
import { lostNote, reasonOf } from "./lost.js";
import { loadWhole } from "./engine.js";
import { bring } from "./parts.js";
import { registered } from "../base/register.js";

/** @import { Reason } from "./part.js" */
/** @import { PartName } from "./parts.js" */
/** @import { Locale } from "../base/locale.js" */

/** Things that may be lost on their way: a part, or the whole engine. @typedef {PartName | "engine"} LazyName */

export class LazyParts {
  #host;
  /** Lost things, each with the request that asks for it again. @type {Map<LazyName, { reason: Reason, again: () => void }>} */
  #lost = new Map();
  /** @type {Map<PartName, (element: Element | undefined) => void>} */
  #watches = new Map();

  /** @param {{ requestUpdate: () => void }} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * Fetches a part; one that was lost waits until the reader tries again.
   * @template {PartName} N
   * @param {N} name
   * @returns {Promise<Awaited<ReturnType<typeof bring<N>>> | null>} null when it did not arrive
   */
  async bring(name) {
    if (this.#lost.has(name)) return null;
    try {
      return await bring(name);
    } catch (error) {
      this.#tell(name, error);
      return null;
    }
  }

  /** Fetches the part of a tag once the tag is near the window; for `ref`. @param {PartName} name */
  near(name) {
    let watch = this.#watches.get(name);
    if (!watch) {
      watch = (element) => {
        if (!element || registered(element.localName)) return;
        const observer = new IntersectionObserver(
          (seen) => {
            if (!seen.some((s) => s.isIntersecting)) return;
            observer.disconnect();
            void this.bring(name);
          },
          { rootMargin: "120px 0px" },
        );
        observer.observe(element);
      };
      this.#watches.set(name, watch);
    }
    return watch;
  }

  /** Starts the whole engine; one that was lost waits until the reader tries again. @returns {Promise<boolean>} whether it is there */
  async bringEngine() {
    if (this.#lost.has("engine")) return false;
    try {
      await loadWhole();
      return true;
    } catch (error) {
      this.#tell("engine", error);
      return false;
    }
  }

  /** @param {LazyName} name @param {unknown} error */
  #tell(name, error) {
    console.error(`<partner-calculator>: ${name} did not arrive:`, error);
    const reason = reasonOf(error);
    this.#lost.set(name, { reason, again: () => void (name === "engine" ? this.bringEngine() : this.bring(name)) });
    if (reason === "offline") addEventListener("online", () => this.#again(name), { once: true });
    this.#host.requestUpdate();
  }

  /** @param {LazyName} name */
  #again(name) {
    const lost = this.#lost.get(name);
    this.#lost.delete(name);
    this.#host.requestUpdate();
    lost?.again();
  }

  /** The note in place of what was lost. @param {LazyName} name @param {Locale} locale @param {() => unknown} [then] asks for it again */
  note(name, locale, then) {
    const lost = this.#lost.get(name);
    if (!lost) return nothing;
    if (then) lost.again = () => void then();
    return lostNote(lost.reason, locale, () => this.#again(name));
  }
}
