// Charts that are taken away: a drawing stands alone and says what the screen says; dots are as sharp as paper wants.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { headline, see } from './screen.js';

/** @import { Locator, Page } from 'playwright-core' */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @param {Page} page @param {Locator} panel @param {'SVG' | 'PNG'} format */
async function taken(page, panel, format) {
  const [file] = await Promise.all([page.waitForEvent('download'), panel.locator('.picture').getByText(format, { exact: true }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** A drawing as a page reads it that knows nothing of ours. @param {string} svg */
async function read(svg) {
  const bare = await site.browser.newPage();
  const found = await bare.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...drawn.querySelectorAll('*')];
    return {
      sound: drawn.querySelector('parsererror') === null,
      texts: [...drawn.querySelectorAll('text')].map((one) => one.textContent?.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '')),
      link: drawn.querySelector('desc')?.textContent ?? '',
      foreign: all.filter((one) => /script|style|image|foreignObject/i.test(one.localName)).length,
      attributes: all.flatMap((one) => [...one.attributes].map(({ value }) => value)),
    };
  }, svg);
  await bare.close();
  return found;
}

for (const [lang, { title, placeholders, profit }] of Object.entries({
  en: { title: 'Where it comes from', placeholders: /100% illustrative rates/, profit: '653,786.66' },
  ar: { title: 'من أين يأتي الربح', placeholders: /100% نسب توضيحية/, profit: '653,786.66' },
})) {
  test(`the steps to profit as a drawing, in ${lang}: its figures, whose they are and what they rest on`, async () => {
    const { page, problems, close } = await site.open(`?lang=${lang}`);
    await headline(page);
    const panel = page.locator('partner-waterfall');
    await see(panel);
    const { name, content } = await taken(page, panel, 'SVG');
    assert.equal(name, `${title}.svg`);
    const drawn = await read(content.toString());
    assert.equal(drawn.sound, true);
    assert.equal(drawn.foreign, 0);
    assert.ok(drawn.texts.includes(profit), drawn.texts.join(' | '));
    assert.ok(drawn.texts.some((text) => placeholders.test(text ?? '')));
    assert.ok(drawn.texts.some((text) => text?.includes('Mekong Systems')));
    assert.match(drawn.link, /^http.*#v3=.*&c=/);
    // What only our sheets know is written out.
    assert.deepEqual(drawn.attributes.filter((value) => /var\(|light-dark|color-mix|oklab/.test(value)), []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('the months as a drawing hold both charts, their key and no trace of a pointer', async () => {
  const { page, problems, close } = await site.open();
  const panel = page.locator('partner-months');
  await see(panel);
  await panel.locator('svg').first().waitFor();
  await panel.locator('.plot svg').first().hover();
  const { content } = await taken(page, panel, 'SVG');
  const drawn = await read(content.toString());
  for (const text of ['Month by month', 'What comes back', 'Profit in the month', 'Cash so far', 'Jan 2027']) assert.ok(drawn.texts.includes(text), text);
  assert.doesNotMatch(content.toString(), /aria-label="tip"|class=/);
  assert.deepEqual(problems, []);
  await close();
});

test('dots are two for each pixel, and the screen’s own ground', async () => {
  const { page, problems, close } = await site.open('', { colorScheme: 'dark' });
  const panel = page.locator('partner-waterfall');
  await see(panel);
  const { name, content } = await taken(page, panel, 'PNG');
  assert.match(name, /\.png$/);
  assert.deepEqual([...content.subarray(1, 4)], [...Buffer.from('PNG')]);
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return { width: image.width, corner: [...(context?.getImageData(3, 3, 1, 1).data ?? [])] };
  }, content.toString('base64'));
  assert.ok(seen.width >= 2 * 368 && seen.width % 2 === 0, `${seen.width}`);
  assert.deepEqual(seen.corner, [0x10, 0x13, 0x16, 255]);
  assert.deepEqual(problems, []);
  await close();
});

test('a picture whose writer does not arrive is told, and comes at the next try', async () => {
  const { page, close } = await site.open();
  const panel = page.locator('partner-waterfall');
  await see(panel);
  await page.route('**/assets/files-*.js', (route) => route.abort());
  await panel.locator('.picture').getByText('SVG', { exact: true }).click();
  await panel.locator('.picture').getByText('The picture could not be written.').waitFor();
  await page.unroute('**/assets/files-*.js');
  assert.match((await taken(page, panel, 'SVG')).name, /\.svg$/);
  await panel.locator('.picture').getByText('The picture could not be written.').waitFor({ state: 'detached' });
  await close();
});
