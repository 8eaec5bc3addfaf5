/** Signs, codes and names that people put beside an amount: "$", "US$", "USD", "baht", "元". */

/** Everyday currency marks that are neither the sign, the code nor the name in Unicode's tables. @type {Record<string, string[]>} */
const EVERYDAY = { CNY: ["元", "人民币", "rmb"], JPY: ["円"], KRW: ["원"], TRY: ["tl"], THB: ["บาท"] };

/** Without case, full stops and wide forms. @param {string} mark */
const plain = (mark) => mark.normalize("NFKC").toLowerCase().replace(/[.\s\u200f\u200e]/g, "");

/** @type {Map<string, Set<string>>} */
const known = new Map();

/** @param {string} currency @param {string} lang */
function marksOf(currency, lang) {
  const key = `${currency} ${lang}`;
  let marks = known.get(key);
  if (!marks) {
    marks = new Set([currency, ...(EVERYDAY[currency] ?? [])].map(plain));
    // "en-001" writes "US$", and the last word of an English name is what it is called for short: "baht", "dollars".
    for (const tongue of [lang, "en", "en-001"]) {
      for (const currencyDisplay of /** @type {const} */ (["symbol", "narrowSymbol", "name"])) {
        const format = new Intl.NumberFormat(tongue, { style: "currency", currency, currencyDisplay });
        for (const count of [1, 2]) {
          const mark = format.formatToParts(count).find((part) => part.type === "currency")?.value ?? currency;
          marks.add(plain(mark));
          if (currencyDisplay === "name" && tongue === "en") marks.add(plain(mark.split(" ").at(-1) ?? mark));
        }
      }
    }
    known.set(key, marks);
  }
  return marks;
}

/** Whether text beside an amount names this currency. @param {string} text @param {string} currency its code @param {string} lang the reader's */
export const isMarkOf = (text, currency, lang) => marksOf(currency, lang).has(plain(text));

/** Whether text beside an amount names a currency at all. @param {string} text */
export const isCurrency = (text) => /\p{Sc}/u.test(text) || Intl.supportedValuesOf("currency").includes(text.toUpperCase());
