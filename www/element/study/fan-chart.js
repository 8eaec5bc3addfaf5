/** Fan chart and histogram of a simulation. A file of its own, so that the charts' library is only fetched when it is needed. */
import { areaY, axisX, axisY, gridY, lineY, plot, pointerX, rectY, ruleX, ruleY, tip } from "@observablehq/plot";
import messages from "../../pkg/messages/en/risk.js";
import { drawn } from "../base/decimal.js";

/** @import { RiskReport } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */

// As in months-chart.js: Plot's own <style> would be refused; study.css says the same under this name.
const CLASS = "drawing";

/** @param {number} width @param {Locale} locale */
function frame(width, locale) {
  const rtl = locale.format.direction === "rtl";
  return {
    rtl,
    anchor: rtl ? /** @type {const} */ ("right") : /** @type {const} */ ("left"),
    shape: { className: CLASS, style: {}, width, marginLeft: rtl ? 10 : 54, marginRight: rtl ? 54 : 10 },
  };
}

/** Cash to date: half of the cases in the dark band, eight of ten in the light one. @param {RiskReport} report @param {number} width @param {Locale} locale */
export function fan(report, width, locale) {
  const { rtl, anchor, shape } = frame(width, locale);
  const { format } = locale;
  const t = locale.t(messages);
  const months = report.cash.map((band, i) => ({
    i,
    ...Object.fromEntries(Object.entries(band).map(([name, amount]) => [name, drawn(amount)])),
    said: [format.month(report.months[i] ?? ""), `${t.p90}  ${format.amount(band.p90, report.currency)}`, `${t.p50}  ${format.amount(band.p50, report.currency)}`, `${t.p10}  ${format.amount(band.p10, report.currency)}`].join("\n"),
  }));
  const room = Math.max(2, Math.floor(width / 88));
  const step = [1, 2, 3, 6, 12, 24].find((s) => months.length / s <= room) ?? 24;
  const drawing = plot({
    ...shape,
    height: 280,
    marginTop: 12,
    marginBottom: 26,
    x: { domain: [0, Math.max(1, months.length - 1)], reverse: rtl },
    y: { nice: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 5 }),
      axisY({ anchor, tickSize: 0, label: null, ticks: 5, tickFormat: format.axis }),
      axisX({ tickSize: 0, label: null, ticks: months.map((m) => m.i).filter((i) => i % step === 0), tickFormat: (/** @type {number} */ i) => format.month(report.months[i] ?? "") }),
      areaY(months, { x: "i", y1: "p10", y2: "p90", fill: "var(--third)", fillOpacity: 0.16 }),
      areaY(months, { x: "i", y1: "p25", y2: "p75", fill: "var(--third)", fillOpacity: 0.28 }),
      ruleY([0], { stroke: "var(--ink)" }),
      lineY(months, { x: "i", y: "p50", stroke: "var(--third)", strokeWidth: 2 }),
      ruleX(months, pointerX({ x: "i", maxRadius: 60, stroke: "var(--edge)", strokeDasharray: "2,3" })),
      tip(months, pointerX({ x: "i", y: "p50", title: "said", fill: "var(--surface)", stroke: "var(--line)", lineHeight: 1.4, fontSize: 12 })),
    ],
  });
  return clean(drawing);
}

/** Cases by profit. @param {RiskReport} report @param {number} width @param {Locale} locale @param {{ plan: string, target: string }} marks */
export function bars(report, width, locale, { plan, target }) {
  const { rtl, anchor, shape } = frame(width, locale);
  const { format } = locale;
  const [low, high] = report.barsBetween.map(drawn);
  const each = ((high ?? 1) - (low ?? 0)) / Math.max(1, report.bars.length);
  const rows = report.bars.map((count, i) => {
    const from = (low ?? 0) + each * i;
    return { from, to: from + each, share: count / Math.max(1, report.trials), below: from + each <= 0 };
  });
  const drawing = plot({
    ...shape,
    height: 190,
    marginTop: 12,
    marginBottom: 26,
    x: { reverse: rtl },
    y: { percent: true },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 3 }),
      axisY({ anchor, tickSize: 0, label: null, ticks: 3, tickFormat: (/** @type {number} */ n) => format.share(String(Math.round(n) / 100)) }),
      axisX({ tickSize: 0, label: null, ticks: Math.max(3, Math.floor(width / 110)), tickFormat: format.axis }),
      rectY(rows, { x1: "from", x2: "to", y: "share", inset: 0.5, fill: (/** @type {{ below: boolean }} */ d) => (d.below ? "var(--take)" : "var(--accent)") }),
      ruleY([0], { stroke: "var(--ink)" }),
      ...((low ?? 0) < 0 && (high ?? 0) > 0 ? [ruleX([0], { stroke: "var(--ink)" })] : []),
      ruleX([drawn(plan)], { stroke: "var(--ink)", strokeDasharray: "2,3" }),
      ...(target ? [ruleX([drawn(target)], { stroke: "var(--unsure)", strokeWidth: 2 })] : []),
    ],
  });
  return clean(drawing);
}

/** @param {SVGSVGElement | HTMLElement} drawing */
function clean(drawing) {
  for (const style of drawing.querySelectorAll("style")) style.remove();
  return drawing;
}
