/** Notices over the answer: where a plan came from, another currency, what stands between the reader and a fresh answer. */
import { html, nothing } from "lit";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import messages from "../../pkg/messages/en/notices.js";
import { place } from "../plan/problems.js";
import { whose } from "../answer/whose.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Remark } from "../store/remark.js" */
/** @import { PlanStore } from "../store/store.js" */
/** @typedef {import("../../pkg/messages/en/notices.js").Messages} Messages */


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

/** @param {Extract<Remark, { before: boolean }>} remark @param {Messages} t */
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

/** Says that the figures keep their currency, and takes it back. @param {PlanStore} store */
export function movedNotice(store) {
  const { moved, request, locale } = store;
  if (!moved || !request) return nothing;
  const t = locale.t(messages);
  const { currency: _, ...renamed } = request;
  return html`<div class="notice" role="status">
    <p>${t.moved({ plan: moved.currency, programme: moved.there })}</p>
    <button type="button" class="link" @click=${() => store.change(moved.before.request, moved.before.typed)}>${t.movedUndo}</button>
    <button type="button" class="link" @click=${() => store.change(renamed, store.typed)}>${t.movedRename({ programme: moved.there })}</button>
  </div>`;
}

/** Says why the answer is not the plan's. @param {PlanStore} store @param {() => void} mend brings the first marked field into sight */
export function restingNotice({ current, request, locale, problems, trapped, instead, shown }, mend) {
  const t = locale.t(calculatorMessages);
  if (trapped) return html`<div class="notice refused" role="status"><p>${t.trapped}</p></div>`;
  if (!problems.length || !current || !request) return nothing;
  const { placed, elsewhere } = place(problems, request, current, locale);
  return html`<div class="notice" role="status">
    <p>${instead || !shown ? t.instead : t.resting({ who: whose(locale, shown) })}</p>
    ${placed.size ? html`<button type="button" class="link" @click=${mend}>${t.restingAction}</button>` : nothing}
    ${elsewhere.length
      ? html`<p>${t.elsewhere}</p>
          <ul>
            ${elsewhere.map((message) => html`<li>${message}</li>`)}
          </ul>`
      : nothing}
  </div>`;
}
