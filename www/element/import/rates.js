/** Exchange rates into the plan's currency: the one typed beside the total, else the plan's own, else the engine's quote. */
import messages from "../../pkg/messages/en/import.js";
import * as engine from "../load/engine.js";
import { sign } from "../base/decimal.js";
import { parse } from "../base/number.js";
import { numberRefusal } from "../base/refusal.js";
import { rewritten } from "../base/rewritten.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Rate } from "./currency.js" */
/** @import { PartnerImport } from "./panel.js" */
/** @typedef {Rate & { source: string }} Quote source: who publishes it, or whose it is */

/** A rate as it was typed; null when nothing was. @param {PartnerImport} self @param {string} code */
function reading({ locale, typed }, code) {
  const text = typed[code] ?? "";
  return text.trim() === "" ? null : parse(text, locale.lang);
}

/** @param {string} rate */
const isPositive = (rate) => sign(rate) > 0;

/** Tells what is wrong with a typed rate; empty for nothing. @param {PartnerImport} self @param {string} code */
export function refusal(self, code) {
  const read = reading(self, code);
  if (!read) return "";
  if (!read.ok) return numberRefusal(self.locale, read.reason, self.typed[code] ?? "");
  return isPositive(read.value) ? "" : self.locale.t(messages).rateAbove;
}

/** The rate of a currency; none while one that was typed cannot be used. @param {PartnerImport} self @param {string} code @returns {Quote | undefined} */
export function quote(self, code) {
  const { currency, request, locale } = self;
  const t = locale.t(messages);
  const pair = [code, currency];
  const own = request?.rates?.find((r) => r.use === "plan" && pair.includes(r.from) && pair.includes(r.to));
  const quoted = own ? undefined : engine.exchange(code, currency);
  const { from, to, rate } = own ?? quoted ?? { from: code, to: currency, rate: "" };
  // What is typed stands where the rate stood, for one of the same currency.
  const typed = reading(self, code);
  if (typed) return typed.ok && isPositive(typed.value) ? { from, to, rate: typed.value, source: t.rateYours } : undefined;
  if (own) return { from, to, rate, source: t.rateYours };
  return quoted && { from, to, rate, source: t.rateFrom({ publisher: quoted.cited.source?.publisher ?? "", day: quoted.date }) };
}

/** Typed rates as another language writes them. @param {Record<string, string>} typed @param {string} before @param {Locale} now @returns {Record<string, string>} */
export const retyped = (typed, before, { lang }) => Object.fromEntries(Object.entries(typed).map(([code, text]) => [code, rewritten(text, before, lang)]));

/** Currencies of the file that are not the plan's. @param {PartnerImport} self */
export function foreign({ guess, currency }) {
  if (!guess) return [];
  return [...new Set([...guess.currencies, guess.settings.money.fallback])].filter((code) => code && code !== currency);
}

/** The rates there are, by currency. @param {PartnerImport} self @returns {Record<string, Rate>} */
export function rates(self) {
  const known = foreign(self).flatMap((code) => {
    const it = quote(self, code);
    return it ? [[code, { from: it.from, to: it.to, rate: it.rate }]] : [];
  });
  return Object.fromEntries(known);
}
