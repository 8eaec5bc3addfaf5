import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { PictureButtons, drawingsIn } from "../picture/buttons.js";
import messages from "../../pkg/messages/en/whatif.js";
import { LazyParts } from "../load/lazy-parts.js";
import { compare, drawn, negate, shift, sign, sum } from "../base/decimal.js";
import { parse } from "../base/number.js";
import { numberRefusal } from "../base/refusal.js";
import { rewritten } from "../base/rewritten.js";
import { Asking } from "./asking.js";
import { heatTable } from "./heat.js";
import { MEASURES, Scale, unitOf } from "./measures.js";
import { PAPER, busyNote, failedNote, refusedNote } from "./states.js";
import { nameOf, written } from "./figures.js";

/** @import { Question, Axis, Goal, Jump, StudyMeasure, Point, Problem, Sweep, Reply } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Pool } from "./pool.js" */
/** @import { StudyFigure } from "./figures.js" */
/** @typedef {{ told: Reply, goal: Goal | null }} Answered */

/** From half the figure to twice it in steps of a fortieth of it: the figure itself and a tenth more are among the points. */
const POINTS = 61;
/** On paper, one point of this many: the ends and the figure itself are among them. */
const EVERY = 10;
/** Jumps shown on paper: the largest. */
const JUMPS = 12;
/** The figure itself is among these, too. */
const CELLS = 7;
/** Jumps told in words; the table has all of them. */
const SAID = 2;

/** What-if panel: the effect of one figure, or two, on the answer, and goal search. @extends {Asking<Answered>} */
export class PartnerWhatif extends Asking {
  /** @override */
  static properties = {
    ...Asking.properties,
    field: { state: true },
    second: { state: true },
    measure: { state: true },
    goal: { state: true },
    sought: { state: true },
    from: { state: true },
    to: { state: true },
  };

  /** @type {typeof import("./sweep-chart.js") | undefined} */
  #chart;
  #lazyParts = new LazyParts(this);
  #buttons = new PictureButtons(this);
  #width = 0;
  /** Key of the present drawing. */
  #drawn = "";
  /** @type {ResizeObserver | undefined} */
  #sized;

  constructor() {
    super();
    /** The figure that is turned, by the engine's name; the first sensible one until the reader chooses. */
    this.field = "";
    /** A second figure; none for a curve. */
    this.second = "";
    /** @type {StudyMeasure} */
    this.measure = "profit";
    /** Target, as typed. */
    this.goal = "";
    /** The last target, as a decimal; empty for none. */
    this.sought = "";
    /** Ends of the curve, as typed; around the figure while it is empty. */
    this.from = "";
    this.to = "";
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#sized = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      void this.#draw();
    });
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sized?.disconnect();
  }

  /** @override @param {import("lit").PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    const plot = this.renderRoot.querySelector(".plot");
    this.#sized?.disconnect();
    if (plot) this.#sized?.observe(plot);
    void this.#draw();
  }

  /** The figure that is turned. @returns {StudyFigure | undefined} */
  get figure() {
    const { figures } = this;
    return figures.find((f) => f.field === this.field) ?? figures.find((f) => /\.spend$/.test(f.field) && sign(f.value) !== 0) ?? figures.find((f) => /\.list$/.test(f.field)) ?? figures[0];
  }

  get other() {
    const { figure } = this;
    return this.second && this.second !== figure?.field ? this.figures.find((f) => f.field === this.second) : undefined;
  }

  /** An end of the curve as typed, read. @param {string} typed */
  #end(typed) {
    const reading = typed.trim() === "" ? null : parse(typed, this.locale.lang);
    return { reading, value: reading?.ok ? (this.figure?.kind === "rate" ? shift(reading.value, -2) : reading.value) : undefined };
  }

  /** Figures that were typed are written anew in another language. @override @param {import("lit").PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const before = changed.get("locale")?.lang;
    if (before) for (const id of /** @type {const} */ (["from", "to", "goal"])) this[id] = rewritten(this[id], before, this.locale.lang);
  }

  /** @override */
  question() {
    const { figure, other } = this;
    return figure ? [figure.field, other?.field ?? "", this.measure, this.sought, this.#end(this.from).value ?? "", this.#end(this.to).value ?? ""] : null;
  }

  /** @override @param {Pool} pool @param {PlanRequest} request @param {AbortSignal} signal @returns {Promise<Answered | { problems: Problem[] }>} */
  async answering(pool, request, signal) {
    const { figure, other, measure, sought } = this;
    const axis = (/** @type {StudyFigure | undefined} */ f, /** @type {number} */ points) => /** @type {Axis} */ ({ field: f?.field ?? "", points });
    const [from, to] = [this.#end(this.from).value, this.#end(this.to).value];
    const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    /** @type {Question} */
    const first = other ? { ask: "grid", across: axis(figure, CELLS), down: axis(other, CELLS), measure } : { ask: "sweep", axis: { ...axis(figure, POINTS), ...ends }, measure };
    const asks = [pool.ask(request, first, signal)];
    if (sought) asks.push(pool.ask(request, { ask: "goal", field: figure?.field ?? "", measure, target: sought }, signal));
    const [told, goal] = await Promise.all(asks);
    for (const one of [told, goal]) if (one?.kind === "refused") return { problems: one.problems };
    if (!told) throw new Error("no answer came");
    return { told, goal: goal?.kind === "goal" ? goal : null };
  }

  async #draw() {
    const { told, figure, answer, measure, locale } = this;
    const sweep = told?.answer.told;
    const plot = this.renderRoot.querySelector(".plot");
    const width = this.paper ? PAPER.wide : this.#width;
    if (!plot || !width || !figure || !answer || sweep?.kind !== "sweep") return;
    this.#chart ??= (await this.#lazyParts.bring("study/sweep-chart.js")) ?? undefined;
    if (!this.#chart) return;
    const key = JSON.stringify([sweep, width, measure, locale.lang]);
    if (key === this.#drawn && plot.firstChild) return;
    this.#drawn = key;
    const said = (/** @type {string} */ value) => written(figure, value, locale, answer.currency);
    plot.replaceChildren(this.#chart.draw(sweep, width, locale, { said, rate: figure.kind === "rate", measure: locale.t(messages).measures[measure], scale: new Scale(measure, answer, locale), goal: told?.answer.goal ?? null }));
  }

  /** @override */
  render() {
    const { answer, request, locale, figures, figure, told } = this;
    if (!answer || !request) return nothing;
    const t = locale.t(messages);
    const stale = this.state === "busy";
    const head = html`<div class="panel-head">
      <div>
        <h2 id="t">${t.title}</h2>
        <p class="lead">${t.lead}</p>
      </div>
    </div>`;
    if (!figure) return html`${head}<p class="lead">${t.none}</p>`;
    const answered = told?.answer.told;
    return html`${head}
      <div class="knobs screen">
        ${this.#choice("figure", t.figure, figures, figure.field, (field) => {
          this.field = field;
          this.from = this.to = "";
        })}
        ${this.#choice("second", t.second, figures.filter((f) => f.field !== figure.field), this.other?.field ?? "", (field) => (this.second = field), t.noSecond)}
        <div class="knob">
          <label for="measure">${t.measure}</label>
          <select class="box" id="measure" @change=${(/** @type {Event} */ e) => this.#measured(/** @type {StudyMeasure} */ (/** @type {HTMLSelectElement} */ (e.target).value))}>
            ${MEASURES.map((m) => html`<option value=${m} .selected=${live(m === this.measure)}>${t.measures[m]}</option>`)}
          </select>
        </div>
        ${this.other ? nothing : html`<div class="ends">${this.#bound("from", t.from, figure)}${this.#bound("to", t.to, figure)}</div>`}
      </div>
      ${this.state === "refused" ? refusedNote(this.problems, locale, this.programme, this.nameOfField) : this.state === "failed" ? failedNote(locale, this.again) : nothing}
      ${this.state === "refused" || this.state === "failed"
        ? nothing
        : answered?.kind === "sweep"
          ? html`<div class="curved ${stale ? "stale" : ""}">${this.#curve(answered, figure)}</div>`
          : answered?.kind === "grid" && this.other
            ? html`<div class=${stale ? "stale" : ""}>${heatTable(answered, { across: figure, down: this.other, name: (field) => nameOf(figures, field), measure: this.measure, scale: new Scale(this.measure, answer, locale) }, locale)}</div>`
            : busyNote(locale)}
      ${this.#goal(figure, told?.answer.goal ?? null, stale)}
    `;
  }

  /** Reads another measure; a target in another unit is none of it. @param {StudyMeasure} measure */
  #measured(measure) {
    if (unitOf(measure) !== unitOf(this.measure)) this.goal = this.sought = "";
    this.measure = measure;
  }

  /** Field for an end of the curve. @param {"from" | "to"} id @param {string} label @param {StudyFigure} figure */
  #bound(id, label, figure) {
    const typed = this[id];
    const { reading } = this.#end(typed);
    const wrong = reading !== null && !reading.ok;
    return html`<div class="knob ${wrong ? "wrong" : ""}">
      <label for=${id}>${label}</label>
      <span class="box"
        >${figure.money ? html`<span class="unit" aria-hidden="true">${this.answer?.currency}</span>` : nothing}<input
          id=${id}
          inputmode="decimal"
          autocomplete="off"
          placeholder=${this.locale.t(messages).around}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${wrong ? `${id}-e` : nothing}
          .value=${live(typed)}
          @input=${(/** @type {Event} */ e) => (this[id] = /** @type {HTMLInputElement} */ (e.target).value)}
        />${figure.kind === "rate" ? html`<span class="unit" aria-hidden="true">%</span>` : nothing}</span
      >
      ${wrong ? html`<p class="refusal" id="${id}-e">${numberRefusal(this.locale, reading.reason, typed)}</p>` : nothing}
    </div>`;
  }

  /** @param {string} id @param {string} label @param {StudyFigure[]} list @param {string} chosen @param {(field: string) => void} choose @param {string} [none] */
  #choice(id, label, list, chosen, choose, none) {
    const groups = [...new Set(list.map((f) => f.group))];
    return html`<div class="knob">
      <label for=${id}>${label}</label>
      <select class="box" id=${id} @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
        ${none === undefined ? nothing : html`<option value="" .selected=${live(chosen === "")}>${none}</option>`}
        ${groups.map(
          (group) =>
            html`<optgroup label=${group}>
              ${list.filter((f) => f.group === group).map((f) => html`<option value=${f.field} .selected=${live(f.field === chosen)}>${f.label}</option>`)}
            </optgroup>`,
        )}
      </select>
    </div>`;
  }

  /** @param {Sweep} sweep @param {StudyFigure} figure */
  #curve(sweep, figure) {
    const { answer, measure, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const scale = new Scale(measure, answer, locale);
    const said = (/** @type {string} */ text) => written(figure, text, locale, answer.currency);
    const sentences = this.#sentences(sweep, said, scale);
    return html`
      <ul class="said">
        ${sentences.map((s) => html`<li class=${s.cliff ? "cliff" : ""}>${s.text}</li>`)}
      </ul>
      <figure aria-labelledby="t" aria-describedby="s">
        <div class="plot curve" aria-hidden="true"></div>
        ${this.#lazyParts.note("study/sweep-chart.js", locale, () => this.#draw())}
        <figcaption id="s" class="lead">${t.summary({ figure: figure.label, from: said(sweep.points[0]?.figure ?? "0"), to: said(sweep.points.at(-1)?.figure ?? "0"), measure: t.measuresInside[measure], first: scale.said(sweep.points[0]?.value ?? "0"), last: scale.said(sweep.points.at(-1)?.value ?? "0"), jumps: sweep.jumps.length })}</figcaption>
      </figure>
      ${this.#buttons.render({ title: `${t.measures[measure]}: ${figure.label}`, drawings: () => drawingsIn(this.renderRoot, ".plot") })}
      <details class="screen twin">
        <summary class="twist small">${t.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${t.table}>${this.#table(sweep, figure, 1, sweep.jumps)}</div>
      </details>
      ${this.paper ? this.#quoted(sweep, figure) : nothing}
    `;
  }

  /** Summary of it that a reader would quote. @param {Sweep} sweep @param {StudyFigure} figure */
  #quoted(sweep, figure) {
    const size = (/** @type {Jump} */ j) => Math.abs(drawn(j.after) - drawn(j.before));
    const largest = sweep.jumps.toSorted((a, b) => size(b) - size(a)).slice(0, JUMPS);
    const { length } = sweep.jumps;
    return html`<div class="paper">
      ${this.#table(sweep, figure, EVERY, largest)}
      ${length > JUMPS ? html`<p class="lead">${this.locale.t(messages).largest({ shown: JUMPS, all: length })}</p>` : nothing}
    </div>`;
  }

  /** The curve in figures: one of `every` so many points, and jumps. @param {Sweep} sweep @param {StudyFigure} figure @param {number} every @param {Jump[]} jumps */
  #table(sweep, figure, every, jumps) {
    const { answer, measure, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const scale = new Scale(measure, answer, locale);
    const said = (/** @type {string} */ text) => written(figure, text, locale, answer.currency);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${figure.label}</th>
          <th scope="col">${t.measures[measure]}</th>
          <th scope="col">${t.atOnce}</th>
        </tr>
      </thead>
      <tbody>
        ${rows(sweep.points.filter((_, i) => i % every === 0), jumps, scale).map(
          (row) =>
            html`<tr class="${row.cliff ? "cliff" : ""} ${compare(row.figure, sweep.given) === 0 ? "here" : ""}">
              <th scope="row">${said(row.figure)}</th>
              <td>${scale.cell(row.value)}</td>
              <td>${row.by === null ? nothing : `${sign(row.by) > 0 ? "+" : ""}${scale.cell(row.by)}`}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** Sentences that a reader would take from the curve. @param {Sweep} sweep @param {(text: string) => string} said @param {Scale} scale */
  #sentences(sweep, said, scale) {
    const t = this.locale.t(messages);
    const measure = this.measure;
    /** @type {{ text: string, cliff: boolean }[]} */
    const out = [];
    // Sooner and later are in the table.
    if (scale.unit === "months") return out;
    const more = (/** @type {Jump} */ j) => sum([j.after, negate(j.before)]);
    // What the next tenth earns, at the point nearest to it.
    const aim = sum([sweep.given, shift(sweep.given, -1)]);
    const inside = compare(sweep.points[0]?.figure ?? "0", sweep.given) <= 0;
    const next = inside && sweep.points.find((p) => compare(p.figure, sweep.given) > 0 && compare(p.figure, aim) >= 0);
    if (next) {
      const by = sum([next.value, negate(sweep.now)]);
      const tenth = compare(next.figure, aim) === 0;
      out.push({ text: t.next({ measure, from: said(sweep.given), to: said(next.figure), by: scale.difference(by), way: sign(by) > 0 ? "more" : sign(by) < 0 ? "less" : "same", step: tenth ? "tenth" : "any" }), cliff: false });
    }
    const ahead = sweep.jumps.filter((j) => compare(j.first, sweep.given) > 0);
    const steps = ahead.filter((j) => sign(more(j)) > 0).slice(0, SAID);
    for (const j of steps) out.push({ text: t.jump({ measure, at: said(j.first), by: scale.difference(more(j)) }), cliff: false });
    const cliffs = sweep.jumps.filter((j) => sign(more(j)) < 0);
    const nearest = cliffs.filter((j) => compare(j.first, sweep.given) > 0).slice(0, SAID);
    for (const j of nearest.length ? nearest : cliffs.slice(-1)) out.push({ text: t.cliff({ measure, at: said(j.first), by: scale.difference(more(j)) }), cliff: true });
    if (!sweep.jumps.length) out.push({ text: t.smooth, cliff: false });
    return out;
  }

  /** Result of the goal search. @param {StudyFigure} figure @param {Goal | null} goal @param {boolean} stale */
  #goal(figure, goal, stale) {
    const { answer, measure, locale } = this;
    if (!answer) return nothing;
    const t = locale.t(messages);
    const scale = new Scale(measure, answer, locale);
    const reading = this.goal === "" ? null : scale.read(this.goal);
    const wrong = reading !== null && !reading.ok;
    const seek = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.sought = reading?.ok ? reading.value : "";
    };
    return html`<form class="goal ${goal && this.sought ? "" : "screen"}" novalidate @submit=${seek}>
      <h3>${t.goalTitle}</h3>
      <div class="knobs screen">
        <div class="knob ${wrong ? "wrong" : ""}">
          <label for="goal">${t.goal({ figure: figure.label, measure: t.measures[measure] })}</label>
          <span class="box"
            >${scale.mark.before ? html`<span class="unit" aria-hidden="true">${scale.mark.before}</span>` : nothing}<input
              id="goal"
              inputmode="decimal"
              autocomplete="off"
              aria-invalid=${wrong ? "true" : nothing}
              aria-describedby=${wrong ? "goal-e" : nothing}
              .value=${this.goal}
              @input=${(/** @type {Event} */ e) => (this.goal = /** @type {HTMLInputElement} */ (e.target).value)}
            />${scale.mark.after ? html`<span class="unit" aria-hidden="true">${scale.mark.after}</span>` : nothing}</span
          >
          ${wrong ? html`<p class="refusal" id="goal-e">${numberRefusal(locale, reading.reason, this.goal)}</p>` : nothing}
        </div>
        <button class="button strong" ?disabled=${!reading?.ok}>${t.find}</button>
      </div>
      <div role="status">
        ${goal && this.sought
          ? html`<p class="found ${stale ? "stale" : ""} ${goal.reached ? "" : "missed"}">
              ${this.#found(goal, figure)}
            </p>`
          : nothing}
      </div>
    </form>`;
  }

  /** Value found, and no more than was searched. @param {Goal} goal @param {StudyFigure} figure */
  #found(goal, figure) {
    const { locale, answer, measure } = this;
    if (!answer) return "";
    const t = locale.t(messages);
    const scale = new Scale(measure, answer, locale);
    const said = (/** @type {string} */ text) => written(figure, text, locale, answer.currency);
    const [name, read] = [nameOf(this.figures, figure.field), t.measuresInside[measure]];
    const told = goal.reached
      ? compare(goal.figure, goal.given) === 0
        ? t.already({ figure: name, value: said(goal.given), measure: read })
        : t.reached({ figure: name, to: said(goal.figure), from: said(goal.given), measure: t.measures[measure], value: scale.said(goal.value) })
      : goal.open.length
        ? t.unfound({ figure: name, measure: read, target: scale.said(this.sought), near: said(goal.figure), value: scale.said(goal.value) })
        : t.unreached({ figure: name, low: said(goal.within[0]), high: said(goal.within[1]), measure: read, target: scale.said(this.sought), near: said(goal.figure), value: scale.said(goal.value) });
    return [told, ...goal.open.map(([from, to]) => t.open({ from: said(from), to: said(to), reached: goal.reached ? "yes" : "no" }))].join(" ");
  }
}

/** Points and jumps in one list, as they come. @param {Point[]} points @param {Jump[]} jumps @param {Scale} scale */
function rows(points, jumps, scale) {
  const steady = points.map((p) => ({ ...p, by: /** @type {string | null} */ (null), cliff: false }));
  const sudden = jumps.map((j) => ({ figure: j.first, value: j.after, by: /** @type {string | null} */ (sum([j.after, negate(j.before)])), cliff: sign(scale.gain(j.after, j.before)) < 0 }));
  return [...steady, ...sudden].sort((a, b) => compare(a.figure, b.figure));
}
