/** An answer as an assistant reads it: each figure with its words, what it rests on, and the tables behind it with their sources. */
import assistantMessages from "../../pkg/messages/en/assistant.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import headlineMessages from "../../pkg/messages/en/headline.js";
import { magnitude } from "../base/decimal.js";
import { settlementText } from "../base/settlement.js";
import { lineTitle } from "../base/line-words.js";
import { workingText } from "../explain/working-words.js";
import { cashSentence, sentence, tierSentence } from "../answer/sentence.js";

/** @import { Answer, BasisKind, Cited, Figure, Guide, HeadlineFigure, Irr, Line, Request, Working } from "../../pkg/engine.js" */
/** @import { Programme } from "../plan/form.js" */
/** @import { Locale } from "../base/locale.js" */
/** @typedef {{ id: string, label: string, value: string | null, text: string, basis: BasisKind | null, sources: string[] }} AccountFigure sources: names of tables in the list beside it */
/** @typedef {{ guide: (programme: string, asOf: string, terms?: string) => Guide, working: (request: Request, figure: Figure) => Working }} Asked functions of the whole engine */

/** Workings that are opened to find the tables behind one line: in the first month it has a figure, and in the last. */
const MOST = 40;

/**
 * @param {Asked} engine @param {Request} request @param {Answer} answer @param {Programme} programme @param {Locale} locale
 */
export function accountOf(engine, request, answer, programme, locale) {
  const { format } = locale;
  const tables = new Map(engine.guide(request.programme, request.asOf, request.terms).tables.map(({ clause }) => [clause.table, clause]));
  const behind = tablesOfLines(engine, request, answer, tables);
  const all = [...new Set([...behind.values()].flat())].sort();
  const money = (/** @type {string} */ amount) => format.money(amount, answer.currency);
  return {
    programme: programme.id,
    asOf: request.asOf,
    currency: answer.currency,
    months: { first: answer.months[0] ?? "", last: answer.months.at(-1) ?? "", count: answer.months.length },
    sentences: [sentence(answer, locale), tierSentence(answer, null, programme, locale), cashSentence(answer, locale)].filter(Boolean),
    headline: headline(answer, locale, behind, all),
    basis: answer.basis.map(({ kind, amount, share }) => ({ kind, label: locale.t(basisMessages).kinds[kind], amount, share, text: format.roundRate(share) })),
    statement: answer.lines.map((line) => ({ id: line.id, label: lineTitle(line, answer, locale), section: line.section, value: line.total, text: money(line.total), basis: line.basis, sources: behind.get(line.id) ?? [] })),
    incentives: answer.incentives.map(({ id, title, earned, paid, basis, because }) => ({
      id,
      title,
      earned,
      paid,
      text: money(earned),
      basis,
      because: because.map((message) => settlementText(message, locale, programme)),
      sources: tables.has(id) ? [id] : [],
    })),
    tiers: answer.tiers.filter(({ tier }, i) => i === 0 || tier !== answer.tiers[i - 1]?.tier),
    exchange: answer.rates,
    sources: all.flatMap((table) => tables.get(table) ?? []),
    leavesOut: programme.leavesOut,
  };
}

/** The figures people ask for first. @param {Answer} answer @param {Locale} locale @param {Map<string, string[]>} behind @param {string[]} all @returns {AccountFigure[]} */
function headline(answer, locale, behind, all) {
  const { format } = locale;
  const t = locale.t(headlineMessages);
  const { profit, earnings, revenue, margin, payback, funding, npv, irr } = answer.headline;
  const basisOf = (/** @type {string} */ id) => answer.lines.find((line) => line.id === id)?.basis ?? null;
  const money = (/** @type {string} */ amount) => format.money(amount, answer.currency);
  const softest = basisOf("profit") ?? basisOf("cumulative-cash");
  const vendor = answer.lines.filter((line) => behind.has(line.id) && !line.id.startsWith("cost")).flatMap((line) => behind.get(line.id) ?? []);
  /** @param {HeadlineFigure} id @param {string} label @param {string | null} value @param {string} text @param {BasisKind | null} [basis] @param {string[]} [sources] @returns {AccountFigure} */
  const figure = (id, label, value, text, basis = softest, sources = basis ? all : []) => ({ id, label, value, text, basis, sources });
  const end = answer.lines.find((line) => line.waterfall === "end");
  return [
    figure("profit", end ? lineTitle(end, answer, locale) : "", profit, money(profit)),
    figure("earnings", t.earnings, earnings, money(earnings), softest, softest ? [...new Set(vendor)].sort() : []),
    figure("revenue", t.revenue, revenue, money(revenue), basisOf("revenue"), behind.get("revenue") ?? []),
    figure("margin", t.margin, margin, margin === null ? t.undefined : format.roundRate(margin)),
    figure("payback", t.payback, payback, payback === null ? t.never : format.month(payback)),
    figure("funding", t.funding, funding, money(magnitude(funding))),
    figure("npv", t.npv, npv, money(npv)),
    figure("irr", locale.t(assistantMessages).rateOfReturn, irr.kind === "one" ? irr.rate : null, returnText(irr, locale)),
  ];
}

/** @param {Irr} irr @param {Locale} locale */
function returnText(irr, locale) {
  const t = locale.t(headlineMessages);
  return irr.kind === "one" ? t.irr({ rate: irr.rate }) : t.noIrr[irr.kind];
}

/**
 * The tables behind each line: an incentive's own; of a line that has parts, theirs; of any other, those in its workings.
 * @param {Asked} engine @param {Request} request @param {Answer} answer @param {Map<string, Cited>} tables @returns {Map<string, string[]>}
 */
function tablesOfLines(engine, request, answer, tables) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const softened = answer.lines.filter(({ basis }) => basis !== null);
  const parts = (/** @type {Line} */ line) => answer.lines.filter(({ parent }) => parent === line.id);
  const leaves = softened.filter((line) => parts(line).length === 0 && line.section === "profit");
  for (const line of leaves) found.set(line.id, tables.has(line.id) ? [line.id] : inWorkings(engine, request, line, tables));
  const all = [...new Set([...found.values()].flat())].sort();
  for (const line of softened) {
    if (found.has(line.id)) continue;
    const inside = parts(line).flatMap((part) => found.get(part.id) ?? []);
    found.set(line.id, inside.length ? [...new Set(inside)].sort() : all);
  }
  return found;
}

/** @param {Asked} engine @param {Request} request @param {Line} line @param {Map<string, Cited>} tables @returns {string[]} */
function inWorkings(engine, request, line, tables) {
  const months = [line.amounts.findIndex((amount) => Number(amount) !== 0), line.amounts.length - 1].filter((month) => month >= 0);
  /** @type {Set<string>} */
  const cited = new Set();
  for (const month of new Set(months)) {
    /** @type {Figure[]} */
    const open = [{ line: { line: line.id, from: month, to: month } }];
    const seen = new Set();
    for (let opened = 0; opened < MOST && open.length > 0; opened += 1) {
      const walk = (/** @type {Working} */ step) => {
        if (step.clause && tables.has(step.clause.table)) cited.add(step.clause.table);
        if (step.more && !seen.has(step.node)) open.push({ node: step.node });
        seen.add(step.node);
        step.parts.forEach(walk);
      };
      walk(engine.working(request, /** @type {Figure} */ (open.shift())));
    }
  }
  return [...cited].sort();
}

/** @typedef {Omit<Working, "clause" | "parts" | "title" | "how"> & { label: string, sentence: string, text: string, source: Cited | null, parts: WorkingAccount[] }} WorkingAccount */

/** A working as an assistant reads it. @param {Working} step @param {Programme} programme @param {Locale} locale @returns {WorkingAccount} */
export function workingAccount(step, programme, locale) {
  const { node, value, unit, currency, basis, clause, parts, more } = step;
  const [label, sentence] = [step.title, step.how].map((message) => workingText(message, locale, programme));
  const { format } = locale;
  const text = unit === "money" && currency ? format.exactMoney(value, currency) : unit === "rate" ? format.rate(value) : format.number(value);
  return { node, label, value, text, unit, currency, sentence, basis, source: clause, more, parts: parts.map((part) => workingAccount(part, programme, locale)) };
}

