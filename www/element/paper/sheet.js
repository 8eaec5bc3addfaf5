/** The page that is left behind: the answer, what it rests on and what it assumes, on one sheet. */
import { html, nothing } from "lit";
import assumptionMessages from "../../pkg/messages/en/assumptions.js";
import filesMessages from "../../pkg/messages/en/files.js";
import messages from "../../pkg/messages/en/paper.js";
import monthsMessages from "../../pkg/messages/en/months.js";
import { picture, summary } from "../answer/months.js";
import { because, cashSentence, tierSentence } from "../answer/sentence.js";
import { lineTitle } from "../base/line-words.js";
import { entriesOf } from "../plan/entries.js";
import { codeOf } from "../share/code.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @import { Stamp } from "../share/stamp.js" */
/**
 * The reader's choices for the sheet.
 * @typedef {object} Wish
 * @property {"page" | "report"} kind
 * @property {string} partner
 * @property {string} customer
 * @property {string} by
 * @property {string} until day, or empty
 * @property {string} logo as a data URL, or empty
 * @property {boolean} link whether the link is printed
 * @property {boolean} code whether it is printed as a code, too
 * @property {string[]} panels of the report
 */
/** @typedef {{ answer: Answer, request: PlanRequest, programme: Programme, byRules: Answer | null, who: string, version: string, link: string | null, day: string, stamp: Stamp, plan: boolean }} Printed plan: whether the answer is of the plan, and not of sales that were made */

/** Signs that the page has room for in its sentences and in what is assumed; the report tells all. */
const ROOM = 1100;

/** @param {Printed} printed @param {Wish} wish @param {Locale} locale */
export function sheetView(printed, wish, locale) {
  const { answer, programme, who, byRules } = printed;
  return html`<div class="sheet" aria-hidden="true" inert>
    ${headView(printed, wish, locale)}
    <partner-headline .answer=${answer} .locale=${locale} .who=${who} .programme=${programme} .byRules=${byRules}></partner-headline>
    <partner-waterfall bare .answer=${answer} .locale=${locale}></partner-waterfall>
    <div class="pair">
      ${monthsView(answer, locale)}
      <div>
        <partner-basis .answer=${answer} .locale=${locale} .vendor=${programme.vendor}></partner-basis>
        <div class="made">${madeView(printed, wish, locale)} ${wish.code && printed.link ? codeView(printed.link, locale) : nothing}</div>
      </div>
    </div>
    ${assumedView(printed, locale)}
  </div>`;
}

/** @param {Printed} printed @param {Wish} wish @param {Locale} locale */
function headView({ day }, { partner, customer, by, until, logo }, locale) {
  const t = locale.t(messages);
  const said = [customer && t.forCustomer({ customer }), by && t.by({ name: by }), t.on({ day }), until && t.until({ day: until })].filter(Boolean);
  return html`<header>
    ${logo ? html`<img src=${logo} alt="" />` : nothing}
    <div>
      ${partner ? html`<p class="partner">${partner}</p>` : nothing}
      <p>${said.map((text, i) => html`${i ? " · " : nothing}<bdi>${text}</bdi>`)}</p>
    </div>
  </header>`;
}

/** @param {Answer} answer @param {Locale} locale */
function monthsView(answer, locale) {
  const t = locale.t(monthsMessages);
  const shown = picture(answer);
  return html`<section>
    <h3>${t.title}</h3>
    <ul class="keys">
      ${shown.series.map((s) => html`<li><span class="key ${s.side}-${s.tone}"></span>${lineTitle(s.line, answer, locale)}</li>`)}
      <li><span class="key line"></span>${t.profit}</li>
    </ul>
    <div class="plot"></div>
    <p>${summary(answer, shown, locale)}</p>
  </section>`;
}

/** @param {Printed} printed @param {Locale} locale */
function assumedView({ request, programme, answer, byRules, plan }, locale) {
  const t = locale.t(messages);
  const [about, ...rest] = entriesOf(request, programme, locale, answer);
  const groups = (plan ? [about, ...rest] : [about]).filter((group) => group !== undefined && group.entries.length > 0);
  let room = ROOM - [because(answer, locale), tierSentence(answer, byRules, programme, locale), cashSentence(answer, locale)].join("").length;
  const told = groups.filter((group) => (room -= group?.entries.reduce((sum, { label, value }) => sum + label.length + value.length + 4, 0) ?? 0) > 0);
  const left = groups.length - told.length;
  return html`<section class="assumed">
    <h3>${t.assumed}</h3>
    ${told.map((group) => html`<p><strong>${group?.title}</strong> ${group?.entries.map(({ label, value }, i) => html`${i ? " · " : nothing}<span class="soft">${label}</span> <bdi>${value}</bdi>`)}</p>`)}
    ${left > 0 ? html`<p class="soft">${t.more({ count: left })}</p>` : nothing}
  </section>`;
}

/** @param {Printed} printed @param {Wish} wish @param {Locale} locale */
function madeView({ link, version, stamp, programme }, wish, locale) {
  const t = locale.t(messages);
  const files = locale.t(filesMessages);
  const made = [locale.t(assumptionMessages).engine({ version }), stamp.engine].filter(Boolean).join(", ");
  return html`<footer>
    <p class="soft">${t.estimate} ${wish.kind === "page" ? t.leavesOut({ vendor: programme.vendor }) : nothing}</p>
    ${wish.link && link ? html`<p><a href=${link}>${files.link}</a> <bdi class="soft">${new URL(link).host}</bdi></p>` : nothing}
    <p class="soft">${made}${stamp.tables ? html` · ${files.tables}: <bdi>${stamp.tables}</bdi>` : nothing}</p>
  </footer>`;
}

/** The link as a code, as large as a phone needs it. @param {string} link @param {Locale} locale */
function codeView(link, locale) {
  const { size, dots } = codeOf(link);
  return html`<svg class="code" .style=${`--modules:${size}`} viewBox="0 0 ${size} ${size}" role="img" aria-label=${locale.t(filesMessages).link} shape-rendering="crispEdges">${dots}</svg>`;
}
