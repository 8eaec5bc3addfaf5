import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { cents, columns, headline, see, statement } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Lines that stand at an amount, where others add up to one. */
const balances = new Set(['cumulative-cash', 'receivable']);

test('years, quarters and months say the same, to the cent', async () => {
  const { page, close } = await site.open();
  for (const grain of /** @type {const} */ (['Years', 'Quarters', 'Months'])) {
    await columns(page, grain);
    for (const [id, line] of await statement(page)) {
      const last = cents(line.figures.at(-1) ?? '');
      const sum = line.figures.reduce((total, figure) => total + cents(figure), 0n);
      assert.equal(balances.has(id) ? last : sum, cents(line.total), `${id} by ${grain}`);
    }
  }
  await close();
});

test('the file holds exactly what the screen shows', async () => {
  const { page, close } = await site.open();
  for (const grain of /** @type {const} */ (['Years', 'Quarters'])) {
    await columns(page, grain);
    await page.getByText('Files', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Statement (CSV)' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    const all = text.replace(/^\ufeff/, '').trim().split('\r\n').map(cells);
    // What the file is of stands first, then an empty line, then the statement.
    const gap = all.findIndex((row) => row.join('') === '');
    const head = Object.fromEntries(all.slice(0, gap));
    assert.match(head['Programme'] ?? '', /^Huawei Cloud partner programmes, as in force on \w+ \d+, \d{4}$/);
    assert.match(head['Link to this plan'] ?? '', /^http:.*#v3=/);
    assert.match(head['Programme’s tables in force'] ?? '', /^sha256-[0-9a-f]{16}$/);
    assert.match(head['Made by'] ?? '', /^Engine \d+\.\d+\.\d+, sha384-/);
    const rows = all.slice(gap + 1);
    const shown = [...(await statement(page)).values()];
    assert.equal(rows.length - 1, shown.length);
    shown.forEach((line, i) => {
      const row = rows[i + 1] ?? [];
      assert.equal(row[1], line.label);
      assert.deepEqual(row.slice(4).map(exact), [...line.figures, line.total].map(cents), line.label);
    });
  }
  await close();
});

test('the case holds the plan, the answer and the engine', async () => {
  const { page, close } = await site.open();
  await page.getByText('Files', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Plan and answer (JSON)' }).click()]);
  const held = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.ok(held.request.book.plan.months > 0);
  assert.equal(held.answer.kind, 'answer');
  assert.match(held.engine, /\d/);
  assert.equal('risk' in held, false);
  await close();
});

test('the case holds what is uncertain, too', async () => {
  const { page, close } = await site.open();
  await page.locator('partner-calculator').evaluate((element) => {
    const calculator = /** @type {any} */ (element);
    calculator.store.uncertain.typed('plan.cohorts[0].spend', '8,000 to 12,000', 'amount');
    const { request, uncertain } = calculator.store;
    const plan = request.book.plan;
    calculator.store.change({ ...request, book: { plan: { ...plan, cohorts: [{ ...plan.cohorts[0], spend: '10000' }, ...plan.cohorts.slice(1)] } } }, {});
    uncertain.set({ seed: 7, trials: 1000, target: '50000' });
  });
  await page.getByText('Files', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Plan and answer (JSON)' }).click()]);
  const held = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.equal(held.request.book.plan.cohorts[0].spend, '10000');
  assert.deepEqual(held.risk, {
    question: { ranges: [{ field: 'plan.cohorts[0].spend', spread: { kind: 'normal', low: '8000', high: '12000' } }], correlations: [], wholeCustomers: false, seed: 7, target: '50000' },
    trials: 1000,
  });
  await close();
});

test('the statement begins with few lines, none of zeros; lines open and fold', async () => {
  const { page, close } = await site.open();
  const few = (await statement(page, false)).size;
  const all = (await statement(page)).size;
  assert.ok(few <= 15 && few < all, `${few} of ${all}`);
  await page.getByRole('button', { name: 'Close all lines' }).click();
  assert.equal((await statement(page, false)).size, few);
  await page.locator('partner-statement .twist').first().click();
  assert.ok((await statement(page, false)).size > few);
  await close();
});

test('paper gets the years, whatever the screen shows, on two sheets', async () => {
  const { page, close } = await site.open();
  await columns(page, 'Months');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, 2);
  await close();
});

/** One row of a file. @param {string} row */
function cells(row) {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '');
}

/** A plain decimal, in cents. @param {string} text */
function exact(text) {
  assert.match(text, /^-?\d+\.\d\d$/);
  return BigInt(text.replace('.', ''));
}

test('on a page from right to left the minus of a figure stays before it', async () => {
  const { page, problems, close } = await site.open();
  await headline(page);
  // Words of a language that runs from left to right keep their own direction; here the page says otherwise of the calculator itself.
  await page.locator('partner-calculator').evaluate((element) => void Object.assign(element, { dir: 'rtl' }));
  const figures = page.locator('partner-statement .figure').filter({ hasText: /^\s*−/ });
  await see(page.locator('partner-statement'));
  await figures.nth(6).waitFor();
  const wrong = await figures.evaluateAll((all) =>
    all.filter((figure) => {
      /** @param {number} at @param {Node} node */
      const left = (at, node) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode);
      const [first, last] = [texts[0], texts.at(-1)];
      const [begin, end] = [first?.nodeValue?.indexOf('−') ?? -1, (last?.nodeValue?.trimEnd().length ?? 0) - 1];
      return !first || !last || left(begin, first) >= left(end, last);
    }).length,
  );
  assert.equal(wrong, 0);
  assert.deepEqual(problems, []);
  await close();
});
