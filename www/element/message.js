/** Sentences of what the engine says by a code and arguments: problems, and why an incentive pays or a payment waits. */
import problems from "../pkg/messages/en/problems.js";
import settlement from "../pkg/messages/en/settlement.js";

/** @import { Because, Days, Measured, Name, PayoutRule, Problem, ProblemMessage, ProgrammeEntry as Programme } from "../pkg/engine.js" */
/** @import { Locale } from "./locale.js" */

/** A problem of the engine's, or one of the page's own, which has its sentence already. @typedef {Problem | { code: Problem["code"], field: string, message: string }} PageProblem */

/**
 * The words a family of messages must have: a text for a message without arguments, a function of them for any other, and one
 * for what a later engine says.
 * @template {{ code: string }} M
 * @typedef {{ [One in M as One["code"]]: {} extends Omit<One, "code"> ? string : (given: Omit<One, "code">) => string } & { other: (given: { code: string }) => string }} WordsOf
 */

/** The sentence of a problem; names without a title are shown as they are. @param {PageProblem} problem @param {Locale} locale @param {Programme | null} [programme] whose titles are shown */
export function problemText({ message }, locale, programme = null) {
  if (typeof message === "string") return message;
  /** @type {WordsOf<ProblemMessage>} */
  const words = locale.t(problems);
  return text(words, message, programme);
}

/** Why an incentive pays what it pays, a payment comes when it comes, or what is measured. @param {Because | PayoutRule | Measured} message @param {Locale} locale @param {Programme | null} programme whose titles are shown */
export function settlementText(message, locale, programme) {
  /** @type {WordsOf<Because | PayoutRule | Measured | Days>} */
  const words = locale.t(settlement);
  return text(words, message, programme);
}

/**
 * @param {{ other: (given: { code: string }) => string }} words of the family
 * @param {{ code: string }} message @param {Programme | null} programme
 * @returns {string}
 */
function text(words, message, programme) {
  const said = Object.hasOwn(words, message.code) ? /** @type {Record<string, string | ((given: object) => string)>} */ (words)[message.code] : words.other;
  if (typeof said !== "function") return said ?? "";
  const given = Object.entries(message).map(([name, argument]) => [name, shown(argument, words, programme)]);
  return said(Object.fromEntries(given));
}

/** Lists of a programme in which the titles of names stand. @type {Record<string, (programme: Programme) => { id: string, title: string }[]>} */
const TITLES = {
  programme: (programme) => [programme],
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

/** An argument with titles in place of names, and words in place of a message. @param {unknown} argument @param {Parameters<typeof text>[0]} words @param {Programme | null} programme @returns {unknown} */
function shown(argument, words, programme) {
  if (Array.isArray(argument)) return argument.map((one) => shown(one, words, programme));
  if (typeof argument !== "object" || argument === null) return argument;
  if ("code" in argument) return text(words, /** @type {{ code: string }} */ (argument), programme);
  const [[kind, id] = []] = Object.entries(/** @type {Name} */ (argument));
  const list = Object.hasOwn(TITLES, kind ?? "") ? TITLES[kind ?? ""] : undefined;
  if (!list || typeof id !== "string") return argument;
  return (programme && list(programme).find((one) => one.id === id)?.title) || id;
}
