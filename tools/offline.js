// What is kept on a reader's device: which files of dist/ the service worker fetches, and the hash each is held to.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that are no part of our pages: the examples for other sites, what is read once, and packed twins. The page that writes lines for others shows the loader's work in a frame. */
const LEFT_OUT = /^(?:embed\.|frame-host\.|NOTICES|sbom\.|provenance\.|custom-elements\.|oembed\/|previews\/|examples\/)|\.(?:br|gz)$/;

/** Files to keep. @param {string} dist @returns {string[]} by their paths in it */
export function keptFiles(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
}

/** Tags that make a page of ours installable. */
export const installTags = () => [
  { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: /** @type {const} */ ('head') },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/180.png' }, injectTo: /** @type {const} */ ('head') },
];
