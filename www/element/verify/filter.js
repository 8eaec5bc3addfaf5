/** Filter of the worked examples. Pure. */

/** @import { Case } from "./compare.js" */
/** @import { Group, Run } from "./run.js" */
/** @typedef {"payouts" | "gates" | "tiers" | "next" | "months" | "eachUnit" | "refutes"} Subject */
/** @typedef {{ text: string, source: string, numbers: "" | Case["numbers"], subject: "" | Subject, differing: boolean }} Filter empty: whatever it is */

/** @type {Filter} */
export const EVERYTHING = Object.freeze({ text: "", source: "", numbers: "", subject: "", differing: false });

/** @type {Case["numbers"][]} */
export const NUMBERS = ["printed", "derived", "by-hand"];

/** Subjects of an example beside its totals, each by the part of it that holds its figures. @type {Subject[]} */
export const SUBJECTS = ["payouts", "gates", "tiers", "next", "months", "eachUnit", "refutes"];

/** @param {Case} one @param {Subject} subject */
function shows({ expect, refutes }, subject) {
  if (subject === "refutes") return refutes !== undefined;
  const part = expect[subject === "eachUnit" ? "forEachUnit" : subject];
  return part !== undefined && Object.keys(part).length > 0;
}

/** @param {string} title @param {Case} one */
const words = (title, { id, shows: said, because = "", source, refutes = "" }) => [title, id, said, because, refutes, source?.title ?? "", source?.at ?? ""].join("\n").toLowerCase();

/** @param {Group} group @param {Run} run @param {Filter} filter */
function isFound({ id, title }, { one, differs }, { text, source, numbers, subject, differing }) {
  if ((source && source !== id) || (numbers && numbers !== one.numbers) || (differing && differs.length === 0) || (subject && !shows(one, subject))) return false;
  const said = words(title, one);
  return text.toLowerCase().split(/\s+/).every((word) => said.includes(word));
}

/** The groups that have an example of the kind, with those only. @param {Group[]} groups @param {Filter} filter @returns {Group[]} */
export const found = (groups, filter) => groups.map((group) => ({ ...group, runs: group.runs.filter((run) => isFound(group, run, filter)) })).filter(({ runs }) => runs.length);

/** Subjects that at least one example has. @param {Group[]} groups */
export const subjectsOf = (groups) => SUBJECTS.filter((subject) => groups.some(({ runs }) => runs.some(({ one }) => shows(one, subject))));
