/** Plans and answers as files: saved from the page, chosen or dropped to be opened again. */
import basisMessages from "../../pkg/messages/en/basis.js";
import filesMessages from "../../pkg/messages/en/files.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import * as engine from "../load/engine.js";
import { caseJson, save, statementCsv } from "./download.js";
import { besidePlan } from "./link.js";
import { bring } from "../load/parts.js";
import { readPlanFile } from "./plan-file.js";
import { basisLine, headOf, stampOf } from "./stamp.js";
import { whose } from "../app/whose.js";
import { dayOf } from "../base/clock.js";

/** @import { Request } from "../../pkg/engine.js" */
/** @import { ReactiveControllerHost } from "lit" */
/** @import { PictureWish } from "../picture/buttons.js" */
/** @import { PlanLoader } from "../store/plan-loader.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */
/** @import { Address } from "./address.js" */
/** @typedef {"csv" | "json" | "xlsx"} Format */

export class PlanFiles {
  #host;
  #store;
  #loader;
  #address;

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
    const { shown, locale, grain, mode, engineVersion } = this.#store;
    if (!shown) return null;
    const { answer, request, programme } = shown;
    const names = locale.t(toolbarMessages).files;
    if (what === "csv") return new File([statementCsv(answer, grain, locale, await this.#head(shown))], `${names.csv}.csv`, { type: "text/csv;charset=utf-8" });
    if (what === "xlsx") {
      const [{ XLSX, xlsx }] = await Promise.all([bring("share/spreadsheet.js"), engine.loadWhole()]);
      const asked = /** @type {Request} */ (await mode.whole(request));
      const about = { answer, head: await this.#head(shown), title: whose(locale, shown) };
      return new File([await xlsx(engine.spreadsheet(asked), locale, programme, about)], `${names.xlsx}.xlsx`, { type: XLSX });
    }
    return new File([caseJson(await mode.whole(request), answer, engineVersion, this.#risk, this.#beside)], `${names.json}.json`, { type: "application/json" });
  }

  /** Saves a chart of the answer on the screen. @param {CustomEvent<PictureWish>} event */
  picture = ({ detail }) => {
    detail.saved = this.#picture(detail);
  };

  /** @param {PictureWish} wish */
  async #picture({ title, format, look, keys, drawings }) {
    const { shown, locale, engineVersion } = this.#store;
    if (!shown) return;
    const { pictureFile, stepsDrawing } = await bring("picture/files.js");
    const t = locale.t(filesMessages);
    const notes = [whose(locale, shown), `${locale.t(basisMessages).title}: ${basisLine(shown.answer, locale)}`, locale.format.row([`${t.made} ${locale.format.day(dayOf(new Date()))}`, `Partner Calculator ${engineVersion}`])];
    const picture = { title, drawings: drawings({ stepsDrawing }), keys: keys?.() ?? [], notes, link: this.#address.linkOfShown ?? "", look };
    const drawn = await pictureFile(picture, format);
    save(new File([drawn], `${title}.${format}`, { type: drawn.type }));
    this.#store.tell("partner-export", { format });
  }

  /** Head of a file, in its first lines. @param {Shown} shown */
  async #head({ request, answer, programme }) {
    const { locale, engineVersion } = this.#store;
    return headOf({ request, answer, programme, link: this.#address.linkOfShown, day: dayOf(new Date()), version: engineVersion, stamp: await stampOf(request) }, locale);
  }

  get #risk() {
    const { mode, uncertain, shown } = this.#store;
    return mode.way === "sales" || !shown ? undefined : uncertain.drawn(shown.request);
  }

  /** State a file keeps beside its plan. A deal is in the plan already. */
  get #beside() {
    const { mode, uncertain, screen } = this.#store;
    return mode.way === "sales" ? "" : besidePlan(uncertain.kept, { ...screen, way: "plan", deal: null });
  }

  /** Opens a plan that was saved. @param {File} file */
  open = async (file) => {
    const store = this.#store;
    const loader = this.#loader;
    const read = await readPlanFile(file, store.engineVersion);
    if (read.kind !== "plan") loader.refuse({ kind: read.kind, source: "file", why: "", before: true });
    else if (loader.open("file", read.request, read.kept, read.screen, read.lost)) store.keep(true);
  };

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
