/** Digits of every script as 0 to 9, so that Arabic-Indic, Persian, Thai … are read whatever the page's language. */

/** The zero of each script whose digits are read. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** @param {string} text */
export const latin = (text) =>
  text.replace(/[^\p{ASCII}]/gu, (c) => {
    const code = c.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? c : String(code - zero);
  });
