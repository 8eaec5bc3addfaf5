/** The columns a file of sales may have, and the kind of value of each. */

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @typedef {"month" | "day" | "amount" | "rate" | "discount" | "currency" | "count" | "text" | "name" | "yes" | "marks"} Holds how a cell becomes a value */
/** @typedef {keyof typeof columns} Column */
/** @typedef {{ id: string, title: string, english?: string }} Choice english: its title in English, where it is shown in another language */
/** @typedef {(Column | "")[]} Mapping by the file's column; "" is left out */

/** In the order they are offered. */
export const columns = /** @type {const} */ ({
  month: "month",
  customer: "text",
  family: "name",
  list: "amount",
  refund: "amount",
  discount: "discount",
  charged: "amount",
  currency: "currency",
  account: "name",
  kind: "name",
  registered: "yes",
  bid: "rate",
  means: "name",
  country: "name",
  item: "name",
  units: "count",
  unpaid: "yes",
  paid: "month",
  since: "month",
  ordered: "day",
  ended: "month",
  tags: "marks",
  floor: "amount",
  purchase: "amount",
  withheld: "amount",
  taxes: "amount",
  new: "count",
});

export const order = /** @type {Column[]} */ (Object.keys(columns));

/** @param {Choice} entry @returns {Choice} */
const named = ({ id, title, english }) => (english === undefined ? { id, title } : { id, title, english });

/**
 * The values a column of names may hold: by id, with the words people may have written for it. What a reader sees of them is
 * `valueTitle` of preview.js.
 * @param {Column} column @param {Programme} programme @returns {Choice[]}
 */
export function choices(column, programme) {
  if (column === "family") return programme.families.map(named);
  if (column === "account") return programme.accounts.map(named);
  if (column === "kind") return programme.kinds.map((id) => ({ id, title: id.replaceAll("-", " ") }));
  if (column === "item") return programme.prices.map(named);
  if (column === "means") return ["cash", "credit", "coupon", "test-coupon", "stored-value", "stored-value-purchase"].map((id) => ({ id, title: id.replaceAll("-", " ") }));
  if (column === "tags") return [{ id: "registered", title: "registered" }, ...programme.tags.map(named)];
  return [];
}
