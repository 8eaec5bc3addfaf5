/** A table as a matrix: what its rows depend on down the side, tiers across, as guides print it. */

import { hasFractionBands } from "./rules.js";

/** @import { GuideCell } from "../../pkg/engine.js" */
/** @import { Band, Named, Row, Table } from "./rules.js" */
/**
 * @typedef {object} MatrixRow
 * @property {string} whom what it is for, besides a tier; empty for everything
 * @property {Band | null} band
 * @property {boolean} first whether it is the first band of what it is for
 * @property {(GuideCell | null)[]} cells one a column; null where the table says nothing
 */
/** @typedef {{ tiers: Named[], rows: MatrixRow[], lines: GuideCell[][], edges: "from" | "up-to", fractions: boolean }} Matrix tiers: the columns, empty when there is but one; lines: single figures below, each with its words */

/** Conditions of a row besides its tier. @param {Row} row */
const conditions = ({ families = [], classes = [], accounts = [], kinds = [], countries = [], tags = [] }) => [families, classes, accounts, kinds, countries, tags];

/**
 * @param {Table} table @param {Map<string, string>} titles @param {Named[]} tiers that are shown, in their order
 * @param {{ country: (code: string) => string, age: (from: number | undefined, below: number | undefined) => string }} words
 * @returns {Matrix}
 */
export function matrix({ guide, rule }, titles, tiers, words) {
  const edges = rule.edges ?? "from";
  const cells = new Map(guide.rows.flatMap((row) => row.filter((cell) => cell.at !== null).map((cell) => [cell.at, cell])));
  const at = (/** @type {string} */ place) => cells.get(`${place}.rate`) ?? cells.get(`${place}.amount`) ?? null;
  if (rule.bands) {
    const rows = rule.bands.map((band, i) => ({ whom: "", band, first: i === 0, cells: [at(`bands[${i}]`)] }));
    return { tiers: [], rows, lines: [], edges, fractions: hasFractionBands(rule) };
  }
  const rates = rule.rates ?? [];
  const columns = rates.some((row) => row.tiers?.length) ? tiers : [];
  /** @type {(MatrixRow & { key: string })[]} */
  const rows = [];
  rates.forEach((row, i) => {
    const mine = row.tiers?.length ? columns.flatMap(({ id }, c) => (row.tiers?.includes(id) ? [c] : [])) : [...columns.keys()];
    if (columns.length && mine.length === 0) return;
    const told = conditions(row).flatMap((list) => (list.length ? [list.map((id) => titles.get(id) ?? (/^[A-Z]{2}$/.test(id) ? words.country(id) : id)).join(", ")] : []));
    const [from, below] = [row["age-from"], row["age-below"]];
    if (from !== undefined || below !== undefined) told.push(words.age(from, below));
    const whom = told.join("; ");
    const bands = row.bands?.length ? row.bands : [null];
    bands.forEach((band, b) => {
      const cell = at(band ? `rates[${i}].bands[${b}]` : `rates[${i}]`);
      const key = JSON.stringify([conditions(row), from, below, band?.from, band?.["up-to"]]);
      const free = (/** @type {MatrixRow} */ known) => mine.every((c) => known.cells[c] === null);
      let known = rows.find((one) => one.key === key && free(one));
      if (!known || columns.length === 0) {
        known = { key, whom, band, first: b === 0, cells: columns.length ? columns.map(() => null) : [null] };
        // The bands of one thing stand together, whichever tier they come from.
        const after = rows.findLastIndex((one) => one.whom === whom && band !== null && one.band !== null);
        if (after >= 0 && columns.length) rows.splice(after + 1, 0, { ...known, first: false });
        else rows.push(known);
        known = after >= 0 && columns.length ? /** @type {typeof known} */ (rows[after + 1]) : known;
      }
      for (const c of columns.length ? mine : [0]) known.cells[c] = cell;
    });
  });
  const lines = guide.rows.filter((row) => row.some((cell) => cell.at !== null && !/^(?:rates|bands)\[/.test(cell.at)));
  return { tiers: columns, rows, lines, edges, fractions: hasFractionBands(rule) };
}

/** Bounds of a band: each names one of the two, its neighbour the other. @param {MatrixRow[]} rows @param {number} at @returns {{ from: string | undefined, to: string | undefined }} */
export function span(rows, at) {
  const [band, before, next] = [rows[at]?.band, rows[at]?.first ? null : rows[at - 1]?.band, rows[at + 1]?.first === false ? rows[at + 1]?.band : null];
  return { from: band?.from ?? before?.["up-to"], to: band?.["up-to"] ?? next?.from };
}
