// Preview cards of the examples: a picture with the headline figures, as the engine works them out, and a page that names it and leads to
// the calculator. The pictures are taken by a browser; a build that is told where it will stand (SITE) needs one.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bars } from '../www/element/answer/bars.js';
import { sentence, span, wayOf } from '../www/element/answer/sentence.js';
import { magnitude, sign } from '../www/element/base/decimal.js';
import { lineTitle } from '../www/element/base/line-words.js';
import { localeFor } from '../www/element/base/locale.js';
import { learn as learnMinorUnits } from '../www/element/base/minor.js';
import { opening } from '../www/element/plan/opening.js';
import { catalogue, estimate, exchange, initSync } from '../www/pkg/engine.js';
import basisMessages from '../www/pkg/messages/en/basis.js';
import cardMessages from '../www/pkg/messages/en/card.js';
import examplesMessages from '../www/pkg/messages/en/examples.js';
import headlineMessages from '../www/pkg/messages/en/headline.js';
import { presets } from '../www/presets.js';
import { findChromium } from './chromium.js';
import { NAME, PREVIEW, escaped, siteOf } from './discovery.js';

/** @typedef {{ id: string, title: string, who: string, over: string, money: string, told: string, rows: { label: string, amount: string, kind: string, from: number, to: number }[], basis: string }} Preview told: whose plan it is and the result, in sentences */

/** Texts and bars of the picture of each example. @returns {Preview[]} */
export function previews() {
  initSync({ module: readFileSync('www/pkg/engine_bg.wasm') });
  const { programmes, minorUnits } = catalogue();
  learnMinorUnits(minorUnits);
  const locale = localeFor('en');
  const [examples, headline, rests, card] = [locale.t(examplesMessages), locale.t(headlineMessages), locale.t(basisMessages), locale.t(cardMessages)];
  return presets.map(({ id }) => {
    const opened = opening({ preset: id, programme: '' }, programmes, (from, to) => exchange(from, to).rate);
    const answer = opened && estimate(opened.request);
    if (!opened || answer?.kind !== 'answer') throw new Error(`the example ${id} has no answer`);
    const { currency, basis } = answer;
    const { profit } = answer.headline;
    const programme = programmes.find((one) => one.id === opened.request.programme);
    const shares = basis.filter(({ share }) => sign(share) > 0);
    const unsure = shares.some(({ kind }) => kind === 'illustrative') ? ` ${rests.placeholders({ vendor: programme?.vendor ?? '' })}` : '';
    return {
      id,
      title: examples.title[id],
      who: card.example({ role: programme?.roles.find((one) => one.id === opened.request.role)?.title ?? '', programme: programme?.title ?? '' }),
      over: headline.over({ span: span(answer, locale), way: wayOf(profit) }),
      money: sign(profit) === 0 ? '' : locale.format.money(magnitude(profit), currency),
      told: `${examples.company[id]}. ${sentence(answer, locale)}`,
      rows: bars(answer).map(({ line, from, to }) => ({ label: lineTitle(line, answer, locale), amount: locale.format.amount(line.total, currency), kind: line.waterfall === 'step' ? (sign(line.total) < 0 ? 'takes' : 'gives') : (line.waterfall ?? ''), from, to })),
      basis: `${shares.map(({ kind, share }) => `${locale.format.share(share)} ${rests.kinds[kind]}`).join(' · ')}.${unsure}`,
    };
  });
}

/** The page that a picture is taken of. @param {Preview} preview */
export const drawing = ({ who, over, money, rows, basis }) => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 0; inline-size: ${PREVIEW.width}px; block-size: ${PREVIEW.height}px; box-sizing: border-box; padding: 48px 64px; display: flex; flex-direction: column; background: #fbfaf8; color: #14181d; font: 24px/1.3 "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums lining-nums }
  p { margin: 0 } .soft { color: #565e68 } .money { font-size: 72px; font-weight: 600; line-height: 1.2 } .head { display: flex; justify-content: space-between }
  ol { list-style: none; margin: auto 0; padding: 0 } li { display: grid; grid-template-columns: 360px 1fr 240px; gap: 24px; align-items: center; line-height: 36px }
  li span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis } .bar { block-size: 20px; border-radius: 3px; background: #868b93 } .gives { background: #6c958e } .takes { background: #b68169 } .end { background: #0b5d56 } .amount { text-align: end }
  </style><p class="head soft"><span>${escaped(who)}</span><span>${NAME}</span></p><p class="soft" style="margin-top: 28px">${escaped(over)}</p><p class="money">${escaped(money)}</p>
  <ol>${rows.map(({ label, amount, kind, from, to }) => `<li><span>${escaped(label)}</span><div class="bar ${kind}" style="margin-inline-start: ${from * 100}%; inline-size: max(3px, ${(to - from) * 100}%)"></div><span class="amount">${escaped(amount)}</span></li>`).join('')}</ol>
  <p class="soft">${escaped(basis)}</p></html>`;

/** A page for links: it names the picture, says the result, and leads to the calculator with the example. @param {Preview} preview @param {string} site */
export function examplePage({ id, title, told, basis }, site) {
  const about = `${told} ${basis}`;
  const tags = { 'og:type': 'website', 'og:site_name': NAME, 'og:title': `${title}: what would a partner earn?`, 'og:description': about, 'og:url': `${site}examples/${id}.html`, 'og:image': `${site}previews/${id}.png`, 'og:image:width': `${PREVIEW.width}`, 'og:image:height': `${PREVIEW.height}`, 'og:image:alt': about, 'twitter:card': 'summary_large_image' };
  const to = `../?preset=${id}`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – ${NAME}</title>
    <meta name="description" content="${escaped(about)}" />
${Object.entries(tags).map(([property, content]) => `    <meta property="${property}" content="${escaped(content)}" />`).join('\n')}
    <link rel="canonical" href="${escaped(`${site}examples/${id}.html`)}" />
    <link rel="alternate" type="application/json+oembed" href="${escaped(`${site}oembed/${id}.json`)}" title="${NAME}" />
    <meta http-equiv="refresh" content="0; url=${to}" />
  </head>
  <body>
    <p>${escaped(about)} <a href="${to}">${NAME}</a></p>
  </body>
</html>
`;
}

/** Writes the pictures and their pages. @param {string} folder @param {string} site */
export async function writePreviews(folder, site) {
  const all = previews();
  for (const name of ['previews', 'examples']) mkdirSync(`${folder}/${name}`, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: PREVIEW });
    for (const preview of all) {
      await page.setContent(drawing(preview));
      writeFileSync(`${folder}/previews/${preview.id}.png`, await page.screenshot());
      writeFileSync(`${folder}/examples/${preview.id}.html`, examplePage(preview, site));
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const site = siteOf(process.env['SITE']);
  if (!site) throw new Error('SITE says where the folder will stand');
  await writePreviews('dist', site);
}
