import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compileFile, compileMessages, counted } from '../../tools/messages.js';
import { formatsFor } from '../../www/element/base/format.js';
import { learn, localeFor } from '../../www/element/base/locale.js';

/** Compiles files and gives the words of one. @param {Record<string, string>} files @param {string} [lang] @returns {Promise<any>} */
async function compiled(files, lang = 'en') {
  const words = await imported(files, `${lang}/a.js`);
  return words(formatsFor(lang));
}

/** Compiles files and imports one of those that come of it. @param {Record<string, string>} files @param {string} name @returns {Promise<any>} */
async function imported(files, name) {
  const folder = written(files);
  compileMessages(join(folder, 'in'), join(folder, 'out'));
  return (await import(pathToFileURL(join(folder, 'out', name)).href)).default;
}

/** Writes files of messages where they can be compiled: from "in" to "out". @param {Record<string, string>} files @returns {string} the folder */
function written(files) {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'in', name)), { recursive: true });
    writeFileSync(join(folder, 'in', name), text);
  }
  // Node takes a file for a module by the package it stands in.
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out', 'package.json'), '{"type":"module"}');
  return folder;
}

test('a message is a text, a function of its arguments, or an object of such', async () => {
  const words = await compiled({
    'en/a.ftl': [
      'plain = As it stands: `$' + '{ "{" }0{ "}" }` \\ "x"',
      '-brand = Calculator',
      'one = { -brand } of { $who }',
      'two = { plain } and { one }',
      'kinds =',
      '    .cash = cash',
      '    .later = after { $months }',
      'long =',
      '    First line',
      '    and { "{" } second',
    ].join('\n'),
  });
  assert.equal(words.plain, 'As it stands: `${0}` \\ "x"');
  assert.equal(words.one({ who: 'Ann' }), 'Calculator of Ann');
  assert.equal(words.two({ who: 'Ann' }), 'As it stands: `${0}` \\ "x" and Calculator of Ann');
  assert.equal(words.kinds.cash, 'cash');
  assert.equal(words.kinds.later({ months: 12 }), 'after 12');
  assert.equal(words.long, 'First line\nand { second');
});

test('an argument is shown as what it is', async () => {
  const words = await compiled({ 'en/a.ftl': 'it = { $it }\nmonth = { MONTH($it) }\nmoney = { MONEY($it, "EUR") }' });
  assert.equal(words.it({ it: 'Ann' }), 'Ann');
  assert.equal(words.it({ it: 1234567 }), '1,234,567');
  assert.equal(words.it({ it: { number: '12345678901234567.89' } }), '12,345,678,901,234,567.89');
  assert.equal(words.it({ it: { rate: '-0.065' } }), '−6.5%');
  assert.equal(words.it({ it: { money: { amount: '5', currency: 'EUR' } } }), 'EUR\u00a05.00');
  assert.equal(words.it({ it: { month: '2027-01' } }), 'Jan 2027');
  assert.equal(words.it({ it: { day: '2027-01-31' } }), 'January 31, 2027');
  assert.equal(words.it({ it: ['a', 2, { rate: '0.5' }] }), 'a, 2, 50%');
  assert.equal(words.month({ it: '2027-01' }), 'Jan 2027');
  assert.equal(words.money({ it: '5' }), 'EUR\u00a05.00');
});

test('variants are chosen by number, by plural of the language, or by text', async () => {
  const english = ['n = { $n ->', '  [0] none', '  [one] one', '  [other] { $n } in all', ' *[many] never', ' }', 'side = { $side ->', '  [gives] gives', ' *[takes] takes', ' }'].join('\n');
  const words = await compiled({ 'en/a.ftl': english });
  assert.deepEqual([0, 1, 1000, { number: '1' }].map((n) => words.n({ n })), ['none', 'one', '1,000 in all', 'one']);
  assert.deepEqual(['gives', 'takes', 'else'].map((side) => words.side({ side })), ['gives', 'takes', 'takes']);
  const polish = ['n = { $n ->', '  [one] jeden', '  [few] kilka', ' *[many] wiele', ' }', 'side = { $side ->', '  [gives] daje', ' *[takes] bierze', ' }'].join('\n');
  const other = await compiled({ 'en/a.ftl': english, 'pl/a.ftl': polish }, 'pl');
  assert.deepEqual([1, 3, 5].map((n) => other.n({ n })), ['jeden', 'kilka', 'wiele']);
});

test('what is wrong with a file is said with its name', async () => {
  const refused = (/** @type {Record<string, string>} */ files, /** @type {RegExp} */ why) => assert.rejects(compiled(files), why);
  await refused({ 'en/a.ftl': 'a = { $b' }, /en\/a\.ftl: Expected token/);
  await refused({ 'en/a.ftl': 'a = 1\na = 2' }, /a\.ftl: a stands twice/);
  await refused({ 'en/a.ftl': 'a = { b }' }, /a\.ftl: there is no b/);
  await refused({ 'en/a.ftl': 'a = { b }\nb = { a }' }, /stands in itself/);
  await refused({ 'en/a.ftl': 'a = { EVAL($b) }' }, /the function EVAL is not known/);
});

test('what a language lacks is spoken in English, and told', async () => {
  const folder = written({
    'en/a.ftl': ['left = { $n } left', 'gone = gone', 'side = { $side ->', '  [gives] gives', ' *[takes] takes', ' }', 'kinds =', '    .cash = cash', '    .credit = credit'].join('\n'),
    'en/b.ftl': 'only = only in English',
    'es/a.ftl': ['left = quedan { $count }', 'side = { $side ->', '  [gives] da', ' *[other] toma', ' }', 'kinds =', '    .credit = crédito', 'old = viejo'].join('\n'),
    'es/c.ftl': 'old = viejo',
  });
  const gaps = compileMessages(join(folder, 'in'), join(folder, 'out'));
  assert.deepEqual(
    gaps.map(({ kind, name }) => `${kind}: ${name}`),
    ['different: left', 'missing: gone', 'different: side', 'missing: kinds.cash', 'left over: old', 'left over: ', 'missing: only'],
  );
  assert.equal(counted(gaps), 'es 3 missing, 2 different, 2 left over');
  const at = async (/** @type {string} */ name) => (await import(pathToFileURL(join(folder, 'out', name)).href)).default;
  learn('es', await at('es/index.js'));
  const locale = localeFor('es-PE');
  const words = locale.t(await at('en/a.js'));
  assert.equal(words.left({ n: 2 }), '2 left');
  assert.equal(words.gone, 'gone');
  assert.equal(words.side({ side: 'takes' }), 'takes');
  assert.deepEqual(words.kinds, { cash: 'cash', credit: 'crédito' });
  assert.equal(words.old, undefined);
  assert.equal(locale.t(await at('en/b.js')).only, 'only in English');
});

test('a language that came is spoken in all its regions, and English where there is none', async () => {
  const english = 'a = { $n ->\n  [one] one month\n *[other] { $n } months\n }\nall = { LIST($all) }';
  const files = { 'en/a.ftl': english, 'es/a.ftl': 'a = { $n ->\n  [one] un mes\n *[other] { $n } meses\n }\nall = { LIST($all) }' };
  const words = await imported(files, 'en/a.js');
  const before = localeFor('es-AR');
  assert.equal(before.t(words).a({ n: 1 }), 'one month');
  learn('es', await imported(files, 'es/index.js'));
  const after = localeFor('es-AR');
  assert.notEqual(after, before, 'whoever drew in English sees another locale');
  assert.equal(after, localeFor('es-AR'));
  assert.equal(after.t(words).a({ n: 1 }), 'un mes');
  assert.equal(after.t(words).a({ n: 1234.5 }), '1.234,5 meses');
  assert.equal(after.t(words).all({ all: ['a', 'b'] }), 'a y b');
  // English words in a Japanese page: its language knows no plural of its own.
  const japanese = localeFor('ja');
  assert.equal(japanese.t(words).a({ n: 1 }), 'one month');
  assert.equal(japanese.t(words).all({ all: ['a', 'b'] }), 'a and b');
});

/** Names of labels in the table of the plan's fields, and of hints beside them. @param {import('../../www/element/plan/plan-fields.js').Field[]} fields @returns {string[]} */
const labels = (fields) => fields.flatMap(({ key = '', title = key, fields: inner = [] }) => [title, `${key}Hint`, ...labels(inner)]);
/** @type {import('../../www/element/plan/plan-fields.js').Field[]} */
const fields = JSON.parse(readFileSync('www/pkg/fields.json', 'utf8'));

test('each message of the page is shown somewhere', async () => {
  const sources = readdirSync('www', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && !name.startsWith('pkg'));
  // The package has tools for assistants, with words of their own.
  const server = readdirSync('package/mcp', { encoding: 'utf8' }).map((name) => join('package/mcp', name));
  const texts = [...sources.map((name) => join('www', name)), ...server].map((path) => readFileSync(path, 'utf8'));
  for (const file of readdirSync('www/messages/en')) {
    const feature = file.replace('.ftl', '');
    // What the engine says is found by its code.
    if (readFileSync(join('www/messages/en', file), 'utf8').startsWith('# Messages of the engine')) continue;
    // Texts around the elements stand in the pages themselves, in English.
    if (feature === 'site') {
      const { default: words } = await import('../../www/pkg/messages/en/site.js');
      const files = [...readdirSync('www').filter((name) => name.endsWith('.html')), 'site/template.html'];
      const pages = files.map((name) => readFileSync(join('www', name), 'utf8').replace(/\s+/g, ' '));
      const missing = Object.entries(words(formatsFor('en'))).filter(([, text]) => !pages.some((page) => page.includes(text)));
      assert.deepEqual(missing, [], 'site.ftl: no page has these');
      continue;
    }
    const users = texts.filter((text) => text.includes(`pkg/messages/en/${feature}.js"`));
    const named = new Set(feature === 'plan' ? labels(fields) : []);
    const names = new Set([...compileFile(join('www/messages/en', file)).uses.keys()].map((name) => name.split('.')[0] ?? ''));
    const unused = [...names].filter((name) => !named.has(name) && !users.some((text) => new RegExp(`[.{,] ?${name}\\b`).test(text)));
    assert.deepEqual(unused, [], `${file}: nothing shows these`);
  }
});

test('each cost of the plan has a label', () => {
  const { uses } = compileFile('www/messages/en/plan.ftl');
  const costs = fields.find(({ key }) => key === 'costs')?.fields ?? [];
  assert.ok(costs.length > 0);
  for (const { key, title = key } of costs.flatMap((cost) => [cost, ...(cost.fields ?? [])])) assert.ok(uses.has(title ?? ''), `${title}: no label`);
});
