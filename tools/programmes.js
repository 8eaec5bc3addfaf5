#!/usr/bin/env node
/**
 * Writes what is to be read about each programme beside the page, under www/pkg/programmes/; the module that answers holds the
 * terms alone. English is what the policies say: <id>.en.json is an entry of the whole engine's catalogue. Another language has
 * policies/words/<language>/<id>.ftl: of all these together titles.<language>.js is made, which comes with the language, and of
 * one that tells what is left out <id>.<language>.json, the same entry in that language.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser } from '@fluent/syntax';
import load, { catalogue, terms } from '../www/pkg/engine.js';

/** @import { ProgrammeEntry as Programme } from '../www/pkg/engine.js' */
/** @import { Attribute, Message } from '@fluent/syntax' */
/** @typedef {{ name: string, english: string, title?: boolean, places: string[] }} Word name: of its message, or of an attribute of it; places: each a table and its first day, for what is said of it */

const SOURCE = 'policies/words';
const OUT = 'www/pkg/programmes';
/** Lists of a programme's file whose entries have titles; tables are the last five. */
const LISTS = ['role', 'tier', 'class', 'family', 'account', 'kind', 'tag', 'country-group', 'credential', 'discount', 'customer-discount', 'incentive', 'charge', 'price'];
const TABLES = LISTS.slice(-5);

/** A programme's file as JSON. @param {string} id @returns {Record<string, any>} */
const fileOf = (id) => JSON.parse(terms(id));

/** A unit as the name of its message. @param {string} unit */
const slug = (unit) => unit.replaceAll(',', '').replaceAll(' ', '-');

/** All that a programme says in English, each under the name a translation has for it. @param {string} id @returns {Word[]} */
export function wordsOf(id) {
  const file = fileOf(id);
  /** @type {Map<string, Word>} */
  const words = new Map();
  const add = (/** @type {string} */ name, /** @type {string | undefined} */ english, /** @type {{ title?: boolean, place?: string }} */ { title = false, place } = {}) => {
    if (!english) return;
    const known = words.get(name);
    if (known && known.english !== english) throw new Error(`${id}: ${name} is both "${known.english}" and "${english}"`);
    words.set(name, { name, english, title, places: [...(known?.places ?? []), ...(place ? [place] : [])] });
  };
  add('programme', file.title, { title: true });
  add('programme.summary', file.summary);
  /** @type {string[]} */
  const out = file['leaves-out'] ?? [];
  out.forEach((text, i) => add(`leaves-out-${i + 1}`, text));
  for (const list of LISTS) {
    /** @type {any[]} */
    const entries = file[list] ?? [];
    for (const one of entries) {
      const name = `${TABLES.includes(list) ? 'table' : list}-${one.id}`;
      const editions = entries.filter((other) => other.id === one.id);
      const place = TABLES.includes(list) ? `${one.id}@${one.effective}` : undefined;
      // An edition that is called otherwise has its day in its name, unless it is the first.
      const differs = (/** @type {string} */ key) => editions.some((other) => other[key] !== editions[0][key]) && one !== editions[0];
      if (one.title !== editions[0].title) add(`${name}.from-${one.effective}`, one.title, { title: true });
      else add(name, one.title, { title: true });
      add(differs('summary') ? `${name}.summary-${one.effective}` : `${name}.summary`, one.summary, place ? { place: `${place} summary` } : {});
      if (one.unit) add(`unit-${slug(one.unit)}`, one.unit, { title: true });
      if (place) add(`${name}.reason-${one.effective}`, one.basis?.illustrative, { place: `${place} reason` });
    }
  }
  for (const rule of file['tier-rule'] ?? []) add(`tier-rule-${rule.tier}.reason-${rule.effective}`, rule.basis?.illustrative, { place: `${rule.tier}@${rule.effective} reason` });
  for (const note of file.note ?? []) {
    add(`note-${note.id}`, note.title);
    add(`note-${note.id}.text`, note.text);
  }
  return [...words.values()];
}

/** Languages that programmes have words in, beside English. */
export const languages = existsSync(SOURCE) ? readdirSync(SOURCE).sort() : [];

/** The words of a programme in a language, by name; empty where there is no such file. @param {string} lang @param {string} id @returns {Map<string, string>} */
export function translationOf(lang, id) {
  const path = join(SOURCE, lang, `${id}.ftl`);
  /** @type {Map<string, string>} */
  const words = new Map();
  if (!existsSync(path)) return words;
  const textOf = (/** @type {any} */ pattern) => {
    if (pattern.elements.some((/** @type {any} */ element) => element.type !== 'TextElement')) throw new Error(`${path}: words of programmes have no arguments`);
    return pattern.elements.map((/** @type {any} */ element) => element.value).join('').replace(/\s*\n\s*/g, ' ');
  };
  const add = (/** @type {string} */ name, /** @type {any} */ pattern) => {
    if (words.has(name)) throw new Error(`${path}: ${name} stands twice`);
    words.set(name, textOf(pattern));
  };
  for (const entry of new FluentParser({ withSpans: false }).parse(readFileSync(path, 'utf8')).body) {
    if (entry.type === 'Junk') throw new Error(`${path}: ${/** @type {any} */ (entry).content.trim()} is no message`);
    if (entry.type !== 'Message') continue;
    const { id: name, value, attributes } = /** @type {Message} */ (entry);
    if (value) add(name.name, value);
    for (const attribute of /** @type {Attribute[]} */ (attributes)) add(`${name.name}.${attribute.id.name}`, attribute.value);
  }
  return words;
}

/** Gaps of a language's file against English: texts missing, too many, or with other figures. @param {string} lang @param {string} id */
export function gapsOf(lang, id) {
  const own = translationOf(lang, id);
  const words = wordsOf(id);
  return {
    missing: words.filter(({ name }) => !own.has(name)),
    leftOver: [...own.keys()].filter((name) => !words.some((word) => word.name === name)),
  };
}

/** Titles of all programmes by what they are in English. @param {string} lang @param {readonly Programme[]} programmes */
function titlesIn(lang, programmes) {
  /** @type {Record<string, Record<string, string>>} */
  const out = {};
  for (const { id } of programmes) {
    const own = translationOf(lang, id);
    /** @type {Map<string, string>} */
    const titles = new Map();
    for (const { name, english, title } of wordsOf(id)) {
      const said = own.get(name);
      if (!title || said === undefined) continue;
      if ((titles.get(english) ?? said) !== said) throw new Error(`${SOURCE}/${lang}/${id}.ftl: "${english}" is both "${titles.get(english)}" and "${said}"`);
      titles.set(english, said);
    }
    if (titles.size) out[id] = Object.fromEntries(titles);
  }
  return out;
}

/** An entry in a language, as far as it has words; null where it does not tell what the model leaves out. @param {string} lang @param {Programme} entry */
function entryIn(lang, entry) {
  const own = translationOf(lang, entry.id);
  if (!entry.leavesOut.every((_, i) => own.has(`leaves-out-${i + 1}`)) || !own.has('programme.summary')) return null;
  const said = (/** @type {string} */ name, /** @type {string} */ english) => own.get(name) ?? english;
  const listed = (/** @type {string} */ list, /** @type {readonly any[]} */ entries) =>
    entries.map((one) => ({ ...one, title: said(`${list}-${one.id}`, one.title), ...(one.summary ? { summary: said(`${list}-${one.id}.summary`, one.summary) } : {}) }));
  const words = wordsOf(entry.id);
  const english = new Map(words.flatMap(({ name, english: text, title }) => (title && own.has(name) ? [[text, own.get(name)]] : [])));
  return {
    ...entry,
    lang,
    title: said('programme', entry.title),
    summary: said('programme.summary', entry.summary),
    roles: listed('role', entry.roles),
    tiers: listed('tier', entry.tiers),
    families: listed('family', entry.families),
    accounts: listed('account', entry.accounts),
    tags: listed('tag', entry.tags),
    credentials: listed('credential', entry.credentials),
    prices: entry.prices.map((price) => ({ ...price, title: english.get(price.title) ?? price.title, unit: english.get(price.unit) ?? price.unit })),
    tables: entry.tables.map((table) => ({ ...table, title: english.get(table.title) ?? table.title })),
    notes: entry.notes.map((note) => {
      const [title, text] = [own.get(`note-${note.id}`), own.get(`note-${note.id}.text`)];
      return title !== undefined && text !== undefined ? { ...note, title, text } : { ...note, lang: 'en' };
    }),
    leavesOut: entry.leavesOut.map((text, i) => said(`leaves-out-${i + 1}`, text)),
    said: Object.fromEntries(words.flatMap(({ name, places }) => (own.has(name) ? places.map((place) => [place, own.get(name)]) : []))),
  };
}

/** Starts the engine, which knows the programmes. */
export async function start() {
  await load({ module_or_path: readFileSync('www/pkg/engine_bg.wasm') });
  return catalogue().programmes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const programmes = await start();
  mkdirSync(OUT, { recursive: true });
  const wanted = new Map(programmes.map((programme) => [`${programme.id}.en.json`, JSON.stringify(programme)]));
  for (const lang of languages) {
    wanted.set(`titles.${lang}.js`, `// Compiled from ${SOURCE}/${lang} by tools/programmes.js.\nexport default ${JSON.stringify(titlesIn(lang, programmes))};\n`);
    for (const programme of programmes) {
      const entry = entryIn(lang, programme);
      if (entry) wanted.set(`${programme.id}.${lang}.json`, JSON.stringify(entry));
      for (const name of gapsOf(lang, programme.id).leftOver) throw new Error(`${SOURCE}/${lang}/${programme.id}.ftl: ${name} is nothing that the programme says`);
    }
  }
  for (const name of readdirSync(OUT)) if (!wanted.has(name)) rmSync(`${OUT}/${name}`);
  for (const [name, text] of wanted) writeFileSync(`${OUT}/${name}`, text);
}
