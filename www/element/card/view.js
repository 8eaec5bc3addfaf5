/** View of a card: the result, the fields, its source, its basis, and the ways on. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import messages from "../../pkg/messages/en/card.js";
import headlineMessages from "../../pkg/messages/en/headline.js";
import { bars } from "../answer/bars.js";
import { span, wayOf } from "../answer/sentence.js";
import { magnitude, sign } from "../base/decimal.js";
import { partnerEvent } from "../base/events.js";
import { lineTitle } from "../base/line-words.js";
import { withCampaign } from "../embed/campaign.js";
import { MOST, USUAL, knobNames, knobs } from "../plan/knobs.js";
import { knobValue } from "../plan/turn.js";
import { wordsOf } from "../embed/limits.js";
import { fieldAt } from "../plan/plan-fields.js";
import { toFragment } from "../share/link.js";
import { pageAddress } from "../share/page-address.js";

/** @import { Answer, BasisKind } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { KnobName } from "../plan/knobs.js" */
/** @import { Kind } from "../plan/form.js" */
/** @import { PartnerCard } from "./card.js" */
/** @import { CardPlan, Shown } from "./plan.js" */

/** @type {BasisKind[]} the surest first */
const BASES = ["published", "reported", "own", "illustrative"];

/** @param {PartnerCard} card @param {CardPlan} plan @param {Shown} shown @param {string} said the sentence for those who hear the page */
export function answerView(card, plan, shown, said) {
  const { locale } = card;
  return html`<div class="card isolated" part="card">
    ${card.note} ${headline(locale, plan, shown)}
    <slot name="after-headline"></slot>
    <div class="knobs" part="knobs">${chosen(card).map((name) => field(locale, plan, name))}</div>
    ${plan.refusals.size ? html`<p class="refusal" role="alert">${locale.t(messages).refused}</p>` : nothing} ${waterfall(locale, shown.answer)} ${basis(locale, shown)} ${ways(card, plan)}
    <slot name="after-answer"></slot>
    <p class="aside" role="status" aria-live="polite">${said || nothing}</p>
  </div>`;
}

/** The figures that have a field: those the host names, as far as there are such. @param {PartnerCard} card @returns {KnobName[]} */
function chosen(card) {
  const named = wordsOf(card.knobs);
  const known = knobNames.filter((name) => named.includes(name)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
  return (named.length ? known : USUAL).slice(0, MOST);
}

/** @param {Locale} locale @param {CardPlan} plan @param {Shown} shown */
function headline(locale, plan, { request, answer, programme }) {
  const { profit } = answer.headline;
  const role = programme.roles.find(({ id }) => id === request.role)?.title ?? "";
  const whose = { role, programme: programme.title };
  const t = locale.t(messages);
  return html`<p class="who" part="who">${plan.changed ? t.own(whose) : t.example(whose)}</p>
    <h2 class="result ${sign(profit) < 0 ? "loss" : ""}" part="headline">
      <span class="verb">${locale.t(headlineMessages).over({ span: span(answer, locale), way: wayOf(profit) })}</span>
      ${sign(profit) === 0 ? nothing : html`<bdi class="money">${locale.format.money(magnitude(profit), answer.currency)}</bdi>`}
    </h2>`;
}

/** @param {Locale} locale @param {CardPlan} plan @param {KnobName} name */
function field(locale, plan, name) {
  const path = knobs[name];
  const about = fieldAt(path);
  const kind = /** @type {Kind} */ (about?.kind ?? "amount");
  const refused = plan.refusals.get(path);
  const value = plan.request ? knobValue(plan.request, name) : "";
  const text = plan.typed[path]?.text ?? (kind === "rate" ? locale.format.percentField(value) : locale.format.number(value));
  const unit = about?.money ? plan.currency : kind === "rate" ? "%" : "";
  return html`<div class="knob" part="knob">
    <label for=${name}>${locale.t(messages).knobs[name]}${unit ? html` <small>${unit}</small>` : nothing}</label>
    <input
      id=${name}
      name=${path}
      part="input"
      inputmode=${kind === "count" ? "numeric" : "decimal"}
      autocomplete="off"
      aria-invalid=${refused ? "true" : nothing}
      aria-describedby=${refused ? `${name}-e` : nothing}
      .value=${live(text)}
      @input=${(/** @type {InputEvent} */ e) => plan.deeds.edit(path, /** @type {HTMLInputElement} */ (e.target).value, kind)}
      @change=${() => plan.deeds.settle(path)}
    />
    ${refused ? html`<p class="refusal" id="${name}-e">${refused}</p>` : nothing}
  </div>`;
}

/** @param {Locale} locale @param {Answer} answer */
function waterfall(locale, answer) {
  return html`<h3 id="w">${locale.t(messages).from}</h3>
    <ol class="rows" part="waterfall" aria-labelledby="w">
      ${bars(answer).map(
        ({ line, from, to }) =>
          html`<li class=${line.waterfall ?? ""}>
            <span class="label">${lineTitle(line, answer, locale)}</span>
            <span class="track" aria-hidden="true"><span class="bar ${sign(line.total) < 0 ? "takes" : "gives"}" .style=${`--from:${from};--to:${to}`}></span></span>
            <bdi class="value">${locale.format.amount(line.total, answer.currency)}</bdi>
          </li>`,
      )}
    </ol>`;
}

/** @param {Locale} locale @param {Shown} shown */
function basis(locale, { answer, programme }) {
  const t = locale.t(basisMessages);
  const there = BASES.flatMap((kind) => answer.basis.filter((one) => one.kind === kind && sign(one.share) > 0));
  const unsure = there.some(({ kind }) => kind === "illustrative");
  return html`<h3>${t.title}</h3>
    <ul class="basis" part="basis">
      ${there.map(({ kind, share }) => html`<li><span class="swatch ${kind}" aria-hidden="true"></span> ${locale.format.share(share)} ${t.kinds[kind]}</li>`)}
    </ul>
    ${unsure ? html`<p class="lead">${t.placeholders({ vendor: programme.vendor })}</p>` : nothing}`;
}

/** Address of the page that shows the whole plan; empty where the host names none. @param {PartnerCard} card @param {CardPlan} plan */
function wholeAddress(card, { request }) {
  const page = withCampaign(pageAddress(card.shareBase), location.search);
  return page && request ? `${page.split("#")[0]}${toFragment(request)}` : "";
}

/** @param {PartnerCard} card @param {CardPlan} plan */
function ways(card, plan) {
  const t = card.locale.t(messages);
  const whole = wholeAddress(card, plan);
  const action = withCampaign(pageAddress(card.action), location.search);
  if (!whole && !action) return nothing;
  const follow = () => plan.request && card.dispatchEvent(partnerEvent("partner-cta", { url: action, request: plan.request }));
  return html`<p class="ways">
    ${action ? html`<a class="button strong" part="action" href=${action} @click=${follow}>${card.actionLabel || t.next}</a>` : nothing}
    ${whole ? html`<a class="button" part="open" href=${whole} target="_blank" rel="noopener">${t.open}<span class="aside"> (${t.newTab})</span></a>` : nothing}
  </p>`;
}
