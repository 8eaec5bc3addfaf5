import { formatsFor } from "./format.js";

/** @import { Formats } from "./format.js" */
/**
 * Words of one feature in one language: a compiled file of www/messages. English ones come with the part that shows them.
 * @template T
 * @typedef {{ (format: Formats): T, readonly feature: string }} Words
 */
/**
 * The reader's language: how it writes figures, and its words. `t` gives the messages of a feature, made once, each in English where
 * the language has none.
 * @typedef {{ lang: string, format: Formats, t: <T>(english: Words<T>) => T }} Locale
 */

/** @type {Map<string, Locale>} */
const locales = new Map();

/** Words of languages other than English, by language and feature. @type {Map<string, Map<string, Words<unknown>>>} */
const languages = new Map();

/** Returns the locale of a language: the same object each time, so that panels see no change where there is none. @param {string} lang @returns {Locale} */
export function localeFor(lang) {
  let known = locales.get(lang);
  if (!known) locales.set(lang, (known = locale(lang)));
  return known;
}

/** @param {string} lang @returns {Locale} */
function locale(lang) {
  const format = formatsFor(lang);
  // English words keep English plurals and conjunctions, whatever the language of the figures between them.
  const { plural, list } = formatsFor("en");
  const inEnglish = { ...format, plural, list };
  const words = languages.get(lang) ?? languages.get(languageOf(lang));
  /** @type {Map<Words<any>, unknown>} */
  const made = new Map();
  return {
    lang,
    format,
    t: (english) => {
      if (!made.has(english)) made.set(english, filled(words?.get(english.feature)?.(format), english(inEnglish)));
      return /** @type {ReturnType<typeof english>} */ (made.get(english));
    },
  };
}

/** Messages of a language, with the English ones where it has none. @param {any} own @param {any} english */
function filled(own, english) {
  if (!own) return english;
  const all = { ...english, ...own };
  for (const [name, group] of Object.entries(english)) if (typeof group === "object") all[name] = { ...group, ...own[name] };
  return all;
}

/** Language of a tag, without its script and region: "es" of "es-AR". @param {string} tag */
export const languageOf = (tag) => tag.split("-")[0] ?? tag;

/** Takes in the words of a language. Locales made before it came are made anew, so that what is drawn by them is drawn again. @param {string} lang @param {readonly Words<unknown>[]} words */
export function learn(lang, words) {
  languages.set(lang, new Map(words.map((one) => [one.feature, one])));
  for (const tag of locales.keys()) if (languageOf(tag) === languageOf(lang)) locales.delete(tag);
}

/** The language an element is in: its own `lang`, or its nearest ancestor's, across shadow roots. @param {Element} element */
export function langOf(element) {
  // A host may set a property of that name to anything.
  const own = String(/** @type {HTMLElement} */ (element).lang ?? "");
  if (own) return supported(own);
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const near = /** @type {HTMLElement | null} */ (at.closest("[lang]"));
    if (near?.lang) return supported(String(near.lang));
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return supported(document.documentElement.lang);
}

/** @param {string} lang */
function supported(lang) {
  try {
    // Where figures of a language are not known either, a browser would take its own.
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? "en";
  } catch {
    // A host page may say lang="english"; that must not stop the answer.
    return "en";
  }
}

/** The word of a closed group by an id that comes from elsewhere; undefined when the group has none. @param {Record<string, string>} group @param {string} id @returns {string | undefined} */
export const wordIn = (group, id) => group[id];
