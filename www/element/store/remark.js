/** A notice about where a plan came from, as data. */

/** @import { Replaced } from "../plan/check-plan.js" */
/**
 * before: whether the plan from before is still shown, and no example.
 * @typedef {{ kind: "damaged" | "later" | "unreadable" | "long" | "unknown", source: "link" | "request" | "file", why: string, before: boolean }
 *   | { kind: "replaced", source: "link" | "request" | "file", replaced: Replaced[] }
 *   | { kind: "ranges" }
 *   | { kind: "clock", said: string, day: string }
 *   | { kind: "gone", what: "plan" | "entry", name: string, undo: () => void }} Remark
 */

export {};
