import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { metaPolicy } from './tools/csp.js';

const root = 'www';

/** Each page of www/. */
function inputs() {
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(pages.map((name) => [basename(name, '.html'), resolve(root, name)]));
}

/**
 * Writes the loader that other sites name in one line. It is no part of the bundle: its name stays, it imports nothing, and
 * it is told the hashed names of what the element is made of, each with the hash its content must have.
 * @returns {import('vite').Plugin}
 */
const loader = () => ({
  name: 'loader',
  apply: 'build',
  writeBundle: {
    order: 'pre',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const element = chunks.find((chunk) => chunk.moduleIds.includes(resolve(root, 'element/define.js')));
      if (!element) throw new Error('no chunk defines the element: the loader would load nothing');
      /** @type {Set<string>} */
      const names = new Set();
      const visit = (/** @type {string} */ name) => {
        if (names.has(name)) return;
        names.add(name);
        chunks.find((chunk) => chunk.fileName === name)?.imports.forEach(visit);
      };
      visit(element.fileName);
      const parts = [...names].map((name) => [`./${name}`, `sha384-${createHash('sha384').update(readFileSync(`dist/${name}`)).digest('base64')}`]);
      const source = readFileSync(`${root}/partner-calculator.js`, 'utf8');
      const placeholder = '[["./element/define.js", ""]]';
      if (!source.includes(placeholder)) throw new Error(`the loader has no ${placeholder} to put the names in`);
      writeFileSync('dist/partner-calculator.js', source.replace(placeholder, JSON.stringify(parts, null, 2)));
    },
  },
});

/**
 * Puts the content security policy into each page: first in <head>, since it only binds what comes after it.
 * @returns {import('vite').Plugin}
 */
const securityPolicy = () => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
    ],
  },
});

/**
 * Writes down what each file is made of, for `make size`.
 * @returns {import('vite').Plugin}
 */
const inventory = () => ({
  name: 'inventory',
  apply: 'build',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle)
      .filter((file) => file.type === 'chunk')
      .map((chunk) => ({
        file: chunk.fileName,
        entry: chunk.isEntry ? chunk.name : null,
        imports: chunk.imports,
        dynamicImports: chunk.dynamicImports,
        css: [...(chunk.viteMetadata?.importedCss ?? [])],
        modules: chunk.moduleIds.map((id) => relative(process.cwd(), id)),
      }));
    mkdirSync('target/report', { recursive: true });
    writeFileSync('target/report/bundle.json', `${JSON.stringify(chunks, null, 2)}\n`);
  },
});

/**
 * Packs each file once, hard, so that a host can send the packed twin as it is.
 * @returns {import('vite').Plugin}
 */
const packed = () => ({
  name: 'packed',
  apply: 'build',
  writeBundle() {
    for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(html|js|css|wasm|svg|json|webmanifest|txt|xml)$/.test(entry.name)) continue;
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const bytes = readFileSync(path);
      const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: hint }));
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
});

/**
 * `make dev`: compiles the engine again when Rust or a policy changes. Vite sees the new module and reloads the page.
 * @returns {import('vite').Plugin}
 */
const engine = () => ({
  name: 'engine',
  apply: 'serve',
  configureServer(server) {
    let running = false;
    let again = false;
    const compile = () => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      again = false;
      spawn('make', ['--no-print-directory', 'engine', 'WASM_OPT='], { stdio: 'inherit' }).on('close', () => {
        running = false;
        if (again) compile();
      });
    };
    server.watcher.add(['src', 'policies', 'build.rs', 'Cargo.toml'].map((path) => resolve(path)));
    server.watcher.on('all', (_event, path) => {
      if (/\.(rs|toml)$/.test(path)) compile();
    });
  },
});

export default defineConfig({
  root,
  // Relative addresses: the folder works under any path of any host.
  base: './',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // A wasm file inlined as base64 is a third larger and cannot be streamed.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Elements carry their style within them. A stylesheet is a page's: fetched with a module, it would restyle the host.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : needed.filter((name) => !name.endsWith('.css'))),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      input: inputs(),
    },
  },
  worker: { format: 'es' },
  plugins: [securityPolicy(), inventory(), loader(), packed(), engine()],
});
