/** The plan a tool is asked about: a whole request, or one made of a few figures. */
import { z } from "zod";
import messages from "../../www/pkg/messages/en/assistant.js";
import { requestOf } from "../../www/element/assistant/draft.js";
import { knobNames } from "../../www/element/plan/knobs.js";
import * as engine from "../engine/node.js";
import { Refusal, locale, problemOf, refused } from "./reply.js";

/** @import { Answer, ProgrammeEntry, Request } from "../../www/pkg/engine.js" */
/** @import { Draft } from "../../www/element/assistant/draft.js" */

const words = locale.t(messages);
const about = words.arguments;
const name = (/** @type {string} */ text) => z.string().max(200).describe(text);
const figure = (/** @type {string} */ text) => z.union([z.string().max(40), z.number()]).describe(text);

const plan = z.strictObject({
  programme: name(about.programme),
  role: name(about.role).optional(),
  tier: name(about.tier).optional(),
  country: name(about.country).optional(),
  asOf: name(about.asOf).optional(),
  currency: name(about.currency).optional(),
  ...Object.fromEntries(knobNames.map((knob) => [knob, figure(about[knob]).optional()])),
});

/** Arguments of every tool that answers a plan. */
export const planInput = { plan: plan.describe(about.plan).optional(), request: z.looseObject({ programme: name(about.programme) }).describe(about.request).optional() };

/** @typedef {{ plan?: z.infer<typeof plan>, request?: object }} PlanInput */

/** The request that is meant, and the figures that were assumed. @param {PlanInput} given */
export function requestIn({ plan, request }) {
  if ((plan === undefined) === (request === undefined)) throw new Refusal(words.eitherPlan);
  if (!plan) return { request: /** @type {Request} */ (request), assumed: {} };
  const { programmes } = engine.catalogue();
  const drafted = requestOf(/** @type {Draft} */ (plan), programmes, words.customers);
  if (drafted.kind === "unknown-programme") throw new Refusal(words.unknownProgramme({ given: plan.programme, known: programmes.map(({ id }) => id) }));
  if (drafted.kind === "unreadable") throw new Refusal(words.unreadable(drafted));
  return { request: /** @type {Request} */ (drafted.request), assumed: drafted.assumed };
}

/** The programme of a request. @param {Request} request @returns {ProgrammeEntry} */
export function programmeOf({ programme, terms }) {
  if (terms !== undefined) {
    const brought = engine.programme(terms);
    if (brought.kind === "refused") throw refused(brought.problems.map(problemOf));
    return brought.entry;
  }
  const found = engine.catalogue().programmes.find(({ id }) => id === programme);
  if (!found) throw new Refusal(words.unknownProgramme({ given: programme, known: engine.catalogue().programmes.map(({ id }) => id) }));
  return found;
}

/** The answer to a request, with its programme. @param {Request} request @returns {{ answer: Answer, programme: ProgrammeEntry }} */
export function answered(request) {
  const programme = programmeOf(request);
  const outcome = engine.estimate(request);
  if (outcome.kind === "refused") throw refused(outcome.problems);
  return { answer: outcome, programme };
}
