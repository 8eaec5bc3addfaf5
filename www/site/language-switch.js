import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../pkg/messages/en/languages.js";
import { languages, nameOf, spoken } from "../element/language/languages.js";
import { languageOf } from "../element/base/locale.js";
import { base, tokens } from "../element/base/look.js";
import { Speaker } from "../element/language/speaker.js";
import { choose, isKept, ownTag } from "./choice.js";
import sheet from "./language-switch.css?inline";

/** `<partner-language>`: the languages of the page, each by its own name; nothing on the page is lost by a change. */
export class LanguageSwitch extends LitElement {
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];

  speaker = new Speaker(this);
  #keep = isKept();

  /** @param {string} lang */
  #choose(lang) {
    const list = /** @type {HTMLDetailsElement} */ (this.renderRoot.querySelector("details"));
    list.open = false;
    list.querySelector("summary")?.focus();
    choose(ownTag(lang), this.#keep);
  }

  #keeps = (/** @type {Event} */ event) => {
    this.#keep = /** @type {HTMLInputElement} */ (event.target).checked;
    choose(document.documentElement.lang, this.#keep);
  };

  #shut = (/** @type {KeyboardEvent | FocusEvent} */ event) => {
    const list = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Escape" || !list.open) return;
      list.querySelector("summary")?.focus();
    } else if (event.relatedTarget === null || list.contains(/** @type {Node | null} */ (event.relatedTarget))) return;
    list.open = false;
  };

  /** @override */
  render() {
    const { lang } = this.speaker.locale;
    const t = this.speaker.locale.t(messages);
    const now = spoken(lang) ?? "en";
    return html`<details @keydown=${this.#shut} @focusout=${this.#shut}>
      <summary aria-label=${`${t.label}: ${nameOf(now)}`}><span lang=${now}>${nameOf(now)}</span></summary>
      <div class="list">
        <ul>
          ${languages.map(
            (one) => html`<li>
              <button type="button" lang=${one} dir="auto" aria-current=${one === now ? "true" : nothing} @click=${() => this.#choose(one)}>${nameOf(one)}</button>
            </li>`,
          )}
        </ul>
        ${languageOf(lang) === now && lang !== now ? html`<p class="lead">${t.figures({ language: nameOf(lang, now) })}</p>` : nothing}
        <label><input type="checkbox" .checked=${this.#keep} @change=${this.#keeps} /> ${t.keep}</label>
        <p class="lead">${t.keepHint}</p>
      </div>
    </details>`;
  }
}
