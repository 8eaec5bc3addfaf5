/** The same plan in other circumstances, and what had to give way for it. Pure: no element, no engine. */
import { dayFor, fit, hasRate, keepCurrency, mostSold } from "../plan/form.js";

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @typedef {{ programme?: string, role?: string, tier?: string, asOf?: string }} Variant what is other than in the plan */
/** @typedef {{ what: string, from: string, to: string }} Change */
/** @typedef {{ request: PlanRequest, programme: Programme, changes: Change[] }} Varied */

/**
 * @param {PlanRequest} request @param {Variant} variant @param {Programme[]} programmes
 * @param {(from: string, to: string) => unknown} quoted the engine's exchange rate, if it has one @returns {Varied | null}
 */
export function vary(request, variant, programmes, quoted) {
  const id = variant.programme ?? request.programme;
  const programme = programmes.find((p) => p.id === id);
  const home = programmes.find((p) => p.id === request.programme);
  if (!programme || !home) return null;
  const asOf = variant.asOf ?? dayFor(request.asOf, programme);
  // Whoever chooses a day compares the terms of that day.
  const { editions, ...plan } = request;
  const wanted = { ...plan, ...(editions === undefined || variant.asOf ? {} : { editions }), ...(variant.role ? { role: variant.role } : {}), asOf, ...(variant.tier !== undefined ? { tier: variant.tier } : {}) };
  const there = fit(wanted, programme);
  const kept = keepCurrency(there, home, programme);
  const fitted = hasRate(kept, programme, quoted) ? kept : there;
  return { request: fitted, programme, changes: changes(request, fitted, variant, home, programme) };
}

/** @param {PlanRequest} from @param {PlanRequest} to @param {Variant} asked @param {Programme} home @param {Programme} there @returns {Change[]} */
function changes(from, to, asked, home, there) {
  /** @type {Change[]} */
  const out = [];
  const add = (/** @type {string} */ what, /** @type {string} */ a, /** @type {string} */ b = "") => {
    if (!out.some((c) => c.what === what && c.from === a && c.to === b)) out.push({ what, from: a, to: b });
  };
  const title = (/** @type {{ id: string, title: string }[]} */ list, /** @type {string} */ id) => list.find((e) => e.id === id)?.title ?? id;
  const [typed, read] = [from.currency ?? home.currency, to.currency ?? there.currency];
  if (typed !== read) add("currency", typed, read);
  else if (home.currency !== there.currency && read !== there.currency) add("kept", read, there.currency);
  if (to.role !== (asked.role ?? from.role)) add("role", title(home.roles, from.role), title(there.roles, to.role));
  if (to.tier !== (asked.tier ?? from.tier) && !(asked.tier === undefined && from.tier === "" && to.tier !== ""))
    add("tier", title([...there.tiers, ...home.tiers], asked.tier ?? from.tier), to.tier && title(there.tiers, to.tier));
  const [a, b] = [from.book.plan, to.book.plan];
  a.cohorts.forEach((cohort, i) => {
    const fitted = b.cohorts[i];
    if (!fitted) return;
    if (cohort.account !== fitted.account) add("account", title(home.accounts, cohort.account), fitted.account && title(there.accounts, fitted.account));
    const sold = cohort.mix.filter((m) => m.share !== "0" || (m.end ?? "0") !== "0");
    const kept = sold.filter((m) => there.families.some((f) => f.id === m.family));
    const names = (/** @type {{ family: string }[]} */ list, /** @type {Programme} */ p) => list.map((m) => title(p.families, m.family)).join(", ");
    if (sold.length && !kept.length) add("mix", names(sold, home), names(fitted.mix.filter((m) => m.share !== "0"), there));
    else if (kept.length < sold.length) add("lost", names(sold.filter((m) => !kept.includes(m)), home), names([mostSold(fitted.mix) ?? []].flat(), there));
    for (const use of cohort.usage) if (!fitted.usage.some((u) => u.item === use.item)) add("usage", title(home.prices, use.item));
  });
  a.projects.forEach((project, i) => {
    const fitted = b.projects[i];
    if (fitted && project.family !== fitted.family) add("family", title(home.families, project.family), title(there.families, fitted.family));
    if (fitted && project.account !== fitted.account) add("account", title(home.accounts, project.account), fitted.account && title(there.accounts, fitted.account));
  });
  for (const held of from.credentials) if (!to.credentials.some((c) => c.id === held.id)) add("credentials", title(home.credentials, held.id));
  if (from.own.length && !to.own.length) add("own", String(from.own.length));
  return out;
}

/** The first thing to try: one tier up, else another programme. @param {PlanRequest} request @param {Programme[]} programmes @returns {Variant} */
export function firstVariant(request, programmes) {
  const programme = programmes.find((p) => p.id === request.programme);
  const tiers = programme?.roles.find((r) => r.id === request.role)?.tiers ?? [];
  const at = tiers.indexOf(request.tier);
  const tier = tiers[at + 1] ?? tiers[at - 1];
  return tier === undefined ? {} : { tier };
}
