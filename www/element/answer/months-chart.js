/** The monthly picture. A file of its own, so that the charts' library is only fetched when one is about to be seen. */
import { areaY, axisX, axisY, barY, dot, gridY, lineY, plot, pointerX, ruleX, ruleY, text, tickY, tip } from "@observablehq/plot";
import messages from "../../pkg/messages/en/months.js";
import { compare, drawn, sign } from "../base/decimal.js";
import { estimate } from "../base/estimate.js";

/** @import { Line } from "../../pkg/engine.js" */
/** @import { Picture } from "./months.js" */
/** @import { Locale } from "../base/locale.js" */

// Plot writes its own rules into a <style> element, which a strict content security policy refuses; months.css says the
// same under this name and the element is taken out before the drawing meets the document.
const CLASS = "drawing";

/** @type {Record<string, string[]>} */
const TONES = {
  gives: ["var(--accent)", "var(--second)", "var(--third)"],
  takes: ["var(--take)", "var(--unsure)", "var(--edge)"],
};

/** @param {Picture} picture @param {(line: Line) => string} titleOf @param {number} width @param {Locale} locale @param {number} [height] of each of the two, in pixels */
export function draw(picture, titleOf, width, locale, height = 250) {
  const rtl = locale.format.direction === "rtl";
  const { format } = locale;
  const t = locale.t(messages);
  const amount = (/** @type {string | undefined} */ text) => format.amount(text ?? "0", picture.currency);
  const rows = picture.series.flatMap((s) =>
    s.line.amounts.map((amount, i) => ({ i, label: titleOf(s.line), fill: TONES[s.side]?.[s.tone] ?? "var(--edge)", amount: drawn(amount) })),
  );
  const months = picture.months.map((month, i) => ({
    i,
    month,
    profit: drawn(picture.profit[i] ?? "0"),
    cash: drawn(picture.cash[i] ?? "0"),
    said: [
      format.month(month),
      ...picture.series.map((s) => `${titleOf(s.line)}  ${amount(s.line.amounts[i])}`),
      `${t.profit}  ${amount(picture.profit[i])}`,
      `${t.cash}  ${amount(picture.cash[i])}`,
    ].join("\n"),
  }));
  const turning = turningPoints(picture, locale).map(({ i, named }) => ({ i, named, cash: months[i]?.cash ?? 0 }));
  const shape = { className: CLASS, width, marginLeft: rtl ? 8 : 52, marginRight: rtl ? 64 : 8, style: {} };
  const x = { domain: months.map((m) => m.i), padding: width / months.length > 12 ? 0.28 : 0.12, reverse: rtl };
  const middle = { domain: [-0.5, months.length - 0.5], reverse: rtl };
  const every = ticks(months.length, width);
  const levels = height > 200 ? 5 : 3;
  const y = { anchor: rtl ? /** @type {const} */ ("right") : /** @type {const} */ ("left"), tickSize: 0, label: null, tickFormat: format.axis };
  const named = { tickSize: 0, label: null, ticks: every, tickFormat: (/** @type {number} */ i) => format.month(picture.months[i] ?? "") };
  const pointer = pointerX({ x: "i", maxRadius: 60 });
  const flow = plot({
    ...shape,
    height,
    marginTop: 12,
    marginBottom: 12,
    x: { ...x, axis: null },
    y: { nice: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: levels }),
      axisY({ ...y, ticks: levels }),
      barY(rows, { x: "i", y: "amount", fill: "fill" }),
      ruleY([0], { stroke: "var(--ink)" }),
      // A mark a month and no line: what is settled by the quarter would only make a line jump.
      tickY(months, { x: "i", y: "profit", stroke: "var(--paper)", strokeWidth: 5, inset: -1.5 }),
      tickY(months, { x: "i", y: "profit", stroke: "var(--ink)", strokeWidth: 2, inset: -1 }),
      tip(months, pointerX({ x: "i", y: "profit", title: "said", fill: "var(--surface)", stroke: "var(--line)", lineHeight: 1.4, fontSize: 12 })),
    ],
  });
  const stock = plot({
    ...shape,
    height,
    marginTop: 22,
    marginBottom: 36,
    x: middle,
    y: { nice: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: levels }),
      axisY({ ...y, ticks: levels, label: t.cash, labelAnchor: "top", labelArrow: "none" }),
      axisX({ ...named }),
      areaY(months, { x: "i", y: "cash", fill: "var(--third)", fillOpacity: 0.14, curve: "step" }),
      lineY(months, { x: "i", y: "cash", stroke: "var(--third)", strokeWidth: 1.75, curve: "step" }),
      ruleY([0], { stroke: "var(--ink)" }),
      dot(turning, { x: "i", y: "cash", fill: "var(--ink)", r: 3.5 }),
      ...turning.map((point) =>
        text([point], { x: "i", y: "cash", text: "named", dy: -14, textAnchor: point.i * 2 < months.length !== rtl ? "start" : "end", fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 4, fontSize: 13 }),
      ),
      ruleX(months, { ...pointer, stroke: "var(--edge)", strokeDasharray: "2,3" }),
      dot(months, pointerX({ x: "i", y: "cash", fill: "var(--third)", stroke: "var(--paper)", r: 4, maxRadius: 60 })),
    ],
  });
  for (const drawing of [flow, stock]) for (const style of drawing.querySelectorAll("style")) style.remove();
  return [flow, stock];
}

/** The months a reader looks for in the cash: its lowest, where it falls below nothing, and the one from which it stays positive. @param {Picture} picture @param {Locale} locale */
function turningPoints({ cash, months, turn, currency }, locale) {
  const t = locale.t(messages);
  const lowest = cash.reduce((best, amount, i) => (compare(amount, cash[best] ?? "0") < 0 ? i : best), 0);
  const points = sign(cash[lowest] ?? "0") < 0 ? [{ i: lowest, named: t.lowest({ amount: estimate(cash[lowest] ?? "0", locale.lang, currency), month: months[lowest] ?? "" }) }] : [];
  const at = turn === null ? -1 : months.indexOf(turn);
  return at > 0 && at !== lowest ? [...points, { i: at, named: t.turning({ month: turn ?? "" }) }] : points;
}

/** Few enough names to be read side by side. @param {number} count @param {number} width */
function ticks(count, width) {
  const room = Math.max(2, Math.floor(width / 88));
  const step = [1, 2, 3, 6, 12, 24].find((s) => count / s <= room) ?? 24;
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}
