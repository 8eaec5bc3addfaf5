/** Keeps an element in its reader's language: words are there before it is drawn in them, and where it speaks another language than it was asked for, it says so. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/languages.js";
import { nameOf, otherScript, speak, spoken } from "./languages.js";
import { langOf, localeFor } from "../base/locale.js";

/** @import { ReactiveControllerHost } from "lit" */
/** @import { Vocabulary } from "./languages.js" */

export class Speaker {
  #host;
  #changed;
  #vocabulary;
  /** The language the element is drawn in; empty until its first words are there. */
  #lang = "";
  /** The language that was asked for last. */
  #asked = "";
  /** Whether the words of that one were lost on their way. */
  #lost = false;
  /** The tag of which the reader has closed the note. */
  #closed = "";
  /** @type {Promise<void>} */
  #coming = Promise.resolve();
  /** The language of the page around the element. */
  #page = new MutationObserver(() => this.#follow());

  /** @param {ReactiveControllerHost & HTMLElement} host @param {(before: string, now: string) => void} [changed] told when what is on the screen changes its language */
  constructor(host, changed = () => {}, vocabulary = /** @type {Vocabulary} */ ("index")) {
    this.#host = host;
    this.#vocabulary = vocabulary;
    this.#changed = changed;
    host.addController(this);
  }

  get locale() {
    return localeFor(this.#lang || langOf(this.#host));
  }

  hostConnected() {
    this.#page.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  }

  hostDisconnected() {
    this.#page.disconnect();
  }

  /** An element that is given another language changes to it. */
  hostUpdate() {
    this.#follow();
  }

  /** Resolves when the words of the language in force are there, or known not to come. */
  async ready() {
    // Properties that were set before the element was there come with its first update.
    await this.#host.updateComplete;
    /** @type {Promise<void> | undefined} */
    let last;
    while (last !== this.#coming) await (last = this.#coming);
  }

  #follow() {
    const asked = langOf(this.#host);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#coming = this.#bring();
  }

  async #bring() {
    const asked = this.#asked;
    const outcome = await speak(asked, this.#vocabulary);
    // Another was asked for meanwhile.
    if (asked !== this.#asked) return;
    const before = this.#lang;
    const regained = this.#lost && outcome !== "lost";
    this.#lost = outcome === "lost";
    this.#lang = asked;
    const { direction } = this.locale.format;
    this.#host.dir = direction;
    if (before && (before !== asked || regained)) this.#changed(before, asked);
    this.#host.requestUpdate();
  }

  /** Note shown where the words of the chosen language are missing. */
  get note() {
    const t = this.locale.t(messages);
    if (this.#lost) {
      return html`<div class="notice" role="status" data-language="lost">
        <p>${t.lost({ language: nameOf(spoken(this.#asked) ?? this.#asked) })}</p>
        <button type="button" class="link" @click=${() => (this.#coming = this.#bring())}>${t.retry}</button>
      </div>`;
    }
    // A language the element stands in by chance, as any text of the page does, was not asked of it.
    const asked = String(this.#host.lang ?? "");
    if (!asked || this.#closed === asked) return nothing;
    const lang = spoken(asked);
    if (lang !== undefined && !otherScript(asked, lang)) return nothing;
    const said = lang === undefined ? t.none({ asked: nameOf(asked, "en") }) : t.nearest({ asked: nameOf(asked, lang), spoken: nameOf(lang) });
    return html`<div class="notice" role="status" data-language="other">
      <p>${said}</p>
      <button type="button" class="link" @click=${this.#close}>${t.close}</button>
    </div>`;
  }

  #close = () => {
    this.#closed = String(this.#host.lang ?? "");
    this.#host.requestUpdate();
  };
}
