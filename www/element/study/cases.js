import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/cases.js";
import { compare } from "../base/decimal.js";
import { write } from "../plan/form.js";
import { Asking } from "./asking.js";
import { fieldOf, nameOf, written } from "./figures.js";
import { outcomes } from "./preview.js";
import { busyNote, failedNote, refusedNote } from "./states.js";

/** @import { Answer, Outcome, Problem } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Range } from "./kept.js" */
/** @import { Pool } from "./pool.js" */
/** @typedef {{ path: string, ends: [string, string] }} Turned ends: the value that leaves less by itself, and the one that leaves more */
/** @typedef {{ turned: Turned[], base: Answer, low: Answer, high: Answer }} Cases */

/** The plan with every range at its worse end, as it stands, and with every range at its better end. @extends {Asking<Cases>} */
export class PartnerCases extends Asking {
  /** @override */
  static properties = { ...Asking.properties, ranges: { attribute: false } };

  constructor() {
    super();
    /** @type {Record<string, Range>} */
    this.ranges = {};
  }

  /** @override */
  question() {
    const ends = Object.entries(this.ranges).map(([path, { low, high }]) => [path, low, high]);
    return ends.length ? ends : null;
  }

  /** @override @param {Pool} pool @param {PlanRequest} request @param {AbortSignal} signal @returns {Promise<Cases | { problems: Problem[] }>} */
  async answering(pool, request, signal) {
    const ranges = Object.entries(this.ranges);
    const all = await Promise.all([request, ...ranges.flatMap(([path, { low, high }]) => [write(request, path, low), write(request, path, high)])].map((one) => pool.estimate(one, signal)));
    const refused = all.find(isRefused);
    if (refused) return refused;
    const [base, ...alone] = all.filter((one) => !isRefused(one));
    if (!base) throw new Error("the plan itself was not answered");
    const turned = ranges.map(([path, { low, high }], i) => {
      const [atLow, atHigh] = [alone[2 * i], alone[2 * i + 1]];
      const falls = atLow && atHigh && compare(atHigh.headline.profit, atLow.headline.profit) < 0;
      return { path, ends: /** @type {[string, string]} */ (falls ? [high, low] : [low, high]) };
    });
    const whole = (/** @type {0 | 1} */ which) => pool.estimate(turned.reduce((plan, { path, ends }) => write(plan, path, ends[which]), request), signal);
    const [low, high] = await Promise.all([whole(0), whole(1)]);
    if (isRefused(low)) return low;
    if (isRefused(high)) return high;
    return { turned, base, low, high };
  }

  /** @override */
  render() {
    const { answer, locale, told, state, request, programme } = this;
    if (!answer || !request || !programme || state === "empty") return nothing;
    const t = locale.t(messages);
    return html`<section aria-labelledby="t">
      <h3 id="t">${t.title}</h3>
      <p class="lead">${t.lead({ count: Object.keys(this.ranges).length })}</p>
      ${state === "refused" ? refusedNote(this.problems, locale, programme, this.nameOfField) : state === "failed" ? failedNote(locale, this.again) : nothing}
      ${told ? this.#table(told.answer) : state === "busy" ? busyNote(locale) : nothing}
    </section>`;
  }

  /** @param {Cases} cases */
  #table({ turned, base, low, high }) {
    const { locale, figures, programme, request } = this;
    if (!programme || !request) return nothing;
    const t = locale.t(messages);
    return html`<div class="scroll ${this.state === "busy" ? "stale" : ""}" tabindex="0" role="group" aria-label=${t.title}>
      <table class="cases">
        <thead>
          <tr>
            <td></td>
            <th scope="col">${t.low}</th>
            <th scope="col">${t.base}</th>
            <th scope="col">${t.high}</th>
          </tr>
        </thead>
        <tbody>
          ${turned.map(({ path, ends: [worse, better] }) => {
            const field = fieldOf(path, request);
            const figure = figures.find((one) => one.field === field);
            const value = (/** @type {string} */ text) => written(figure, text, locale, base.currency);
            return html`<tr>
              <th scope="row">${nameOf(figures, field)}</th>
              <td><bdi>${value(worse)}</bdi></td>
              <td><bdi>${figure ? value(figure.value) : nothing}</bdi></td>
              <td><bdi>${value(better)}</bdi></td>
            </tr>`;
          })}
          ${outcomes(programme, locale, base.tiers.length > 0).map(
            ({ label, of }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${[low, base, high].map((one) => html`<td><bdi>${of(one)}</bdi></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

/** @param {Outcome} outcome @returns {outcome is Extract<Outcome, { kind: "refused" }>} */
const isRefused = (outcome) => outcome.kind === "refused";
