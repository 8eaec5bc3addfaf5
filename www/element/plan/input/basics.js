import { html, nothing } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { choiceField, numberField, groupRefusal, idOf } from "../field.js";
import { shortTitle } from "../short-title.js";
import { credentialPath, read } from "../form.js";
import { countries } from "./countries.js";
import { currency } from "./currency.js";

/** @import { Form } from "../field.js" */
/** @import { Programme } from "../form.js" */
/** @import { Locale } from "../../base/locale.js" */

/** @type {WeakMap<string[], { lang: string, options: { value: string, label: string }[] }>} */
const sorted = new WeakMap();

/** Countries by name. Kept, since naming and sorting 250 of them takes longer than settling a plan. @param {Locale} locale @param {string[]} codes */
function named(locale, codes) {
  const known = sorted.get(codes);
  if (known?.lang === locale.lang) return known.options;
  const { compare } = new Intl.Collator(locale.lang);
  const options = codes.map((code) => ({ value: code, label: locale.format.country(code) })).sort((a, b) => compare(a.label, b.label));
  sorted.set(codes, { lang: locale.lang, options });
  return options;
}

/** Choice that brings a programme of one's own. */
export const BRING = "bring";

/**
 * Profile of the partner: programme, role, tier, country and the currency of the plan.
 * @param {Form} form @param {Programme[]} programmes @param {(id: string) => void} chooseProgramme @param {(id: string) => void} chooseRole
 * @param {boolean} [brings] whether one's own programme may be brought
 */
export function profile(form, programmes, chooseProgramme, chooseRole, brings = true) {
  const { locale, request, programme } = form;
  const t = locale.t(messages);
  const role = programme.roles.find((r) => r.id === request.role);
  const tiers = programme.tiers.filter((t) => role?.tiers.includes(t.id));
  const places = named(locale, countries.includes(request.country) ? countries : [request.country, ...countries]);
  return html`
    ${choiceField(
      form,
      { path: "programme", label: t.programme },
      [...programmes.map((p) => ({ value: p.id, label: shortTitle(p, locale) })), ...(brings ? [{ value: BRING, label: request.terms === undefined ? t.bringOwn : t.changeOwn }] : [])],
      chooseProgramme,
    )}
    ${choiceField(
      form,
      { path: "role", label: t.role },
      programme.roles.map((r) => ({ value: r.id, label: r.title })),
      chooseRole,
    )}
    ${tiers.length
      ? html`${choiceField(
          form,
          { path: "tier", label: t.tier },
          tiers.map((t) => ({ value: t.id, label: t.title })),
        )}
        ${choiceField(form, { path: "tierPath", label: t.tierPath }, [
          { value: "fixed", label: t.fixed },
          { value: "evolving", label: t.evolving },
        ])}`
      : nothing}
    ${choiceField(form, { path: "country", label: t.country }, places)} ${currency(form)}
  `;
}

/** Months of the plan, and the day of its terms. @param {Form} form */
export function period(form) {
  const t = form.locale.t(messages);
  return html`${start(form)} ${numberField(form, { path: "plan.months", label: t.months, hint: t.monthsHint }, "count")}
    ${choiceField(form, { path: "editions", label: t.editions }, [{ value: "as-of", label: t.ofDay }, { value: "in-force", label: t.ofMonth }], undefined, form.request.editions ?? "as-of")}
    ${form.request.editions === "in-force" ? nothing : asOf(form)}`;
}

/** Two lists, because a month picker is a bare text box in two of the three engines. @param {Form} form */
function start(form) {
  const t = form.locale.t(messages);
  const [year = "2027", month = "01"] = form.request.book.plan.start.split("-");
  const first = Math.min(Number(year), Number(form.request.asOf.slice(0, 4))) - 1;
  const years = Array.from({ length: 8 }, (_, i) => String(first + i));
  const path = "plan.start";
  const change = (/** @type {string} */ y, /** @type {string} */ m) => form.edit(path, `${y}-${m}`, "choice");
  const name = new Intl.DateTimeFormat(form.locale.lang, { month: "short", timeZone: "UTC" });
  return html`<div class="field wide" role="group" aria-labelledby="f-start-l">
    <span class="label" id="f-start-l">${t.start}</span>
    <span class="pair">
      <select
        class="box"
        id=${idOf(path)}
        aria-label=${t.month}
        @change=${(/** @type {Event} */ e) => change(year, /** @type {HTMLSelectElement} */ (e.target).value)}
      >
        ${Array.from({ length: 12 }, (_, i) => {
          const value = String(i + 1).padStart(2, "0");
          return html`<option value=${value} .selected=${value === month}>${name.format(new Date(Date.UTC(2024, i, 1)))}</option>`;
        })}
      </select>
      <select class="box" aria-label=${t.year} @change=${(/** @type {Event} */ e) => change(/** @type {HTMLSelectElement} */ (e.target).value, month)}>
        ${years.map((y) => html`<option value=${y} .selected=${y === year}>${y}</option>`)}
      </select>
    </span>
    ${groupRefusal(form, path)}
  </div>`;
}

/** @param {Form} form */
function asOf(form) {
  const path = "asOf";
  return html`<div class="field wide">
    <label for=${idOf(path)}>${form.locale.t(messages).asOf}</label>
    <input
      class="box"
      type="date"
      id=${idOf(path)}
      aria-invalid=${form.problems.get(path)?.length ? "true" : nothing}
      aria-describedby=${form.problems.get(path)?.length ? `${idOf(path)}-e` : nothing}
      .value=${form.request.asOf}
      @change=${(/** @type {Event} */ e) => {
        const { value } = /** @type {HTMLInputElement} */ (e.target);
        if (value) form.edit(path, value, "choice");
      }}
    />
    ${groupRefusal(form, path)}
  </div>`;
}

/** Certificates and designations. @param {Form} form */
export function credentials(form) {
  const { request, programme } = form;
  return programme.credentials.map((c) => {
    const path = credentialPath(c.id);
    if (c.cost !== null) return numberField(form, { path, label: c.title, placeholder: "0" }, "amount");
    return html`<div class="check">
      <input
        type="checkbox"
        id=${idOf(path)}
        .checked=${read(request, path) === "1"}
        @change=${(/** @type {Event} */ e) => form.edit(path, /** @type {HTMLInputElement} */ (e.target).checked ? "1" : "", "choice")}
      />
      <label for=${idOf(path)}>${c.title}</label>
    </div>`;
  });
}
