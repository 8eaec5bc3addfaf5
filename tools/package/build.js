#!/usr/bin/env node
/**
 * Makes the npm package out of what was built: package/, www/ and www/pkg/ → dist/npm/. Everything it runs is in it, with the
 * licences of what is bundled; it depends on no other package, so it installs where no registry is reached.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { writeElements } from '../elements.js';
import { compileMessages } from '../messages.js';
import { notices } from '../notices.js';
import { provenance } from '../provenance.js';
import { rem } from '../rem.js';
import { sbom } from '../sbom.js';
import { manifest } from './manifest.js';

const OUT = 'dist/npm';
const PKG = 'www/pkg';
/** Files that stand in the package as they are, by where they come from. @type {[string, string][]} */
const COPIES = [
  ...['engine', 'answer'].flatMap((name) => /** @type {[string, string][]} */ ([`${name}.js`, `${name}_bg.wasm`].map((file) => [`${PKG}/${file}`, `engine/${file}`]))),
  ...['engine', 'answer'].map((name) => /** @type {[string, string]} */ ([`${PKG}/${name}.d.ts`, `types/${PKG}/${name}.d.ts`])),
  [`${PKG}/programmes`, 'programmes'],
  ['package/element/server.js', 'element/server.js'],
  ...['element', 'card'].map((name) => /** @type {[string, string]} */ ([`package/element/${name}.d.ts`, `types/package/element/${name}.d.ts`])),
  ['package/README.md', 'README.md'],
  ['package/SKILL.md', 'SKILL.md'],
  ['LICENSE-MIT', 'LICENSE-MIT'],
  ['LICENSE-APACHE', 'LICENSE-APACHE'],
  ['examples/request.json', 'examples/request.json'],
];

/** Paths of the modules that went into some bundle. @type {Set<string>} */
const bundled = new Set();

/** @param {string} to in the package @param {string} text */
function write(to, text) {
  const path = join(OUT, to);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Bundles modules for the package, unminified: whoever bundles them again minifies, and finds the addresses of files in them.
 * @param {Record<string, string>} input sources by the name of what is made of them
 * @param {string} folder in the package
 * @param {{ server?: boolean, external?: RegExp[] }} [how] server: for Node, with all packages in it
 */
async function bundle(input, folder, { server = false, external = [] } = {}) {
  const names = { entryFileNames: '[name].js', chunkFileNames: server ? 'mcp/[name]-[hash].js' : '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' };
  const built = await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    logLevel: 'warn',
    plugins: [rem()],
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js', assetFileNames: names.assetFileNames } } },
    ssr: { noExternal: true },
    build: {
      outDir: join(OUT, folder),
      emptyOutDir: false,
      assetsDir: '',
      target: 'es2022',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      ssr: server,
      rolldownOptions: { input, external, output: names, preserveEntrySignatures: 'strict' },
    },
  });
  for (const file of [built].flat().flatMap((one) => ('output' in one ? one.output : []))) {
    if (file.type !== 'chunk') continue;
    for (const id of file.moduleIds) bundled.add(id);
    // Vite adds a function of this name to what it bundles, and refuses modules that have one already.
    write(join(folder, file.fileName), file.code.replaceAll('__vitePreload', 'preload'));
  }
}

/** Puts the compiled words of every language where they are imported from, and their types where the declarations name them. */
function copyMessages() {
  for (const name of readdirSync(`${PKG}/messages`, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts')) cpSync(join(PKG, 'messages', name), join(OUT, 'types', PKG, 'messages', name));
    else if (name.endsWith('.js')) cpSync(join(PKG, 'messages', name), join(OUT, 'messages', name));
  }
}

/** Writes the declarations of what is written in JavaScript. */
function declare() {
  const how = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', '.', '--outDir', join(OUT, 'types')];
  execFileSync('node_modules/.bin/tsc', ['--project', 'package/jsconfig.json', ...how], { stdio: 'inherit' });
}

rmSync(OUT, { recursive: true, force: true });
compileMessages();
for (const [from, to] of COPIES) cpSync(from, join(OUT, to), { recursive: true });
copyMessages();
// The engine lies beside them in the package.
for (const name of ['node.js', 'answer-node.js']) write(`engine/${name}`, readFileSync(`package/engine/${name}`, 'utf8').replaceAll('../../www/pkg/', './'));
await bundle({ sentences: 'package/sentences.js' }, '.', { server: true });
// The engine is a file of its own beside what asks it.
await bundle({ cli: 'package/cli.js', 'mcp/server': 'package/mcp/server.js' }, '.', {
  server: true,
  external: [/engine\/node\.js$/],
});
await bundle({ element: 'www/element/define.js', card: 'www/element/card/define.js' }, 'element');
declare();
writeElements(join(OUT, 'custom-elements.json'), (name) => `element/${name}.js`);
write('package.json', `${JSON.stringify(manifest(), null, 2)}\n`);
write('NOTICES.txt', notices([...bundled]));
write('sbom.cdx.json', sbom([...bundled]));
write('provenance.json', provenance());
