// The Huawei Cloud guide as somebody types it off for one partner: an advanced solution provider, in the 2026 edition, without
// credentials. Shared by the models written by hand, Publicodes and ZEN, so that each is given the same rates.

/** Discount off list and class of each family. @type {Record<string, { off: string, special: boolean }>} special: class 1, with rates of its own */
export const families = {
  compute: { off: '0.14', special: false },
  'storage-database': { off: '0.14', special: false },
  'network-cdn': { off: '0.11', special: false },
  'ai-models': { off: '0.10', special: true },
};

/** Ages of customers, in months, that some table of the programme tells apart. */
export const AGES = [0, 1, 12];

export const basic = { ordinary: '0.03', special: '0.04' };

/** Of a quarter's bills: which step the whole quarter is on. @type {{ from: string, ordinary: string, special: string }[]} */
export const achievement = [
  { from: '0', ordinary: '0.015', special: '0.025' },
  { from: '150000', ordinary: '0.020', special: '0.030' },
  { from: '400000', ordinary: '0.025', special: '0.035' },
  { from: '1000000', ordinary: '0.030', special: '0.040' },
  { from: '3000000', ordinary: '0.035', special: '0.045' },
];
export const ACHIEVED_FROM = '60000';

/** Of a year's growth. */
export const growth = [
  { from: '0', rate: '0.03' },
  { from: '0.25', rate: '0.045' },
  { from: '0.50', rate: '0.06' },
  { from: '0.75', rate: '0.07' },
  { from: '1', rate: '0.08' },
];
export const GROWN_FROM = '0.10';
export const YEAR_BEFORE_FROM = '100000';

export const newCustomer = { rate: '0.03', aYear: '250000' };
export const marketing = { rate: '0.008', aYear: '150000' };
export const sellers = { rate: '0.005', aQuarter: '15000' };
export const testCoupons = '1000';
/** Two certificates at 900 each, which the tier asks for and the partner does not hold. */
export const certificates = '1800';

/** When money comes, from the end of the month it is earned in. */
export const paid = {
  /** Most incentives: 5 working days to reconcile, 5 to invoice, 30 days to pay. */
  usual: { working: 10, days: 30 },
  marketing: { working: 0, days: 45 },
  coupons: { working: 0, days: 0 },
};
