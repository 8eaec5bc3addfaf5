/** Scenarios kept on this device, only for as long as the reader wants it. */

/** @import { Links } from "../share/links.js" */
/** @import { Scenario } from "../share/screen.js" */

const KEY = "partner-calculator.scenarios";

export class Device {
  #links;
  /** Whether the browser refused to keep anything. */
  denied = false;

  /** @param {() => Promise<Pick<Links, "toScenarioText" | "fromScenarioText">>} links */
  constructor(links) {
    this.#links = links;
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

  /** Reads what was kept. @returns {Promise<Scenario[] | null>} null where there is nothing, or nothing that can be read */
  async kept() {
    const text = this.#text;
    return text === null ? null : (await this.#links()).fromScenarioText(text);
  }

  /** Keeps scenarios, or none any more. @param {Scenario[] | null} scenarios */
  async keep(scenarios) {
    try {
      if (scenarios) localStorage.setItem(KEY, (await this.#links()).toScenarioText(scenarios));
      else localStorage.removeItem(KEY);
      this.denied = false;
    } catch {
      this.denied = true;
    }
  }
}
