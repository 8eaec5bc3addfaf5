/**
 * The only importer of the engine. Loads it once for all elements of a page, and starts a fresh instance after a trap,
 * so that one bad calculation never costs the reader what they typed.
 */
import * as wasm from "../pkg/engine.js";

/** @import { Request, Outcome, Figure, Working, Guide, Brought, CatalogueReport as Catalogue, Workbook } from "../pkg/engine.js" */

/** WebAssembly itself is missing or forbidden: no retry will help, so the page shows its written example. */
export class EngineBlocked extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("WebAssembly is not available here", { cause });
    this.name = "EngineBlocked";
  }
}

/** @type {Promise<void> | undefined} */
let loading;

/** @returns {Promise<void>} */
export function load() {
  loading ??= start().catch((error) => {
    // A lost connection may come back; the next caller tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new EngineBlocked(undefined);
  try {
    // Without an argument the loader streams the .wasm file from beside itself: no absolute address anywhere.
    await wasm.default(undefined);
  } catch (error) {
    throw error instanceof WebAssembly.CompileError || error instanceof EvalError ? new EngineBlocked(error) : error;
  }
}

/**
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function guarded(call) {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    // A trap leaves the instance's memory in an unknown state; nothing may be asked of it again.
    const reset = /** @type {unknown} */ (Reflect.get(wasm, "__wbg_reset_state"));
    if (typeof reset === "function") reset();
    throw error;
  }
}

/** @returns {Catalogue} */
export const catalogue = () => guarded(() => wasm.catalogue());
/** @param {Request} request @returns {Outcome} */
export const estimate = (request) => guarded(() => wasm.estimate(request));
/** @param {Request} request @param {Figure} figure @returns {Working} */
export const working = (request, figure) => guarded(() => wasm.working(request, figure));
/** What may be moved in a request, or be a range there. @param {Request} request */
export const drivers = (request) => guarded(() => wasm.drivers(request).drivers);
/** @param {string} programme @param {string} asOf @param {string} [terms] of a programme that somebody brought @returns {Guide} */
export const guide = (programme, asOf, terms) => guarded(() => wasm.guide(programme, asOf, terms));
/** @param {string} terms @returns {Brought} */
export const programme = (terms) => guarded(() => wasm.programme(terms));
/** @param {string} programme @returns {string} */
export const terms = (programme) => guarded(() => wasm.terms(programme));
/** @param {Request} request @returns {Workbook} */
export const spreadsheet = (request) => guarded(() => wasm.spreadsheet(request));
/** The rate that ships between two currencies, if there is one. @param {string} from @param {string} to */
export const exchange = (from, to) => guarded(() => wasm.exchange(from, to).rate);
/** @returns {string} */
export const version = () => guarded(() => wasm.version());
