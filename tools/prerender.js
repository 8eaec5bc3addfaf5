// Runs the calculator in Node and writes its first answer down: a shadow root for each element, and one sheet for all of them, since
// no style stands in a page of ours. A page that carries it shows figures before any script has come, and without one.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import postcss from 'postcss';
import { build } from 'vite';
import { rem } from './rem.js';

/** Narrower than this, form and answer do not fit side by side: TWO_COLUMNS of the calculator. */
const NARROW = 'inline-size < 56rem';

/** Tags in what is served. They are never defined: what is served stays as it is until the calculator takes its place. @param {string} text */
const renamed = (text) => text.replace(/\bpartner-(?=[a-z])/g, 'served-');

/** Brings what the modules of the page look for as they are loaded. */
async function shim() {
  // @ts-ignore: it has no types
  await import('@lit-labs/ssr/lib/install-global-dom-shim.js');
  const wasm = readFileSync('www/pkg/answer_bg.wasm');
  const fetched = async (/** @type {string} */ url) => {
    if (!String(url).endsWith('answer_bg.wasm')) throw new Error(`the first answer wants ${url}`);
    return new Response(wasm);
  };
  Object.assign(globalThis, { window: globalThis, self: globalThis, origin: 'null', Worker: class {}, fetch: fetched });
}

/** @typedef {{ tag: string, sheets: string[] }} Styled an element and its sheets */

/**
 * One sheet for the shadow roots of several elements: each rule is bound to the host it was written for.
 * @param {string} text @param {string[]} tags none for what all of them share
 */
function scoped(text, tags) {
  const root = postcss.parse(text);
  const [only] = tags;
  const host = tags.length === 1 ? (only ?? '') : `:is(${tags.join(', ')})`;
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'rule' || (parent?.type === 'atrule' && /keyframes$/.test(/** @type {import('postcss').AtRule} */ (parent).name))) return;
    const narrow = rule.selector.includes('[narrow]');
    // The page links the sheet too, to wait for it: nothing in it may reach what is outside a shadow root.
    const selectors = rule.selectors.filter((selector) => selector !== ':root');
    rule.selectors = selectors.map((selector) => {
      const text = renamed(selector).replaceAll('[narrow]', ':not([wide])');
      if (!text.startsWith(':host')) return `:where(:host${tags.length ? `(${host})` : ''}) ${text}`;
      return tags.length ? text.replace(/^:host(\(?)/, (_, open) => (open ? `:host(${host}` : `:host(${host})`)) : text;
    });
    if (narrow) rule.replaceWith(postcss.atRule({ name: 'container', params: `calculator (${NARROW})`, nodes: [rule.clone()] }));
  });
  return root.toString().replace(/\n\s*/g, '\n');
}

/** @param {Styled[]} styled @param {string[]} shared sheets that stand first, for all hosts or the outermost */
function sheetOf(styled, shared) {
  /** @type {Map<string, string[]>} */
  const hosts = new Map();
  for (const { tag, sheets } of styled) for (const text of sheets) if (!shared.includes(text)) hosts.set(text, [...(hosts.get(text) ?? []), tag]);
  return [...shared.map((text) => scoped(text, [])), ...[...hosts].map(([text, tags]) => scoped(text, tags))].join('\n');
}

/** Grey bars in the places of plan and answer, for who asked for another plan or language. */
const bars = (/** @type {number} */ count) => '<span></span>'.repeat(count);
const skeleton = `<div class="skeleton" aria-hidden="true"><div class="frame"><div class="layout"><div class="inputs waiting">${bars(9)}</div><div class="answer waiting">${bars(4)}</div></div></div></div>`;
const around = `:host(partner-calculator) { container: calculator / inline-size }
:host .served { display: var(--served, block) }
:host .skeleton { display: var(--skeleton, none) }`;

/**
 * @returns {Promise<{ css: string, html: (href: string) => string }>} the sheet; the calculator's shadow root, told where its sheet is
 */
export async function prerender() {
  await shim();
  const outDir = resolve('target/prerender');
  await build({
    configFile: false,
    root: 'www',
    logLevel: 'warn',
    plugins: [rem()],
    ssr: { external: true },
    build: { outDir, emptyOutDir: true, ssr: resolve('www/site/prerender.js'), target: 'node20' },
  });
  const { prerender: run } = await import(`${pathToFileURL(`${outDir}/prerender.js`).href}?${Date.now()}`);
  const { render, LitElementRenderer } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { view, tokens, base, drawn } = await run();
  LitElementRenderer.renderOptions.push((/** @type {HTMLElement} */ element) => (drawn.includes(element.localName) ? undefined : { disableSsr: true }));
  const text = await collectResult(render(view));

  /** Inline styles are against the page's policy: each becomes a rule. @type {string[]} */
  const inline = [];
  const inner = /^<shell-calculator[^>]*><template[^>]*>(.*)<\/template><\/shell-calculator>$/s.exec(
    text
      .replace(/<!--.*?-->|<\?[^>]*>/gs, '')
      .replace(/<style>.*?<\/style>/gs, '<link>')
      .replace(/ (?:defer-hydration|shadowroot="open")/g, '')
      .replace(/\s(selected|checked|disabled|hidden)="(true|false)"/g, (_, name, is) => (is === 'true' ? ` ${name}` : ''))
      .replace(/<option(?![^>]* selected)[^>]*>.*?<\/option>/gs, '')
      .replace(/ style="([^"]*)"/g, (_, style) => {
        if (!inline.includes(style)) inline.push(style);
        return ` data-style="${inline.indexOf(style)}"`;
      })
      // Spaces that do not break stay.
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ >/g, '>')
      .replace(/(<\/?)partner-/g, '$1served-')
      .trim(),
  )?.[1];
  if (!inner) throw new Error('the first answer has an unforeseen shape');

  const styled = ['partner-calculator', ...drawn.filter((/** @type {string} */ tag) => tag !== 'shell-calculator')].map((tag) => ({
    tag: tag === 'partner-calculator' ? tag : renamed(tag),
    sheets: /** @type {any} */ (customElements.get(tag)).elementStyles.map((/** @type {{ cssText: string }} */ sheet) => sheet.cssText),
  }));
  const css = [sheetOf(styled, [tokens, base]), around, ...inline.map((style, i) => `:host [data-style="${i}"] { ${style} }`)].join('\n');
  return {
    css,
    html: (href) => {
      const link = `<link rel="stylesheet" href="${href}">`;
      return `<template shadowrootmode="open"><!--served-->${link}<slot name="late"></slot><div class="served">${inner.replaceAll('<link>', link)}</div>${skeleton}</template>`;
    },
  };
}
