/** The direction that a language is written in. */

/** Languages and scripts that run from right to left. */
const LEFTWARD = /^(?:ar|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b|-(?:arab|hebr)\b/i;

/** @param {string} lang @returns {"rtl" | "ltr"} */
export const directionOf = (lang) => (LEFTWARD.test(lang) ? "rtl" : "ltr");
