/** Character encodings: detected by byte order mark, validity, known headers and the language of the page. */
import { meant } from "./names.js";
import { Unreadable } from "./unreadable.js";

/** Encodings on offer, by the labels of the encoding standard. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1254", "windows-1250", "windows-1251", "windows-1256", "windows-874", "gb18030", "big5", "shift_jis", "euc-kr"];

/** The legacy code page of spreadsheets, by language. @type {Record<string, string>} */
const HOME = { tr: "windows-1254", zh: "gb18030", th: "windows-874", ar: "windows-1256", ru: "windows-1251", uk: "windows-1251", bg: "windows-1251", pl: "windows-1250", cs: "windows-1250", hu: "windows-1250", ja: "shift_jis", ko: "euc-kr" };

/** Bytes that are looked at to detect an encoding. */
const SAMPLE = 1 << 16;

/** @param {Uint8Array} bytes @param {{ lang: string, label?: string }} how label: an encoding that was chosen @returns {{ text: string, encoding: string }} */
export function decode(bytes, { lang, label }) {
  const [a, b, c, d] = bytes;
  if ((a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) throw new Unreadable("workbook");
  const encoding = label || marked(bytes) || (fits(bytes, "utf-8") ? "utf-8" : likeliest(bytes, lang));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The encoding that marks or empty bytes give away. @param {Uint8Array} bytes */
function marked(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return "";
  // Separators and digits leave every other byte empty in the wide encodings; elsewhere no byte of a text is.
  if (even === 0) return "utf-16le";
  if (odd === 0) return "utf-16be";
  throw new Unreadable("binary");
}

/** @param {Uint8Array} bytes @param {string} label */
function fits(bytes, label) {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** @param {Uint8Array} bytes @param {string} lang */
function likeliest(bytes, lang) {
  const end = bytes.length > SAMPLE ? bytes.lastIndexOf(0x0a, SAMPLE) + 1 || SAMPLE : bytes.length;
  const sample = bytes.subarray(0, end);
  const home = HOME[lang.slice(0, 2)] ?? "windows-1252";
  const scored = encodings.slice(3).filter((label) => fits(sample, label)).map((label) => ({ label, score: score(sample, label) + (label === home ? 0.3 : label === "windows-1252" ? 0.1 : 0) }));
  return scored.sort((x, y) => y.score - x.score)[0]?.label ?? "windows-1252";
}

/** Scores a decoded text by known headers and by letters plausible in the encoding. @param {Uint8Array} sample @param {string} label */
function score(sample, label) {
  const text = new TextDecoder(label).decode(sample);
  const cells = text.split(/\r\n?|\n/, 20).flatMap((line) => line.slice(0, 4000).split(/[,;\t|"]/));
  const names = new Set(cells.filter((cell) => /[^\p{ASCII}]/u.test(cell)).map((cell) => meant(cell.trim())?.id).filter(Boolean));
  const runs = text.match(/[^\p{ASCII}]+/gu) ?? [];
  const all = runs.reduce((n, run) => n + run.length, 0) || 1;
  const count = (/** @type {(run: string) => number} */ good) => runs.reduce((n, run) => n + good(run), 0) / all;
  const few = (/** @type {string} */ run, /** @type {RegExp} */ kind) => run.match(kind)?.length ?? 0;
  // Letters of another script do not touch Latin ones within a word.
  const mixed = (text.match(/(?<=[^\P{L}\p{Script=Latin}])[A-Za-z]|[A-Za-z](?=[^\P{L}\p{Script=Latin}])/gu)?.length ?? 0) / all;
  return 5 * names.size + plausible() - (label.startsWith("windows") ? 2 * mixed : 0);

  function plausible() {
    if (label === "windows-1251") return count((run) => (run.length > 1 ? few(run, /\p{Script=Cyrillic}/gu) - 2 * few(run, /\p{Ll}\p{Lu}/gu) : 0));
    if (label === "windows-1256") return count((run) => (run.length > 1 ? few(run, /\p{Script=Arabic}/gu) - 2 * few(run, /\p{Mn}|[ٹپچژڈگڑڻ]/gu) : 0));
    // A vowel or tone mark follows a consonant, and a vowel written in front has one after it.
    if (label === "windows-874") return count((run) => few(run, /\p{Script=Thai}/gu) - 3 * few(run, /[๐-๛฿]|(?<![ก-ฮ\p{Mn}])\p{Mn}|[เ-ไ](?![ก-ฮ])/gu));
    if (label === "gb18030") return common(sample, 0xb0, 0xd7, 0xa1);
    if (label === "big5") return common(sample, 0xa4, 0xc6, 0x40);
    if (label === "euc-kr") return common(sample, 0xb0, 0xc8, 0xa1) - 0.05;
    if (label === "shift_jis") return count((run) => few(run, /[\u3040-\u30ff]/gu) * 1.5 - 2 * few(run, /[\uff61-\uff9f]/gu)) + common(sample, 0x88, 0x97, 0x40) * 0.5;
    // Latin text has an accent here and there, never a row of them, and letters of Iceland only in Iceland.
    return count((run) => (run.length > 2 ? -run.length : few(run, /[\p{Script=Latin}’“”«»–—€£°]/gu) - 2 * few(run, /[ÐÝÞðýþ¹²³¾¼½]/gu)));
  }
}

/** The share of pairs of bytes whose first is one that everyday letters begin with. @param {Uint8Array} bytes @param {number} from @param {number} to @param {number} second the least the second may be */
function common(bytes, from, to, second) {
  let pairs = 0;
  let usual = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const first = bytes[i] ?? 0;
    if (first < 0x81) continue;
    pairs += 1;
    if (first >= from && first <= to && (bytes[i + 1] ?? 0) >= second) usual += 1;
    i += 1;
  }
  return pairs ? usual / pairs : 0;
}
