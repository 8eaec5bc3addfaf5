/**
 * The panels of the answer, in the order of each view. To add one: make a folder with its element, register the element (in `define.js`,
 * or in a part of `load/parts.js` that is fetched once the panel is near), and write it down here.
 */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { sign } from "../base/decimal.js";
import { movesLocked, onOffer, wordsOf } from "../embed/limits.js";
import { possible } from "../load/worker-source.js";
import { isEmpty } from "../answer/sentence.js";
import { whose } from "../answer/whose.js";

/** @import { TemplateResult } from "lit" */
/** @import { ByRules } from "../answer/rules.js" */
/** @import { ViewName } from "../base/views.js" */
/** @import { PartName } from "../load/parts.js" */
/** @import { CurrentForm } from "../store/current-form.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */
/** @import { FormSheet } from "./form-sheet.js" */
/** @typedef {{ store: PlanStore, form: CurrentForm, byRules: ByRules, sheet: FormSheet }} Sources what panels are drawn from */
/**
 * @typedef {object} PanelEntry
 * @property {string} name as hosts choose it by the attribute `panels`
 * @property {ViewName} view in which it stands
 * @property {(store: PlanStore, shown: Shown) => boolean} [suits] whether it has anything to say
 * @property {boolean} [always] whether it is shown whatever the host chose
 * @property {PartName} [part] the part that holds its element, fetched once it is near
 * @property {(sources: Sources, shown: Shown, near: unknown) => TemplateResult} draw near: for an element that is fetched later
 */

const isPlan = (/** @type {PlanStore} */ { mode }) => mode.way !== "sales";
const sells = (/** @type {PlanStore} */ _, /** @type {Shown} */ { answer }) => !isEmpty(answer);
/** Studies ask about the plan: there is none behind a file. */
const isStudied = (/** @type {PlanStore} */ store, /** @type {Shown} */ shown) => possible && isPlan(store) && sells(store, shown);
/** Beside a deal the plan's ranges are not the ones drawn. */
const isPlanned = (/** @type {PlanStore} */ store, /** @type {Shown} */ shown) => isStudied(store, shown) && !store.mode.dealing;

/** @type {readonly PanelEntry[]} */
export const PANELS = [
  {
    name: "deal",
    view: "answer",
    always: true,
    suits: ({ mode }) => mode.dealing !== null,
    draw: ({ store: { mode, locale } }) => html`<partner-deal .deal=${mode.deal} .outcome=${mode.deal?.outcome ?? null} .locale=${locale}></partner-deal>`,
  },
  {
    name: "headline",
    view: "answer",
    always: true,
    suits: ({ mode }) => !mode.dealing,
    draw: ({ store, form, byRules, sheet }, shown) => {
      const { locale, mode } = store;
      const begins = isEmpty(shown.answer) && mode.way === "plan";
      return html`${begins ? html`${store.lazyParts.note("plan/define.js", locale)}<partner-start ${ref(store.lazyParts.near("plan/define.js"))} class="screen" .form=${form.value} .change=${begin(store)} .go=${elsewhere(store, sheet)} ?sales=${possible}></partner-start>` : nothing}
        <partner-headline .answer=${shown.answer} .locale=${locale} .who=${whose(locale, shown)} .programme=${shown.programme} .byRules=${byRules.of(shown.request)}></partner-headline>`;
    },
  },
  {
    name: "waterfall",
    view: "answer",
    suits: (store, shown) => !store.mode.dealing && sells(store, shown),
    draw: ({ store }, { answer }) => html`<partner-waterfall pictures .answer=${answer} .locale=${store.locale}></partner-waterfall>`,
  },
  {
    name: "tiers",
    view: "answer",
    suits: (store, shown) => !store.mode.dealing && sells(store, shown),
    draw: ({ store }, { answer, request, programme }) => html`<partner-tiers .answer=${answer} .locale=${store.locale} .tiers=${programme.tiers} .evolving=${request.tierPath === "evolving"}></partner-tiers>`,
  },
  {
    name: "actions",
    view: "answer",
    part: "study/define.js",
    suits: isPlanned,
    draw: ({ store }, { answer, request, programme }, near) =>
      html`<partner-actions ${near} .answer=${answer} .locale=${store.locale} .request=${request} .programme=${programme} .uncertain=${store.uncertain} .bars=${movesLocked(store.settings.lock)} .change=${(/** @type {typeof request} */ next) => store.change(next, {})}></partner-actions>`,
  },
  {
    name: "basis",
    view: "answer",
    always: true,
    suits: sells,
    draw: ({ store }, { answer, programme }) => html`<partner-basis .answer=${answer} .locale=${store.locale} .vendor=${programme.vendor}></partner-basis>`,
  },
  {
    name: "months",
    view: "when",
    part: "answer/define.js",
    suits: sells,
    draw: ({ store }, { answer }, near) => html`<partner-months ${near} pictures .answer=${answer} .locale=${store.locale}></partner-months>`,
  },
  {
    name: "payouts",
    view: "when",
    part: "answer/define.js",
    suits: sells,
    draw: ({ store }, { answer }, near) => html`<partner-payouts ${near} .answer=${answer} .locale=${store.locale}></partner-payouts>`,
  },
  {
    name: "risk",
    view: "change",
    part: "study/define.js",
    suits: isPlanned,
    draw: ({ store: { uncertain, locale } }, { answer, request, programme }, near) =>
      html`<partner-risk
        ${near}
        .answer=${answer}
        .locale=${locale}
        .request=${request}
        .programme=${programme}
        .uncertain=${uncertain}
        .ranges=${uncertain.ranges}
        .picture=${uncertain.picture}
        .state=${uncertain.state}
        .faults=${uncertain.problems}
        .chosen=${uncertain.chosen}
      ></partner-risk>`,
  },
  {
    name: "tornado",
    view: "change",
    part: "study/define.js",
    suits: isStudied,
    draw: ({ store }, { answer, request, programme }, near) => html`<partner-tornado ${near} .answer=${answer} .locale=${store.locale} .request=${request} .programme=${programme}></partner-tornado>`,
  },
  {
    name: "whatif",
    view: "change",
    part: "study/define.js",
    suits: isStudied,
    draw: ({ store }, { answer, request, programme }, near) => html`<partner-whatif ${near} .answer=${answer} .locale=${store.locale} .request=${request} .programme=${programme}></partner-whatif>`,
  },
  {
    name: "compare",
    view: "compare",
    part: "compare/define.js",
    suits: (store, shown) => isPlan(store) && sells(store, shown),
    draw: ({ store }, { answer, request, programme }, near) => {
      const { scenarios, settings, mode, uncertain, locale, programmes } = store;
      return html`<partner-compare
        ${near}
        .scenarios=${scenarios.list}
        .change=${scenarios.change}
        .open=${scenarios.open}
        .awaits=${scenarios.awaits}
        .programmesOf=${scenarios.programmesOf}
        .device=${settings.linked ? scenarios.device : null}
        .request=${request}
        .answer=${answer}
        .locale=${locale}
        .programmes=${onOffer(settings.offer, programmes, programme)}
        .uncertain=${mode.dealing ? null : uncertain}
        .picture=${uncertain.picture}
      ></partner-compare>`;
    },
  },
  {
    name: "statement",
    view: "statement",
    part: "statement/define.js",
    suits: (_, { answer }) => !isEmpty(answer) || sign(answer.headline.profit) !== 0,
    draw: ({ store }, { answer }, near) => html`<partner-statement ${near} .answer=${answer} .locale=${store.locale} .grain=${store.grain} @partner-grain=${(/** @type {CustomEvent} */ e) => store.set({ grain: e.detail.grain })}></partner-statement>`,
  },
  {
    name: "incentives",
    view: "statement",
    part: "statement/define.js",
    suits: sells,
    draw: ({ store }, { answer, programme }, near) => html`<partner-incentives ${near} .answer=${answer} .locale=${store.locale} .programme=${programme} .open=${store.mode.open}></partner-incentives>`,
  },
  {
    name: "assumptions",
    view: "statement",
    part: "statement/define.js",
    suits: sells,
    draw: ({ store }, { answer, request, programme }, near) => html`<partner-assumptions ${near} .answer=${answer} .locale=${store.locale} .request=${request} .programme=${programme} .engine=${store.engineVersion}></partner-assumptions>`,
  },
];

/** Takes the plan that the first questions make. @param {PlanStore} store */
const begin = (store) => (/** @type {Shown["request"]} */ request) => store.change(request, {}, { step: true });

/** Begins elsewhere than at the first questions. @param {PlanStore} store @param {FormSheet} sheet */
const elsewhere = (store, sheet) => (/** @type {"form" | "example" | "sales" | "file"} */ way) =>
  ({ form: sheet.begin, example: sheet.showExamples, file: sheet.chooseFile, sales: () => store.mode.choose("sales") })[way]();

/** The panels of a view that are shown: those that suit the answer, among them those the host chose. @param {PlanStore} store @param {Shown} shown @param {ViewName} view */
export function panelsOf(store, shown, view) {
  const chosen = wordsOf(store.settings.panels);
  return PANELS.filter((panel) => panel.view === view && (panel.suits?.(store, shown) ?? true) && (panel.always || chosen.length === 0 || chosen.includes(panel.name)));
}

/** A panel, with a note in its place where its part was lost. @param {PanelEntry} panel @param {Sources} sources @param {Shown} shown */
export function panelView({ part, draw }, sources, shown) {
  const { lazyParts, locale } = sources.store;
  return part ? html`${lazyParts.note(part, locale)}${draw(sources, shown, ref(lazyParts.near(part)))}` : draw(sources, shown, nothing);
}
