/**
 * Charts as pictures that stand alone: what the screen shows, with its title, its key, whose plan it is and what its rates rest on.
 * Every style is written out as an attribute, for a slide or a letter knows no sheet of ours.
 */

import { mark } from "./mark.js";

const MARGIN = 24;
const GAP = 12;
const LINE = 1.45;
/** Properties that a mark of a chart takes from the sheets around it. */
const MARK = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "font-size", "font-weight", "text-anchor", "direction", "paint-order"];
const COLOURS = new Set(["fill", "stroke"]);

/**
 * @typedef {object} Picture
 * @property {string} title
 * @property {SVGSVGElement[]} drawings one below the other, as they stand in the page
 * @property {{ colour: string, text: string }[]} keys what the colours stand for
 * @property {string[]} notes below the drawings, a line each
 * @property {string} link where the plan opens, read by programs and not drawn
 * @property {{ panel: Element, notes: Element }} look where font, colours and direction are taken from
 */

/** Writes colours as every program reads them, whatever notation the sheet has. */
function colours() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  /** @type {Map<string, string>} */
  const known = new Map([["none", "none"]]);
  return (/** @type {string} */ colour) => {
    const found = known.get(colour);
    if (found !== undefined || !context) return found ?? colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const opaque = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    const written = alpha === 255 ? opaque : `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha / 255) * 1000) / 1000})`;
    known.set(colour, written);
    return written;
  };
}

/** A drawing with its styles written out, without what only a pointer brings. @param {SVGSVGElement} drawing @param {(colour: string) => string} plain */
function copied(drawing, plain) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  const originals = [...drawing.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of MARK) {
      // A drawing that never stood in the page has no styles but what is written in it.
      const value = style.getPropertyValue(name) || element.getAttribute(name);
      if (value) element.setAttribute(name, COLOURS.has(name) ? plain(value) : value);
    }
    for (const name of ["class", "style", "aria-hidden"]) element.removeAttribute(name);
  });
  for (const element of copy.querySelectorAll('[aria-label="tip"], style, title')) element.remove();
  for (const name of ["class", "style"]) copy.removeAttribute(name);
  return copy;
}

/** Breaks a text into lines of a width. @param {string} text @param {number} width @param {(text: string) => number} measure */
function wrapped(text, width, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** @param {Picture} picture @returns {SVGSVGElement} not in any document */
export function pictureOf({ title, drawings, keys, notes, link, look }) {
  const plain = colours();
  const style = getComputedStyle(look.panel);
  const { color: soft, backgroundColor: ground } = getComputedStyle(look.notes);
  const leftward = style.direction === "rtl";
  const ink = plain(style.color);
  const widths = drawings.map((drawing) => ({ width: Number(drawing.getAttribute("width")), height: Number(drawing.getAttribute("height")) }));
  const inner = Math.ceil(Math.max(320, ...widths.map(({ width }) => width)));
  const width = inner + 2 * MARGIN;
  const start = leftward ? width - MARGIN : MARGIN;
  const ruler = document.createElement("canvas").getContext("2d");
  const measure = (/** @type {number} */ size, weight = 400) => (/** @type {string} */ text) => {
    if (!ruler) return text.length * size * 0.6;
    ruler.font = `${weight} ${size}px ${style.fontFamily}`;
    return ruler.measureText(text).width;
  };

  const svg = /** @type {SVGSVGElement} */ (mark("svg", { "font-family": style.fontFamily, direction: leftward ? "rtl" : "ltr", role: "img" }));
  const back = mark("rect", { width: "100%", height: "100%", fill: plain(ground) });
  svg.append(mark("title", {}, title), ...(link ? [mark("desc", {}, link)] : []), back);
  let y = MARGIN;
  /** @param {string} text @param {number} size @param {string} fill @param {number} [weight] */
  const write = (text, size, fill, weight = 400) => {
    for (const line of wrapped(text, inner, measure(size, weight))) {
      svg.append(mark("text", { x: start, y: Math.round(y + size), "font-size": size, "font-weight": weight, fill }, line));
      y += size * LINE;
    }
  };
  write(title, 17, ink, 600);
  if (keys.length) {
    let x = 0;
    y += 4;
    for (const { colour, text } of keys) {
      const wide = measure(13)(text) + 24 + GAP;
      if (x && x + wide > inner) {
        x = 0;
        y += 13 * LINE;
      }
      const at = (/** @type {number} */ from) => (leftward ? start - x - from : start + x + from);
      svg.append(mark("rect", { x: at(leftward ? 12 : 0), y: Math.round(y + 3), width: 12, height: 12, rx: 2, fill: plain(colour) }), mark("text", { x: at(18), y: Math.round(y + 14), "font-size": 13, fill: ink }, text));
      x += wide;
    }
    y += 13 * LINE;
  }
  y += GAP;
  drawings.forEach((drawing, i) => {
    const copy = copied(drawing, plain);
    const { height = 0, width: wide = 0 } = widths[i] ?? {};
    for (const [name, value] of Object.entries({ x: MARGIN, y: Math.round(y), width: wide, height, color: ink, overflow: "visible" })) copy.setAttribute(name, String(value));
    svg.append(copy);
    y += height;
  });
  y += GAP;
  for (const note of notes) write(note, 12, plain(soft));
  const height = Math.ceil(y + MARGIN - 8);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) svg.setAttribute(name, String(value));
  return svg;
}

/** @param {SVGSVGElement} picture */
export const svgText = (picture) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
