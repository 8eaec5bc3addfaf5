/** The one way to fetch what comes after the element itself: parts, the engine and workers, each checked against the build's list. */
import { ModuleLoader, parseList } from "./module-loader.js";
import { scriptUrl } from "./trust.js";

/**
 * The build writes here which files are asked for first, the name of the list of all others, and its own; while developing there is
 * none, and nothing is checked.
 */
const files = parseList("%files%");
const others = "%others%";
const release = "%release%";
const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./", import.meta.url), files, scriptUrl);

/** Reason a file is missing: no connection; another release has taken the place of this one; or it was lost on its way. @typedef {"offline" | "gone" | "lost"} Reason */

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

/** Whether the other files are in the list. @type {Promise<void> | undefined} */
let listing;

/** Takes the list of all other files, which is held to its hash like any of them. What was lost is asked for again by the next. */
function listed() {
  listing ??= told(others, async () => {
    for (const [file, built] of parseList(await (await modules.fetch(others)).text())) files.set(file, built);
  }).catch((error) => {
    listing = undefined;
    throw error;
  });
  return listing;
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
  if (!files.size) return load();
  const entry = () => [...files].find(([, built]) => built.name === name)?.[0];
  if (!entry()) await listed();
  const file = entry();
  if (!file) throw new Error(`${name} is no part that was built`);
  return told(name, async () => import(/* @vite-ignore */ await modules.bring(file)));
}

/** Fetches a file that is no module, and fails when it is not as it was built. @param {string} url @returns {Promise<Response>} */
export async function fetchChecked(url) {
  const file = new URL(url, import.meta.url).pathname.split("/").at(-1) ?? "";
  if (files.size && !files.has(file)) await listed();
  if (files.has(file)) return told(file, () => modules.fetch(file));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The hash that the build wrote down for a file that is asked for first; empty where nothing is checked. @param {string} url */
export const hashOf = (url) => files.get(new URL(url, import.meta.url).pathname.split("/").at(-1) ?? "")?.integrity ?? "";
