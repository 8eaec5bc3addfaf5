/** Decimals of money, by currency. */

/** @import { MinorUnit } from "../../pkg/engine.js" */

/** @type {Map<string, number>} what the engine tells of ISO 4217, where it is not two */
const exceptions = new Map();

/** Takes over what the engine tells. @param {readonly MinorUnit[]} units */
export function learn(units) {
  for (const { currency, decimals } of units) exceptions.set(currency, decimals);
}

/** @param {string} currency ISO 4217 code */
export const minorUnits = (currency) => exceptions.get(currency) ?? 2;
