/** Offers the tools of a page to the browser's assistant, where the browser has one (WebMCP); elsewhere nothing is fetched. */
import { bring } from "../load/parts.js";

/** @import { PartnerCalculator } from "../app/calculator.js" */
/**
 * @typedef {object} PageTool
 * @property {string} name
 * @property {string} title
 * @property {string} description
 * @property {object} inputSchema
 * @property {{ readOnlyHint: boolean }} annotations
 * @property {(given: unknown) => Promise<unknown>} execute
 */
/** @typedef {{ registerTool: (tool: PageTool) => unknown }} ModelContext */

/** Calculators of the page, those that are in it. @type {Set<PartnerCalculator>} */
const calculators = new Set();
let offered = false;

/** Registry of tools: on the document by the present draft, on the navigator by the one before. @returns {ModelContext | undefined} */
function modelContext() {
  const found = /** @type {Partial<ModelContext> | undefined} */ (Reflect.get(document, "modelContext") ?? Reflect.get(navigator, "modelContext"));
  return typeof found?.registerTool === "function" ? /** @type {ModelContext} */ (found) : undefined;
}

/** The calculator that tools work on: the first of the page that is ready. */
const first = () => [...calculators].find(({ isConnected, state }) => isConnected && state === "ready");

/** @param {PartnerCalculator} calculator */
export function offerTools(calculator) {
  const context = modelContext();
  if (!context) return;
  calculators.add(calculator);
  if (offered) return;
  offered = true;
  bring("assistant/tools.js").then(
    ({ toolsFor }) => {
      for (const tool of toolsFor(first)) context.registerTool(tool);
    },
    (error) => {
      offered = false;
      console.error("<partner-calculator>: the tools for assistants did not arrive:", error);
    },
  );
}
