/** Notices about where a plan came from: a link that was damaged, a plan that nobody can read, a clock that must be wrong. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/notices.js";

/** @import { Replaced } from "../plan/check-plan.js" */
/** @import { Locale } from "../base/locale.js" */
/**
 * before: whether the plan from before is still shown, and no example.
 * @typedef {{ kind: "damaged" | "later" | "unreadable" | "long" | "unknown", source: "link" | "request" | "file", why: string, before: boolean }
 *   | { kind: "replaced", source: "link" | "request" | "file", replaced: Replaced[] }
 *   | { kind: "ranges" }
 *   | { kind: "clock", said: string, day: string }
 *   | { kind: "gone", what: "plan" | "entry", name: string, undo: () => void }} Remark
 */

/** @param {Remark} remark @param {Locale} locale @returns {string} */
function sentence(remark, locale) {
  const t = locale.t(messages);
  switch (remark.kind) {
    case "clock":
      return t.clock({ said: remark.said, taken: remark.day });
    case "gone":
      return remark.what === "plan" ? t.gonePlan : remark.name ? t.gone({ name: remark.name }) : t.goneEntry;
    case "ranges":
      return t.ranges;
    case "replaced":
      return t.replaced({ source: remark.source, list: remark.replaced.map(t.replacement) });
    default:
      return `${why(remark, t)} ${remark.before ? t.before : t.example}`;
  }
}

/** @param {Extract<Remark, { before: boolean }>} remark @param {import("../../pkg/messages/en/notices.js").Messages} t */
function why({ kind, source, why }, t) {
  switch (kind) {
    case "unreadable":
      return t.unreadable({ source });
    case "long":
      return t.long({ source, why });
    case "unknown":
      return t.unknown({ source, id: why });
    default:
      return kind === "later" ? t.later({ source }) : t.damaged;
  }
}

/** @param {Remark} remark @param {Locale} locale @param {() => void} close */
export const remarkView = (remark, locale, close) =>
  html`<div class="notice" role="status" data-remark=${remark.kind}>
    <p>${sentence(remark, locale)}</p>
    ${remark.kind === "gone" ? html`<button type="button" class="link" @click=${remark.undo}>${locale.t(messages).undo}</button>` : nothing}
    <button type="button" class="link" @click=${close}>${locale.t(messages).close}</button>
  </div>`;
