// The messages of each language against those of English: all there, with the same arguments, translated, in the words of the glossary.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { compileMessages } from '../../tools/messages.js';
import { tables } from './glossary.js';

const SOURCE = 'www/messages';
const languages = readdirSync(SOURCE).filter((lang) => lang !== 'en');

/** Messages that are the same in a language as in English. */
const SAME = {
  every: [/^verify\.authorities\./, /^programmes\.short\./, /^import\.encodings\.utf/],
  es: ['calculator.modes.plan', 'cases.base', 'compare.planDay', 'lines.cost-marketing', 'lines.term-clawback', 'lines.term-mdf', 'lines.term-spif', 'plan.marketing', 'presets.who', 'site.name', 'statement.total', 'toolbar.label', 'verify.milliseconds', 'working.no'],
  tr: ['calculator.modes.plan', 'compare.planDay', 'lines.term-mdf', 'site.name', 'toolbar.label', 'verify.milliseconds'],
};

/** Names are not translated. */
const NAMES = /^(?:verify\.authorities|programmes\.short|examples\.company)\./;

/**
 * Texts of a language as they stand in the files, without arguments: by feature and name, `plan.title` or `basis.kinds.own`.
 * @param {string} lang @returns {Map<string, string>}
 */
function texts(lang) {
  /** @type {Map<string, string>} */
  const out = new Map();
  for (const file of readdirSync(`${SOURCE}/${lang}`)) {
    const feature = file.replace('.ftl', '');
    let name = '';
    for (const line of readFileSync(`${SOURCE}/${lang}/${file}`, 'utf8').split('\n')) {
      const [, id, text] = /^([\w-]+) = ?(.*)$/.exec(line) ?? /^    \.([\w-]+) = (.*)$/.exec(line) ?? [];
      if (line.startsWith('#')) name = '';
      else if (id !== undefined) {
        const whole = line.startsWith(' ') ? `${name.split('.').slice(0, 2).join('.')}.${id}` : `${feature}.${id}`;
        name = whole;
        out.set(whole, text ?? '');
      } else if (name && line.trim()) out.set(name, `${out.get(name)}\n${line.replace(/^\s*\*?\[[\w-]+\]/, '')}`);
    }
  }
  return new Map([...out].map(([name, text]) => [name, text.replace(/\{ ?"(.*?)" ?\}/g, '$1').replace(/\{ ?\$\w+ ->|\{[^{}]*\}|^\s*\}/gm, ' ')]));
}

const english = texts('en');

test('no language lacks a message, or has one with other arguments, or one too many', () => {
  assert.deepEqual(compileMessages().map(({ text }) => text), []);
});

for (const lang of languages) {
  const own = texts(lang);

  test(`${lang}: no message is English, but those that are the same in both`, () => {
    const listed = [...SAME.every, ...(/** @type {Record<string, (string | RegExp)[]>} */ (SAME)[lang] ?? [])];
    const same = [...own].filter(([name, text]) => /\p{L}/u.test(text) && text.trim() === english.get(name)?.trim()).map(([name]) => name);
    assert.deepEqual(same.filter((name) => !listed.some((one) => (typeof one === 'string' ? one === name : one.test(name)))), []);
  });

  test(`${lang}: a count has the plurals of the language`, () => {
    const known = new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    for (const file of readdirSync(`${SOURCE}/${lang}`)) {
      const text = readFileSync(`${SOURCE}/${lang}/${file}`, 'utf8');
      const used = [...text.matchAll(/^\s*\*?\[(zero|one|two|few|many)\]/gm)].map(([, key]) => key ?? '');
      assert.deepEqual(used.filter((key) => !known.has(/** @type {Intl.LDMLPluralRule} */ (key))), [], file);
    }
  });

  test(`${lang}: the glossary's words are used`, () => {
    const [terms, avoided] = tables('docs/glossary.md');
    const wrong = [];
    for (const { English: term = '', [lang]: words = '' } of terms ?? []) {
      const sought = new RegExp(`\\b${term}s?\\b`, 'i');
      for (const [name, text] of english) {
        const said = own.get(name)?.toLocaleLowerCase(lang);
        if (said === undefined || NAMES.test(name) || !sought.test(text)) continue;
        if (!words.split(', ').some((word) => said.includes(word))) wrong.push(`${name}: ${term} is not ${words}: ${said}`);
      }
    }
    for (const { Language, Not: word = '' } of avoided ?? []) {
      if (Language !== lang) continue;
      for (const [name, text] of own) if (new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text)) wrong.push(`${name}: ${word} means something else`);
    }
    assert.deepEqual(wrong, []);
  });
}
