/** The plan in the page's own address, and the link that is copied. */
import { bringLinks, links } from "./links.js";
import { pageAddress } from "./page-address.js";

/** @import { ReactiveControllerHost } from "lit" */
/** @import { LazyParts } from "../load/lazy-parts.js" */
/** @import { Kept } from "../study/kept.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Linked } from "./link.js" */
/** @import { Screen, Way } from "./screen.js" */
/**
 * State kept in an address, and opened from it again.
 * @typedef {EventTarget & { lazyParts: LazyParts, ready: boolean, changed: boolean, taken: boolean, settings: { linked: boolean, shareBase: string }, request: PlanRequest | null, uncertain: { kept: Kept }, screen: Screen, mode: { way: Way }, problems: unknown[], instead: boolean }} Source
 * @typedef {{ begin: () => void, link: (linked: Exclude<Linked, { kind: "none" }>) => boolean }} Opener
 */

/** Browsers refuse an address that changes too often: WebKit after a hundred times in half a minute. */
const OFTEN = 60;
const SPAN = 30_000;
/** Delay of the address beyond that, until the typing rests; in milliseconds. */
const QUIET = 300;

export class Address {
  #store;
  /** @type {Opener | null} */
  #opener = null;
  #saving = 0;
  /** Times at which the address was written in the last half a minute. @type {number[]} */
  #written = [];

  /** @param {ReactiveControllerHost} host @param {Source} store */
  constructor(host, store) {
    this.#store = store;
    store.addEventListener("keep", (event) => this.keep(/** @type {CustomEvent<{ step: boolean }>} */ (event).detail.step));
    host.addController(this);
  }

  hostConnected() {
    addEventListener("hashchange", this.#followed);
    addEventListener("pagehide", this.#left);
  }

  hostDisconnected() {
    this.#left();
    removeEventListener("hashchange", this.#followed);
    removeEventListener("pagehide", this.#left);
  }

  /** Fetches what reads a link, where there is one to read: fails when it does not arrive. */
  async prepare() {
    if (this.#store.settings.linked && location.hash.length > 1) await bringLinks();
  }

  /** Fetches what writes links. Where it is lost a note says so, and keeps the plan after another try. @returns {Promise<boolean>} whether it is there */
  arrive = async () => {
    if (!links() && (await this.#store.lazyParts.bring("share/linking.js"))) await bringLinks();
    return links() !== undefined;
  };

  /** Does what needs it, once it is there. @param {() => void} action */
  async #later(action) {
    if (await this.arrive()) action();
  }

  /** Opens the plan that the page was opened with, and each that is followed later. @param {Opener} opener @returns {boolean} whether there is one that can be shown */
  open(opener) {
    this.#opener = opener;
    return this.#store.settings.linked && this.#read();
  }

  /** The plan that the page was opened with, if there is one. */
  get coming() {
    const linked = this.#store.settings.linked ? links()?.fromFragment(location.hash) : null;
    return linked?.kind === "plan" ? linked.request : null;
  }

  /** Keeps a change by the reader: a page that is reloaded right now is to hold it. @param {boolean} [step] whether the way back leads to what was there before it */
  keep(step = false) {
    clearTimeout(this.#saving);
    const now = performance.now();
    this.#written = this.#written.filter((then) => now - then < SPAN);
    if (!this.#store.settings.linked) return;
    if (!links()) return void this.#later(() => this.keep(step));
    if (step && this.#written.length < OFTEN) {
      if (this.fragment !== location.hash) this.#save(true);
      return;
    }
    // At once and not after the frame: a reload reads the address before what waits for it has run.
    if (this.#written.length < OFTEN) this.#save();
    else this.#saving = window.setTimeout(() => this.#save(), QUIET);
  }

  /** The page that opens a link; empty where there is none. */
  get #page() {
    const { linked, shareBase } = this.#store.settings;
    return (linked ? location.href : pageAddress(shareBase)).split("#")[0] ?? "";
  }

  /** Whether there is a page that opens a link. */
  get opens() {
    return this.#page !== "";
  }

  /** The link to the plan as it stands; null where no page would open it, or nothing can write it yet. */
  get link() {
    return this.#page && links() ? `${this.#page}${this.fragment}` : null;
  }

  /** The link once it can be written. @returns {Promise<string | null>} null where no page would open it, or what writes it is lost */
  async written() {
    if (this.opens) await bringLinks().catch(() => {});
    return this.link;
  }

  /** The link to the very plan that the answer on the screen is of: none to sales of a file, nor to a plan that is refused. */
  get linkOfShown() {
    const { mode, problems, instead } = this.#store;
    return mode.way === "sales" || problems.length || instead ? null : this.link;
  }

  /** The largest part of the link. */
  get heaviest() {
    const { request, screen } = this.#store;
    return (request && links()?.heaviest(request, screen)) || "plan";
  }

  /** Whether a reload brings back all that was typed: nothing stands in a field unread, a file or a programme is not half taken in. */
  keepsAll() {
    this.#left();
    const { taken, changed, settings } = this.#store;
    return taken && (!changed || (settings.linked && this.link === location.href));
  }

  /** Part of a link after its address: plan, view and all else on the screen; empty before there is a plan, or what writes it. */
  get fragment() {
    const { request, uncertain, screen } = this.#store;
    return (request && links()?.toFragment(request, uncertain.kept, screen)) || "";
  }

  #save = (step = false) => {
    this.#saving = 0;
    this.#written.push(performance.now());
    try {
      if (step) history.pushState(null, "", this.fragment);
      else history.replaceState(history.state, "", this.fragment || location.href);
    } catch {
      // Too long for this browser's address, with a programme of its own in it: the last one that was not stays.
    }
  };

  /** Reads a link that was followed or typed. */
  #followed = () => {
    const { settings, ready, changed } = this.#store;
    if (!settings.linked || !ready) return;
    if (!links() && location.hash !== "") return void this.#later(this.#followed);
    // The way back ends at the page as it was opened.
    if (location.hash === "") return this.#opener?.begin();
    // An anchor of the page, or a link that holds nothing, must not take the plan out of the address.
    if (!this.#read() && changed) this.#save();
  };

  #read() {
    const linked = links()?.fromFragment(location.hash) ?? { kind: "none" };
    return linked.kind !== "none" && (this.#opener?.link(linked) ?? false);
  }

  /** Writes at once what waits, as the page is left or the element is taken out of it. */
  #left = () => {
    if (!this.#saving) return;
    clearTimeout(this.#saving);
    this.#save();
  };
}
