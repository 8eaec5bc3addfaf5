/**
 * The tables of a programme as its file writes them, beside the guide that prints them: whom each is for and on what each row
 * depends, by name.
 */
import * as engine from "../load/engine.js";

/** @import { Guide, GuideTable } from "../../pkg/engine.js" */
/** @typedef {{ from?: string, "up-to"?: string, rate?: string, amount?: string }} Band */
/**
 * @typedef {object} Row
 * @property {string[]} [tiers]
 * @property {string[]} [families]
 * @property {string[]} [classes]
 * @property {string[]} [accounts]
 * @property {string[]} [kinds]
 * @property {string[]} [countries]
 * @property {string[]} [tags]
 * @property {number} [age-from]
 * @property {number} [age-below]
 * @property {string} [rate]
 * @property {string} [amount]
 * @property {Band[]} [bands]
 */
/** @typedef {{ roles?: string[], tiers?: string[], countries?: string[], "not-countries"?: string[] }} Applies */
/** @typedef {{ "growth-over"?: string, "share-of"?: object, plus?: object[] }} Measure of the first two, a fraction of something; else, and of a sum, an amount or a count */
/** @typedef {{ id?: string, tier?: string, effective: string, "effective-assumed"?: boolean, applies?: Applies, rates?: Row[], bands?: Band[], edges?: "from" | "up-to", combines?: "add" | "after" | "replace" | "fallback", reads?: Measure, gates?: { measure: Measure }[] }} Rule a table as its programme's file writes it */
/** @typedef {{ id: string, title: string }} Named */
/** @typedef {Record<string, unknown>} Terms a programme as its file writes it */
/** @typedef {{ guide: GuideTable, rule: Rule }} Table a table as the guide prints it, and as it was written */

/** @type {Map<string, Terms>} */
const read = new Map();

/** The file of a programme; null when there is none that can be read. @param {string} programme its id @param {string} [text] of one that was brought */
export function termsOf(programme, text) {
  const key = text ?? programme;
  const known = read.get(key);
  if (known) return known;
  try {
    const terms = /** @type {Terms} */ (JSON.parse(text ?? engine.terms(programme)));
    // Of a programme that is being written, only the last text is kept.
    if (text !== undefined) for (const other of read.keys()) if (other.startsWith("{") || other.includes("\n")) read.delete(other);
    read.set(key, terms);
    return terms;
  } catch {
    return null;
  }
}

/** @param {Terms} terms @param {string} list @returns {any[]} */
const listOf = (terms, list) => /** @type {any[]} */ (Array.isArray(terms[list]) ? terms[list] : []);

/** Each table of a guide with what its file says of it. @param {Guide} guide @param {Terms} terms @returns {Table[]} */
export function tablesOf(guide, terms) {
  return guide.tables.flatMap((table) => {
    const rule = listOf(terms, table.kind).find((rule) => (rule.id ?? rule.tier) === table.id && rule.effective === table.effective);
    return rule ? [{ guide: table, rule }] : [];
  });
}

/** The name of a table in values of one's own. @param {GuideTable} table */
export const ownName = ({ kind, id }) => (kind === "tier-rule" ? `tier-rule:${id}` : id);

/** Whether a measure is a fraction: growth over a baseline, or a share of another measure. @param {Measure | undefined} measure */
const isFraction = (measure) => !measure?.plus && (measure?.["growth-over"] !== undefined || measure?.["share-of"] !== undefined);

/** Whether the bands of a table are fractions and no amounts. @param {Rule} rule */
export const hasFractionBands = ({ reads }) => isFraction(reads);

/** Whether a value of a table is a rate and no amount. @param {Table} table @param {string} at its place */
export function isRate({ guide, rule }, at) {
  const gate = /^gates\[(\d+)\]/.exec(at)?.[1];
  if (gate !== undefined) return isFraction(rule.gates?.[Number(gate)]?.measure);
  return /(?:^|\.)rate$|^otherwise$/.test(at) || guide.kind === "customer-discount";
}

/** Titles of everything a row may depend on. @param {Terms} terms @param {(title: string) => string} said in the reader's language @returns {Map<string, string>} */
export function titlesOf(terms, said) {
  const lists = ["country-group", "kind", "tag", "account", "class", "family", "tier"];
  return new Map(lists.flatMap((list) => listOf(terms, list).map(({ id, title }) => [id, said(title)])));
}

/** Whether a table is for a partner. @param {Table} table @param {Terms} terms @param {{ role: string, country: string }} partner @param {string[]} tiers that the partner may have */
export function concerns({ guide, rule }, terms, { role, country }, tiers) {
  const { roles = [], tiers: only = [], countries = [], "not-countries": not = [] } = rule.applies ?? {};
  if (guide.kind === "tier-rule") return tiers.includes(guide.id);
  if (roles.length && !roles.includes(role)) return false;
  if (only.length && tiers.length && !only.some((tier) => tiers.includes(tier))) return false;
  const there = (/** @type {string} */ place) => place === country || listOf(terms, "country-group").some((group) => group.id === place && group.members?.includes(country));
  if (countries.length && !countries.some(there)) return false;
  return !not.some(there);
}
