/** `<partner-snippet>`: the card or calculator as somebody wants it on a page of theirs, seen at once, with the lines that put it there. */
import { LitElement, html, nothing, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import cardMessages from "../../pkg/messages/en/card.js";
import messages from "../../pkg/messages/en/snippet.js";
import { speak } from "../language/languages.js";
import { localeFor } from "../base/locale.js";
import { base, tokens } from "../base/look.js";
import { parse } from "../base/number.js";
import { Speaker } from "../language/speaker.js";
import * as engine from "../load/engine.js";
import { takeTrust } from "../load/trust.js";
import { fieldAt } from "../plan/plan-fields.js";
import { flag, form, wayChoice } from "./choices.js";
import { attributesOf, colours, fromFragment, propertiesOf, tagOf, toFragment, webAddress } from "./embedding.js";
import { knobs } from "../plan/knobs.js";
import { VUE, isBundled, linesOf, policyOf } from "./lines.js";
import sheet from "./snippet.css?inline";

/** @import { Programme } from "../plan/form.js" */
/** @import { Choosing } from "./choices.js" */
/** @import { Embedding } from "./embedding.js" */
/** @import { KnobName } from "../plan/knobs.js" */

/** Widths of a host's column, in pixels; the first is as wide as there is room. */
const WIDTHS = [0, 640, 360];

export class PartnerSnippet extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, embedding: { state: true }, width: { state: true }, copied: { state: true }, height: { state: true } };

  /** @type {Programme[]} */
  #programmes = [];
  /** Hashes of the folder's scripts, by name. @type {Record<string, string>} */
  #integrity = {};
  /** Address of the folder of this page. */
  #folder = new URL("./", document.baseURI).href;
  /** @type {Map<string, { text: string, reason: string }>} */
  #typed = new Map();
  #size = new ResizeObserver(([seen]) => (this.height = Math.ceil(seen?.borderBoxSize[0]?.blockSize ?? 0)));

  speaker = new Speaker(this);

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.failure = /** @type {unknown} */ (null);
    this.embedding = fromFragment(location.hash);
    this.width = 0;
    /** Height of what is in the preview, in pixels. */
    this.height = 0;
    /** @type {"" | "copied" | "failed"} */
    this.copied = "";
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#follow);
    void this.#start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
    this.#size.disconnect();
  }

  #start = async () => {
    this.state = "loading";
    try {
      const [integrity] = await Promise.all([hashes(), engine.load(), this.speaker.ready()]);
      this.#integrity = integrity;
      this.#programmes = engine.catalogue().programmes;
      this.state = "ready";
      void this.#learn();
    } catch (error) {
      console.error("<partner-snippet> could not start:", error);
      this.failure = error;
      this.state = "failed";
    }
  };

  #follow = () => {
    this.#typed.clear();
    this.embedding = fromFragment(location.hash);
    void this.#learn();
  };

  /** Fetches the words that the lines themselves hold. */
  async #learn() {
    if (!this.embedding.lang) return;
    await speak(this.embedding.lang);
    this.requestUpdate();
  }

  /** @param {Partial<Embedding>} change */
  #choose = (change) => {
    this.embedding = { ...this.embedding, ...change };
    this.copied = "";
    history.replaceState(history.state, "", `${location.pathname}${location.search}${toFragment(this.embedding)}`);
    if (change.lang) void this.#learn();
  };

  /** Takes a figure as the reader's language writes it. @param {KnobName} name @param {string} text */
  #figure = (name, text) => {
    const kind = fieldAt(knobs[name])?.kind;
    const reading = parse(text, this.locale.lang, { whole: kind === "count", percent: kind === "rate" });
    const value = reading.ok ? reading.value : "";
    const wrong = reading.ok ? (value.startsWith("-") ? "letters" : "") : reading.reason === "empty" ? "" : reading.reason;
    this.#take(name, text, wrong, kind === "rate" && value ? `${value}%` : value);
  };

  /** @param {string} text */
  #address = (text) => this.#take("action", text, text && !webAddress(text) ? "address" : "", text);

  /** @param {KnobName | "action"} name @param {string} text as typed @param {string} wrong why it cannot be read; empty when it can @param {string} value */
  #take(name, text, wrong, value) {
    if (wrong) this.#typed.set(name, { text, reason: wrong });
    else this.#typed.delete(name);
    if (!wrong) this.#choose({ [name]: value });
    this.requestUpdate();
  }

  /** The element in the preview, once its page is there. */
  get #shown() {
    const frame = /** @type {HTMLIFrameElement | null} */ (this.renderRoot.querySelector("iframe"));
    return /** @type {HTMLElement | null} */ (frame?.contentDocument?.querySelector(tagOf(this.embedding)) ?? null);
  }

  /** Dresses the element in the preview as it was chosen. */
  #dress = () => {
    const element = this.#shown;
    if (!element) return;
    const said = new Map([...attributesOf(this.embedding, this.#folder), ["lang", this.embedding.lang || this.locale.lang]]);
    for (const name of element.getAttributeNames()) if (!said.has(name) && !["state", "narrow", "dir", "style", "class"].includes(name)) element.removeAttribute(name);
    for (const [name, value] of said) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    for (const name of colours) element.style.removeProperty(`--partner-${name}`);
    for (const [name, value] of propertiesOf(this.embedding)) element.style.setProperty(name, value);
    this.#size.disconnect();
    this.#size.observe(element);
  };

  /** @override */
  updated() {
    this.#dress();
  }

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.#lines);
      this.copied = "copied";
    } catch {
      // A browser may keep pages from the clipboard; the lines can still be taken by hand.
      const code = this.renderRoot.querySelector("pre.lines");
      if (code) getSelection()?.selectAllChildren(code);
      this.copied = "failed";
    }
  };

  get #lines() {
    const words = localeFor(this.embedding.lang || this.locale.lang).t(messages);
    return linesOf(this.embedding, { folder: this.#folder, integrity: this.#integrity, open: words.open, title: words.frameTitle });
  }

  /** @override */
  render() {
    const { locale, embedding } = this;
    const t = locale.t(messages);
    if (this.state === "failed") {
      const blocked = this.failure instanceof engine.EngineBlocked;
      const words = locale.t(cardMessages);
      return html`<div class="frame">
        <p role="alert">${blocked ? words.blocked : t.failed}</p>
        ${blocked ? nothing : html`<p><button type="button" class="button" @click=${this.#start}>${words.retry}</button></p>`}
      </div>`;
    }
    if (this.state === "loading") return html`<div class="frame"><p class="lead" role="status">${t.loading}</p></div>`;
    /** @type {Choosing} */
    const choosing = { locale, embedding, programmes: this.#programmes, typed: this.#typed, choose: this.#choose, figure: this.#figure, address: this.#address };
    return html`<div class="frame">
      ${this.speaker.note}
      <header><h2>${t.title}</h2><p class="lead">${t.lead}</p></header>
      <div class="layout">
        ${form(choosing)}
        <div class="result">
          <section class="preview" aria-labelledby="preview">
            <div class="top">
              <h3 id="preview">${t.preview}</h3>
              <label class="small"
                >${t.width}
                <select name="width" @change=${(/** @type {Event} */ event) => (this.width = Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
                  ${WIDTHS.map((width) => html`<option value=${width} ?selected=${width === this.width}>${width ? t.pixels({ width: { number: `${width}` } }) : t.full}</option>`)}
                </select></label
              >
            </div>
            ${keyed(
              embedding.layout,
              html`<iframe title=${t.preview} src="./frame.html?layout=${embedding.layout}" .style=${`--width:${this.width ? `${this.width}px` : "100%"};--height:${this.height}px`} @load=${this.#dress}></iframe>`,
            )}
          </section>
          <section>
            <h3 id="lines">${t.lines}</h3>
            ${wayChoice(choosing)} ${isBundled(embedding.way) ? nothing : html`${flag(choosing, "pinned", t.pinned)}<p class="soft small">${t.pinnedHint}</p>`}
            ${embedding.way === "wordpress" ? html`<p class="small">${t.wordpressHint}</p>` : nothing} ${embedding.way === "webflow" ? html`<p class="small">${t.webflowHint}</p>` : nothing}
            ${isBundled(embedding.way) ? html`<p class="small">${t.install} <code dir="ltr">npm install partner-calculator</code></p>` : nothing}
            ${embedding.way === "vue" ? html`<p class="small">${t.vueHint}</p><pre dir="ltr" tabindex="0" role="region" aria-label=${t.vueHint}><code>${VUE}</code></pre>` : nothing}
            <pre class="lines" dir="ltr" tabindex="0" role="region" aria-labelledby="lines"><code>${this.#lines}</code></pre>
            <p class="copy">
              <button type="button" class="button strong" @click=${this.#copy}>${t.copy}</button>
              <span role="status">${this.copied === "copied" ? t.copied : this.copied ? t.copyFailed : nothing}</span>
            </p>
            <h4>${t.policy}</h4>
            <pre dir="ltr" tabindex="0" role="region" aria-label=${t.policy}><code>${policyOf(embedding, this.#folder)}</code></pre>
            ${embedding.way === "frame" ? html`<p class="soft small">${t.frameHint}</p>` : nothing}
          </section>
        </div>
      </div>
    </div>`;
  }
}

/** The hashes of this release's scripts, as its build wrote them down; empty where it wrote none. @returns {Promise<Record<string, string>>} */
async function hashes() {
  if (import.meta.env.DEV) return {};
  const response = await fetch(new URL("./release.json", document.baseURI), { cache: "no-cache" });
  if (!response.ok) throw new Error(`release.json: ${response.status}`);
  return (await response.json()).integrity ?? {};
}
