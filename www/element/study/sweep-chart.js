/** The curve of one figure's effect. A file of its own, so that the charts' library is only fetched when it is needed. */
import { axisX, axisY, dot, gridY, lineY, plot, pointerX, ruleX, ruleY, tip } from "@observablehq/plot";
import { drawn, sign } from "../base/decimal.js";

/** @import { Goal, Sweep } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Scale } from "./measures.js" */

// As in months-chart.js: Plot's own <style> would be refused; study.css says the same under this name.
const CLASS = "drawing";

/**
 * @param {Sweep} sweep @param {number} width @param {Locale} locale
 * @param {{ said: (value: string) => string, rate: boolean, measure: string, scale: Scale, goal: Goal | null }} names
 */
export function draw(sweep, width, locale, { said, rate, measure, scale: values, goal }) {
  const rtl = locale.format.direction === "rtl";
  const { format } = locale;
  const scale = (/** @type {string} */ figure) => drawn(figure) * (rate ? 100 : 1);
  // A jump is drawn upright: the curve has a point on either side of it.
  const jumps = sweep.jumps.map((j) => ({ ...j, by: values.gain(j.after, j.before) }));
  const points = [
    ...sweep.points.map((p) => ({ figure: p.figure, value: p.value })),
    ...jumps.flatMap((j) => [
      { figure: j.last, value: j.before },
      { figure: j.first, value: j.after },
    ]),
  ]
    .map((p) => ({ x: scale(p.figure), y: drawn(p.value), said: `${said(p.figure)}\n${measure}  ${values.written(p.value)}` }))
    .sort((a, b) => a.x - b.x);
  const cliffs = jumps.filter((j) => sign(j.by) < 0).map((j) => ({ x: scale(j.first) }));
  const steps = jumps.filter((j) => sign(j.by) > 0).map((j) => ({ x: scale(j.first) }));
  const shown = (/** @type {{ x: number }} */ p) => p.x >= (points[0]?.x ?? 0) && p.x <= (points.at(-1)?.x ?? 0);
  const here = [{ x: scale(sweep.given), y: drawn(sweep.now) }].filter(shown);
  const there = goal?.reached ? [{ x: scale(goal.figure), y: drawn(goal.value) }].filter(shown) : [];
  const percent = (/** @type {number} */ n) => format.rate(String(Math.round(n * 1e4) / 1e6));
  const drawing = plot({
    className: CLASS,
    style: {},
    width,
    height: width < 480 ? 240 : 300,
    marginTop: 14,
    marginBottom: 28,
    marginLeft: rtl ? 10 : 54,
    marginRight: rtl ? 54 : 10,
    x: { domain: [points[0]?.x ?? 0, points.at(-1)?.x ?? 1], reverse: rtl },
    y: { nice: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 5 }),
      axisY({ anchor: rtl ? "right" : "left", tickSize: 0, label: null, tickFormat: values.tick, ticks: 5 }),
      axisX({ tickSize: 0, label: null, ticks: width < 480 ? 4 : 8, tickFormat: rate ? percent : format.axis }),
      ruleX(steps, { x: "x", stroke: "var(--second)", strokeDasharray: "1,3" }),
      ruleX(cliffs, { x: "x", stroke: "var(--refuse)", strokeWidth: 6, strokeOpacity: 0.22 }),
      ruleX(cliffs, { x: "x", stroke: "var(--refuse)", strokeDasharray: "4,2" }),
      ruleY([0], { stroke: "var(--ink)" }),
      lineY(points, { x: "x", y: "y", stroke: "var(--accent)", strokeWidth: 2 }),
      ruleX(here, { x: "x", stroke: "var(--ink)", strokeDasharray: "2,3" }),
      dot(here, { x: "x", y: "y", fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1.5, r: 5 }),
      dot(there, { x: "x", y: "y", symbol: "diamond", fill: "var(--third)", stroke: "var(--paper)", r: 6 }),
      tip(points, pointerX({ x: "x", y: "y", title: "said", fill: "var(--surface)", stroke: "var(--line)", lineHeight: 1.4, fontSize: 12 })),
    ],
  });
  for (const style of drawing.querySelectorAll("style")) style.remove();
  return drawing;
}
