import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/verify.js";
import { base, tokens } from "../base/look.js";
import * as engine from "../load/engine.js";
import { Speaker } from "../base/speaker.js";
import casesUrl from "../../pkg/cases.json?url";
import { takeTrust } from "../load/trust.js";
import sheet from "./verify.css?inline";
import { runAll } from "./run.js";

/** @import { Messages } from "../../pkg/messages/en/verify.js" */
/** @import { Case } from "./compare.js" */
/** @import { Group, Row, Run } from "./run.js" */

const kinds = /** @type {const} */ (["printed", "derived", "by-hand"]);

/** `<partner-verify>`: runs every worked example in this browser and shows each beside its source. */
export class PartnerVerify extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, result: { state: true } };

  /** @type {Case[]} */
  #cases = [];

  speaker = new Speaker(this, () => this.#cases.length && void this.#run());

  constructor() {
    super();
    /** @type {"loading" | "ready" | "failed"} */
    this.state = "loading";
    this.theme = "";
    /** @type {Awaited<ReturnType<typeof runAll>> | null} */
    this.result = null;
    this.failure = /** @type {unknown} */ (null);
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    void this.#start();
  }

  #start = async () => {
    this.state = "loading";
    try {
      const [response] = await Promise.all([fetch(casesUrl), engine.loadWhole(), this.speaker.ready()]);
      if (!response.ok) throw new Error(`${response.status}`);
      this.#cases = await response.json();
      await this.#run();
      this.state = "ready";
      await this.updateComplete;
      // A link may lead to a case that was not there when the page opened.
      if (location.hash) this.renderRoot.querySelector(`#${CSS.escape(decodeURIComponent(location.hash.slice(1)))}`)?.scrollIntoView();
    } catch (error) {
      this.failure = error;
      this.state = "failed";
    }
  };

  #run = async () => {
    this.result = await runAll(this.#cases, engine.estimate, this.locale);
  };

  /** @override */
  render() {
    const t = this.locale.t(messages);
    if (this.state === "failed") {
      const blocked = this.failure instanceof engine.EngineBlocked;
      return html`<div class="frame">
        <div role="alert">
          <h2>${blocked ? t.blockedTitle : t.failedTitle}</h2>
          <p class="lead">${blocked ? t.blocked : t.failed}</p>
        </div>
        ${blocked ? nothing : html`<p><button type="button" class="button" @click=${this.#start}>${t.again}</button></p>`}
      </div>`;
    }
    const { result } = this;
    if (!result) return html`<div class="frame"><p class="lead" role="status">${t.loading}</p></div>`;
    const { format } = this.locale;
    const failed = result.count - result.held;
    const count = (/** @type {Case["numbers"]} */ kind) => this.#cases.filter((one) => one.numbers === kind).length;
    return html`<div class="frame">
      <header>
        ${this.speaker.note}
        <h2 class=${failed ? "bad" : ""}>${mark(!failed, t)} <span role="status">${failed ? t.someFail({ failed, count: result.count }) : t.allHold({ count: result.count })}</span></h2>
        <p class="lead">${t.lead}</p>
        <dl class="facts">
          ${kinds.filter(count).map((kind) => html`<div><dd>${format.number(`${count(kind)}`)}</dd><dt>${t.counts[kind]}</dt></div>`)}
          <div><dd>${format.number(`${result.figures}`)}</dd><dt>${t.figures}</dt></div>
          <div><dd class="time">${t.milliseconds({ time: { number: result.milliseconds.toFixed(result.milliseconds < 10 ? 1 : 0) } })}</dd><dt>${t.took}</dt></div>
        </dl>
        <p class="screen"><button type="button" class="button" @click=${this.#run}>${t.again}</button></p>
      </header>
      <nav class="contents screen" aria-label=${t.contents}>
        <ul>
          ${result.groups.map((group) => html`<li><a href="#${group.id}" @click=${this.#go}>${group.title}</a> <span class="soft">${group.runs.length}</span></li>`)}
        </ul>
      </nav>
      ${result.groups.map((group) => this.#group(group))}
    </div>`;
  }

  /** The browser does not look for the target of a link in here. @param {MouseEvent} event */
  #go = (event) => {
    const { hash } = /** @type {HTMLAnchorElement} */ (event.currentTarget);
    const target = this.renderRoot.querySelector(`#${CSS.escape(hash.slice(1))}`);
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    history.replaceState(null, "", hash);
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  /** @param {Group} group */
  #group(group) {
    const t = this.locale.t(messages);
    return html`<section id=${group.id} tabindex="-1" role="group" aria-labelledby="h-${group.id}">
      <div class="top">
        <h3 id="h-${group.id}">${group.title}</h3>
        <span class="lead">${group.held === group.runs.length ? t.ofGroup({ count: group.runs.length }) : t.ofGroupSome({ held: group.held, count: group.runs.length })}</span>
      </div>
      ${group.runs.map((run) => this.#case(run))}
    </section>`;
  }

  /** @param {Run} run */
  #case({ one, name, differs, first, rest, refuted }) {
    const t = this.locale.t(messages);
    const holds = differs.length === 0;
    return html`<article id="${one.id}" class=${holds ? "" : "failed"}>
      <div class="said">
        <h4>${mark(holds, t)} ${one.shows}</h4>
        <p class="lead">
          ${t.tags[one.numbers]}${one.source
            ? html`: <a href=${one.source.url} target="_blank" rel="noopener noreferrer">${one.source.title}</a>, ${one.source.at}`
            : nothing}
        </p>
        ${one.because ? html`<p class="lead"><span class="soft">${t.arithmetic}:</span> ${one.because}</p>` : nothing}
        ${one.refutes
          ? html`<div class="refutes">
              <p><strong>${t.refutes}</strong></p>
              ${refuted.map((it) => html`<p>${t.prints({ line: it.what, figure: it.theirs })}</p>`)}
              <p>${one.refutes}</p>
            </div>`
          : nothing}
      </div>
      <div class="figures">
        ${first.length ? table(first, name, t) : nothing}
        ${rest.length
          ? html`<details ?open=${rest.some((it) => !it.holds) || first.length === 0}>
              <summary class="twist small">${t.asked({ count: rest.length })}</summary>
              ${table(rest, name, t)}
            </details>`
          : nothing}
      </div>
    </article>`;
  }
}

/** @param {boolean} holds @param {Messages} t */
const mark = (holds, t) =>
  html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label=${holds ? t.holds : t.differs}>
    <path fill="none" stroke="currentColor" stroke-width="2" d=${holds ? "M3 8.5 6.5 12 13 4.5" : "M4 4l8 8M12 4l-8 8"} />
  </svg>`;

/** @param {Row[]} rows @param {string} name @param {Messages} t */
const table = (rows, name, t) =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${name.replaceAll("-", " ")}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.line}</th>
          <th scope="col">${t.theirs}</th>
          <th scope="col">${t.ours}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.holds ? "" : "unlike"}>
              <th scope="row">${row.what}</th>
              <td>${row.theirs}</td>
              <td>${row.holds ? nothing : mark(false, t)} ${row.ours}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
