// `make shots`: pictures of each built page, to look at. PAGES="index.html embed.html" chooses others than all.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { openSite, screenshot } from './harness.js';

/** @type {Record<string, import('./harness.js').Look & { print?: boolean }>} */
const looks = {
  wide: { width: 1440 },
  narrow: { width: 390, height: 844 },
  'wide-dark': { width: 1440, colorScheme: 'dark' },
  'narrow-dark': { width: 390, height: 844, colorScheme: 'dark' },
  print: { width: 794, height: 1123, print: true },
};

const pages = process.env.PAGES?.split(/\s+/) ?? readdirSync('dist').filter((name) => name.endsWith('.html'));
const site = await openSite();
try {
  for (const path of pages) {
    for (const [name, { print, ...look }] of Object.entries(looks)) {
      const view = await site.open(path, look);
      if (print) await view.page.emulateMedia({ media: 'print' });
      const file = `target/shots/${basename(path, '.html')}-${name}.png`;
      await screenshot(view.page, file);
      console.log(file, ...view.problems);
      await view.close();
    }
  }
} finally {
  await site.close();
}
