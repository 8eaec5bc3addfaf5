/** Plans and answers as files: saved from the page, chosen or dropped to be opened again. Their writer and reader is fetched for them. */
import { bring } from "../load/parts.js";
import { save } from "../base/download.js";

/** @import { ReactiveControllerHost } from "lit" */
/** @import { PictureWish } from "../picture/buttons.js" */
/** @import { PlanLoader } from "../store/plan-loader.js" */
/** @import { PlanStore } from "../store/store.js" */
/** @import { Address } from "./address.js" */
/** @import { Format } from "./writer.js" */

export class PlanFiles {
  #host;
  #store;
  #loader;
  #address;
  /** The file that was to be opened last. @type {File | null} */
  #opened = null;

  /** @param {ReactiveControllerHost & HTMLElement} host that files are dropped on @param {PlanStore} store @param {PlanLoader} loader @param {Address} address */
  constructor(host, store, loader, address) {
    this.#host = host;
    this.#address = address;
    this.#store = store;
    this.#loader = loader;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener("dragover", this.#onDrag);
    this.#host.addEventListener("drop", this.#onDrop);
  }

  hostDisconnected() {
    this.#host.removeEventListener("dragover", this.#onDrag);
    this.#host.removeEventListener("drop", this.#onDrop);
  }

  /** Saves the answer on the screen. @param {Format} what */
  save = async (what) => {
    const file = await this.write(what);
    if (!file) return;
    save(file);
    this.#store.tell("partner-export", { format: what });
  };

  /** Writes the answer on the screen as a file. @param {Format} what @returns {Promise<File | null>} null where there is no answer */
  async write(what) {
    const { write } = await bring("share/writer.js");
    return write(this.#store, await this.#link(), what);
  }

  /** The link in a file, once it can be written. */
  async #link() {
    await this.#address.written();
    return this.#address.linkOfShown;
  }

  /** Saves a chart of the answer on the screen. @param {CustomEvent<PictureWish>} event */
  picture = ({ detail }) => {
    detail.saved = this.#picture(detail);
  };

  /** @param {PictureWish} wish */
  async #picture(wish) {
    const { draw } = await bring("share/writer.js");
    const file = await draw(this.#store, await this.#link(), wish);
    if (!file) return;
    save(file);
    this.#store.tell("partner-export", { format: wish.format });
  }

  /** Opens a plan that was saved. Where what reads it is lost a note says so, and opens it after another try. @param {File} file */
  open = async (file) => {
    const store = this.#store;
    const loader = this.#loader;
    this.#opened = file;
    const reader = await store.lazyParts.bring("share/writer.js");
    if (!reader) return;
    const read = await reader.readPlanFile(file, store.engineVersion);
    if (read.kind !== "plan") loader.refuse({ kind: read.kind, source: "file", why: "", before: true });
    else if (loader.open("file", read.request, read.kept, read.screen, read.lost)) store.keep(true);
  };

  /** Note shown where the reader of files was lost on its way. */
  get note() {
    const { lazyParts, locale } = this.#store;
    return lazyParts.note("share/writer.js", locale, () => this.#opened && this.open(this.#opened));
  }

  /** Whether a file that is dropped may be a plan: other places take files too, such as sales that were made. @param {DragEvent} event */
  #takes(event) {
    return !event.defaultPrevented && this.#store.mode.way !== "sales" && (event.dataTransfer?.types.includes("Files") ?? false);
  }

  #onDrag = (/** @type {DragEvent} */ event) => {
    if (this.#takes(event)) event.preventDefault();
  };

  #onDrop = (/** @type {DragEvent} */ event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || !this.#takes(event)) return;
    event.preventDefault();
    void this.open(file);
  };
}
