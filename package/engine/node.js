/** The whole engine in Node: the functions a browser has, with the module's file read from beside this one. */
import { readFile } from "node:fs/promises";
import init from "../../www/pkg/engine.js";

export * from "../../www/pkg/engine.js";

/** Starts the engine. @param {Parameters<typeof init>[0]} [given] what to start it from, when not from the file of this package */
export default async (given) => init(given ?? { module_or_path: await readFile(new URL("./engine_bg.wasm", import.meta.url)) });
