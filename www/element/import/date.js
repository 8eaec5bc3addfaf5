/** Days and months as files write them. Which of two numbers is the month is decided once for a file, and asked when nothing tells. */

/** @typedef {"day-first" | "month-first"} DateOrder 31/01/2027 or 01/31/2027 */
/** @typedef {{ ok: true, value: string, whole: boolean } | { ok: false, code: string, detail?: string }} DateReading whole: with its day */

const LANGUAGES = ["en", "es", "tr", "th", "ar", "zh", "de", "fr", "pt", "ru"];

/** @type {Map<string, number> | undefined} */
let names;

/** "january", "ene", "ocak", … by number. */
function monthNames() {
  if (names) return names;
  names = new Map();
  for (const lang of LANGUAGES)
    for (const month of /** @type {const} */ (["long", "short"])) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { month, timeZone: "UTC" });
      for (let i = 0; i < 12; i += 1) names.set(format.format(new Date(Date.UTC(2027, i, 1))).toLowerCase().replace(/\.$/, ""), i + 1);
    }
  names.set("sept", 9);
  return names;
}

const two = (/** @type {number} */ n) => String(n).padStart(2, "0");

/** The year 2560, 2017 elsewhere: below it two digits are a year of the common era. */
const FIRST_BUDDHIST = 60;

/** No date is longer, and readers stay linear. */
const LONGEST = 60;

/** A time of day, with its zone, says nothing about the month. */
const TIME = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|[A-Z]{3,4})?\s?(?:[+-]\d{1,2}(?::?\d{2})?)?(?:\s?\([^()]*\))?$/i;

/** @param {string} text @param {DateOrder} order @returns {DateReading} */
export function readDate(text, order) {
  if (text.length > LONGEST) return { ok: false, code: "date" };
  const body = text
    .replace(/[\u200e\u200f\u061c]/g, "")
    .trim()
    .replace(TIME, "");
  if (body === "") return { ok: false, code: "empty" };
  /** @type {RegExpExecArray | null} */
  let m;
  if ((m = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(body))) return made(m[1], m[2], m[3]);
  if ((m = /^(\d{4})(\d{2})(\d{2})?$/.exec(body)) && Number(m[1]) >= 1900 && Number(m[1]) < 2700) return made(m[1], m[2], m[3]);
  if ((m = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?$/.exec(body))) return made(m[1], m[2], m[3]);
  if ((m = /^(\d{1,2})[-/.](\d{4})$/.exec(body))) return made(m[2], m[1], undefined);
  if ((m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(body))) {
    // With points the day comes first wherever points are used.
    return order === "day-first" || m[2] === "." ? made(m[4], m[3], m[1]) : made(m[4], m[1], m[3]);
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(body)) return { ok: false, code: "shortYear" };
  if (/^[3-6]\d{4}$/.test(body)) return { ok: false, code: "serial" };
  if ((m = /^(?:(\d{1,2})[\s./-]+)?(\p{L}[\p{L}\p{M}.]*)[\s,./-]+(?:(\d{1,2})[\s,]+)?(\d{4})$/u.exec(body))) return worded(m[4], m[2], m[1] ?? m[3]);
  // A spreadsheet shows "2027-01" as "Jan-27", and saves what it shows.
  if ((m = /^(?:(\d{1,2})[\s./-])?(\p{L}[\p{L}\p{M}.]*)[\s./-]+['’]?(\d{2})$/u.exec(body))) return worded(fullYear(m[3], m[2]), m[2], m[1]);
  return { ok: false, code: "date" };
}

/** A year of two digits. Beside a Thai month 70 is 2570, as Thai spreadsheets shorten the Buddhist year. @param {string | undefined} year @param {string | undefined} name */
const fullYear = (year = "", name = "") => `${/\p{Script=Thai}/u.test(name) && Number(year) >= FIRST_BUDDHIST ? "25" : "20"}${year}`;

/** @param {string | undefined} year @param {string | undefined} name @param {string | undefined} day @returns {DateReading} */
function worded(year, name = "", day) {
  const month = monthNames().get(name.toLowerCase().replace(/\.$/, ""));
  return month ? made(year, String(month), day) : { ok: false, code: "date" };
}

/** @param {string | undefined} year @param {string | undefined} month @param {string | undefined} day @returns {DateReading} */
function made(year = "", month = "", day) {
  const y = Number(year);
  const m = Number(month);
  if (y >= 2400) return { ok: false, code: "buddhist", detail: String(y - 543) };
  if (m < 1 || m > 12) return { ok: false, code: "month", detail: String(m) };
  if (day === undefined) return { ok: true, value: `${year}-${two(m)}`, whole: false };
  const d = Number(day);
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d < 1 || d > last) return { ok: false, code: "day", detail: String(last) };
  return { ok: true, value: `${year}-${two(m)}-${two(d)}`, whole: true };
}

/** Infers the order of day and month from cells that can be read one way only; undefined without such dates. @param {Iterable<string>} cells @returns {{ order: DateOrder, sure: boolean } | undefined} */
export function guessOrder(cells) {
  let day = 0;
  let month = 0;
  let either = 0;
  for (const cell of cells) {
    const m = /^\s*(\d{1,2})([-/])(\d{1,2})\2\d{4}/.exec(cell);
    if (!m) continue;
    if (Number(m[1]) > 12) day += 1;
    else if (Number(m[3]) > 12) month += 1;
    else if (m[1] !== m[3]) either += 1;
  }
  if (day + month + either === 0) return undefined;
  return { order: month > day ? "month-first" : "day-first", sure: (day > 0) !== (month > 0) };
}
