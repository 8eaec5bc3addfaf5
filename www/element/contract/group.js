import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import calculatorMessages from "../../pkg/messages/en/calculator.js";
import messages from "../../pkg/messages/en/contract.js";
import planMessages from "../../pkg/messages/en/plan.js";
import { shift } from "../base/decimal.js";
import { groupRefusal, numberBox } from "../plan/field.js";
import { ownPath, read } from "../plan/form.js";
import { languageOf } from "../base/locale.js";
import { numberRefusal } from "../base/refusal.js";
import { guideIn, titleIn } from "../base/translation.js";
import { parse } from "../base/number.js";
import { hasMargin, incentivesOf, isPaid, marginOf, marginPlaces, withIncentive, withMargin } from "./agreement.js";
import { matrix } from "./matrix.js";
import { bandText, rowWords } from "./row-words.js";
import { concerns, isRate, ownName, tablesOf, termsOf, titlesOf } from "./rules.js";

/** @import { Form } from "../plan/field.js" */
/** @import { Guide, GuideCell } from "../../pkg/engine.js" */
/** @import { MatrixRow } from "./matrix.js" */
/** @import { Named, Table, Terms } from "./rules.js" */
/** @import { Weights } from "./weight.js" */
/**
 * State of a group while it is open: the margin as typed, whether incentives are chosen one by one, the tables unfolded.
 * @typedef {{ margin: string | undefined, choosing: boolean, unfolded: Set<string> }} ContractState
 */
/** @typedef {{ state: ContractState, weights: Weights, update: (change: Partial<ContractState>) => void }} ContractView */

const DECIMAL = /^-?\d+(\.\d+)?$/;
const HEAVIEST = 3;

/** @returns {ContractState} */
export const folded = () => ({ margin: undefined, choosing: false, unfolded: new Set() });

/**
 * The partner's own contract: first what it says in a sentence, then the figures that move most, then the tables that concern the
 * partner. A value that is replaced stays in sight beside the new one.
 * @param {Form} form @param {Guide | null | undefined} given the guide; undefined while it is on its way @param {ContractView} view
 */
export function contract(form, given, view) {
  const { locale, request, programme } = form;
  const guide = given && guideIn(given, locale, programme);
  const t = locale.t(messages);
  const terms = guide ? termsOf(request.programme, request.terms) : null;
  if (!guide || !terms) return html`<p class="lead">${guide === undefined ? locale.t(calculatorMessages).opening : t.none}</p>`;
  const all = tablesOf(guide, terms).filter(({ guide }) => guide.rows.some((row) => row.some((cell) => cell.at !== null)));
  const tiers = reachable(form);
  const [mine, others] = [true, false].map((yes) => all.filter((table) => concerns(table, terms, request, tiers.map(({ id }) => id)) === yes));
  if (!mine || !others || all.length === 0) return html`<p class="lead">${t.none}</p>`;
  const draw = (/** @type {Table} */ table) => folding(form, table, terms, tiers.length ? tiers : programme.tiers, view);
  return html`
    <p class="lead">${t.lead}</p>
    ${groupRefusal(form, "own")} ${hasMargin(mine) ? margin(form, mine, view) : nothing} ${incentivesOf(mine).length ? incentives(form, mine, view) : nothing}
    ${heaviest(form, mine, terms, tiers, view)}
    <p class="label part">${t.tables}</p>
    ${mine.map(draw)}
    ${others.length
      ? html`<details class="table" ?open=${others.some(({ guide }) => view.state.unfolded.has(ownName(guide)))} @toggle=${(/** @type {Event} */ e) => unfold(view, "others", /** @type {HTMLDetailsElement} */ (e.currentTarget).open)}>
          <summary class="twist"><span class="name">${t.others({ count: others.length })}</span></summary>
          ${view.state.unfolded.has("others") || others.some(({ guide }) => view.state.unfolded.has(ownName(guide)))
            ? html`<p class="lead small">${t.othersHint}</p>
                ${others.map(draw)}`
            : nothing}
        </details>`
      : nothing}
    ${request.own.length
      ? html`<button
          type="button"
          class="button add"
          @click=${() => {
            view.update(folded());
            form.set("own", []);
          }}
        >
          ${t.reset}
        </button>`
      : nothing}
  `;
}

/** The tiers a plan may be at: the one it holds, or all of its role where the rules move it. @param {Form} form @returns {Named[]} */
export function reachable({ request, programme }) {
  const role = programme.roles.find(({ id }) => id === request.role);
  const tiers = programme.tiers.filter(({ id }) => role?.tiers.includes(id));
  return request.tierPath === "fixed" ? tiers.filter(({ id }) => id === request.tier) : tiers;
}

/** @param {ContractView} view @param {string} name @param {boolean} open */
function unfold(view, name, open) {
  if (view.state.unfolded.has(name) === open) return;
  const unfolded = new Set(view.state.unfolded);
  if (open) unfolded.add(name);
  else unfolded.delete(name);
  view.update({ unfolded });
}

/** One margin for everything that is bought. @param {Form} form @param {Table[]} tables @param {ContractView} view */
function margin(form, tables, view) {
  const { locale, request } = form;
  const t = locale.t(messages);
  const stands = marginOf(request.own, tables);
  const typed = view.state.margin;
  const reading = typed === undefined || typed.trim() === "" ? null : parse(typed, locale.lang, { percent: true });
  const refused = reading && !reading.ok ? numberRefusal(locale, reading.reason, typed ?? "") : stands === undefined ? undefined : marginPlaces(tables).flatMap(({ table, at }) => form.problems.get(ownPath(table, at)) ?? [])[0];
  const edit = (/** @type {string} */ text) => {
    view.update({ margin: text });
    const read = parse(text, locale.lang, { percent: true });
    if (text.trim() === "") form.set("own", withMargin(request.own, tables, undefined));
    else if (read.ok) form.set("own", withMargin(request.own, tables, shift(read.value, -2)));
  };
  return html`<div class="field ${refused ? "wrong" : ""}">
    <label for="f-margin">${t.margin}<small id="f-margin-h">${t.marginHint}</small></label>
    <span class="box ${stands === undefined ? "" : "own"}">
      <input
        id="f-margin"
        inputmode="decimal"
        autocomplete="off"
        placeholder=${t.asPublished}
        aria-invalid=${refused ? "true" : nothing}
        aria-describedby=${refused ? "f-margin-h f-margin-e" : "f-margin-h"}
        .value=${live(typed ?? (stands !== undefined && DECIMAL.test(stands) ? locale.format.percentField(stands) : ""))}
        @input=${(/** @type {Event} */ e) => edit(/** @type {HTMLInputElement} */ (e.target).value)}
        @change=${() => {
          if (!refused) view.update({ margin: undefined });
        }}
      />
      <span class="unit" aria-hidden="true">${locale.t(planMessages).percent}</span>
    </span>
    ${refused ? html`<p class="refusal" id="f-margin-e"><span>${refused}</span></p>` : nothing}
  </div>`;
}

/** All incentives, some, or none. @param {Form} form @param {Table[]} tables @param {ContractView} view */
function incentives(form, tables, view) {
  const { own } = form.request;
  const t = form.locale.t(messages);
  const list = incentivesOf(tables);
  const paid = list.filter((table) => isPaid(own, table));
  const choice = view.state.choosing ? "some" : paid.length === list.length ? "published" : paid.length === 0 ? "nothing" : "some";
  const choose = (/** @type {"published" | "some" | "nothing"} */ what) => {
    view.update({ choosing: what === "some" });
    if (what !== "some") form.set("own", list.reduce((kept, table) => withIncentive(kept, table, what === "published"), own));
  };
  return html`<fieldset class="incentives">
    <legend class="label">${t.incentives}</legend>
    <div class="choices">
      ${/** @type {const} */ (["published", "some", "nothing"]).map(
        (what) => html`<label><input type="radio" name="contract-incentives" .checked=${live(choice === what)} @change=${() => choose(what)} />${t.paid[what]}</label>`,
      )}
    </div>
    ${choice === "some"
      ? list.map(
          (table) => html`<div class="check">
            <input
              type="checkbox"
              id="f-paid-${table.guide.id}"
              .checked=${live(isPaid(own, table))}
              @change=${(/** @type {Event} */ e) => {
                view.update({ choosing: true });
                form.set("own", withIncentive(own, table, /** @type {HTMLInputElement} */ (e.target).checked));
              }}
            />
            <label for="f-paid-${table.guide.id}">${table.guide.title}</label>
          </div>`,
        )
      : nothing}
  </fieldset>`;
}

/** The three figures that move the answer most, at the tier of the plan. @param {Form} form @param {Table[]} tables @param {Terms} terms @param {Named[]} tiers @param {ContractView} view */
function heaviest(form, tables, terms, tiers, view) {
  const { request } = form;
  const t = form.locale.t(messages);
  const here = tiers.filter(({ id }) => id === request.tier);
  const priced = tables.filter(({ guide }) => guide.kind === "discount" || guide.kind === "incentive" || guide.kind === "charge");
  const figures = priced.flatMap((table) =>
    matrixOf(form, table, terms, here).rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.at && cell.value !== null && isRate(table, cell.at) ? [{ table: ownName(table.guide), at: cell.at, value: cell.value }] : []))),
  );
  view.weights.follow(request, figures);
  const found = view.weights.found.slice(0, HEAVIEST).flatMap(({ table: name, at }) => {
    const table = priced.find(({ guide }) => ownName(guide) === name);
    const drawn = table && matrixOf(form, table, terms, here);
    const row = drawn?.rows.findIndex((one) => one.cells.some((cell) => cell?.at === at)) ?? -1;
    const cell = drawn?.rows[row]?.cells.find((one) => one?.at === at);
    return table && drawn && cell ? [{ table, cell, label: rowLabel(form, drawn, row) }] : [];
  });
  if (!found.length) return nothing;
  return html`<p class="label part">${t.heaviest}</p>
    ${found.map(({ table, cell, label }, i) => {
      const name = `${table.guide.title}: ${label}`;
      return html`<div class="field heavy">
        <span class="what">${table.guide.title}<small>${label}</small></span>
        ${value(form, table, cell, name, `heavy-${i}`)}
      </div>`;
    })}`;
}

/** @param {Form} form @param {Table} table @param {Terms} terms @param {Named[]} tiers */
const matrixOf = (form, table, terms, tiers) => matrix(table, titlesOf(terms, (title) => titleIn(title, form.locale, form.programme)), tiers, rowWords(form.locale));

/** Everything a row is for, in words. @param {Form} form @param {ReturnType<typeof matrixOf>} drawn @param {number} at */
function rowLabel(form, drawn, at) {
  const row = drawn.rows[at];
  return [row?.whom, row?.band ? bandText(form.locale, drawn, at) : ""].filter(Boolean).join(", ") || form.locale.t(messages).everything;
}

/** A table that unfolds. @param {Form} form @param {Table} table @param {Terms} terms @param {Named[]} tiers @param {ContractView} view */
function folding(form, table, terms, tiers, view) {
  const t = form.locale.t(messages);
  const name = ownName(table.guide);
  const count = form.request.own.filter((o) => o.table === name).length;
  const wrong = [...form.problems.keys()].filter((path) => path.startsWith(`own:${name}:`)).length;
  const open = view.state.unfolded.has(name);
  const note = wrong ? form.locale.t(planMessages).toMend({ count: wrong }) : table.guide.kind === "incentive" && !isPaid(form.request.own, table) ? t.stopped : count ? form.locale.t(planMessages).yours({ count }) : "";
  return html`<details class="table" ?open=${open} data-table=${name} @toggle=${(/** @type {Event} */ e) => unfold(view, name, /** @type {HTMLDetailsElement} */ (e.currentTarget).open)}>
    <summary class="twist"><span class="name">${table.guide.title}</span><span class=${wrong ? "mend" : "note"}>${note}</span></summary>
    ${open ? cells(form, table, terms, tiers) : nothing}
  </details>`;
}

/**
 * The table as a matrix with a field in each cell that may be replaced.
 * @param {Form} form @param {Table} table @param {Terms} terms @param {Named[]} tiers @param {(row: MatrixRow) => boolean} [shows] rows that are shown
 */
export function cells(form, table, terms, tiers, shows = () => true) {
  const { locale, request } = form;
  const t = locale.t(messages);
  const drawn = matrixOf(form, table, terms, tiers);
  const span = Math.max(1, drawn.tiers.length);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${table.guide.title}>
    <table class="own-table">
      ${drawn.tiers.length
        ? html`<thead>
            <tr>
              <td></td>
              ${drawn.tiers.map(({ id, title }) => html`<th scope="col" class=${id === request.tier ? "held" : ""}>${title}</th>`)}
            </tr>
          </thead>`
        : nothing}
      <tbody>
        ${drawn.rows.map((one, at) => {
          if (!shows(one)) return nothing;
          const label = rowLabel(form, drawn, at);
          return html`<tr>
            <th scope="row">${label}</th>
            ${one.cells.map((cell, c) => html`<td>${cell?.at ? value(form, table, cell, drawn.tiers[c] ? t.cell({ row: label, column: drawn.tiers[c].title }) : label) : (cell?.text ?? nothing)}</td>`)}
          </tr>`;
        })}
        ${(shows({ whom: "", band: null, first: true, cells: [] }) ? drawn.lines : []).map((line) => {
          const cell = line.find(({ at }) => at !== null);
          const label = line[0]?.text ?? "";
          // Lines beside the bands are the guide's own, in English.
          const lang = request.terms === undefined && languageOf(locale.lang) !== "en" ? "en" : nothing;
          return cell
            ? html`<tr>
                <th scope="row"><bdi lang=${lang}>${label}</bdi></th>
                <td colspan=${span}>${value(form, table, cell, label)}</td>
              </tr>`
            : nothing;
        })}
      </tbody>
    </table>
  </div>`;
}

/** A field in place of the programme's value. @param {Form} form @param {Table} table @param {GuideCell} cell @param {string} name @param {string} [id] of its field, where another shows the same value */
function value(form, table, cell, name, id) {
  const t = form.locale.t(planMessages);
  const path = ownPath(ownName(table.guide), cell.at ?? "");
  const rate = isRate(table, cell.at ?? "");
  const given = read(form.request, path);
  const stored = shown(form, cell, rate);
  return html`<div class="cell ${given === undefined ? "" : "mine"} ${form.problems.get(path)?.length ? "wrong" : ""}">
    ${numberBox(form, { path, id, label: name, name, placeholder: stored, suffix: rate ? t.percent : undefined }, rate ? "rate" : "amount")}
    ${given === undefined ? nothing : html`<small>${form.locale.t(messages).was({ text: rate ? `${stored} ${t.percent}` : stored })}</small>`}
    ${groupRefusal(form, path, id)}
  </div>`;
}

/** The programme's own value, as a field would show it. @param {Form} form @param {GuideCell} cell @param {boolean} rate */
function shown(form, cell, rate) {
  const { format } = form.locale;
  if (cell.value === null || !DECIMAL.test(cell.value)) return cell.text;
  return rate ? format.percentField(cell.value) : format.number(cell.value);
}
