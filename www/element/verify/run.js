/** Runs the worked examples and prepares what is said of each. Pure, but for the clock. */
import messages from "../../pkg/messages/en/verify.js";
import { wordIn } from "../base/locale.js";
import { lineTitle } from "../base/line-words.js";
import { differences, keys, plain } from "./compare.js";

/** @import { Answer, Outcome, Request } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Case, Difference } from "./compare.js" */
/** @typedef {{ what: string, theirs: string, ours: string, holds: boolean }} Row a figure, as it is shown */
/** @typedef {{ one: Case, name: string, differs: Difference[], first: Row[], rest: Row[], refuted: Row[] }} Run */
/** @typedef {{ id: string, title: string, runs: Run[], held: number }} Group the examples of one authority */

/**
 * Runs every case; gives the browser a breath now and then.
 * @param {Case[]} cases @param {(request: Request) => Outcome} estimate @param {Locale} locale
 * @returns {Promise<{ groups: Group[], count: number, held: number, figures: number, milliseconds: number }>}
 */
export async function runAll(cases, estimate, locale) {
  const { authorities } = locale.t(messages);
  /** @type {Map<string, Group>} */
  const groups = new Map();
  let milliseconds = 0;
  let breath = performance.now();
  for (const one of cases) {
    const start = performance.now();
    const outcome = estimate(one.request);
    milliseconds += performance.now() - start;
    const [folder = "", name = ""] = one.id.split(/\/(.*)/);
    let group = groups.get(folder);
    if (!group) groups.set(folder, (group = { id: folder, title: wordIn(authorities, folder) ?? titled(folder), runs: [], held: 0 }));
    const run = judged(one, name, outcome, locale);
    group.runs.push(run);
    if (run.differs.length === 0) group.held += 1;
    if (performance.now() - breath > 50) {
      await new Promise((resolve) => setTimeout(resolve));
      breath = performance.now();
    }
  }
  const runs = [...groups.values()].flatMap((group) => group.runs);
  const figures = runs.reduce((sum, run) => sum + run.first.length + run.rest.length, 0);
  return { groups: [...groups.values()], count: runs.length, held: runs.filter((run) => run.differs.length === 0).length, figures, milliseconds };
}

/** A name in kebab-case as a title. @param {string} name @param {boolean} [every] whether every word is a name */
function titled(name, every = true) {
  const words = name.split("-");
  return words.map((word, at) => (at === 0 || every ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(" ");
}

/** @param {Case} one @param {string} name @param {Outcome} outcome @param {Locale} locale @returns {Run} */
function judged(one, name, outcome, locale) {
  const { format } = locale;
  const t = locale.t(messages);
  const differs = differences(one, outcome, t);
  const answer = outcome.kind === "answer" ? outcome : null;
  const label = (/** @type {string} */ id) => {
    const line = answer?.lines.find((line) => line.id === id);
    const said = answer && line ? lineTitle(line, answer, locale) : id;
    // Terms that stand in a case give their tables no title but their name.
    return said === id ? titled(id, false) : said;
  };
  const number = (/** @type {string} */ text) => (/^-?\d+(\.\d+)?$/.test(text) ? format.number(text) : text);
  /** @type {Set<Difference>} */
  const told = new Set();
  /** @param {string} what @param {string} key @param {string} theirs @returns {Row} */
  const row = (what, key, theirs) => {
    const difference = differs.find((it) => it.key === key);
    if (difference) told.add(difference);
    return { what, theirs: number(theirs), ours: number(difference ? difference.got : theirs), holds: !difference };
  };
  const { totals, months = {}, forEachUnit = {}, next = {}, gates, payouts, tiers } = one.expect;
  // What the example is about: the incentives it names, its single months, and whatever else it says beside the totals.
  const about = new Set(answer?.incentives.map((incentive) => incentive.id));
  const first = Object.entries(totals)
    .filter(([id]) => about.has(id))
    .map(([id, figure]) => row(label(id), id, plain(figure)));
  for (const [month, lines] of Object.entries(months)) {
    for (const [id, figure] of Object.entries(lines)) first.push(row(t.months({ line: label(id), month }), keys.month(id, month), plain(figure)));
  }
  for (const [id, figure] of Object.entries(forEachUnit)) first.push(row(t.eachUnit({ line: label(id) }), keys.eachUnit(id), plain(figure)));
  for (const [id, band] of Object.entries(next)) {
    first.push(row(t.next({ line: label(id) }), keys.next(id), `${number(plain(band.needed))}: ${number(plain(band.rate))}`));
  }
  if (tiers) first.push(row(t.tiers, "tiers", Object.entries(tiers).map(([month, tier]) => t.tier({ tier, month })).join(t.apart)));
  for (const gate of gates ?? []) {
    const what = t.gate({ line: label(gate.incentive), month: gate.month });
    first.push(row(what, "gates", t.reached({ reached: number(plain(gate.reached)), needed: number(plain(gate.needed)) })));
  }
  for (const payout of payouts ?? []) {
    const earned = { line: label(payout.incentive), earned: payout.earned };
    const what = payout.paid ? t.payout({ ...earned, paid: payout.paid }) : t.payoutNever(earned);
    first.push(row(what, "payouts", plain(payout.amount)));
  }
  const rest = Object.entries(totals)
    .filter(([id]) => !about.has(id))
    .map(([id, figure]) => row(label(id), id, plain(figure)));
  // What no row above stands for: a refused request, a line the case leaves out.
  for (const it of differs) if (!told.has(it)) first.push({ what: label(it.key), theirs: number(it.expected), ours: number(it.got), holds: false });
  const refuted = Object.entries(one.printed ?? {}).map(([id, figure]) => row(label(id), id, figure));
  return { one, name, differs, first, rest, refuted };
}
