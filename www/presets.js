/**
 * Named example plans, so that the page answers before anything is typed. Companies are invented and say so; families,
 * roles and tiers a programme does not know are replaced by their nearest when the plan is fitted to it.
 */
import { blank } from "./element/plan/form.js";
import { blankCohort } from "./element/plan/plan-fields.js";

/** @import { PlanRequest } from "./element/plan/form.js" */
/** @import { Plan, Share, Staff, Costs, Cohort } from "./pkg/engine.js" */
/** @import { Messages } from "./pkg/messages/en/examples.js" */
/** @typedef {keyof Messages["title"]} PresetId */
/** @typedef {{ id: PresetId, request: PlanRequest }} Preset its title and story are in the messages, under its id */

/** @param {Record<string, string>} shares @returns {Share[]} */
const mix = (shares) => Object.entries(shares).map(([family, share]) => ({ family, share }));

/** @param {string} people @param {string} monthly @returns {Staff} */
const staff = (people, monthly) => ({ people, monthly });

/** @param {Partial<Cohort>} cohort @returns {Cohort} */
const cohort = (cohort) => ({ ...blankCohort(), ...cohort });

/** @param {Partial<Costs>} costs @returns {Costs} */
const costs = (costs) => ({ ...blank().book.plan.costs, ...costs });

/** @param {Partial<Omit<PlanRequest, "book">>} who @param {Partial<Plan>} book @returns {PlanRequest} */
function plan(who, book) {
  const base = blank();
  return { ...base, ...who, book: { plan: { ...base.book.plan, ...book } } };
}

/** The day of the examples: an answer that was written into a page is the same on every later day. A release renews it. */
export const exampleDay = "2026-11-27";

/** @type {Preset[]} */
export const presets = [
  {
    id: "core-banking",
    request: plan(
      { role: "solution-provider", tier: "advanced", country: "TH" },
      {
        cohorts: [
          cohort({
            name: "Banks and insurers",
            account: "partner-led",
            customersToday: "6",
            newPerMonth: "0.5",
            churn: "0.005",
            rampMonths: 6,
            spend: "24000",
            expansion: "0.12",
            discount: "0.06",
            coupons: "0.02",
            mix: mix({
              compute: "0.38",
              "storage-database": "0.3",
              "network-cdn": "0.08",
              security: "0.12",
              "ai-models": "0.04",
              support: "0.05",
              "professional-services": "0.03",
            }),
          }),
        ],
        projects: [
          {
            name: "Core ledger move, first bank",
            account: "partner-led",
            family: "storage-database",
            month: 8,
            list: "420000",
            discount: "0.12",
            registered: true,
            count: "1",
          },
        ],
        services: [
          { name: "Migration", kind: "one-off", price: "60000", margin: "0.28", attach: "0.8" },
          { name: "Managed operations", kind: "managed", price: "1800", margin: "0.35", attach: "0.6" },
        ],
        costs: costs({
          sales: staff("2", "5200"),
          presales: staff("1", "4800"),
          engineers: staff("3", "4200"),
          training: "9000",
          marketing: "1500",
          acquisition: "3000",
          capital: "0.09",
        }),
        cash: { customerDays: 60, vendorDays: 30, badDebt: "0.005" },
      },
    ),
  },
  {
    id: "operator-ai",
    request: plan(
      { role: "solution-provider", tier: "premier", country: "TR", credentials: [{ id: "hcip-certificates", value: "4" }] },
      {
        cohorts: [
          cohort({
            name: "Telecom operators",
            account: "named",
            customersToday: "2",
            newPerMonth: "0.15",
            churn: "0.002",
            rampMonths: 9,
            spend: "85000",
            expansion: "0.2",
            discount: "0.08",
            mix: mix({ compute: "0.34", "storage-database": "0.14", "ai-models": "0.36", "network-cdn": "0.06", security: "0.06", support: "0.04" }),
          }),
        ],
        services: [
          { name: "AI build", kind: "one-off", price: "180000", margin: "0.25", attach: "1" },
          { name: "Model operations", kind: "managed", price: "6000", margin: "0.32", attach: "0.8" },
        ],
        costs: costs({
          sales: staff("2", "4600"),
          presales: staff("2", "4400"),
          engineers: staff("6", "3900"),
          training: "18000",
          marketing: "2500",
          capital: "0.18",
        }),
        cash: { customerDays: 75, vendorDays: 30, badDebt: "0.002" },
      },
    ),
  },
  {
    id: "public-services",
    request: plan(
      { role: "solution-provider", tier: "standard", country: "AR" },
      {
        cohorts: [
          cohort({
            name: "Ministries and cities",
            account: "partner-led",
            customersToday: "4",
            newPerMonth: "0.4",
            churn: "0.004",
            rampMonths: 4,
            spend: "11000",
            expansion: "0.08",
            mix: mix({ compute: "0.42", "storage-database": "0.22", "ai-models": "0.14", "network-cdn": "0.07", security: "0.09", support: "0.06" }),
          }),
        ],
        services: [{ name: "Service redesign", kind: "one-off", price: "35000", margin: "0.3", attach: "0.7" }],
        costs: costs({ sales: staff("1", "3200"), presales: staff("1", "3000"), engineers: staff("2", "2800"), training: "5000", marketing: "600", capital: "0.22" }),
        cash: { customerDays: 90, vendorDays: 30, badDebt: "0.01" },
      },
    ),
  },
  {
    id: "token-reseller",
    request: plan(
      { role: "solution-provider", tier: "advanced", country: "HK", credentials: [{ id: "hcip-certificates", value: "2" }] },
      {
        cohorts: [
          cohort({
            name: "App makers",
            account: "open",
            customersToday: "40",
            newPerMonth: "9",
            newGrowth: "0.25",
            churn: "0.03",
            rampMonths: 2,
            spend: "950",
            expansion: "0.3",
            priceChange: "-0.1",
            discount: "0.04",
            coupons: "0.05",
            mix: mix({ "ai-models": "0.82", compute: "0.1", "storage-database": "0.04", "network-cdn": "0.04" }),
          }),
        ],
        costs: costs({ sales: staff("1", "4200"), engineers: staff("1", "4500"), training: "3000", marketing: "2200", acquisition: "120", capital: "0.07" }),
        cash: { customerDays: 15, vendorDays: 30, badDebt: "0.015" },
      },
    ),
  },
  {
    // Tokens at the price lists of the programme: nothing about their price is the plan's.
    id: "token-lists",
    request: plan(
      { role: "solution-provider", tier: "advanced", country: "SG", credentials: [{ id: "hcip-certificates", value: "2" }] },
      {
        cohorts: [
          cohort({
            name: "App makers",
            account: "open",
            customersToday: "30",
            newPerMonth: "6",
            newGrowth: "0.2",
            churn: "0.03",
            rampMonths: 2,
            spend: "180",
            expansion: "0.2",
            discount: "0.03",
            mix: mix({ compute: "0.6", "storage-database": "0.2", "network-cdn": "0.2" }),
            usage: [
              { item: "deepseek-v4-flash-input", units: "800" },
              { item: "deepseek-v4-flash-output", units: "150" },
              { item: "glm-5-2-input", units: "200" },
              { item: "glm-5-2-output", units: "60" },
            ],
          }),
        ],
        costs: costs({ sales: staff("1", "5000"), engineers: staff("1", "5000"), training: "3000", marketing: "1500", acquisition: "100", capital: "0.06" }),
        cash: { customerDays: 15, vendorDays: 30, badDebt: "0.01" },
      },
    ),
  },
  {
    id: "store-seller",
    request: plan(
      { role: "marketplace-seller", tier: "", country: "MY" },
      {
        cohorts: [
          cohort({
            name: "Companies in the store",
            account: "open",
            customersToday: "20",
            newPerMonth: "1.5",
            newGrowth: "0.1",
            churn: "0.02",
            rampMonths: 1,
            spend: "500",
            expansion: "0.05",
            mix: mix({ marketplace: "1" }),
          }),
        ],
        costs: costs({ sales: staff("1", "2400"), engineers: staff("3", "3000"), marketing: "900", acquisition: "80", capital: "0.08" }),
        cash: { customerDays: 30, vendorDays: 0, badDebt: "0.005" },
      },
    ),
  },
  {
    id: "distributor",
    request: plan(
      { role: "distributor", tier: "", country: "SG", passThrough: { discount: "0.7", incentives: "0.6" } },
      {
        cohorts: [
          cohort({
            name: "Customers of ten resellers",
            account: "open",
            customersToday: "120",
            newPerMonth: "8",
            newGrowth: "0.1",
            churn: "0.012",
            rampMonths: 3,
            spend: "3600",
            expansion: "0.1",
            coupons: "0.03",
            mix: mix({ compute: "0.44", "storage-database": "0.22", "network-cdn": "0.1", "ai-models": "0.12", security: "0.06", support: "0.06" }),
          }),
        ],
        costs: costs({ sales: staff("4", "5600"), presales: staff("2", "5400"), engineers: staff("2", "5000"), training: "15000", marketing: "5000", capital: "0.06" }),
        cash: { customerDays: 45, vendorDays: 30, badDebt: "0.004" },
      },
    ),
  },
  {
    id: "newcomer",
    request: plan(
      { role: "solution-provider", tier: "standard", country: "PH" },
      {
        cohorts: [
          cohort({
            name: "First customers",
            account: "open",
            customersToday: "0",
            newPerMonth: "1.5",
            newGrowth: "0.3",
            churn: "0.015",
            rampMonths: 3,
            spend: "2400",
            expansion: "0.1",
            discount: "0.03",
            mix: mix({ compute: "0.5", "storage-database": "0.22", "network-cdn": "0.1", "ai-models": "0.08", security: "0.06", support: "0.04" }),
          }),
        ],
        services: [{ name: "Set-up", kind: "one-off", price: "4500", margin: "0.4", attach: "0.9" }],
        costs: costs({ sales: staff("1", "1800"), engineers: staff("2", "2000"), training: "2400", marketing: "400", acquisition: "150", capital: "0.12" }),
        cash: { customerDays: 30, vendorDays: 30, badDebt: "0.01" },
      },
    ),
  },
];
