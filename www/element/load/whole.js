/** The whole engine's own JavaScript, which most readers of an answer never need. */
import * as engine from "../../pkg/engine.js";

/** @param {WebAssembly.Module} module of the engine, compiled */
export async function start(module) {
  await engine.default({ module_or_path: module });
  return engine;
}
