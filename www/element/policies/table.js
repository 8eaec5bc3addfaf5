/** One table of a programme: a line that unfolds to its matrix, its basis, its source and its clause. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/policies.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import contractMessages from "../../pkg/messages/en/contract.js";
import workingMessages from "../../pkg/messages/en/working.js";
import { badge } from "../answer/basis.js";
import { languageOf } from "../base/locale.js";
import { titleIn } from "../base/translation.js";
import { compare } from "../base/decimal.js";
import { matrix } from "../contract/matrix.js";
import { bandText, rowWords } from "../contract/row-words.js";
import { isRate, tablesOf, titlesOf } from "../contract/rules.js";

/** @import { GuideCell, GuideTable } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Matrix, MatrixRow } from "../contract/matrix.js" */
/** @import { Table, Terms } from "../contract/rules.js" */
/** @import { Told } from "../plan/programme-words.js" */
/** @typedef {{ locale: Locale, programme: Told, terms: Terms | null }} Setting */
/** @typedef {{ pair: Table, drawn: Matrix }} Laid */

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A table as a matrix; null where that would not show each of its values. @param {GuideTable} table @param {Setting} setting @returns {Laid | null} */
export function laid(table, { locale, programme, terms }) {
  const pair = terms && tablesOf({ programme: programme.id, asOf: table.effective, tables: [table] }, terms)[0];
  if (!pair) return null;
  const whole = matrix(pair, titlesOf(terms, (title) => titleIn(title, locale, programme)), programme.tiers, rowWords(locale));
  // Tiers of which the table says nothing take no column.
  const columns = whole.tiers.map((_, c) => c).filter((c) => whole.rows.some((row) => row.cells[c]));
  const drawn = whole.tiers.length ? { ...whole, tiers: columns.flatMap((c) => whole.tiers[c] ?? []), rows: whole.rows.map((row) => ({ ...row, cells: columns.map((c) => row.cells[c] ?? null) })) } : whole;
  const shown = new Set([...drawn.rows.flatMap(({ cells }) => cells), ...drawn.lines.flat()].flatMap((cell) => cell?.at ?? []));
  return table.rows.every((row) => row.some((cell) => cell.at !== null && shown.has(cell.at))) ? { pair, drawn } : null;
}

/** A value in the reader's figures. @param {GuideCell} cell @param {Table | undefined} pair @param {Locale} locale */
export function figure({ text, value, at }, pair, { format }) {
  if (value === null || at === null || !DECIMAL.test(value)) return text;
  if (pair && isRate(pair, at)) return format.rate(value);
  return DECIMAL.test(text) ? format.number(value) : text;
}

/** The rates of a table from the least to the greatest. @param {GuideTable} table @param {Laid | null} it @param {Locale} locale */
function span(table, it, locale) {
  const rates = table.rows.flat().filter(({ at, value }) => at !== null && value !== null && DECIMAL.test(value) && it && isRate(it.pair, at) && !at.startsWith("gates"));
  const sorted = rates.map(({ value }) => value ?? "0").sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) {
    const only = table.rows.length === 1 ? table.rows[0]?.find(({ at }) => at !== null) : undefined;
    return only ? figure(only, it?.pair, locale) : "";
  }
  return compare(least, most) === 0 ? locale.format.rate(least) : locale.t(messages).span({ from: least, to: most });
}

/** @param {Laid} it @param {string} title @param {Setting} setting */
function grid({ pair, drawn }, title, setting) {
  const { locale } = setting;
  const t = locale.t(messages);
  const { everything } = locale.t(contractMessages);
  const said = (/** @type {MatrixRow} */ row, /** @type {number} */ at) => [row.whom, row.band ? bandText(locale, drawn, at) : ""].filter(Boolean).join(", ") || everything;
  const span = Math.max(1, drawn.tiers.length);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
    <table>
      ${drawn.tiers.length
        ? html`<thead>
            <tr>
              <th scope="col">${t.whom}</th>
              ${drawn.tiers.map((tier) => html`<th scope="col" class="number">${tier.title}</th>`)}
            </tr>
          </thead>`
        : nothing}
      <tbody>
        ${drawn.rows.map(
          (row, at) => html`<tr>
            <th scope="row">${said(row, at)}</th>
            ${row.cells.map((cell) => html`<td class="number">${cell ? figure(cell, pair, locale) : t.absent}</td>`)}
          </tr>`,
        )}
        ${drawn.lines.map((line) => {
          const cell = line.find(({ at }) => at !== null);
          return html`<tr>
            <th scope="row">${line[0] === cell ? everything : inEnglish(line[0]?.text ?? "", setting)}</th>
            <td class="number" colspan=${span}>${cell ? figure(cell, pair, locale) : nothing}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** As the guide prints it, row by row. @param {GuideTable} table @param {Setting} setting */
const list = (table, setting) => {
  const lang = setting.programme.terms === undefined && languageOf(setting.locale.lang) !== "en" ? "en" : nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${table.title}>
    <table lang=${lang} dir="auto">
      <thead>
        <tr>
          ${table.columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0 && cell.text ? html`<th scope="row">${cell.text}</th>` : html`<td class=${cell.at ? "number" : ""}>${cell.text}</td>`))}</tr>`)}
      </tbody>
    </table>
  </div>`;
};

/** @param {GuideTable} table @param {Setting} setting */
export function values(table, setting) {
  const it = laid(table, setting);
  return it ? grid(it, table.title, setting) : list(table, setting);
}

/** Text of a table in the reader's language; undefined where it is in English alone. @param {GuideTable} table @param {Setting} setting @param {"summary" | "reason"} what */
const saidOf = ({ id, effective }, { programme }, what) => programme.said?.[`${id}@${effective} ${what}`];

/** A sentence of a programme that is in English, whatever the reader's language. @param {string} sentence @param {Setting} setting */
const inEnglish = (sentence, { locale, programme }) => html`<bdi lang=${programme.terms === undefined && languageOf(locale.lang) !== "en" ? "en" : nothing}>${sentence}</bdi>`;

/** Summary of a table: its own sentences, then how it is settled, which the guide puts in brackets after them. @param {GuideTable} table @param {Setting} setting */
export function summary(table, setting) {
  const said = saidOf(table, setting, "summary");
  const how = said === undefined ? table.summary : (/\(per .*\)$/.exec(table.summary)?.[0] ?? "");
  return html`${said ?? nothing} ${how ? inEnglish(how, setting) : nothing}`;
}

/** Provenance of a table: the place, the source, the days it was read and checked. @param {GuideTable} table @param {Setting} setting */
export function provenance(table, setting) {
  const { clause } = table;
  const { locale, programme } = setting;
  const [basis, working] = [locale.t(basisMessages), locale.t(workingMessages)];
  const { source } = clause;
  const ours = clause.basis === "illustrative";
  return html`
    ${ours ? html`<p class="placeholder small">${source ? basis.example({ vendor: programme.vendor }) : basis.placeholder({ vendor: programme.vendor })}</p>` : nothing}
    ${clause.at ? html`<p class="lead">${ours && !source ? working.why : working.where}: ${saidOf(table, setting, "reason") ?? inEnglish(clause.at, setting)}</p>` : nothing}
    ${source
      ? html`<p class="lead">
          <a href=${source.url} target="_blank" rel="noopener noreferrer">${inEnglish(source.title, setting)}</a>, ${source.publisher},
          ${working.read({ day: source.retrieved })}${source.confirmed ? html`, ${working.checked({ day: source.confirmed })}` : nothing}
        </p>`
      : nothing}
  `;
}

/** Whether no source prints the first day of a table. @param {GuideTable} table @param {Terms | null} terms */
export const isAssumed = (table, terms) => Boolean(terms && tablesOf({ programme: "", asOf: table.effective, tables: [table] }, terms)[0]?.rule["effective-assumed"]);

/** @param {GuideTable} table @param {Setting} setting */
export const inForce = (table, { locale, terms }) => {
  const t = locale.t(messages);
  return isAssumed(table, terms) ? t.effectiveAssumed({ day: table.effective }) : t.effective({ day: table.effective });
};

/**
 * @param {GuideTable} table @param {Setting} setting @param {boolean} open
 * @param {{ roles: string[], table: string, calculator: string, toggle: (open: boolean) => void }} links roles: those that tell it from another of its name; then the links to the table alone, and to a plan it is for
 */
export function tableSection(table, setting, open, { roles, table: address, calculator, toggle }) {
  const { locale } = setting;
  const t = locale.t(messages);
  const { clause } = table;
  return html`<details class="table" id="t-${table.id}" ?open=${open} @toggle=${(/** @type {Event} */ e) => toggle(/** @type {HTMLDetailsElement} */ (e.currentTarget).open)}>
    <summary class="twist">
      <h4 dir="auto">${table.title}${roles.length ? html` <span class="soft">${locale.format.value(roles)}</span>` : nothing}</h4>
      <span class="span ${clause.basis === "illustrative" ? "soft" : ""}">${span(table, laid(table, setting), locale)}</span>
      ${badge(clause.basis, locale)}
    </summary>
    ${open
      ? html`<div class="body">
          ${table.summary ? html`<p class="summary">${summary(table, setting)}</p>` : nothing} ${values(table, setting)} ${provenance(table, setting)}
          <p class="lead">${inForce(table, setting)} · <a href=${address}>${t.link}</a> · <a href=${calculator}>${t.open}</a></p>
        </div>`
      : nothing}
  </details>`;
}
