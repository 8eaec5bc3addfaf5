/**
 * The ways in: a plan over years, one deal on top of it, or sales that were really made. Whatever the way, the answer is
 * the same panels. A way's code is fetched when it is first taken.
 */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import messages from "../../pkg/messages/en/calculator.js";
import { possible } from "../load/worker-source.js";

/** @import { PartnerCalculator } from "./calculator.js" */
/** @import { Answer, Figure, Working } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Deal } from "../deal/deal.js" */
/** @import { Open } from "../import/outlook.js" */
/** @import { PartnerImport } from "../import/panel.js" */
/** @import { KeptDeal, Way } from "../share/screen-link.js" */

/** A file is settled by a worker: where none can be started, that way is left out. @returns {Way[]} */
const ways = () => (possible ? ["plan", "deal", "sales"] : ["plan", "deal"]);

/** @type {Open[]} */
const NONE_OPEN = [];

export class Mode {
  /** @type {PartnerCalculator} */
  #host;
  /** @type {Way} */
  way = "plan";
  /** @type {Deal | null} */
  deal = null;
  /** Whether the import is there; it stays once it is, with its file. */
  importing = false;
  /** What the real sales came to, while they are shown. @type {{ request: PlanRequest, answer: Answer } | null} */
  settled = null;
  /** What their open stretches have reached. @type {Open[]} */
  #open = [];

  /** @param {PartnerCalculator} host */
  constructor(host) {
    this.#host = host;
  }

  /** The latest choice, which the switch shows at once; `way` follows when its part is there. @type {Way} */
  #chosen = "plan";

  /** The deal of a link, until its part is there. @type {KeptDeal | null} */
  #coming = null;

  /** The deal as a link keeps it. @returns {KeptDeal | null} */
  get keptDeal() {
    const { deal } = this;
    if (!deal) return this.#coming;
    return this.way === "deal" || deal.changed ? { project: deal.project, tier: deal.tier, alone: deal.alone } : null;
  }

  /** Takes the way of a link, with its deal. @param {Way} way @param {KeptDeal | null} deal */
  async restore(way, deal) {
    this.#coming = deal;
    if (deal) this.deal?.restore(deal);
    if (way !== this.way) await this.choose(way, false);
  }

  /** @param {Way} way @param {boolean} [step] whether the way back leads to the one before */
  choose = async (way, step = true) => {
    this.#chosen = way;
    if (way !== this.way) await this.#arrive(way);
    if (way !== this.#chosen) return;
    const host = this.#host;
    this.way = way;
    if (step) host.view = "answer";
    if (step) host.address.keep(true);
    if (way === "sales" && this.settled) host.show(this.settled.request, this.settled.answer);
    else host.solve();
    host.requestUpdate();
  };

  /** Fetches what a way needs. Where that is lost, its place says so. @param {Way} way */
  async #arrive(way) {
    const { lazyParts } = this.#host;
    if (way === "deal" && !this.deal) {
      const part = await lazyParts.bring("deal/define.js");
      if (part && !this.deal) {
        this.deal = new part.Deal(this.#host);
        if (this.#coming) this.deal.restore(this.#coming);
        this.#coming = null;
      }
    }
    if (way === "sales" && !this.importing) this.importing = (await lazyParts.bring("import/define.js")) !== null;
  }

  /** After a part was lost. */
  #again = async () => {
    await this.#arrive(this.way);
    await this.choose(this.way);
  };

  /** Whether a change is the import's to work out; it follows by itself. */
  get takesOver() {
    if (this.way !== "sales" || !this.importing) return false;
    this.#host.problems = [];
    return true;
  }

  /** Whether the panels of the answer have nothing to show. */
  get hides() {
    return (this.way === "deal" && !this.deal) || (this.way === "sales" && !this.settled);
  }

  /** The import, once it is there. @returns {PartnerImport | null} */
  get #import() {
    return this.#host.renderRoot.querySelector("partner-import");
  }

  /** Where workings come from, when not from the engine of this page. @returns {((figure: Figure) => Promise<Working>) | null} */
  get ask() {
    const panel = this.way === "sales" ? this.#import : null;
    return panel ? (figure) => panel.working(figure) : null;
  }

  /** What was asked, whole, for the file of a case. @param {PlanRequest} request @returns {Promise<object>} */
  async whole(request) {
    const panel = this.way === "sales" ? this.#import : null;
    return panel ? panel.whole(request) : request;
  }

  /** Whose figures these are, when not the plan's. */
  get who() {
    return this.way === "sales" ? (this.#import?.who ?? "") : "";
  }

  /** @param {string} place of the two a switch may stand in, so that names do not meet */
  choice(place) {
    const t = this.#host.locale.t(messages);
    return html`<div class="ways" role="radiogroup" aria-label=${t.modesLabel}>
      ${ways().map(
        (way) => html`<label
          ><input type="radio" name="way-${place}" value=${way} .checked=${live(this.#chosen === way)} @change=${() => this.choose(way)} /><span>${t.modes[way]}</span></label
        >`,
      )}
    </div>`;
  }

  /** The deal that is worked out, while that is what is asked. */
  get dealing() {
    return this.way === "deal" ? this.deal : null;
  }

  /** What stands in place of the plan's form, when the way has one of its own. */
  form() {
    const { deal } = this;
    return this.way === "deal" && deal ? html`<partner-deal-inputs .deal=${deal} .form=${deal.form}></partner-deal-inputs>` : undefined;
  }

  /** What stands before the panels of the answer. */
  answer() {
    const host = this.#host;
    const { deal, importing, way } = this;
    const { lazyParts, locale } = host;
    return html`${way === "deal" && !deal ? lazyParts.note("deal/define.js", locale, this.#again) : nothing}
    ${way === "sales" && !importing ? lazyParts.note("import/define.js", locale, this.#again) : nothing}
    ${importing
      ? html`<partner-import
          ?hidden=${way !== "sales"}
          .locale=${host.locale}
          .request=${host.request}
          .programme=${host.current}
          @partner-settled=${this.#settled}
          @partner-outlook=${this.#looked}
          @partner-plan=${() => this.choose("plan")}
        ></partner-import>`
      : nothing}`;
  }

  #settled = (/** @type {CustomEvent<{ request: PlanRequest, answer: Answer } | null>} */ { detail }) => {
    const host = this.#host;
    this.settled = detail;
    this.#open = [];
    if (this.way !== "sales") return;
    if (detail) host.show(detail.request, detail.answer);
    host.requestUpdate();
  };

  #looked = (/** @type {CustomEvent<Open[]>} */ { detail }) => {
    this.#open = detail;
    this.#host.requestUpdate();
  };

  /** Incentives of the answer on screen that are settled after its last month, with what they have reached. */
  get open() {
    return this.way === "sales" ? this.#open : NONE_OPEN;
  }
}
