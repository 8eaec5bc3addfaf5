/** Puts our own pages into a language, and keeps the reader's choice of it. */
import { spoken } from "../element/language/languages.js";
import { formatsFor } from "../element/base/format.js";
import { loadPart } from "../element/load/part.js";
import { PARAMETER, asked as tagAsked, held, hold } from "./asked.js";

/** Whether the choice is kept on this device. */
export const isKept = () => held("localStorage") !== null;

/** The browser's own tag of a language, which tells of the reader's country too. @param {string} lang */
export const ownTag = (lang) => navigator.languages.find((tag) => spoken(tag) === lang) ?? lang;

/** The language that the page was asked for. */
export const asked = () => tagAsked((tag) => spoken(tag) !== undefined);

/** Puts the page into a language. @param {string} tag */
export function apply(tag) {
  const { documentElement } = document;
  documentElement.lang = tag;
  documentElement.dir = formatsFor(spoken(tag) ?? "en").direction;
  // Its own language, so that it tells where it has no words of it.
  const element = /** @type {HTMLElement | null} */ (document.querySelector("main > :first-child"));
  if (element) element.lang = tag;
  void translate(tag);
}

/** Whether the page was ever written in another language than its own, which is English. */
let translates = false;

/** @param {string} tag */
async function translate(tag) {
  translates ||= (spoken(tag) ?? "en") !== "en";
  if (!translates) return;
  try {
    const { translated } = await loadPart("../site/words.js", () => import("./words.js"));
    await translated(tag);
  } catch (error) {
    // The element says which language it could not be drawn in.
    console.error("The words of this page did not arrive:", error);
  }
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
