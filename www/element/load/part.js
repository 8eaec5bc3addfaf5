/** The one way to fetch what comes after the element itself: parts, the engine and workers, each checked against the build's list. */
import { ModuleLoader, parseList } from "./module-loader.js";
import { scriptUrl } from "./trust.js";

/** The build writes the list here; while developing there is none, and nothing is checked. */
const files = parseList("%files%");
const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./", import.meta.url), files, scriptUrl);

/**
 * Fetches a part, and fails when it does not arrive as it was built; the next call tries again.
 * @template T
 * @param {string} name of its module, beside this one
 * @param {() => Promise<T>} load imports it, where nothing is checked
 * @returns {Promise<T>}
 */
export async function loadPart(name, load) {
  const [file] = [...files].find(([, built]) => built.name === name) ?? [];
  if (!file && files.size) throw new Error(`${name} is no part that was built`);
  if (!file) return load();
  return import(/* @vite-ignore */ await modules.bring(file));
}

/** Fetches a file that is no module, and fails when it is not as it was built. @param {string} url @returns {Promise<Response>} */
export async function fetchChecked(url) {
  const file = new URL(url, import.meta.url).pathname.split("/").at(-1) ?? "";
  if (files.has(file)) return modules.fetch(file);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
