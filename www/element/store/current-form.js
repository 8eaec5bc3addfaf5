/** The form of the plan as it stands, and the example it began as: the same objects while all they are made of is the same. */
import { presets } from "../../presets.js";
import { groupsOf, lockOf } from "../embed/limits.js";
import { fit, from } from "../plan/form.js";
import { isExamples } from "../plan/own-figures.js";
import { place } from "../plan/problems.js";

/** @import { Form } from "../plan/field.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { PlanStore } from "./store.js" */

export class CurrentForm {
  /** @type {unknown[]} */
  #of = [];
  #originKey = "";
  /** @type {Form | null} */
  value = null;
  /** The example the plan began as, made to fit its programme and day; null for a plan from elsewhere. @type {PlanRequest | null} */
  origin = null;

  /** Follows the store, before anything is drawn. @param {PlanStore} store */
  follow(store) {
    const { request, current, typed, locale, problems, uncertain, settings, deeds } = store;
    if (!request || !current) return;
    this.#begin(store);
    const { origin } = this;
    const of = [request, current, typed, locale, problems, uncertain.problems, uncertain.ranges, origin, settings.lock, settings.fields];
    if (this.value && of.every((part, i) => part === this.#of[i])) return;
    this.#of = of;
    this.value = {
      locale,
      request,
      programme: current,
      typed,
      problems: new Map([...uncertain.problems, ...place(problems, request, current, locale).placed]),
      range: (path) => uncertain.text(path),
      isExamples: (path) => origin !== null && isExamples(request, origin, path),
      isLocked: lockOf(settings.lock),
      shows: groupsOf(settings.fields),
      ...deeds,
    };
  }

  /** @param {PlanStore} store */
  #begin({ example, request, current }) {
    const key = example && request && current ? `${example} ${request.programme} ${request.asOf} ${request.role}` : "";
    if (key === this.#originKey) return;
    this.#originKey = key;
    const chosen = presets.find(({ id }) => id === example);
    this.origin = chosen && request && current ? fit({ ...from(chosen.request, request.asOf), role: request.role }, current) : null;
  }
}
