/** Names whose plan an answer is of. */
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import examplesMessages from "../../pkg/messages/en/examples.js";
import { presets } from "../../presets.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Shown } from "../store/store.js" */

/** @param {Locale} locale @param {Shown} shown */
export function whose(locale, { request, programme, preset, file }) {
  const role = programme.roles.find((r) => r.id === request.role);
  const tier = role?.tiers.includes(request.tier) ? programme.tiers.find((t) => t.id === request.tier) : undefined;
  const t = locale.t(calculatorMessages);
  // A host may have moved the example to another country; its company stays where it is.
  const start = presets.find((p) => p.id === preset);
  const example = start?.request.country === request.country ? locale.t(examplesMessages).company[start.id] : t.example;
  return locale.format.row([file || (preset ? example : t.own), role?.title, tier?.title, locale.format.country(request.country), programme.title]);
}
