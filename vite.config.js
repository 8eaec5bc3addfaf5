import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, defineConfig } from 'vite';
import { chunkGroups, plainImports } from './tools/chunks.js';
import { metaPolicy } from './tools/csp.js';
import { discoveryTags, siteOf, writeOembeds } from './tools/discovery.js';
import { writeElements } from './tools/elements.js';
import { messages } from './tools/messages.js';
import { notices } from './tools/notices.js';
import { installTags, keptFiles } from './tools/offline.js';
import { prerender } from './tools/prerender.js';
import { provenance } from './tools/provenance.js';
import { rem } from './tools/rem.js';
import { sbom } from './tools/sbom.js';
import { template } from './tools/template.js';

const root = 'www';

/** Each page of www/, and the elements, which come to other sites without what our pages have round them. */
function inputs() {
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'));
  return Object.fromEntries([...pages.map((name) => [basename(name, '.html'), resolve(root, name)]), ['element', resolve(root, 'element/define.js')], ['card', resolve(root, 'element/card/define.js')]]);
}

/** @param {string} file in dist/ */
const integrity = (file) => `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`;

/** A hash of all that a build is made of. */
function ingredients() {
  const hash = createHash('sha256');
  const inside = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const path of [...inside, 'vite.config.js', 'package-lock.json'].sort()) hash.update(`${relative('.', path)}\n`).update(readFileSync(path));
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Puts a list of files, as www/element/load/module-loader.js reads it, in the place of a mark.
 * @param {string} text @param {string} mark @param {string[][]} rows
 */
const told = (text, mark, rows) => put(text, mark, rows.map((row) => row.join(' ')).join(';'));

/** @param {string} text @param {string} mark @param {string} value */
function put(text, mark, value) {
  if (text.split(mark).length !== 2) throw new Error(`there is no one place for ${mark}`);
  return text.replace(mark, () => value);
}

/** The code of a module with all it imports, in one piece. @param {string} name in www/ */
async function single(name) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, name), preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error(`${name} was not built`);
  return output.code;
}

/**
 * Tells each module which bytes those have that it fetches later, and writes the loader that other sites name in one line: it
 * is told the same of what the element is made of. The names of files hold a hash of what was there before; what is added
 * here follows from everything the build is made of, so that goes into the name of the one module it is added to: a name still
 * stands for one content.
 * @returns {import('vite').Plugin}
 */
const checks = (release = '') => ({
  name: 'checks',
  apply: 'build',
  renderStart() {
    release = ingredients();
  },
  augmentChunkHash: ({ moduleIds }) => (moduleIds.includes(resolve(root, 'element/load/part.js')) ? release : undefined),
  writeBundle: {
    order: 'pre',
    sequential: true,
    async handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const chunk = (/** @type {string} */ name) => chunks.find(({ fileName }) => fileName === name);
      /** Names of all chunks that run with these. @param {string[]} names */
      const whole = (names, seen = new Set()) => {
        for (const name of names) if (!seen.has(name)) whole(chunk(name)?.imports ?? [], seen.add(name));
        return seen;
      };
      const short = (/** @type {string} */ name) => basename(name);

      const holder = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(root, 'element/load/part.js')));
      // Under its tag, the chunk of each element that another site's page may hold.
      const elements = new Map(
        [['partner-calculator', 'element/define.js'], ['partner-card', 'element/card/define.js']].map(([tag = '', module = '']) => [chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(root, module))?.fileName ?? '', tag]),
      );
      if (!holder || elements.has('')) throw new Error('no chunk fetches parts, or none defines an element');
      const parts = chunks.flatMap(({ isDynamicEntry, facadeModuleId, fileName }) => (isDynamicEntry && facadeModuleId ? [[fileName, relative(resolve(root, 'element'), facadeModuleId)]] : []));
      const names = new Map(/** @type {[string, string][]} */ (parts));
      // Two parts in one file, or a part in a file that is there anyway, could not be told by their name.
      for (const name of chunks.flatMap(({ dynamicImports }) => dynamicImports)) if (!names.has(name)) throw new Error(`${name} is imported later, and is no part of its own`);
      // Chunks that run already where a part is asked for, by part.
      const there = new Map([...names.keys()].map((name) => [name, chunks.filter(({ dynamicImports }) => dynamicImports.includes(name)).map(({ fileName }) => whole([fileName]))]));
      const rows = [];
      for (const name of [...whole([...names.keys()])]) {
        const askers = [...there].filter(([part]) => whole([part]).has(name)).flatMap(([, sets]) => sets);
        if (askers.every((set) => set.has(name))) continue;
        const needs = (chunk(name)?.imports ?? []).filter((need) => !askers.every((set) => set.has(need)));
        rows.push([short(name), integrity(name), names.get(name) ?? '', needs.map(short).join(',')]);
      }
      const loose = Object.keys(bundle).filter((name) => /\.(js|wasm)$|\/[\w-]+\.[a-z]{2}-[\w-]+\.json$/.test(name) && bundle[name]?.type === 'asset');
      for (const name of loose) rows.push([short(name), integrity(name), '', '']);
      // What every reader asks for; the others are told by a list of their own, so that a page need not wait for their hashes.
      const early = whole(parts.filter(([, part]) => part === 'card/answer.js').map(([name = '']) => name));
      const isFirst = (/** @type {string[]} */ [name = '']) => name.endsWith('.wasm') || early.has(`assets/${name}`);
      const list = rows.filter((row) => !isFirst(row)).map((row) => row.join(' ')).join(';');
      const others = `others-${createHash('sha256').update(list).digest('base64url').slice(0, 8)}.txt`;
      writeFileSync(`dist/assets/${others}`, list);
      const first = [...rows.filter(isFirst), [others, integrity(`assets/${others}`), '', '']];
      writeFileSync(`dist/${holder.fileName}`, put(put(told(readFileSync(`dist/${holder.fileName}`, 'utf8'), '%files%', first), '%others%', others), '%release%', release));

      const made = [...whole([...elements.keys()])].map((name) => [short(name), integrity(name), elements.get(name) ?? '', (chunk(name)?.imports ?? []).map(short).join(',')]);
      writeFileSync('dist/partner-calculator.js', told(await single('partner-calculator.js'), '%element%', made));
      // The hashes are for lines that name these scripts on other pages.
      const scripts = Object.fromEntries(['partner-calculator.js', 'frame-host.js'].map((name) => [name, integrity(name)]));
      writeFileSync('dist/release.json', `${JSON.stringify({ release, integrity: scripts })}\n`);

      // Pages of ours are started by a script that holds their modules to their hashes and tells of a lost one.
      const code = await single('start.js');
      const start = `assets/start-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
      writeFileSync(`dist/${start}`, code);
      for (const page of Object.keys(bundle).filter((name) => name.endsWith('.html'))) {
        const entry = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(root, page));
        if (!entry) throw new Error(`${page} has no module`);
        const names = [...whole([entry.fileName])];
        const files = names.map((name) => [short(name), integrity(name), '', (chunk(name)?.imports ?? []).map(short).join(',')].join(' ')).join(';');
        const tags = [
          `<script type="module" crossorigin src="./${start}" integrity="${integrity(start)}" data-files="${files}"></script>`,
          // As bytes, which are checked when they are asked for; a module preload would be one that WebKit has not checked.
          ...names.map((name) => `<link rel="preload" as="fetch" crossorigin href="./${name}">`),
        ];
        const text = readFileSync(`dist/${page}`, 'utf8').replace(/\n *<link rel="modulepreload"[^>]*>/g, '');
        const own = text.split(/<script type="module"[^>]*><\/script>/);
        if (own.length !== 2) throw new Error(`${page} has not one module`);
        writeFileSync(`dist/${page}`, own.join(tags.join('\n    ')));
      }

      const worker = await single('site/service-worker.js');
      writeFileSync('dist/service-worker.js', told(worker, '%kept%', keptFiles('dist').map((file) => [file, integrity(file)])));
    },
  },
});

/** The texts of a page before its calculator, in each language, by their English. @param {string} page @returns {Promise<Record<string, Record<string, string>>>} */
async function headTexts(page) {
  const head = page.slice(page.indexOf('<body>'), page.indexOf('</header>'));
  const texts = [...head.matchAll(/>([^<>]*[^<>\s][^<>]*)</g)].map(([, text = '']) => text.trim());
  /** The texts of pages in a language, by their names. @param {string} lang */
  const words = async (lang) => Object.entries((await import(pathToFileURL(resolve(`www/pkg/messages/${lang}/site.js`)).href)).default({}));
  const names = new Map((await words('en')).map(([name, text]) => [name, text]));
  const written = async (/** @type {string} */ lang) => Object.fromEntries((await words(lang)).flatMap(([name, text]) => (lang !== 'en' && texts.includes(names.get(name)) ? [[names.get(name), text]] : [])));
  return Object.fromEntries(await Promise.all(readdirSync('www/messages').map(async (lang) => [lang, await written(lang)])));
}

/**
 * Writes the first answer into the calculator's page, with its sheet, and a script that runs before anything is drawn: it hides an
 * answer that was not asked for.
 * @returns {import('vite').Plugin}
 */
const firstAnswer = () => ({
  name: 'first-answer',
  apply: 'build',
  writeBundle: {
    order: 'pre',
    sequential: true,
    async handler() {
      const { css, html } = await prerender();
      const named = (/** @type {string} */ text, /** @type {string} */ type) => {
        const file = `assets/first-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${type}`;
        writeFileSync(`dist/${file}`, text);
        return file;
      };
      const sheet = named(css, 'css');
      const text = readFileSync('dist/index.html', 'utf8');
      const heads = JSON.stringify(await headTexts(text));
      const script = named(`(()=>{${put(await single('first.js'), '%heads%', JSON.stringify(heads).slice(1, -1))}})();`, 'js');
      const page = text
        .replace('</title>', `</title>\n    <link rel="stylesheet" href="./${sheet}">\n    <script src="./${script}" integrity="${integrity(script)}" crossorigin></script>`)
        .replace(/(<partner-calculator[^>]*>)/, (open) => `${open}${html(`./${sheet}`)}`);
      writeFileSync('dist/index.html', page);
    },
  },
});

/**
 * Puts the content security policy into each page, first in <head>, since it only binds what comes after it; and the tags of a
 * page that can be installed.
 * @returns {import('vite').Plugin}
 */
const securityPolicy = () => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
      ...installTags(),
    ],
  },
});

/**
 * Tells those to whom a link of ours is pasted what it leads to.
 * @returns {import('vite').Plugin}
 */
const discovery = (site = siteOf(process.env['SITE'])) => ({
  name: 'discovery',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html, { filename }) => discoveryTags(html, basename(filename), site) },
  writeBundle() {
    if (site) writeOembeds('dist', site);
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
 * Writes down the licences of what was bundled and compiled in, what that is, where it came from, and what the elements take and tell.
 * @returns {import('vite').Plugin}
 */
const licences = () => ({
  name: 'licences',
  apply: 'build',
  writeBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    writeFileSync('dist/NOTICES.txt', notices(modules));
    writeFileSync('dist/sbom.cdx.json', sbom(modules));
    writeFileSync('dist/provenance.json', provenance());
    // The loader registers either.
    writeElements('dist/custom-elements.json', () => 'partner-calculator.js');
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
      spawn('make', ['--no-print-directory', 'engine', 'data', 'WASM_OPT='], { stdio: 'inherit' }).on('close', () => {
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
    // Pages name what they need. Parts that come later are fetched by www/element/load/part.js, which puts nothing into a host's <head>.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: inputs(),
      output: { codeSplitting: { groups: chunkGroups() } },
    },
  },
  worker: { format: 'es' },
  plugins: [messages(), template(), rem(), plainImports(), securityPolicy(), discovery(), inventory(), firstAnswer(), checks(), licences(), packed(), engine()],
});
