// The words of programmes in each language: named as the policies name what they are of, none missing where it must not be, with the
// same figures, in the words of the glossary; and on the page, where an answer has them, a tables page, and one they do not reach.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gapsOf, languages, start, translationOf, wordsOf } from '../../tools/programmes.js';
import { tables } from './glossary.js';
import { openSite } from './harness.js';

const programmes = (await start()).map(({ id }) => id);

/** Titles that are what they are in English. @type {Record<string, string[]>} */
const SAME = { es: ['role-partner', 'note-partner-network'], th: ['note-partner-network'], tr: ['note-partner-network'] };

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** All figures of a sentence, however they are grouped. @param {string} text */
const figures = (text) => [...text.replace(/(?<=\d)(?:[.,]|\s(?=\d{3}(?!\d)))(?=\d)/g, '').matchAll(/\d+/g)].map(([figure]) => figure).sort();

/** Figures without their last noughts: 20 million are 2,000 万. @param {string[]} all */
const withoutNoughts = (all) => all.map((figure) => figure.replace(/(?<=.)0+$/, '')).sort();

/** English with its months as Chinese has them. @param {string} text */
const withMonths = (text) => text.replace(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => ` ${MONTHS.indexOf(month) + 1} `);

for (const lang of languages) {
  test(`${lang}: each programme is told whole`, () => {
    for (const id of programmes) {
      const { missing, leftOver } = gapsOf(lang, id);
      assert.deepEqual(leftOver, [], id);
      assert.deepEqual(missing.map(({ name }) => name), [], id);
    }
  });

  test(`${lang}: a sentence has the figures that it has in English`, () => {
    for (const id of programmes) {
      const own = translationOf(lang, id);
      for (const { name, english } of wordsOf(id)) {
        const said = own.get(name);
        // A unit is written out, for a thousand is grouped in many ways.
        if (said === undefined || name.startsWith('unit-')) continue;
        const [found, sought] = [figures(said), figures(lang === 'zh' ? withMonths(english) : english)];
        const tens = lang === 'zh' && /million/.test(english);
        assert.deepEqual(tens ? withoutNoughts(found) : found, tens ? withoutNoughts(sought) : sought, `${id}: ${name}: ${said}`);
      }
    }
  });

  test(`${lang}: what other languages translate is translated`, () => {
    for (const id of programmes) {
      const own = translationOf(lang, id);
      const others = languages.map((one) => translationOf(one, id));
      // A name that no language has words for is nobody's slip.
      const slips = wordsOf(id).filter(({ name, english }) => !SAME[lang]?.includes(name) && own.get(name) === english && others.filter((other) => (other.get(name) ?? english) !== english).length > 1);
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

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Every text that stands on a page in the language of the page itself. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
const unmarked = (page) =>
  page.evaluate(() => {
    const texts = /** @type {string[]} */ ([]);
    const lang = document.documentElement.lang;
    /** @param {Node} node */
    const read = (node) => {
      if (node instanceof Element && (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName) || (node.getAttribute('lang') ?? lang) !== lang)) return;
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) texts.push(node.textContent.trim().replace(/\s+/g, ' '));
      for (const child of node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : []) read(child);
      for (const child of node.childNodes) read(child);
    };
    read(document.body);
    return texts;
  });

/** Words of a programme that a text has in English although the language has its own, or that are not marked. @param {string[]} texts @param {string} id @param {string} lang */
function inEnglish(texts, id, lang) {
  const own = translationOf(lang, id);
  // A short name may be a word of something else, and a name may stand in a sentence of the language.
  const words = wordsOf(id).filter(({ english }) => english.includes(' ') && english.length > 12 && ![...own.values()].some((said) => said.includes(english)));
  return texts.flatMap((text) => words.filter(({ english }) => text.includes(english)).map(({ name }) => `${name}: ${text.slice(0, 120)}`));
}

for (const lang of languages) {
  test(`${lang}: an answer has no title of the programme in English`, async () => {
    const { page, close } = await site.open(`?lang=${lang}`);
    await page.locator('partner-calculator[state="ready"]').waitFor();
    const title = translationOf(lang, 'huawei-cloud').get('family-compute') ?? assert.fail();
    await page.getByText(title).first().waitFor({ state: 'attached' });
    assert.deepEqual(inEnglish(await unmarked(page), 'huawei-cloud', lang), []);
    await close();
  });
}

test('tables of programmes are in the reader’s language, notes too', async () => {
  const { page, close } = await site.open('policies.html?lang=ar#huawei-cloud');
  for (const [id, name] of [['huawei-cloud', 'note-announcement.text'], ['odoo', 'note-payment.text']]) {
    await page.goto(new URL(`policies.html?lang=ar#${id}`, page.url()).href);
    for (const one of ['programme.summary', name]) await page.getByText(translationOf('ar', id).get(one) ?? assert.fail()).first().waitFor({ state: 'attached' });
    assert.deepEqual(inEnglish(await unmarked(page), id, 'ar'), []);
  }
  await close();
});

test('where the words of a programme do not arrive, the tables page stands in English, marked, and says so', async () => {
  const { page, close } = await site.open('verify.html?lang=ar');
  await page.route('**/huawei-cloud.ar-*.json*', (route) => route.abort());
  await page.goto(new URL('policies.html?lang=ar#huawei-cloud', page.url()).href);
  await page.locator('partner-policies .lost').first().waitFor();
  assert.deepEqual(inEnglish(await unmarked(page), 'huawei-cloud', 'ar'), []);
  await page.unroute('**/huawei-cloud.ar-*.json*');
  await page.locator('partner-policies .lost').getByRole('button').first().click();
  await page.getByText(translationOf('ar', 'huawei-cloud').get('programme.summary') ?? assert.fail()).first().waitFor();
  await close();
});
