/** The form of an embedding: what may be chosen, in groups. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import actionsMessages from "../../pkg/messages/en/actions.js";
import assumptionsMessages from "../../pkg/messages/en/assumptions.js";
import cardMessages from "../../pkg/messages/en/card.js";
import compareMessages from "../../pkg/messages/en/compare.js";
import examplesMessages from "../../pkg/messages/en/examples.js";
import incentivesMessages from "../../pkg/messages/en/incentives.js";
import monthsMessages from "../../pkg/messages/en/months.js";
import payoutsMessages from "../../pkg/messages/en/payouts.js";
import planMessages from "../../pkg/messages/en/plan.js";
import riskMessages from "../../pkg/messages/en/risk.js";
import messages from "../../pkg/messages/en/snippet.js";
import statementMessages from "../../pkg/messages/en/statement.js";
import tiersMessages from "../../pkg/messages/en/tiers.js";
import tornadoMessages from "../../pkg/messages/en/tornado.js";
import waterfallMessages from "../../pkg/messages/en/waterfall.js";
import whatifMessages from "../../pkg/messages/en/whatif.js";
import { presets } from "../../presets.js";
import { numberRefusal } from "../base/refusal.js";
import { languages, nameOf } from "../language/languages.js";
import { countries } from "../plan/input/countries.js";
import { fieldAt } from "../plan/plan-fields.js";
import { contrast } from "./contrast.js";
import { colours, lockNames, panelNames, ways } from "./embedding.js";
import { MOST, USUAL, knobNames, knobs } from "../plan/knobs.js";
import { groupNames, wordsOf } from "./limits.js";

/** @import { Locale } from "../base/locale.js" */
/** @import { Programme } from "../plan/form.js" */
/** @import { Choice, Embedding } from "./embedding.js" */
/** @import { KnobName } from "../plan/knobs.js" */
/**
 * @typedef {object} Choosing
 * @property {Locale} locale
 * @property {Embedding} embedding
 * @property {readonly Programme[]} programmes
 * @property {ReadonlyMap<string, { text: string, reason: string }>} typed text that cannot be read, by choice
 * @property {(change: Partial<Embedding>) => void} choose
 * @property {(name: KnobName, text: string) => void} figure
 * @property {(text: string) => void} address takes the address of the host's next step
 */

/** Colours of the look where none is chosen: what a picker begins with. */
const LIGHT = { accent: "#0b5d56", paper: "#fbfaf8", ink: "#14181d" };
const DARK = { accent: "#62cabd", paper: "#101316", ink: "#e8ebee" };
/** Least contrast of text, by the Web Content Accessibility Guidelines. */
const READABLE = 4.5;

/** Titles of the panels, as the panels have them. @type {Record<typeof panelNames[number], (locale: Locale) => string>} */
const panelTitles = {
  waterfall: (locale) => locale.t(waterfallMessages).title,
  months: (locale) => locale.t(monthsMessages).title,
  risk: (locale) => locale.t(riskMessages).title,
  actions: (locale) => locale.t(actionsMessages).title,
  whatif: (locale) => locale.t(whatifMessages).title,
  tornado: (locale) => locale.t(tornadoMessages).title,
  incentives: (locale) => locale.t(incentivesMessages).title,
  tiers: (locale) => locale.t(tiersMessages).title,
  payouts: (locale) => locale.t(payoutsMessages).title,
  compare: (locale) => locale.t(compareMessages).title,
  statement: (locale) => locale.t(statementMessages).title,
  assumptions: (locale) => locale.t(assumptionsMessages).title,
};

const valueOf = (/** @type {Event} */ event) => /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;

/** @param {Choosing} choosing @param {Choice} name @param {string} label @param {readonly { value: string, label: string }[]} options */
const select = ({ embedding, choose }, name, label, options) =>
  html`<label class="field"
    ><span>${label}</span>
    <select name=${name} .value=${live(embedding[name])} @change=${(/** @type {Event} */ event) => choose({ [name]: valueOf(event) })}>
      ${options.map(({ value, label }) => html`<option value=${value} ?selected=${value === embedding[name]}>${label}</option>`)}
    </select></label
  >`;

/** @param {Choosing} choosing @param {Choice} name @param {string} legend @param {readonly { value: string, label: string }[]} options */
export const radios = ({ embedding, choose }, name, legend, options) =>
  html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label }) => html`<label><input type="radio" name=${name} value=${value} .checked=${live(embedding[name] === value)} @change=${() => choose({ [name]: value })} />${label}</label>`,
    )}
  </fieldset>`;

/** Boxes of which some may be checked. @param {Choosing} choosing @param {Choice} name @param {string} legend @param {readonly { value: string, label: string }[]} options @param {{ most?: number, hint?: string, usual?: readonly string[] }} [how] usual: those that count as checked while none is, so that one stays */
function boxes({ embedding, choose }, name, legend, options, { most = options.length, hint = "", usual = [] } = {}) {
  const said = wordsOf(embedding[name]);
  const chosen = said.length ? said : usual;
  const stays = (/** @type {string} */ value) => (chosen.includes(value) ? usual.length > 0 && chosen.length === 1 : chosen.length >= most);
  const toggle = (/** @type {string} */ value) => choose({ [name]: (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).join(" ") });
  return html`<fieldset class="boxes">
    <legend>${legend}</legend>
    ${hint ? html`<p class="soft small">${hint}</p>` : nothing}
    ${options.map(
      ({ value, label }) =>
        html`<label
          ><input type="checkbox" name=${name} value=${value} .checked=${live(chosen.includes(value))} ?disabled=${stays(value)} @change=${() => toggle(value)} />${label}</label
        >`,
    )}
  </fieldset>`;
}

/** @param {Choosing} choosing @param {"whole" | "pinned"} name @param {string} label */
export const flag = ({ embedding, choose }, name, label) =>
  html`<label class="flag"><input type="checkbox" name=${name} .checked=${live(embedding[name] === "yes")} @change=${() => choose({ [name]: embedding[name] === "yes" ? "no" : "yes" })} />${label}</label>`;

/** The programme whose roles may be chosen: the one that is named, or the example's. @param {Choosing} choosing */
const programmeOf = ({ embedding, programmes }) => {
  const example = presets.find(({ id }) => id === embedding.preset) ?? presets[0];
  return programmes.find(({ id }) => id === (embedding.programme || example?.request.programme));
};

/** @param {Choosing} choosing */
function start(choosing) {
  const { locale, embedding, programmes, choose } = choosing;
  const [t, plan, examples] = [locale.t(messages), locale.t(planMessages), locale.t(examplesMessages)];
  const programme = programmeOf(choosing);
  const role = programme?.roles.find(({ id }) => id === embedding.role);
  const usual = { value: "", label: t.usual };
  const entries = (/** @type {readonly { id: string, title: string }[]} */ list) => list.map(({ id, title }) => ({ value: id, label: title }));
  const { compare } = new Intl.Collator(locale.lang);
  const places = countries.map((code) => ({ value: code, label: locale.format.country(code) })).sort((a, b) => compare(a.label, b.label));
  // A role of one programme is none of another.
  const renewed = { ...choosing, choose: (/** @type {Partial<Embedding>} */ change) => choose({ role: "", tier: "", ...change }) };
  return html`<section>
    <h3>${t.start}</h3>
    ${select(renewed, "preset", t.preset, presets.map(({ id }, i) => ({ value: i ? id : "", label: examples.title[id] })))}
    ${select(renewed, "programme", plan.programme, [usual, ...entries(programmes)])}
    ${select({ ...choosing, choose: (change) => choose({ tier: "", ...change }) }, "role", plan.role, [usual, ...entries(programme?.roles ?? [])])}
    ${select(choosing, "tier", plan.tier, [usual, ...entries((programme?.tiers ?? []).filter(({ id }) => !role || role.tiers.includes(id)))])}
    ${select(choosing, "country", plan.country, [usual, ...places])}
    ${select(choosing, "currency", plan.currency, [usual, ...(programme ? [...new Set([programme.currency, ...programme.currencies])] : []).map((code) => ({ value: code, label: code }))])}
    <details ?open=${knobNames.some((name) => embedding[name] || choosing.typed.has(name))}>
      <summary class="twist">${t.figures}</summary>
      ${knobNames.map((name) => figureField(choosing, name))}
    </details>
  </section>`;
}

/** @param {Choosing} choosing @param {KnobName} name */
function figureField({ locale, embedding, typed, figure }, name) {
  const wrong = typed.get(name);
  const share = fieldAt(knobs[name])?.kind === "rate";
  const value = embedding[name].replace("%", "");
  return html`<label class="field"
      ><span>${locale.t(cardMessages).knobs[name]}${share ? " (%)" : ""}</span>
      <input
        name=${name}
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? `${name}-e` : nothing}
        .value=${live(wrong?.text ?? (value ? locale.format.number(value) : ""))}
        @change=${(/** @type {Event} */ event) => figure(name, valueOf(event))}
    /></label>
    ${wrong ? html`<p class="refusal" id="${name}-e">${numberRefusal(locale, wrong.reason, wrong.text)}</p>` : nothing}`;
}

/** @param {Choosing} choosing */
function look(choosing) {
  const { locale, embedding } = choosing;
  const t = locale.t(messages);
  return html`<section>
    <h3>${t.look}</h3>
    ${select(choosing, "lang", t.language, [{ value: "", label: t.ofPage }, ...languages.map((lang) => ({ value: lang, label: nameOf(lang) }))])}
    ${select(choosing, "theme", t.theme, [{ value: "", label: t.themes.auto }, { value: "light", label: t.themes.light }, { value: "dark", label: t.themes.dark }])}
    ${colours.map((name) => colourField(choosing, name))} ${faint(choosing)}
  </section>`;
}

/** Says where accent or text has too little contrast with the background. @param {Choosing} choosing */
function faint({ locale, embedding: { accent, paper, ink, theme } }) {
  const themes = /** @type {const} */ ([["light", LIGHT.paper], ["dark", DARK.paper]]).filter(([name]) => !theme || theme === name);
  const grounds = paper ? /** @type {const} */ ([["own", paper]]) : themes;
  return grounds.map(([where, ground]) => {
    const least = Math.min(...[accent, ink].filter(Boolean).map((colour) => contrast(colour, ground)));
    if (least >= READABLE) return nothing;
    return html`<p class="refusal" role="status">${locale.t(messages).faint({ where, ratio: { number: least.toFixed(1) }, least: { number: `${READABLE}` } })}</p>`;
  });
}

/** @param {Choosing} choosing @param {typeof colours[number]} name */
function colourField({ locale, embedding, choose }, name) {
  const t = locale.t(messages);
  return html`<div class="field">
    <label for=${name}>${t.colours[name]}</label>
    <span class="colour"
      ><input id=${name} type="color" name=${name} .value=${live(embedding[name] || (embedding.theme === "dark" ? DARK : LIGHT)[name])} @change=${(/** @type {Event} */ event) => choose({ [name]: valueOf(event) })} />
      ${embedding[name] ? html`<button type="button" class="link" aria-label="${t.usualColour}: ${t.colours[name]}" @click=${() => choose({ [name]: "" })}>${t.usualColour}</button>` : html`<span class="soft small">${t.asItIs}</span>`}</span
    >
  </div>`;
}

/** @param {Choosing} choosing */
function readers(choosing) {
  const { locale, embedding, programmes, typed, choose, address } = choosing;
  const [t, plan, card] = [locale.t(messages), locale.t(planMessages), locale.t(cardMessages)];
  const figures = knobNames.map((name) => ({ value: name, label: card.knobs[name] }));
  const wrong = typed.get("action");
  if (embedding.layout === "card") {
    return html`<section>
      <h3>${t.readers}</h3>
      ${boxes(choosing, "knobs", t.knobs({ most: { number: `${MOST}` } }), figures, { most: MOST, usual: USUAL })} ${flag(choosing, "whole", t.whole)}
      <label class="field tall"
        ><span>${t.action}</span>
        <input
          name="action"
          type="url"
          dir="ltr"
          placeholder="https://"
          autocomplete="off"
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${wrong ? "action-e" : nothing}
          .value=${live(wrong?.text ?? embedding.action)}
          @change=${(/** @type {Event} */ event) => address(valueOf(event))}
      /></label>
      ${wrong ? html`<p class="refusal" id="action-e">${t.noAddress}</p>` : nothing}
      ${embedding.action
        ? html`<label class="field tall"
            ><span>${t.label}</span> <input name="label" maxlength="80" autocomplete="off" placeholder=${card.next} .value=${live(embedding.label)} @change=${(/** @type {Event} */ event) => choose({ label: valueOf(event) })}
          /></label>`
        : nothing}
    </section>`;
  }
  const fields = [...lockNames.map((name) => ({ value: name, label: plan[name] })), ...figures];
  return html`<section>
    <h3>${t.readers}</h3>
    ${flag(choosing, "whole", t.link)}
    ${boxes(choosing, "lock", t.lock, fields)}
    ${boxes(choosing, "programmes", t.programmes, programmes.map(({ id, title }) => ({ value: id, label: title })), { hint: t.all })}
    ${boxes(choosing, "fields", t.fields, groupNames.map((name) => ({ value: name, label: plan[name] })), { hint: t.all })}
    ${boxes(choosing, "panels", t.panels, panelNames.map((name) => ({ value: name, label: panelTitles[name](locale) })), { hint: t.all })}
  </section>`;
}

/** @param {Choosing} choosing */
export function form(choosing) {
  const t = choosing.locale.t(messages);
  return html`<form class="choices" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
    ${radios(choosing, "layout", t.layout, [{ value: "card", label: t.layouts.card }, { value: "calculator", label: t.layouts.calculator }])}
    ${start(choosing)} ${look(choosing)} ${readers(choosing)}
  </form>`;
}

/** @param {Choosing} choosing */
export const wayChoice = (choosing) => radios(choosing, "way", choosing.locale.t(messages).way, ways.map((way) => ({ value: way, label: choosing.locale.t(messages).ways[way] })));
