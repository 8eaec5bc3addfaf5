/** Sentences from a message's code and arguments, with titles in place of names. */

/** @import { Name } from "../../pkg/engine.js" */

/**
 * The words a family of messages must have: a text for a message without arguments, a function of them for any other, and one
 * for what a later engine says.
 * @template {{ code: string }} M
 * @typedef {{ [One in M as One["code"]]: {} extends Omit<One, "code"> ? string : (given: Omit<One, "code">) => string } & { other: (given: { code: string }) => string }} WordsOf
 */

/** The words of a family as they are looked up. @typedef {{ other: (given: { code: string }) => string }} Family */

/**
 * The sentence of a message; names without a title are shown as they are.
 * @param {Family} words of the family
 * @param {{ code: string }} message @param {Titles | null} programme
 */
export const text = (words, message, programme) => sentenceOf(message, { families: [words], programme });

/** Sources of words and titles. @typedef {{ families: Family[], programme: Titles | null, nameOf?: ((field: string) => string) | undefined }} Source */

/** @param {{ code: string }} message @param {Source} source @returns {string} */
export function sentenceOf(message, source) {
  const words = source.families.find((one) => Object.hasOwn(one, message.code));
  const said = words ? /** @type {Record<string, string | ((given: object) => string)>} */ (/** @type {unknown} */ (words))[message.code] : source.families[0]?.other;
  if (typeof said !== "function") return said ?? "";
  const given = Object.entries(message).map(([name, argument]) => [name, shown(argument, source)]);
  return said(Object.fromEntries(given));
}

/** Things with titles: a programme, or some of its lists. @typedef {{ id?: string, title?: string } & { [List in "roles" | "tiers" | "accounts" | "families" | "tags" | "credentials" | "prices" | "tables"]?: readonly { id: string, title: string }[] }} Titles */

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
