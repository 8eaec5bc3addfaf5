/** Totals of a file by currency, rows left out, faults to mend, and the way on. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/import.js";
import { distance, later } from "../base/period.js";
import { choices } from "./columns.js";
import { faultsTable } from "./faults.js";
import { valueTitle } from "./preview.js";
import { foreign, quote, refusal } from "./rates.js";
import { wordIn } from "../base/locale.js";
import { moneyOf } from "../base/format.js";

/** @import { Column } from "./columns.js" */
/** @import { PartnerImport } from "./panel.js" */
/** @import { Tally } from "./rows.js" */
/** @import { Checked, Opened } from "./worker.js" */

/** Names to place that are shown at a time. */
const STRANGERS = 12;

/** @param {PartnerImport} self @param {Checked} checked */
export function summary(self, checked) {
  if (!checked.sales) return "";
  return self.locale.t(messages).sum({ amount: moneyOf(checked.list, self.currency), rows: checked.sales, first: checked.first, last: checked.last });
}

/** @param {PartnerImport} self */
export function refusals({ refusals, locale }) {
  if (!refusals.length) return nothing;
  return html`<div class="notice refused" role="alert">
    <p>${locale.t(messages).refusedByRules}</p>
    <ul>
      ${refusals.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** @param {PartnerImport} self @param {Opened} opened @param {Checked} checked */
export function verdict(self, opened, checked) {
  const t = self.locale.t(messages);
  const apart = checked.apart.reduce((n, tally) => n + tally.rows, 0);
  const out = checked.faulty + apart;
  const hints = [
    t.sumHint,
    checked.blank ? t.blank({ rows: checked.blank }) : "",
    checked.rounded ? t.rounded({ count: checked.rounded }) : "",
    checked.swallowed ? t.swallowed({ lines: checked.swallowed }) : "",
  ];
  return html`
    ${strangers(self, opened, checked)} ${checked.sales && !self.settled ? months(self, checked) : nothing}
    <section class="verdict">
      ${checked.sales ? html`<p><strong>${summary(self, checked)}</strong> <span class="soft">${hints.filter(Boolean).join(" ")}</span></p>` : html`<p>${t.noSales}</p>`}
      ${currencies(self, checked)} ${left(self, checked)}
      ${checked.count
        ? html`<div class="faults">
            <h3>${t.faults({ count: checked.count, rows: checked.faulty })}</h3>
            <p class="lead">${t.faultsLead} ${checked.count > checked.faults.length ? t.faultsFirst({ count: checked.faults.length }) : ""}</p>
            ${faultsTable(checked.faults, opened.headers, self.locale)}
          </div>`
        : checked.sales && !apart
          ? html`<p class="good">${t.good}</p>`
          : nothing}
      ${refusals(self)}
      <div class="deeds">
        ${checked.sales && self.span && !(self.settled && !self.refusals.length)
          ? html`<button type="button" class="button ${out ? "" : "strong"}" ?disabled=${self.progress !== null} @click=${self.settle}>${out ? t.leave({ rows: out }) : t.settle}</button>`
          : nothing}
        ${checked.count ? html`<button type="button" class="button" @click=${self.faultsFile}>${t.faultsFile}</button>` : nothing}
      </div>
    </section>
  `;
}

/** The file's currencies, each with its total and exchange rate. @param {PartnerImport} self @param {Checked} checked */
function currencies(self, checked) {
  const t = self.locale.t(messages);
  const { guess, currency } = self;
  if (!guess) return nothing;
  const others = foreign(self);
  if (!others.length) return html`<p class="soft small">${guess.own ? t.currencyOwn({ code: currency }) : t.currencyIs({ code: currency })}</p>`;
  const of = (/** @type {Tally[]} */ tallies, /** @type {string} */ code) => tallies.find((tally) => tally.what === code);
  return html`<div class="rates">
    <p class="lead">${t.broughtOver({ code: currency })}</p>
    ${others.map((code) => rate(self, code, of(checked.currencies, code), of(checked.apart, code)))}
  </div>`;
}

/** @param {PartnerImport} self @param {string} code @param {Tally | undefined} sold @param {Tally | undefined} apart */
function rate(self, code, sold, apart) {
  const { format } = self.locale;
  const t = self.locale.t(messages);
  const known = quote(self, code);
  const tally = sold ?? apart;
  const total = { code, amount: moneyOf(tally?.total ?? "0", code), rows: tally?.rows ?? 0 };
  const id = `rate-${code}`;
  const refused = refusal(self, code);
  return html`<div class="field ${refused ? "wrong" : known ? "" : "asked"}">
    <label for=${id}>${known ? t.rateShown(total) : t.rateMissing(total)}</label>
    <span class="pair">
      <span>${t.oneIs({ code: known?.from ?? code })}</span>
      <input
        class="box"
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${refused ? "true" : nothing}
        aria-describedby=${`${id}-h`}
        .value=${live(self.typed[code] ?? (known ? format.number(known.rate) : ""))}
        @change=${(/** @type {Event} */ e) => self.setRate(code, /** @type {HTMLInputElement} */ (e.target).value)}
      />
      <span>${known?.to ?? self.currency}</span>
    </span>
    ${refused ? html`<p class="refusal" id=${`${id}-h`}>${refused}</p>` : html`<small class="soft" id=${`${id}-h`}>${known?.source ?? t.rateAsked}</small>`}
  </div>`;
}

/** Rows of a known export that are no sales. @param {PartnerImport} self @param {Checked} checked */
function left(self, { left, currencies }) {
  if (!left.length) return nothing;
  const { format } = self.locale;
  const t = self.locale.t(messages);
  const code = currencies.length === 1 ? currencies[0]?.what : undefined;
  const money = (/** @type {string} */ amount) => (code ? format.money(amount, code) : format.amount(amount, ""));
  const parts = left.map((tally) => t.leftPart({ why: wordIn(t.leftAs, tally.what) ?? tally.what, amount: money(tally.total), rows: tally.rows }));
  return html`<p class="soft small">${t.leftOut({ parts: parts.join(t.apart) })}</p>`;
}

/** The span of months to settle; earlier ones are history. @param {PartnerImport} self @param {Checked} checked */
function months(self, checked) {
  const { format } = self.locale;
  const t = self.locale.t(messages);
  const { span } = self;
  if (!span || !checked.first) return nothing;
  const [from, to] = span;
  const all = Array.from({ length: Math.min(181, distance(checked.first, checked.last) + 1) }, (_, i) => later(checked.last, -i)).reverse();
  const pick = (/** @type {string} */ id, /** @type {string} */ label, /** @type {string} */ value, /** @type {string[]} */ options, /** @type {(v: string) => void} */ choose) =>
    html`<label for=${id}>${label}</label>
      <select class="box" id=${id} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
        ${options.map((m) => html`<option value=${m} .selected=${live(m === value)}>${format.month(m)}</option>`)}
      </select>`;
  return html`<section>
    <h3>${t.period}</h3>
    <div class="months">
      ${pick("from", t.from, from, all.filter((m) => m <= to && m > later(to, -60)), (v) => self.setFrom(v))} ${pick("to", t.to, to, [checked.last], () => {})}
    </div>
    ${checked.first < from ? html`<p class="lead">${t.history({ month: from })}</p>` : nothing}
  </section>`;
}

/** Names to be placed. @param {PartnerImport} self @param {Opened} opened @param {Checked} checked */
function strangers(self, opened, checked) {
  const { locale, programme } = self;
  const t = locale.t(messages);
  if (!programme) return nothing;
  return Object.entries(checked.strangers).map(([key, list]) => {
    const id = /** @type {Column} */ (key);
    if (!list?.length) return nothing;
    const options = choices(id, programme);
    const [first] = options;
    // A known export's own words for kinds and the like say nothing that is missed; its products are worth placing.
    if (!first || (opened.layout && id !== "family")) return nothing;
    const place = (/** @type {string[]} */ given, /** @type {string} */ value) =>
      self.choose({ values: { ...self.chosen.values, [id]: { ...self.chosen.values?.[id], ...Object.fromEntries(given.map((g) => [g, value])) } } });
    const row = (/** @type {string} */ label, /** @type {string} */ at, /** @type {string[]} */ given) => html`<div class="field">
      <label for=${at}>${label}</label>
      <select class="box" id=${at} @change=${(/** @type {Event} */ e) => place(given, /** @type {HTMLSelectElement} */ (e.target).value)}>
        <option value="" selected disabled>${opened.layout ? valueTitle(id, first, locale) : t.choosePrompt}</option>
        ${options.map((o) => html`<option value=${o.id}>${valueTitle(id, o, locale)}</option>`)}
      </select>
    </div>`;
    const more = list.slice(STRANGERS);
    return html`<section>
      <h3>${t.names({ what: t.holds[id] ?? id })}</h3>
      <p class="lead">${opened.layout ? t.namesCount({ product: valueTitle(id, first, locale) }) : t.namesLead}</p>
      <div class="strangers">
        ${list.slice(0, STRANGERS).map((s, i) => row(t.nameRows({ given: s.given, rows: s.rows }), `${id}-${i}`, [s.given]))}
        ${more.length
          ? row(
              t.allRest({ count: more.length }),
              `${id}-more`,
              more.map((s) => s.given),
            )
          : nothing}
      </div>
    </section>`;
  });
}
