/** Actions of the reader on a plan. Text that cannot be read is kept as typed; the plan keeps its last value. */
import { clipped } from "../base/number.js";
import { mayBeEmpty, read, readTyped, restore, without, write } from "./form.js";

/** @import { PlanRequest, TypedFields, Kind } from "./form.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Uncertain } from "../study/uncertain.js" */
/** @typedef {{ request: PlanRequest | null, typed: TypedFields, set: (change: { typed: TypedFields }) => void, locale: Locale, currency: string, tables?: string, uncertain?: Uncertain, undoable?: (name: string, deed: () => void) => void, change: (request: PlanRequest, typed?: TypedFields, how?: { field?: string }) => void }} Holder */

/** @param {Holder} holder */
const readerOf = ({ locale, currency, tables }) => ({ lang: locale.lang, currency, tables });

/** @param {Holder} holder */
export const deeds = (holder) => ({
  /** @param {string} path @param {string} given @param {Kind} kind */
  edit(path, given, kind) {
    const { request } = holder;
    if (!request) return;
    // Half a letter, as some keyboards and pastes leave behind, is no text.
    const text = kind === "text" ? given.toWellFormed() : clipped(given);
    const typed = { ...holder.typed, [path]: { text, kind } };
    if (kind === "choice" || kind === "text") delete typed[path];
    if (text === "" && mayBeEmpty(path)) {
      holder.change(restore(request, path), typed, { field: path });
      return;
    }
    const middle = holder.uncertain?.typed(path, text, kind) ?? null;
    if (middle !== null) {
      delete typed[path];
      holder.change(write(request, path, middle), typed, { field: path });
      return;
    }
    const reading = readTyped(path, { text, kind }, readerOf(holder));
    if (reading.ok) holder.uncertain?.drop(path);
    holder.change(reading.ok ? write(request, path, reading.value) : request, typed, { field: kind === "choice" ? "" : path });
  },

  /** The reader has left a field: what could be read is shown as the language writes it. @param {string} path */
  settle(path) {
    const entry = holder.typed[path];
    if (!entry) return;
    const empty = entry.text === "" && mayBeEmpty(path);
    if (!empty && !readTyped(path, entry, readerOf(holder)).ok) return;
    const { [path]: _, ...rest } = holder.typed;
    holder.set({ typed: rest });
  },

  /** @param {string} path @param {unknown} value */
  set(path, value) {
    if (!holder.request) return;
    const request = write(holder.request, path, value);
    // Text at a field that is gone with this could never be mended.
    const there = (/** @type {string} */ at) => (mayBeEmpty(at) ? !(path === "own" && at.startsWith("own:")) : read(request, at) !== undefined);
    holder.change(request, Object.fromEntries(Object.entries(holder.typed).filter(([at]) => there(at))));
  },

  /** @param {string} list @param {number} index */
  remove(list, index) {
    if (!holder.request) return;
    const { request } = holder;
    const rows = /** @type {{ name?: string }[]} */ (read(request, list));
    const left = rows.filter((_, i) => i !== index);
    const deed = () => {
      holder.uncertain?.shift(list, index);
      holder.change(write(request, list, left), without(holder.typed, list, index));
    };
    if (holder.undoable) holder.undoable(rows[index]?.name ?? "", deed);
    else deed();
  },
});
