/** Discount columns: a rate taken off, an amount taken off, or the share still paid. */
import { compare, magnitude, negate, sign, sum, times } from "../base/decimal.js";
import { discountWords, wordsOf, bare } from "./names.js";
import { isPercent, readNumber, readRate } from "./number.js";

/** @import { NumberFormat } from "./number.js" */
/** @typedef {"percent" | "fraction" | "money" | "paid-percent" | "paid-fraction"} Discounts 6 off a hundred, 0.06 off one, 6.00 off the price, 94 of a hundred still paid, 0.94 of one still paid */
/** @typedef {{ discount: string, list: string, net: string }} Priced the cells of one row */
/** @typedef {{ ok: true, rate?: string, off?: string, mark?: string } | { ok: false, code: string, detail?: string }} Given */

/** In the order they are offered. */
export const readings = /** @type {const} */ (["percent", "fraction", "money", "paid-percent", "paid-fraction"]);

/** A cell of discounts, as a rate off or as money off. @param {string} text @param {Discounts} reading @param {NumberFormat} numbers @returns {Given} */
export function readDiscount(text, reading, numbers) {
  if (reading === "money") {
    const money = readNumber(text, numbers);
    return money.ok ? { ok: true, off: magnitude(money.value), ...(money.mark === undefined ? {} : { mark: money.mark }) } : money;
  }
  const share = readRate(text, numbers, reading.endsWith("fraction") ? "fraction" : "percent");
  if (!share.ok) return share;
  const rate = reading.startsWith("paid") ? sum(["1", negate(share.value)]) : share.value;
  return sign(rate) < 0 || compare(rate, "1") > 0 ? { ok: false, code: "rate" } : { ok: true, rate };
}

/** The net price after a discount; a refund's discount is refunded with it. @param {string} list @param {{ rate?: string, off?: string }} given */
export function netPrice(list, { rate, off }) {
  if (off !== undefined) return sum([list, sign(list) < 0 ? off : negate(off)]);
  return rate === undefined ? list : sum([list, negate(times(list, rate))]);
}

/** The readings a column may have, the likeliest first; one when nothing is open. @param {string} header @param {Priced[]} rows @param {NumberFormat} numbers @returns {Discounts[]} */
export function guessDiscounts(header, rows, numbers) {
  const cells = rows.map((row) => row.discount).filter((cell) => cell !== "" && /[1-9]/.test(cell));
  if (!cells.length) return ["percent"];
  let among = /** @type {Discounts[]} */ (byName(header, byValue(cells, numbers)));
  const priced = rows.filter((row) => row.discount !== "" && row.list !== "");
  const proven = readings.find((reading) => agreeing(rows, reading, numbers));
  if (proven) return [proven];
  // More than the price cannot be taken off it.
  const over = priced.some((row) => {
    const [list, off] = [readNumber(row.list, numbers), readNumber(row.discount, numbers)];
    return list.ok && off.ok && compare(magnitude(off.value), magnitude(list.value)) > 0;
  });
  if (over && among.length > 1) among = among.filter((reading) => reading !== "money");
  return among;
}

/** @param {string[]} cells @param {NumberFormat} numbers @returns {Discounts[]} */
function byValue(cells, numbers) {
  if (cells.some(isPercent)) return ["percent", "paid-percent"];
  /** @type {string[]} */
  const sizes = [];
  for (const cell of cells) {
    const reading = readNumber(cell, numbers);
    if (!reading.ok) continue;
    if (reading.mark !== undefined) return ["money"];
    sizes.push(magnitude(reading.value));
  }
  if (sizes.some((size) => compare(size, "100") > 0)) return ["money"];
  return sizes.some((size) => compare(size, "1") > 0) ? ["percent", "money", "paid-percent"] : ["percent", "fraction", "money", "paid-fraction"];
}

/** @param {string} header @param {Discounts[]} among @returns {Discounts[]} */
function byName(header, among) {
  const words = wordsOf(header);
  const plain = bare(header);
  // Turkish and Spanish put endings on a word; Chinese, Thai and Arabic write no spaces round it.
  const says = (/** @type {string[]} */ list) => list.map(bare).some((word) => words.some((other) => other.startsWith(word)) || (/[^\p{ASCII}]|%/u.test(word) && plain.includes(word)));
  const either = says(discountWords.either);
  let left = either ? among : among.filter((reading) => !reading.startsWith("paid"));
  if (says(discountWords.money) && left.includes("money")) left = ["money"];
  else if (says(discountWords.rate)) left = left.filter((reading) => reading !== "money");
  return left.length ? left : among;
}

/** Rows that are compared with their net prices. */
const COMPARED = 2000;

/** Tests a reading against the net prices beside the discounts: nine rows in ten follow from it. @param {Priced[]} rows @param {Discounts} reading @param {NumberFormat} numbers */
export function agreeing(rows, reading, numbers) {
  const tried = rows.filter((row) => row.discount !== "" && row.list !== "" && row.net !== "").slice(0, COMPARED);
  return tried.length > 0 && tried.filter((row) => agrees(row, reading, numbers)).length * 10 >= tried.length * 9;
}

/** Compares a row's net price with its list price less the discount, to the cent. @param {Priced} row @param {Discounts} reading @param {NumberFormat} numbers */
function agrees(row, reading, numbers) {
  const [list, net] = [readNumber(row.list, numbers), readNumber(row.net, numbers)];
  const given = readDiscount(row.discount, reading, numbers);
  if (!list.ok || !net.ok || !given.ok) return false;
  return compare(magnitude(sum([netPrice(list.value, given), negate(net.value)])), "0.011") < 0;
}

/** The net price of a row under a reading; undefined when it cannot be read so. @param {Priced} row @param {Discounts} reading @param {NumberFormat} numbers */
export function netUnder(row, reading, numbers) {
  const list = readNumber(row.list, numbers);
  if (!list.ok) return undefined;
  if (row.discount === "") return list.value;
  const given = readDiscount(row.discount, reading, numbers);
  return given.ok ? netPrice(list.value, given) : undefined;
}
