/**
 * State of the screen beside the plan and its ranges, in the fragment of an address: "&s2=…", read and written like them. Only
 * what is not as in a new page is written, so a plain plan's link stays as short as it was.
 */
import { decoded } from "../base/base64.js";
import { packed, unpacked } from "../base/packed.js";
import { viewNamed } from "../base/views.js";
import { MOST_SCENARIOS, newScreen } from "./screen.js";

/** @import { Project } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Variant } from "../compare/variant.js" */
/** @import { Scenario, Screen } from "./screen.js" */

/**
 * @param {Screen} screen @param {{ project: (project: Project) => unknown, plan: (request: PlanRequest) => unknown }} shorten writes what differs from a blank one
 * @returns {string} to put behind the plan's part; empty when all is as in a new page
 */
export function toScreenPart({ view, way, example, deal, scenarios }, shorten) {
  const told = {
    ...(view !== "answer" && { v: view }),
    // A file of sales is not in the link, so its mode would have nothing to show.
    ...(way === "deal" && { m: way }),
    ...(example && { e: example }),
    ...(deal && { d: [shorten.project(deal.project), deal.tier, deal.alone ? 1 : 0] }),
    ...(scenarios && { p: toRows(scenarios, shorten.plan) }),
  };
  return Object.keys(told).length ? `&s2=${packed(JSON.stringify(told))}` : "";
}

/**
 * @param {string} fragment @param {{ project: (told: unknown) => Project, plan: (told: unknown) => PlanRequest }} complete fills in what a blank one holds; throws at what is none
 * @returns {{ screen: Screen, lost: boolean }} lost: part of it cannot be read and is left out
 */
export function fromScreenPart(fragment, complete) {
  const screen = newScreen();
  const [, version, part] = /&s(\d+)=([A-Za-z0-9_-]+)(?:&|$)/.exec(fragment) ?? [];
  if (!part) return { screen, lost: false };
  try {
    const told = JSON.parse(version === "1" ? decoded(part) : unpacked(part));
    screen.view = viewNamed(told.v);
    if (told.m === "deal") screen.way = "deal";
    if (typeof told.e === "string") screen.example = told.e;
    if (told.d !== undefined) {
      const [project, tier, alone] = told.d;
      screen.deal = { project: complete.project(project), tier: text(tier), alone: alone === 1 };
    }
    if (told.p !== undefined) screen.scenarios = fromRows(told.p, complete.plan);
    return { screen, lost: false };
  } catch {
    // The plan itself is whole: it is opened all the same.
    return { screen, lost: true };
  }
}

/** Scenarios as a link and a device keep them. @param {Scenario[]} scenarios @param {(request: PlanRequest) => unknown} shorten */
export const toRows = (scenarios, shorten) => scenarios.map(({ name, request, variant }) => [name, request ? shorten(request) : 0, variant]);

/** @param {unknown} rows @param {(told: unknown) => PlanRequest} complete @returns {Scenario[]} throws at what is none */
export function fromRows(rows, complete) {
  if (!Array.isArray(rows) || rows.length > MOST_SCENARIOS) throw new TypeError("not a list of scenarios");
  return rows.map(([name, plan, variant]) => ({ name: text(name), request: plan === 0 ? null : complete(plan), variant: variantOf(variant) }));
}

/** @param {unknown} given @returns {Variant} */
function variantOf(given) {
  const known = /** @type {const} */ (["programme", "role", "tier", "asOf"]);
  return Object.fromEntries(known.flatMap((key) => (Reflect.get(Object(given), key) === undefined ? [] : [[key, text(Reflect.get(Object(given), key))]])));
}

/** @param {unknown} given */
function text(given) {
  if (typeof given !== "string") throw new TypeError("not a text");
  return given.toWellFormed();
}
