// Whatever the page says of the six plans it ships is said to people: no name of a table or type, no figure longer than anybody reads.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presets } from '../../www/presets.js';
import { openSite } from './harness.js';
import { headline } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Words of programs. */
const FOREIGN = /\b(undefined|null|NaN|Infinity|Some|Option|Vec|struct|enum|variant)\b|\[object |expected [uif]\d|invalid type|unknown field|missing field|\$\{|\{ \$/;
/** More places than anybody reads. */
const LONG = /\d\.\d{5,}/;

/**
 * Texts that stand on the page, piece by piece, through shadow roots; texts not drawn and texts somebody may type are left out.
 * Runs in the page.
 */
function pieces() {
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {Node} */ node) => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) found.push(text);
      return;
    }
    if (node instanceof Element) {
      if (node.matches('style, script, textarea, noscript') || !node.checkVisibility()) return;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const said = node.getAttribute(name);
        if (said) found.push(said);
      }
    }
    // What is slotted stands where it came from.
    const root = node instanceof Element ? node.shadowRoot : null;
    for (const child of [...(root ?? node).childNodes]) walk(child);
  };
  walk(/** @type {Element} */ (document.querySelector('main')));
  return found;
}

/** Names of programmes and of what is in them that are no words, as the page knows them. Runs in the page. */
function names() {
  const calculator = /** @type {any} */ (document.querySelector('partner-calculator'));
  const { programmes, shown } = calculator.store;
  /** @type {{ id: string, title?: string }[]} */
  const all = programmes.flatMap((/** @type {any} */ p) => [p, ...p.roles, ...p.tiers, ...p.families, ...p.accounts, ...(p.credentials ?? []), ...(p.prices ?? [])]);
  const told = [...all, ...shown.answer.incentives, ...shown.answer.lines.map((/** @type {any} */ { id, label }) => ({ id, title: label }))];
  return told.filter(({ id, title }) => id?.includes('-') && !title?.toLowerCase().includes(id)).map(({ id }) => id);
}

/** The last element of each view to arrive. */
const LATE = new Map([['answer', 'partner-actions li'], ['change', 'partner-whatif svg'], ['compare', 'partner-compare table']]);

for (const { id } of presets) {
  test(`what is said of ${id} is said to people`, async () => {
    const { page, problems, close } = await site.open();
    await headline(page);
    await page.locator('partner-calculator').evaluate((element, id) => Object.assign(element, { preset: id }), id);
    // Panels draw themselves when they come near; groups of the form say more when they are open.
    await page.locator('partner-inputs details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    /** @type {string[]} */
    const said = [];
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const view = page.locator('.view:not([hidden])');
      for (const panel of await view.locator('> *').all()) {
        await panel.evaluate((element) => element.scrollIntoView());
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
      }
      const there = LATE.get((await view.getAttribute('data-view')) ?? '');
      if (there) await page.locator(there).first().waitFor();
      said.push(...(await page.evaluate(pieces)));
    }
    const ids = new Set(await page.evaluate(names));
    assert.ok(ids.size > 20, `${ids.size} names`);
    // The plan with everything open says some hundred things.
    assert.ok(said.length > 400, `${said.length} pieces of text`);
    await page.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
    await page.locator('partner-deal .result').waitFor();
    said.push(...(await page.evaluate(pieces)));
    const faults = [...new Set(said)].flatMap((text) => {
      const foreign = FOREIGN.exec(text)?.[0] ?? LONG.exec(text)?.[0] ?? text.split(/[\s,.;:()“”]+/).find((word) => ids.has(word));
      return foreign ? [`"${text}" says ${foreign}`] : [];
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(problems, []);
    await close();
  });
}
