/** Words of what the engine says by a code and arguments: problems, lines of the statement, why an incentive pays or a payment waits. */
import lines from "../../pkg/messages/en/lines.js";
import problems from "../../pkg/messages/en/problems.js";
import settlement from "../../pkg/messages/en/settlement.js";

/** @import { Answer, Because, Days, Line, LineTerm, LineTitle, Measured, Name, PayoutRule, Problem, ProblemMessage, ProgrammeEntry as Programme, ReadError, RowCase, Violation } from "../../pkg/engine.js" */
/** @import { Locale, Words } from "./locale.js" */

/** A problem of the engine's, or one of the page's own, which has its sentence already. @typedef {Problem | { code: Problem["code"], field: string, message: string }} PageProblem */

/**
 * The words a family of messages must have: a text for a message without arguments, a function of them for any other, and one
 * for what a later engine says.
 * @template {{ code: string }} M
 * @typedef {{ [One in M as One["code"]]: {} extends Omit<One, "code"> ? string : (given: Omit<One, "code">) => string } & { other: (given: { code: string }) => string }} WordsOf
 */

/** The words of a family as they are looked up. @typedef {{ other: (given: { code: string }) => string }} Family */
/** @typedef {WordsOf<Exclude<Violation, ReadError> | RowCase>} Checks */

/** Words of the checks of programmes: with the engine that makes them. @type {Words<Checks> | undefined} */
let checks;

/** Takes in the words of the checks of programmes. @param {Words<Checks>} words */
export const learnChecks = (words) => (checks = words);

/** The families in which a problem may have its sentence. @param {Locale} locale @returns {Family[]} */
function families(locale) {
  /** @type {WordsOf<ProblemMessage>} */
  const words = locale.t(problems);
  return checks ? [words, locale.t(checks)] : [words];
}

/** What is wrong with a programme that somebody brings. @param {Violation} violation @param {Locale} locale */
export const violationText = (violation, locale) => sentenceOf(violation, { families: families(locale), programme: null });

/**
 * The sentence of a problem; names without a title are shown as they are.
 * @param {PageProblem} problem @param {Locale} locale
 * @param {Programme | null} [programme] whose titles are shown
 * @param {(field: string) => string} [nameOf] name of a field in the form
 */
export function problemText({ message }, locale, programme = null, nameOf) {
  if (typeof message === "string") return message;
  return sentenceOf(message, { families: families(locale), programme, nameOf });
}

/** Why an incentive pays what it pays, a payment comes when it comes, or what is measured. @param {Because | PayoutRule | Measured} message @param {Locale} locale @param {Programme | null} programme whose titles are shown */
export function settlementText(message, locale, programme) {
  /** @type {WordsOf<Because | PayoutRule | Measured | Days>} */
  const words = locale.t(settlement);
  return sentenceOf(message, { families: [words], programme });
}

/** A line's title or the field's term for it. @param {LineTitle | LineTerm} message @param {Locale} locale @param {Titles | null} [programme] whose titles are shown */
export function lineText(message, locale, programme = null) {
  /** @type {WordsOf<LineTitle | LineTerm>} */
  const words = locale.t(lines);
  return sentenceOf(message, { families: [words], programme });
}

/** Title of a line of the statement. @param {Line} line @param {Answer} answer the line is of @param {Locale} locale */
export const lineTitle = ({ title }, answer, locale) => lineText(title, locale, { tables: answer.incentives });

/** The field's term for a line; empty where there is none or the title says it. @param {Line} line @param {Answer} answer the line is of @param {Locale} locale */
export function lineTerm(line, answer, locale) {
  if (!line.term) return "";
  const term = lineText(line.term, locale);
  const lower = (/** @type {string} */ words) => words.toLocaleLowerCase(locale.lang);
  return lower(lineTitle(line, answer, locale)).includes(lower(term)) ? "" : term;
}

/**
 * The sentence of a message; names without a title are shown as they are.
 * @param {Family} words of the family
 * @param {{ code: string }} message @param {Titles | null} programme
 */
export const text = (words, message, programme) => sentenceOf(message, { families: [words], programme });

/** Where words and titles come from. @typedef {{ families: Family[], programme: Titles | null, nameOf?: ((field: string) => string) | undefined }} Source */

/** @param {{ code: string }} message @param {Source} source @returns {string} */
function sentenceOf(message, source) {
  const words = source.families.find((one) => Object.hasOwn(one, message.code));
  const said = words ? /** @type {Record<string, string | ((given: object) => string)>} */ (/** @type {unknown} */ (words))[message.code] : source.families[0]?.other;
  if (typeof said !== "function") return said ?? "";
  const given = Object.entries(message).map(([name, argument]) => [name, shown(argument, source)]);
  return said(Object.fromEntries(given));
}

/** What has titles: a programme, or some of its lists. @typedef {{ id?: string, title?: string } & { [List in "roles" | "tiers" | "accounts" | "families" | "tags" | "credentials" | "prices" | "tables"]?: readonly { id: string, title: string }[] }} Titles */

/** Lists of a programme in which the titles of names stand. @type {Record<string, (programme: Titles) => readonly { id: string, title: string }[] | undefined>} */
const TITLES = {
  programme: ({ id, title }) => (id && title ? [{ id, title }] : []),
  role: ({ roles }) => roles,
  tier: ({ tiers }) => tiers,
  account: ({ accounts }) => accounts,
  family: ({ families }) => families,
  kind: () => [],
  tag: ({ tags }) => tags,
  credential: ({ credentials }) => credentials,
  item: ({ prices }) => prices,
  table: ({ tables }) => tables,
  field: () => [],
};

/** An argument with titles in place of names, and words in place of a message. @param {unknown} argument @param {Source} source @returns {unknown} */
function shown(argument, source) {
  if (Array.isArray(argument)) return argument.map((one) => shown(one, source));
  if (typeof argument !== "object" || argument === null) return argument;
  if ("code" in argument) return sentenceOf(/** @type {{ code: string }} */ (argument), source);
  const [[kind, id] = []] = Object.entries(/** @type {Name} */ (argument));
  const list = Object.hasOwn(TITLES, kind ?? "") ? TITLES[kind ?? ""] : undefined;
  if (!list || typeof id !== "string") return argument;
  if (kind === "field") return source.nameOf?.(id) ?? id;
  return (source.programme && list(source.programme)?.find((one) => one.id === id)?.title) || id;
}
