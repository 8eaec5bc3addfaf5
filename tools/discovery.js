// How a page of ours is shown where its link is pasted: titles for preview cards, and answers for those who ask by oEmbed. Both need
// whole addresses, which a static folder does not know of itself: `make build SITE=https://…/` says where it will stand. The pictures are those
// of tools/previews.js.

import { mkdirSync, writeFileSync } from 'node:fs';
import { presets } from '../www/presets.js';

/** Size of a frame with the calculator or the card in it, in pixels. */
const WIDTH = 1200;
const HEIGHT = 960;
const CARD = { width: 520, height: 720 };
export const NAME = 'Partner Calculator';
/** Size of a preview card's picture: what those who show one ask for. */
export const PREVIEW = { width: 1200, height: 630 };

/** The folder's address with its last slash; empty where none was said. @param {string | undefined} said */
export function siteOf(said) {
  if (!said) return '';
  const url = new URL(said);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash) throw new TypeError(`SITE is the address of a folder, not ${said}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

export const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {string} site @param {string} query of the frame @param {{ width: number, height: number }} size */
function frame(site, query, { width, height }) {
  const address = escaped(`${site}frame.html${query}`);
  return `<iframe data-partner-calculator title="${NAME}" loading="lazy" src="${address}" width="${width}" height="${height}" style="max-inline-size: 100%; border: 0"></iframe>`;
}

/** The example that a page opens with. */
const FIRST = presets[0]?.id ?? '';

/** Address of the picture of an example's result. @param {string} site @param {string} id */
const picture = (site, id) => `${site}previews/${id}.png`;

/** Answers of oEmbed, by the names of their files: the calculator, and a card for each example. @param {string} site */
export function oembeds(site) {
  const answer = (/** @type {string} */ query, /** @type {{ width: number, height: number }} */ size, id = FIRST) => ({
    version: '1.0',
    type: 'rich',
    provider_name: NAME,
    provider_url: site,
    title: NAME,
    html: frame(site, query, size),
    ...size,
    thumbnail_url: picture(site, id),
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  });
  return new Map([
    ['calculator', answer('', { width: WIDTH, height: HEIGHT })],
    ...presets.map(({ id }) => /** @type {const} */ ([id, answer(`?layout=card&preset=${id}`, CARD, id)])),
  ]);
}

/** Tags for preview cards; with a site, the way to its oEmbed too. @param {string} html of a page @param {string} page its name @param {string} site */
export function discoveryTags(html, page, site) {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? NAME;
  const about = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const told = { 'og:type': 'website', 'og:site_name': NAME, 'og:title': title, 'og:description': about, ...(site && { 'og:url': `${site}${page === 'index.html' ? '' : page}`, 'og:image': picture(site, FIRST), 'og:image:width': `${PREVIEW.width}`, 'og:image:height': `${PREVIEW.height}`, 'og:image:alt': `${NAME}: the result of an example`, 'twitter:card': 'summary_large_image' }) };
  const tags = Object.entries(told).map(([property, content]) => ({ tag: 'meta', attrs: { property, content }, injectTo: /** @type {const} */ ('head') }));
  const link = { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed/calculator.json`, title: NAME }, injectTo: /** @type {const} */ ('head') };
  return site && page === 'index.html' ? [...tags, link] : tags;
}

/** @param {string} folder @param {string} site */
export function writeOembeds(folder, site) {
  mkdirSync(`${folder}/oembed`, { recursive: true });
  for (const [name, answer] of oembeds(site)) writeFileSync(`${folder}/oembed/${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
}
