// The words of programmes in each language: named as the policies name what they are of, none missing where it must not be, with the
// same figures, in the words of the glossary; and on the page, where an answer has them, a tables page, and one they do not reach.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsOf, languages, start, translationOf, wordsOf } from '../../tools/programmes.js';
import { tables } from './glossary.js';

const programmes = (await start()).map(({ id }) => id);

/** Programmes of which an answer tells nothing in English: titles, sentences, reasons and what is left out; notes stand on their tables page. */
const WHOLE = ['huawei-cloud'];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** All figures of a sentence, however they are grouped. @param {string} text */
const figures = (text) => [...text.replace(/(?<=\d)[.,\s\u00a0\u202f](?=\d)/g, '').matchAll(/\d+/g)].map(([figure]) => figure).sort();

/** English with its months as Chinese has them. @param {string} text */
const withMonths = (text) => text.replace(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => ` ${MONTHS.indexOf(month) + 1} `);

for (const lang of languages) {
  test(`${lang}: each programme has all its titles, and those that are told whole all their sentences`, () => {
    for (const id of programmes) {
      const { missing, leftOver } = gapsOf(lang, id);
      assert.deepEqual(leftOver, [], id);
      assert.deepEqual(missing.filter(({ name, title }) => title || (WHOLE.includes(id) && !name.startsWith('note-'))).map(({ name }) => name), [], id);
    }
  });

  test(`${lang}: a sentence has the figures that it has in English`, () => {
    for (const id of programmes) {
      const own = translationOf(lang, id);
      for (const { name, english } of wordsOf(id)) {
        const said = own.get(name);
        // A unit is written out, for a thousand is grouped in many ways.
        if (said === undefined || name.startsWith('unit-')) continue;
        assert.deepEqual(figures(said), figures(lang === 'zh' ? withMonths(english) : english), `${id}: ${name}: ${said}`);
      }
    }
  });

  test(`${lang}: what other languages translate is translated`, () => {
    for (const id of programmes) {
      const own = translationOf(lang, id);
      const others = languages.map((one) => translationOf(one, id));
      // A name that no language has words for is nobody's slip.
      const slips = wordsOf(id).filter(({ name, english }) => own.get(name) === english && others.filter((other) => (other.get(name) ?? english) !== english).length > 1);
      assert.deepEqual(slips.map(({ name }) => name), [], id);
    }
  });

  test(`${lang}: the glossary's words are used`, () => {
    const [terms] = tables('docs/glossary.md');
    const wrong = [];
    for (const { English: term = '', [lang]: words = '' } of terms ?? []) {
      const sought = new RegExp(`\\b${term}s?\\b`, 'i');
      for (const id of programmes) {
        const own = translationOf(lang, id);
        for (const { name, english } of wordsOf(id)) {
          const said = own.get(name)?.toLocaleLowerCase(lang);
          if (said === undefined || said === english.toLocaleLowerCase(lang) || !sought.test(english)) continue;
          if (!words.split(', ').some((word) => said.includes(word))) wrong.push(`${id}: ${name}: ${term} is not ${words}: ${said}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });
}
