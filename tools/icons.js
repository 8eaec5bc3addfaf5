// `make icons`: the icons of the installed pages, from www/icon.svg. They are stored, since a build needs no browser.

import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

const out = 'www/public/icons';
const source = readFileSync('www/icon.svg', 'utf8');
/** Without the round corners, and inside the circle that every launcher leaves: four fifths of the side. */
const filled = source.replace(/ rx="\d+"/, '').replace('<path ', '<path transform="translate(16 16) scale(.72) translate(-16 -16)" ');

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, svg } of [
  { name: '180', size: 180, svg: filled },
  { name: '192', size: 192, svg: source },
  { name: '512', size: 512, svg: source },
  { name: 'maskable', size: 512, svg: filled },
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`${out}/${name}.png`, await page.screenshot({ omitBackground: true }));
}
writeFileSync(`${out}/icon.svg`, source);
await browser.close();
