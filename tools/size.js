// `make size`: what a visitor downloads, as it is, with gzip and with brotli. Prints a table and writes
// target/report/size.json, in bytes.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = 'dist';
const entry = 'index';
const loader = 'partner-calculator.js';

/** @typedef {{ file: string, entry: string | null, imports: string[], dynamicImports: string[], css: string[], modules: string[] }} Chunk */
/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @type {Chunk[]} */
const chunks = JSON.parse(readFileSync('target/report/bundle.json', 'utf8'));

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && !/\.(br|gz|map)$/.test(item.name))
  .map((item) => relative(dist, join(item.parentPath ?? item.path, item.name)))
  .sort();

/**
 * @param {string} file
 * @returns {Size}
 */
function measure(file) {
  const bytes = (/** @type {string} */ path) => statSync(path).size;
  const path = join(dist, file);
  const raw = bytes(path);
  const packed = (/** @type {string} */ suffix) => (existsSync(path + suffix) ? bytes(path + suffix) : raw);
  return { raw, gzip: packed('.gz'), brotli: packed('.br') };
}

const sizes = new Map(files.map((file) => [file, measure(file)]));

/** @param {Iterable<string>} names @returns {Size} */
function total(names) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const name of new Set(names)) {
    const size = sizes.get(name) ?? { raw: 0, gzip: 0, brotli: 0 };
    sum.raw += size.raw;
    sum.gzip += size.gzip;
    sum.brotli += size.brotli;
  }
  return sum;
}

/** Everything that comes with the given chunks: themselves, what they import at once, and the style of all. */
function closure(/** @type {Chunk[]} */ roots) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const chunk = chunks.find((one) => one.file === file);
    chunk?.css.forEach((name) => seen.add(name));
    chunk?.imports.forEach(visit);
  };
  roots.forEach((chunk) => visit(chunk.file));
  return seen;
}

const named = (/** @type {string} */ name) => files.filter((file) => file.endsWith('.wasm') && file.includes(`/${name}_bg`));
const answer = named('answer');
const first = closure(chunks.filter((chunk) => chunk.entry === entry));

/** What the calculator's page asks for before its engine, by file: the script that starts it, and the sheet and script of the answer served with it, are built apart from the chunks. @returns {Map<string, Size>} */
export function beforeEngine() {
  const page = readFileSync(join(dist, `${entry}.html`), 'utf8');
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(([, file = '']) => file);
  const all = new Set([`${entry}.html`, ...files.filter((file) => /^assets\/(?:start|first)-/.test(file)), ...sheets, ...first]);
  return new Map([...all].map((file) => [file, measure(file)]));
}

function main() {
  const holds = (/** @type {string} */ part) => (/** @type {Chunk} */ chunk) => chunk.modules.some((name) => name.includes(part));
  const before = [...beforeEngine().keys()];
  const charts = [...closure(chunks.filter(holds('@observablehq/plot')))].filter((file) => !first.has(file));
  const rows = {
    'answer module': total(answer),
    'studies module': total(named('engine')),
    'first view, before the engine': total(before),
    'first view, without charts': total([...before, ...answer]),
    charts: total(charts),
    'embed loader': total([loader]),
    'card, before the engine': total([loader, ...closure(chunks.filter((chunk) => chunk.entry === 'card'))]),
    css: total(files.filter((file) => extname(file) === '.css')),
    'all of dist/': total(files),
  };

  const cell = (/** @type {string | number} */ value) => String(value).padStart(11);
  const kilo = (/** @type {number} */ bytes) => cell(`${(bytes / 1000).toFixed(1)} kB`);
  const line = (/** @type {string} */ name, /** @type {Size} */ { raw, gzip, brotli }) =>
    console.log(name.padEnd(46) + kilo(raw) + kilo(gzip) + kilo(brotli));

  console.log(''.padEnd(46) + cell('raw') + cell('gzip') + cell('brotli'));
  for (const [file, size] of sizes) line(file, size);
  console.log();
  for (const chunk of chunks.filter((one) => one.entry)) line(`${chunk.entry}, with what it imports`, total(closure([chunk])));
  console.log();
  for (const [name, size] of Object.entries(rows)) line(name, size);

  const report = {
    answer_wasm_br: rows['answer module'].brotli,
    studies_wasm_br: rows['studies module'].brotli,
    before_engine_br: rows['first view, before the engine'].brotli,
    first_view_br: rows['first view, without charts'].brotli,
    charts_br: rows.charts.brotli,
    loader_br: rows['embed loader'].brotli,
    card_br: rows['card, before the engine'].brotli,
    dist_total_br: rows['all of dist/'].brotli,
  };
  mkdirSync('target/report', { recursive: true });
  writeFileSync('target/report/size.json', `${JSON.stringify(report, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
