/** Notices about where a plan came from: a link that was damaged, a plan that nobody can read, a clock that must be wrong. */
import { html } from "lit";
import messages from "../pkg/messages/en/notices.js";

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
function sentence(remark, voice) {
  const say = voice.say(messages);
  switch (remark.kind) {
    case "clock":
      return say.clock({ said: remark.said, taken: remark.day });
    case "ranges":
      return say.ranges;
    case "replaced":
      return say.replaced({ source: remark.source, list: remark.replaced.map(say.replacement) });
    default:
      return `${why(remark, say)} ${remark.before ? say.before : say.example}`;
  }
}

/** @param {Extract<Remark, { before: boolean }>} remark @param {import("../pkg/messages/en/notices.js").Messages} say */
function why({ kind, source, why }, say) {
  switch (kind) {
    case "unreadable":
      return say.unreadable({ source });
    case "long":
      return say.long({ source, why });
    case "unknown":
      return say.unknown({ source, id: why });
    default:
      return say[kind];
  }
}

/** @param {Remark} remark @param {Voice} voice @param {() => void} close */
export const remarkView = (remark, voice, close) =>
  html`<div class="notice" role="status" data-remark=${remark.kind}>
    <p>${sentence(remark, voice)}</p>
    <button type="button" class="link" @click=${close}>${voice.say(messages).close}</button>
  </div>`;
