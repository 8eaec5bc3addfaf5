/** What the calculator looks like in each of its states. */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import planMessages from "../../pkg/messages/en/plan.js";
import examplesMessages from "../../pkg/messages/en/examples.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import startMessages from "../../pkg/messages/en/start.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import { sign } from "../base/decimal.js";
import { onOffer } from "../embed/limits.js";
import { EngineBlocked } from "../load/engine.js";
import { movedNotice } from "../plan/moved.js";
import { ownFigures } from "../plan/own-figures.js";
import { place } from "../plan/problems.js";
import { presets } from "../../presets.js";
import { pageAddress } from "../share/address.js";
import { remarkView } from "./remark.js";
import { isEmpty } from "../answer/sentence.js";
import { STUDIES, studyView, trialsOf } from "../study/view.js";
import { tabs } from "./tabs.js";
import { DEAL_ANSWER, NAMES, VIEWS } from "./views.js";
import { possible } from "../load/worker-source.js";

/** @import { PartnerCalculator, Shown } from "./calculator.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Answer } from "../../pkg/engine.js" */
/** @import { Study } from "../study/view.js" */
/** @import { ViewName } from "./views.js" */

/** The same places as the answer will take, with the page's own worked example in the answer's. @param {PartnerCalculator} self */
export function loadingView(self) {
  return html`<div class="frame" aria-busy="true">
    <div class="top"><p class="lead">${self.locale.t(calculatorMessages).loading}</p></div>
    <div class="layout">
      <div class="inputs waiting" aria-hidden="true">${Array.from({ length: 9 }, () => html`<span></span>`)}</div>
      <div class="answer"><slot></slot></div>
    </div>
  </div>`;
}

/** @param {PartnerCalculator} self */
export function failedView(self) {
  const t = self.locale.t(calculatorMessages);
  const blocked = self.failure instanceof EngineBlocked;
  return html`<div class="frame">
    <div class="notice refused" role="alert">
      <p><strong>${blocked ? t.blockedTitle : t.failedTitle}</strong></p>
      <p>${blocked ? t.blocked : t.failed}</p>
      ${blocked ? nothing : html`<button type="button" class="button" @click=${() => self.start()}>${t.retry}</button>`}
    </div>
    <slot></slot>
  </div>`;
}

/** @param {PartnerCalculator} self @param {Shown} shown */
export function answerView(self, shown) {
  const { request, answer, programme } = shown;
  const { locale, current } = self;
  const form = self.form;
  if (!current || !form) return nothing;
  const resting = self.problems.length > 0 ? "resting" : "";
  const tables = pageAddress(self.policies);
  const { dealing } = self.mode;
  const panels = (/** @type {ViewName} */ name) => (dealing && name === "answer" ? DEAL_ANSWER : VIEWS[name]).filter((panel) => shows(self, answer, panel));
  const held = NAMES.filter((name) => panels(name).length);
  const view = held.includes(self.view) ? self.view : (held[0] ?? "answer");
  const t = locale.t(planMessages);
  return html`<div class="frame" @partner-explain=${self.explain} @partner-contract=${self.sheet.openContract}>
    <div class="top screen">
      <partner-profile
        .form=${form}
        .programmes=${onOffer(self.offer, self.programmes, current)}
        .brings=${!self.offer}
        .rates=${answer.rates}
        .chooseProgramme=${self.chooseProgramme}
        .chooseRole=${self.chooseRole}
        .lazyParts=${self.lazyParts}
        .bringing=${self.bringing}
        .bring=${self.bring}
        .openOwn=${self.openOwn}
        .closeOwn=${self.closeOwn}
      ></partner-profile>
      <partner-toolbar .locale=${locale} .address=${self.address} .take=${self.files.save} ?canUndo=${self.changes.canUndo} ?canRedo=${self.changes.canRedo} .undo=${self.changes.undo} .redo=${self.changes.redo} .open=${self.files.open} .present=${self.presenting.open}></partner-toolbar>
    </div>
    <div class="layout">
      <div class="inputs screen ${self.sheet.isOpen ? "open" : ""}" id="inputs" role="group" aria-label=${t.title} @keydown=${(/** @type {KeyboardEvent} */ e) => e.key === "Escape" && self.sheet.isOpen && self.sheet.shut()}>
        <div class="sheet-head">
          <h2 class="aside">${t.title}</h2>
          <button type="button" class="button strong shut" @click=${self.sheet.shut}>${locale.t(toolbarMessages).closeInputs}</button>
        </div>
        ${self.mode.choice("form")}
        ${self.mode.form() ?? html`${yours(self)}${examples(self)}<partner-inputs ?touch=${self.narrow} ?sales=${self.mode.way === "sales"} .form=${form} .guide=${self.guide}></partner-inputs>`}
      </div>
      <div class="answer">
        <div class="notices">${self.speaker.note}${self.lostEngine}${self.presenting.note}${self.remark ? remarkView(self.remark, locale, () => (self.remark = null)) : nothing}${movedNotice(self)}${notices(self)}</div>
        ${self.mode.choice("answer")}
        <div class="head ${resting}" ?hidden=${self.mode.hides}>
          <partner-summary .answer=${answer} .locale=${locale} .report=${trialsOf(self, request)} .deal=${dealing?.worked ?? null} .pinned=${self.scenarios.pinned} .pin=${held.includes("compare") ? self.scenarios.pin : null}></partner-summary>
          ${tabs(locale, held, view, self.scenarios.list?.length ? self.scenarios.list.length + 1 : 0, self.look)}
        </div>
        <slot name="after-headline"></slot>
        ${self.mode.answer()}
        ${held.map(
          (name) => html`<section
            class="view ${resting}"
            id="view-${name}"
            data-view=${name}
            role=${held.length > 1 ? "tabpanel" : nothing}
            aria-labelledby=${held.length > 1 ? `tab-${name}` : nothing}
            ?hidden=${name !== view || self.mode.hides}
            ?data-none=${self.mode.hides}
          >
            ${panels(name).map((panel) => panelView(self, shown, panel))}
          </section>`,
        )}
        <slot name="after-answer"></slot>
        <button type="button" class="button strong screen open-sheet" aria-expanded=${self.sheet.isOpen ? "true" : "false"} @click=${self.sheet.open}>
          ${locale.t(calculatorMessages).change[self.mode.way]}
        </button>
      </div>
    </div>
    <partner-working .locale=${locale} .form=${self.form} .guide=${self.guide} .answer=${answer} .currency=${answer.currency} .vendor=${programme.vendor} .programme=${programme} .asOf=${request.asOf} .tables=${tables && request.terms === undefined ? `${tables}#${request.programme}` : ""}></partner-working>
    ${self.presenting.view(shown)}
  </div>`;
}

/** Whether a panel is shown: the host may choose among them, and where nothing is sold there is nothing to explain but what it costs. @param {PartnerCalculator} self @param {Answer} answer @param {string} panel */
function shows(self, answer, panel) {
  if (panel === "headline" || panel === "deal") return true;
  // Studies ask about the plan: there is none behind a file, and beside a deal its ranges are not the ones drawn.
  if (STUDIES.includes(panel) && (!possible || self.mode.way === "sales")) return false;
  if (panel === "compare" && self.mode.way === "sales") return false;
  if (self.mode.dealing && (panel === "risk" || panel === "actions")) return false;
  if (isEmpty(answer) && !(panel === "statement" && sign(answer.headline.profit) !== 0)) return false;
  const chosen = String(self.panels ?? "").split(/[\s,]+/).filter(Boolean);
  return panel === "basis" || chosen.length === 0 || chosen.includes(panel);
}

/** @param {PartnerCalculator} self @param {Shown} shown @param {string} panel */
function panelView(self, shown, panel) {
  const { request, answer, programme } = shown;
  const { locale } = self;
  switch (panel) {
    case "deal":
      return html`<partner-deal .deal=${self.mode.deal} .outcome=${self.mode.deal?.outcome ?? null} .locale=${locale}></partner-deal>`;
    case "headline":
      return html`${isEmpty(answer) && self.mode.way === "plan" ? html`<partner-start class="screen" .form=${self.form} .change=${self.begin} .go=${self.goElsewhere} ?sales=${possible}></partner-start>` : nothing}
        <partner-headline .answer=${answer} .locale=${locale} .who=${whose(locale, shown)} .programme=${programme} .byRules=${self.byRules.of(request)}></partner-headline>`;
    case "basis":
      return html`<partner-basis .answer=${answer} .locale=${locale} .vendor=${programme.vendor}></partner-basis>`;
    case "waterfall":
      return html`<partner-waterfall .answer=${answer} .locale=${locale}></partner-waterfall>`;
    case "tiers":
      return html`<partner-tiers .answer=${answer} .locale=${locale} .tiers=${programme.tiers} .evolving=${request.tierPath === "evolving"}></partner-tiers>`;
    case "months":
      return html`<partner-months .answer=${answer} .locale=${locale}></partner-months>`;
    case "payouts":
      return html`<partner-payouts .answer=${answer} .locale=${locale}></partner-payouts>`;
    case "compare":
      return html`${self.lazyParts.note("compare/define.js", locale)}<partner-compare ${ref(self.lazyParts.near("compare/define.js"))} .scenarios=${self.scenarios.list} .change=${self.scenarios.change} .open=${self.scenarios.open} .device=${self.linked ? self.scenarios.device : null} .request=${request} .answer=${answer} .locale=${locale} .programmes=${onOffer(self.offer, self.programmes, programme)} .uncertain=${self.mode.dealing ? null : self.uncertain} .picture=${self.uncertain.picture}></partner-compare>`;
    case "statement":
      return html`<partner-statement .answer=${answer} .locale=${locale} .grain=${self.grain} @partner-grain=${(/** @type {CustomEvent} */ e) => (self.grain = e.detail.grain)}></partner-statement>`;
    case "incentives":
      return html`<partner-incentives .answer=${answer} .locale=${locale} .programme=${programme} .open=${self.mode.open}></partner-incentives>`;
    case "assumptions":
      return html`<partner-assumptions .answer=${answer} .locale=${locale} .request=${request} .programme=${programme} .engine=${self.engineVersion}></partner-assumptions>`;
    default:
      return studyView(self, /** @type {Study} */ (panel), request, answer, programme);
  }
}

/** How much of the plan is the reader's own, beside the example it began as. @param {PartnerCalculator} self */
function yours(self) {
  const { request, origin, locale } = self;
  const t = locale.t(startMessages);
  return html`<p class="yours">
    ${request && origin ? html`<span>${t.yours(ownFigures(request, origin))}</span>` : nothing}
    <button type="button" class="link" @click=${self.planLoader.empty}>${t.empty}</button>
  </p>`;
}

/** Other starting points, folded away: one click takes the plan to another. @param {PartnerCalculator} self */
function examples(self) {
  const t = self.locale.t(examplesMessages);
  const plan = self.locale.t(planMessages);
  return html`<details class="examples">
    <summary class="twist">${plan.presets}</summary>
    <div role="group" aria-label=${plan.presets}>
      ${presets.map((p) => {
        const on = p.id === self.example;
        return html`<button type="button" class="chip" aria-pressed=${on ? "true" : "false"} @click=${() => self.planLoader.replace(p.id)}>
          <strong>${t.title[p.id]}</strong>${on && self.changed ? html` <small>${plan.changed}</small>` : nothing}
          <small>${t.about[p.id]}</small>
        </button>`;
      })}
    </div>
  </details>`;
}

/** Whose plan an answer is of. @param {Locale} locale @param {Shown} shown */
export function whose(locale, { request, programme, preset, file }) {
  const role = programme.roles.find((r) => r.id === request.role);
  const tier = role?.tiers.includes(request.tier) ? programme.tiers.find((t) => t.id === request.tier) : undefined;
  const t = locale.t(calculatorMessages);
  // A host may have moved the example to another country; its company stays where it is.
  const start = presets.find((p) => p.id === preset);
  const example = start?.request.country === request.country ? locale.t(examplesMessages).company[start.id] : t.example;
  return [file || (preset ? example : t.own), role?.title, tier?.title, locale.format.country(request.country), programme.title].filter(Boolean).join(" · ");
}

/** What stands between the reader and a fresh answer. @param {PartnerCalculator} self */
function notices(self) {
  const { current, request, locale } = self;
  const t = locale.t(calculatorMessages);
  if (self.trapped) return html`<div class="notice refused" role="status"><p>${t.trapped}</p></div>`;
  if (!self.problems.length || !current || !request) return nothing;
  const { placed, elsewhere } = place(self.problems, request, current, locale);
  return html`<div class="notice" role="status">
    <p>${self.instead || !self.shown ? t.instead : t.resting({ who: whose(locale, self.shown) })}</p>
    ${placed.size ? html`<button type="button" class="link" @click=${self.sheet.mend}>${t.restingAction}</button>` : nothing}
    ${elsewhere.length
      ? html`<p>${t.elsewhere}</p>
          <ul>
            ${elsewhere.map((message) => html`<li>${message}</li>`)}
          </ul>`
      : nothing}
  </div>`;
}
