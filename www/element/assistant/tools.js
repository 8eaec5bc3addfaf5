/** The tools of a page for the browser's assistant: they work on the plan that the reader sees, through what every host may use. */
import messages from "../../pkg/messages/en/assistant.js";
import { knobNames, isKnob } from "../plan/knobs.js";
import { turnKnob } from "../plan/turn.js";
import * as engine from "../load/engine.js";
import { fit } from "../plan/form.js";
import { localeFor } from "../base/locale.js";
import { problemText } from "../base/message.js";
import { withWords } from "../plan/programme-words.js";
import { accountOf, workingAccount } from "./account.js";

/** @import { HeadlineFigure, Problem } from "../../pkg/engine.js" */
/** @import { PartnerCalculator } from "../app/calculator.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @import { PageTool } from "./offer.js" */
/** @typedef {Record<string, unknown>} Arguments */

/** Signs of all arguments of one call. */
const LONGEST = 100_000;
/** Plans of one comparison. */
const MOST = 8;
/** @type {HeadlineFigure[]} */
const FIGURES = ["profit", "earnings", "revenue", "margin", "payback", "funding", "npv", "irr"];

/** Assistants are spoken to in one language, whatever the reader's. */
const locale = localeFor("en");
const words = locale.t(messages);
const about = words.arguments;

/** A mistake of the assistant's, in words. */
class Refusal extends Error {}

const text = (/** @type {string} */ description) => ({ type: "string", description });
const figures = Object.fromEntries(knobNames.map((name) => [name, { type: ["string", "number"], description: about[name] }]));
const partner = { programme: text(about.programme), role: text(about.role), tier: text(about.tier), country: text(about.country) };
const planSchema = { type: "object", properties: { ...partner, ...figures }, additionalProperties: false };

/** @param {readonly string[]} sentences @param {object} [data] */
const reply = (sentences, data) => ({ content: [{ type: "text", text: sentences.join("\n") }], ...(data && { structuredContent: data }) });

/** @param {readonly Problem[]} problems @param {Programme} programme */
function refused(problems, programme) {
  const said = problems.map((problem) => words.problem({ field: problem.field, message: problemText(problem, locale, programme) }));
  return new Refusal([words.refused({ count: problems.length }), ...said].join("\n"));
}

/** The programme of a request. @param {PlanRequest} request @returns {Promise<Programme>} */
async function programmeOf({ programme, terms }) {
  if (terms === undefined) return withWords(programme, locale);
  const brought = engine.programme(terms);
  if (brought.kind === "refused") throw new Refusal(words.refused({ count: brought.problems.length }));
  return { ...brought.entry, terms };
}

/** A plan with the figures that an assistant gave. @param {PlanRequest} plan @param {Arguments} given @returns {Promise<PlanRequest>} */
async function changed(plan, given) {
  const { programme, role, tier, country, ...rest } = given;
  const known = engine.catalogue().programmes;
  if (programme !== undefined && !known.some(({ id }) => id === programme)) throw new Refusal(words.unknownProgramme({ given: String(programme), known: known.map(({ id }) => id) }));
  let request = plan;
  if (programme !== undefined && programme !== plan.programme) request = fit({ ...plan, programme: String(programme) }, await withWords(String(programme), locale));
  // What the programme does not know stays, for the engine to name it.
  if (role !== undefined) request = { ...fit({ ...request, role: String(role) }, await programmeOf(request)), role: String(role) };
  if (tier !== undefined) request = { ...request, tier: String(tier) };
  if (country !== undefined) request = { ...request, country: String(country) };
  for (const [name, value] of Object.entries(rest)) {
    if (!isKnob(name)) throw new Refusal(words.unknownArgument({ given: name, known: [...Object.keys(partner), ...knobNames] }));
    const turned = turnKnob(request, name, String(value));
    if (!turned) throw new Refusal(words.unreadable({ field: name, given: String(value) }));
    request = turned;
  }
  return request;
}

/** @param {PlanRequest} request */
async function answered(request) {
  const programme = await programmeOf(request);
  const outcome = engine.estimate(request);
  if (outcome.kind === "refused") throw refused(outcome.problems, programme);
  return { answer: outcome, programme };
}

/** An answer to a request, as it is told. @param {PlanRequest} request */
async function told(request) {
  const { answer, programme } = await answered(request);
  const account = accountOf(engine, request, answer, programme, locale);
  return { account, request };
}

/** @param {() => PartnerCalculator | undefined} current the calculator to work on @returns {PageTool[]} */
export function toolsFor(current) {
  /** @type {(name: string, said: { title: string, about: string }, inputSchema: object, readOnlyHint: boolean, run: (calculator: PartnerCalculator, plan: PlanRequest, given: Arguments) => Promise<unknown>) => PageTool} */
  const tool = (name, { title, about }, inputSchema, readOnlyHint, run) => ({
    name,
    title,
    description: about,
    inputSchema,
    annotations: { readOnlyHint },
    execute: async (given) => {
      try {
        const said = JSON.stringify(given ?? {});
        if (said.length > LONGEST) throw new Refusal(words.tooLong({ most: LONGEST }));
        const read = JSON.parse(said);
        if (typeof read !== "object" || read === null || Array.isArray(read)) throw new Refusal(words.noObject);
        const calculator = current();
        const plan = calculator?.request;
        if (!calculator || !plan) throw new Refusal(words.noCalculator);
        await engine.loadWhole();
        return await run(calculator, plan, read);
      } catch (error) {
        return { ...reply([error instanceof WebAssembly.RuntimeError ? words.trapped : error instanceof Error ? error.message : String(error)]), isError: true };
      }
    },
  });
  return [
    tool("propose_partner_plan", words.proposePlan, planSchema, false, async (calculator, plan, given) => {
      const request = await changed(plan, given);
      const { account } = await told(request);
      calculator.request = request;
      return reply([words.shown, ...account.sentences], { ...account, request });
    }),
    tool("read_partner_answer", words.readAnswer, { type: "object", properties: {}, additionalProperties: false }, true, async (_calculator, plan) => {
      const { account, request } = await told(plan);
      return reply(account.sentences, { ...account, request });
    }),
    tool("explain_partner_figure", words.explainFigure, { type: "object", properties: { headline: { enum: FIGURES, description: about.headline }, line: text(about.line) }, additionalProperties: false }, true, async (_calculator, plan, { headline, line }) => {
      const { answer, programme } = await answered(plan);
      const named = FIGURES.find((name) => name === headline);
      if (!named && !answer.lines.some(({ id }) => id === line)) throw new Refusal(words.unknownFigure({ given: String(headline ?? line ?? ""), known: [...FIGURES, ...answer.lines.map(({ id }) => id)] }));
      const account = workingAccount(engine.working(plan, named ? { headline: named } : { line: { line: String(line), from: 0, to: answer.months.length - 1 } }), programme, locale);
      return reply([`${account.label}: ${account.text}`, account.sentence], account);
    }),
    tool("compare_partner_plans", words.compare, { type: "object", properties: { plans: { type: "array", minItems: 1, maxItems: MOST, items: planSchema, description: about.plans } }, required: ["plans"], additionalProperties: false }, true, async (_calculator, plan, { plans }) => {
      if (!Array.isArray(plans) || plans.length === 0 || plans.length > MOST) throw new Refusal(words.plansMissing({ most: MOST }));
      const rows = [];
      for (const given of [{}, ...plans]) {
        const { account, request } = await told(await changed(plan, given));
        rows.push({ given, sentences: account.sentences, headline: account.headline, basis: account.basis, sources: account.sources, request });
      }
      return reply(rows.map(({ sentences }) => sentences[0] ?? ""), { plans: rows });
    }),
  ];
}
