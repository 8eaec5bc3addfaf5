/** The parts of the calculator that are fetched only when they are needed, each by the module that holds it. */
import { loadPart } from "./part.js";

const parts = {
  "answer/define.js": () => import("../answer/define.js"),
  "explain/define.js": () => import("../explain/define.js"),
  "plan/define.js": () => import("../plan/define.js"),
  "app/folded.js": () => import("../app/folded.js"),
  "share/linking.js": () => import("../share/linking.js"),
  "share/writer.js": () => import("../share/writer.js"),
  "statement/define.js": () => import("../statement/define.js"),
  "assistant/tools.js": () => import("../assistant/tools.js"),
  "compare/define.js": () => import("../compare/define.js"),
  "deal/define.js": () => import("../deal/define.js"),
  "import/define.js": () => import("../import/define.js"),
  "answer/months-chart.js": () => import("../answer/months-chart.js"),
  "own/define.js": () => import("../own/define.js"),
  "paper/define.js": () => import("../paper/define.js"),
  "picture/files.js": () => import("../picture/files.js"),
  "presenter/define.js": () => import("../presenter/define.js"),
  "share/define.js": () => import("../share/define.js"),
  "share/spreadsheet.js": () => import("../share/spreadsheet.js"),
  "study/define.js": () => import("../study/define.js"),
  "study/fan-chart.js": () => import("../study/fan-chart.js"),
  "study/pool.js": () => import("../study/pool.js"),
  "study/sweep-chart.js": () => import("../study/sweep-chart.js"),
  "typical/define.js": () => import("../typical/define.js"),
};

/** @typedef {keyof typeof parts} PartName */

/**
 * @template {PartName} N
 * @param {N} name
 * @returns {ReturnType<typeof parts[N]>}
 */
export const bring = (name) => /** @type {any} */ (loadPart(name, parts[name]));
