/** The small engine in Node: the functions a browser has, with the module's file read from beside this one. */
import { readFile } from "node:fs/promises";
import init from "../../www/pkg/answer.js";

export * from "../../www/pkg/answer.js";

/** Starts the engine. @param {Parameters<typeof init>[0]} [given] what to start it from, when not from the file of this package */
export default async (given) => init(given ?? { module_or_path: await readFile(new URL("./answer_bg.wasm", import.meta.url)) });
