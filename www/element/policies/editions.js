/** Changes between two editions of a programme, cell by cell. Pure: no element, no engine. */

/** @import { Guide, GuideCell, GuideTable } from "../../pkg/engine.js" */
/** @typedef {{ whom: string, band: string, was: string | null, is: string | null }} CellChange null where there is no such cell */
/** @typedef {{ id: string, kind: string, title: string, was: GuideTable | null, is: GuideTable | null, cells: CellChange[], same: number }} TableChange same: cells that say what they said */

/** @param {GuideTable} table */
const key = (table) => `${table.kind} ${table.id}`;

/** @param {Guide} before @param {Guide} after @returns {{ changes: TableChange[], same: number }} same: tables in which nothing changed */
export function difference(before, after) {
  const was = new Map(before.tables.map((table) => [key(table), table]));
  const is = new Map(after.tables.map((table) => [key(table), table]));
  // In the later edition's order; what is gone follows.
  const keys = [...is.keys(), ...[...was.keys()].filter((k) => !is.has(k))];
  const all = keys.map((k) => changed(was.get(k) ?? null, is.get(k) ?? null));
  const changes = all.filter((change) => !change.was || !change.is || change.cells.length > 0 || told(change.was) !== told(change.is));
  return { changes, same: all.length - changes.length };
}

/** Texts of a table beside its cells. @param {GuideTable} table */
const told = ({ summary, clause }) => JSON.stringify([summary, clause.basis, clause.at, clause.source?.id ?? ""]);

/** @param {GuideTable | null} was @param {GuideTable | null} is @returns {TableChange} */
function changed(was, is) {
  const { id, kind, title } = /** @type {GuideTable} */ (is ?? was);
  const [before, after] = [cells(was), cells(is)];
  /** @type {CellChange[]} */
  const out = [];
  let same = 0;
  for (const [k, cell] of after) {
    const old = before.get(k);
    if (old && old.text === cell.text) same += 1;
    else out.push({ whom: cell.whom, band: cell.band, was: old?.text ?? null, is: cell.text });
  }
  for (const [k, cell] of before) if (!after.has(k)) out.push({ whom: cell.whom, band: cell.band, was: cell.text, is: null });
  return { id, kind, title, was, is, cells: out, same };
}

/** The last cell of each row, by whom and which band it is for. A row's head stands once for the bands under it. @param {GuideTable | null} table */
function cells(table) {
  /** @type {Map<string, { whom: string, band: string, text: string }>} */
  const out = new Map();
  let whom = "";
  for (const row of table?.rows ?? []) {
    const [first, ...rest] = /** @type {GuideCell[]} */ (row);
    const band = row.length > 2 ? (rest[0]?.text ?? "") : "";
    if (first?.text) whom = first.text;
    const text = row.at(-1)?.text ?? "";
    let k = `${whom}\n${band}`;
    // Two rows of one name, such as two gates on one measure, are told apart by their order.
    while (out.has(k)) k += "\n";
    out.set(k, { whom, band, text });
  }
  return out;
}

/** Whether a change is one of our placeholders: of a side that no source prints, nobody can say that it changed. @param {TableChange} change */
export const isOurs = ({ was, is }) => [was, is].some((side) => side?.clause.basis === "illustrative");
