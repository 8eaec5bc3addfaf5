/** Words of a file that mean yes, no or a country, in the languages of the page. */
import { countries } from "../plan/input/countries.js";
import { bare } from "./names.js";

const YES = new Set(["yes", "y", "true", "1", "x", "✓", "si", "s", "是", "有", "evet", "e", "ใช่", "نعم", "ja", "oui", "o"].map((w) => bare(w) || w));
const NO = new Set(["no", "n", "false", "0", "否", "无", "hayır", "h", "ไม่", "ไม่ใช่", "لا", "nein", "non"].map(bare));

/** @param {string} text @returns {boolean | undefined} undefined when it is neither */
export function yesNo(text) {
  const word = bare(text) || text;
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** @param {string} text */
export const isYesNo = (text) => yesNo(text) !== undefined;

/** @type {Map<string, string> | undefined} */
let lands;

/** Names people write that are in no table of Unicode's, by code. @type {Record<string, string[]>} */
const EVERYDAY = {
  US: ["USA", "U.S.A.", "United States of America", "America", "美利坚合众国", "Estados Unidos de América", "EEUU", "EE.UU.", "สหรัฐ", "อเมริกา", "Amerika", "أمريكا"],
  GB: ["UK", "U.K.", "Great Britain", "Britain", "England", "Inglaterra", "Gran Bretaña", "อังกฤษ", "İngiltere", "بريطانيا", "إنجلترا"],
  AE: ["UAE", "U.A.E.", "Emirates", "阿联酋", "Emiratos", "EAU", "ยูเออี", "BAE", "الإمارات"],
  TR: ["Turkey", "Turkiye", "Turquia"],
  KR: ["Korea", "Republic of Korea", "South Korea", "Corea", "เกาหลี", "Kore", "كوريا"],
  CZ: ["Czech Republic", "República Checa", "捷克共和国", "Çek Cumhuriyeti"],
  CN: ["PRC", "PR China", "P.R. China", "Mainland China", "中国大陆", "People's Republic of China"],
  HK: ["Hong Kong", "Hongkong", "ฮ่องกง", "هونغ كونغ"],
  MO: ["Macau", "Macao", "มาเก๊า", "ماكاو"],
  SA: ["KSA", "沙特", "ซาอุ", "السعودية"],
  VN: ["Viet Nam"],
  NL: ["Holland", "The Netherlands", "Holanda", "荷兰王国"],
  CI: ["Ivory Coast"],
  PH: ["The Philippines"],
  MM: ["Burma"],
  LA: ["Lao PDR"],
};

/** A country by code or by its name in the page's languages. @param {string} text */
export function countryOf(text) {
  const code = text.trim().toUpperCase();
  if (countries.includes(code)) return code;
  if (!lands) {
    lands = new Map();
    for (const lang of ["en", "zh", "es", "th", "tr", "ar", "de", "fr"])
      for (const style of /** @type {const} */ (["short", "long"])) {
        const t = new Intl.DisplayNames(lang, { type: "region", style });
        for (const c of countries) lands.set(bare(t.of(c) ?? c), c);
      }
    for (const [code, written] of Object.entries(EVERYDAY)) for (const name of written) lands.set(bare(name), code);
  }
  return lands.get(bare(text));
}
