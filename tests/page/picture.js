// `make picture`: the picture in README.md, taken of the built page as a visitor meets it.

import { stat } from 'node:fs/promises';
import { openSite } from './harness.js';

const path = 'docs/picture.png';
const site = await openSite();
try {
  const { page, problems } = await site.open('', { width: 1280, height: 800 });
  if (problems.length) throw new Error(problems.join('\n'));
  await page.screenshot({ path });
} finally {
  await site.close();
}
const { size } = await stat(path);
console.log(`${path}: ${Math.round(size / 1000)} kB`);
if (size > 200_000) throw new Error('too large for a README: keep it below 200 kB');
