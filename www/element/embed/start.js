/** Start of a plan by the host's attributes and, where it lets the page's address say so too, by its query. Pure: no element. */
import { isKnob, knobNames, knobs } from "../plan/knobs.js";
import { lockOf, textOf, wordsOf } from "./limits.js";

/** @import { KnobName } from "../plan/knobs.js" */
/**
 * @typedef {object} Start
 * @property {string} preset id of the example; the first when it is empty
 * @property {string} programme in place of the example's, as are role, tier, country and currency
 * @property {string} partnerRole
 * @property {string} tier
 * @property {string} country
 * @property {string} currency of the plan's amounts
 * @property {(readonly [KnobName, string])[]} figures in place of the example's, by the names of their knobs
 */

/** Longest value that is taken from an address. */
const LONGEST = 60;
/** Names that stand in an address, by those of properties. @type {Record<Exclude<keyof Start, "figures">, string>} */
const NAMES = { preset: "preset", programme: "programme", partnerRole: "partner-role", tier: "tier", country: "country", currency: "currency" };
/** Words by which a host locks what has another name as a property. @type {Partial<Record<string, string>>} */
const LOCKED = { partnerRole: "role" };

/** Tells whether an address says anything to start with. @param {string} query */
export const asksFor = (query) => [...new URLSearchParams(query).keys()].some((name) => isKnob(name) || Object.values(NAMES).includes(name));

/** Reads what an element was told to start with. @param {object} element @param {string} query of the page's address @returns {Start} */
export function startOf(element, query) {
  const of = (/** @type {string} */ name) => textOf(Reflect.get(element, name));
  /** @type {Record<string, string>} */
  const said = Object.fromEntries([...Object.keys(NAMES), ...knobNames].map((name) => [name, of(name)]));
  if (Reflect.get(element, "prefill")) Object.assign(said, prefilled(element, query));
  const { preset = "", programme = "", partnerRole = "", tier = "", country = "", currency = "" } = said;
  const figures = knobNames.flatMap((name) => (said[name] ? [/** @type {const} */ ([name, said[name]])] : []));
  return { preset, programme, partnerRole, tier, country, currency, figures };
}

/** Reads an address, but nothing in it that the host has locked and no programme that it does not offer. @param {object} element @param {string} query @returns {Record<string, string>} */
function prefilled(element, query) {
  const isLocked = lockOf(Reflect.get(element, "lock"));
  const offer = wordsOf(Reflect.get(element, "offer"));
  const asked = new URLSearchParams(query);
  const names = [...Object.entries(NAMES), ...knobNames.map((name) => /** @type {const} */ ([name, name]))];
  return Object.fromEntries(
    names.flatMap(([name, called]) => {
      const value = asked.get(called)?.trim() ?? "";
      const barred = isLocked(isKnob(name) ? knobs[name] : (LOCKED[name] ?? name)) || (name === "programme" && offer.length > 0 && !offer.includes(value));
      return value && value.length <= LONGEST && !barred ? [[name, value]] : [];
    }),
  );
}
