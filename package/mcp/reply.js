/** Replies of the tools: sentences first, the same as data behind them, and errors that name their field. */
import messages from "../../www/pkg/messages/en/assistant.js";
import { localeFor } from "../../www/element/base/locale.js";
import checks from "../../www/pkg/messages/en/checks.js";
import { learnChecks, problemText, violationText } from "../../www/element/base/message.js";
import * as engine from "../engine/node.js";

/** @import { Diagnostic } from "../../www/pkg/engine.js" */
/** @import { PageProblem } from "../../www/element/base/message.js" */
/** @typedef {{ content: { type: "text", text: string }[], structuredContent?: Record<string, unknown>, isError?: boolean }} Reply */

/** Characters of all arguments of one call; a programme of one's own may have a million. */
const LONGEST = 2_000_000;

export const locale = localeFor("en");
const words = locale.t(messages);
learnChecks(checks);

/** A mistake of the caller's, in words. */
export class Refusal extends Error {
  /** @param {string} message @param {PageProblem[]} [problems] */
  constructor(message, problems = []) {
    super(message);
    // Ids and not titles: an assistant writes what a sentence names into its next call.
    this.problems = problems.map((problem) => ({ field: problem.field, code: problem.code, message: problemText(problem, locale) }));
  }
}

/** @param {readonly string[]} sentences @param {object} data @returns {Reply} */
export function reply(sentences, data) {
  const structuredContent = /** @type {Record<string, unknown>} */ (data);
  return { content: [sentences.join("\n"), JSON.stringify(structuredContent)].map((text) => ({ type: "text", text })), structuredContent };
}

/** A finding about a programme, as a problem at its field. @param {Diagnostic} finding */
export const problemOf = ({ line, column, path, violation }) => ({
  field: path ? `terms.${path}` : "terms",
  code: /** @type {const} */ ("terms"),
  message: words.atLine({ line: String(line), column: String(column), finding: violationText(violation, locale) }),
});

/** @param {readonly PageProblem[]} problems */
export const refused = (problems) => new Refusal(words.refused({ count: problems.length }), [...problems]);

/**
 * Runs a tool; what cannot be answered is replied as an error, and never ends the server.
 * @template A
 * @param {(given: A) => Reply} tool @returns {(given: A) => Reply}
 */
export const guarded = (tool) => (given) => {
  try {
    if (JSON.stringify(given).length > LONGEST) throw new Refusal(words.tooLong({ most: LONGEST }));
    return tool(given);
  } catch (error) {
    if (error instanceof Refusal) {
      const { message, problems } = error;
      const text = [message, ...problems.map(({ field, message }) => words.problem({ field, message }))].join("\n");
      return { isError: true, content: [{ type: "text", text }], ...(problems.length > 0 && { structuredContent: { problems } }) };
    }
    if (error instanceof WebAssembly.RuntimeError) {
      // A trap leaves the memory of the engine in an unknown state.
      engine.__wbg_reset_state();
      return { isError: true, content: [{ type: "text", text: words.trapped }] };
    }
    return { isError: true, content: [{ type: "text", text: error instanceof Error ? error.message : String(error) }] };
  }
};
