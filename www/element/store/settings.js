/** Settings of the element by its attributes. */
import { startOf } from "../embed/start.js";

/** @import { Start } from "../embed/start.js" */
/**
 * @typedef {Start & Limits} Settings
 * @typedef {object} Limits
 * @property {string} offer the programmes that may be chosen, by their ids; all of them when empty
 * @property {string} lock fields that may not be changed
 * @property {string} fields the groups of the form to show, by name; all of them when empty
 * @property {string} panels the panels to show beside the headline and what it rests on, by name; all of them when empty
 * @property {boolean} linked whether the plan is kept in the page's own address
 * @property {string} shareBase address of a page that opens links, for a calculator whose own page does not
 * @property {string} policies address of the page that shows a programme's tables
 */

/** Reads the settings of an element. @param {Limits} element @returns {Settings} */
export function settingsOf(element) {
  const { offer, lock, fields, panels, linked, shareBase, policies } = element;
  return { ...startOf(element, location.search), offer, lock, fields, panels, linked, shareBase, policies };
}
