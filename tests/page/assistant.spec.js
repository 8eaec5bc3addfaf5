// The tools that a page offers to the browser's assistant, called as the browser would.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Stands for the browser's own: keeps the tools by name. Runs in the page. @param {'document' | 'navigator'} where */
function stub(where) {
  /** @type {Map<string, any>} */
  const tools = new Map();
  const registerTool = (/** @type {any} */ tool) => {
    if (tools.has(tool.name)) throw new DOMException(`${tool.name} is there already`, 'InvalidStateError');
    tools.set(tool.name, tool);
  };
  Object.defineProperty(where === 'document' ? document : navigator, 'modelContext', { value: { registerTool } });
  Object.assign(globalThis, { tools });
}

/** @param {'document' | 'navigator'} where @param {string} path */
async function opened(where, path = '') {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(stub, where);
  await page.goto(new URL(path, site.url).href);
  await page.locator('partner-calculator[state="ready"]').first().waitFor();
  await page.waitForFunction(() => /** @type {any} */ (globalThis).tools.size === 4);
  /** @param {string} name @param {unknown} [given] @returns {Promise<any>} */
  const call = (name, given) => page.evaluate(([name, given]) => /** @type {any} */ (globalThis).tools.get(name).execute(given), /** @type {[string, unknown]} */ ([name, given]));
  const profit = () => page.locator('partner-headline .result').first().innerText();
  return { page, call, profit, errors, close: () => context.close() };
}

/** @param {any} result @param {string} id */
const figure = (result, id) => result.structuredContent.headline.find((/** @type {any} */ one) => one.id === id);

test('an assistant reads the answer that is shown, explains a figure of it and compares', async () => {
  const { call, profit, errors, close } = await opened('document');
  const read = await call('read_partner_answer');
  const [shown = ''] = /[\d,]+\.\d\d/.exec(await profit()) ?? [];
  assert.ok(figure(read, 'profit').text.includes(shown), `${shown} is shown`);
  for (const name of figure(read, 'profit').sources) assert.ok(read.structuredContent.sources.some((/** @type {any} */ { table }) => table === name), name);
  const step = await call('explain_partner_figure', { headline: 'profit' });
  assert.equal(step.structuredContent.value, figure(read, 'profit').value);
  const line = await call('explain_partner_figure', { line: 'list-price' });
  assert.equal(line.structuredContent.unit, 'money');
  const { plans } = (await call('compare_partner_plans', { plans: [{ customers: 0, new: 0 }, { discount: '0%' }] })).structuredContent;
  assert.equal(plans.length, 3);
  assert.equal(plans[0].headline[0].value, figure(read, 'profit').value);
  assert.equal(plans[2].request.book.plan.cohorts[0].discount, '0');
  assert.ok((await profit()).includes(shown), 'the reader’s plan stays');
  assert.deepEqual(errors, []);
  await close();
});

test('an assistant proposes a plan, and the reader sees it', async () => {
  const { call, page, profit, close } = await opened('navigator');
  const proposed = await call('propose_partner_plan', { programme: 'hubspot', customers: '10', new: 0, spend: '1000', months: 12 });
  assert.equal(proposed.isError, undefined, proposed.content[0].text);
  const request = await page.locator('partner-calculator').evaluate((element) => /** @type {any} */ (element).request);
  assert.equal(request.programme, 'hubspot');
  assert.equal(request.book.plan.cohorts[0].customersToday, '10');
  const [told = ''] = /[\d,]+\.\d\d/.exec(figure(proposed, 'profit').text) ?? [];
  await page.locator('partner-headline .result').getByText(told).first().waitFor();
  assert.ok((await profit()).includes(told));
  await close();
});

test('what an assistant gets wrong is said with its name, and changes nothing', async () => {
  const { call, profit, errors, close } = await opened('document');
  const shown = await profit();
  /** @param {string} name @param {unknown} given @param {RegExp} why */
  const refused = async (name, given, why) => {
    const result = await call(name, given);
    assert.equal(result.isError, true);
    assert.match(result.content[0].text, why);
  };
  await refused('propose_partner_plan', { programme: 'nobody' }, /plan\.programme: .*nobody/);
  await refused('propose_partner_plan', { spend: '1,5' }, /plan\.spend: .*1,5/);
  await refused('propose_partner_plan', { sped: 1 }, /sped.*customers/);
  await refused('propose_partner_plan', { tier: 'gold' }, /tier: .*gold/s);
  await refused('propose_partner_plan', { customers: 'x'.repeat(10_000_000) }, /100,000/);
  await refused('propose_partner_plan', 'everything', /object/);
  await refused('explain_partner_figure', { headline: 'luck' }, /luck/);
  await refused('compare_partner_plans', { plans: 'two' }, /plans:/);
  assert.equal(await profit(), shown);
  assert.deepEqual(errors, []);
  await close();
});

test('a page with two calculators offers each tool once; where the browser has no assistant nothing is fetched for one', async () => {
  const { close } = await opened('document', 'embed.html#earn');
  await close();
  const { requests, close: shut } = await site.open();
  assert.deepEqual(requests.filter((url) => /\/tools-/.test(url)), []);
  await shut();
});
