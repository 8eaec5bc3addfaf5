// What a screen reader is told, as the browser's accessibility tree has it: the headline, a refusal, a new answer. And what eyes
// must tell apart: the colours of charts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @typedef {{ role: string, name: string, description: string, properties: Map<string, unknown>, under: string }} Node under: roles above it */

/** The tree, without what is left out of it. @param {import('playwright-core').Page} page @returns {Promise<Node[]>} in the order in which it is read */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = (/** @type {typeof nodes[number] | undefined} */ node) => {
    const roles = [];
    for (let at = node && byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) roles.push(String(at.role?.value));
    return roles.join(' ');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
      description: String(node.description?.value ?? ''),
      properties: new Map((node.properties ?? []).map(({ name, value }) => [String(name), value.value])),
      under: above(node),
    }));
}

/** Texts that are read in regions which speak up by themselves. @param {Node[]} nodes */
const announced = (nodes) => nodes.filter(({ role, under }) => role === 'StaticText' && /\b(status|alert)\b/.test(under)).map(({ name }) => name);

/**
 * The tree once it tells something: what arrives late is waited for by itself.
 * @param {import('playwright-core').Page} page @param {(nodes: Node[]) => boolean} told @param {string} what
 */
async function once(page, told, what) {
  const end = Date.now() + 60_000;
  for (;;) {
    const nodes = await tree(page);
    if (told(nodes)) return nodes;
    assert.ok(Date.now() < end, `${what} is never told: ${announced(nodes).join(' | ')}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
}

test('the result is read as a heading’s, in the page’s main part, before the figures behind it', async () => {
  const { page, close } = await site.open();
  const result = await headline(page);
  const nodes = await once(page, (all) => all.some(({ name, under }) => result.includes(name) && name.length > 10 && /\bmain\b/.test(under)), 'the result');
  const headings = nodes.filter(({ role }) => role === 'heading');
  assert.equal(headings.filter(({ properties }) => properties.get('level') === 1).length, 1, 'one heading above all');
  // No level is left out on the way down.
  let deepest = 1;
  for (const { name, properties } of headings) {
    const level = Number(properties.get('level'));
    assert.ok(level <= deepest + 1, `"${name}" is a heading ${level} below one of ${deepest}`);
    deepest = level;
  }
  const first = nodes.findIndex(({ name }) => name.length > 10 && result.includes(name));
  const table = nodes.findIndex(({ role }) => role === 'table');
  assert.ok(table === -1 || first < table, 'the result is read before any table');
  for (const { role, under } of nodes) if (role === 'button' || role === 'link') assert.doesNotMatch(under, /\b(button|link)\b/, 'nothing to press inside something to press');
  assert.deepEqual(nodes.filter(({ role, name }) => ['button', 'link', 'textbox', 'combobox', 'spinbutton', 'checkbox', 'radio', 'slider'].includes(role) && !name).map(({ role, under }) => `${role} without a name in ${under}`), []);
  await close();
});

test('a refusal is told at its field and announced, and so is the answer that comes after it', async () => {
  const { page, close } = await site.open();
  const months = field(page, 'plan.months');
  await months.fill('61');
  const refused = await once(page, (nodes) => announced(nodes).some((text) => /mend|mark|problem|field/i.test(text)), 'the refusal');
  const invalid = refused.filter(({ properties }) => properties.get('invalid') === 'true');
  assert.equal(invalid.length, 1, 'one field is told to be invalid');
  assert.match(invalid[0]?.name ?? '', /month/i);
  assert.match(invalid[0]?.description ?? '', /60/, 'and with what is allowed');
  await months.fill('24');
  const answered = await once(page, (nodes) => announced(nodes).some((text) => /over two years/i.test(text)), 'the new answer');
  assert.deepEqual(answered.filter(({ properties }) => properties.get('invalid') === 'true').map(({ name }) => name), []);
  await close();
});

/** Luminance, by WCAG 2.2. @param {string} colour as #rrggbb */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Coordinates of a colour in OKLab, by Björn Ottosson's definition. @param {string} colour as #rrggbb */
function oklab(colour) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [l, m, s] = [0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b].map(Math.cbrt);
  return { l: Number(l), m: Number(m), s: Number(s) };
}

/** Two colours mixed in OKLab, of which the cube roots of its cone responses are a linear image. @param {string} one @param {string} other @param {number} share of the first */
function mixed(one, other, share) {
  const [a, b] = [oklab(one), oklab(other)];
  const [l, m, s] = /** @type {const} */ (['l', 'm', 's']).map((part) => (share * a[part] + (1 - share) * b[part]) ** 3);
  const linear = [4.0767416621 * Number(l) - 3.3077115913 * Number(m) + 0.2309699292 * Number(s), -1.2684380046 * Number(l) + 2.6097574011 * Number(m) - 0.3413193965 * Number(s), -0.0041960863 * Number(l) - 0.7034186147 * Number(m) + 1.707614701 * Number(s)];
  const signs = linear.map((part) => Math.round(255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)));
  return `#${signs.map((sign) => Math.min(255, Math.max(0, sign)).toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('what is drawn in charts stands out by three to one, in light and in dark', () => {
  const sheet = readFileSync(new URL('../../www/element/base/tokens.css', import.meta.url), 'utf8');
  const tokens = new Map([...sheet.matchAll(/--([a-z-]+):[^;]*?light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const of = (/** @type {string} */ name) => tokens.get(name)?.[theme] ?? mixes(name);
    /** @param {string} name @returns {string} */
    const mixes = (name) => {
      const [, one = '', share = ''] = new RegExp(`--${name}:[^;]*color-mix\\(in oklab, var\\(--(\\w+)\\) (\\d+)%, var\\(--paper\\)\\)`).exec(sheet) ?? assert.fail(`no colour ${name}`);
      return mixed(of(one), of('paper'), Number(share) / 100);
    };
    for (const soft of ['refuse-soft', 'unsure-soft']) for (const text of ['ink', 'refuse']) assert.ok(contrast(of(text), of(soft)) >= 4.5, `${text} on ${soft} in ${theme}`);
    for (const ground of ['paper', 'surface']) {
      for (const name of ['accent', 'second', 'third', 'take', 'unsure', 'refuse', 'edge']) {
        const ratio = contrast(of(name), of(ground));
        assert.ok(ratio >= 3, `${name} on ${ground} in ${theme}: ${ratio.toFixed(2)} to one`);
      }
      for (const name of ['ink', 'soft', 'accent', 'refuse']) assert.ok(contrast(of(name), of(ground)) >= 4.5, `${name} as text on ${ground} in ${theme}`);
    }
  }
});
