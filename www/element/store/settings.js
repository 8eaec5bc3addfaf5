/** Settings of the element by its attributes. */
import { figuresOf } from "../embed/knobs.js";

/** @import { KnobName } from "../embed/knobs.js" */
/**
 * @typedef {object} Settings
 * @property {string} preset id of the example to start from; the first when it is empty
 * @property {string} programme the programme to start with, in place of the example's, as are role, tier and country
 * @property {string} partnerRole
 * @property {string} tier
 * @property {string} country
 * @property {(readonly [KnobName, string])[]} figures to start with, by the names of their knobs
 * @property {string} offer the programmes that may be chosen, by their ids; all of them when empty
 * @property {string} lock fields that may not be changed
 * @property {string} panels the panels to show beside the headline and what it rests on, by name; all of them when empty
 * @property {boolean} linked whether the plan is kept in the page's own address
 * @property {string} shareBase address of a page that opens links, for a calculator whose own page does not
 * @property {string} policies address of the page that shows a programme's tables
 */

/** Reads the settings of an element. @param {Omit<Settings, "figures">} element @returns {Settings} */
export function settingsOf(element) {
  const { preset, programme, partnerRole, tier, country, offer, lock, panels, linked, shareBase, policies } = element;
  return { preset, programme, partnerRole, tier, country, figures: figuresOf(element), offer, lock, panels, linked, shareBase, policies };
}
