/** Tools about programmes: the catalogue, their tables, and checks of terms that somebody drafted. */
import { z } from "zod";
import messages from "../../www/pkg/messages/en/assistant.js";
import { moneyOf } from "../../www/element/base/format.js";
import * as engine from "../engine/node.js";
import { guarded, locale, problemOf, refused, reply } from "./reply.js";
import { answered, planInput, programmeOf, requestIn } from "./request.js";

/** @import { OwnValue } from "../../www/pkg/engine.js" */
/** @import { Tool } from "./server.js" */

const words = locale.t(messages);
const about = words.arguments;
const name = (/** @type {string} */ said) => z.string().max(200).describe(said);
const own = z.array(z.strictObject({ table: name(about.table), at: name(about.at), value: name(about.value) })).min(1).max(1_000).describe(about.own);

/** @type {Tool[]} */
export const programmeTools = [
  {
    name: "catalogue",
    ...words.catalogue,
    input: { programme: name(about.programme).optional() },
    run: guarded((/** @type {{ programme?: string }} */ { programme }) => {
      if (programme !== undefined) {
        const entry = programmeOf(/** @type {import("../../www/pkg/engine.js").Request} */ ({ programme }));
        return reply([entry.title, entry.summary], { programme: entry });
      }
      const programmes = engine.catalogue().programmes.map(({ id, title, vendor, currency, summary, effective, roles, tiers }) => ({
        id,
        title,
        vendor,
        currency,
        summary,
        effective,
        roles: roles.map(({ id, title, model, tiers }) => ({ id, title, model, tiers })),
        tiers: tiers.map(({ id, title }) => ({ id, title })),
      }));
      return reply([words.lists({ count: programmes.length })], { engine: engine.version(), programmes });
    }),
  },
  {
    name: "guide",
    ...words.guide,
    input: { programme: name(about.programme), asOf: name(about.asOf) },
    run: guarded((/** @type {{ programme: string, asOf: string }} */ { programme, asOf }) => {
      const { title, sources, notes, leavesOut } = programmeOf(/** @type {import("../../www/pkg/engine.js").Request} */ ({ programme }));
      const guide = engine.guide(programme, asOf);
      return reply([words.tables({ count: guide.tables.length, title, day: asOf })], { ...guide, sources, notes, leavesOut });
    }),
  },
  {
    name: "check_programme",
    ...words.checkProgramme,
    input: { programme: name(about.programme).optional(), terms: z.string().max(1_000_000).describe(about.terms).optional() },
    run: guarded((/** @type {{ programme?: string, terms?: string }} */ { programme = "", terms }) => {
      if (terms === undefined) {
        const { title } = programmeOf(/** @type {import("../../www/pkg/engine.js").Request} */ ({ programme }));
        return reply([words.started({ title })], { terms: engine.terms(programme) });
      }
      const brought = engine.programme(terms);
      if (brought.kind === "refused") throw refused(brought.problems.map(problemOf));
      const { entry, slips } = brought;
      const told = slips.map(problemOf);
      return reply([words.accepted({ count: slips.length, title: entry.title }), ...told.map(({ message }) => message)], { programme: entry, slips: told });
    }),
  },
  {
    name: "check_contract",
    ...words.checkContract,
    input: { ...planInput, own },
    run: guarded((/** @type {import("./request.js").PlanInput & { own: OwnValue[] }} */ given) => {
      const { request } = requestIn(given);
      const before = answered({ ...request, own: [] });
      const after = answered({ ...request, own: given.own });
      const { currency } = after.answer;
      const [was, is] = [before, after].map(({ answer }) => answer.headline.profit);
      const sentence = words.contract({ before: moneyOf(was ?? "", currency), after: moneyOf(is ?? "", currency) });
      return reply([sentence], { currency, before: before.answer.headline, after: after.answer.headline, basis: after.answer.basis, request: { ...request, own: given.own } });
    }),
  },
];
