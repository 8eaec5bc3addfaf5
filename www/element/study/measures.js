/** Measures that a study reads off an answer, with how their values are written, typed and compared. */
import messages from "../../pkg/messages/en/whatif.js";
import { compare, negate, shift, sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { parse } from "../base/number.js";
import { estimate } from "../base/estimate.js";

/** @import { Answer, StudyMeasure } from "../../pkg/engine.js" */
/** @import { Figure } from "../base/format.js" */
/** @import { Locale } from "../base/locale.js" */

export const MEASURES = /** @type {const} */ (["profit", "margin", "earnings", "revenue", "payback", "cash", "funding", "npv"]);

/** @typedef {"money" | "rate" | "months"} Unit */

/** @param {StudyMeasure} measure @returns {Unit} */
export const unitOf = (measure) => (measure === "margin" ? "rate" : measure === "payback" ? "months" : "money");

/** Writes and reads values of one measure, for one answer in one language. */
export class Scale {
  #locale;
  #currency;
  #months;

  /** @param {StudyMeasure} measure @param {Answer} answer @param {Locale} locale */
  constructor(measure, answer, locale) {
    this.unit = unitOf(measure);
    this.#locale = locale;
    this.#currency = answer.currency;
    this.#months = answer.months.length;
  }

  /** Whether cash is not back within the plan. @param {string} value */
  #beyond(value) {
    return this.unit === "months" && compare(value, String(this.#months)) > 0;
  }

  get #never() {
    return this.#locale.t(messages).beyond({ months: this.#months });
  }

  /** A value inside a sentence. @param {string} value @returns {Figure | string} */
  said(value) {
    if (this.#beyond(value)) return this.#never;
    return this.unit === "money" ? moneyOf(value, this.#currency) : this.unit === "rate" ? { rate: value } : { number: value };
  }

  /** A difference inside a sentence, without its sign. @param {string} by @returns {Figure | string} */
  difference(by) {
    const size = by.replace("-", "");
    return this.unit === "rate" ? this.#locale.t(messages).points({ by: { number: shift(size, 2) } }) : this.said(size);
  }

  /** A value that stands alone. @param {string} value */
  written(value) {
    const { format } = this.#locale;
    if (this.#beyond(value)) return this.#never;
    return this.unit === "money" ? format.money(value, this.#currency) : this.unit === "rate" ? format.rate(value) : format.number(value);
  }

  /** A value or difference in a column that names the measure. @param {string} value */
  cell(value) {
    return this.unit === "money" ? this.#locale.format.amount(value, this.#currency) : this.written(value);
  }

  /** A value where there is room for three digits. @param {string} value */
  brief(value) {
    return this.unit === "money" ? estimate(value, this.#locale.lang) : this.written(value);
  }

  /** A mark of the axis. @param {number} value */
  tick = (value) => (this.unit === "rate" ? this.#locale.format.rate(String(Math.round(value * 1e6) / 1e6)) : this.#locale.format.axis(value));

  /** Gain of one value over another; below zero where it is worse. @param {string} value @param {string} than */
  gain(value, than) {
    return this.unit === "months" ? sum([than, negate(value)]) : sum([value, negate(than)]);
  }

  /** Mark at a field for a target. */
  get mark() {
    return this.unit === "money" ? { before: this.#currency, after: "" } : { before: "", after: this.unit === "rate" ? "%" : "" };
  }

  /** A target as typed; `value` is in the engine's unit. @param {string} typed */
  read(typed) {
    const kinds = { money: { currency: this.#currency }, rate: { percent: true }, months: { whole: true } };
    const reading = parse(typed, this.#locale.lang, kinds[this.unit]);
    return reading.ok ? { ...reading, value: this.unit === "rate" ? shift(reading.value, -2) : reading.value } : reading;
  }

  /** Whether a value is worse than none. @param {string} value */
  lossy(value) {
    return this.unit === "months" ? this.#beyond(value) : sign(value) < 0;
  }
}
