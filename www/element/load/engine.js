/**
 * The only importer of the engine. It comes as two modules of one build: the one that answers is small and fetched first; the whole
 * one knows besides what only some readers ask for, and is fetched for them. Each is loaded once for all elements of a page, and
 * started afresh after a trap, so that one bad calculation never costs the reader what they typed.
 */
import * as answer from "../../pkg/answer.js";
import { learn } from "../base/minor.js";
import { fetchChecked, hashOf, loadPart } from "./part.js";

/** @import { Request, Outcome, Figure, Working, Guide, Brought, CatalogueReport as Catalogue, Workbook } from "../../pkg/engine.js" */
/** @typedef {typeof import("../../pkg/engine.js")} Whole */

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

/** The module that answers, once it runs. @type {typeof answer | undefined} */
let quick;
/** The whole engine, once it runs on this page. @type {Whole | undefined} */
let whole;

/**
 * Keeps a load for whoever asks next; after a failure the next caller tries again, for a lost connection may come back.
 * @template T
 * @param {() => Promise<T>} load
 */
function once(load) {
  /** @type {Promise<T> | undefined} */
  let loading;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Starts the module that answers plans under the programmes that ship. */
export const load = once(async () => {
  const module = await fetched(new URL("../../pkg/answer_bg.wasm", import.meta.url));
  await answer.default({ module_or_path: module });
  quick = answer;
});

/** Compiles the whole engine, which workers are given: they need not fetch it again. */
export const compileWhole = once(() => fetched(new URL("../../pkg/engine_bg.wasm", import.meta.url)));

/** The hash of the whole engine's module; empty where none was written down. */
export const wholeHash = () => hashOf(new URL("../../pkg/engine_bg.wasm", import.meta.url).href);

/** Starts the whole engine on this page. */
export const loadWhole = once(async () => {
  const [module, part] = await Promise.all([compileWhole(), loadPart("load/whole.js", () => import("./whole.js"))]);
  whole = await part.start(module);
});

/** @param {URL} address of a module @returns {Promise<WebAssembly.Module>} */
async function fetched(address) {
  if (typeof WebAssembly !== "object") throw new EngineBlocked(undefined);
  try {
    new WebAssembly.Module(EMPTY);
  } catch (error) {
    throw new EngineBlocked(error);
  }
  return compiled(await fetchChecked(address.href));
}

/** Tells whether a plan is the whole engine's to answer: one with terms of its own, or with sales that were made. @param {unknown} request */
export function wantsWhole(request) {
  const { terms, own, book } = /** @type {Partial<Request>} */ (request ?? {});
  return terms !== undefined || (Array.isArray(own) && own.length > 0) || (typeof book === "object" && book !== null && "sales" in book);
}

/** Tells whether a plan must wait for the whole engine. @param {unknown} request */
export const mustWait = (request) => !whole && wantsWhole(request);

/** Tells whether the whole engine runs on this page. */
export const hasWhole = () => whole !== undefined;

/** @returns {Whole} */
function entire() {
  if (!whole) throw new Error("the whole engine was not started");
  return whole;
}

/** The module that answers a plan: the small one where it can, which keeps the formulas of the plans before. @param {Request} request */
const answering = (request) => (quick && !wantsWhole(request) ? quick : entire());

/** @param {Response} response */
async function compiled(response) {
  // A host may not know the type of the file; browsers compile while they read only what is called wasm.
  const streams = response.headers.get("Content-Type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @template {typeof answer | Whole} M
 * @template T
 * @param {M} module @param {(module: M) => T} call
 * @returns {T}
 */
function guarded(module, call) {
  try {
    return call(module);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    // A trap leaves the instance's memory in an unknown state; nothing may be asked of it again.
    const reset = /** @type {unknown} */ (Reflect.get(module, "__wbg_reset_state"));
    if (typeof reset === "function") reset();
    throw error;
  }
}

/** @returns {Catalogue} */
export const catalogue = () => {
  const told = guarded(quick ?? entire(), (it) => it.catalogue());
  learn(told.minorUnits);
  return told;
};
/** @param {Request} request @returns {Outcome} */
export const estimate = (request) => guarded(answering(request), (it) => it.estimate(request));
/** Figures that may be varied in a request, or given a range. @param {Request} request */
export const drivers = (request) => guarded(answering(request), (it) => it.drivers(request).drivers);
/** The rate that ships between two currencies, if there is one. @param {string} from @param {string} to */
export const exchange = (from, to) => guarded(quick ?? entire(), (it) => it.exchange(from, to).rate);

// What follows is the whole engine's alone: whoever asks waits for `loadWhole` first.

/** @param {Request} request @param {Figure} figure @returns {Working} */
export const working = (request, figure) => guarded(entire(), (it) => it.working(request, figure));
/** @param {string} programme @param {string} asOf @param {string} [terms] of a programme that somebody brought @returns {Guide} */
export const guide = (programme, asOf, terms) => guarded(entire(), (it) => it.guide(programme, asOf, terms));
/** @param {string} terms @returns {Brought} */
export const programme = (terms) => guarded(entire(), (it) => it.programme(terms));
/** @param {string} programme @returns {string} */
export const terms = (programme) => guarded(entire(), (it) => it.terms(programme));
/** @param {Request} request @returns {Workbook} */
export const spreadsheet = (request) => guarded(entire(), (it) => it.spreadsheet(request));
