/**
 * A plan in the fragment of an address: "#v3=…&c=…". The fragment never reaches a server. What is written is the difference
 * from a blank plan. No blank value may change, or old links would open as other plans: tests/page/link.spec.js holds what
 * they open as. Version 2 is version 1 with a checksum behind it, so that a link that was cut or changed on its way is not
 * taken for another plan; version 3 is deflated.
 */
import { decoded } from "../base/base64.js";
import { packed, unpacked } from "../base/packed.js";
import { blankPlan, blanks, fields, inside } from "../plan/plan-fields.js";
import { newScreen } from "./screen.js";
import { fromRows, fromScreenPart, toRows, toScreenPart } from "./screen-link.js";
import { fromPart, toPart } from "../study/link.js";

/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Field } from "../plan/plan-fields.js" */
/** @import { Kept } from "../study/kept.js" */
/** @import { Project } from "../../pkg/engine.js" */
/** @import { Scenario, Screen } from "./screen.js" */
/**
 * Contents of the fragment of an address: nothing of ours, a link that did not arrive as it was, one that only a later version
 * can read, or a plan; lost: it had ranges, or more beside the plan, that cannot be read.
 * @typedef {{ kind: "none" } | { kind: "damaged" | "later" } | { kind: "plan", request: PlanRequest, kept: Kept | null, screen: Screen, lost: boolean }} Linked
 */

const VERSION = 3;

/** Every link ever shared is read against these values. */
const BASE = Object.freeze({
  programme: "huawei-cloud",
  asOf: "2026-01-22",
  editions: "",
  role: "solution-provider",
  tier: "standard",
  country: "SG",
  tierPath: "fixed",
  credentials: [],
  book: { plan: blankPlan() },
  own: [],
  claimsAfter: 0,
  terms: "",
  currency: "",
  rates: [],
  passThrough: { discount: "0", incentives: "0" },
});

/** Values of a whole row: what may be left out stands there with a value of its kind. @param {Field[]} of */
const row = (of) => ({ ...blanks(of), ...Object.fromEntries(of.filter((field) => field.optional).map((field) => [field.key, field.kind === "count" ? 0 : "0"])) });

/** Lists of the plan whose rows are written as differences. */
const LISTS = fields.flatMap(({ key, kind }) => (key && kind === "list" ? [key] : []));

/** Rows that the rows of each list are written against. @type {Record<string, object>} */
const ROWS = Object.fromEntries(LISTS.map((list) => [list, row(inside(list))]));

/** Parts that may be missing: written whenever there, left out when not. */
const OPTIONAL = new Set(["editions", "claimsAfter", "terms", "currency", "rates", "passThrough", ...LISTS.flatMap(inside).flatMap(({ key, optional }) => (key && optional ? [key] : []))]);

/** Shortens what stands beside the plan: to the difference from a blank plan, and a blank project. */
const shorten = {
  plan: (/** @type {PlanRequest} */ request) => difference(BASE, request),
  project: (/** @type {Project} */ project) => difference(ROWS["projects"], project),
};

/** The way back. */
const complete = {
  plan: (/** @type {unknown} */ told) => /** @type {PlanRequest} */ (/** @type {unknown} */ (merge(BASE, told))),
  project: (/** @type {unknown} */ told) => /** @type {Project} */ (merge(ROWS["projects"], told)),
};

/** Scenarios as text, for a device and a file. @param {Scenario[]} scenarios */
export const toScenarioText = (scenarios) => JSON.stringify(toRows(scenarios, shorten.plan));

/** @param {string} text @returns {Scenario[] | null} null where it holds none */
export function fromScenarioText(text) {
  try {
    return fromRows(JSON.parse(text), complete.plan);
  } catch {
    return null;
  }
}

/** State beside the plan, for a file. @param {Kept} kept @param {Screen} screen */
export const besidePlan = (kept, screen) => `${toPart(kept)}${toScreenPart(screen, shorten)}`;

/** @param {string} text @returns {{ kept: Kept | null, screen: Screen, lost: boolean }} */
export function fromBeside(text) {
  const { screen, lost } = fromScreenPart(text, complete);
  const kept = fromPart(text);
  return { kept, screen, lost: lost || (kept === null && text.includes("&r")) };
}

/** @param {PlanRequest} request @param {Kept | null} [kept] ranges beside it @param {Screen} [screen] what else is on the screen @returns {string} the fragment, with its "#" */
export function toFragment(request, kept = null, screen = newScreen()) {
  const told = `#v${VERSION}=${packed(JSON.stringify(difference(BASE, request)))}${kept ? toPart(kept) : ""}${toScreenPart(screen, shorten)}`;
  return `${told}&c=${checksum(told)}`;
}

/** Names what takes most of a link: a programme of the reader's own, plans that were pinned, or the plan itself. @param {PlanRequest} request @param {Screen} screen @returns {"own" | "pinned" | "plan"} */
export function heaviest(request, screen) {
  const own = request.terms === undefined ? 0 : packed(request.terms).length;
  const pinned = toScreenPart(screen, shorten).length;
  const plan = packed(JSON.stringify(difference(BASE, request))).length - own;
  if (pinned > plan && pinned > own) return "pinned";
  return own > plan ? "own" : "plan";
}

/** @param {string} fragment of an address @returns {Linked} */
export function fromFragment(fragment) {
  const whole = undone(fragment);
  const [, told = whole, sum] = /^(.*)&c=([0-9a-z]+)/.exec(whole) ?? [];
  // Every plan begins with the same letters, whatever became of those before it.
  if (sum === undefined && !/^#v\d|^.{0,4}eyJ/.test(told)) return { kind: "none" };
  if (sum !== undefined && sum !== checksum(told)) return { kind: "damaged" };
  const [, version, rest = ""] = /^#v(\d+)=(.*)$/.exec(told) ?? [];
  if (Number(version) > VERSION) return { kind: "later" };
  if (!version || (sum === undefined && version !== "1")) return { kind: "damaged" };
  try {
    const [plan = ""] = rest.split("&");
    const request = /** @type {PlanRequest} */ (/** @type {unknown} */ (merge(BASE, JSON.parse(Number(version) < 3 ? decoded(plan) : unpacked(plan)))));
    return { kind: "plan", request, ...fromBeside(told) };
  } catch {
    return { kind: "damaged" };
  }
}

/** Undoes what mail programs and chats do to an address: signs written as "%3D", a break in the middle, "&amp;". @param {string} fragment */
function undone(fragment) {
  let text = fragment;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(text); times += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text.replace(/&amp;/g, "&").replace(/[\s\u200b\ufeff]+/g, "");
}

/** CRC-32, which sees every stretch of up to 32 wrong bits. @param {string} text of ASCII */
function checksum(text) {
  let crc = -1;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(36).padStart(7, "0");
}

/** @param {any} base @param {any} value @param {string} [key] @returns {any} */
function difference(base, value, key = "") {
  if (key === "mix") return value.filter((/** @type {any} */ m) => m.share !== "0" || m.end !== undefined).map((/** @type {any} */ m) => (m.end === undefined ? [m.family, m.share] : [m.family, m.share, m.end]));
  if (Array.isArray(value)) return ROWS[key] ? value.map((row) => difference(ROWS[key], row)) : value;
  if (typeof value !== "object" || value === null) return value;
  /** @type {Record<string, any>} */
  const out = {};
  for (const [name, part] of Object.entries(value)) {
    if (!OPTIONAL.has(name) && same(base?.[name], part)) continue;
    out[name] = difference(base?.[name], part, name);
  }
  return out;
}

/** @param {any} base @param {any} change @param {string} [key] @returns {any} */
function merge(base, change, key = "") {
  if (change === undefined) return structuredClone(base);
  if (key === "mix") return change.map(shareOf).map((/** @type {any[]} */ m) => (m.length > 2 ? { family: m[0], share: m[1], end: m[2] } : { family: m[0], share: m[1] }));
  if (Array.isArray(base)) {
    if (!Array.isArray(change)) throw new TypeError(`${key} is not a list`);
    return ROWS[key] ? change.map((row) => merge(ROWS[key], row)) : structuredClone(change);
  }
  if (typeof base === "object" && base !== null) {
    if (typeof change !== "object" || change === null || Array.isArray(change)) throw new TypeError(`${key} is not an object`);
    /** @type {Record<string, any>} */
    const out = {};
    // Only names this version knows: a stray key would be refused by the engine, and the reader could not mend it.
    for (const name of Object.keys(base)) if (!OPTIONAL.has(name) || change[name] !== undefined) out[name] = merge(base[name], change[name], name);
    return out;
  }
  if (typeof change !== typeof base) throw new TypeError(`${key} is not a ${typeof base}`);
  return change;
}

/** A row of a mix as a link has it; whether its parts are what they should be is the engine's to say. @param {unknown} row @returns {unknown[]} */
function shareOf(row) {
  if (!Array.isArray(row) || row.length < 2) throw new TypeError("a share is a family and a figure");
  return row;
}

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
