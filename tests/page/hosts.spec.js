// The calculator and the card on pages whose rules mean all elements: each part keeps its size, place and type. In Firefox and WebKit too with
// HOSTS=all: a minute or two each.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import postcss from 'postcss';
import { serve } from '../../tools/server.js';
import { ownRem } from '../../tools/rem.js';
import { engines, testsIn } from './engines.js';
import { openSite } from './harness.js';
import { rules } from './hosts.js';

/** @import { Engine, Tab } from './engines.js' */

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** Ways to show every panel: what is set on the calculator, and what then has to be there, each a panel and something in it. */
const STATES = [
  { set: { view: 'answer' }, there: [['partner-waterfall', 'li'], ['partner-actions', 'li'], ['partner-basis', 'p']] },
  { set: { view: 'when' }, there: [['partner-months', 'svg'], ['partner-payouts', 'h2']] },
  { set: { view: 'change' }, there: [['partner-tornado', 'svg, table, li'], ['partner-whatif', 'svg'], ['partner-risk', 'h2']] },
  { set: { view: 'compare' }, there: [['partner-compare', 'table']] },
  { set: { view: 'statement' }, there: [['partner-statement', 'table'], ['partner-incentives', 'h2'], ['partner-assumptions', 'h2']] },
  { set: { view: 'answer', mode: 'deal' }, there: [['partner-deal', 'h2'], ['partner-deal-inputs', 'input']] },
];

/** The body of a script with tools for looking; runs in the page. */
const TOOLS = `
  const column = document.querySelector('#column');
  const shown = () => column.firstElementChild;
  const open = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? open(one.shadowRoot) : [])]);
  const find = (selector) => open(shown().shadowRoot).find((one) => one.matches(selector) && one.getClientRects().length) ?? null;
  const within = (panel, selector) => {
    const one = find(panel);
    one?.scrollIntoView();
    return one?.shadowRoot?.querySelector(selector);
  };
  const pause = () => new Promise((done) => setTimeout(done, 50));
  const until = async (holds, what, within = 100000) => {
    for (const from = performance.now(); performance.now() - from < within; await pause()) {
      const held = holds();
      if (held) return held;
    }
    throw new Error('never came: ' + what);
  };
  const TYPE = ['font-size', 'font-weight', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent', 'white-space', 'direction', 'writing-mode', 'color', 'background-color', 'list-style-type', 'border-collapse'];
  // Size and type of each thing that is drawn, and how far from the edge it stands; not of what lies over the page. What sticks to the window, by its size alone.
  const look = () => {
    const frame = shown().shadowRoot.querySelector('.isolated');
    const left = frame.getBoundingClientRect().left;
    const seen = [['host', [], [getComputedStyle(shown()).backgroundColor]]];
    const walk = (root) => {
      for (const one of root.children) {
        const style = getComputedStyle(one);
        if (style.position === 'fixed') continue;
        if (one.getClientRects().length) {
          const { x, width, height } = one.getBoundingClientRect();
          seen.push([one.localName + (one.getAttribute('class') ? '.' + one.getAttribute('class') : ''), [x - left, width, height], TYPE.map((name) => style.getPropertyValue(name))]);
        }
        if (one.shadowRoot) walk(one.shadowRoot);
        walk(one);
      }
    };
    walk({ children: [frame] });
    return seen;
  };
  const differences = (before, now) => {
    if (before.length !== now.length) return [before.length + ' things before, ' + now.length + ' now'];
    return before.flatMap(([name, box, type], at) => {
      const [, nowBox, nowType] = now[at];
      const moved = box.some((size, i) => Math.abs(size - nowBox[i]) > 1) ? [name + ': ' + box.map(Math.round) + ' became ' + nowBox.map(Math.round)] : [];
      const changed = TYPE.flatMap((what, i) => (type[i] === nowType[i] ? [] : [name + ': ' + what + ' ' + type[i] + ' became ' + nowType[i]]));
      return [...moved, ...changed];
    });
  };
  // Waits until nothing moves any more.
  const settled = async () => {
    for (let before = look(), same = 0; same < 6; ) {
      await pause();
      const now = look();
      same = differences(before, now).length ? 0 : same + 1;
      before = now;
    }
    return look();
  };
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
`;

/** Looks at what stands in the column under each host's rules, and gives what differs from how it looks without. @param {Tab} tab @param {number} width of the column */
const compare = (tab, width) =>
  tab.evaluate(`${TOOLS}
  column.style.setProperty('width', '${width}px', 'important');
  const before = await settled();
  const found = [];
  for (const [name, css] of ${JSON.stringify(Object.entries(rules))}) {
    sheet.replaceSync(css);
    let last = [];
    // Drawings follow the width of their box a moment later.
    await pause();
    await pause();
    await until(() => !(last = differences(before, look())).length, name, 5000).catch(() => {});
    if (last.length) found.push(name + ': ' + last.slice(-4).join('; '));
    sheet.replaceSync('');
    await until(() => !differences(before, look()).length, 'the look from before ' + name);
  }
  return found;`);

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hosts-'));
  await symlink(dist, join(folder, 'calculator'));
  const page = (/** @type {string} */ element) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="./column.js"></script><script type="module" src="./calculator/partner-calculator.js"></script><div id="column">${element}</div></html>`;
  await writeFile(join(folder, 'column.js'), "const sheet = new CSSStyleSheet(); sheet.replaceSync('#column#column { all: initial !important; display: block !important; }'); document.adoptedStyleSheets = [sheet];");
  await writeFile(join(folder, 'calculator.html'), page('<partner-calculator preset="newcomer"></partner-calculator>'));
  await writeFile(join(folder, 'card.html'), page('<partner-card preset="newcomer" action="https://host.example/"></partner-card>'));
  server = await serve(folder, 0, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; connect-src 'self'; worker-src 'self'; img-src data:");
});
after(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Chromium, with the tabs that the other engines have. @returns {Promise<Engine>} */
async function chromium() {
  const site = await openSite(folder);
  return {
    async tab() {
      const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
      const page = await context.newPage();
      return { goto: (url) => page.goto(url), evaluate: (script) => page.evaluate(`(async () => { ${script} })()`), close: () => context.close() };
    },
    close: () => site.close(),
  };
}

for (const [name, start] of Object.entries(process.env['HOSTS'] === 'all' ? { chromium, ...engines } : { chromium })) {
  describe(name, () => {
    const here = testsIn(start);

    for (const width of [1100, 380]) {
      here(`every panel looks the same under any host’s rules, ${width} pixels wide`, async (tab) => {
        await tab.goto(`${server.url}calculator.html`);
        await tab.evaluate(`${TOOLS} await until(() => shown().getAttribute('state') === 'ready' && find('.result'), 'an answer');`);
        for (const { set, there } of STATES) {
          await tab.evaluate(`${TOOLS}
            for (const [name, value] of ${JSON.stringify(Object.entries(set))}) shown().setAttribute(name, value);
            for (const [panel, part] of ${JSON.stringify(there)}) await until(() => within(panel, part), panel + ' ' + part);
            scrollTo(0, 0);`);
          assert.deepEqual(await compare(tab, width), [], JSON.stringify(set));
        }
      });
    }

    here('a card looks the same under any host’s rules', async (tab) => {
      await tab.goto(`${server.url}card.html`);
      await tab.evaluate(`${TOOLS} await until(() => shown().getAttribute('state') === 'ready' && find('.money'), 'an answer');`);
      for (const width of [700, 320]) assert.deepEqual(await compare(tab, width), [], `${width}`);
    });
  });
}

test('sizes follow the root’s type and are never smaller than browsers set it', async () => {
  const sheet = ':host { --rem: max(1rem, 16px); padding: 0.5rem -1.25rem; font: 400 1rem / 1.5 x; inline-size: calc(2rem + 1px); } @container (max-width: 34rem) { p { margin: 0 } } @media (max-width: 40rem) { p { margin: .5rem } }';
  const made = async (/** @type {string} */ from) => (await postcss([ownRem]).process(sheet, { from })).css;
  assert.equal(
    await made('/somewhere/www/element/base/base.css'),
    ':host { --rem: max(1rem, 16px); padding: calc(0.5 * var(--rem)) calc(-1.25 * var(--rem)); font: 400 var(--rem) / 1.5 x; inline-size: calc(calc(2 * var(--rem)) + 1px); } @container (max-width: 34em) { p { margin: 0 } } @media (max-width: 40rem) { p { margin: calc(.5 * var(--rem)) } }',
  );
  assert.equal(await made('/somewhere/www/page.css'), sheet, 'our own pages have a root of their own');
});

test('no size of a built element is the root’s', async () => {
  for (const { file, modules } of JSON.parse(await readFile(new URL('../../target/report/bundle.json', import.meta.url), 'utf8'))) {
    if (!modules.some((/** @type {string} */ name) => /^www\/element\/.*\.css/.test(name))) continue;
    const code = await readFile(join(dist, file), 'utf8');
    const sizes = [...code.matchAll(/[{;]([\w-]+):([^;{}`]*\drem\b[^;{}`]*)/g)].flatMap(([, name, value]) => (name === '--rem' ? [] : [`${name}: ${value}`]));
    assert.deepEqual(sizes, [], file);
  }
});
