/**
 * A plan in the fragment of an address: "#v1=…". The fragment never reaches a server. What is written is the difference
 * from version 1's own neutral plan, which is frozen here: the form's defaults may change, old links may not.
 */

/** @import { PlanRequest } from "./form.js" */

const VERSION = "v1";

/** Never edit: every link ever shared is read against these values. */
const BASE = Object.freeze({
  programme: "huawei-cloud",
  asOf: "2026-01-22",
  role: "solution-provider",
  tier: "standard",
  country: "SG",
  tierPath: "fixed",
  credentials: [],
  book: {
    plan: {
      start: "2027-01",
      months: 36,
      cohorts: [],
      projects: [],
      services: [],
      costs: {
        sales: { people: "0", monthly: "0" },
        presales: { people: "0", monthly: "0" },
        engineers: { people: "0", monthly: "0" },
        training: "0",
        marketing: "0",
        fees: "0",
        acquisition: "0",
        capital: "0",
        tax: "0",
      },
      cash: { customerDays: 30, vendorDays: 30, badDebt: "0" },
    },
  },
  own: [],
  claimsAfter: 0,
  terms: "",
  currency: "",
  rates: [],
  passThrough: { discount: "0", incentives: "0" },
});

/** Never edit: rows of lists are written against these. @type {Record<string, object>} */
const ROWS = Object.freeze({
  cohorts: {
    name: "",
    account: "partner-led",
    customersToday: "0",
    newPerMonth: "1",
    newGrowth: "0",
    churn: "0",
    rampMonths: 0,
    spend: "1000",
    expansion: "0",
    priceChange: "0",
    seasonality: [],
    mix: [],
    usage: [],
    discount: "0",
    coupons: "0",
  },
  projects: { name: "", account: "partner-led", family: "compute", month: 1, list: "100000", discount: "0", registered: true, count: "1", bid: "0", returnedAfter: 0 },
  services: { name: "", kind: "managed", price: "0", margin: "0.3", attach: "1" },
});

/** Parts that may be missing: written whenever there, left out when not. */
const OPTIONAL = new Set(["bid", "returnedAfter", "claimsAfter", "terms", "currency", "rates", "passThrough"]);

/** @param {PlanRequest} request @returns {string} the fragment, with its "#" */
export function toFragment(request) {
  const bytes = new TextEncoder().encode(JSON.stringify(difference(BASE, request)));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#${VERSION}=${btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/** @param {string} fragment @returns {PlanRequest | null} null when it holds no plan of a version we know */
export function fromFragment(fragment) {
  const match = /^#v1=([A-Za-z0-9_-]+)(?:&|$)/.exec(fragment);
  if (!match?.[1]) return null;
  try {
    const binary = atob(match[1].replace(/-/g, "+").replace(/_/g, "/"));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
    return /** @type {PlanRequest} */ (/** @type {unknown} */ (merge(BASE, JSON.parse(text))));
  } catch {
    // A link cut short by a chat window must open the page all the same.
    return null;
  }
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
  if (key === "mix") return change.map((/** @type {any[]} */ m) => (m.length > 2 ? { family: m[0], share: m[1], end: m[2] } : { family: m[0], share: m[1] }));
  if (Array.isArray(base)) {
    if (!Array.isArray(change)) throw new TypeError(`${key} is not a list`);
    return ROWS[key] ? change.map((row) => merge(ROWS[key], row)) : structuredClone(change);
  }
  if (typeof base === "object" && base !== null) {
    if (typeof change !== "object" || change === null || Array.isArray(change)) throw new TypeError(`${key} is not an object`);
    /** @type {Record<string, any>} */
    const out = {};
    // Only names version 1 knows: a stray key would be refused by the engine, and the reader could not mend it.
    for (const name of Object.keys(base)) if (!OPTIONAL.has(name) || change[name] !== undefined) out[name] = merge(base[name], change[name], name);
    return out;
  }
  if (typeof change !== typeof base) throw new TypeError(`${key} is not a ${typeof base}`);
  return change;
}

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
