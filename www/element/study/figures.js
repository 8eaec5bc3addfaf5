/** The figures of a plan that a question may turn and a range may blur, named as the form names them. */
import messages from "../../pkg/messages/en/plan.js";
import { drivers, mustWait } from "../load/engine.js";
import { credentialPath, read } from "../plan/form.js";
import { fieldAt } from "../plan/plan-fields.js";

/** @import { PlanRequest, Kind } from "../plan/form.js" */
/** @import { Driver, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @typedef {{ field: string, path: string, label: string, group: string, kind: "amount" | "rate", money: boolean, value: string }} StudyFigure field: the engine's name; path: the form's */

/** The engine's reply to the last request it was asked about. @type {{ request: PlanRequest | null, list: Driver[] }} */
let last = { request: null, list: [] };

/** Figures that may be varied. While a plan is refused nothing is known of it, and what was known before stands. @param {PlanRequest} request */
function movables(request) {
  if (last.request === request || mustWait(request)) return last.list;
  const list = drivers(request);
  last = { request, list: list.length ? list : last.list };
  return last.list;
}

/**
 * Tells whether a field of this request may hold a range. Whoever types one waits for it, so what is known already is looked at first.
 * While the engine that knows this plan is on its way any figure may: what cannot is refused at its field once it is there.
 * @param {string} path as the form names it @param {Kind} kind @param {PlanRequest} request as it is with one figure in that field
 */
export function mayVary(path, kind, request) {
  if (kind !== "amount" && kind !== "rate") return false;
  const field = fieldOf(path, request);
  const among = (/** @type {Driver[]} */ list) => list.some((m) => m.field === field);
  return among(last.list) || mustWait(request) || among(movables(request));
}

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

/** In the order of the form. */
const GROUPS = ["plan.cohorts", "plan.projects", "plan.services", "plan.costs", "plan.cash", "credentials"];

/** Every figure of a plan that may be moved by itself. @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @returns {StudyFigure[]} */
export function figures(request, programme, locale) {
  const out = movables(request).flatMap(({ field, unit }) => {
    const path = pathOf(field, request);
    const value = read(request, path);
    const named = name(field, request, programme, locale);
    if (!named || typeof value !== "string" || value === "") return [];
    return [{ field, path, ...named, kind: unit === "rate" ? /** @type {const} */ ("rate") : /** @type {const} */ ("amount"), money: unit === "money", value }];
  });
  const rank = (/** @type {StudyFigure} */ f) => GROUPS.findIndex((start) => f.field.startsWith(start));
  return out.sort((a, b) => rank(a) - rank(b));
}

/** Name of a figure in the form. @param {string} field as the engine names it @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @returns {{ group: string, label: string } | null} */
function name(field, request, programme, locale) {
  const t = locale.t(messages);
  const { plan } = request.book;
  const [, list = "", at = "", key = ""] = /^(?:plan\.)?(\w+)(?:\[(\d+)\])?\.(.+)$/.exec(field) ?? [];
  const i = Number(at);
  const word = (/** @type {string} */ path) => {
    const declared = fieldAt(path);
    return /** @type {unknown} */ (Reflect.get(t, declared?.title ?? declared?.key ?? ""));
  };
  const labelled = (/** @type {string} */ group, /** @type {unknown} */ label) => (typeof label === "string" ? { group, label } : null);
  const place = Number(/\[(\d+)\]/.exec(key)?.[1]);
  switch (list) {
    case "cohorts": {
      const cohort = plan.cohorts[i];
      const item = cohort?.usage[place]?.item;
      const month = () => new Intl.DateTimeFormat(locale.lang, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, place, 1)));
      const label = key.startsWith("usage") ? (programme.prices.find((p) => p.id === item)?.title ?? item) : key.startsWith("seasonality") ? t.season({ month: month() }) : word(field);
      return labelled(cohort?.name || t.cohort({ number: i + 1 }), label);
    }
    case "projects":
      return labelled(plan.projects[i]?.name || t.project({ number: i + 1 }), word(field));
    case "services":
      return labelled(plan.services[i]?.name || t.service({ number: i + 1 }), word(field));
    case "costs": {
      const [team] = key.split(".");
      return labelled(t.costs, team === key ? word(field) : `${word(`plan.costs.${team}`)}, ${word(field)}`);
    }
    case "cash":
      return labelled(t.cash, word(field));
    case "credentials":
      return labelled(t.credentials, programme.credentials.find((c) => c.id === request.credentials[i]?.id)?.title);
    default:
      return null;
  }
}

/** A figure's full name: one label may stand in several groups. @param {StudyFigure[]} all @param {string} field as the engine names it */
export function nameOf(all, field) {
  const found = all.find((f) => f.field === field);
  if (!found) return field;
  const twice = all.filter((f) => f.label === found.label).length > 1;
  return twice ? `${found.label} (${found.group})` : found.label;
}

/** Names of the figures of a plan, by the engine's names of their fields. @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @returns {(field: string) => string} */
export function namesOf(request, programme, locale) {
  /** @type {StudyFigure[] | undefined} */
  let all;
  return (field) => nameOf((all ??= figures(request, programme, locale)), field);
}

/** A figure's value in the reader's language. @param {StudyFigure | undefined} figure @param {string} value @param {Locale} locale @param {string} currency */
export function written(figure, value, locale, currency) {
  if (figure?.kind === "rate") return locale.format.rate(value);
  return figure?.money ? `${currency} ${locale.format.number(value)}` : locale.format.number(value);
}
