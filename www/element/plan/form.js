/**
 * The plan as the form holds it, and the way between what is typed and the request the engine gets. Pure: no element,
 * no engine, no clock.
 */
import { later, nextQuarter } from "../base/period.js";
import { parse } from "../base/number.js";
import { readRange } from "./range.js";
import { compare, shift, sum, trim } from "../base/decimal.js";
import { blankPlan, fieldAt } from "./plan-fields.js";

/** @import { Request, ProgrammeEntry, Plan, Share } from "../../pkg/engine.js" */
/** @typedef {Omit<Request, "book"> & { book: { plan: Plan } }} PlanRequest the requests this form can hold */
/** @typedef {ProgrammeEntry & { terms?: string }} Programme one of the catalogue, or one that was brought, with its text */
/** @typedef {"amount" | "rate" | "count" | "text" | "choice"} Kind how a field's text becomes a value */
/** @typedef {{ text: string, kind: Kind }} Typed text that is being edited, or that cannot be read */
/** @typedef {Record<string, Typed>} TypedFields by field path */
/** Reader of figures: as a language writes them, with the sign of the plan's currency where they are money. @typedef {{ lang: string, currency?: string | undefined, tables?: string | undefined }} Reader currency: the plan's; tables: the programme's, in which values of a contract are */
/** @typedef {{ field: string, reason: string, given: string, kind: Kind }} Unread */

/** The name in requests of a programme that was brought: those of the catalogue keep theirs, whatever it calls itself. */
export const OWN = "own";

/** Decimals of a percentage: the engine's rates have eight. */
const FINEST = 6;

/** A neutral plan, by the programme's own rules. Links are written against one of their own: see link.js. @returns {PlanRequest} */
export function blank() {
  return {
    programme: "huawei-cloud",
    asOf: "2026-01-22",
    role: "solution-provider",
    tier: "standard",
    country: "SG",
    tierPath: "evolving",
    credentials: [],
    book: { plan: blankPlan() },
    own: [],
  };
}

/**
 * The engine's "plan.cohorts[0].discount" as steps into the request; "plan" lives under "book".
 * @param {string} path @returns {(string | number)[]}
 */
export function steps(path) {
  const out = path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return out[0] === "plan" ? ["book", ...out] : out;
}

/**
 * A contract's value has a field before it has a place in the request's list, so it is named by table and cell.
 * @param {string} table @param {string} at
 */
export const ownPath = (table, at) => `own:${table}:${at}`;

/** The table that a path of a value of one's own leads to. @param {string} path */
export const ownTable = (path) => /^own:(.+):[^:]+$/.exec(path)?.[1];

/** The same for what the partner holds. @param {string} id */
export const credentialPath = (id) => `credential:${id}`;

/** @param {string} path */
const credentialOf = (path) => (path.startsWith("credential:") ? path.slice("credential:".length) : null);

/** @param {string} path */
function ownOf(path) {
  const match = /^own:(.+):([^:]+)$/.exec(path);
  return match ? { table: match[1] ?? "", at: match[2] ?? "" } : null;
}

/** @param {PlanRequest} request @param {string} path @returns {unknown} */
export function read(request, path) {
  const own = ownOf(path);
  if (own) return request.own.find((o) => o.table === own.table && o.at === own.at)?.value;
  const held = credentialOf(path);
  if (held !== null) return request.credentials.find((c) => c.id === held)?.value;
  /** @type {any} */
  let at = request;
  for (const step of steps(path)) at = at?.[step];
  return at;
}

/** A credential that is held. Those still to be obtained stay so, as far as that many are held. @param {PlanRequest} request @param {string} id @param {string} value @returns {Request["credentials"][number]} */
function holding(request, id, value) {
  const toObtain = request.credentials.find((c) => c.id === id)?.toObtain;
  return toObtain === undefined ? { id, value } : { id, value, toObtain: compare(toObtain, value) > 0 ? value : toObtain };
}

/** A copy with one value replaced; what is not on the way to it is shared. @param {PlanRequest} request @param {string} path @param {unknown} value @returns {PlanRequest} */
export function write(request, path, value) {
  const own = ownOf(path);
  if (own) return { ...request, own: [...request.own.filter((o) => !(o.table === own.table && o.at === own.at)), { ...own, value: String(value) }] };
  const held = credentialOf(path);
  if (held !== null) return { ...request, credentials: [...request.credentials.filter((c) => c.id !== held), holding(request, held, String(value))] };
  return put(request, steps(path), value);
}

/** Paths that may be absent beside the plan. */
const OPTIONAL = /^(?:claimsAfter|passThrough\.(?:discount|incentives))$/;

/** Whether a field of the plan may be left out by itself. @param {string} path */
function leftOut(path) {
  const field = fieldAt(path);
  return field?.optional === true && !field.together;
}

/** @param {object} from @param {string} name */
const omit = (from, name) => Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));

/** Fields that may be left empty: nothing is replaced, nothing is held, nothing is agreed. @param {string} path */
export const mayBeEmpty = (path) => ownOf(path) !== null || credentialOf(path) !== null || OPTIONAL.test(path) || leftOut(path);

/** Takes back what may be empty: a replaced value, a certificate, a bid. @param {PlanRequest} request @param {string} path @returns {PlanRequest} */
export function restore(request, path) {
  const own = ownOf(path);
  if (own) return { ...request, own: request.own.filter((o) => !(o.table === own.table && o.at === own.at)) };
  if (leftOut(path)) {
    const [, row = "", name = ""] = /^(.+)\.(\w+)$/.exec(path) ?? [];
    return write(request, row, omit(/** @type {object} */ (read(request, row)), name));
  }
  if (path.startsWith("passThrough.")) return { ...request, passThrough: omit(request.passThrough ?? {}, path.slice("passThrough.".length)) };
  if (OPTIONAL.test(path)) return /** @type {PlanRequest} */ (omit(request, path));
  return { ...request, credentials: request.credentials.filter((c) => c.id !== credentialOf(path)) };
}

/** @param {any} into @param {(string | number)[]} way @param {unknown} value @returns {any} */
function put(into, way, value) {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  const copy = Array.isArray(into) ? [...into] : { ...into };
  copy[step] = put(into?.[step], rest, value);
  return copy;
}

/** The currency of a field; undefined where it holds no money. @param {string} path @param {Kind} kind @param {Reader} reader */
export function currencyAt(path, kind, { currency, tables = currency }) {
  if (ownOf(path)) return kind === "amount" ? tables : undefined;
  const field = fieldAt(path);
  return kind === "amount" && (!field || field.money) ? currency : undefined;
}

/**
 * @param {string} path @param {Typed} typed @param {Reader} reader
 * @returns {{ ok: true, value: string | number } | { ok: false, reason: string }}
 */
export function readTyped(path, typed, reader) {
  const { text, kind } = typed;
  if (kind === "text" || kind === "choice") return { ok: true, value: text };
  const reading = parse(text, reader.lang, { whole: kind === "count", percent: kind === "rate", currency: currencyAt(path, kind, reader) });
  if (!reading.ok) return reading;
  if (kind === "rate") {
    // Said here, where it is still the percentage that was typed.
    if ((reading.value.split(".")[1]?.length ?? 0) > FINEST) return { ok: false, reason: "fine" };
    return { ok: true, value: shift(reading.value, -2) };
  }
  // Counts of months and days are the contract's only numbers; none of them is money. A larger one would lose digits.
  if (kind === "count" && reading.value.length > 9) return { ok: false, reason: "large" };
  if (kind === "count") return { ok: true, value: Number(reading.value) };
  return { ok: true, value: reading.value };
}

/** Texts that cannot be read as a number, by field. @param {TypedFields} typed @param {Reader} reader @returns {Unread[]} */
export function unread(typed, reader) {
  /** @type {Unread[]} */
  const out = [];
  for (const [field, entry] of Object.entries(typed)) {
    const reading = readTyped(field, entry, reader);
    if (!reading.ok && reading.reason === "empty" && mayBeEmpty(field)) continue;
    if (reading.ok) continue;
    // Where a range is not understood, one number is asked for; where it is, the number in it that cannot be read is named.
    const range = readRange(entry.text, reader.lang, entry.kind, currencyAt(field, entry.kind, reader));
    if (range) out.push({ field, reason: range.ok ? "range" : range.reason, given: range.ok ? entry.text : range.given, kind: entry.kind });
    else out.push({ field, reason: reading.reason, given: entry.text, kind: entry.kind });
  }
  return out;
}

/**
 * Shifts what is kept by field, such as text being edited, when another row is removed.
 * @template T
 * @param {Record<string, T>} typed @param {string} list such as "plan.cohorts" @param {number} gone @returns {Record<string, T>}
 */
export function without(typed, list, gone) {
  /** @type {Record<string, T>} */
  const out = {};
  for (const [field, entry] of Object.entries(typed)) {
    if (!field.startsWith(`${list}[`)) {
      out[field] = entry;
      continue;
    }
    const [, number, rest] = /^\[(\d+)\](.*)$/s.exec(field.slice(list.length)) ?? [];
    const index = Number(number);
    if (index !== gone) out[`${list}[${index > gone ? index - 1 : index}]${rest}`] = entry;
  }
  return out;
}

/**
 * Makes a plan fit a programme: keeps what the programme knows, replaces what it does not by its nearest.
 * @param {PlanRequest} request @param {Programme} programme @returns {PlanRequest}
 */
export function fit(request, programme) {
  const role = programme.roles.find((r) => r.id === request.role) ?? programme.roles[0];
  const tiers = role?.tiers ?? [];
  const accounts = programme.accounts.filter((a) => !role || a.roles.length === 0 || a.roles.includes(role.id));
  const account = (/** @type {string} */ id) => (accounts.some((a) => a.id === id) ? id : (accounts[0]?.id ?? ""));
  const family = (/** @type {string} */ id) => (programme.families.some((f) => f.id === id) ? id : (programme.families[0]?.id ?? id));
  const { terms, passThrough, ...rest } = request;
  const { plan } = request.book;
  return {
    ...rest,
    ...(programme.terms === undefined ? {} : { terms: programme.terms }),
    ...(passThrough === undefined || role?.model !== "resale" ? {} : { passThrough }),
    programme: programme.id,
    role: role?.id ?? request.role,
    tier: tiers.includes(request.tier) ? request.tier : (tiers[0] ?? ""),
    credentials: request.credentials.filter((c) => programme.credentials.some((k) => k.id === c.id)),
    own: request.programme === programme.id && terms === programme.terms ? request.own : [],
    book: {
      plan: {
        ...plan,
        cohorts: plan.cohorts.map((c) => ({
          ...c,
          account: account(c.account),
          mix: fitMix(c.mix, programme),
          usage: c.usage.filter((u) => programme.prices.some((p) => p.id === u.item)),
        })),
        projects: plan.projects.map((p) => ({ ...p, account: account(p.account), family: family(p.family) })),
      },
    },
  };
}

/**
 * A plan taken to another programme keeps the currency its figures were typed in: the engine brings them over, nothing is renamed.
 * @param {PlanRequest} request @param {Programme} home @param {Programme} there @returns {PlanRequest}
 */
export function keepCurrency(request, home, there) {
  const { currency = home.currency, ...rest } = request;
  return currency === there.currency ? rest : { ...rest, currency };
}

/**
 * Whether a rate is at hand, the reader's or the engine's, to bring a plan's figures over.
 * @param {PlanRequest} request @param {Programme} there @param {(from: string, to: string) => unknown} quoted the engine's rate, if it has one
 */
export function hasRate({ currency, rates = [] }, there, quoted) {
  if (currency === undefined || quoted(currency, there.currency)) return true;
  const pair = [currency, there.currency];
  return rates.some(({ from, to }) => pair.includes(from) && pair.includes(to));
}

/**
 * Every family of the programme, in its order; the programme's example when nothing of the mix is left. What is not sold
 * there counts as what is sold most of, because shares that do not add up would be refused.
 * @param {Share[]} mix @param {Programme} programme @returns {Share[]}
 */
export function fitMix(mix, programme) {
  const sold = mix.filter((m) => m.share !== "0" || (m.end ?? "0") !== "0");
  const [known, lost] = [true, false].map((here) => sold.filter((m) => programme.families.some((f) => f.id === m.family) === here));
  if (!known?.length) return programme.families.map((f) => ({ family: f.id, share: f.example }));
  const most = mostSold(known);
  const kept = known.map((m) => (m.family === most?.family && lost?.length ? joined([m, ...lost]) : m));
  return programme.families.map((f) => kept.find((m) => m.family === f.id) ?? { family: f.id, share: "0" });
}

/** @param {Share[]} mix @returns {Share | undefined} */
export const mostSold = (mix) => mix.reduce((/** @type {Share | undefined} */ most, m) => (most && compare(m.share, most.share) <= 0 ? most : m), undefined);

/** The shares of all as one of the first's family. @param {Share[]} shares @returns {Share} */
function joined(shares) {
  const [first] = shares;
  const share = trim(sum(shares.map((m) => m.share)));
  const end = trim(sum(shares.map((m) => m.end ?? m.share)));
  return { family: first?.family ?? "", share, ...(shares.some((m) => m.end !== undefined) ? { end } : {}) };
}

/**
 * The day the terms are read on: today, but never before the programme's first edition.
 * @param {string} today @param {Programme} programme
 */
export function dayFor(today, programme) {
  const first = [...programme.effective].sort()[0];
  return first && today < first ? first : today;
}

/** Gives a plan its day and a start that follows it. @param {PlanRequest} request @param {string} day @returns {PlanRequest} */
export function from(request, day) {
  return write({ ...request, asOf: day }, "plan.start", nextQuarter(day));
}

/** The last month of the plan. @param {PlanRequest} request */
export function lastMonth(request) {
  return later(request.book.plan.start, Math.max(0, request.book.plan.months - 1));
}
