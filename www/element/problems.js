/** Puts each problem beside the field it is about; what has no field of its own goes to the nearest group, else on top. */
import { credentialPath, ownPath } from "./form.js";

/** @import { PlanRequest } from "./form.js" */
/** @import { Problem, ProgrammeEntry as Programme } from "../pkg/engine.js" */
/** @typedef {{ placed: Map<string, string[]>, elsewhere: string[] }} Placed */

const COHORT = ["name", "account", "customersToday", "newPerMonth", "newGrowth", "churn", "rampMonths", "spend", "expansion", "priceChange", "discount", "coupons", "mix", "usage", "seasonality"];
const PROJECT = ["name", "account", "family", "month", "list", "discount", "registered", "count", "bid", "returnedAfter"];
const SERVICE = ["name", "kind", "price", "margin", "attach"];

/** Every place a message can stand. @param {PlanRequest} request @param {Programme} programme @returns {Set<string>} */
function places(request, programme) {
  const { plan } = request.book;
  const role = programme.roles.find((r) => r.id === request.role);
  const out = new Set(["programme", "role", "country", "asOf", "claimsAfter", "currency", "rates", "passThrough", "own", "plan.start", "plan.months", "plan.cohorts", "plan.projects", "plan.services"]);
  if (role?.tiers.length) for (const name of ["tier", "tierPath"]) out.add(name);
  const under = (/** @type {string} */ at, /** @type {string[]} */ names) => names.forEach((name) => out.add(`${at}.${name}`));
  plan.cohorts.forEach((cohort, i) => {
    under(`plan.cohorts[${i}]`, COHORT);
    cohort.mix.forEach((_, j) => under(`plan.cohorts[${i}].mix[${j}]`, ["share", "end"]));
    cohort.seasonality.forEach((_, j) => out.add(`plan.cohorts[${i}].seasonality[${j}]`));
    cohort.usage.forEach((_, j) => under(`plan.cohorts[${i}].usage[${j}]`, ["item", "units"]));
  });
  plan.projects.forEach((_, i) => under(`plan.projects[${i}]`, PROJECT));
  plan.services.forEach((_, i) => under(`plan.services[${i}]`, SERVICE));
  for (const name of ["sales", "presales", "engineers"]) under(`plan.costs.${name}`, ["people", "monthly"]);
  under("plan.costs", ["training", "marketing", "fees", "acquisition", "capital", "tax"]);
  under("passThrough", ["discount", "incentives"]);
  request.rates?.forEach((_, i) => out.add(`rates[${i}].rate`));
  under("plan.cash", ["customerDays", "vendorDays", "badDebt"]);
  for (const c of programme.credentials) out.add(credentialPath(c.id));
  return out;
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

/** @param {Problem[]} problems @param {PlanRequest} request @param {Programme} programme @returns {Placed} */
export function place(problems, request, programme) {
  const known = places(request, programme);
  /** @type {Placed} */
  const out = { placed: new Map(), elsewhere: [] };
  for (const { field, message } of problems) {
    let at = named(field, request);
    while (at && !known.has(at) && !at.startsWith("own:")) at = at.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, "");
    if (at) out.placed.set(at, [...(out.placed.get(at) ?? []), message]);
    else out.elsewhere.push(message);
  }
  return out;
}
