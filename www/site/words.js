/**
 * The texts of a page around its element, in another language. A page holds them in English, each found in the messages by that very
 * text, so that it reads well before a script runs, and without one.
 */
import messages from "../pkg/messages/en/site.js";
import { speak } from "../element/language/languages.js";
import { localeFor } from "../element/base/locale.js";

/** A text of the page: reads its English, writes another. @typedef {{ english: string, write: (text: string) => void }} Text */

const plain = (/** @type {string | null | undefined} */ text) => (text ?? "").replace(/\s+/g, " ").trim();

/** @type {Text[] | undefined} */
let found;
let asked = "";

/** All texts of a page that have a message. @returns {Text[]} */
function texts() {
  const known = new Set(/** @type {string[]} */ (Object.values(localeFor("en").t(messages))));
  /** @type {Text[]} */
  const out = [];
  const add = (/** @type {string | null | undefined} */ text, /** @type {(text: string) => void} */ write) => {
    if (known.has(plain(text))) out.push({ english: plain(text), write });
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const { nodeValue } = node;
    const [, before = "", after = ""] = /^(\s*).*?(\s*)$/s.exec(nodeValue ?? "") ?? [];
    // The head may have been begun in the reader's language.
    const english = plain(nodeValue) && node.parentElement?.dataset["english"];
    add(english || nodeValue, (text) => (node.nodeValue = before + text + after));
  }
  add(document.title, (text) => (document.title = text));
  const about = document.querySelector('meta[name="description"]');
  add(about?.getAttribute("content"), (text) => about?.setAttribute("content", text));
  for (const labelled of document.querySelectorAll("[aria-label]")) add(labelled.getAttribute("aria-label"), (text) => labelled.setAttribute("aria-label", text));
  return out;
}

/** Writes the texts of the page in a language, once its words are there. @param {string} tag */
export async function translated(tag) {
  asked = tag;
  found ??= texts();
  await speak(tag);
  if (asked !== tag) return;
  const names = new Map(Object.entries(localeFor("en").t(messages)).map(([name, text]) => [text, name]));
  const words = /** @type {Record<string, string>} */ (/** @type {unknown} */ (localeFor(tag).t(messages)));
  for (const { english, write } of found) write(words[names.get(english) ?? ""] ?? english);
}
