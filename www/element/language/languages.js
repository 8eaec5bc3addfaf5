/** Languages of the page beside English: a folder of www/messages each, fetched as one part before the page is drawn in it. */
import { languageOf, learn } from "../base/locale.js";
import { learnTitles } from "../base/translation.js";
import { loadPart } from "../load/part.js";

/** @import { Words } from "../base/locale.js" */
/** @import { Titles } from "../base/translation.js" */

/** The folders there are, by the path of their words. */
const folders = /** @type {Record<string, () => Promise<{ default: readonly Words<unknown>[] }>>} */ (import.meta.glob(["../../pkg/messages/*/index.js", "../../pkg/messages/*/brief.js"]));

/** Sets of words: all there are, or the few of a card. @typedef {"index" | "brief"} Vocabulary */

/** Words already loaded, by path. */
const learnt = new Set();

/** Titles of programmes in each language, by the path of their file. */
const titles = /** @type {Record<string, () => Promise<{ default: Titles }>>} */ (import.meta.glob("../../pkg/programmes/titles.*.js"));

/** The language whose words need no fetching. */
const FIRST = "en";

/** Languages the page has words in, English first. */
export const languages = [FIRST, ...Object.keys(folders).flatMap((path) => /messages\/([\w-]+)\/index\.js$/.exec(path)?.[1] ?? [])];

/** The language the page speaks where a tag is asked for: "es" for "es-AR"; undefined where it has no words of it. @param {string} tag */
export const spoken = (tag) => [tag, languageOf(tag)].find((lang) => languages.includes(lang));

/**
 * Fetches the words of a language, unless they are there or the page has none. Where they do not arrive, the page speaks English.
 * @param {string} tag of the language, with or without a region
 * @param {Vocabulary} [vocabulary]
 * @returns {Promise<"there" | "none" | "lost">} whether its words are there
 */
export async function speak(tag, vocabulary = "index") {
  const lang = spoken(tag);
  if (lang === undefined) return "none";
  const whole = `pkg/messages/${lang}/index.js`;
  const path = `pkg/messages/${lang}/${vocabulary}.js`;
  const load = folders[`../../${path}`];
  if (!load || learnt.has(whole) || learnt.has(path)) return "there";
  try {
    const [words, named] = await Promise.all([loadPart(`../${path}`, load), titlesIn(lang)]);
    if (named) learnTitles(lang, named);
    // The few may come after the many.
    if (!learnt.has(whole)) learn(lang, words.default);
    learnt.add(path);
    return "there";
  } catch (error) {
    console.error(`<partner-calculator>: the words of ${lang} did not arrive:`, error);
    return "lost";
  }
}

/** The titles of programmes in a language; undefined where there are none. @param {string} lang */
async function titlesIn(lang) {
  const path = `pkg/programmes/titles.${lang}.js`;
  const load = titles[`../../${path}`];
  return load && (await loadPart(`../${path}`, load)).default;
}

/** The name of a language in another, or in itself; as it was written where it has none. @param {string} tag @param {string} [within] */
export function nameOf(tag, within = tag) {
  try {
    // The words are those of the mainland; Chinese in itself does not say of which script it is.
    const name = new Intl.DisplayNames(within, { type: "language", fallback: "none" }).of(tag === "zh" ? "zh-Hans" : tag);
    if (name) return name.replace(/^\p{Ll}/u, (letter) => (within === tag ? letter.toLocaleUpperCase(within) : letter));
  } catch {
    // It is no tag at all.
  }
  return `“${tag.slice(0, 35)}”`;
}

/** Whether a language is written in another script than the one the page speaks for it: "zh-TW". @param {string} tag @param {string} lang */
export function otherScript(tag, lang) {
  try {
    return new Intl.Locale(tag).maximize().script !== new Intl.Locale(lang).maximize().script;
  } catch {
    return false;
  }
}
