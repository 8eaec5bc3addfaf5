// The custom properties that a host may set: each is seen, and no colour of any chart comes from elsewhere.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elements } from '../../tools/elements.js';
import { openSite } from './harness.js';

/** @type {{ cssProperties: { name: string }[] }[]} */
const [calculator, card] = /** @type {any} */ (elements((name) => name).modules.map(({ declarations }) => declarations[0]));
/** Colours that are nobody's, by property. */
const colours = Object.fromEntries((calculator?.cssProperties ?? []).map(({ name }) => name).filter((name) => !/font|radius|gap/.test(name)).map((name, i) => [name, `rgb(${20 + 10 * i}, ${250 - 10 * i}, ${10 + i})`]));

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Values in use of colours, faces, corners and spaces. Runs in the page. @param {Element} host */
function values(host) {
  const names = ['color', 'background-color', 'background-image', 'border-top-color', 'border-bottom-color', 'border-left-color', 'border-right-color', 'outline-color', 'fill', 'stroke', 'font-family', 'border-top-left-radius', 'row-gap', 'column-gap', 'padding-top', 'padding-left', 'margin-top', 'text-decoration-color', 'accent-color'];
  /** @type {Set<string>} */
  const all = new Set();
  /** @type {Set<string>} */
  const drawn = new Set();
  /** @param {ParentNode} root @param {boolean} within whether in a drawing */
  const walk = (root, within) => {
    for (const one of root.children) {
      const style = getComputedStyle(one);
      const isDrawing = within || one.localName === 'svg';
      for (const name of names) all.add(`${name} ${style.getPropertyValue(name)}`);
      const { x, y } = one.getBoundingClientRect();
      const isShape = isDrawing && /^(path|rect|line|circle|text|g)$/.test(one.localName);
      if (isShape && Number.isFinite(x + y)) for (const name of ['fill', 'stroke']) if (one.hasAttribute(name) || one.localName !== 'g') drawn.add(style.getPropertyValue(name));
      if (!isDrawing && /\b(bar|swatch|tone|key|less|more)\b/.test(one.getAttribute('class') ?? '') && one.localName === 'span') drawn.add(style.backgroundColor);
      if (one.shadowRoot) walk(one.shadowRoot, isDrawing);
      walk(one, isDrawing);
    }
  };
  if (host.shadowRoot) walk(host.shadowRoot, false);
  return { all: [...all], drawn: [...drawn] };
}

/** Sets the calculator to show a view, and waits for its charts. @param {import('playwright-core').Page} page @param {string} view @param {string} there */
async function show(page, view, there) {
  await page.locator('partner-calculator').evaluate((element, view) => element.setAttribute('view', view), view);
  await page.locator(there).first().scrollIntoViewIfNeeded();
  await page.locator(`${there} svg, ${there} .bar, ${there} .torn li`).first().waitFor();
}

const VIEWS = [['answer', 'partner-waterfall'], ['when', 'partner-months'], ['change', 'partner-whatif'], ['change', 'partner-tornado']];

test('each property that is named is seen in the calculator and in the card', async () => {
  for (const [path, tag, declared] of /** @type {const} */ ([['frame.html', 'partner-calculator', calculator], ['frame.html?layout=card', 'partner-card', card]])) {
    const { page, close } = await site.open(path);
    await page.locator(`${tag}[state="ready"] .result`).first().waitFor();
    const element = page.locator(tag);
    /** @type {Set<string>} */
    const unseen = new Set((declared?.cssProperties ?? []).map(({ name }) => name));
    assert.ok(unseen.size > 10);
    const look = async () => {
      const before = new Set((await element.evaluate(values)).all);
      for (const name of unseen) {
        const value = colours[name] ?? (/font/.test(name) ? 'Nobody' : '37px');
        await element.evaluate((element, [name = '', value = '']) => /** @type {HTMLElement} */ (element).style.setProperty(name, value), [name, value]);
        const now = (await element.evaluate(values)).all.filter((one) => !before.has(one));
        // Spaces are multiples of the one that is set.
        if (now.some((one) => one.includes(value)) || (name === '--partner-gap' && now.length)) unseen.delete(name);
        await element.evaluate((element, name) => /** @type {HTMLElement} */ (element).style.removeProperty(name), name);
      }
    };
    if (tag === 'partner-card') await element.evaluate((element) => element.setAttribute('action', 'https://host.example/'));
    else for (const [view = '', there = ''] of VIEWS) {
      await show(page, view, there);
      await look();
    }
    // A refusal has a colour of its own.
    await page.locator(`${tag} input[name="plan.cohorts[0].spend"]`).fill('a lot');
    await page.locator(`${tag} .refusal`).first().waitFor();
    await look();
    // Rates of the partner's own come into a card with a plan of its host's.
    assert.deepEqual([...unseen], tag === 'partner-card' ? ['--partner-chart-third'] : []);
    await close();
  }
});

test('no colour of a chart comes from elsewhere', async () => {
  const { page, close } = await site.open('frame.html');
  await page.locator('partner-calculator[state="ready"] .result').first().waitFor();
  await page.locator('partner-calculator').evaluate((element, colours) => {
    for (const [name, value] of Object.entries(colours)) /** @type {HTMLElement} */ (element).style.setProperty(name, value);
  }, colours);
  const ours = new Set(Object.values(colours));
  for (const [view = '', there = ''] of VIEWS) {
    await show(page, view, there);
    const { drawn } = await page.locator('partner-calculator').evaluate(values);
    // A mixture of ours is told in the space it was mixed in.
    const foreign = drawn.filter((colour) => !ours.has(colour) && !/^(none|transparent|rgba\(0, 0, 0, 0\)|oklab|color)/.test(colour));
    assert.deepEqual(foreign, [], `${view} ${there}`);
    assert.ok(drawn.filter((colour) => ours.has(colour)).length > 1, `${view} ${there}: ${drawn.join()}`);
  }
  await close();
});
