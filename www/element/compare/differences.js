/** Differences between the columns of a comparison. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/compare.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { figures, written } from "../study/figures.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Column } from "./panel.js" */
/** @import { Varied } from "./variant.js" */
/** @typedef {{ label: string, values: string[] }} Row */

/** @param {Column[]} columns @param {string[]} names @param {Locale} locale */
export function differences(columns, names, locale) {
  const t = locale.t(messages);
  const rows = inputs(columns, locale).filter(({ values }) => new Set(values).size > 1);
  return html`<details class="differing">
    <summary class="twist">${t.inputs}${rows.length ? html` <span class="soft">(${rows.length})</span>` : nothing}</summary>
    ${rows.length
      ? html`<div class="scroll" tabindex="0" role="group" aria-label=${t.inputs}>
          <table class="n${columns.length}">
            <thead>
              <tr>
                <td></td>
                ${names.map((name) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(({ label, values }) => html`<tr><th scope="row">${label}</th>${values.map((v) => html`<td>${v || "–"}</td>`)}</tr>`)}
            </tbody>
          </table>
        </div>`
      : html`<p class="lead">${t.inputsNone}</p>`}
  </details>`;
}

/** @param {Column[]} columns @param {Locale} locale @returns {Row[]} */
function inputs(columns, locale) {
  const { format } = locale;
  const t = locale.t(planMessages);
  /** @type {Row[]} */
  const out = [];
  const row = (/** @type {string} */ label, /** @type {(varied: Varied) => string} */ of) => out.push({ label, values: columns.map((column) => of(column.varied)) });
  row(t.programme, (v) => v.programme.title);
  row(t.role, (v) => titleOf(v.programme.roles, v.request.role));
  row(t.tier, (v) => titleOf(v.programme.tiers, v.request.tier));
  row(t.tierPath, (v) => t[v.request.tierPath ?? "fixed"]);
  row(t.country, (v) => format.country(v.request.country));
  row(t.currency, (v) => v.request.currency ?? v.programme.currency);
  row(locale.t(messages).edition, (v) => format.day(v.request.asOf));
  row(t.start, (v) => format.month(v.request.book.plan.start));
  row(t.months, (v) => format.number(String(v.request.book.plan.months)));
  const { plan } = columns[0]?.varied.request.book ?? { plan: { cohorts: [], projects: [] } };
  plan.cohorts.forEach((cohort, i) => {
    const name = cohort.name || t.cohort({ number: i + 1 });
    row(`${name}: ${t.account}`, (v) => titleOf(v.programme.accounts, v.request.book.plan.cohorts[i]?.account ?? ""));
    row(`${name}: ${t.mix}`, (v) =>
      format.list(
        (v.request.book.plan.cohorts[i]?.mix ?? []).filter((m) => m.share !== "0").map((m) => `${titleOf(v.programme.families, m.family)} ${format.rate(m.share)}`),
      ),
    );
    row(`${name}: ${t.usage}`, (v) => format.list((v.request.book.plan.cohorts[i]?.usage ?? []).map((u) => titleOf(v.programme.prices, u.item))));
  });
  plan.projects.forEach((project, i) => {
    const name = project.name || t.project({ number: i + 1 });
    row(`${name}: ${t.account}`, (v) => titleOf(v.programme.accounts, v.request.book.plan.projects[i]?.account ?? ""));
    row(`${name}: ${t.family}`, (v) => titleOf(v.programme.families, v.request.book.plan.projects[i]?.family ?? ""));
  });
  out.push(...turned(columns, locale));
  row(t.credentials, (v) => format.list(v.request.credentials.map((c) => titleOf(v.programme.credentials, c.id))));
  row(t.contract, (v) => (v.request.own.length ? t.yours({ count: v.request.own.length }) : ""));
  return out;
}

/** The figures of all plans, each once, by the form's name. @param {Column[]} columns @param {Locale} locale @returns {Row[]} */
function turned(columns, locale) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  columns.forEach(({ varied: { request, programme } }, at) => {
    for (const figure of figures(request, programme, locale)) {
      const key = `${figure.group} ${figure.path}`;
      if (!rows.has(key)) rows.set(key, { label: `${figure.group}: ${figure.label}`, values: columns.map(() => "") });
      const row = rows.get(key);
      if (row) row.values[at] = written(figure, figure.value, locale, request.currency ?? programme.currency);
    }
  });
  return [...rows.values()];
}

/** @param {{ id: string, title: string }[]} list @param {string} id */
export const titleOf = (list, id) => list.find((entry) => entry.id === id)?.title ?? id;
