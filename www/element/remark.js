/** Notices about where a plan came from: a link that was damaged, a plan that nobody can read, a clock that must be wrong. */
import { html } from "lit";

/** @import { Replaced } from "./check-plan.js" */
/** @import { Voice } from "./voice.js" */
/**
 * before: whether the plan from before is still shown, and no example.
 * @typedef {{ kind: "damaged" | "later" | "unreadable" | "long" | "unknown", source: "link" | "request", why: string, before: boolean }
 *   | { kind: "replaced", source: "link" | "request", replaced: Replaced[] }
 *   | { kind: "ranges" }
 *   | { kind: "clock", said: string, day: string }} Remark
 */

/** @param {Remark} remark @param {Voice} voice @returns {string} */
function sentence(remark, { words, format }) {
  const say = words.remarks;
  switch (remark.kind) {
    case "clock":
      return say.clock(remark.said, format.day(remark.day));
    case "ranges":
      return say.ranges;
    case "replaced":
      return say.replaced(say.sources[remark.source], format.list(remark.replaced.map(({ given, taken }) => say.one(given, taken))));
    default:
      return `${say[remark.kind](say.sources[remark.source], remark.why)} ${remark.before ? say.before : say.example}`;
  }
}

/** @param {Remark} remark @param {Voice} voice @param {() => void} close */
export const remarkView = (remark, voice, close) =>
  html`<div class="notice" role="status" data-remark=${remark.kind}>
    <p>${sentence(remark, voice)}</p>
    <button type="button" class="link" @click=${close}>${voice.words.remarks.close}</button>
  </div>`;
