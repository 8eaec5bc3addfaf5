/** Puts each problem beside the field it is about; what has no field of its own goes to the nearest group, else on top. */
import { credentialPath, ownPath } from "./form.js";
import { problemText } from "../base/message.js";
import { fields } from "./plan-fields.js";

/** @import { PlanRequest } from "./form.js" */
/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PageProblem } from "../base/message.js" */
/** @import { Field } from "./plan-fields.js" */
/** @typedef {{ placed: Map<string, string[]>, elsewhere: string[] }} Placed */

/** Every place a message can stand. @param {PlanRequest} request @param {Programme} programme @returns {Set<string>} */
function places(request, programme) {
  const role = programme.roles.find((r) => r.id === request.role);
  const out = new Set(["programme", "role", "country", "asOf", "editions", "claimsAfter", "currency", "rates", "passThrough", "own", "passThrough.discount", "passThrough.incentives"]);
  if (role?.tiers.length) for (const name of ["tier", "tierPath"]) out.add(name);
  for (const path of paths(fields, request.book.plan, "plan")) out.add(path);
  request.rates?.forEach((_, i) => out.add(`rates[${i}].rate`));
  for (const c of programme.credentials) out.add(credentialPath(c.id));
  return out;
}

/** Paths of the fields and lists of a plan that the form shows. @param {Field[]} of @param {any} value @param {string} at @returns {string[]} */
function paths(of, value, at) {
  return of.flatMap((field) => {
    const [path, inner] = field.key === undefined ? [at, value] : [`${at}.${field.key}`, value?.[field.key]];
    if (field.kind === "group") return paths(field.fields ?? [], inner, path);
    if (field.kind === "list") return [path, ...(inner ?? []).flatMap((/** @type {unknown} */ row, /** @type {number} */ i) => paths(field.fields ?? [], row, `${path}[${i}]`))];
    // Shares are named by their families, which are not chosen.
    return path.includes(".mix[") && field.kind === "choice" ? [] : [path];
  });
}

/** A path of the engine's, as the form names the field. @param {string} field @param {PlanRequest} request */
function named(field, request) {
  const path = field.replace(/^book\.plan\./, "plan.");
  const [, list, index, part] = /^(own|credentials)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  if (list === "own") {
    const own = request.own[Number(index)];
    // A table or a place that is not there has no cell to stand beside.
    return own && part === "value" ? ownPath(own.table, own.at) : "own";
  }
  if (list === "credentials") {
    const held = request.credentials[Number(index)];
    return held ? credentialPath(held.id) : path;
  }
  return path;
}

/** @param {PageProblem[]} problems @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @returns {Placed} */
export function place(problems, request, programme, locale) {
  const known = places(request, programme);
  /** @type {Placed} */
  const out = { placed: new Map(), elsewhere: [] };
  for (const problem of problems) {
    const message = problemText(problem, locale, programme);
    let at = named(problem.field, request);
    while (at && !known.has(at) && !at.startsWith("own:")) at = at.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, "");
    if (at) out.placed.set(at, [...(out.placed.get(at) ?? []), message]);
    else out.elsewhere.push(message);
  }
  return out;
}
