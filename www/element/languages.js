/** Languages of the page beside English: a folder of www/messages each, fetched as one part before the page is drawn in it. */
import { isLearnt, languageOf, learn } from "./locale.js";
import { loadPart } from "./part.js";

/** @import { Words } from "./locale.js" */

/** The folders there are, by the path of their words. */
const folders = /** @type {Record<string, () => Promise<{ default: readonly Words<unknown>[] }>>} */ (import.meta.glob("../pkg/messages/*/index.js"));

/**
 * Fetches the words of a language, unless they are there or the page has none. Where they do not arrive, the page speaks English.
 * @param {string} tag of the language, with or without a region
 * @returns {Promise<boolean>} whether words came that were not there
 */
export async function speak(tag) {
  for (const lang of [tag, languageOf(tag)]) {
    const path = `../pkg/messages/${lang}/index.js`;
    const load = folders[path];
    if (!load) continue;
    if (isLearnt(lang)) return false;
    try {
      learn(lang, (await loadPart(path, load)).default);
      return true;
    } catch (error) {
      console.error(`<partner-calculator>: the words of ${lang} did not arrive:`, error);
      return false;
    }
  }
  return false;
}
