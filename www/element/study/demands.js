/** What a tier asks for and what the plan has, in words. */
import messages from "../../pkg/messages/en/actions.js";
import studyMessages from "../../pkg/messages/en/study.js";
import { sign } from "../decimal.js";
import { reached } from "../measured.js";

/** @import { GateReport, NoWay } from "../../pkg/engine.js" */
/** @import { Voice } from "../voice.js" */

/** @param {GateReport[]} needs @param {Voice} voice @param {string} currency of the thresholds */
export function asks(needs, voice, currency) {
  const say = voice.say(messages);
  const figure = (/** @type {GateReport} */ need, /** @type {string} */ text) => reached(text, need.unit, currency, voice);
  const each = needs.map((need) => {
    const asked = (need.atLeast ? say.need : say.needLess)({ what: need.label, needed: figure(need, need.needed) });
    if (sign(need.reached) === 0) return say.noneYet({ asked });
    return (need.met ? say.has : say.lacks)({ asked, reached: figure(need, need.reached), month: need.month });
  });
  return each.length ? say.asks({ needs: each.join(voice.say(studyMessages).apart) }) : "";
}

/** @param {NoWay} why @param {Voice} voice */
export const whyNot = (why, voice) => voice.say(messages).noWay[why];
