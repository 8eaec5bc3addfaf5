// Speaks to the server of the package as an assistant does, with the protocol's own client.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const cli = fileURLToPath(new URL('../../dist/npm/cli.js', import.meta.url));
/** HubSpot prints a share of 20 %: of 5,000 it is 1,000. */
const request = JSON.parse(await readFile(new URL('../../examples/npm/request.json', import.meta.url), 'utf8'));
const plan = { programme: 'huawei-cloud', role: 'solution-provider', tier: 'advanced', country: 'TH', asOf: '2026-06-30', customers: '6', new: 0.5, spend: '24000', discount: '6%' };

const client = new Client({ name: 'tests', version: '1' });
before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp'] })));
after(() => client.close());

/** @param {string} name @param {Record<string, unknown>} given @returns {Promise<any>} */
const call = (name, given) => client.callTool({ name, arguments: given });
/** @param {any} result */
const said = (result) => result.content[0].text;

test('the tools are listed with what they take', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name).sort(), ['catalogue', 'check_contract', 'check_programme', 'estimate', 'explain', 'guide', 'what_if']);
  for (const { title, description, inputSchema, annotations } of tools) {
    assert.ok(title && description);
    assert.equal(inputSchema.type, 'object');
    assert.equal(annotations?.readOnlyHint, true);
  }
});

test('the catalogue names every programme, and one in full with its sources', async () => {
  const all = (await call('catalogue', {})).structuredContent.programmes;
  assert.ok(all.length > 5 && all.every((/** @type {any} */ one) => one.id && one.roles.length));
  const { programme } = (await call('catalogue', { programme: 'hubspot' })).structuredContent;
  assert.equal(programme.vendor, 'HubSpot');
  assert.match(programme.sources[0].url, /^https:/);
});

test('an estimate is that of the printed rate, and each figure names its basis and source', async () => {
  const result = await call('estimate', { request });
  const { headline, statement, incentives, sources } = result.structuredContent;
  assert.match(said(result), /1,000/);
  const profit = headline.find((/** @type {any} */ { id }) => id === 'profit');
  assert.deepEqual([profit.value, profit.basis, profit.sources], ['1000.00', 'published', ['partner-revenue-share']]);
  const paying = incentives.find((/** @type {any} */ { id }) => id === 'partner-revenue-share');
  assert.equal(paying.earned, '1000.00');
  assert.match(paying.because[0], /\w/);
  const [source] = sources;
  assert.equal(source.table, 'partner-revenue-share');
  assert.equal(source.basis, 'published');
  assert.match(source.source.url, /hubspot\.com/);
  for (const line of [...headline, ...statement]) {
    if (line.basis !== null) assert.ok(line.sources.length > 0, `${line.id} rests on nothing`);
    for (const name of line.sources) assert.ok(sources.some((/** @type {any} */ { table }) => table === name), `${line.id}: no source of ${name}`);
  }
});

test('a short plan becomes a whole request, which answers the same when it is sent back', async () => {
  const first = (await call('estimate', { plan })).structuredContent;
  assert.deepEqual(Object.keys(first.assumed).sort(), ['churn', 'months', 'sellers']);
  assert.equal(first.request.book.plan.cohorts[0].discount, '0.06');
  const again = (await call('estimate', { request: first.request })).structuredContent;
  assert.deepEqual(again.headline, first.headline);
  const discount = first.statement.find((/** @type {any} */ { id }) => id === 'partner-discount');
  assert.ok(discount.sources.includes('settlement-discount'));
});

test('a figure is explained down to its clause', async () => {
  const { structuredContent: step } = await call('explain', { request, figure: { line: { line: 'partner-revenue-share', from: 0, to: 2 } } });
  const clauses = (/** @type {any} */ one) => [one.source, ...one.parts.flatMap(clauses)].filter(Boolean);
  assert.equal(step.value, '1000.00');
  const [clause] = clauses(step);
  assert.equal(clause.table, 'partner-revenue-share');
  const next = await call('explain', { request, figure: { node: step.node } });
  assert.equal(next.structuredContent.value, '1000.00');
});

test('what it takes to earn more is found', async () => {
  const result = await call('what_if', { plan, question: { ask: 'goal', field: 'plan.cohorts[0].spend', measure: 'earnings', target: '2500000' } });
  const { kind, reached, value, sources } = result.structuredContent;
  assert.deepEqual([kind, reached], ['goal', true]);
  assert.ok(Number(value) >= 2_500_000);
  assert.ok(sources.length > 0);
  const tornado = await call('what_if', { plan, question: { ask: 'tornado', measure: 'profit', swing: '0.1' } });
  assert.ok(tornado.structuredContent.bars.length > 1);
});

test('the tables of a programme come with their clauses', async () => {
  const { tables } = (await call('guide', { programme: 'hubspot', asOf: '2027-01-01' })).structuredContent;
  const share = tables.find((/** @type {any} */ { id }) => id === 'partner-revenue-share');
  assert.equal(share.rows[0].at(-1).value, '0.20');
  assert.match(share.clause.source.url, /^https:/);
});

test('values of a contract are judged, and tell what they do', async () => {
  // 30 % in place of 20 %: 1,500 of 5,000.
  const own = [{ table: 'partner-revenue-share', at: 'rates[0].rate', value: '0.30' }];
  const result = await call('check_contract', { request, own });
  assert.deepEqual([result.structuredContent.before.profit, result.structuredContent.after.profit], ['1000.00', '1500.00']);
  assert.match(said(result), /1,500\.00 instead of .*1,000\.00/);
  const wrong = await call('check_contract', { request, own: [{ ...own[0], at: 'rates[7].rate' }] });
  assert.equal(wrong.isError, true);
  assert.match(said(wrong), /own\[0\]\.at: .*write one such as rates\[0\]\.rate/);
  // Ids and no titles: the next call may hold what a sentence says to write.
  const lost = await call('check_contract', { request, own: [{ ...own[0], table: 'Partner revenue share' }] });
  assert.match(said(lost), /own\[0\]\.table: .*choose one of .*partner-revenue-share/);
  assert.match(said(await call('check_contract', { request, own: [{ ...own[0], value: '30' }] })), /own\[0\]\.value: .*write "0\.3" for 30%/);
});

test('a drafted programme is judged by line', async () => {
  const { terms } = (await call('check_programme', { programme: 'hubspot' })).structuredContent;
  const fine = await call('check_programme', { terms });
  assert.equal(fine.structuredContent.programme.id, 'hubspot');
  const wrong = await call('check_programme', { terms: terms.replace('"0.20"', '"20 %"') });
  assert.equal(wrong.isError, true);
  assert.match(said(wrong), /line \d+, column \d+: .*write digits with a point/);
  // The text has no break: the column is that of the sign at which "20 %" begins.
  assert.match(said(wrong), new RegExp(`line 1, column ${terms.indexOf('"0.20"') + 1}:`));
  assert.equal((await call('check_programme', { terms: '{' })).isError, true);
});

test('what is wrong with an argument is said with its name', async () => {
  /** @param {string} name @param {Record<string, unknown>} given @param {RegExp} why */
  const refused = async (name, given, why) => {
    const result = await call(name, given);
    assert.equal(result.isError, true, JSON.stringify(result).slice(0, 300));
    assert.match(said(result), why);
  };
  await refused('estimate', { plan: { ...plan, programme: 'nobody' } }, /plan\.programme: .*nobody.*huawei-cloud/s);
  await refused('estimate', { plan: { ...plan, spend: '1,5' } }, /plan\.spend: .*1,5/);
  await refused('estimate', { plan: { ...plan, tier: 'gold' } }, /tier: .*gold/s);
  await refused('estimate', { plan: { ...plan, sped: '1' } }, /sped/);
  await refused('estimate', {}, /either a plan or a request/);
  await refused('estimate', { request: { programme: 'hubspot' } }, /asOf/);
  await refused('estimate', { request: { ...request, country: 7 } }, /country/);
  await refused('estimate', { plan: 'all of it' }, /plan/);
  for (const name of ['guide', 'catalogue', 'check_programme']) await refused(name, { programme: 'nobody', ...(name === 'guide' && { asOf: '2027-01-01' }) }, /nobody.*huawei-cloud/s);
  await refused('estimate', { plan: { ...plan, programme: 7 } }, /programme/);
  await refused('check_contract', { request, own: [] }, /own/);
  await refused('check_contract', { request, own: 'all of it' }, /own/);
  await refused('what_if', { plan, question: { ask: 'guess' } }, /question/);
  await refused('explain', { plan }, /figure/);
  await refused('explain', { request, figure: { headline: 'luck' } }, /figure/);
  await refused('explain', { request, figure: { line: { line: 'nothing', from: 0, to: 0 } } }, /nothing|line/);
  await refused('guide', { programme: 'hubspot', asOf: 'soon' }, /soon|day/i);
  await refused('what_if', { plan, question: { ask: 'goal', field: 'plan.luck', measure: 'profit', target: '1' } }, /luck/);
});

test('ten million characters are refused, and the next call is answered', async () => {
  const result = await call('estimate', { request: { ...request, terms: 'x'.repeat(10_000_000) } });
  assert.equal(result.isError, true);
  assert.match(said(result), /2,000,000/);
  assert.equal((await call('check_programme', { terms: 'x'.repeat(10_000_000) })).isError, true);
  assert.equal((await call('estimate', { request })).structuredContent.headline[0].value, '1000.00');
});

test('the plan that docs/assistants.md and SKILL.md show is one', async () => {
  const [guide, skill] = await Promise.all(['docs/assistants.md', 'package/SKILL.md'].map((path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')));
  const shown = /```json\n(\{ "programme".*)\n```/.exec(guide ?? '')?.[1] ?? '';
  assert.ok(skill?.includes(shown) && shown);
  const { headline, request } = (await call('estimate', { plan: JSON.parse(shown) })).structuredContent;
  assert.equal(request.book.plan.cohorts[0].spend, '1000');
  assert.ok(Number(headline[0].value) > 0);
});

test('the configuration that docs/assistants.md shows starts the server of an installed package', async () => {
  const guide = await readFile(new URL('../../docs/assistants.md', import.meta.url), 'utf8');
  const { mcpServers } = JSON.parse(/```json\n(\{ "mcpServers".*)\n```/.exec(guide)?.[1] ?? '{}');
  const { command, args } = mcpServers['partner-calculator'];
  assert.equal(command, 'npx');
  const [name, ...given] = args;
  // Npx runs the command of that name in the package that is installed: the one that its manifest names.
  const { bin, name: packaged } = JSON.parse(await readFile(new URL('../../dist/npm/package.json', import.meta.url), 'utf8'));
  assert.equal(name, packaged);
  const file = fileURLToPath(new URL(`../../dist/npm/${typeof bin === 'string' ? bin : bin[name]}`, import.meta.url));
  const other = new Client({ name: 'tests', version: '1' });
  await other.connect(new StdioClientTransport({ command: process.execPath, args: [file, ...given] }));
  assert.equal((await other.listTools()).tools.length, 7);
  await other.close();
});
