/** Figures of a column that can be chosen: programme, role, tier and edition. Pure: no element, no engine. */
import messages from "../../pkg/messages/en/compare.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { titleOf } from "./differences.js";

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Column } from "./panel.js" */
/** @import { Variant } from "./variant.js" */

/** @param {Column} column */
const tiersOf = ({ varied: { programme, request } }) => programme.roles.find((role) => role.id === request.role)?.tiers ?? [];

/** @param {Variant} variant @param {keyof Variant} name @returns {Variant} */
const omit = (variant, name) => Object.fromEntries(Object.entries(variant).filter(([key]) => key !== name));

/** A row for each. @param {string} asOf the plan's day @param {Programme[]} programmes @param {Locale} locale */
export function knobs(asOf, programmes, locale) {
  const { format } = locale;
  const t = locale.t(messages);
  const plan = locale.t(planMessages);
  return [
    {
      label: plan.programme,
      text: (/** @type {Column} */ c) => c.varied.programme.title,
      value: (/** @type {Column} */ c) => c.varied.request.programme,
      options: () => programmes.map((p) => ({ value: p.id, label: p.title })),
      // Another programme has roles, tiers and editions of its own.
      choose: (/** @type {Variant} */ _, /** @type {string} */ programme) => ({ programme }),
    },
    {
      label: plan.role,
      text: (/** @type {Column} */ c) => titleOf(c.varied.programme.roles, c.varied.request.role),
      value: (/** @type {Column} */ c) => c.varied.request.role,
      options: (/** @type {Column} */ c) => c.varied.programme.roles.map((r) => ({ value: r.id, label: r.title })),
      choose: (/** @type {Variant} */ v, /** @type {string} */ role) => ({ ...omit(v, "tier"), role }),
    },
    {
      label: plan.tier,
      text: (/** @type {Column} */ c) => (tiersOf(c).length ? titleOf(c.varied.programme.tiers, c.varied.request.tier) : t.noTier),
      value: (/** @type {Column} */ c) => c.varied.request.tier,
      options: (/** @type {Column} */ c) => tiersOf(c).map((id) => ({ value: id, label: titleOf(c.varied.programme.tiers, id) })),
      choose: (/** @type {Variant} */ v, /** @type {string} */ tier) => ({ ...v, tier }),
    },
    {
      label: t.edition,
      text: (/** @type {Column} */ c) => format.dayShort(c.varied.request.asOf),
      value: (/** @type {Column} */ c) => c.varied.request.asOf,
      options: (/** @type {Column} */ c) => {
        const days = [...new Set([...c.varied.programme.effective, asOf, c.varied.request.asOf])].filter((d) => d >= (c.varied.programme.effective[0] ?? "")).sort().reverse();
        return days.map((d) => ({ value: d, label: d === asOf ? t.planDay({ day: d }) : t.from({ day: d }) }));
      },
      choose: (/** @type {Variant} */ v, /** @type {string} */ asOf) => ({ ...v, asOf }),
    },
  ];
}
