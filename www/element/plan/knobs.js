/** The figures of a plan that are named from outside by one word: in an attribute, in an address, by an assistant. */

/** @typedef {keyof typeof knobs} KnobName */

/** The path of each in a request. The names are part of addresses that others have written down: none may change. */
export const knobs = /** @type {const} */ ({
  customers: "plan.cohorts[0].customersToday",
  new: "plan.cohorts[0].newPerMonth",
  spend: "plan.cohorts[0].spend",
  discount: "plan.cohorts[0].discount",
  churn: "plan.cohorts[0].churn",
  sellers: "plan.costs.sales.people",
  months: "plan.months",
});

/** Greatest number of figures a card has fields for. */
export const MOST = 3;
/** Fields of a card whose host names none. @type {KnobName[]} */
export const USUAL = ["customers", "spend", "discount"];

/** Names of all knobs. */
export const knobNames = /** @type {KnobName[]} */ (Object.keys(knobs));

/** Whether a word names a knob. @param {string} name @returns {name is KnobName} */
export const isKnob = (name) => Object.hasOwn(knobs, name);
