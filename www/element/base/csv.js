/** Rows of text as a CSV file: the one writer of all files that a spreadsheet opens. */

/** A cell as text that no spreadsheet runs: what begins like a formula gets an apostrophe in front, as OWASP advises. @param {string} value */
export function cell(value) {
  const number = /^-?\d+(\.\d+)?$/.test(value);
  const safe = !number && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file: marked as UTF-8, lines as the standard has them. @param {string[][]} rows */
export const written = (rows) => `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
