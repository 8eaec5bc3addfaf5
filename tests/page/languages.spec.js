// The reader's language: how it is chosen, changed and kept, and what is said where it is not there.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compileFile } from '../../tools/messages.js';
import { readFileSync, readdirSync } from 'node:fs';
import { axe, openSite } from './harness.js';
import { field } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const CALCULATOR = 'partner-calculator[state="ready"]';

/** @param {import('playwright-core').Page} page @param {string} name of the language in itself */
async function change(page, name) {
  await page.locator('partner-language summary').click();
  await page.locator('partner-language').getByRole('button', { name, exact: true }).click();
}

/** Resolves when the page's title is a text. @param {import('playwright-core').Page} page @param {RegExp} title */
const titled = (page, title) => page.waitForFunction(([source]) => new RegExp(source ?? '').test(document.title), [title.source]);

test('a link says which language its page is in', async () => {
  const { page, problems, close } = await site.open('?lang=es');
  await page.waitForSelector(CALCULATOR);
  await titled(page, /al centavo/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'es');
  assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
  assert.equal(await page.locator('nav a[aria-current="page"]').innerText(), 'Calculadora');
  await page.locator('partner-summary').getByText(/usted (?:ganaría|perdería)/).first().waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('without one, it is in the first language of the browser that there are words of, with the country’s figures', async () => {
  const { page, close } = await site.open('', { locale: 'es-MX' });
  await page.waitForSelector(CALCULATOR);
  await titled(page, /al centavo/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'es-MX');
  await page.locator('partner-language summary').click();
  await page.locator('partner-language').getByText(/Números y fechas como en español/).waitFor();
  const rate = field(page, 'plan.cohorts[0].newPerMonth');
  await rate.fill('1.5');
  await rate.blur();
  assert.equal(await rate.getAttribute('aria-invalid'), null);
  await close();
});

test('a change of language keeps what was typed, and is kept on the device only if wished', async () => {
  const { page, context, problems, close } = await site.open();
  await page.waitForSelector(CALCULATOR);
  const rate = field(page, 'plan.cohorts[0].newPerMonth');
  const spend = field(page, 'plan.cohorts[0].spend');
  const requestOf = () => page.locator('partner-calculator').evaluate((element) => JSON.stringify(/** @type {any} */ (element).request));
  await spend.fill('12,345.67');
  await spend.blur();
  await rate.fill('2,,5');
  await rate.blur();
  const before = await requestOf();
  await change(page, 'Español');
  await titled(page, /al centavo/);
  await page.locator('partner-summary').getByText(/usted (?:ganaría|perdería)/).first().waitFor();
  assert.equal(await spend.inputValue(), '12.345,67');
  assert.equal(await rate.inputValue(), '2,,5', 'what could not be read stays as it was typed');
  await page.locator('[name="plan.cohorts[0].newPerMonth"][aria-invalid="true"]').waitFor();
  assert.equal(await requestOf(), before);
  assert.match(page.url(), /[?&]lang=es(&|#|$)/);

  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.goto(new URL('presets.html', site.url).href);
  await titled(page, /^Ocho partners/);
  const other = await context.newPage();
  await other.goto(site.url);
  await titled(other, /to the cent/);
  await other.close();

  await page.locator('partner-language summary').click();
  await page.locator('partner-language').getByRole('checkbox').check();
  const kept = await context.newPage();
  await kept.goto(site.url);
  await titled(kept, /al centavo/);
  assert.deepEqual(problems, []);
  await close();
});

test('a language that nobody has is told of, in English', async () => {
  const { page, close } = await site.open('?lang=xx');
  await page.waitForSelector(CALCULATOR);
  const note = page.locator('[data-language="other"]');
  assert.match(await note.innerText(), /does not speak “xx” yet. It is shown in English/);
  await note.getByRole('button').click();
  await note.waitFor({ state: 'detached' });
  await close();
});

test('where only another script is there, the page says which it speaks instead, and writes figures as asked', async () => {
  const { page, close } = await site.open('?lang=zh-TW');
  await page.waitForSelector(CALCULATOR);
  assert.match(await page.locator('partner-calculator [data-language="other"]').innerText(), /中文（台灣|台湾）.*简体中文/s);
  assert.equal(await page.locator('partner-language summary').innerText(), '简体中文');
  await close();
});

test('where words do not arrive, the page says so in English and tries again when asked', async () => {
  const { page, close } = await site.open();
  await page.waitForSelector(CALCULATOR);
  await page.route(/assets\/es-.*\.js/, (route) => route.abort());
  await change(page, 'Español');
  const note = page.locator('partner-calculator [data-language="lost"]');
  assert.match(await note.innerText(), /words in Español did not arrive/);
  await page.unroute(/assets\/es-.*\.js/);
  await note.getByRole('button').click();
  await note.waitFor({ state: 'detached' });
  await page.locator('partner-summary').getByText(/usted (?:ganaría|perdería)/).first().waitFor();
  await close();
});

/**
 * Elements that are wider than the window or hide a part of their text, on the page and in every shadow root.
 * @param {import('playwright-core').Page} page @returns {Promise<string[]>}
 */
const cut = (page) =>
  page.evaluate(() => {
    /** @type {string[]} */
    const out = [];
    if (document.documentElement.scrollWidth > innerWidth) out.push(`the page is ${document.documentElement.scrollWidth} wide`);
    /** @param {Document | ShadowRoot} root */
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { overflowX, clipPath } = getComputedStyle(element);
        const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (!text || clipPath !== 'none' || !(element instanceof HTMLElement) || element.offsetParent === null) continue;
        if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) out.push(`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`);
      }
    };
    look(document);
    return out;
  });

/** Widths at which the page changes its shape, and those in between. */
const WIDTHS = [320, 480, 768, 897, 1024, 1100, 1280, 1345, 1440, 1920];

/** Texts still cut once a page has followed its new width. @param {import('playwright-core').Page} page @param {number} width */
async function cutAt(page, width) {
  await page.setViewportSize({ width, height: 900 });
  for (const until = Date.now() + 10_000; Date.now() < until; await page.evaluate(() => new Promise(requestAnimationFrame))) if (!(await cut(page)).length) return [];
  return (await cut(page)).map((one) => `${one} at ${width}`);
}

for (const lang of ['en', 'ar', 'es', 'th', 'tr', 'zh']) {
  test(`${lang}: the page has no barriers, and fits windows of every width`, async () => {
    const { page, problems, close } = await site.open(`?lang=${lang}`, { width: 320, height: 640 });
    await page.waitForSelector(CALCULATOR);
    await page.locator(`partner-calculator[lang="${lang}"] >> css=partner-summary`).waitFor();
    assert.deepEqual(await axe(page), []);
    for (const width of WIDTHS) assert.deepEqual(await cutAt(page, width), []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('words two fifths longer are neither cut nor wider than a window of 320 pixels', async () => {
  const { page, close } = await site.open('', { width: 320, height: 640 });
  await page.waitForSelector(CALCULATOR);
  await page.evaluate(() => {
    /** Two letters of five are written twice. @param {string} text */
    const longer = (text) => text.replace(/\p{L}\p{Ll}{2,}/gu, (word) => [...word].map((letter, i) => (i % 5 < 2 ? letter + letter : letter)).join(''));
    /** @param {Document | ShadowRoot} root */
    const lengthen = (root) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) if (!/^(?:STYLE|SCRIPT)$/.test(node.parentElement?.tagName ?? '')) node.nodeValue = longer(node.nodeValue ?? '');
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) lengthen(element.shadowRoot);
    };
    lengthen(document);
  });
  assert.deepEqual(await cut(page), []);
  await close();
});

test('every text of our pages has a message', () => {
  const english = readFileSync('www/messages/en/site.ftl', 'utf8');
  const known = new Set([...compileFile('www/messages/en/site.ftl').uses.keys()].map((name) => new RegExp(`^${name} = (.*)$`, 'm').exec(english)?.[1] ?? ''));
  for (const page of readdirSync('www').filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(`www/${page}`, 'utf8').replace(/<noscript[^>]*>.*?<\/noscript>/gs, '').replace(/<svg.*?<\/svg>|<!--.*?-->/gs, '');
    const texts = [...text.split(/<[^>]*>/s), ...[...text.matchAll(/(?:aria-label|name="description"\s+content)="([^"]*)"/g)].map((found) => found[1] ?? '')];
    // Figures are the same in every language.
    const words = texts.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => /\p{L}/u.test(one));
    assert.deepEqual(words.filter((one) => !known.has(one)), [], page);
  }
});
