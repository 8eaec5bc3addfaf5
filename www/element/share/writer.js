/** Writes and reads the files of a plan and its answer. */
import basisMessages from "../../pkg/messages/en/basis.js";
import filesMessages from "../../pkg/messages/en/files.js";
import toolbarMessages from "../../pkg/messages/en/toolbar.js";
import { whose } from "../answer/whose.js";
import { dayOf } from "../plan/clock.js";
import * as engine from "../load/engine.js";
import { bring } from "../load/parts.js";
import { besidePlan } from "./link.js";
import { basisLine, headOf, stampOf } from "./stamp.js";
import { caseJson, statementCsv } from "./statement-file.js";

/** @import { Request } from "../../pkg/engine.js" */
/** @import { PictureWish } from "../picture/buttons.js" */
/** @import { PlanStore, Shown } from "../store/store.js" */
/** @typedef {"csv" | "json" | "xlsx"} Format */

export { readPlanFile } from "./plan-file.js";

/** Writes the answer on the screen as a file. @param {PlanStore} store @param {string | null} link that opens it again @param {Format} what @returns {Promise<File | null>} null where there is no answer */
export async function write(store, link, what) {
  const { shown, locale, grain, mode, engineVersion } = store;
  if (!shown) return null;
  const { answer, request, programme } = shown;
  const names = locale.t(toolbarMessages).files;
  if (what === "csv") return new File([statementCsv(answer, grain, locale, await headIn(store, link, shown))], `${names.csv}.csv`, { type: "text/csv;charset=utf-8" });
  if (what === "xlsx") {
    const [{ XLSX, xlsx }] = await Promise.all([bring("share/spreadsheet.js"), engine.loadWhole()]);
    const asked = /** @type {Request} */ (await mode.whole(request));
    const about = { answer, head: await headIn(store, link, shown), title: whose(locale, shown) };
    return new File([await xlsx(engine.spreadsheet(asked), locale, programme, about)], `${names.xlsx}.xlsx`, { type: XLSX });
  }
  return new File([caseJson(await mode.whole(request), answer, engineVersion, riskOf(store), beside(store))], `${names.json}.json`, { type: "application/json" });
}

/** Draws a chart of the answer on the screen. @param {PlanStore} store @param {string | null} link @param {PictureWish} wish @returns {Promise<File | null>} null where there is no answer */
export async function draw({ shown, locale, engineVersion }, link, { title, format, look, keys, drawings }) {
  if (!shown) return null;
  const { pictureFile, stepsDrawing } = await bring("picture/files.js");
  const t = locale.t(filesMessages);
  const notes = [whose(locale, shown), `${locale.t(basisMessages).title}: ${basisLine(shown.answer, locale)}`, locale.format.row([`${t.made} ${locale.format.day(dayOf(new Date()))}`, `Partner Calculator ${engineVersion}`])];
  const drawn = await pictureFile({ title, drawings: drawings({ stepsDrawing }), keys: keys?.() ?? [], notes, link: link ?? "", look }, format);
  return new File([drawn], `${title}.${format}`, { type: drawn.type });
}

/** First lines of a file: what it is of. @param {PlanStore} store @param {string | null} link @param {Shown} shown */
const headIn = async ({ locale, engineVersion }, link, { request, answer, programme }) =>
  headOf({ request, answer, programme, link, day: dayOf(new Date()), version: engineVersion, stamp: await stampOf(request) }, locale);

/** @param {PlanStore} store */
const riskOf = ({ mode, uncertain, shown }) => (mode.way === "sales" || !shown ? undefined : uncertain.drawn(shown.request));

/** What a file keeps beside its plan. A deal is in the plan already. @param {PlanStore} store */
const beside = ({ mode, uncertain, screen }) => (mode.way === "sales" ? "" : besidePlan(uncertain.kept, { ...screen, way: "plan", deal: null }));
