/** Which language our own pages are in: that of the link, else the reader's choice, else the first of the browser's that there are words of. */
import { spoken } from "../element/base/languages.js";
import { formatsFor } from "../element/base/format.js";
import { translated } from "./words.js";

/** Name of the language in an address, and of the choice that is kept. */
const PARAMETER = "lang";
const KEPT = "partner-calculator.lang";

/** Longest text that is looked at as a tag. */
const LONGEST = 35;

/** Reads what a storage holds, where the browser lets it be read. @param {"localStorage" | "sessionStorage"} where */
function held(where) {
  try {
    return window[where].getItem(KEPT);
  } catch {
    return null;
  }
}

/** @param {"localStorage" | "sessionStorage"} where @param {string | null} tag */
function hold(where, tag) {
  try {
    if (tag === null) window[where].removeItem(KEPT);
    else window[where].setItem(KEPT, tag);
  } catch {
    // A browser that keeps nothing still speaks the language until the page is left.
  }
}

/** Whether the choice is kept on this device. */
export const isKept = () => held("localStorage") !== null;

/** The browser's own tag of a language, which tells of the reader's country too. @param {string} lang */
export const ownTag = (lang) => navigator.languages.find((tag) => spoken(tag) === lang) ?? lang;

/** The language that the page was asked for. */
export function asked() {
  const linked = new URL(location.href).searchParams.get(PARAMETER);
  const tag = linked ?? held("sessionStorage") ?? held("localStorage") ?? navigator.languages.find((one) => spoken(one) !== undefined) ?? "en";
  return tag.slice(0, LONGEST);
}

/** Puts the page into a language. @param {string} tag */
export function apply(tag) {
  const { documentElement } = document;
  documentElement.lang = tag;
  documentElement.dir = formatsFor(spoken(tag) ?? "en").direction;
  // Its own language, so that it tells where it has no words of it.
  const element = /** @type {HTMLElement | null} */ (document.querySelector("main > :first-child"));
  if (element) element.lang = tag;
  void translated(tag);
}

/** Takes the reader's choice: for this tab and its links, and on this device if wished. @param {string} tag @param {boolean} keep */
export function choose(tag, keep) {
  hold("sessionStorage", tag);
  hold("localStorage", keep ? tag : null);
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, tag);
  history.replaceState(history.state, "", address);
  apply(tag);
}
