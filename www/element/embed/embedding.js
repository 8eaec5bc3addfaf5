/** An embedding: the calculator or card as somebody chose it for a page of theirs, and how that stands in a link. Pure: no element. */
import { MOST, knobNames } from "../plan/knobs.js";
import { groupNames, wordsOf } from "./limits.js";

/** @typedef {keyof typeof plain} Choice */
/** @typedef {Record<Choice, string>} Embedding each choice as the text that its attribute has; empty where nothing is said */

/** The panels that a host may name. */
export const panelNames = /** @type {const} */ (["waterfall", "months", "risk", "actions", "whatif", "tornado", "incentives", "tiers", "payouts", "compare", "statement", "assumptions"]);
/** Words for fields that may be locked, beside the figures. */
export const lockNames = /** @type {const} */ (["programme", "role", "tier", "country", "currency"]);
/** Ways to put it into a page. */
export const ways = /** @type {const} */ (["script", "wordpress", "webflow", "package", "react", "vue", "frame"]);
/** Colours that a host may set. */
export const colours = /** @type {const} */ (["accent", "paper", "ink"]);

/** An embedding about which nothing was said. */
export const plain = {
  layout: "card",
  way: "script",
  preset: "",
  programme: "",
  role: "",
  tier: "",
  country: "",
  currency: "",
  customers: "",
  new: "",
  spend: "",
  discount: "",
  churn: "",
  sellers: "",
  months: "",
  lang: "",
  theme: "",
  accent: "",
  paper: "",
  ink: "",
  knobs: "",
  action: "",
  label: "",
  programmes: "",
  lock: "",
  fields: "",
  panels: "",
  /** Whether readers get a way to the whole plan, on the pages of the folder. */
  whole: "yes",
  /** Whether the script is held to its hash. */
  pinned: "yes",
};
const names = /** @type {Choice[]} */ (Object.keys(plain));

/** @param {readonly string[]} known @returns {(text: string) => string} */
const oneOf = (known) => (text) => (known.includes(text) ? text : "");
/** @param {readonly string[]} known @param {number} [most] @returns {(text: string) => string} */
const someOf = (known, most = known.length) => (text) => [...new Set(wordsOf(text))].filter((word) => known.includes(word)).slice(0, most).join(" ");
/** @param {RegExp} shape @returns {(text: string) => string} */
const shaped = (shape) => (text) => (shape.test(text) ? text : "");
const id = shaped(/^[\w-]{1,60}$/);
const figure = shaped(/^\d{1,15}(\.\d{1,8})?%?$/);
const colour = shaped(/^#[0-9a-f]{6}$/);

/** An address that a link may lead to. @param {string} text */
export const webAddress = (text) => (text.length <= 500 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : "");

/** Readers of each attribute; any other value counts as absent. @type {Record<Choice, (text: string) => string>} */
const readers = {
  layout: oneOf(["card", "calculator"]),
  way: oneOf(ways),
  preset: id,
  programme: id,
  role: id,
  tier: id,
  country: shaped(/^[A-Z]{2}$/),
  currency: shaped(/^[A-Z]{3}$/),
  ...(/** @type {Record<import("../plan/knobs.js").KnobName, typeof figure>} */ (Object.fromEntries(knobNames.map((name) => [name, figure])))),
  lang: shaped(/^[a-z]{2,3}(-\w{2,8})*$/i),
  theme: oneOf(["light", "dark"]),
  accent: colour,
  paper: colour,
  ink: colour,
  knobs: someOf(knobNames, MOST),
  action: webAddress,
  label: (text) => text.toWellFormed().slice(0, 80),
  programmes: (text) => wordsOf(text).filter(id).slice(0, 40).join(" "),
  lock: someOf([...lockNames, ...knobNames]),
  fields: someOf(groupNames),
  panels: someOf(panelNames),
  whole: oneOf(["yes", "no"]),
  pinned: oneOf(["yes", "no"]),
};

/** Reads the part of an address after the `#`. @param {string} fragment @returns {Embedding} */
export function fromFragment(fragment) {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  return /** @type {Embedding} */ (Object.fromEntries(names.map((name) => [name, readers[name](said.get(name) ?? "") || plain[name]])));
}

/** The part of an address that opens the same embedding: only what differs from one about which nothing was said. @param {Embedding} embedding */
export function toFragment(embedding) {
  const said = new URLSearchParams(names.filter((name) => embedding[name] !== plain[name]).map((name) => [name, embedding[name]]));
  return said.size ? `#${said}` : "";
}

/** Attributes of a card alone, and of a calculator alone. @type {{ card: Choice[], calculator: Choice[] }} */
const alone = { card: ["knobs", "action", "label"], calculator: ["programmes", "lock", "fields", "panels"] };
/** Names of attributes that differ from those of choices. @type {Partial<Record<Choice, string>>} */
const renamed = { role: "partner-role", label: "action-label" };
/** Choices that are no attributes. @type {Choice[]} */
const aside = ["layout", "way", "whole", "pinned", ...colours];

/** The tag of an embedding's element. @param {Embedding} embedding */
export const tagOf = ({ layout }) => `partner-${layout}`;

/** The attributes of an embedding's element. @param {Embedding} embedding @param {string} folder address of the folder with the pages @returns {[string, string][]} */
export function attributesOf(embedding, folder) {
  const others = embedding.layout === "card" ? alone.calculator : alone.card;
  const left = new Set([...aside, ...others, ...(embedding.action ? [] : ["label"])]);
  const said = names.filter((name) => !left.has(name) && embedding[name]).map((name) => /** @type {[string, string]} */ ([renamed[name] ?? name, embedding[name]]));
  return embedding.whole === "yes" ? [...said, ["share-base", folder]] : said;
}

/** The colours of an embedding, as custom properties. @param {Embedding} embedding @returns {[string, string][]} */
export const propertiesOf = (embedding) => colours.filter((name) => embedding[name]).map((name) => [`--partner-${name}`, embedding[name]]);
