/** Settings of a file: open questions with the total of each answer, and inferred settings to change. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/import.js";
import { later } from "../base/period.js";
import { order } from "./columns.js";
import { encodings } from "./encoding.js";
import { nameAt } from "./preview.js";
import { wordIn } from "../base/locale.js";

/** @import { Choice, Chosen, Guess, Option, Sold } from "./guess.js" */
/** @import { PartnerImport } from "./panel.js" */
/** @import { Opened } from "./worker.js" */

/** Names of the signs that part cells. @type {Record<string, string>} */
const SEPARATORS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/** Months that rows without one may be of. */
const MONTHS = 60;

/** Questions that must be answered before rows can be read. @param {PartnerImport} self @returns {string[]} */
export function asks(self) {
  const { guess, opened, locale } = self;
  if (!guess || !opened) return [];
  const t = locale.t(messages);
  const { mapping, month } = guess.settings;
  /** @type {string[]} */
  const out = [];
  if (self.form.layout === undefined && opened.fits.length > 1) out.push(t.askLayout({ titles: opened.fits.map((layout) => layout.title) }));
  if (!mapping.includes("month") && !month) out.push(t.needMonth);
  if (!mapping.includes("list") && !mapping.includes("item")) out.push(t.needList);
  for (const id of order) if (mapping.filter((m) => m === id).length > 1) out.push(t.twice({ what: t.holds[id] ?? id }));
  for (const choice of guess.choices) if (choice.open) out.push([ask(self, choice), ...told(self, choice)].join(" "));
  return out;
}

/** @param {PartnerImport} self @param {Choice} choice */
function ask({ locale }, { id }) {
  const t = locale.t(messages);
  return id.startsWith("sign ") ? t.askSign({ sign: id.slice(5) }) : (wordIn(t.asks, id) ?? "");
}

/** The consequence of each reading, in the file's currency. @param {PartnerImport} self @param {Choice} choice */
function told(self, choice) {
  const t = self.locale.t(messages);
  return choice.options.flatMap((option) => (option.sold === undefined ? [] : [t.consequence({ reading: label(self, choice, option), amounts: money(self, option.sold) })]));
}

/** @param {PartnerImport} self @param {Sold[]} sold */
const money = ({ locale: { format } }, sold) => sold.map(({ code, amount }) => (code ? format.money(amount, code) : format.amount(amount, "")));

/** @param {PartnerImport} self @param {Choice} choice @param {Option} option */
function label(self, { id }, { value }) {
  const t = self.locale.t(messages);
  if (id === "listAt") return t.columnAt({ name: nameAt(self, self.opened?.headers ?? [], Number(value)) });
  return t.option({ reading: `${id}-${value}`, value });
}

/** The export a file was known as, with its source and what its figures are. @param {PartnerImport} self @param {Opened} opened */
export function recognised(self, { layout, fits }) {
  const t = self.locale.t(messages);
  if (!layout) {
    const [first] = fits;
    if (!first || self.form.layout !== "") return nothing;
    return html`<p class="found soft small">${t.unrecognised} <button type="button" class="link" @click=${() => self.reform({ layout: first.id })}>${t.readAs({ title: first.title })}</button></p>`;
  }
  const { title, source, certainty } = layout;
  const about = [wordIn(t.means, `${layout.side}-${layout.means}`) ?? "", layout.taxed ? t.taxed : "", layout.twin ? t.twin : ""].filter(Boolean);
  return html`<div class="known" role="status">
    <p><strong>${t.recognised({ title })}</strong> <a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>, ${source.place}; ${t.certainties[certainty]}.</p>
    ${about.map((line) => html`<p>${line}</p>`)}
    <button type="button" class="link" @click=${() => self.reform({ layout: "" })}>${t.notThis}</button>
  </div>`;
}

/** @param {PartnerImport} self @param {Opened} opened @param {Guess} guess */
export function questions(self, opened, guess) {
  const t = self.locale.t(messages);
  const separator = (/** @type {string} */ sign) => wordIn(t.separators, SEPARATORS[sign] ?? "") ?? sign;
  const encoding = (/** @type {string} */ id) => wordIn(t.encodings, id) ?? id;
  const open = asks(self);
  const layoutOpen = self.form.layout === undefined && opened.fits.length > 1;
  return html`
    <section>
      <h3>${t.format}</h3>
      <p class="found soft small">${t.found({ rows: opened.rows, separator: separator(opened.delimiter), encoding: encoding(opened.encoding) })}</p>
      <div class="formats">
        ${layoutOpen ? select("layout", t.layout, "", [...opened.fits.map(({ id, title }) => ({ value: id, text: title })), { value: "", text: t.noLayout }], (layout) => self.reform({ layout }), t.choosePrompt) : nothing}
        ${guess.choices.map((choice) => drawn(self, choice))} ${guess.settings.mapping.includes("month") ? nothing : month(self, guess)}
        ${select("head", t.head, String(opened.head), heads(self, opened), (value) => self.reform({ head: Number(value) }))}
        ${select("separator", t.separator, opened.delimiter, [...new Set([...Object.keys(SEPARATORS), opened.delimiter])].map((value) => ({ value, text: separator(value) })), (delimiter) => self.reform({ delimiter }))}
        ${select("encoding", t.encoding, opened.encoding, encodings.map((value) => ({ value, text: encoding(value) })), (encoding) => self.reform({ encoding }))}
      </div>
    </section>
    ${open.length ? html`<div role="status"><ul class="asks">${open.map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing}
  `;
}

/** @param {PartnerImport} self @param {Choice} choice */
function drawn(self, choice) {
  const t = self.locale.t(messages);
  const { id, value, open, options } = choice;
  const sign = id.startsWith("sign ") ? id.slice(5) : "";
  const choose = (/** @type {string} */ to) => self.choose(/** @type {Chosen} */ (sign ? { signs: { ...self.chosen.signs, [sign]: to } } : { [id]: to }));
  const text = sign ? t.signIs({ sign }) : (wordIn(t.choices, id) ?? id);
  return select(id.replace(/\W/gu, (letter) => `-${letter.codePointAt(0)}`), text, open ? "" : value, options.map((option) => ({ value: option.value, text: label(self, choice, option) })), choose, open ? t.choosePrompt : "");
}

/** The month of rows that do not say theirs. @param {PartnerImport} self @param {Guess} guess */
function month(self, { settings }) {
  const { format } = self.locale;
  const t = self.locale.t(messages);
  const now = self.request?.asOf.slice(0, 7) ?? "2027-01";
  const all = Array.from({ length: MONTHS }, (_, i) => later(now, 12 - i));
  const listed = settings.month && !all.includes(settings.month) ? [settings.month, ...all] : all;
  return select("month", t.monthOfAll, settings.month, listed.map((value) => ({ value, text: format.month(value) })), (value) => self.choose({ month: value }), settings.month ? "" : t.choosePrompt);
}

/** Rows that may be the header, by what stands in them. @param {PartnerImport} self @param {Opened} opened */
function heads({ locale }, { first, head }) {
  const t = locale.t(messages);
  const told = (/** @type {string[]} */ cells) => cells.filter((cell) => cell.trim() !== "").slice(0, 3).join(", ").slice(0, 40);
  const rows = first.flatMap((cells, at) => (told(cells) || at === head ? [{ value: String(at), text: t.headRow({ row: at + 1, cells: told(cells) }) }] : []));
  if (head >= first.length) rows.push({ value: String(head), text: t.headRow({ row: head + 1, cells: "" }) });
  return [...rows, { value: "-1", text: t.noHead }];
}

/**
 * @param {string} id @param {string} text @param {string} value @param {{ value: string, text: string }[]} options
 * @param {(value: string) => void} choose @param {string} [prompt] what stands there while nothing is chosen
 */
function select(id, text, value, options, choose, prompt = "") {
  return html`<div class="field ${prompt ? "asked" : ""}">
    <label for=${id}>${text}</label>
    <select class="box" id=${id} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
      ${prompt ? html`<option value="?" .selected=${live(true)} disabled>${prompt}</option>` : nothing}
      ${options.map((option) => html`<option value=${option.value} .selected=${live(!prompt && option.value === value)}>${option.text}</option>`)}
    </select>
  </div>`;
}
