/** Steps from resale to profit as a drawing. On the page they are rows of text with a bar each, which no other program could show. */

import { mark } from "./mark.js";

const ROW = 34;
const SIZE = 14;
const TRACK = 420;
const GAP = 16;

/**
 * @param {{ label: string, value: string, from: number, to: number, colour: string, strong: boolean }[]} rows from and to as shares of the widest
 * @param {Element} look whose font, colour and direction the drawing takes
 * @returns {SVGSVGElement}
 */
export function stepsDrawing(rows, look) {
  const { fontFamily: font, color: ink, direction } = getComputedStyle(look);
  const leftward = direction === "rtl";
  const ruler = document.createElement("canvas").getContext("2d");
  const wide = (/** @type {string} */ text, /** @type {boolean} */ strong) => {
    if (!ruler) return text.length * 8;
    ruler.font = `${strong ? 600 : 400} ${SIZE}px ${font}`;
    return Math.ceil(ruler.measureText(text).width);
  };
  const labels = Math.max(...rows.map(({ label, strong }) => wide(label, strong)));
  const values = Math.max(...rows.map(({ value, strong }) => wide(value, strong)));
  const width = labels + GAP + TRACK + GAP + values;
  const height = rows.length * ROW;
  const svg = /** @type {SVGSVGElement} */ (mark("svg", { width, height, viewBox: `0 0 ${width} ${height}` }));
  const add = (/** @type {Parameters<typeof mark>} */ ...given) => svg.append(mark(...given));
  const x = (/** @type {number} */ from) => (leftward ? width - from : from);
  rows.forEach(({ label, value, from, to, colour, strong }, i) => {
    const middle = i * ROW + ROW / 2;
    const text = { y: middle + SIZE / 3, "font-size": SIZE, "font-weight": strong ? 600 : 400, "font-family": font, fill: ink, stroke: "none", direction: leftward ? "rtl" : "ltr" };
    if (strong && i) add("path", { d: `M0 ${i * ROW}H${width}`, stroke: ink, "stroke-opacity": 0.2 });
    add("text", { ...text, x: x(0), "text-anchor": "start" }, label);
    const left = labels + GAP + from * TRACK;
    const length = Math.max(2, (to - from) * TRACK);
    add("rect", { x: leftward ? width - left - length : left, y: middle - 10, width: length, height: 20, rx: 2, fill: colour });
    // Figures keep their own direction, so that a minus stays before them.
    add("text", { ...text, x: x(width), "text-anchor": leftward ? "start" : "end", direction: "ltr" }, value);
  });
  return svg;
}
