// The work that is measured: four product families, three groups of customers, three years, every incentive of the Huawei
// Cloud solution provider.

import assert from 'node:assert/strict';
import { presets } from '../../www/presets.js';

/** @import { Request, RiskQuestion } from '../../www/pkg/engine.js' */
/** @typedef {Request & { book: { plan: import('../../www/pkg/engine.js').Plan } }} PlanRequest */
/** @typedef {{ spend: string, newPerMonth: string, churn: string }} Inputs what varies of one group */

/** Shares of spend by family. Four different ones: of equal shares, whoever writes formulas writes fewer. */
export const UNEQUAL = ['0.4', '0.3', '0.2', '0.1'];
export const EQUAL = ['0.25', '0.25', '0.25', '0.25'];

/** @param {{ cohorts?: number, months?: number, shares?: string[] }} [size] @returns {PlanRequest} */
export function reference({ cohorts = 3, months = 36, shares = EQUAL } = {}) {
  const base = structuredClone(/** @type {PlanRequest} */ (presets[0]?.request));
  const { plan } = base.book;
  const first = plan.cohorts[0];
  assert.ok(first);
  const mix = ['compute', 'storage-database', 'network-cdn', 'ai-models'].map((family, i) => ({ family, share: shares[i] ?? '0' }));
  plan.cohorts = Array.from({ length: cohorts }, (_, i) => ({ ...first, name: `Group ${i + 1}`, mix, coupons: '0', spend: String(20_000 + 5_000 * i) }));
  plan.projects = [];
  plan.months = months;
  // The models that others write hold one tier's rates.
  base.tierPath = 'fixed';
  return base;
}

/** Three figures of each group are uncertain. @param {number} [cohorts] @returns {RiskQuestion} */
export const ranges = (cohorts = 3) => ({
  seed: 1,
  correlations: [],
  ranges: Array.from({ length: cohorts }, (_, i) => i).flatMap((i) => [
    { field: `plan.cohorts[${i}].spend`, spread: { kind: 'normal', low: '15000', high: '30000' } },
    { field: `plan.cohorts[${i}].newPerMonth`, spread: { kind: 'normal', low: '0.3', high: '0.7' } },
    { field: `plan.cohorts[${i}].churn`, spread: { kind: 'uniform', low: '0.002', high: '0.01' } },
  ]),
});

/**
 * Settings at which every peer must have our figures: as it stands, small enough to miss gates, large enough to meet caps, and
 * figures with every decimal they may have.
 * @type {Inputs[][]}
 */
export const settings = [
  [20_000, 25_000, 30_000].map((spend) => ({ spend: String(spend), newPerMonth: '0.5', churn: '0.005' })),
  [310.07, 205.5, 99.99].map((spend) => ({ spend: String(spend), newPerMonth: '0.05', churn: '0.09' })),
  [96_125.25, 154_321.09, 88_888.88].map((spend) => ({ spend: String(spend), newPerMonth: '1.75', churn: '0.0125' })),
  [
    { spend: '23456.78', newPerMonth: '0.37', churn: '0.0083' },
    { spend: '17034.11', newPerMonth: '0.61', churn: '0.0021' },
    { spend: '29999.99', newPerMonth: '0.43', churn: '0.0097' },
  ],
  [
    { spend: '1234.56', newPerMonth: '4.19', churn: '0' },
    { spend: '60021.37', newPerMonth: '0', churn: '0.2' },
    { spend: '0', newPerMonth: '0.5', churn: '0.005' },
  ],
];

/** @param {PlanRequest} request @param {Inputs[]} inputs @returns {PlanRequest} */
export function set(request, inputs) {
  const changed = structuredClone(request);
  changed.book.plan.cohorts.forEach((cohort, i) => Object.assign(cohort, inputs[i]));
  return changed;
}
