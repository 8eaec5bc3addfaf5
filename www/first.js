/**
 * Looks, before anything is drawn, whether the answer that the page was served with is what was asked for: the example, in
 * English, with figures and months as English writes them. Where it is not, the page shows grey bars until the calculator is there.
 * The head of the page stands in the reader's language from its first picture, so that nothing moves when the other words come.
 * What is pressed meanwhile is marked; the calculator does it once it is there.
 */
import { directionOf } from "./element/base/direction.js";
import { asksFor } from "./element/embed/start.js";
import { asked } from "./site/asked.js";

/** The build writes here the texts of the head: in each language there are words of, by their English. */
const heads = /** @type {Record<string, Record<string, string>>} */ (JSON.parse("%heads%"));

/** The language that a tag is spoken in. @param {string} one */
const spoken = (one) => [one, one.split("-")[0] ?? one].find((lang) => heads[lang]);
const tag = asked((one) => spoken(one) !== undefined);
const lang = spoken(tag);
const words = lang === undefined ? {} : heads[lang];

if (lang) {
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(lang);
}

if (words && Object.keys(words).length) {
  // Called before what the parser has just added is drawn.
  const parsed = new MutationObserver(() => {
    const head = document.querySelector("body > header");
    if (!head?.nextElementSibling) return;
    parsed.disconnect();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node && !(head.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING); node = walk.nextNode()) {
      const english = node.nodeValue?.trim() ?? "";
      const text = words[english];
      if (!text || !node.parentElement) continue;
      node.parentElement.dataset["english"] = english;
      node.nodeValue = text;
    }
  });
  parsed.observe(document.documentElement, { childList: true, subtree: true });
}

/** Formatters of a language for the parts of an answer. @param {string} tag */
function written(tag) {
  const money = new Intl.NumberFormat(tag, { style: "currency", currency: "USD" }).format(-1234567.8);
  const month = new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" });
  return [money, ...[0, 5, 8].map((at) => month.format(Date.UTC(2026, at)))].join();
}

let isServed = false;
try {
  isServed = /^en\b/i.test(tag) && written(tag) === written("en") && !/^#v\d/.test(location.hash) && !asksFor(location.search);
} catch {
  // No language has that tag.
}
if (!isServed) document.documentElement.dataset["first"] = "other";

/** @type {HTMLElement | undefined} */
let marked;
addEventListener(
  "click",
  (event) => {
    const path = event.composedPath().filter((at) => at instanceof HTMLElement);
    const pressed = path.find((at) => at.matches("button, summary, [type=radio], [type=checkbox]"));
    if (!pressed || !path.some((at) => at.className === "served")) return;
    delete marked?.dataset["pressed"];
    pressed.dataset["pressed"] = "";
    marked = pressed;
  },
  true,
);
