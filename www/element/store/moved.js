/** A plan taken to another programme: where that has another currency, the figures keep theirs. */
import { dayFor, fit, keepCurrency } from "../plan/form.js";

/** @import { PlanRequest, Programme, TypedFields } from "../plan/form.js" */
/** @import { PlanStore } from "./store.js" */
/** @typedef {{ currency: string, there: string, before: { request: PlanRequest, typed: TypedFields } }} Moved currency: of the plan; there: of the programme */

/** Takes the plan to another programme. @param {PlanStore} store @param {string} id @param {Programme} [home] the plan's programme until now */
export function moveTo(store, id, home = store.current) {
  const { request, typed } = store;
  const programme = store.programmes.find((p) => p.id === id);
  if (!programme || !request || !home) return;
  const fitted = fit({ ...request, asOf: dayFor(request.asOf, programme) }, programme);
  const kept = keepCurrency(fitted, home, programme);
  store.change(kept, {}, { step: true });
  const { currency } = kept;
  if (currency !== undefined && programme.currency !== home.currency) store.set({ moved: { currency, there: programme.currency, before: { request, typed } } });
}
