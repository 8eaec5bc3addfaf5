// Head and foot that all pages of ours share: www/site/template.html, with what a page of www/ has of its own in its places.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const TEMPLATE = 'www/site/template.html';

/** Parts of a page by the place in the template that takes them. @type {Record<string, RegExp>} */
const PARTS = {
  head: /(?<=<head>\s*)\S.*?(?=\s*<script)/s,
  script: /<script type="module"[^>]*><\/script>/,
  skip: /<a class="skip"[^>]*>[^<]*<\/a>/,
  line: /(?<=<body>.*)<p>[^<]*<\/p>(?=\s*<main)/s,
  main: /<main.*<\/main>/s,
};

/** Parts that a page may do without. */
const OPTIONAL = ['line'];

/** @param {string} page the text of a page @param {string} name of its file @param {string} [template] */
export function filled(page, name, template = readFileSync(TEMPLATE, 'utf8')) {
  const text = Object.entries(PARTS).reduce((whole, [part, pattern]) => {
    const [own] = pattern.exec(page) ?? [];
    if (own === undefined && !OPTIONAL.includes(part)) throw new Error(`${name} has no ${part}`);
    return whole.replace(new RegExp(`( *)<!--${part}-->\n`), (_, indent) => (own === undefined ? '' : `${indent}${own}\n`));
  }, template);
  const address = `href="./${name === 'index.html' ? '' : name}"`;
  return text.replace(`<a ${address}>`, `<a ${address} aria-current="page">`);
}

/**
 * Puts each page into the template, whether it is built or served while developing.
 * @returns {import('vite').Plugin}
 */
export const template = () => ({
  name: 'template',
  transformIndexHtml: { order: 'pre', handler: (html, { filename }) => filled(html, basename(filename)) },
  configureServer(server) {
    server.watcher.on('change', (path) => path.endsWith(TEMPLATE) && server.hot.send({ type: 'full-reload' }));
  },
});
