/** Checks a plan that comes from elsewhere, from a link or the page around the element, before any of it is drawn. */
import * as engine from "../load/engine.js";
import { fit, mostSold, read } from "./form.js";
import { problemText } from "../base/message.js";

/** @import { PlanRequest, Programme } from "./form.js" */
/** @import { Locale } from "../base/locale.js" */
/** @typedef {{ given: string, taken: string }} Replaced given: a name the programme does not know; taken: the one in its place */
/** @typedef {{ kind: "plan", request: PlanRequest, replaced: Replaced[] } | { kind: "unreadable" | "long" | "unknown", why: string }} CheckedPlan */

/** @param {unknown} given @param {Programme[]} programmes @param {Locale} locale @returns {CheckedPlan} */
export function checkPlan(given, programmes, locale) {
  try {
    // The plan as the engine sees it, without what JSON leaves out; and without halves of letters, which no text may hold.
    const plain = JSON.parse(JSON.stringify(given), (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
    const programme = programmes.find((p) => p.id === plain.programme);
    if (!programme && typeof plain.programme === "string") return { kind: "unknown", why: plain.programme };
    const outcome = engine.estimate(plain);
    const long = outcome.kind === "refused" && outcome.problems.find(({ code, field }) => code === "too-much" && Array.isArray(read(plain, field)));
    if (long) return { kind: "long", why: problemText(long, locale, programme) };
    if (!programme || !plain.book.plan) return { kind: "unreadable", why: "it holds no plan" };
    const request = fit(plain, programme);
    return { kind: "plan", request, replaced: replaced(plain, request) };
  } catch (error) {
    return { kind: "unreadable", why: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {PlanRequest} given @param {PlanRequest} taken @returns {Replaced[]} each once */
function replaced(given, taken) {
  const lists = /** @type {const} */ (["cohorts", "projects"]);
  const pairs = [
    [given.role, taken.role],
    [given.tier, taken.tier],
    ...lists.flatMap((list) => given.book.plan[list].map((row, i) => [row.account, taken.book.plan[list][i]?.account])),
    ...given.book.plan.projects.map((row, i) => [row.family, taken.book.plan.projects[i]?.family]),
  ];
  const gone = given.book.plan.cohorts.flatMap(({ mix }, i) => {
    const there = taken.book.plan.cohorts[i]?.mix ?? [];
    return mix.filter((m) => m.share !== "0" && !there.some((t) => t.family === m.family)).map((m) => [m.family, mostSold(there)?.family]);
  });
  const differing = [...pairs, ...gone].flatMap(([was = "", is = ""]) => (was && was !== is ? [{ given: was, taken: is }] : []));
  return differing.filter((one, i) => differing.findIndex((other) => other.given === one.given) === i);
}
