// Reads an XLSX file by the format's own description, with nothing of the library that wrote it: what this finds, any
// spreadsheet finds.

import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {object} FileCell
 * @property {string} [formula] without the equals sign
 * @property {string} [text]
 * @property {string} [number] as the file has it; of a formula, its present value
 * @typedef {FileCell[][]} FileSheet rows, then cells; cells that hold nothing may be missing
 */

/**
 * The sheets of a file, by name.
 * @param {Uint8Array} bytes
 * @returns {Map<string, FileSheet>}
 */
export function readXlsx(bytes) {
  const files = unzip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const part = (/** @type {string} */ name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`the file has no ${name}`);
    return text;
  };
  const strings = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map((item) =>
    plain(all(item, /<t(?: [^>]*)?>(.*?)<\/t>/gs).join('')),
  );
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), /<Relationship ([^>]*)\/>/g).map((it) => [attribute(it, 'Id'), attribute(it, 'Target')]),
  );
  const sheets = new Map();
  for (const sheet of all(part('xl/workbook.xml'), /<sheet ([^>]*)\/>/g)) {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    sheets.set(plain(attribute(sheet, 'name')), cells(part(`xl/${target.replace(/^\/?xl\//, '')}`), strings));
  }
  return sheets;
}

/** Whether the file asks to be calculated when it is opened. @param {Uint8Array} bytes */
export const calculatesOnOpening = (bytes) =>
  /<calcPr [^>]*fullCalcOnLoad="(1|true)"/.test(unzip(Buffer.from(bytes)).get('xl/workbook.xml') ?? '');

/** @param {string} xml @param {string[]} strings @returns {FileSheet} */
function cells(xml, strings) {
  /** @type {FileSheet} */
  const rows = [];
  for (const [, attributes = '', body = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r')) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    const [formula] = all(body, /<f(?: [^>]*)?>(.*?)<\/f>/gs);
    const [value] = all(body, /<v>(.*?)<\/v>/gs);
    const shared = attribute(attributes, 't') === 's';
    const cell = shared ? { text: strings[Number(value)] } : { number: value };
    (rows[Number(row) - 1] ??= [])[column - 1] = formula === undefined ? cell : { ...cell, formula: plain(formula) };
  }
  return rows;
}

/** The first group of every match. @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** @param {string} attributes @param {string} name */
const attribute = (attributes, name) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** @type {Record<string, string>} */
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** @param {string} xml */
const plain = (xml) => xml.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/** @param {Buffer} zip @returns {Map<string, string>} */
export function unzip(zip) {
  const files = new Map();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((place) => zip.readUInt16LE(at + place))];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + Number(size));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.set(zip.toString('utf8', at + 46, at + 46 + Number(name)), bytes.toString('utf8'));
    at += 46 + Number(name) + Number(extra) + Number(comment);
  }
  return files;
}
