/** The figures of a plan that a question may turn and a range may blur, named as the form names them. */
import { credentialPath, read } from "../form.js";

/** @import { PlanRequest, Kind } from "../form.js" */
/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Voice } from "../voice.js" */
/** @typedef {{ field: string, path: string, label: string, group: string, kind: "amount" | "rate", money: boolean, value: string }} StudyFigure field: the engine's name; path: the form's */

const FREE = [
  /^plan\.cohorts\[\d+\]\.(customersToday|newPerMonth|newGrowth|churn|spend|expansion|priceChange|discount|coupons|usage\[\d+\]\.units)$/,
  /^plan\.projects\[\d+\]\.(list|count|discount|bid)$/,
  /^plan\.services\[\d+\]\.(price|margin|attach)$/,
  /^plan\.costs\.((sales|presales|engineers)\.(people|monthly)|training|marketing|fees|acquisition|capital|tax)$/,
  /^plan\.cash\.badDebt$/,
];

/** Whether a field may hold a range. @param {string} path as the form names it @param {Kind} kind */
export const mayVary = (path, kind) => (kind === "amount" || kind === "rate") && (path.startsWith("credential:") || FREE.some((pattern) => pattern.test(path)));

/** The form's name of a field, as the engine knows it. @param {string} path @param {PlanRequest} request */
export function fieldOf(path, request) {
  if (!path.startsWith("credential:")) return path;
  const id = path.slice("credential:".length);
  return `credentials[${request.credentials.findIndex((c) => c.id === id)}].value`;
}

/** The engine's name of a field, as the form knows it. @param {string} field @param {PlanRequest} request */
export function pathOf(field, request) {
  const index = /^credentials\[(\d+)\]\.value$/.exec(field)?.[1];
  return index === undefined ? field : credentialPath(request.credentials[Number(index)]?.id ?? "");
}

/** Every figure of a plan that may be moved by itself. @param {PlanRequest} request @param {Programme} programme @param {Voice} voice @returns {StudyFigure[]} */
export function figures(request, programme, voice) {
  const say = voice.words.inputs;
  const { plan } = request.book;
  /** @type {StudyFigure[]} */
  const out = [];
  const add = (/** @type {string} */ path, /** @type {string} */ group, /** @type {string} */ label, /** @type {"amount" | "rate"} */ kind, money = false) => {
    const value = read(request, path);
    if (typeof value === "string" && value !== "") out.push({ field: fieldOf(path, request), path, group, label, kind, money, value });
  };
  plan.cohorts.forEach((cohort, i) => {
    const group = cohort.name || say.cohort(i + 1);
    const at = (/** @type {string} */ name) => `plan.cohorts[${i}].${name}`;
    add(at("customersToday"), group, say.customersToday, "amount");
    add(at("newPerMonth"), group, say.newPerMonth, "amount");
    add(at("spend"), group, say.spend, "amount", true);
    add(at("discount"), group, say.discount, "rate");
    add(at("churn"), group, say.churn, "rate");
    add(at("newGrowth"), group, say.newGrowth, "rate");
    add(at("expansion"), group, say.expansion, "rate");
    add(at("priceChange"), group, say.priceChange, "rate");
    add(at("coupons"), group, say.coupons, "rate");
    cohort.usage.forEach((usage, j) => add(at(`usage[${j}].units`), group, programme.prices.find((p) => p.id === usage.item)?.title ?? usage.item, "amount"));
  });
  plan.projects.forEach((project, i) => {
    const group = project.name || say.project(i + 1);
    const at = (/** @type {string} */ name) => `plan.projects[${i}].${name}`;
    add(at("list"), group, say.list, "amount", true);
    add(at("discount"), group, say.discount, "rate");
    add(at("count"), group, say.count, "amount");
    add(at("bid"), group, say.bid, "rate");
  });
  plan.services.forEach((service, i) => {
    const group = service.name || say.service(i + 1);
    const at = (/** @type {string} */ name) => `plan.services[${i}].${name}`;
    add(at("price"), group, say.price, "amount", true);
    add(at("margin"), group, say.serviceMargin, "rate");
    add(at("attach"), group, say.attach, "rate");
  });
  for (const [name, label] of /** @type {const} */ ([["sales", say.sales], ["presales", say.presales], ["engineers", say.engineers]])) {
    add(`plan.costs.${name}.people`, say.costs, `${label}, ${say.people}`, "amount");
    add(`plan.costs.${name}.monthly`, say.costs, `${label}, ${say.monthly}`, "amount", true);
  }
  add("plan.costs.training", say.costs, say.training, "amount", true);
  add("plan.costs.marketing", say.costs, say.marketing, "amount", true);
  add("plan.costs.fees", say.costs, say.fees, "amount", true);
  add("plan.costs.acquisition", say.costs, say.acquisition, "amount", true);
  add("plan.costs.capital", say.costs, say.capital, "rate");
  add("plan.costs.tax", say.costs, say.tax, "rate");
  add("plan.cash.badDebt", say.cash, say.badDebt, "rate");
  for (const held of request.credentials) {
    const entry = programme.credentials.find((c) => c.id === held.id);
    if (entry) add(credentialPath(held.id), say.credentials, entry.title, "amount");
  }
  return out;
}

/** A figure's full name: one label may stand in several groups. @param {StudyFigure[]} all @param {string} field as the engine names it */
export function nameOf(all, field) {
  const found = all.find((f) => f.field === field);
  if (!found) return field;
  const twice = all.filter((f) => f.label === found.label).length > 1;
  return twice ? `${found.label} (${found.group})` : found.label;
}

/** A figure's value in the reader's language. @param {StudyFigure | undefined} figure @param {string} value @param {Voice} voice @param {string} currency */
export function written(figure, value, voice, currency) {
  if (figure?.kind === "rate") return voice.format.rate(value);
  return figure?.money ? `${currency} ${voice.format.number(value)}` : voice.format.number(value);
}
