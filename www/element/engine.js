/**
 * The only importer of the engine. Loads it once for all elements of a page, and starts a fresh instance after a trap,
 * so that one bad calculation never costs the reader what they typed.
 */
import * as wasm from "../pkg/engine.js";
import { learn } from "./minor.js";
import { fetchChecked } from "./part.js";

/** @import { Request, Outcome, Figure, Working, Guide, Brought, CatalogueReport as Catalogue, Workbook } from "../pkg/engine.js" */

/** The smallest module there is: whoever compiles no other compiles this one. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** WebAssembly itself is missing or forbidden: no retry will help, so the page shows its written example. */
export class EngineBlocked extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("WebAssembly is not available here", { cause });
    this.name = "EngineBlocked";
  }
}

/** @type {Promise<WebAssembly.Module> | undefined} */
let loading;

/** Starts the engine; the compiled module is for workers, which need not fetch it again. @returns {Promise<WebAssembly.Module>} */
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
    new WebAssembly.Module(EMPTY);
  } catch (error) {
    throw new EngineBlocked(error);
  }
  const module = await compiled(await fetchChecked(new URL("../pkg/engine_bg.wasm", import.meta.url).href));
  await wasm.default({ module_or_path: module });
  return module;
}

/** @param {Response} response */
async function compiled(response) {
  // A host may not know the type of the file; browsers compile while they read only what is called wasm.
  const streams = response.headers.get("Content-Type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
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
export const catalogue = () => {
  const told = guarded(() => wasm.catalogue());
  learn(told.minorUnits);
  return told;
};
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
