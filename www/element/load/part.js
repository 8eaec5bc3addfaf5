/** The one way to fetch what comes after the element itself: parts, the engine and workers, each checked against the build's list. */
import { ModuleLoader, parseList } from "./module-loader.js";
import { scriptUrl } from "./trust.js";

/** The build writes the list and its own name here; while developing there is none, and nothing is checked. */
const files = parseList("%files%");
const release = "%release%";
const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./", import.meta.url), files, scriptUrl);

/** Why a file is not there: no connection; another release has taken the place of this one; or it was lost on its way. @typedef {"offline" | "gone" | "lost"} Reason */

/** A file that did not arrive as it was built. */
export class Missing extends Error {
  /** @param {Reason} reason @param {string} name @param {unknown} cause */
  constructor(reason, name, cause) {
    super(`${name} did not arrive`, { cause });
    this.name = "Missing";
    this.reason = reason;
  }
}

/** Finds out why a file is not there. @returns {Promise<Reason>} */
async function reason() {
  if (!navigator.onLine) return "offline";
  try {
    const response = await fetch(new URL(/* @vite-ignore */ "../release.json", import.meta.url), { cache: "no-store" });
    const now = /** @type {{ release?: string }} */ (await response.json()).release;
    return response.ok && typeof now === "string" && now !== release ? "gone" : "lost";
  } catch {
    return "lost";
  }
}

/** @template T @param {string} name @param {() => Promise<T>} bring @returns {Promise<T>} */
async function told(name, bring) {
  try {
    return await bring();
  } catch (error) {
    throw new Missing(await reason(), name, error);
  }
}

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
  return told(name, async () => import(/* @vite-ignore */ await modules.bring(file)));
}

/** Fetches a file that is no module, and fails when it is not as it was built. @param {string} url @returns {Promise<Response>} */
export async function fetchChecked(url) {
  const file = new URL(url, import.meta.url).pathname.split("/").at(-1) ?? "";
  if (files.has(file)) return told(file, () => modules.fetch(file));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The hash that the build wrote down for a file; empty where nothing is checked. @param {string} url */
export const hashOf = (url) => files.get(new URL(url, import.meta.url).pathname.split("/").at(-1) ?? "")?.integrity ?? "";
