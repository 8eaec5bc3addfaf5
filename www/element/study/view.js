/** Where the studies stand in the answer. Their code and the workers wait until a reader comes near. */
import { html } from "lit";
import { ref } from "lit/directives/ref.js";

/** @import { PartnerCalculator } from "../app/calculator.js" */
/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @typedef {"risk" | "actions" | "whatif" | "tornado"} Study */

/** The panels that are studies. @type {readonly string[]} */
export const STUDIES = ["risk", "actions", "whatif", "tornado"];

/** A study of a plan. @param {PartnerCalculator} self @param {Study} study @param {PlanRequest} request @param {Answer} answer @param {Programme} programme */
export function studyView(self, study, request, answer, programme) {
  const { lazyParts, uncertain, locale } = self;
  const near = lazyParts.near("study/define.js");
  const note = lazyParts.note("study/define.js", locale);
  const change = (/** @type {PlanRequest} */ next) => self.change(next, {});
  switch (study) {
    case "risk":
      return html`${note}<partner-risk
          ${ref(near)}
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
        ></partner-risk>`;
    case "actions":
      return html`${note}<partner-actions ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme} .uncertain=${uncertain} .change=${change}></partner-actions>`;
    case "whatif":
      return html`<partner-whatif ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme}></partner-whatif>`;
    default:
      return html`<partner-tornado ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme}></partner-tornado>`;
  }
}

/** The trials of a plan, while some of its figures are ranges. @param {PartnerCalculator} self @param {PlanRequest} request */
export function trialsOf({ uncertain, mode }, request) {
  const { picture } = uncertain;
  return picture && mode.way !== "sales" && picture.request === request ? picture.report : null;
}
