// The first answer as the page is served with it: before any script, and when the calculator takes its place.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, live, openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Elements of the first screen, below the calculator. */
const DRAWN = ['profile', 'toolbar', 'inputs', 'summary', 'headline', 'waterfall', 'tiers', 'basis'];

/** Opens the page with its engine held back. @param {string} [path] @param {import('./harness.js').Look} [look] */
async function hold(path = '', { width = 1440, height = 900, ...look } = {}) {
  const context = await site.browser.newContext({ viewport: { width, height }, locale: 'en-US', timezoneId: 'UTC', serviceWorkers: 'block', ...look });
  const page = await context.newPage();
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((/** @type {(value?: unknown) => void} */ done) => (release = () => done()));
  await page.route(/answer_bg.*\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return {
    page,
    release: async () => {
      release();
      await live(page);
    },
    close: () => context.close(),
  };
}

/** Each text of the first screen in the window, with its place. @param {import('playwright-core').Page} page */
const places = (page) =>
  page.evaluate(() => {
    /** @type {{ text: string, x: number, y: number, width: number }[]} */
    const found = [];
    const range = document.createRange();
    const visit = (/** @type {Node} */ node) => {
      if (node instanceof Text) {
        const text = node.data.replace(/[ \t\r\n]+/g, ' ').trim();
        range.selectNodeContents(node);
        // Of a line that is broken the first part says where it stands.
        const [box] = range.getClientRects();
        if (!text || !box || box.width < 2 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return;
        if (node.parentElement?.closest('option, .aside') || !node.parentElement?.checkVisibility({ visibilityProperty: true })) return;
        found.push({ text, x: box.x, y: box.y, width: box.width });
      } else if (node instanceof HTMLSlotElement) node.assignedNodes().forEach(visit);
      else {
        if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(visit);
        else node.childNodes.forEach(visit);
      }
    };
    const host = document.querySelector('partner-calculator');
    host?.shadowRoot?.childNodes.forEach(visit);
    return found;
  });

/** Texts and typed figures of each element drawn. @param {import('playwright-core').Page} page @param {string} prefix of their tags */
const words = (page, prefix) =>
  page.evaluate(
    ([prefix, names]) => {
      const root = document.querySelector('partner-calculator')?.shadowRoot;
      return names.map((name) => {
        const inside = root?.querySelector(`${prefix}-${name}`)?.shadowRoot;
        /** @type {string[]} */
        const said = [];
        const visit = (/** @type {Node} */ node) => {
          if (node instanceof Text) said.push(node.data);
          else if (node instanceof HTMLInputElement) said.push(` [${node.value}] `);
          else if (node instanceof HTMLSelectElement) said.push(` [${node.selectedOptions[0]?.label}] `);
          else if (!(node instanceof Element && /-typical$/.test(node.localName))) node.childNodes.forEach(visit);
        };
        inside?.childNodes.forEach(visit);
        // Around the dash of a range one release of the languages' data has thin spaces, and another has not.
        return [name, said.join('').replace(/[ \t\r\n\u2009]+/g, ' ').trim()];
      });
    },
    /** @type {const} */ ([prefix, DRAWN]),
  );

/** Adds up what has moved since the page was opened. @param {import('playwright-core').Page} page */
const shift = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        const add = (/** @type {PerformanceEntryList} */ entries) => entries.forEach((entry) => (sum += /** @type {PerformanceEntry & { value: number }} */ (entry).value));
        const seen = new PerformanceObserver((list) => add(list.getEntries()));
        seen.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (add(seen.takeRecords()), done(sum)))));
      }),
  );

for (const width of [320, 390, 768, 1024, 1440, 1920]) {
  test(`the calculator takes the place of the answer served and nothing moves, ${width} pixels wide`, async () => {
    const { page, release, close } = await hold('', { width });
    const served = await places(page);
    assert.ok(served.length > 15, `${served.length} texts in the window`);
    await release();
    const drawn = await places(page);
    const at = (/** @type {(typeof served)[number]} */ one) => drawn.some(({ text, x, y, width }) => text === one.text && Math.abs(x - one.x) < 1.5 && Math.abs(y - one.y) < 1.5 && Math.abs(width - one.width) < 1.5);
    assert.deepEqual(served.filter((one) => !at(one)), []);
    assert.ok(Number(await shift(page)) <= 0.01, `shift ${await shift(page)}`);
    await close();
  });
}

for (const lang of ['ar', 'zh', 'th', 'es', 'tr']) {
  test(`nothing moves when words and calculator come in ${lang}, and the head never stands in English`, async () => {
    for (const width of [390, 1440]) {
      const { page, release, close } = await hold(`?lang=${lang}`, { width });
      const head = page.locator('header.site-head');
      const begun = await head.innerText();
      assert.doesNotMatch(begun, /really earn|Programme tables|Worked examples/);
      await release();
      await page.locator('partner-headline .result').waitFor();
      assert.equal((await head.locator('h1, p, nav').allInnerTexts()).every((text) => begun.includes(text)), true);
      assert.ok(Number(await shift(page)) <= 0.01, `${width}: shift ${await shift(page)}`);
      await close();
    }
  });
}

test('the sheet of the answer served reaches nothing outside the calculator', async () => {
  const { page, close } = await hold('');
  const reached = await page.evaluate(() => {
    const sheet = [...document.styleSheets].find(({ href }) => /first-/.test(href ?? ''));
    /** @param {CSSRuleList | undefined} rules @returns {string[]} */
    const selectors = (rules) => [...(rules ?? [])].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : selectors(/** @type {CSSGroupingRule} */ (rule).cssRules)));
    const all = selectors(sheet?.cssRules);
    return all.length > 100 ? all.filter((selector) => document.querySelector(selector)) : ['no sheet'];
  });
  assert.deepEqual(reached, []);
  await close();
});

test('every figure and word served is what the engine and the elements say', async () => {
  const { page, release, close } = await hold();
  const served = await words(page, 'served');
  for (const [name, text] of served) assert.ok(text, name);
  assert.match(JSON.stringify(served), /You sell USD/);
  await release();
  assert.deepEqual(await words(page, 'partner'), served);
  await close();
});

test('without scripts the figures are readable, in a phone’s window too', async () => {
  for (const width of [390, 1440]) {
    const { page, close, problems } = await site.open('', { width, javaScriptEnabled: false });
    assert.match(JSON.stringify(await places(page)), /Over three years you would earn.*USD.653,786\.66/);
    assert.ok(await page.evaluate(() => document.querySelector('.without')?.checkVisibility()));
    assert.deepEqual(problems, []);
    await close();
  }
});

for (const [name, path, look] of /** @type {[string, string, import('./harness.js').Look][]} */ ([
  ['another language of the link', '?lang=ar', {}],
  ['another language of the browser', '', { locale: 'zh-CN' }],
  ['a plan of the link', '#v1=unreadable', {}],
])) {
  test(`${name} is waited for behind grey bars, never behind another answer`, async () => {
    const { page, release, close } = await hold(path, look);
    assert.deepEqual(await places(page), []);
    assert.ok(await page.locator('partner-calculator .skeleton').evaluate((bars) => bars.checkVisibility()));
    await release();
    assert.ok((await places(page)).length > 15);
    await close();
  });
}

test('what was typed before the engine came is kept, with the place in the field', async () => {
  const { page, release, close } = await hold();
  const field = page.locator('served-inputs input').first();
  await field.click();
  await field.fill('7');
  await release();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator'))?.store?.request?.book.plan.cohorts[0].customersToday === '7');
  assert.equal(await page.evaluate(() => document.querySelector('partner-calculator')?.shadowRoot?.activeElement?.localName), 'partner-inputs');
  await close();
});

test('what is pressed before the engine is there is done once it is', async () => {
  const { page, release, close } = await hold();
  await page.locator('[role=tab]', { hasText: 'Statement' }).dispatchEvent('click');
  await release();
  await page.locator('partner-statement').waitFor();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator'))?.store?.view === 'statement');
  await close();
});

test('the answer served has no barriers', async () => {
  const { page, release, close } = await hold();
  assert.deepEqual(await axe(page), []);
  await release();
  await close();
});
