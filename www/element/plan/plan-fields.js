/**
 * The fields of a plan, as the engine declares them (src/plan/fields.rs): what each holds, its blank value, the name of its
 * label. Pure: no element, no engine.
 */
import table from "../../pkg/fields.json" with { type: "json" };

/** @import { Cohort, Plan, Project, Service } from "../../pkg/engine.js" */
/**
 * @typedef {object} Field
 * @property {string} [key] its name in the plan; the values of a bare list have none
 * @property {"text" | "choice" | "amount" | "rate" | "count" | "month" | "flag" | "group" | "list"} kind
 * @property {string | number | boolean} [blank] its value in a new row or plan
 * @property {boolean} [optional] whether a row may be without it
 * @property {boolean} [together] whether it moves only with its like, as the shares of a mix do
 * @property {boolean} [money] whether it is an amount of money
 * @property {"staff" | "monthly" | "yearly" | "per-customer-won"} [cost] how it adds to the running costs
 * @property {string} [title] the name of its label, where that is not its own
 * @property {Field[]} [fields] inside a group or a row
 */

/** Of a plan, in the order they are declared in. */
export const fields = /** @type {Field[]} */ (table);

/** Inside a group or a list of the plan. @param {string} key @returns {Field[]} */
export const inside = (key) => fields.find((field) => field.key === key)?.fields ?? [];

/** The field at a path such as "plan.cohorts[0].spend"; undefined for what is no field of a plan. @param {string} path */
export function fieldAt(path) {
  const [top, ...keys] = path.replace(/\[\d+\]/g, "[]").split(/\.|(?=\[)/);
  if (top !== "plan") return undefined;
  /** @type {Field | undefined} */
  let at = { kind: "group", fields };
  for (const key of keys) {
    // A row has the fields of its list; the values of a bare list have one field between them.
    if (key === "[]") at = at?.fields?.[0]?.key === undefined ? at?.fields?.[0] : at;
    else at = at?.fields?.find((field) => field.key === key);
  }
  return at;
}

/** Blank values, without what may be left out. @param {Field[]} of @returns {Record<string, any>} */
export function blanks(of) {
  const given = of.filter((field) => !field.optional);
  return Object.fromEntries(given.map((field) => [field.key, field.kind === "list" ? [] : field.fields ? blanks(field.fields) : field.blank]));
}

/** @returns {Plan} */
export const blankPlan = () => /** @type {Plan} */ (blanks(fields));

/** @returns {Cohort} */
export const blankCohort = () => /** @type {Cohort} */ (blanks(inside("cohorts")));

/** @returns {Project} */
export const blankProject = () => /** @type {Project} */ (blanks(inside("projects")));

/** @returns {Service} */
export const blankService = () => /** @type {Service} */ (blanks(inside("services")));
