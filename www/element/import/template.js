/** A file to begin from, in the programme's own names. */
import { written } from "../base/csv.js";

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */

/** @param {Programme} programme @param {string} country */
export function template(programme, country) {
  const family = (/** @type {number} */ i) => programme.families[i % programme.families.length]?.title ?? "";
  const account = programme.accounts.at(-1)?.title ?? "";
  const head = ["Month", "Customer", "Product", "List price", "Discount", "Kind of sale", "Deal registered", "Special bid", "Paid with", "Country"];
  const rows = [
    ["2027-01", "Lotus Bank", family(0), "12500.00", "6%", "new", "no", "", "cash", country],
    ["2027-01", "Harbour Retail", family(1), "3400.50", "0%", "new", "yes", "", "cash", country],
    ["2027-02", "Lotus Bank", family(0), "13100.00", "6%", "new", "no", "", "coupon", country],
    ["2027-02", "Harbour Retail", family(1), "-120.00", "0%", "new", "no", "", "cash", country],
  ];
  if (!account) return written([head, ...rows]);
  return written([[...head, "Account class"], ...rows.map((row) => [...row, account])]);
}
