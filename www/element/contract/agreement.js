/**
 * Contracts in a sentence: "ten per cent on everything", "no incentives". Each becomes values of one's own in the
 * programme's tables, which can be looked at and changed one by one. Pure: no element, no engine.
 */

/** @import { OwnValue } from "../../pkg/engine.js" */
/** @import { Band, Row, Table } from "./rules.js" */

/** Figures of a row: one, or one a band. @param {Row} row @param {string} place @returns {{ at: string, kind: "rate" | "amount" }[]} */
function figures(row, place) {
  /** @param {Band} of @param {string} at @returns {{ at: string, kind: "rate" | "amount" }[]} */
  const one = (of, at) => (of.rate !== undefined ? [{ at: `${at}.rate`, kind: "rate" }] : of.amount !== undefined ? [{ at: `${at}.amount`, kind: "amount" }] : []);
  return row.bands?.length ? row.bands.flatMap((band, b) => one(band, `${place}.bands[${b}]`)) : one(row, place);
}

/** @param {Table} table */
const everyFigure = ({ guide, rule }) => (rule.rates ?? []).flatMap((row, i) => figures(row, `rates[${i}]`).map((figure) => ({ table: guide.id, ...figure })));

/** Conditions of a row on the sale. @type {readonly (keyof Row)[]} */
const CONDITIONS = ["families", "classes", "accounts", "kinds", "countries", "tags", "age-from", "age-below"];

/** Whether every sale finds a rate in a table. @param {Table} table */
const takesAll = ({ rule }) => (rule.rates ?? []).some((row) => CONDITIONS.every((name) => row[name] === undefined || /** @type {unknown[]} */ ([row[name]]).flat().length === 0));

/** Names of the rates that make a partner's discount off list; added: those that come on top of others. @param {Table[]} tables that concern the partner */
function discounts(tables) {
  const all = tables.filter(({ guide }) => guide.kind === "discount");
  // Tables add up unless they say otherwise: where one takes every sale, the others come on top of it.
  const base = all.find((table) => (table.rule.combines ?? "add") === "add" && takesAll(table));
  const added = (/** @type {Table} */ table) => table.rule.combines === "add" || table.rule.combines === "after" || (table.rule.combines === undefined && base !== undefined && table !== base);
  return all.flatMap((table) => everyFigure(table).map((figure) => ({ ...figure, added: added(table) && table !== base })));
}

/** @param {OwnValue[]} own @param {{ table: string, at: string }[]} places */
const others = (own, places) => {
  const taken = new Set(places.map(({ table, at }) => `${table} ${at}`));
  return own.filter(({ table, at }) => !taken.has(`${table} ${at}`));
};

/** Whether a partner of this role buys at a discount at all. @param {Table[]} tables */
export const hasMargin = (tables) => discounts(tables).some(({ added }) => !added);

/** Places of a margin on everything, for what is refused there. @param {Table[]} tables */
export const marginPlaces = (tables) => discounts(tables).map(({ table, at }) => ({ table, at }));

/** The one margin that stands in every table; undefined when there is none. @param {OwnValue[]} own @param {Table[]} tables */
export function marginOf(own, tables) {
  const all = discounts(tables).filter(({ added }) => !added);
  const values = all.map(({ table, at }) => own.find((o) => o.table === table && o.at === at)?.value);
  return values.length && values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** The same discount on everything at every tier, and nothing on top; the programme's own when it is undefined. @param {OwnValue[]} own @param {Table[]} tables @param {string | undefined} rate @returns {OwnValue[]} */
export function withMargin(own, tables, rate) {
  const all = discounts(tables);
  const kept = others(own, all);
  return rate === undefined ? kept : [...kept, ...all.map(({ table, at, added }) => ({ table, at, value: added ? "0" : rate }))];
}

/** Values that stop an incentive: nothing counts towards it, and fixed amounts are none. @param {Table} table @returns {OwnValue[]} */
function stops(table) {
  const all = everyFigure(table);
  const amounts = all.filter(({ kind }) => kind === "amount").map(({ table, at }) => ({ table, at, value: "0" }));
  return all.some(({ kind }) => kind === "rate") || amounts.length === 0 ? [{ table: table.guide.id, at: "base.at-most", value: "0" }, ...amounts] : amounts;
}

/** The incentives among tables. @param {Table[]} tables */
export const incentivesOf = (tables) => tables.filter(({ guide }) => guide.kind === "incentive");

/** Whether a contract has an incentive. @param {OwnValue[]} own @param {Table} table */
export const isPaid = (own, table) => !stops(table).every((stop) => own.some((o) => o.table === stop.table && o.at === stop.at && /^0*\.?0*$/.test(o.value) && o.value !== ""));

/** With or without an incentive. @param {OwnValue[]} own @param {Table} table @param {boolean} paid @returns {OwnValue[]} */
export function withIncentive(own, table, paid) {
  const kept = others(own, stops(table));
  return paid ? kept : [...kept, ...stops(table)];
}
