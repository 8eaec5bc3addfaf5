/** Words for thousands, millions and what lies beyond, as people put them after a figure: "20k", "1.5 M", "2 mil", "3万", "5 ล้าน". */
import { latin } from "./script-digits.js";

/** Short forms that mean the same wherever a language has no other use for them. */
const COMMON = new Map([
  ["k", 3],
  ["m", 6],
]);
/** Words people type that their language does not print, by language. @type {Record<string, [string, number][]>} */
const TYPED = {
  es: [["mm", 6]],
  zh: [["千", 3], ["百万", 6], ["千万", 7], ["w", 4]],
  th: [["ลบ", 6]],
  ar: [["الف", 3]],
};
/** Languages whose words for these no other language could mean otherwise: none is written in Latin letters. */
const OWN_SCRIPT = ["zh", "zh-Hant", "ja", "ko", "th", "ar", "hi", "ru"];
/** Counts in which languages put these words into different forms. */
const COUNTS = [1, 2, 3, 5, 10, 11, 100];

/** Without case and the full stop of a short form. @param {string} word */
const plain = (word) => word.normalize("NFKC").toLowerCase().replace(/[.\s]/g, "");

/** @type {Map<string, Map<string, number>>} */
const learnt = new Map();

/** The words a language itself writes, learnt from its compact numbers; each by the power of ten it stands for. @param {string} lang @returns {Map<string, number>} */
function words(lang) {
  const known = learnt.get(lang);
  if (known) return known;
  /** @type {Map<string, number>} */
  const found = new Map(TYPED[lang.split("-")[0] ?? lang]);
  for (const compactDisplay of /** @type {const} */ (["short", "long"])) {
    const format = new Intl.NumberFormat(lang, { notation: "compact", compactDisplay, useGrouping: false });
    for (let power = 3; power <= 12; power += 1) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(BigInt(count) * 10n ** BigInt(power));
        const word = parts.find((part) => part.type === "compact")?.value;
        const digits = latin(parts.find((part) => part.type === "integer")?.value ?? "");
        // "1.1 लाख" tells of no whole power, and "10万" stands for 100 thousands.
        const tells = !parts.some((part) => part.type === "fraction") && (digits === String(count) || /^10* 10*$/.test(`${count} ${digits}`));
        if (word && tells) found.set(plain(word), power + String(count).length - digits.length);
      }
    }
  }
  learnt.set(lang, found);
  return found;
}

/** The power of ten a word stands for; undefined for what is no such word. @param {string} word @param {string} lang */
export function exponentOf(word, lang) {
  const sought = plain(word);
  const own = words(lang).get(sought) ?? COMMON.get(sought);
  if (own !== undefined || /^\p{Script=Latin}/u.test(sought)) return own;
  for (const other of OWN_SCRIPT) {
    const found = words(other).get(sought);
    if (found !== undefined) return found;
  }
  return undefined;
}
