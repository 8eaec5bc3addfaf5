/** The plan in the page's own address, and the link that is copied. */
import { fromFragment, toFragment } from "./link.js";

/** @import { PartnerCalculator } from "../app/calculator.js" */

/** Browsers refuse an address that changes too often: WebKit after a hundred times in half a minute. */
const OFTEN = 60;
const SPAN = 30_000;
/** Delay of the address beyond that, until the typing rests; in milliseconds. */
const QUIET = 300;

/** Completes an address that a host named; empty when it is none of a page, as a script is not. @param {string | null} text */
export function pageAddress(text) {
  const url = text && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
  return url && /^(https?|file):$/.test(url.protocol) ? url.href : "";
}

export class Address {
  /** @type {PartnerCalculator} */
  #host;
  #saving = 0;
  /** Times at which the address was written in the last half a minute. @type {number[]} */
  #written = [];

  /** @param {PartnerCalculator} host */
  constructor(host) {
    this.#host = host;
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

  /** Opens the plan that the page was opened with. @returns {boolean} whether there is one that can be shown */
  open() {
    return this.#host.linked && this.#read();
  }

  /** The plan that the page was opened with, if there is one. */
  get coming() {
    const linked = this.#host.linked ? fromFragment(location.hash) : null;
    return linked?.kind === "plan" ? linked.request : null;
  }

  /** Keeps a change by the reader: a page that is reloaded right now is to hold it. @param {boolean} [step] whether the way back leads to what was there before it */
  keep(step = false) {
    clearTimeout(this.#saving);
    const now = performance.now();
    this.#written = this.#written.filter((then) => now - then < SPAN);
    if (!this.#host.linked) return;
    if (step && this.#written.length < OFTEN) {
      if (this.#fragment !== location.hash) this.#save(true);
      return;
    }
    // At once and not after the frame: a reload reads the address before what waits for it has run.
    if (this.#written.length < OFTEN) this.#save();
    else this.#saving = window.setTimeout(() => this.#save(), QUIET);
  }

  /** The link to the plan as it stands; null where no page would open it. */
  get link() {
    const { linked, shareBase } = this.#host;
    const page = linked ? location.href : pageAddress(shareBase);
    return page ? `${page.split("#")[0]}${this.#fragment}` : null;
  }

  get #fragment() {
    const { request, uncertain, screen } = this.#host;
    return request ? toFragment(request, uncertain.kept, screen) : "";
  }

  #save = (step = false) => {
    this.#saving = 0;
    this.#written.push(performance.now());
    try {
      if (step) history.pushState(null, "", this.#fragment);
      else history.replaceState(history.state, "", this.#fragment || location.href);
    } catch {
      // Too long for this browser's address, with a programme of its own in it: the last one that was not stays.
    }
  };

  /** Reads a link that was followed or typed. */
  #followed = () => {
    const host = this.#host;
    if (!host.linked || host.state !== "ready") return;
    // The way back ends at the page as it was opened.
    if (location.hash === "") return host.planLoader.begin();
    // An anchor of the page, or a link that holds nothing, must not take the plan out of the address.
    if (!this.#read() && host.changed) this.#save();
  };

  #read() {
    const linked = fromFragment(location.hash);
    return linked.kind !== "none" && this.#host.planLoader.link(linked);
  }

  /** Writes at once what waits, as the page is left or the element is taken out of it. */
  #left = () => {
    if (!this.#saving) return;
    clearTimeout(this.#saving);
    this.#save();
  };
}
