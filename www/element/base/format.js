import { decimals, magnitude, shift, sign, trim } from "./decimal.js";
import { directionOf } from "./direction.js";
import { minorUnits } from "./minor.js";

/**
 * Numbers, months and days in the reader's language. Amounts stay decimal strings all the way into Intl, which formats
 * such strings exactly.
 * @typedef {ReturnType<typeof formats>} Formats
 */

/**
 * A figure of the engine's inside a message: it says itself what it is.
 * @typedef {{ number: string } | { rate: string } | { money: { amount: string, currency: string } } | { month: string } | { day: string }} Figure
 */
/** @typedef {string | number | Figure | Name | { code: string } | readonly (string | number | Figure | Name | { code: string })[]} Argument what a message can show: text as it stands, a count, a figure, or a list of them */
/** @import { Name } from "../../pkg/engine.js" */
/** @typedef {number | { number: string }} Counted what decides between plurals */

/** An amount of money as an argument of a message. @param {string} amount @param {string} currency */
export const moneyOf = (amount, currency) => ({ money: { amount, currency } });

/** @param {string} text @returns {Intl.StringNumericLiteral} Intl's own type for "a decimal in text" */
const literal = (text) => /** @type {Intl.StringNumericLiteral} */ (text);

/** A hyphen is narrower than a digit and gets lost in a column; a minus is not. It stays beside a percent sign that follows it. @param {string} text */
const minus = (text) => text.replace(/^([\u200e\u200f\u061c]*)-/, "$1\u2212").replace(/(\p{Sc}|\p{L}\s?)-/u, "$1\u2212").replace("\u2212%", "\u2212\u2060%");

/** Spells the thousands of a short figure out where their sign reads as billions: Turkish has "B" for "bin". @param {string} text @param {string} lang */
export const thousandsSpelt = (text, lang) => (/^tr\b/i.test(lang) ? text.replace(/(\d\s?)B(?!\p{L})/u, "$1bin") : text);

/** @type {Map<string, Formats>} */
const made = new Map();

/** @param {string} lang a BCP 47 tag; decides separators, digits and names */
export function formatsFor(lang) {
  let known = made.get(lang);
  if (!known) made.set(lang, (known = formats(lang)));
  return known;
}

/** Commas of a plain list that are not ", ": where CLDR sets units apart by a space or nothing, names of several words would run together. */
const COMMAS = /** @type {Record<string, string>} */ ({ ar: "\u060c ", zh: "\u3001" });

/** Marks of direction that Intl writes for text without isolates. */
const MARKS = /[\u200e\u200f\u061c]/g;

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * An amount with its code that reads the same in any text: in a language from right to left the figure first with its minus before it,
 * then the code, whatever stands around them.
 * @param {string} text
 */
export function isolated(text) {
  const [, figure = "", rest = ""] = /^([^\s\p{L}\p{Sc}]+)(.*)$/u.exec(text.replace(MARKS, "")) ?? [];
  return figure ? `\u2067\u2066${figure}\u2069${rest}\u2069` : text;
}

/** @param {string} lang */
function formats(lang) {
  const plain = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const short = new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 4 });
  const share = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 });
  const oneShare = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
  const monthShort = new Intl.DateTimeFormat(lang, { month: "short", year: "numeric", timeZone: "UTC", calendar: "gregory" });
  const monthLong = new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC", calendar: "gregory" });
  const dayLong = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC", calendar: "gregory" });
  const dayShort = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC", calendar: "gregory" });
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const comma = COMMAS[lang.split("-")[0] ?? ""] ?? ", ";
  const leftward = directionOf(lang) === "rtl";
  const whole = leftward ? isolated : (/** @type {string} */ text) => text;
  /** A text as it came, in its own direction: a Latin name keeps its order among words that run the other way. @param {string} text */
  const placed = (text) => (!leftward || !/[\p{Script=Latin}\d]/u.test(text) ? text : `${RIGHT_TO_LEFT.test(text) ? "\u2067" : "\u2066"}${text}\u2069`);
  const plurals = new Intl.PluralRules(lang);
  const regions = new Intl.DisplayNames(lang, { type: "region", fallback: "code" });
  /** @type {Map<string, Intl.NumberFormat>} */
  const currencies = new Map();
  /**
   * Money has the decimals of its currency, and more only where a programme rounds finer: of a quotient the rest is cut.
   * @param {string} text @param {string} currency empty where none is known @param {boolean} named with its code @param {number} most
   * @param {"floor" | "ceil" | "halfExpand"} towards how the rest is cut
   */
  const formatOf = (text, currency, named, most = 6, towards = "halfExpand") => {
    const minor = minorUnits(currency);
    const own = decimals(trim(text));
    const digits = { minimumFractionDigits: minor, maximumFractionDigits: own > minor && own <= most ? own : minor, roundingMode: towards };
    const key = `${named ? currency : ""} ${digits.minimumFractionDigits} ${digits.maximumFractionDigits} ${towards}`;
    let known = currencies.get(key);
    if (!known) {
      // The code and not the sign: "$" is three currencies between Singapore, Hong Kong and a dollar contract.
      const style = named ? { style: /** @type {const} */ ("currency"), currency, currencyDisplay: /** @type {const} */ ("code") } : { useGrouping: /** @type {const} */ ("always") };
      currencies.set(key, (known = new Intl.NumberFormat(lang, { ...style, ...digits })));
    }
    return known;
  };
  /** @param {string} month */
  const toDate = (month) => new Date(`${month.slice(0, 7)}-01T00:00:00Z`);

  const count = (/** @type {Counted} */ it) => (typeof it === "number" ? it : Number(it.number));

  const made = {
    lang,
    /** The way the language runs. */
    direction: directionOf(lang),
    /** An amount in a column, cents always shown. @param {string} text @param {string} currency empty where none is known */
    amount: (text, currency) => minus(formatOf(text, currency, false).format(literal(text))),
    /** An amount in a sentence. @param {string} text @param {string} currency */
    money: (text, currency) => whole(minus(formatOf(text, currency, true).format(literal(text)))),
    /** An amount before it is rounded to the cent: every place it has. @param {string} text @param {string} currency */
    exactMoney: (text, currency) => whole(minus(formatOf(text, currency, true, Infinity).format(literal(text)))),
    /** A figure of money that is no bill, in the decimals of its currency. @param {string} text @param {string} currency @param {"floor" | "ceil"} towards */
    wholeMoney: (text, currency, towards) => whole(minus(formatOf(text, currency, true, 0, towards).format(literal(text)))),
    /** An amount in pieces, so that the eye may find the whole part first. @param {string} text @param {string} currency */
    moneyParts: (text, currency) => {
      const parts = formatOf(text, currency, true)
        .formatToParts(literal(text))
        .map((p) => ({ type: p.type, value: p.type === "minusSign" ? minus(p.value) : p.value }));
      const cut = parts.findIndex((p) => p.type === "decimal");
      return cut < 0 ? { whole: parts, cents: [] } : { whole: parts.slice(0, cut), cents: parts.slice(cut) };
    },
    /** Any number, as short as it is exact. @param {string} text */
    number: (text) => minus(plain.format(literal(text))),
    /** "0.065" as 6.5 %. @param {string} text */
    rate: (text) => minus(percent.format(literal(text))),
    /** Parts of a whole, to the percent; a small part never shows as none. @param {string} text */
    share: (text) => (sign(text) !== 0 && magnitude(text).startsWith("0.00") ? oneShare : share).format(literal(text)),
    /** One decimal is what a margin is worth. @param {string} text */
    roundRate: (text) => minus(oneShare.format(literal(text))),
    /** Text of a field for a rate: "0.065" as "6.5". @param {string} text */
    percentField: (text) => plain.format(literal(trim(shift(text, 2)))),
    /** Ticks of an axis; drawn, so a Number will do. @param {number} n */
    axis: (n) => minus(thousandsSpelt(short.format(n), lang)),
    /** @param {string} month "2027-01" */
    month: (month) => monthShort.format(toDate(month)),
    /** @param {string} month "2027-01" */
    monthLong: (month) => monthLong.format(toDate(month)),
    /** @param {string} first @param {string} last */
    months: (first, last) => (first === last ? monthShort.format(toDate(first)) : monthShort.formatRange(toDate(first), toDate(last))),
    /** @param {string} day "2027-01-31" */
    day: (day) => dayLong.format(new Date(`${day}T00:00:00Z`)),
    /** In a column. @param {string} day "2027-01-31" */
    dayShort: (day) => dayShort.format(new Date(`${day}T00:00:00Z`)),
    /** @param {string[]} items */
    list: (items) => list.format(items),
    /** Names and figures side by side, each in its own direction. @param {(string | undefined)[]} items empty ones are left out */
    row: (items) => items.flatMap((item) => (item ? [placed(item)] : [])).join(" · "),
    /** @param {string} code ISO 3166 alpha-2 */
    country: (code) => {
      try {
        return regions.of(code) ?? code;
      } catch {
        // Not even of the form of a code; the engine says what is wrong with it.
        return code;
      }
    },
    /** An argument of a message, as what it says it is; several one after the other. @param {Argument | readonly Argument[]} it @returns {string} */
    value: (it) => {
      if (typeof it === "string") return placed(it);
      if (typeof it === "number") return minus(plain.format(it));
      if (Array.isArray(it)) return it.map(made.value).join(comma);
      const figure = /** @type {Figure} */ (it);
      if ("number" in figure) return made.number(figure.number);
      if ("rate" in figure) return made.rate(figure.rate);
      if ("money" in figure) return made.money(figure.money.amount, figure.money.currency);
      if ("month" in figure) return made.month(figure.month);
      if ("day" in figure) return made.day(figure.day);
      // A name whose title nobody looked up.
      return Object.values(figure).join();
    },
    /** Number that decides between plurals. @param {Counted} it */
    count,
    /** Plural category of a count in this language: "one", "few", "other" … @param {Counted} it */
    plural: (it) => plurals.select(count(it)),
  };
  return made;
}
