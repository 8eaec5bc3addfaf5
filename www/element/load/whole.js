/** The whole engine's own JavaScript and the words of its checks, which most readers of an answer never need. */
import * as engine from "../../pkg/engine.js";
import checks from "../../pkg/messages/en/checks.js";
import { learnChecks } from "../base/message.js";

/** @param {WebAssembly.Module} module of the engine, compiled */
export async function start(module) {
  await engine.default({ module_or_path: module });
  learnChecks(checks);
  return engine;
}
