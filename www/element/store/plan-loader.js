/** Starts a plan: from an example, from a link, or from the page around the element. */
import { presets } from "../../presets.js";
import { today } from "../plan/clock.js";
import { exchange, mustWait } from "../load/engine.js";
import { fit, from } from "../plan/form.js";
import { checkPlan } from "../plan/check-plan.js";
import { opening, partnerOf } from "../plan/opening.js";
import { textOf } from "../embed/limits.js";
import { bringLinks, links } from "../share/links.js";
import { newScreen } from "../share/screen.js";
import { blankPlan } from "../plan/plan-fields.js";
import { offerUndo } from "./undo.js";

/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Start } from "../embed/start.js" */
/** @import { Linked } from "../share/link.js" */
/** @import { Remark } from "./remark.js" */
/** @import { PlanStore } from "./store.js" */
/** @import { Address } from "../share/address.js" */
/** @import { Screen } from "../share/screen.js" */
/** @import { Kept } from "../study/kept.js" */

export class PlanLoader {
  #store;
  #address;
  /** A plan that the host gave before the engine was there. @type {unknown} */
  #given = null;
  /** A screen that the host gave before the engine was there. @type {unknown} */
  #screen = null;
  /** The attributes to start with, as they were at the last start. */
  #started = "";

  /** @param {PlanStore} store @param {Address} address */
  constructor(store, address) {
    this.#store = store;
    this.#address = address;
  }

  get #starts() {
    const { preset, programme, partnerRole, tier, country, currency, figures } = this.#store.settings;
    return JSON.stringify([preset, programme, partnerRole, tier, country, currency, figures]);
  }

  /** Starts anew when the host says something else to start with. */
  follow() {
    if (this.#starts !== this.#started) this.#example();
  }

  /** The plan that will be shown first, as far as it is known. @returns {unknown} */
  get coming() {
    return this.#address.coming ?? this.#given;
  }

  /** Shows the plan of the address, else the host's, else an example. */
  first() {
    const store = this.#store;
    this.#started = this.#starts;
    const [given, screen] = [this.#given, this.#screen];
    if (!this.#address.open(this) && !(screen !== null && screen !== undefined && this.restore(screen)) && !(given !== null && given !== undefined && this.open("request", given))) {
      const { remark } = store;
      this.#example();
      store.set({ remark: remark ?? store.remark });
    } else if (!store.shown && store.request) this.#standIn(store.request);
    if (!store.shown) throw new Error("no example could be worked out");
  }

  /** Shows what was on a screen before, as the host has kept it. @param {unknown} given @returns {boolean} whether it can be shown; what cannot is told */
  restore(given) {
    const reader = links();
    if (!reader) {
      void bringLinks().then(() => this.restore(given), (error) => console.error("<partner-calculator>: what reads a screen did not arrive:", error));
      return true;
    }
    const linked = reader.fromFragment(textOf(given));
    if (linked.kind === "plan") return this.open("request", linked.request, linked.kept, linked.screen, linked.lost);
    return this.refuse({ kind: "unreadable", source: "request", why: linked.kind, before: this.#store.shown !== null }, given);
  }

  /** Fetches what reads a screen, where the host has given one to begin with. */
  async prepare() {
    if (this.#screen !== null) await bringLinks();
  }

  /** Takes a screen that the host has kept. @param {unknown} given */
  giveScreen(given) {
    if (!this.#store.ready) this.#screen = given;
    else this.restore(given);
  }

  /** Takes a plan of the host's. @param {unknown} given */
  give(given) {
    if (!this.#store.ready) this.#given = given;
    else if (given === null || given === undefined) console.warn("<partner-calculator>: no plan was given; the one before stays");
    else this.open("request", given);
  }

  /** Shows an example's answer in place of a refused plan's, where there is none yet to fall back on. @param {PlanRequest} refused */
  #standIn(refused) {
    const store = this.#store;
    const { remark, uncertain } = store;
    const { kept } = uncertain;
    this.choose("");
    uncertain.restore(kept, refused);
    store.instead = true;
    this.#take(refused, remark);
  }

  /** Shows the page as it was opened. */
  begin() {
    this.#example();
    this.#store.showScreen(newScreen());
  }

  /** Starts from the example that the host names, with the partner it names. */
  #example() {
    const { settings } = this.#store;
    this.choose(settings.preset, partnerOf(settings), settings);
  }

  /** Starts from an example by the reader's choice; a plan that was typed is offered back. @param {string} id */
  replace(id) {
    const store = this.#store;
    if (store.changed) offerUndo(store, "plan", "", () => this.choose(id));
    else this.choose(id);
    store.keep(true);
  }

  /** Starts from nothing, by the reader's choice; the partner stays who it is, and a plan that was typed is offered back. */
  empty = () => {
    const store = this.#store;
    const { request } = store;
    if (!request) return;
    const { months } = request.book.plan;
    const { day, doubted } = store.current ? today(store.current) : { day: request.asOf, doubted: null };
    const deed = () => {
      store.example = "";
      store.uncertain.clear();
      store.change(from({ ...request, credentials: [], own: [], book: { plan: { ...blankPlan(), months } } }, day), {}, { step: true });
      if (doubted !== null) store.set({ remark: { kind: "clock", said: doubted, day } });
    };
    if (store.changed) offerUndo(store, "plan", "", deed);
    else deed();
    store.set({ view: "answer" });
    store.keep(true);
  };

  /** Starts from an example. @param {string} id @param {Partial<PlanRequest>} [who] in place of the example's own @param {Partial<Pick<Start, "currency" | "figures">>} [start] currency and figures in place of its own */
  choose(id, who = {}, { currency, figures } = {}) {
    const store = this.#store;
    this.#started = this.#starts;
    const opened = opening({ preset: id, programme: store.settings.programme, who, currency, figures }, store.programmes, exchange);
    if (!opened) return;
    const { example, request, replaced } = opened;
    for (const sentence of replaced) console.warn(`<partner-calculator>: ${sentence}`);
    store.example = example;
    store.changed = false;
    store.remark = null;
    store.uncertain.clear();
    store.take(request);
  }

  /** Shows the plan of a link. @param {Exclude<Linked, { kind: "none" }>} linked @returns {boolean} whether it can be shown; what cannot is told */
  link(linked) {
    if (linked.kind === "plan") return this.open("link", linked.request, linked.kept, linked.screen, linked.lost);
    return this.refuse({ kind: linked.kind, source: "link", why: "", before: this.#store.shown !== null });
  }

  /**
   * Shows a plan that comes from elsewhere, once it is known to be one.
   * @param {"link" | "request" | "file"} source @param {unknown} given @param {Kept | null} [kept] ranges beside it
   * @param {Screen | null} [screen] what else was on the screen @param {boolean} [lost] whether it had more beside it that cannot be read @returns {boolean} whether it can be shown; what cannot is told
   */
  open(source, given, kept = null, screen = null, lost = false) {
    const store = this.#store;
    if (mustWait(given)) {
      store.withWhole(() => this.open(source, given, kept, screen, lost));
      return true;
    }
    const { terms } = /** @type {Partial<PlanRequest>} */ (given);
    const own = typeof terms === "string" ? store.judge(terms) : null;
    if (own?.kind === "refused") {
      void store.openOwn(terms, own);
      return false;
    }
    const outcome = checkPlan(given, store.programmes, store.locale);
    if (outcome.kind !== "plan") return this.refuse({ ...outcome, source, before: store.shown !== null }, given);
    const { request, replaced } = outcome;
    store.uncertain.restore(kept, request);
    this.#take(request, lost ? { kind: "ranges" } : replaced.length ? { kind: "replaced", source, replaced } : null, screen?.example);
    if (screen) store.showScreen(screen);
    return true;
  }

  /** @param {PlanRequest} request @param {Remark | null} remark @param {string} [example] the example it may be, as it came */
  #take(request, remark, example = "") {
    const store = this.#store;
    store.example = presets.some((preset) => preset.id === example) ? example : "";
    store.changed = !this.#isExample(request, example);
    store.remark = remark;
    store.take(request);
  }

  /** Whether a plan is an example's, figure by figure. @param {PlanRequest} request @param {string} id */
  #isExample(request, id) {
    const example = presets.find((preset) => preset.id === id);
    const programme = this.#store.programmes.find(({ id: known }) => known === request.programme);
    if (!example || !programme) return false;
    const { book } = fit(from(example.request, request.asOf), programme);
    return inOrder(book) === inOrder(request.book);
  }

  /** Tells why a plan is not shown; the one from before stays. @param {Extract<Remark, { why: string }>} remark @param {unknown} [given] */
  refuse(remark, given = null) {
    const store = this.#store;
    store.set({ remark });
    console.warn(`<partner-calculator>: the plan of the ${remark.source} is not shown: ${remark.kind} ${remark.why}`);
    store.tell("partner-refused", { request: given, problems: [{ code: remark.kind, field: "", message: remark.why }] });
    return false;
  }
}

/** A value as text that does not depend on the order of its keys: a link and an example have them in orders of their own. @param {unknown} value */
const inOrder = (value) =>
  JSON.stringify(value, (_, part) => (part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
