/** A plan taken to a programme of another currency: its figures keep theirs, a line says so, and one click undoes it. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/notices.js";
import { dayFor, fit, keepCurrency } from "./form.js";

/** @import { PartnerCalculator } from "../app/calculator.js" */
/** @import { PlanRequest, Programme, TypedFields } from "./form.js" */
/** @typedef {{ currency: string, there: string, before: { request: PlanRequest, typed: TypedFields } }} Moved currency: of the plan; there: of the programme */

/** Takes the plan to another programme. @param {PartnerCalculator} self @param {string} id @param {Programme} [home] the plan's programme until now */
export function moveTo(self, id, home = self.current) {
  const { request, typed } = self;
  const programme = self.programmes.find((p) => p.id === id);
  if (!programme || !request || !home) return;
  const fitted = fit({ ...request, asOf: dayFor(request.asOf, programme) }, programme);
  const kept = keepCurrency(fitted, home, programme);
  self.change(kept, {}, { step: true });
  const { currency } = kept;
  if (currency !== undefined && programme.currency !== home.currency) self.moved = { currency, there: programme.currency, before: { request, typed } };
}

/** @param {PartnerCalculator} self */
export function movedNotice(self) {
  const { moved, request, locale } = self;
  if (!moved || !request) return nothing;
  const t = locale.t(messages);
  const { currency: _, ...renamed } = request;
  return html`<div class="notice" role="status">
    <p>${t.moved({ plan: moved.currency, programme: moved.there })}</p>
    <button type="button" class="link" @click=${() => self.change(moved.before.request, moved.before.typed)}>${t.movedUndo}</button>
    <button type="button" class="link" @click=${() => self.change(renamed, self.typed)}>${t.movedRename({ programme: moved.there })}</button>
  </div>`;
}
