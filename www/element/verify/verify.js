import { LitElement, html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/verify.js";
import { base, tokens } from "../base/look.js";
import * as engine from "../load/engine.js";
import { Speaker } from "../language/speaker.js";
import casesUrl from "../../pkg/cases.json?url";
import { takeTrust } from "../load/trust.js";
import sheet from "./verify.css?inline";
import { EVERYTHING, NUMBERS, found } from "./filter.js";
import { finder } from "./finder.js";
import { groupView, mark } from "./list.js";
import { runAll } from "./run.js";

/** @import { Case } from "./compare.js" */
/** @import { Filter } from "./filter.js" */
/** @import { Group } from "./run.js" */

/** Most examples whose sources are opened by themselves once they are found. */
const FEW = 20;

/** `<partner-verify>`: runs every worked example in this browser and shows each beside its source. */
export class PartnerVerify extends LitElement {
  /** For the script that starts the page: a page may have one policy of a name. */
  static trust = takeTrust;
  /** @override */
  static styles = [tokens, base, unsafeCSS(sheet)];
  /** @override */
  static properties = { state: { reflect: true }, theme: { reflect: true }, result: { state: true }, filter: { state: true }, opened: { state: true } };

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
    this.filter = EVERYTHING;
    /** Sources and examples that stand open. @type {ReadonlySet<string>} */
    this.opened = new Set();
  }

  get locale() {
    return this.speaker.locale;
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#go);
    void this.#start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#go);
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
      await this.#go();
    } catch (error) {
      this.failure = error;
      this.state = "failed";
    }
  };

  #run = async () => {
    const result = await runAll(this.#cases, engine.estimate, this.locale);
    const failed = result.groups.flatMap(({ id, runs }) => runs.filter(({ differs }) => differs.length).flatMap(({ one }) => [id, one.id]));
    this.opened = new Set([...this.opened, ...failed]);
    this.result = result;
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
    const shown = found(result.groups, this.filter);
    const all = shown.flatMap(({ id, runs }) => [id, ...runs.map(({ one }) => one.id)]);
    const isOpen = all.every((id) => this.opened.has(id));
    const count = (/** @type {Case["numbers"]} */ kind) => this.#cases.filter((one) => one.numbers === kind).length;
    return html`<div class="frame">
      <header>
        ${this.speaker.note}
        <h2 class=${failed ? "bad" : ""}>${mark(!failed, t)} <span role="status">${failed ? t.someFail({ failed, count: result.count }) : t.allHold({ count: result.count })}</span></h2>
        <p class="lead">${t.lead}</p>
        <dl class="facts">
          ${NUMBERS.filter(count).map((kind) => html`<div><dd>${format.number(`${count(kind)}`)}</dd><dt>${t.counts[kind]}</dt></div>`)}
          <div><dd>${format.number(`${result.figures}`)}</dd><dt>${t.figures}</dt></div>
          <div><dd class="time">${t.milliseconds({ time: { number: result.milliseconds.toFixed(result.milliseconds < 10 ? 1 : 0) } })}</dd><dt>${t.took}</dt></div>
        </dl>
        <p class="screen"><button type="button" class="button" @click=${this.#run}>${t.again}</button></p>
      </header>
      ${finder(result.groups, countOf(shown), this.filter, this.locale, this.#narrow)}
      ${shown.length
        ? html`<p class="screen"><button type="button" class="link" @click=${() => (this.opened = new Set(isOpen ? [] : all))}>${isOpen ? t.closeAll : t.openAll}</button></p>`
        : nothing}
      ${shown.map((group) => groupView(group, { opened: this.opened, toggle: this.#toggle }, this.locale))}
    </div>`;
  }

  /** @param {Partial<Filter>} change */
  #narrow = (change) => {
    this.filter = { ...this.filter, ...change };
    const groups = found(this.result?.groups ?? [], this.filter);
    if (countOf(groups) <= FEW) this.opened = new Set([...this.opened, ...groups.map(({ id }) => id)]);
  };

  /** @param {string} id of a group or an example */
  #toggle = (id) => {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  };

  /** Shows what the address names: a source, or one example of it. */
  #go = async () => {
    let id = "";
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      // An address is anybody's to type.
    }
    const [group = ""] = id.split("/");
    if (!this.result?.groups.some((one) => one.id === group)) return;
    this.filter = EVERYTHING;
    this.opened = new Set([...this.opened, group, id]);
    await this.updateComplete;
    const target = this.renderRoot.querySelector(`#${CSS.escape(id)}`);
    target?.scrollIntoView();
    /** @type {HTMLElement | null | undefined} */ (target?.querySelector("summary"))?.focus({ preventScroll: true });
  };
}

/** @param {Group[]} groups */
const countOf = (groups) => groups.reduce((sum, { runs }) => sum + runs.length, 0);
