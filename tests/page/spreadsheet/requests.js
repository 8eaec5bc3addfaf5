// Requests whose files are put to the test: a plan for each kind of partner, written out so that no change of the page's
// own examples changes what is tested.

/** @import { Request, Plan, Cohort, Costs, RoleEntry, ProgrammeEntry } from '../../../www/pkg/engine.js' */

/** @param {Partial<Cohort>} it @returns {Cohort} */
const cohort = (it) => ({
  name: 'Shops',
  account: '',
  customersToday: '12',
  newPerMonth: '1.5',
  newGrowth: '0.1',
  churn: '0.011',
  rampMonths: 3,
  spend: '4321.09',
  expansion: '0.07',
  priceChange: '-0.02',
  seasonality: [],
  mix: [],
  usage: [],
  discount: '0',
  coupons: '0',
  ...it,
});

/** @returns {Costs} */
const costs = () => ({
  sales: { people: '1.5', monthly: '4100.55' },
  presales: { people: '1', monthly: '3999.99' },
  engineers: { people: '2', monthly: '3850' },
  training: '5000',
  marketing: '750.25',
  fees: '1200',
  acquisition: '333.33',
  capital: '0.085',
  tax: '0.19',
});

/** @param {Partial<Plan>} it @returns {{ plan: Plan }} */
const plan = (it) => ({
  plan: {
    start: '2026-10',
    months: 24,
    cohorts: [],
    projects: [],
    services: [{ name: 'Care', kind: 'managed', price: '149.5', margin: '0.4', attach: '0.35' }],
    costs: costs(),
    cash: { customerDays: 30, vendorDays: 45, badDebt: '0.0125' },
    ...it,
  },
});

/** @param {Partial<Request> & Pick<Request, 'programme' | 'role' | 'book'>} it @returns {Request} */
const request = (it) => ({
  asOf: '2026-09-01',
  tier: '',
  tierPath: 'fixed',
  country: 'SG',
  credentials: [],
  own: [],
  ...it,
});

/** A reseller whose tier moves with the plan. @returns {Request} */
export const evolving = () =>
  request({
    programme: 'huawei-cloud',
    role: 'solution-provider',
    tier: 'standard',
    tierPath: 'evolving',
    credentials: [
      { id: 'role-validation', value: '1' },
      { id: 'hcia-certificates', value: '8' },
      { id: 'hcip-certificates', value: '4' },
    ],
    book: plan({
      months: 36,
      cohorts: [
        cohort({
          account: 'partner-led',
          discount: '0.03',
          coupons: '0.05',
          mix: [
            { family: 'compute', share: '0.5', end: '0.3' },
            { family: 'ai-models', share: '0.2', end: '0.4' },
            { family: 'security', share: '0.3' },
          ],
        }),
      ],
      projects: [
        { name: 'Data centre', account: 'partner-led', family: 'compute', month: 7, list: '180000.55', count: '1', discount: '0.08', registered: true },
      ],
    }),
  });

/** A seller on a marketplace, who pays a fee. @returns {Request} */
export const seller = () =>
  request({
    programme: 'aws-marketplace',
    role: 'marketplace-seller',
    country: 'US',
    book: plan({ cohorts: [cohort({ mix: [{ family: 'saas', share: '1' }] })] }),
  });

/** Somebody who brings customers and is paid for each. @returns {Request} */
export const referral = () =>
  request({
    programme: 'alibaba-ambassador',
    role: 'ambassador',
    tier: 'disciple',
    book: plan({ cohorts: [cohort({ spend: '917.35', mix: [{ family: 'cloud', share: '1' }] })] }),
  });

/**
 * A plan for any role: every figure is some other for another `seed`, the formulas are the same.
 * @param {ProgrammeEntry} programme @param {RoleEntry} role @param {number} seed @returns {Request}
 */
export function anyRole(programme, role, seed) {
  let state = seed;
  const some = (/** @type {number} */ low, /** @type {number} */ high, /** @type {number} */ places) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (low + (state / 4_294_967_296) * (high - low)).toFixed(places);
  };
  const account = role.accounts[0] ?? programme.accounts[0]?.id ?? '';
  const [first = '', second] = programme.families.map((family) => family.id);
  const share = some(0.1, 0.9, 2);
  const rest = (1 - Number(share)).toFixed(2);
  return request({
    programme: programme.id,
    role: role.id,
    tier: role.tiers.at(-1) ?? '',
    tierPath: role.tiers.length > 1 ? 'evolving' : 'fixed',
    country: 'US',
    credentials: programme.credentials.map(({ id }) => ({ id, value: some(0, 20, 0) })),
    book: plan({
      months: 15,
      cohorts: [
        cohort({
          account,
          customersToday: some(1, 60, 2),
          newPerMonth: some(0.2, 5, 3),
          newGrowth: some(-0.2, 0.5, 4),
          churn: some(0, 0.06, 5),
          spend: some(100, 90_000, 2),
          expansion: some(-0.1, 0.3, 4),
          priceChange: some(-0.05, 0.1, 4),
          seasonality: Array.from({ length: 12 }, () => some(0.5, 1.5, 3)),
          mix: second ? [{ family: first, share }, { family: second, share: rest }] : [{ family: first, share: '1' }],
          usage: programme.prices.slice(0, 1).map(({ id }) => ({ item: id, units: some(0, 3, 2) })),
          coupons: some(0.01, 0.3, 3),
        }),
      ],
      projects: [{ name: 'One', account, family: first, month: 4, list: some(1000, 500_000, 2), count: some(1, 4, 0), discount: '0', registered: false }],
      costs: { ...costs(), capital: some(0, 0.2, 4), tax: some(0, 0.4, 4), marketing: some(0, 3000, 2) },
    }),
  });
}
