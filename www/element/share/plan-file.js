/** A plan that was saved as a file, read again. */
import { fromBeside } from "./link.js";

/** @import { Kept } from "../study/kept.js" */
/** @import { Screen } from "./screen.js" */
/** @typedef {{ kind: "unreadable" | "later" | "long" } | { kind: "plan", request: unknown, kept: Kept | null, screen: Screen, lost: boolean }} PlanFile request: as it came, to be checked */

/** More bytes than any plan has, its answer included. */
const MOST = 20_000_000;

/** @param {File} file @param {string} engine version of the engine here @returns {Promise<PlanFile>} */
export async function readPlanFile(file, engine) {
  if (file.size > MOST) return { kind: "long" };
  try {
    const told = JSON.parse(await file.text());
    if (isLater(String(told.engine ?? ""), engine)) return { kind: "later" };
    if (typeof told.request !== "object" || told.request === null) return { kind: "unreadable" };
    return { kind: "plan", request: told.request, ...fromBeside(String(told.beside ?? "")) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Whether a version is later than another: before 1.0 the second number breaks, after it the first. @param {string} version @param {string} than */
function isLater(version, than) {
  const [a, b] = [version, than].map((text) => text.split(".").map((part) => Number.parseInt(part, 10) || 0));
  const [[major = 0, minor = 0], [ours = 0, ourMinor = 0]] = [a ?? [], b ?? []];
  return major > ours || (major === 0 && ours === 0 && minor > ourMinor);
}
