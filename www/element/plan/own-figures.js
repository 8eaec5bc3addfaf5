/** Figures of a plan that are the reader's, told apart from those of the example it began as. Pure: no element, no engine. */
import { read } from "./form.js";
import { fieldAt, fields } from "./plan-fields.js";

/** @import { PlanRequest } from "./form.js" */
/** @import { Field } from "./plan-fields.js" */

/** @typedef {{ all: number, own: number }} Count */

/** Counts the figures of a plan that are not as in the example. @param {PlanRequest} request @param {PlanRequest} example @param {string} [group] only those inside of it, such as "cohorts" @returns {Count} */
export function ownFigures(request, example, group) {
  const count = { all: 0, own: 0 };
  const top = group === undefined ? fields : fields.filter(({ key }) => key === group);
  walk(top, request.book.plan, example.book.plan, count);
  return count;
}

/** @param {Field[]} level @param {any} is @param {any} was @param {Count} count */
function walk(level, is, was, count) {
  for (const { key = "", kind, fields: inside = [] } of level) {
    const [now, then] = [is?.[key], was?.[key]];
    if (kind === "group") walk(inside, now, then, count);
    else if (kind === "list" && inside.some((field) => field.key !== undefined && !field.together && field.kind !== "choice")) now?.forEach((/** @type {unknown} */ row, /** @type {number} */ i) => walk(inside, row, then?.[i], count));
    // A mix is one figure, however many shares it has, and so are seasons.
    else if (kind === "list" ? now?.length : FIGURES.has(kind) && now !== undefined) {
      count.all += 1;
      if (JSON.stringify(now) !== JSON.stringify(then)) count.own += 1;
    }
  }
}

const FIGURES = new Set(["amount", "rate", "count"]);

/** Whether a field of the plan still holds the example's figure. @param {PlanRequest} request @param {PlanRequest} example @param {string} path */
export function isExamples(request, example, path) {
  const was = read(example, path);
  return fieldAt(path) !== undefined && was !== undefined && JSON.stringify(was) === JSON.stringify(read(request, path));
}
