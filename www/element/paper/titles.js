/** Titles of panels, as a choice of them names each. */
import actions from "../../pkg/messages/en/actions.js";
import assumptions from "../../pkg/messages/en/assumptions.js";
import compare from "../../pkg/messages/en/compare.js";
import incentives from "../../pkg/messages/en/incentives.js";
import payouts from "../../pkg/messages/en/payouts.js";
import risk from "../../pkg/messages/en/risk.js";
import statement from "../../pkg/messages/en/statement.js";
import tiers from "../../pkg/messages/en/tiers.js";
import tornado from "../../pkg/messages/en/tornado.js";
import whatif from "../../pkg/messages/en/whatif.js";

/** @import { Locale, Words } from "../base/locale.js" */

/** @type {Record<string, Words<{ title: string }>>} */
const WORDS = { actions, assumptions, compare, incentives, payouts, risk, statement, tiers, tornado, whatif };

/** @param {string} name of a panel @param {Locale} locale */
export function titleOf(name, locale) {
  const words = WORDS[name];
  return words ? locale.t(words).title : name;
}
