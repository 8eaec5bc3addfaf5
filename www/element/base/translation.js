/**
 * Titles that programmes give in the reader's language, by what they are in English. They come with the language itself, so that
 * no answer is drawn in two languages; a title that a language lacks is shown in English and says so.
 */
import { languageOf } from "./locale.js";

/** @import { Answer, Guide } from "../../pkg/engine.js" */
/** @import { Locale } from "./locale.js" */
/** Titles of programmes by what they are in English, by programme. @typedef {Record<string, Record<string, string>>} Titles */
/** @typedef {{ id?: string, title?: string, terms?: string, lang?: string }} Titled terms: of one that somebody brought; lang: of one that came in a language */
/** @typedef {{ title: string, unit?: string, english?: string, lang?: string }} Entry english: what a title is in English, where it is shown in another language; lang: of a title that is not in the reader's */

const LISTS = /** @type {const} */ (["roles", "tiers", "families", "accounts", "tags", "credentials", "prices", "tables"]);

/** @type {Map<string, Titles>} by language */
const languages = new Map();

/** Takes in the titles of a language. @param {string} lang @param {Titles} titles */
export const learnTitles = (lang, titles) => languages.set(lang, titles);

/** Titles of a programme in a language; undefined where they are as the programme has them: in English, or in that of whoever brought it. @param {Titled} programme @param {Locale} locale */
function titlesOf({ id, terms, lang: has }, { lang }) {
  const titles = terms === undefined && has === undefined ? (languages.get(lang) ?? languages.get(languageOf(lang))) : undefined;
  return titles && (titles[id ?? ""] ?? {});
}

/** @template {Entry} E @param {E} entry @param {Record<string, string>} own @returns {E} */
function entryIn(entry, own) {
  const title = own[entry.title];
  const unit = entry.unit === undefined ? {} : { unit: own[entry.unit] ?? entry.unit };
  return { ...entry, ...unit, ...(title === undefined ? { lang: "en" } : { title, english: entry.title }) };
}

/**
 * Keeps what is made of an object in a language: the same each time, so that panels see no change where there is none.
 * @param {(one: any, locale: Locale, programme: Titled) => object} make
 */
export function kept(make) {
  /** @type {WeakMap<Locale, WeakMap<object, object>>} */
  const all = new WeakMap();
  return (/** @type {object} */ one, /** @type {Locale} */ locale, /** @type {Titled} */ programme) => {
    let known = all.get(locale);
    if (!known) all.set(locale, (known = new WeakMap()));
    let made = known.get(one);
    if (!made) known.set(one, (made = make(one, locale, programme)));
    return made;
  };
}

const entries = kept((programme, locale) => {
  const own = titlesOf(programme, locale);
  if (!own) return programme;
  const lists = LISTS.filter((list) => list in programme).map((list) => [list, programme[list].map((/** @type {Entry} */ entry) => entryIn(entry, own))]);
  return { ...entryIn(programme, own), ...Object.fromEntries(lists) };
});

/** A programme with its titles in the reader's language. @template {Titled} P @param {P} programme @param {Locale} locale */
export const programmeIn = (programme, locale) => /** @type {P} */ (entries(programme, locale, programme));

const lists = kept((/** @type {Titled[]} */ programmes, locale) => programmes.map((programme) => programmeIn(programme, locale)));

/** All programmes with their titles in the reader's language. @template {Titled} P @param {P[]} programmes @param {Locale} locale */
export const programmesIn = (programmes, locale) => /** @type {P[]} */ (lists(programmes, locale, {}));

const answers = kept((/** @type {Answer} */ answer, locale, programme) => {
  const own = titlesOf(programme, locale);
  return own ? { ...answer, incentives: answer.incentives.map((report) => entryIn(report, own)) } : answer;
});

/** An answer with the titles of its incentives in the reader's language. @param {Answer} answer @param {Locale} locale @param {Titled} programme it is by */
export const answerIn = (answer, locale, programme) => /** @type {Answer} */ (answers(answer, locale, programme));

const guides = kept((/** @type {Guide} */ guide, locale, programme) => {
  const own = titlesOf(programme, locale);
  return own ? { ...guide, tables: guide.tables.map((table) => entryIn(table, own)) } : guide;
});

/** A guide with the titles of its tables in the reader's language. @param {Guide} guide @param {Locale} locale @param {Titled} programme it is of */
export const guideIn = (guide, locale, programme) => /** @type {Guide} */ (guides(guide, locale, programme));

/** A title of a programme in the reader's language. @param {string} title @param {Locale} locale @param {Titled} programme */
export const titleIn = (title, locale, programme) => titlesOf(programme, locale)?.[title] ?? title;
