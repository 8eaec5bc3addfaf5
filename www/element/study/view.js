/** Where the studies stand in the answer. Their code and the workers wait until a reader comes near. */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import messages from "../../pkg/messages/en/headline.js";
import { estimateRange } from "./estimate.js";
import { possible } from "../trust.js";

/** @import { PartnerCalculator } from "../calculator.js" */
/** @import { Answer } from "../../pkg/engine.js" */
/** @import { PlanRequest, Programme } from "../form.js" */

/**
 * @param {PartnerCalculator} self @param {PlanRequest} request @param {Answer} answer @param {Programme} programme
 * @param {(panel: string) => boolean} shows
 */
export function studies(self, request, answer, programme, shows) {
  const { lazyParts, uncertain, locale } = self;
  if (!possible || self.mode.way === "sales") return nothing;
  const near = lazyParts.near("study/define.js");
  const change = (/** @type {PlanRequest} */ next) => self.change(next, {});
  return html`
    ${["risk", "actions", "whatif", "tornado"].some(shows) ? lazyParts.note("study/define.js", locale) : nothing}
    ${shows("risk")
      ? html`<partner-risk
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
        ></partner-risk>`
      : nothing}
    ${shows("actions") ? html`<partner-actions ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme} .uncertain=${uncertain} .change=${change}></partner-actions>` : nothing}
    ${shows("whatif") ? html`<partner-whatif ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme}></partner-whatif>` : nothing}
    ${shows("tornado") ? html`<partner-tornado ${ref(near)} .answer=${answer} .locale=${locale} .request=${request} .programme=${programme}></partner-tornado>` : nothing}
  `;
}

/** The range beside the headline; empty while nothing is uncertain. @param {PartnerCalculator} self @param {PlanRequest} request */
export function sure({ uncertain, locale, mode }, request) {
  const { picture } = uncertain;
  if (!picture || mode.way === "sales" || picture.request !== request) return "";
  const { profit, currency } = picture.report;
  return locale.t(messages).sure({ range: estimateRange(profit.p10, profit.p90, locale.lang, currency) });
}
