/** One step back from a click that takes a plan, or a part of it, away. */

/** @import { PartnerCalculator } from "./calculator.js" */

/**
 * Does it, and offers the plan from before.
 * @param {PartnerCalculator} self @param {"plan" | "entry"} what @param {string} name of the entry, as the reader typed it @param {() => void} deed
 */
export function offerUndo(self, what, name, deed) {
  const { request, typed, example } = self;
  const { kept } = self.uncertain;
  deed();
  if (!request) return;
  const undo = () => {
    self.example = example;
    self.uncertain.restore(kept, request);
    self.remark = null;
    self.change(request, typed);
  };
  self.remark = { kind: "gone", what, name, undo };
}
