/** What a tier asks for and what the plan has, in words. */
import { sign } from "../decimal.js";
import { reached } from "../measured.js";

/** @import { GateReport, NoWay } from "../../pkg/engine.js" */
/** @import { Voice } from "../voice.js" */

/** @param {GateReport[]} needs @param {Voice} voice @param {string} currency of the thresholds */
export function asks(needs, voice, currency) {
  const { format, words } = voice;
  const say = words.actions;
  const figure = (/** @type {GateReport} */ need, /** @type {string} */ text) => reached(text, need.unit, currency, voice);
  const each = needs.map((need) => {
    const asked = say.need(need.label, figure(need, need.needed), need.atLeast);
    if (sign(need.reached) === 0) return say.noneYet(asked);
    return (need.met ? say.has : say.lacks)(asked, figure(need, need.reached), format.month(need.month));
  });
  return each.length ? say.asks(each.join(say.needsJoin)) : "";
}

/** @param {NoWay} why @param {Voice} voice */
export const whyNot = (why, voice) => voice.words.actions.noWay[why];
