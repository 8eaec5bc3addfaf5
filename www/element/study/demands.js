/** Gates of a tier beside the plan's values, in words. */
import messages from "../../pkg/messages/en/actions.js";
import studyMessages from "../../pkg/messages/en/study.js";
import { sign } from "../base/decimal.js";
import { settlementText } from "../base/settlement.js";
import { reached } from "../answer/measured.js";

/** @import { GateReport, NoWay, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

/** @param {GateReport[]} needs @param {Locale} locale @param {string} currency of the thresholds @param {Programme | null} programme whose titles are shown */
export function asks(needs, locale, currency, programme) {
  const t = locale.t(messages);
  const figure = (/** @type {GateReport} */ need, /** @type {string} */ text) => reached(text, need.unit, currency, locale);
  const each = needs.map((need) => {
    const asked = (need.atLeast ? t.need : t.needLess)({ what: settlementText(need.label, locale, programme), needed: figure(need, need.needed) });
    if (sign(need.reached) === 0) return t.noneYet({ asked });
    return (need.met ? t.has : t.lacks)({ asked, reached: figure(need, need.reached), month: need.month });
  });
  return each.length ? t.asks({ needs: each.join(locale.t(studyMessages).apart) }) : "";
}

/** @param {NoWay} why @param {Locale} locale */
export const whyNot = (why, locale) => locale.t(messages).noWay[why];
