/** Marks by which a file or a paper can be held against what made it. */
import filesMessages from "../../pkg/messages/en/files.js";
import basisMessages from "../../pkg/messages/en/basis.js";
import assumptionMessages from "../../pkg/messages/en/assumptions.js";
import { sign } from "../base/decimal.js";
import * as engine from "../load/engine.js";
import { partnerEntries } from "../plan/entries.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PlanRequest, Programme } from "../plan/form.js" */
/** @typedef {{ engine: string, tables: string }} Stamp engine: the hash of its module, as the build wrote it down; tables: of the programme's tables in force; each empty where it cannot be had */

/** Length of a hash as shown: enough to tell two apart, and short enough to be read out. */
const SHOWN = 16;

/** @param {PlanRequest} request @returns {Promise<Stamp>} */
export async function stampOf({ programme, asOf, terms }) {
  const [algorithm = "", hash = ""] = engine.wholeHash().split("-");
  const made = hash ? `${algorithm}-${hash.slice(0, SHOWN)}` : "";
  try {
    await engine.loadWhole();
    // A page that came over an unsafe line has no digest.
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(engine.guide(programme, asOf, terms))));
    const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return { engine: made, tables: `sha256-${hex.slice(0, SHOWN)}` };
  } catch {
    return { engine: made, tables: "" };
  }
}

/** Basis of the vendor's part of a result, in one line. @param {Answer} answer @param {Locale} locale */
export function basisLine({ basis }, { format, t }) {
  const there = basis.filter(({ share }) => sign(share) > 0);
  return format.row(there.map(({ kind, share }) => `${format.share(share)} ${t(basisMessages).kinds[kind]}`));
}

/**
 * Head of a file or a paper, label by label: who, under which terms, on what it rests, where it can be opened again, and by
 * what it was made.
 * @param {{ request: PlanRequest, answer: Answer, programme: Programme, link: string | null, day: string, version: string, stamp: Stamp }} from @param {Locale} locale
 * @returns {string[][]}
 */
export function headOf({ request, answer, programme, link, day, version, stamp }, locale) {
  const t = locale.t(filesMessages);
  const rows = partnerEntries(request, programme, locale, answer).map(({ label, value }) => [label, value]);
  rows.push([locale.t(basisMessages).title, basisLine(answer, locale)]);
  rows.push([t.made, locale.format.day(day)]);
  if (link) rows.push([t.link, link]);
  if (stamp.tables) rows.push([t.tables, stamp.tables]);
  rows.push([t.madeBy, [locale.t(assumptionMessages).engine({ version }), stamp.engine].filter(Boolean).join(", ")]);
  return rows;
}
