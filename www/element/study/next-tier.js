/** The tier above the partner's: what it asks for, what the plan has, what it is worth; and why a tier is lost. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/actions.js";
import { drawn, magnitude, negate, sign, sum } from "../base/decimal.js";
import { moneyOf } from "../base/format.js";
import { settlementText } from "../base/settlement.js";
import { missing, reached } from "../answer/measured.js";
import { span } from "../answer/sentence.js";
import { whyNot } from "./demands.js";

/** @import { Actions, Answer, GateReport as Gate, ProgrammeEntry as Programme, TierMonth } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Pool } from "./pool.js" */
/** @typedef {{ next: string, worth: string | null, course: TierMonth[] }} TierView next: the tier above the partner's; empty at the highest. worth: how much more profit it brings when it is held in all months in place of the partner's. course: the tiers by the programme's rules */

/** The tier above the partner's that its role knows; empty at the highest. @param {PlanRequest} request @param {Programme} programme */
export function tierAbove({ role, tier }, programme) {
  const open = programme.roles.find(({ id }) => id === role)?.tiers ?? [];
  const place = programme.tiers.findIndex(({ id }) => id === tier);
  return programme.tiers.find(({ id }, i) => i > place && place >= 0 && open.includes(id))?.id ?? "";
}

/** Settles the plan at either tier, and by the programme's rules. @param {Pool} pool @param {PlanRequest} request @param {Programme} programme @param {AbortSignal} signal @returns {Promise<TierView>} */
export async function askTiers(pool, request, programme, signal) {
  const next = tierAbove(request, programme);
  const settled = async (/** @type {PlanRequest} */ changed) => {
    const outcome = await pool.estimate(changed, signal);
    return outcome.kind === "answer" ? outcome : null;
  };
  const [byRules, here, above] = await Promise.all([
    settled({ ...request, tierPath: "evolving" }),
    next ? settled({ ...request, tierPath: "fixed" }) : null,
    next ? settled({ ...request, tierPath: "fixed", tier: next }) : null,
  ]);
  return { next, worth: here && above ? sum([above.headline.profit, negate(here.headline.profit)]) : null, course: byRules?.tiers ?? [] };
}

/** The first month at a tier below the one before; undefined when none is lost. @param {TierMonth[]} course @param {Programme} programme */
export function fallOf(course, programme) {
  const rank = (/** @type {TierMonth} */ { tier }) => programme.tiers.findIndex(({ id }) => id === tier);
  for (const [i, now] of course.entries()) {
    const before = course[i - 1];
    if (before && rank(now) < rank(before)) return { from: before.tier, to: now.tier, month: now.month };
  }
  return undefined;
}

/** Gates of a tier. @param {Actions} actions @param {string} tier @returns {Gate[]} */
const needsOf = ({ actions, tiers }, tier) => tiers.find((ahead) => ahead.tier === tier)?.needs ?? actions.find(({ kind }) => kind.do === "move-tier" && kind.tier === tier)?.needs ?? [];

/** @param {Actions & { view: TierView | null }} told @param {PlanRequest} request @param {Answer} answer @param {Programme} programme @param {Locale} locale */
export function nextTier(told, request, answer, programme, locale) {
  const { view } = told;
  if (!view) return nothing;
  const t = locale.t(messages);
  const title = (/** @type {string} */ id) => programme.tiers.find((tier) => tier.id === id)?.title ?? id;
  const fall = fallOf(view.course, programme);
  const needs = needsOf(told, view.next);
  const ahead = told.tiers.find(({ tier }) => tier === view.next);
  const step = told.actions.find(({ kind }) => kind.do === "move-tier" && kind.tier === view.next);
  const list = (/** @type {Gate[]} */ gates) => gateList(gates, answer.programmeCurrency, programme, locale);
  const lost = fall ? needsOf(told, fall.from).filter(({ met }) => !met) : [];
  const path = request.tierPath === "fixed" ? "fixed" : "evolving";
  if (!fall && !needs.length && !ahead) return nothing;
  return html`<div class="ladder">
    ${fall
      ? html`<div class="rung falls">
          <h3>${t.fall({ path, from: title(fall.from), to: title(fall.to), month: fall.month })}</h3>
          ${lost.length ? list(lost) : html`<p class="lead">${t.neverTogether({ tier: title(fall.from) })}</p>`}
        </div>`
      : nothing}
    ${view.next
      ? html`<div class="rung">
          <h3>${t.nextTier({ tier: title(view.next) })}</h3>
          ${list(needs)}
          <p>
            ${step ? t.reachable({ amount: moneyOf(step.gain, answer.currency) }) : ahead ? html`${title(view.next)}: ${whyNot(ahead.why, locale)}` : nothing}
            ${view.worth === null ? nothing : worth(view.worth)}
          </p>
        </div>`
      : nothing}
  </div>`;

  /** @param {string} amount */
  function worth(amount) {
    const way = sign(amount) > 0 ? "more" : sign(amount) < 0 ? "less" : "same";
    return t.worth({ way, next: title(told.view?.next ?? ""), tier: title(request.tier), amount: moneyOf(magnitude(amount), answer.currency), span: span(answer, locale) });
  }
}

/** @param {Gate[]} gates @param {string} currency of the thresholds @param {Programme} programme @param {Locale} locale */
function gateList(gates, currency, programme, locale) {
  if (!gates.length) return nothing;
  const t = locale.t(messages);
  return html`<ul class="gates">
    ${gates.map((gate) => {
      const figure = (/** @type {string} */ text) => reached(text, gate.unit, currency, locale);
      const needed = drawn(gate.needed);
      const part = needed > 0 ? Math.min(1, Math.max(0, drawn(gate.reached) / needed)) : gate.met ? 1 : 0;
      const lack = magnitude(sum([gate.needed, negate(gate.reached)]));
      const short = gate.met ? t.met : gate.unit === "flag" ? t.lacking : (gate.atLeast ? t.short : t.over)({ missing: missing(lack, gate.unit, currency, locale) });
      return html`<li class=${gate.met ? "met" : "missed"}>
        <span class="what">${settlementText(gate.label, locale, programme)}</span>
        <span class="meter" aria-hidden="true"><span .style=${`inline-size:${(part * 100).toFixed(1)}%`}></span></span>
        <span class="how">${(gate.atLeast ? t.progress : t.below)({ reached: figure(gate.reached), needed: figure(gate.needed), month: gate.month })} <span class="mark">${short}</span></span>
      </li>`;
    })}
  </ul>`;
}
