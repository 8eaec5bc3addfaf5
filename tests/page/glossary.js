// Reads the glossary that the words of every language are held to.

import { readFileSync } from 'node:fs';

/** Tables of a Markdown file, each row by its heads. @param {string} path @returns {Record<string, string>[][]} */
export function tables(path) {
  const blocks = readFileSync(path, 'utf8').split(/\n\n+/).filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const [head = [], , ...rows] = block.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
  });
}
