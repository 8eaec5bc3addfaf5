import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/statement.js";
import { columnName, spans } from "../base/period.js";
import { sign } from "../base/decimal.js";
import { Panel, allOf, opens } from "../base/panel.js";
import { badge } from "../answer/basis.js";
import { cells, ordered } from "../answer/lines.js";
import { lineTerm, lineTitle } from "../base/line-words.js";
import sheet from "./statement.css?inline";

/** @import { Answer, Line } from "../../pkg/engine.js" */
/** @import { Grain, Span } from "../base/period.js" */
/** @import { Locale } from "../base/locale.js" */

/** @type {Grain[]} */
const GRAINS = ["year", "quarter", "month"];
const SECTIONS = /** @type {const} */ (["profit", "cash"]);

/** Every line by year, quarter or month; every figure opens its working. */
export class PartnerStatement extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, grain: {}, opened: { state: true } };

  constructor() {
    super();
    /** @type {Grain} */
    this.grain = "year";
    /** Lines whose parts are unfolded. @type {Set<string>} */
    this.opened = new Set();
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    // Twelve quarters do not fit on a sheet; three years do.
    const grain = this.paper ? "year" : this.grain;
    const columns = spans(answer.months, grain);
    const parents = new Set(answer.lines.flatMap((l) => (l.parent === null ? [] : [l.parent])));
    const any = this.opened.size > 0;
    return html`
      <div class="panel-head">
        <div>
          <h2>${t.title}</h2>
          <p class="lead">${t.lead} <span class="screen">${t.keys}</span></p>
        </div>
        <div class="tools screen">
          <button type="button" class="button quiet" @click=${() => (this.opened = any ? new Set() : parents)}>${any ? t.closeAll : t.openAll}</button>
          <div class="grains" role="radiogroup" aria-label=${t.grain}>
            ${GRAINS.map(
              (grain) =>
                html`<label
                  ><input
                    type="radio"
                    name="grain"
                    value=${grain}
                    .checked=${grain === this.grain}
                    @change=${() => this.#choose(grain)}
                  /><span>${t.grains[grain]}</span></label
                >`,
            )}
          </div>
        </div>
      </div>
      <div class="scroll">${SECTIONS.map((section) => this.#table(answer, section, columns, grain, parents))}</div>
    `;
  }

  /** @param {Grain} grain */
  #choose(grain) {
    this.grain = grain;
    // The download follows the screen.
    this.dispatchEvent(new CustomEvent("partner-grain", { bubbles: true, composed: true, detail: { grain } }));
  }

  /** @param {Answer} answer @param {"profit" | "cash"} section @param {Span[]} columns @param {Grain} grain @param {Set<string>} parents */
  #table(answer, section, columns, grain, parents) {
    const { format } = this.locale;
    const t = this.locale.t(messages);
    const lines = ordered(answer).filter((l) => l.section === section);
    if (lines.length === 0) return nothing;
    const byId = new Map(answer.lines.map((l) => [l.id, l]));
    const name = t.sections[section];
    const first = lines.find((l) => !this.#folded(l, byId))?.id;
    return html`<table role="grid" aria-label=${t.caption({ section: name, currency: answer.currency })} data-section=${section} @keydown=${moved}>
      <thead>
        <tr>
          <th scope="col" class="line"><span class="section">${name}</span> <span class="soft">${answer.currency}</span></th>
          ${columns.map((c) => html`<th scope="col">${heading(c, grain, this.locale)}</th>`)}
          <th scope="col">${t.total}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => {
          if (this.#folded(line, byId)) return nothing;
          const figures = cells(line, columns);
          return html`<tr class="${line.role} depth-${depth(line, byId)}" data-line=${line.id}>
            <th scope="row" class="line"><div class="head">${parents.has(line.id) ? this.#twist(line, answer) : html`<span class="plain">${title(line, answer, this.locale)}</span>`}${line.basis && line.role === "item" ? badge(line.basis, this.locale, grain !== "year") : nothing}</div></th>
            ${columns.map(
              (c, i) =>
                html`<td>
                  ${opens(this, {
                    text: format.amount(figures[i] ?? "0", answer.currency),
                    figure: { line: { line: line.id, from: c.from, to: c.to } },
                    label: `${lineTitle(line, answer, this.locale)}, ${columnName(c, grain, this.locale)}`,
                    tab: line.id === first && i === 0 ? "0" : "-1",
                  })}
                </td>`,
            )}
            <td class="total">${opens(this, { text: format.amount(line.total, answer.currency), figure: allOf(answer, line.id), label: lineTitle(line, answer, this.locale), tab: "-1" })}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  /** Tells whether a line is out of sight: below one that is closed, or of nothing but zeros while all are. @param {Line} line @param {Map<string, Line>} byId */
  #folded(line, byId) {
    if (!this.opened.size && line.role === "item" && line.parent === null && line.amounts.every((amount) => sign(amount) === 0)) return true;
    for (let at = line.parent; at !== null; at = byId.get(at)?.parent ?? null) if (!this.opened.has(at)) return true;
    return false;
  }

  /** @param {Line} line @param {Answer} answer */
  #twist(line, answer) {
    const open = this.opened.has(line.id);
    const t = this.locale.t(messages);
    const label = lineTitle(line, answer, this.locale);
    return html`<button
      type="button"
      class="twist"
      aria-expanded=${open ? "true" : "false"}
      title=${open ? t.collapse({ label }) : t.expand({ label })}
      @click=${() => {
        const opened = new Set(this.opened);
        if (open) opened.delete(line.id);
        else opened.add(line.id);
        this.opened = opened;
      }}
    >
      ${title(line, answer, this.locale)}
    </button>`;
  }
}

/** A line's title with the field's term beside it. @param {Line} line @param {Answer} answer @param {Locale} locale */
function title(line, answer, locale) {
  const term = lineTerm(line, answer, locale);
  return html`<span>${lineTitle(line, answer, locale)}${term ? html` <small>${term}</small>` : nothing}</span>`;
}

/** @param {Line} line @param {Map<string, Line>} byId */
function depth(line, byId) {
  let steps = 0;
  for (let at = line.parent; at !== null && steps < 3; at = byId.get(at)?.parent ?? null) steps += 1;
  return steps;
}

/** @param {Span} span @param {Grain} grain @param {Locale} locale */
function heading(span, grain, locale) {
  const name = columnName(span, grain, locale);
  return grain === "month" ? name : html`${name}<small>${locale.format.months(span.first, span.last)}</small>`;
}

/**
 * Arrow keys walk the figures of a table: a thousand of them must not be a thousand stops of the Tab key.
 * @param {KeyboardEvent} event
 */
function moved(event) {
  const from = /** @type {HTMLElement} */ (event.target).closest("th, td");
  const row = from?.parentElement;
  const body = row?.parentElement;
  if (!from || !row || !(body instanceof HTMLTableSectionElement)) return;
  const rtl = getComputedStyle(body).direction === "rtl";
  const ahead = rtl ? "ArrowLeft" : "ArrowRight";
  const back = rtl ? "ArrowRight" : "ArrowLeft";
  const column = [...row.children].indexOf(from);
  /** @type {Element | null | undefined} */
  let to;
  if (event.key === ahead) to = from.nextElementSibling;
  else if (event.key === back) to = from.previousElementSibling;
  else if (event.key === "ArrowDown") to = row.nextElementSibling?.children[column];
  else if (event.key === "ArrowUp") to = row.previousElementSibling?.children[column];
  else if (event.key === "Home") to = event.ctrlKey ? body.rows[0]?.children[1] : row.children[1];
  else if (event.key === "End") to = event.ctrlKey ? body.rows[body.rows.length - 1]?.lastElementChild : row.lastElementChild;
  else return;
  event.preventDefault();
  const button = to?.querySelector("button");
  if (!button) return;
  for (const stop of body.querySelectorAll('.figure[tabindex="0"]')) stop.setAttribute("tabindex", "-1");
  if (button.classList.contains("figure")) button.setAttribute("tabindex", "0");
  button.focus();
}
