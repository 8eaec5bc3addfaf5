// What incentives are paid on, handed to the peers that do only these: what the vendor bills in each month for ordinary families,
// for special ones, and for customers in their first year. All of it was worked out for them beforehand, and is not timed.

/** @typedef {{ ordinary: number[], special: number[], young: number[], yearBefore: number }} Bills */
/** @typedef {Record<(typeof LINES)[number], number>} Incentives amount of each over the plan */

/** Incentives that a partner without credentials earns, by the lines of the statement. */
export const LINES = /** @type {const} */ (['basic-incentive', 'quarterly-achievement', 'annual-growth', 'new-customer', 'marketing-fund', 'sales-performance-fund', 'test-coupons']);
