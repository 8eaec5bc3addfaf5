/** The list of ranges with all there is to say of them: shape, what moves together, seed, trials, target. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/risk.js";
import { compare, shift } from "../base/decimal.js";
import { parse } from "../base/number.js";
import { numberRefusal } from "../base/refusal.js";
import { fieldOf, figures, nameOf } from "./figures.js";
import { LARGEST_SEED, MOST_TRIALS } from "./kept.js";

/** @import { PartnerRisk } from "./risk.js" */
/** @import { Shape } from "../plan/range.js" */
/** @import { Reading } from "../base/number.js" */

const SHAPES = /** @type {const} */ (["normal", "log-normal", "uniform", "triangular"]);
const LOTS = [1_000, 10_000, 100_000];

/**
 * A number with its refusal beneath it; what cannot be read stays as typed, and the last good value stands.
 * @param {PartnerRisk} self
 * @param {{ id: string, label: string, value: string, percent?: boolean, whole?: boolean, empty?: boolean, suffix?: string, prefix?: string, name?: string, refuse?: (value: string) => string, take: (value: string) => void }} box value: as shown
 */
function number(self, { id, label, value, percent = false, whole = false, empty = false, suffix, prefix, name, refuse, take }) {
  const { locale } = self;
  const text = self.typed[id];
  /** @type {Reading | null} */
  const reading = text === undefined ? null : parse(text, locale.lang, { percent, whole });
  const free = empty && text === "";
  const said = !reading || free ? "" : reading.ok ? (refuse?.(reading.value) ?? "") : numberRefusal(locale, reading.reason, text ?? "");
  const edit = (/** @type {string} */ given) => {
    self.typed = { ...self.typed, [id]: given };
    const read = parse(given, locale.lang, { percent, whole });
    if (given === "" && empty) take("");
    else if (read.ok && !refuse?.(read.value)) take(percent ? shift(read.value, -2) : read.value);
  };
  const settle = () => {
    if (said) return;
    const { [id]: _, ...rest } = self.typed;
    self.typed = rest;
  };
  return html`<div class="knob ${said ? "wrong" : ""}">
    <label for=${id}>${label}</label>
    <span class="box">
      ${prefix ? html`<span class="unit" aria-hidden="true">${prefix}</span>` : nothing}
      <input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        aria-label=${name ?? nothing}
        aria-invalid=${said ? "true" : nothing}
        aria-describedby=${said ? `${id}-e` : nothing}
        .value=${live(text ?? value)}
        @input=${(/** @type {Event} */ e) => edit(/** @type {HTMLInputElement} */ (e.target).value)}
        @change=${settle}
      />
      ${suffix ? html`<span class="unit" aria-hidden="true">${suffix}</span>` : nothing}
    </span>
    ${said ? html`<p class="refusal" id="${id}-e">${said}</p>` : nothing}
  </div>`;
}

/** @param {PartnerRisk} self */
export function ranges(self) {
  const { request, programme, uncertain, locale } = self;
  if (!request || !programme || !uncertain) return nothing;
  const t = locale.t(messages);
  const all = figures(request, programme, locale);
  const rows = Object.entries(self.ranges);
  const nameAt = (/** @type {string} */ path) => nameOf(all, fieldOf(path, request));
  return html`<details class="screen twin advanced">
    <summary class="twist small">${t.advanced}${rows.length ? html` <span class="soft">(${rows.length})</span>` : nothing}</summary>
    ${rows.length ? nothing : html`<p class="lead">${t.howto}</p>`}
    ${rows.map(([path, range], i) => {
      const name = nameAt(path);
      const percent = range.kind === "rate";
      const shown = (/** @type {string} */ value) => (percent ? locale.format.percentField(value) : locale.format.number(value));
      const end = (/** @type {"low" | "high" | "likely"} */ which, /** @type {string} */ label) =>
        number(self, {
          id: `r-${i}-${which}`,
          label,
          name: `${name}: ${label}`,
          value: shown(range[which]),
          percent,
          suffix: percent ? "%" : undefined,
          take: (value) => uncertain.reshape(path, { [which]: value }),
        });
      const messages = self.faults.get(path) ?? [];
      return html`<fieldset class="range ${messages.length ? "wrong" : ""}">
        <legend>${name}</legend>
        <div class="knobs">
          ${end("low", t.from)} ${range.shape === "triangular" ? end("likely", t.likely) : nothing} ${end("high", t.high)}
          <div class="knob">
            <label for="r-${i}-shape">${t.shape}</label>
            <select class="box" id="r-${i}-shape" aria-label=${`${name}: ${t.shape}`} @change=${(/** @type {Event} */ e) => uncertain.reshape(path, { shape: /** @type {Shape} */ (/** @type {HTMLSelectElement} */ (e.target).value) })}>
              ${SHAPES.map((shape) => html`<option value=${shape} .selected=${live(shape === range.shape)}>${t.shapes[shape]}</option>`)}
            </select>
          </div>
          <button type="button" class="button quiet" aria-label=${t.remove({ name })} @click=${() => uncertain.removeAll([path])}>${t.fix}</button>
        </div>
        ${messages.length ? html`<p class="refusal">${messages.join("; ")}</p>` : nothing}
      </fieldset>`;
    })}
    ${rows.length > 1 ? pairs(self, rows.map(([path]) => path), nameAt) : nothing} ${uncertain.any ? lot(self) : nothing}
  </details>`;
}

/** Pairs of figures that move together. @param {PartnerRisk} self @param {string[]} paths @param {(path: string) => string} nameAt */
function pairs(self, paths, nameAt) {
  const { uncertain, locale } = self;
  if (!uncertain) return nothing;
  const t = locale.t(messages);
  const list = uncertain.pairs;
  const change = (/** @type {number} */ i, /** @type {Partial<typeof list[0]>} */ by) => uncertain.set({ pairs: list.map((p, j) => (i === j ? { ...p, ...by } : p)) });
  const choice = (/** @type {number} */ i, /** @type {"one" | "other"} */ which, /** @type {string} */ label) =>
    html`<div class="knob">
      <label for="c-${i}-${which}">${label}</label>
      <select class="box" id="c-${i}-${which}" @change=${(/** @type {Event} */ e) => change(i, { [which]: /** @type {HTMLSelectElement} */ (e.target).value })}>
        ${paths.map((path) => html`<option value=${path} .selected=${live(path === list[i]?.[which])}>${nameAt(path)}</option>`)}
      </select>
    </div>`;
  return html`<fieldset class="range ${uncertain.conflicts.length ? "wrong" : ""}">
    <legend>${t.together}</legend>
    <p class="lead">${t.togetherHint}</p>
    ${list.map(
      (pair, i) =>
        html`<div class="knobs">
          ${choice(i, "one", t.one)} ${choice(i, "other", t.other)}
          ${number(self, {
            id: `c-${i}-by`,
            label: t.by,
            value: locale.format.number(pair.by),
            refuse: (value) => (compare(value, "1") > 0 || compare(value, "-1") < 0 ? t.byRefusal : ""),
            take: (by) => change(i, { by }),
          })}
          <button type="button" class="button quiet" aria-label=${t.removePair({ names: [nameAt(pair.one), nameAt(pair.other)] })} @click=${() => uncertain.set({ pairs: list.filter((_, j) => j !== i) })}>${t.part}</button>
        </div>`,
    )}
    ${uncertain.conflicts.length ? html`<p class="refusal">${uncertain.conflicts.join("; ")}</p>` : nothing}
    <button type="button" class="button" @click=${() => uncertain.set({ pairs: [...list, { one: paths[0] ?? "", other: paths[1] ?? "", by: "0.5" }] })}>${t.addPair}</button>
  </fieldset>`;
}

/** Target, trials and seed. @param {PartnerRisk} self */
function lot(self) {
  const { uncertain, locale, picture } = self;
  if (!uncertain) return nothing;
  const t = locale.t(messages);
  const { format } = locale;
  const wanted = parse(self.typed["trials"] ?? "", locale.lang, { whole: true });
  const many = wanted.ok && compare(wanted.value, String(MOST_TRIALS)) > 0;
  // An estimate of a wait: a Number will do.
  const minutes = many && picture?.done && picture.took ? Math.round((picture.took / picture.report.trials) * (Number(wanted.value) / 60_000)) : 0;
  const settle = (/** @type {number} */ trials) => {
    const { trials: _, ...rest } = self.typed;
    self.typed = rest;
    uncertain.set({ trials });
  };
  return html`<fieldset class="range">
    <legend>${t.lot}</legend>
    <div class="knobs">
      ${number(self, {
        id: "target",
        label: t.target,
        value: uncertain.target ? format.number(uncertain.target) : "",
        empty: true,
        prefix: self.answer?.currency ?? "",
        take: (target) => uncertain.set({ target }),
      })}
      ${number(self, {
        id: "trials",
        label: t.trials,
        value: format.number(String(uncertain.trials)),
        whole: true,
        refuse: (value) => (compare(value, "1") < 0 ? t.trialsFew : compare(value, String(MOST_TRIALS)) > 0 ? minutes > 1 ? t.trialsLong({ given: { number: value }, most: MOST_TRIALS, minutes }) : t.trialsMany({ given: { number: value }, most: MOST_TRIALS }) : ""),
        take: (value) => uncertain.set({ trials: Number(value) }),
      })}
      ${number(self, {
        id: "seed",
        label: t.seed,
        value: format.number(String(uncertain.seed)),
        whole: true,
        refuse: (value) => (compare(value, "0") < 0 || compare(value, String(LARGEST_SEED)) > 0 ? t.seedRefusal({ most: LARGEST_SEED }) : ""),
        take: (value) => uncertain.set({ seed: Number(value) }),
      })}
    </div>
    <div class="offers" role="group" aria-label=${t.lots}>
      ${many ? html`<button type="button" class="chip" @click=${() => settle(MOST_TRIALS)}>${t.take({ most: MOST_TRIALS })}</button>` : nothing}
      ${LOTS.map((n) => html`<button type="button" class="chip" aria-pressed=${uncertain.trials === n} @click=${() => settle(n)}>${format.number(String(n))}</button>`)}
    </div>
    <p class="lead">${t.seedHint}</p>
  </fieldset>`;
}
