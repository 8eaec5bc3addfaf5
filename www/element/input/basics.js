import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/plan.js";
import { choiceField, numberField, groupRefusal, idOf } from "../field.js";
import { credentialPath, read } from "../form.js";
import { countries } from "./countries.js";
import { currency } from "./currency.js";

/** @import { Form } from "../field.js" */
/** @import { Programme } from "../form.js" */
/** @import { Voice } from "../voice.js" */
/** @import { RateUsed } from "../../pkg/engine.js" */

/** @type {WeakMap<string[], { lang: string, options: { value: string, label: string }[] }>} */
const sorted = new WeakMap();

/** Countries by name. Kept, since naming and sorting 250 of them takes longer than settling a plan. @param {Voice} voice @param {string[]} codes */
function named(voice, codes) {
  const known = sorted.get(codes);
  if (known?.lang === voice.lang) return known.options;
  const { compare } = new Intl.Collator(voice.lang);
  const options = codes.map((code) => ({ value: code, label: voice.format.country(code) })).sort((a, b) => compare(a.label, b.label));
  sorted.set(codes, { lang: voice.lang, options });
  return options;
}

/** What is chosen to bring a programme of one's own. */
export const BRING = "bring";

/**
 * Who the partner is, under which terms, from when.
 * @param {Form} form @param {Programme[]} programmes @param {(id: string) => void} chooseProgramme @param {(id: string) => void} chooseRole @param {unknown} own where a programme is brought
 * @param {RateUsed[]} used exchange rates of the last answer
 */
export function basics(form, programmes, chooseProgramme, chooseRole, own, used) {
  const { voice, request, programme } = form;
  const say = voice.say(messages);
  const role = programme.roles.find((r) => r.id === request.role);
  const tiers = programme.tiers.filter((t) => role?.tiers.includes(t.id));
  const places = named(voice, countries.includes(request.country) ? countries : [request.country, ...countries]);
  return html`
    ${choiceField(
      form,
      { path: "programme", label: say.programme },
      [...programmes.map((p) => ({ value: p.id, label: p.title })), { value: BRING, label: request.terms === undefined ? say.bringOwn : say.changeOwn }],
      chooseProgramme,
    )}
    ${own}
    ${choiceField(
      form,
      { path: "role", label: say.role },
      programme.roles.map((r) => ({ value: r.id, label: r.title })),
      chooseRole,
    )}
    ${tiers.length
      ? html`${choiceField(
          form,
          { path: "tier", label: say.tier },
          tiers.map((t) => ({ value: t.id, label: t.title })),
        )}
        ${choiceField(form, { path: "tierPath", label: say.tierPath }, [
          { value: "fixed", label: say.fixed },
          { value: "evolving", label: say.evolving },
        ])}`
      : nothing}
    ${choiceField(form, { path: "country", label: say.country }, places)} ${currency(form, used)} ${start(form)}
    ${numberField(form, { path: "plan.months", label: say.months, hint: say.monthsHint }, "count")} ${asOf(form)}
  `;
}

/** Two lists, because a month picker is a bare text box in two of the three engines. @param {Form} form */
function start(form) {
  const say = form.voice.say(messages);
  const [year = "2027", month = "01"] = form.request.book.plan.start.split("-");
  const first = Math.min(Number(year), Number(form.request.asOf.slice(0, 4))) - 1;
  const years = Array.from({ length: 8 }, (_, i) => String(first + i));
  const path = "plan.start";
  const change = (/** @type {string} */ y, /** @type {string} */ m) => form.edit(path, `${y}-${m}`, "choice");
  const name = new Intl.DateTimeFormat(form.voice.lang, { month: "short", timeZone: "UTC" });
  return html`<div class="field wide" role="group" aria-labelledby="f-start-l">
    <span class="label" id="f-start-l">${say.start}</span>
    <span class="pair">
      <select
        class="box"
        id=${idOf(path)}
        aria-label=${say.month}
        @change=${(/** @type {Event} */ e) => change(year, /** @type {HTMLSelectElement} */ (e.target).value)}
      >
        ${Array.from({ length: 12 }, (_, i) => {
          const value = String(i + 1).padStart(2, "0");
          return html`<option value=${value} .selected=${value === month}>${name.format(new Date(Date.UTC(2024, i, 1)))}</option>`;
        })}
      </select>
      <select class="box" aria-label=${say.year} @change=${(/** @type {Event} */ e) => change(/** @type {HTMLSelectElement} */ (e.target).value, month)}>
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
    <label for=${idOf(path)}>${form.voice.say(messages).asOf}</label>
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
