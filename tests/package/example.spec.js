// Installs the packed package as a stranger would, and runs the example project on it: a plan in Node, a page, a React page. The
// package needs no other, so it is installed without a registry; React and Vite are those of this repository, in the versions that the
// example pins.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before, test } from 'node:test';
import { openSite } from '../page/harness.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'target/package');
const project = join(folder, 'example');

/** @param {string} command @param {string[]} given @param {string} [cwd] */
const run = (command, given, cwd = folder) => execFileSync(command, given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

/** @type {{ filename: string, files: { path: string }[] }} */
let packed;
before(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], join(root, 'dist/npm')));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--offline', '--no-package-lock', `./${packed.filename}`]);
  await cp(join(root, 'examples/npm'), project, { recursive: true });
});

test('the package holds what its manifest offers, and nothing that was not meant for it', async () => {
  const manifest = await json('dist/npm/package.json');
  const paths = packed.files.map(({ path }) => path);
  const offered = Object.values(manifest.exports).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to)));
  for (const to of [...offered, `./${manifest.customElements}`, ...Object.values(manifest.bin ?? {})]) {
    const [, start = '', end = ''] = /^\.\/([^*]*)\*?(.*)$/.exec(to) ?? [];
    assert.ok(paths.some((path) => (to.includes('*') ? path.startsWith(start) && path.endsWith(end) : path === start)), `${to} is not there`);
  }
  for (const name of ['README.md', 'LICENSE-MIT', 'LICENSE-APACHE', 'NOTICES.txt', 'sbom.cdx.json', 'provenance.json']) assert.ok(paths.includes(name), name);
  assert.deepEqual(paths.filter((path) => !/\.(js|d\.ts|wasm|json|md|txt)$|^LICENSE-/.test(path)), []);
  assert.deepEqual(manifest.dependencies ?? {}, {});
  const notices = await readFile(join(root, 'dist/npm/NOTICES.txt'), 'utf8');
  for (const name of ['lit', 'lit-html', '@observablehq/plot', 'rust_decimal']) assert.ok(notices.includes(`\n${name} `), `no licence of ${name}`);
});

test('the example pins what is tried here', async () => {
  const { version, dependencies, devDependencies } = await json('package.json');
  const pinned = await json('examples/npm/package.json');
  assert.equal(pinned.dependencies['partner-calculator'], version);
  for (const name of ['react', 'react-dom', 'vite']) assert.equal({ ...pinned.dependencies, ...pinned.devDependencies }[name], { ...dependencies, ...devDependencies }[name], name);
});

test('a plan is worked out in Node', () => {
  // HubSpot prints a share of 20 %; of 5,000 it is 1,000.
  const [figure, sentence] = run('node', ['plan.js'], project).split('\n');
  assert.equal(figure, '1000.00 USD');
  assert.match(sentence ?? '', /^Over 3 months you would earn .*1,000/);
});

test('a page and a React page are built and answer', async () => {
  run(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], project);
  const site = await openSite(join(project, 'dist'));
  try {
    const page = await site.open('page.html');
    await page.page.locator('#profit').getByText('$1,000.00', { exact: true }).waitFor();
    assert.deepEqual(page.problems, []);
    const react = await site.open('react.html');
    await react.page.locator('partner-calculator[state="ready"] partner-headline .result').waitFor();
    const [told = ''] = /[\d,]+\.\d\d/.exec(await react.page.locator('output').innerText()) ?? [];
    assert.ok(told && (await react.page.locator('partner-headline .result').innerText()).includes(told), `the page was told ${told}`);
    // Workers and the whole engine are found where a bundler has put them.
    await react.page.locator('partner-actions').scrollIntoViewIfNeeded();
    await react.page.locator('partner-actions li').first().waitFor();
    assert.deepEqual(react.problems, []);
    assert.deepEqual(react.foreign(), []);
    const card = await site.open('card.html');
    await card.page.locator('partner-card[state="ready"] .result').waitFor();
    assert.equal(await card.page.locator('partner-card').evaluate((element) => getComputedStyle(element).getPropertyValue('--accent')), '#7a1fa2');
    await card.page.locator('partner-card #spend').fill('4321.5');
    await card.page.locator('output').getByText('4321.5', { exact: true }).waitFor();
    assert.equal(await card.page.getByRole('link', { name: 'Apply as a partner' }).getAttribute('href'), 'https://host.example/apply');
    assert.ok(!card.requests.some((url) => /engine_bg/.test(url)), 'a card has the small engine alone');
    assert.deepEqual(card.problems, []);
    assert.deepEqual(card.foreign(), []);
  } finally {
    await site.close();
  }
});

test('every module of the words is one that can be imported', async () => {
  const words = await readdir(join(folder, 'node_modules/partner-calculator/messages/en'));
  const script = `const english = (await import('partner-calculator/sentences')).formatsFor('en'); for (const name of ${JSON.stringify(words)}) { const { default: messages } = await import('partner-calculator/messages/en/' + name.replace('.js', '')); if (typeof messages(english) !== 'object') throw new Error(name); }`;
  run('node', ['--input-type=module', '--eval', script], project);
  assert.ok(words.length > 20);
});

test('a server imports the element, and nothing comes of it', () => {
  assert.equal(run('node', ['--input-type=module', '--eval', "console.log(Object.keys(await import('partner-calculator/element')).length)"], project), '0\n');
});

test('its types hold for a stranger’s TypeScript', async () => {
  const script = `import load, { estimate, type Request } from 'partner-calculator';
import { localeFor, problemText, sentence } from 'partner-calculator/sentences';
import words from 'partner-calculator/messages/en/headline';
import 'partner-calculator/element';
import 'partner-calculator/card';
export async function said(request: Request): Promise<string[]> {
  await load();
  const outcome = estimate(request);
  const english = localeFor('en');
  return outcome.kind === 'answer' ? [sentence(outcome, english), english.t(words).backLate] : outcome.problems.map((problem) => problemText(problem, english));
}
document.querySelector('partner-calculator')?.addEventListener('partner-answer', ({ detail }) => console.log(detail.answer.headline.profit));
document.querySelector('partner-card')?.addEventListener('partner-cta', ({ detail }) => console.log(detail.url));
export const file: Promise<File | null> = document.querySelector('partner-calculator')!.export('csv');
// @ts-expect-error amounts are text
export const wrong: number = document.querySelector('partner-calculator')!.request!.book;
`;
  await writeFile(join(project, 'types.ts'), script);
  run(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2024,esnext.disposable,dom', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', '--ignoreConfig', 'types.ts'], project);
});

test('docs/npm.md shows the example, word for word', async () => {
  const guide = await readFile(join(root, 'docs/npm.md'), 'utf8');
  for (const name of ['plan.js', 'page.js', 'vite.config.js', 'react.jsx', 'card.jsx']) {
    const text = (await readFile(join(root, 'examples/npm', name), 'utf8')).trim();
    assert.ok(guide.includes(`\n${text}\n`), name);
  }
});
