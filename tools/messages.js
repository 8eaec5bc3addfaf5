#!/usr/bin/env node
/**
 * Compiles the words of the page: www/messages/<language>/<feature>.ftl → www/pkg/messages/<language>/<feature>.js and .d.ts.
 * A message becomes a text, or a function of its arguments; no Fluent is read in a browser. docs/design.md says how to
 * write one. A message that a language lacks, or has with other arguments than English, is left out and spoken in English;
 * `node tools/messages.js` counts these, and names them with `--missing`.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser } from '@fluent/syntax';

/** @import { Attribute, Entry, Expression, InlineExpression, Message, Pattern, Resource, SelectExpression, Term } from '@fluent/syntax' */
/** @typedef {`text:${string}` | 'value' | 'plural' | `format:${string}`} Use what is made of an argument: chosen by (among these keys), shown, counted, or given to a function */
/** @typedef {{ code: string, uses: Map<string, Set<Use>> }} Compiled */
/** @typedef {{ code: string, type: string, uses: Map<string, Map<string, Set<Use>>> }} File uses: by message or message.attribute, then by argument */

const SOURCE = 'www/messages';
const OUT = 'www/pkg/messages';
/** The language every other one is held against. */
const FIRST = 'en';

/** Features whose words a card shows: a part of their own in each language. */
const BRIEF = ['basis', 'card', 'headline', 'languages', 'lines', 'number'];

/** Functions a message may call: methods of the page's formats (www/element/base/format.js), in capitals. */
const FUNCTIONS = ['AMOUNT', 'COUNTRY', 'DAY', 'DAY-SHORT', 'EXACT-MONEY', 'LIST', 'MONEY', 'MONTH', 'MONTH-LONG', 'MONTHS', 'NUMBER', 'RATE', 'ROUND-RATE', 'SHARE', 'WHOLE-MONEY'];

/** Names of plural categories; any other key of a variant is a text to compare with. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const camel = (/** @type {string} */ name) => name.toLowerCase().replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const quoted = (/** @type {string} */ text) => JSON.stringify(text);
/** A name as the key of an object. @param {string} name */
const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name));
const inTemplate = (/** @type {string} */ text) => text.replace(/[`\\$]/g, '\\$&');

/** Compiles the entries of one file. */
class Compiler {
  /** @param {Resource} resource @param {string} file named in what it refuses */
  constructor(resource, file) {
    this.file = file;
    /** @type {Map<string, Message>} */
    this.messages = new Map();
    /** @type {Map<string, Term>} */
    this.terms = new Map();
    for (const entry of resource.body) this.take(entry);
  }

  /** @param {Entry} entry */
  take(entry) {
    if (entry.type === 'Junk') throw new Error(`${this.file}: ${/** @type {any} */ (entry).annotations.map((/** @type {any} */ a) => a.message).join(', ')}: ${/** @type {any} */ (entry).content.trim()}`);
    if (entry.type !== 'Message' && entry.type !== 'Term') return;
    const one = /** @type {Message | Term} */ (entry);
    const known = one.type === 'Message' ? this.messages : this.terms;
    if (known.has(one.id.name)) throw new Error(`${this.file}: ${one.id.name} stands twice`);
    known.set(one.id.name, /** @type {any} */ (one));
  }

  /** @param {ReadonlySet<string>} [without] names of messages that are left out @returns {File} */
  compile(without = new Set()) {
    /** @type {File['uses']} */
    const uses = new Map();
    const code = [];
    const type = [];
    for (const [id, { value, attributes: all }] of this.messages) {
      const attributes = all.filter((part) => !without.has(`${id}.${part.id.name}`));
      if (value ? without.has(id) : !attributes.length) continue;
      if (value && attributes.length) throw new Error(`${this.file}: ${id} has both a text and attributes; one of them is not reached`);
      if (value) {
        const one = this.message(value, id, uses);
        code.push(`${key(id)}: ${one.code}`);
        type.push(`${key(id)}: ${one.type}`);
      } else {
        const parts = attributes.map((part) => ({ name: key(part.id.name), ...this.message(part.value, `${id}.${part.id.name}`, uses) }));
        code.push(`${key(id)}: { ${parts.map((p) => `${p.name}: ${p.code}`).join(', ')} }`);
        type.push(`${key(id)}: { ${parts.map((p) => `${p.name}: ${p.type}`).join('; ')} }`);
      }
    }
    return { code: code.map((line) => `  ${line},\n`).join(''), type: type.map((line) => `  ${line};\n`).join(''), uses };
  }

  /** @param {Pattern} pattern @param {string} name @param {File['uses']} all */
  message(pattern, name, all) {
    /** @type {Compiled['uses']} */
    const uses = new Map();
    const text = this.pattern(pattern, uses, []);
    all.set(name, uses);
    if (!uses.size) return { code: text, type: 'string' };
    return { code: `(a) => ${text}`, type: `(a: { ${[...uses].map(([argument, how]) => `${key(argument)}: ${typeOf(how)}`).join('; ')} }) => string` };
  }

  /** @param {Pattern} pattern @param {Compiled['uses']} uses @param {string[]} inside messages this one stands in @returns {string} a JavaScript expression */
  pattern(pattern, uses, inside) {
    const parts = pattern.elements.map((element) => {
      if (element.type === 'TextElement') return { text: /** @type {string} */ (element.value) };
      const { expression } = /** @type {{ expression: Expression }} */ (element);
      if (expression.type === 'StringLiteral') return { text: /** @type {any} */ (expression).parse().value };
      return { code: this.expression(expression, uses, inside) };
    });
    if (parts.every((part) => part.text !== undefined)) return quoted(parts.map((part) => part.text).join(''));
    if (parts.length === 1) return /** @type {string} */ (parts[0]?.code);
    return `\`${parts.map((part) => (part.text === undefined ? `\${${part.code}}` : inTemplate(part.text))).join('')}\``;
  }

  /** @param {Expression} expression @param {Compiled['uses']} uses @param {string[]} inside @returns {string} */
  expression(expression, uses, inside) {
    if (expression.type === 'SelectExpression') return this.select(/** @type {SelectExpression} */ (expression), uses, inside);
    const inline = /** @type {any} */ (expression);
    switch (inline.type) {
      case 'VariableReference':
        return `f.value(${argument(inline.id.name, 'value', uses)})`;
      case 'NumberLiteral':
        return quoted(inline.value);
      case 'StringLiteral':
        return quoted(inline.parse().value);
      case 'Placeable':
        return this.expression(inline.expression, uses, inside);
      case 'FunctionReference': {
        const { id, arguments: given } = inline;
        if (!FUNCTIONS.includes(id.name)) throw new Error(`${this.file}: the function ${id.name} is not known, expected one of ${FUNCTIONS.join(', ')}`);
        if (given.named.length) throw new Error(`${this.file}: ${id.name} takes no named arguments`);
        const method = camel(id.name);
        const list = given.positional.map((/** @type {any} */ one, /** @type {number} */ at) => (one.type === 'VariableReference' ? argument(one.id.name, `format:${method}:${at}`, uses) : quoted(one.value)));
        return `f.${method}(${list.join(', ')})`;
      }
      case 'MessageReference':
      case 'TermReference': {
        const known = inline.type === 'TermReference' ? this.terms : this.messages;
        const name = `${inline.type === 'TermReference' ? '-' : ''}${inline.id.name}${inline.attribute ? `.${inline.attribute.name}` : ''}`;
        if (inside.includes(name)) throw new Error(`${this.file}: ${name} stands in itself`);
        const one = known.get(inline.id.name);
        const part = inline.attribute ? one?.attributes.find((/** @type {Attribute} */ a) => a.id.name === inline.attribute.name)?.value : one?.value;
        if (!part) throw new Error(`${this.file}: there is no ${name}`);
        return this.pattern(part, uses, [...inside, name]);
      }
      default:
        throw new Error(`${this.file}: ${inline.type} is not compiled`);
    }
  }

  /** @param {SelectExpression} expression @param {Compiled['uses']} uses @param {string[]} inside */
  select({ selector, variants }, uses, inside) {
    if (selector.type !== 'VariableReference') throw new Error(`${this.file}: only an argument can choose between variants`);
    const { name } = /** @type {any} */ (selector).id;
    const rest = variants.find((variant) => variant.default);
    const others = variants.filter((variant) => !variant.default);
    const counted = [...others, rest].every((variant) => variant?.key.type === 'NumberLiteral' || PLURALS.includes(/** @type {any} */ (variant?.key).name)) && rest?.key.type === 'Identifier';
    const keys = variants.map((variant) => /** @type {any} */ (variant.key).name).sort().join('|');
    let code = rest ? this.pattern(rest.value, uses, inside) : '""';
    // From the last to the first; whole numbers before categories, as Fluent has it.
    for (const { key, value } of [...others].reverse().sort((a, b) => Number(a.key.type === 'NumberLiteral') - Number(b.key.type === 'NumberLiteral'))) {
      const is = /** @type {any} */ (key);
      const given = argument(name, counted ? 'plural' : `text:${keys}`, uses);
      const holds = !counted ? `${given} === ${quoted(is.name)}` : is.type === 'NumberLiteral' ? `f.count(${given}) === ${Number(is.value)}` : `f.plural(${given}) === ${quoted(is.name)}`;
      code = `${holds} ? ${this.pattern(value, uses, inside)} : ${code}`;
    }
    return `(${code})`;
  }
}

/** @param {string} name @param {Use} use @param {Compiled['uses']} uses @returns {string} */
function argument(name, use, uses) {
  uses.set(name, (uses.get(name) ?? new Set()).add(use));
  return /^\w+$/.test(name) ? `a.${name}` : `a[${quoted(name)}]`;
}

/** The type of an argument, from all that is made of it. @param {Set<Use>} uses */
function typeOf(uses) {
  const types = [...uses].map((use) => {
    // With `*[other]` any text may come; else only the keys there are.
    if (use.startsWith('text:')) {
      const keys = use.slice('text:'.length).split('|');
      return keys.includes('other') ? 'string' : keys.map(quoted).join(' | ');
    }
    if (use === 'value') return 'Argument';
    if (use === 'plural') return 'Counted';
    const [, method, at] = use.split(':');
    return `Parameters<Formats[${quoted(method ?? '')}]>[${at}]`;
  });
  return [...new Set(types)].map((type) => (types.length > 1 ? `(${type})` : type)).join(' & ');
}

/** @param {string} path */
const read = (path) => new Compiler(new FluentParser({ withSpans: false }).parse(readFileSync(path, 'utf8')), path);

/** @param {string} path @returns {File} */
export const compileFile = (path) => read(path).compile();

/** @typedef {{ kind: 'missing' | 'different' | 'left over', lang: string, name: string, text: string }} Gap a message that a language has not as English has it; name: empty for a whole file */

/** Arguments of a message and the keys it chooses between, in a comparable form. @param {Map<string, Set<Use>>} uses */
const shape = (uses) => [...uses].map(([name, how]) => [name, ...[...how].filter((use) => use.startsWith('text:')).sort()].join(' ')).sort().join(', ');

/** Gaps of a language against English, in one file. @param {string} lang @param {string} feature @param {File | undefined} first @param {File | undefined} other @returns {Gap[]} */
function gapsOf(lang, feature, first, other) {
  const at = `${SOURCE}/${lang}/${feature}.ftl`;
  if (!first) return [{ kind: 'left over', lang, name: '', text: `${at} is not in ${FIRST}` }];
  /** @type {Gap[]} */
  const gaps = [];
  for (const [name, uses] of first.uses) {
    const there = other?.uses.get(name);
    if (!there) gaps.push({ kind: 'missing', lang, name, text: `${at}: ${name} is missing` });
    else if (shape(uses) !== shape(there)) gaps.push({ kind: 'different', lang, name, text: `${at}: ${name} has the arguments ${shape(there) || 'none'}, expected ${shape(uses) || 'none'}` });
  }
  for (const name of other?.uses.keys() ?? []) if (!first.uses.has(name)) gaps.push({ kind: 'left over', lang, name, text: `${at}: ${name} is not in ${FIRST}` });
  return gaps;
}

/** Compiles all files of all languages. @param {string} [source] @param {string} [out] @returns {Gap[]} what languages have not as English has it */
export function compileMessages(source = SOURCE, out = OUT) {
  const languages = readdirSync(source, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const filesOf = (/** @type {string} */ lang) => readdirSync(join(source, lang)).filter((name) => name.endsWith('.ftl'));
  const first = new Map(filesOf(FIRST).map((name) => [basename(name, '.ftl'), compileFile(join(source, FIRST, name))]));
  /** @type {Gap[]} */
  const all = [];
  const written = new Set();
  for (const lang of languages) {
    mkdirSync(join(out, lang), { recursive: true });
    /** @type {Map<string, File>} */
    const files = lang === FIRST ? first : new Map();
    for (const name of lang === FIRST ? [] : filesOf(lang)) {
      const feature = basename(name, '.ftl');
      const file = read(join(source, lang, name));
      const gaps = gapsOf(lang, feature, first.get(feature), file.compile());
      all.push(...gaps);
      if (first.has(feature)) files.set(feature, file.compile(new Set(gaps.map((gap) => gap.name))));
    }
    if (lang !== FIRST) for (const feature of first.keys()) if (!files.has(feature)) all.push(...gapsOf(lang, feature, first.get(feature), undefined));
    for (const [feature, { code, type }] of files) {
      write(join(out, lang, `${feature}.js`), `// Compiled from ${SOURCE}/${lang}/${feature}.ftl by tools/messages.js.\nconst messages = (f) => ({\n${code}});\nmessages.feature = ${quoted(feature)};\nexport default messages;\n`);
      const types = `import type { Argument, Counted, Formats } from "../../../element/base/format.js";\nimport type { Words } from "../../../element/base/locale.js";\n\n/** Words of "${feature}", in one language. */\nexport interface Messages {\n${type}}\ndeclare const messages: Words<Messages>;\nexport default messages;\n`;
      const same = `export type { Messages } from "../${FIRST}/${feature}.js";\nexport { default } from "../${FIRST}/${feature}.js";\n`;
      write(join(out, lang, `${feature}.d.ts`), lang === FIRST ? types : same);
      written.add(`${lang}/${feature}`);
    }
    if (lang === FIRST) continue;
    // Another language is one part of the page; English comes with the parts that show it.
    for (const [name, features] of /** @type {const} */ ([['index', [...files.keys()]], ['brief', BRIEF.filter((feature) => files.has(feature))]])) {
      write(join(out, lang, `${name}.js`), `${features.map((feature, i) => `import m${i} from "./${feature}.js";\n`).join('')}export default [${features.map((_, i) => `m${i}`).join(', ')}];\n`);
      write(join(out, lang, `${name}.d.ts`), 'import type { Words } from "../../../element/base/locale.js";\n\ndeclare const words: readonly Words<unknown>[];\nexport default words;\n');
      written.add(`${lang}/${name}`);
    }
  }
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|d\.ts)$/.test(name) && !written.has(name.replace(/\.(js|d\.ts)$/, ''))) rmSync(join(out, name));
  }
  return all;
}

/** One line of counts, by language and kind; empty where no language lacks anything. @param {Gap[]} gaps */
export const counted = (gaps) =>
  [...new Set(gaps.map(({ lang }) => lang))]
    .map((lang) => {
      const of = (/** @type {Gap['kind']} */ kind) => gaps.filter((gap) => gap.lang === lang && gap.kind === kind).length;
      return `${lang} ${of('missing')} missing, ${of('different')} different, ${of('left over')} left over`;
    })
    .join('; ');

/** Writes a file unless it says so already, so that nobody who watches it starts anew. @param {string} path @param {string} text */
function write(path, text) {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Compiles the words when a build begins, and again when a file of them changes.
 * @returns {import('vite').Plugin}
 */
export const messages = () => ({
  name: 'messages',
  buildStart: () => void compileMessages(),
  configureServer(server) {
    server.watcher.add(SOURCE);
    server.watcher.on('all', (_event, path) => {
      if (!path.endsWith('.ftl')) return;
      try {
        compileMessages();
      } catch (error) {
        server.config.logger.error(String(error));
      }
    });
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const gaps = compileMessages();
    if (gaps.length) console.log(`Messages spoken in English or left over: ${counted(gaps)}`);
    if (process.argv.includes('--missing')) for (const { text } of gaps) console.log(text);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
