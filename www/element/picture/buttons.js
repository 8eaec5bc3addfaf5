/** Two small buttons below a chart, which take it away as a drawing or in dots. */
import { html } from "lit";
import messages from "../../pkg/messages/en/files.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import { isForbidden } from "../base/download.js";

/** @import { LitElement } from "lit" */
/** @import { Locale } from "../base/locale.js" */
/** @import { stepsDrawing } from "./steps.js" */

/** @typedef {"svg" | "png"} PictureFormat */
/** @typedef {{ stepsDrawing: typeof stepsDrawing }} Tools */
/**
 * @typedef {object} Chart
 * @property {string} title
 * @property {(tools: Tools) => SVGSVGElement[]} drawings
 * @property {() => { colour: string, text: string }[]} [keys]
 */
/** Asked of whoever knows whose answer it is, and answered with `saved`. @typedef {Chart & { format: PictureFormat, look: { panel: Element, notes: Element }, saved?: Promise<void> }} PictureWish */

/** @type {readonly PictureFormat[]} */
const FORMATS = ["svg", "png"];

export class PictureButtons {
  #host;
  #said = "";

  /** @param {LitElement & { locale: Locale }} host the panel the chart stands in */
  constructor(host) {
    this.#host = host;
  }

  /** @param {Chart} chart */
  render(chart) {
    const t = this.#host.locale.t(messages);
    return html`<p class="picture screen small soft">
      <span role="status">${this.#said}</span>
      ${t.picture} ${FORMATS.map((format) => html`<button type="button" class="link" aria-label=${t.savePicture({ title: chart.title, format: format.toUpperCase() })} @click=${(/** @type {Event} */ event) => void this.#take(chart, format, event)}>${format.toUpperCase()}</button> `)}
    </p>`;
  }

  /** @param {Chart} chart @param {PictureFormat} format @param {Event} event */
  async #take(chart, format, { target }) {
    const t = this.#host.locale.t(toolbarMessages);
    if (isForbidden()) return this.#tell(t.noDownloads);
    /** @type {PictureWish} */
    const wish = { ...chart, format, look: { panel: this.#host, notes: /** @type {Element} */ (/** @type {Element} */ (target).closest(".picture")) } };
    this.#host.dispatchEvent(new CustomEvent("partner-picture", { bubbles: true, composed: true, detail: wish }));
    try {
      await wish.saved;
      this.#tell("");
    } catch (error) {
      console.error("<partner-calculator>: the picture could not be written:", error);
      this.#tell(this.#host.locale.t(messages).noPicture);
    }
  }

  /** @param {string} text */
  #tell(text) {
    this.#said = text;
    this.#host.requestUpdate();
  }
}

/** The key of a chart as the page shows it. @param {ParentNode} panel */
export const keysOf = (panel) =>
  [...panel.querySelectorAll(".keys > li")].map((item) => {
    const key = item.querySelector(".key");
    const { backgroundColor = "", borderTopColor = "" } = key ? getComputedStyle(key) : {};
    return { colour: /, 0\)$|transparent/.test(backgroundColor) ? borderTopColor : backgroundColor, text: item.textContent?.trim() ?? "" };
  });

/** The drawings in a place of a panel. @param {ParentNode} panel @param {string} place @returns {SVGSVGElement[]} */
export const drawingsIn = (panel, place) => [...panel.querySelectorAll(`${place} > svg, ${place} > figure > svg`)].flatMap((svg) => (svg instanceof SVGSVGElement ? [svg] : []));

