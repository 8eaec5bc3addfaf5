/** Views of the calculator in each of its states. */
import { html, nothing } from "lit";
import planMessages from "../../pkg/messages/en/plan.js";
import examplesMessages from "../../pkg/messages/en/examples.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import startMessages from "../../pkg/messages/en/start.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import { VIEWS } from "../base/views.js";
import { onOffer } from "../embed/limits.js";
import { EngineBlocked } from "../load/engine.js";
import { lostText, reasonOf } from "../load/lost.js";
import { ownFigures } from "../plan/own-figures.js";
import { presets } from "../../presets.js";
import { pageAddress } from "../share/page-address.js";
import { waySwitch, wayView } from "./mode-view.js";
import { movedNotice, remarkView, restingNotice } from "./notices.js";
import { panelView, panelsOf } from "./panels.js";
import { tabs } from "./tabs.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Speaker } from "../language/speaker.js" */
/** @import { ViewName } from "../base/views.js" */
/** @import { Address } from "../share/address.js" */
/** @import { PlanFiles } from "../share/plan-files.js" */
/** @import { CurrentGuide } from "../store/guide.js" */
/** @import { PlanLoader } from "../store/plan-loader.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */
/** @import { Sources } from "./panels.js" */
/** @import { Presenting } from "./presenting.js" */
/** @import { Printing } from "./printing.js" */
/**
 * Sources the page is drawn from, with the actions of its buttons.
 * @typedef {Sources & { speaker: Speaker, guide: CurrentGuide, loader: PlanLoader, address: Address, files: PlanFiles, presenting: Presenting, printing: Printing, explain: (event: CustomEvent) => void, look: (view: ViewName) => void }} Page
 */

/** The same places as the answer will take, with the page's own worked example in the answer's. @param {Locale} locale */
export function loadingView(locale) {
  return html`<div class="frame isolated" aria-busy="true">
    <div class="top"><p class="lead">${locale.t(calculatorMessages).loading}</p></div>
    <div class="layout">
      <div class="inputs waiting" aria-hidden="true">${Array.from({ length: 9 }, () => html`<span></span>`)}</div>
      <div class="answer"><slot></slot></div>
    </div>
  </div>`;
}

/** @param {Locale} locale @param {unknown} failure @param {() => void} again */
export function failedView(locale, failure, again) {
  const t = locale.t(calculatorMessages);
  const blocked = failure instanceof EngineBlocked;
  const reason = reasonOf(failure);
  return html`<div class="frame isolated">
    <div class="notice refused" role="alert">
      <p><strong>${blocked ? t.blockedTitle : t.failedTitle}</strong></p>
      <p>${blocked ? t.blocked : reason === "lost" ? t.failed : lostText(reason, locale)}</p>
      ${blocked ? nothing : html`<button type="button" class="button" @click=${reason === "gone" ? () => location.reload() : again}>${reason === "gone" ? t.reload : t.retry}</button>`}
    </div>
    <slot></slot>
  </div>`;
}

/** @param {Page} page @param {Shown} shown @param {boolean} narrow whether form and answer do not fit side by side */
export function answerView(page, shown, narrow) {
  const { store, form, guide, sheet, explain } = page;
  const { locale, settings, current } = store;
  if (!current || !form.value) return nothing;
  const { request, answer, programme } = shown;
  const tables = pageAddress(settings.policies);
  return html`<div class="frame isolated" @partner-explain=${explain} @partner-contract=${sheet.openContract} @partner-guide=${guide.want} @partner-picture=${page.files.picture}>
    ${topView(page, shown)}
    ${page.printing.view(shown)}
    <div class="layout">
      ${formView(page, narrow)} ${panelsView(page, shown)}
    </div>
    <partner-working
      .locale=${locale}
      .form=${form.value}
      .guide=${guide.value}
      .answer=${answer}
      .currency=${answer.currency}
      .vendor=${programme.vendor}
      .programme=${programme}
      .asOf=${request.asOf}
      .tables=${tables && request.terms === undefined ? `${tables}#${request.programme}` : ""}
    ></partner-working>
    ${page.presenting.view(shown)}
  </div>`;
}

/** Header: the partner's profile, and the toolbar of the plan. @param {Page} page @param {Shown} shown */
function topView({ store, form, address, files, presenting, printing }, { answer }) {
  const { settings, programmes, current, changes } = store;
  return html`<div class="top screen">
    <partner-profile
      .form=${form.value}
      .programmes=${current ? onOffer(settings.offer, programmes, current) : []}
      .brings=${!settings.offer}
      .rates=${answer.rates}
      .chooseProgramme=${store.chooseProgramme}
      .chooseRole=${store.chooseRole}
      .lazyParts=${store.lazyParts}
      .bringing=${store.bringing}
      .bring=${store.bring}
      .openOwn=${store.openOwn}
      .closeOwn=${store.closeOwn}
    ></partner-profile>
    <partner-toolbar .locale=${store.locale} .address=${address} .take=${files.save} ?canUndo=${changes.canUndo} ?canRedo=${changes.canRedo} .undo=${changes.undo} .redo=${changes.redo} .open=${files.open} .present=${presenting.open} .print=${printing.open}></partner-toolbar>
  </div>`;
}

/** The form, or what stands in its place when the way has one of its own. @param {Page} page @param {boolean} narrow */
function formView(page, narrow) {
  const { store, form, guide, sheet } = page;
  const { locale, mode } = store;
  const t = locale.t(planMessages);
  return html`<div class="inputs screen ${sheet.isOpen ? "open" : ""}" id="inputs" role="group" aria-label=${t.title} @keydown=${(/** @type {KeyboardEvent} */ e) => e.key === "Escape" && sheet.isOpen && sheet.shut()}>
    <div class="sheet-head">
      <h2 class="aside">${t.title}</h2>
      <button type="button" class="button strong shut" @click=${sheet.shut}>${locale.t(toolbarMessages).closeInputs}</button>
    </div>
    ${waySwitch(store, "form")}
    ${mode.dealing
      ? html`<partner-deal-inputs .deal=${mode.dealing} .form=${mode.dealing.form}></partner-deal-inputs>`
      : html`${yours(page)}${examples(page)}<partner-inputs ?touch=${narrow} ?sales=${mode.way === "sales"} .form=${form.value} .guide=${guide.value}></partner-inputs>`}
  </div>`;
}

/** Notices, the answer in sight and its views. @param {Page} page @param {Shown} shown */
function panelsView(page, shown) {
  const { store, sheet, speaker, look, presenting, printing } = page;
  const { locale, mode, scenarios, lazyParts, remark, trials } = store;
  const resting = store.problems.length > 0 ? "resting" : "";
  const views = VIEWS.map((name) => ({ name, panels: panelsOf(store, shown, name) })).filter(({ panels }) => panels.length);
  const held = views.map(({ name }) => name);
  const view = held.includes(store.view) ? store.view : (held[0] ?? "answer");
  return html`<div class="answer">
    <div class="notices">
      ${speaker.note}${lazyParts.note("engine", locale, store.bringWhole)}${presenting.note}${printing.note}${page.files.note}${lazyParts.note("share/linking.js", locale, () => page.address.keep())}${lazyParts.note("explain/define.js", locale)}${remark ? remarkView(remark, locale, () => store.set({ remark: null })) : nothing}${movedNotice(store)}${restingNotice(store, sheet.mend)}
    </div>
    ${waySwitch(store, "answer")}
    <div class="head ${resting}" ?hidden=${mode.hides}>
      <partner-summary .answer=${shown.answer} .locale=${locale} .report=${trials} .deal=${mode.dealing?.worked ?? null} .pinned=${scenarios.pinned} .pin=${held.includes("compare") ? scenarios.pin : null}></partner-summary>
      ${tabs(locale, held, view, scenarios.list?.length ? scenarios.list.length + 1 : 0, look)}
    </div>
    <slot name="after-headline"></slot>
    ${wayView(store)}
    ${views.map(
      ({ name, panels }) => html`<section
        class="view ${resting}"
        id="view-${name}"
        data-view=${name}
        role=${held.length > 1 ? "tabpanel" : nothing}
        aria-labelledby=${held.length > 1 ? `tab-${name}` : nothing}
        ?hidden=${name !== view || mode.hides}
        ?data-none=${mode.hides}
      >
        ${panels.map((panel) => panelView(panel, page, shown))}
      </section>`,
    )}
    <slot name="after-answer"></slot>
    <button type="button" class="button strong screen open-sheet" aria-expanded=${sheet.isOpen ? "true" : "false"} @click=${sheet.open}>
      ${locale.t(calculatorMessages).change[mode.way]}
    </button>
  </div>`;
}

/** Count of the plan's figures that are the reader's own, beside the example it began as. @param {Page} page */
function yours({ store: { request, locale }, form: { origin }, loader }) {
  const t = locale.t(startMessages);
  return html`<p class="yours">
    ${request && origin ? html`<span>${t.yours(ownFigures(request, origin))}</span>` : nothing}
    <button type="button" class="link" @click=${loader.empty}>${t.empty}</button>
  </p>`;
}

/** Other starting points, folded away: one click takes the plan to another. @param {Page} page */
function examples({ store: { locale, example, changed }, loader }) {
  const t = locale.t(examplesMessages);
  const plan = locale.t(planMessages);
  return html`<details class="examples">
    <summary class="twist">${plan.presets}</summary>
    <div role="group" aria-label=${plan.presets}>
      ${presets.map((p) => {
        const on = p.id === example;
        return html`<button type="button" class="chip" aria-pressed=${on ? "true" : "false"} @click=${() => loader.replace(p.id)}>
          <strong>${t.title[p.id]}</strong>${on && changed ? html` <small>${plan.changed}</small>` : nothing}
          <small>${t.about[p.id]}</small>
        </button>`;
      })}
    </div>
  </details>`;
}
