/** Tools that answer a plan: an estimate, the working of a figure, and what-if questions. */
import { z } from "zod";
import messages from "../../www/pkg/messages/en/assistant.js";
import { accountOf, workingAccount } from "../../www/element/assistant/account.js";
import * as engine from "../engine/node.js";
import { guarded, locale, refused, reply } from "./reply.js";
import { answered, planInput, requestIn } from "./request.js";

/** @import { Question, Reply } from "../../www/pkg/engine.js" */
/** @import { Tool } from "./server.js" */

const words = locale.t(messages);
const about = words.arguments;
const text = (/** @type {string} */ said = "") => z.string().max(200).describe(said);
const month = (/** @type {string} */ said) => z.int().min(0).max(59).describe(said);
const measure = z.enum(["profit", "earnings", "revenue", "cash", "funding"]);
const axis = z.strictObject({ field: text(), from: text().optional(), to: text().optional(), points: z.int().min(2).max(200) });

const figure = z
  .union([
    z.strictObject({ headline: z.enum(["profit", "earnings", "revenue", "margin", "payback", "funding", "npv", "irr"]).describe(about.headline) }),
    z.strictObject({ line: z.strictObject({ line: text(about.line), from: month(about.from), to: month(about.to) }) }),
    z.strictObject({ node: z.int().min(0).max(4_294_967_295).describe(about.node) }),
  ])
  .describe(about.figure);

const question = z
  .discriminatedUnion("ask", [
    z.strictObject({ ask: z.literal("sweep"), axis, measure }),
    z.strictObject({ ask: z.literal("grid"), across: axis, down: axis, measure }),
    z.strictObject({ ask: z.literal("goal"), field: text(), measure, target: text() }),
    z.strictObject({ ask: z.literal("tornado"), measure, swing: text() }),
  ])
  .describe(about.question);

/** Reply of a search, as a sentence. @param {Exclude<Reply, { kind: "refused" }>} told @param {Question} question */
function found(told, question) {
  if (told.kind === "goal" && question.ask === "goal") return words.goal({ way: told.reached ? "reached" : "missed", measure: question.measure, figure: question.field, value: { number: told.figure } });
  if (told.kind === "tornado") return words.bars({ count: told.bars.length });
  return words.points({ count: told.kind === "sweep" ? told.points.length : told.kind === "grid" ? told.values.flat().length : 1 });
}

/** @type {Tool[]} */
export const estimateTools = [
  {
    name: "estimate",
    ...words.estimate,
    input: planInput,
    run: guarded((/** @type {import("./request.js").PlanInput} */ given) => {
      const { request, assumed } = requestIn(given);
      const { answer, programme } = answered(request);
      const account = accountOf(engine, request, answer, programme, locale);
      return reply(account.sentences, { ...account, assumed, request });
    }),
  },
  {
    name: "explain",
    ...words.explain,
    input: { ...planInput, figure },
    run: guarded((/** @type {import("./request.js").PlanInput & { figure: z.infer<typeof figure> }} */ given) => {
      const { request } = requestIn(given);
      const { programme } = answered(request);
      const account = workingAccount(engine.working(request, given.figure), programme, locale);
      return reply([`${account.label}: ${account.text}`, account.sentence], account);
    }),
  },
  {
    name: "what_if",
    ...words.whatIf,
    input: { ...planInput, question },
    run: guarded((/** @type {import("./request.js").PlanInput & { question: Question }} */ given) => {
      const { request } = requestIn(given);
      const { answer, programme } = answered(request);
      const told = engine.ask(request, given.question);
      if (told.kind === "refused") throw refused(told.problems);
      const { sources, basis } = accountOf(engine, request, answer, programme, locale);
      return reply([found(told, given.question)], { ...told, basis, sources });
    }),
  },
];
