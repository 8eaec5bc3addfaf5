/**
 * Words of the programmes that ship: their sources, what they are and what the model leaves out. The engine that
 * answers holds their terms alone; these words lie beside the page, a file for each programme and language, fetched when they are shown.
 */
import { languageOf } from "../base/locale.js";
import { programmeIn } from "../base/translation.js";
import { fetchChecked } from "../load/part.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Programme } from "./form.js" */
/**
 * A programme with its words. lang: their language, where it is not English; said: what is said of a table and its first day in that
 * language, by "table@day summary" and "table@day reason".
 * @typedef {Programme & { lang?: string, said?: Record<string, string> }} Told
 */

/** @type {Record<string, string>} addresses by the name of the file */
const files = import.meta.glob("../../pkg/programmes/*.json", { query: "?url", import: "default", eager: true });

/** @type {Map<string, Promise<Told>>} by the name of the file */
const coming = new Map();

/** The file of a programme's words: in English where there is none in the reader's language. @param {string} id @param {Locale} locale */
const fileOf = (id, { lang }) => [lang, languageOf(lang), "en"].map((one) => `../../pkg/programmes/${id}.${one}.json`).find((name) => files[name]) ?? "";

/** Tells whether a programme has words in the reader's language beside those in English. @param {string} id @param {Locale} locale */
export const isTold = (id, locale) => !/\.en\.json$|^$/.test(fileOf(id, locale));

/** Fetches a programme with its words, in English where it has none in the reader's language; what was lost is asked for again by the next caller. @param {string} id @param {Locale} locale @returns {Promise<Told>} */
export async function withWords(id, locale) {
  const path = fileOf(id, locale);
  let programme = coming.get(path);
  if (!programme) {
    programme = fetched(files[path]);
    programme.catch(() => coming.delete(path));
    coming.set(path, programme);
  }
  return programmeIn(await programme, locale);
}

/** The language that the sentences of a programme are in; undefined where it is the reader's, or not known. @param {Told} programme @param {Locale} locale */
export const languageOfWords = ({ terms, lang = "en" }, locale) => (terms !== undefined || languageOf(lang) === languageOf(locale.lang) ? undefined : lang);

/** How the sentences of a programme run: as the page does where they are in the reader's language (undefined), though one begins with a name in Latin letters; else as their own letters say. @param {Told} programme @param {Locale} locale @returns {"auto" | undefined} */
export const directionOfWords = (programme, locale) => (programme.terms === undefined && languageOfWords(programme, locale) === undefined ? undefined : "auto");

/** @param {string | undefined} address @returns {Promise<Told>} */
async function fetched(address) {
  if (!address) throw new Error("there are no words of this programme");
  const response = await fetchChecked(new URL(address, import.meta.url).href);
  return response.json();
}
