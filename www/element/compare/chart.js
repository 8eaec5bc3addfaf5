/** Bars and bands of a comparison, all columns to one scale. */
import { html } from "lit";
import { drawn } from "../base/decimal.js";

/** @typedef {{ low: number, high: number }} Extent */

/** From the lowest to the highest of all, with nothing in between them. @param {(string | null)[]} amounts @returns {Extent} */
export function extentOf(amounts) {
  const all = [0, ...amounts.flatMap((amount) => (amount === null ? [] : [drawn(amount)]))];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** @param {Extent} extent @param {number} value */
const at = ({ low, high }, value) => Math.round(((value - low) / (high - low || 1)) * 1e4) / 1e4;

/** A result as a bar from nothing. @param {string} amount @param {Extent} extent */
export function barView(amount, extent) {
  const [zero, end] = [at(extent, 0), at(extent, drawn(amount))];
  return html`<span class="scale" aria-hidden="true"><span class="bar ${amount.startsWith("-") ? "takes" : ""}" .style=${`--from:${Math.min(zero, end)};--to:${Math.max(zero, end)}`}></span></span>`;
}

/** Range of a result: eight cases of ten, and the middle. @param {{ p10: string, p50: string, p90: string }} profit @param {Extent} extent */
export function bandView({ p10, p50, p90 }, extent) {
  return html`<span class="scale" aria-hidden="true"
    ><span class="bar band" .style=${`--from:${at(extent, drawn(p10))};--to:${at(extent, drawn(p90))}`}></span
    ><span class="middle" .style=${`--at:${at(extent, drawn(p50))}`}></span
  ></span>`;
}
