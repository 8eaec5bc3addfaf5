/** Exchange rates into the plan's currency: the one typed beside the total, else the plan's own, else the engine's quote. */
import messages from "../../pkg/messages/en/import.js";
import * as engine from "../load/engine.js";
import { parse } from "../base/number.js";

/** @import { Rate } from "./currency.js" */
/** @import { PartnerImport } from "./panel.js" */
/** @typedef {Rate & { source: string }} Quote source: who publishes it, or whose it is */

/** @param {PartnerImport} self @param {string} code @returns {Quote | undefined} */
export function quote({ currency, request, locale, typed }, code) {
  const t = locale.t(messages);
  const pair = [code, currency];
  const own = request?.rates?.find((r) => r.use === "plan" && pair.includes(r.from) && pair.includes(r.to));
  const quoted = own ? undefined : engine.exchange(code, currency);
  const { from, to, rate } = own ?? quoted ?? { from: code, to: currency, rate: "" };
  // What is typed stands where the rate stood, for one of the same currency.
  const reading = parse(typed[code] ?? "", locale.lang);
  if (reading.ok && /[1-9]/.test(reading.value) && !reading.value.startsWith("-")) return { from, to, rate: reading.value, source: t.rateYours };
  if (own) return { from, to, rate, source: t.rateYours };
  return quoted && { from, to, rate, source: t.rateFrom({ publisher: quoted.cited.source?.publisher ?? "", day: quoted.date }) };
}

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
