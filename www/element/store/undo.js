/** One step back from a click that takes a plan, or a part of it, away. */

/** @import { PlanStore } from "./store.js" */

/**
 * Does it, and offers the plan from before.
 * @param {PlanStore} store @param {"plan" | "entry"} what @param {string} name of the entry, as the reader typed it @param {() => void} deed
 */
export function offerUndo(store, what, name, deed) {
  const { request, typed, example } = store;
  const { kept } = store.uncertain;
  deed();
  if (!request) return;
  const undo = () => {
    store.example = example;
    store.uncertain.restore(kept, request);
    store.remark = null;
    store.change(request, typed);
  };
  store.set({ remark: { kind: "gone", what, name, undo } });
}
