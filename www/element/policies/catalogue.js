/** The list of programmes as a reader searches it. Pure. */

/** @import { BasisKind, Guide, Model, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @typedef {{ kind: BasisKind, count: number }} Rest tables of one basis */
/** @typedef {{ programme: Programme, short: string, rests: Rest[], tables: number }} Listed short: its title in a list */
/** @typedef {{ text: string, vendor: string, model: Model | "", basis: BasisKind | "", currency: string }} Filter empty for anything */

/** @type {BasisKind[]} the surest first */
export const ORDER = ["published", "reported", "illustrative"];

/** @type {Filter} */
export const EVERYTHING = { text: "", vendor: "", model: "", basis: "", currency: "" };

/** Tables of a guide by their basis, the surest first. @param {Guide} guide @returns {Rest[]} */
export const restsOf = ({ tables }) =>
  ORDER.map((kind) => ({ kind, count: tables.filter(({ clause }) => clause.basis === kind).length })).filter(({ count }) => count > 0);

const folded = (/** @type {string} */ text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Programmes that a filter lets through: each word of its text is in what is said of a programme. @param {Listed[]} all @param {Filter} filter */
export function found(all, { text, vendor, model, basis, currency }) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return all.filter(({ programme, short, rests }) => {
    const said = folded([short, programme.title, programme.vendor, programme.currency, programme.summary, ...programme.roles.map(({ title }) => title)].join(" "));
    if (vendor && programme.vendor !== vendor) return false;
    if (model && !programme.roles.some((role) => role.model === model)) return false;
    if (basis && !rests.some(({ kind }) => kind === basis)) return false;
    if (currency && programme.currency !== currency) return false;
    return words.every((word) => said.includes(word));
  });
}
