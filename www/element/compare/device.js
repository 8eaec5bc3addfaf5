/** Scenarios kept on this device, only for as long as the reader wants it. */

/** @import { Scenario } from "../share/screen-link.js" */

const KEY = "partner-calculator.scenarios";

export class Device {
  #write;
  #read;
  /** Whether the browser refused to keep anything. */
  denied = false;

  /** @param {(scenarios: Scenario[]) => string} write @param {(text: string) => Scenario[] | null} read null for what cannot be read */
  constructor(write, read) {
    this.#write = write;
    this.#read = read;
  }

  get #text() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      // A browser may deny its storage to this page.
      return null;
    }
  }

  get keeps() {
    return this.#text !== null;
  }

  /** @returns {Scenario[] | null} what was kept */
  get kept() {
    const text = this.#text;
    return text === null ? null : this.#read(text);
  }

  /** Keeps scenarios, or none any more. @param {Scenario[] | null} scenarios */
  keep(scenarios) {
    try {
      if (scenarios) localStorage.setItem(KEY, this.#write(scenarios));
      else localStorage.removeItem(KEY);
      this.denied = false;
    } catch {
      this.denied = true;
    }
  }
}
