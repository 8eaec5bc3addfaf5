/** The plan beside what a step would make of it. Pure: no element, no engine. */
import { html } from "lit";
import messages from "../../pkg/messages/en/actions.js";
import summaryMessages from "../../pkg/messages/en/summary.js";
import whatifMessages from "../../pkg/messages/en/whatif.js";
import { magnitude, sign } from "../base/decimal.js";
import { moved } from "../answer/sentence.js";

/** @import { Answer, ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

/** Outcomes of an answer beside another one: profit, when cash turns, what must be put in, and the tiers. @param {Programme} programme @param {Locale} locale @param {boolean} tiered */
export function outcomes(programme, locale, tiered) {
  const summary = locale.t(summaryMessages);
  const money = (/** @type {Answer} */ { currency }, /** @type {string} */ amount) => locale.format.money(amount, currency);
  const turns = (/** @type {Answer} */ { headline }) => (headline.payback === null ? summary.never : sign(headline.funding) < 0 ? locale.format.month(headline.payback) : summary.fromStart);
  const putIn = (/** @type {Answer} */ answer) => (sign(answer.headline.funding) < 0 ? money(answer, magnitude(answer.headline.funding)) : summary.nothingIn);
  const tiers = (/** @type {Answer} */ answer) => {
    const first = programme.tiers.find(({ id }) => id === answer.tiers[0]?.tier)?.title;
    return locale.format.row([first, ...moved(answer, programme, locale)]);
  };
  return [
    { label: locale.t(whatifMessages).measures.profit, of: (/** @type {Answer} */ answer) => money(answer, answer.headline.profit) },
    { label: summary.turns, of: turns },
    { label: summary.putIn, of: putIn },
    ...(tiered ? [{ label: locale.t(messages).tier, of: tiers }] : []),
  ];
}

/** @param {Answer} now @param {Answer} then @param {Programme} programme @param {Locale} locale */
export function preview(now, then, programme, locale) {
  const t = locale.t(messages);
  return html`<table class="preview">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${t.now}</th>
        <th scope="col">${t.then}</th>
      </tr>
    </thead>
    <tbody>
      ${outcomes(programme, locale, then.tiers.length > 0).map(
        ({ label, of }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${of(now)}</td>
            <td>${of(then)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
