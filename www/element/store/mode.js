/**
 * The ways in: a plan over years, one deal on top of it, or sales that were really made. Whatever the way, the answer is
 * the same panels. A way's code is fetched when it is first taken.
 */

/** @import { Answer, Figure, Working } from "../../pkg/engine.js" */
/** @import { Deal } from "../deal/deal.js" */
/** @import { Open } from "../import/outlook.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { KeptDeal, Way } from "../share/screen.js" */
/** @import { PlanStore } from "./store.js" */
/**
 * Sales of a file, settled.
 * @typedef {object} Settled
 * @property {PlanRequest} request
 * @property {Answer} answer
 * @property {() => string} who names them, in the reader's language
 * @property {(figure: Figure) => Promise<Working>} working
 * @property {(request: PlanRequest) => Promise<object>} whole the request with its sales
 */

/** @type {Open[]} */
const NONE_OPEN = [];

/** @type {readonly Way[]} */
export const WAYS = ["plan", "deal", "sales"];
/** @param {unknown} given @returns {Way} the first where it is none */
export const wayNamed = (given) => WAYS.find((name) => name === given) ?? "plan";

export class Mode {
  #store;
  /** @type {Way} */
  way = "plan";
  /** The latest choice, which the switch shows at once; `way` follows when its part is there. @type {Way} */
  chosen = "plan";
  /** @type {Deal | null} */
  deal = null;
  /** Whether the import is there; it stays once it is, with its file. */
  importing = false;
  /** The real sales that were settled last. @type {Settled | null} */
  settled = null;
  /** Values reached in their open periods. @type {Open[]} */
  #open = [];
  /** The deal of a link, until its part is there. @type {KeptDeal | null} */
  #coming = null;

  /** @param {PlanStore} store */
  constructor(store) {
    this.#store = store;
  }

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
    const store = this.#store;
    this.chosen = way;
    if (way !== this.way) await this.#arrive(way);
    if (way !== this.chosen) return;
    this.way = way;
    if (step) {
      store.view = "answer";
      store.keep(true);
    }
    if (way === "sales" && this.settled) store.show(this.settled.request, this.settled.answer);
    else store.solve();
    store.requestUpdate();
  };

  /** Fetches what a way needs. Where that is lost, its place says so. @param {Way} way */
  async #arrive(way) {
    const { lazyParts } = this.#store;
    if (way === "deal" && !this.deal) {
      const part = await lazyParts.bring("deal/define.js");
      if (part && !this.deal) {
        this.deal = new part.Deal(this.#store);
        if (this.#coming) this.deal.restore(this.#coming);
        this.#coming = null;
      }
    }
    if (way === "sales" && !this.importing) this.importing = (await lazyParts.bring("import/define.js")) !== null;
  }

  /** Fetches again what was lost. */
  again = async () => {
    await this.#arrive(this.way);
    await this.choose(this.way);
  };

  /** Whether a change is the import's to work out. */
  get takesOver() {
    return this.way === "sales" && this.importing;
  }

  /** Whether the panels of the answer have nothing to show. */
  get hides() {
    return (this.way === "deal" && !this.deal) || (this.way === "sales" && !this.settled);
  }

  /** The sales that are shown. */
  get #sales() {
    return this.way === "sales" ? this.settled : null;
  }

  /** Source of workings, when not the engine of this page. */
  get working() {
    return this.#sales?.working ?? null;
  }

  /** The whole request, for the file of a case. @param {PlanRequest} request @returns {Promise<object>} */
  async whole(request) {
    return this.#sales?.whole(request) ?? request;
  }

  /** Whose figures these are, when not the plan's. */
  get who() {
    return this.#sales?.who() ?? "";
  }

  /** The deal that is worked out, while that is what is asked. */
  get dealing() {
    return this.way === "deal" ? this.deal : null;
  }

  /** Takes what a file of sales came to. @param {Settled | null} settled */
  settle(settled) {
    this.settled = settled;
    this.#open = [];
    if (this.way === "sales" && settled) this.#store.show(settled.request, settled.answer);
    this.#store.requestUpdate();
  }

  /** Takes what the open stretches of a file have reached. @param {Open[]} open */
  look(open) {
    this.#open = open;
    this.#store.requestUpdate();
  }

  /** Incentives of the answer on screen that are settled after its last month, with what they have reached. */
  get open() {
    return this.way === "sales" ? this.#open : NONE_OPEN;
  }
}
