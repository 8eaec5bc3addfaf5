/** Figures of a plan that are turned before an audience. Pure: no element, no engine. */
import messages from "../../pkg/messages/en/plan.js";
import { sign } from "../base/decimal.js";
import { read } from "../plan/form.js";
import { inside } from "../plan/plan-fields.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @typedef {{ path: string, label: string, row: string, kind: "amount" | "rate" | "count", money: boolean }} Knob row: the name of the group, project or service it belongs to */

/** Figures presented where the reader has chosen none, in the order of their worth to an audience. */
const FIRST = ["newPerMonth", "spend", "discount", "customersToday", "list", "price"];

/** Greatest number of knobs at once. */
export const KNOBS = 3;

/** Every figure of the plan's rows, and the people of each team. @param {PlanRequest} request @param {Locale} locale @returns {Knob[]} */
export function knobsOf({ book: { plan } }, locale) {
  const t = locale.t(messages);
  const word = (/** @type {string} */ name) => String(Reflect.get(t, name) ?? name);
  const rows = /** @type {const} */ ({ cohorts: t.cohort, projects: t.project, services: t.service });
  const turned = Object.entries(rows).flatMap(([list, untitled]) =>
    plan[/** @type {keyof typeof rows} */ (list)].flatMap(({ name }, i) =>
      inside(list).flatMap(({ key = "", title = key, kind, optional, money = false }) =>
        (kind === "amount" || kind === "rate") && !optional ? [{ path: `plan.${list}[${i}].${key}`, label: word(title), row: name || untitled({ number: i + 1 }), kind, money }] : [],
      ),
    ),
  );
  const teams = inside("costs").flatMap(({ key = "", cost }) => (cost === "staff" ? [{ path: `plan.costs.${key}.people`, label: `${word(key)}, ${t.people}`, row: t.costs, kind: /** @type {const} */ ("amount"), money: false }] : []));
  return [...turned, ...teams];
}

/** Those shown: the chosen ones that the plan still has, and others in the place of those it has not. @param {Knob[]} all @param {string[]} chosen paths */
export function shownKnobs(all, chosen) {
  const rank = (/** @type {Knob} */ { path }) => (FIRST.indexOf(path.split(".").at(-1) ?? "") + FIRST.length + 1) % (FIRST.length + 1);
  const spare = [...all].sort((a, b) => rank(a) - rank(b)).filter(({ path }) => !chosen.includes(path));
  return Array.from({ length: KNOBS }, (_, i) => all.find(({ path }) => path === chosen[i]) ?? spare.shift()).filter((knob) => knob !== undefined);
}

/** By how much the buttons of a knob move it: a round part of what it is. @param {Knob} knob @param {PlanRequest} request */
export function stepOf({ kind, money, path }, request) {
  if (kind === "rate") return "0.01";
  const value = String(read(request, path) ?? "0");
  const digits = sign(value) > 0 ? (value.split(".")[0] ?? "").length : 1;
  return money ? `1${"0".repeat(Math.max(0, digits - 2))}` : path.endsWith(".newPerMonth") ? "0.5" : "1";
}
