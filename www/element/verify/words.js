/** What the page of worked examples says. Labels of lines come from the engine, sentences about a case from its file. */

/** @import { Case } from "./compare.js" */

const plural = (/** @type {number} */ count, /** @type {string} */ one, /** @type {string} */ many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const words = {
  loading: "Running the worked examples in your browser…",
  blockedTitle: "Your browser does not let this page calculate",
  blocked: "The examples run in the calculator’s engine, which needs WebAssembly. This browser or its administrator has switched it off.",
  failedTitle: "The examples could not be run",
  failed: "A file did not arrive. Check the connection and try again.",
  again: "Run again",
  allHold: (/** @type {number} */ count) => `All ${plural(count, "worked example")} agree, to the last digit`,
  someFail: (/** @type {number} */ failed, /** @type {number} */ count) => `${failed} of ${plural(count, "worked example")} ${failed === 1 ? "differs" : "differ"}`,
  lead: "Others have written down what certain terms pay on certain sales. Just now, each of those questions was put to the engine that answers yours, here in your browser, and every figure was compared.",
  figures: "figures compared",
  milliseconds: (/** @type {string} */ text) => `${text} ms`,
  took: "for all of them",
  /** @type {Record<Case["numbers"], { count: string, tag: string }>} */
  numbers: {
    printed: { count: "with the result printed by their source", tag: "Result printed by the source" },
    derived: { count: "worked out from a rule their source states", tag: "Worked out from the rule the source states" },
    "by-hand": { count: "worked out by hand", tag: "Worked out by hand" },
  },
  /** Folders whose sources go by a name that the folder's own does not show. @type {Record<string, string>} */
  authorities: {
    "by-hand": "Worked out by hand",
    "dynamics-365": "Microsoft Dynamics 365",
    "huawei-cloud": "Huawei Cloud",
    netsuite: "Oracle NetSuite",
    oracle: "Oracle Incentive Compensation",
    sap: "SAP",
    aws: "Amazon Web Services",
    cloudblue: "CloudBlue",
    hubspot: "HubSpot",
    idco: "IDCO",
    "odoo-oca": "Odoo Community Association",
    "microsoft-csp": "Microsoft CSP",
  },
  contents: "Sources",
  holds: "agrees",
  differs: "differs",
  ofGroup: (/** @type {number} */ held, /** @type {number} */ count) => (held === count ? plural(count, "example") : `${held} of ${plural(count, "example")} agree`),
  at: "Where",
  line: "Figure",
  theirs: "They say",
  ours: "We get",
  asked: (/** @type {number} */ count) => `The whole result, ${plural(count, "figure")}`,
  arithmetic: "The arithmetic",
  refutes: "Here the source is wrong",
  prints: (/** @type {string} */ line, /** @type {string} */ figure) => `${line}: it prints ${figure}.`,
  months: (/** @type {string} */ line, /** @type {string} */ month) => `${line}, ${month}`,
  eachUnit: (/** @type {string} */ line) => `${line}, for each unit`,
  gate: (/** @type {string} */ line, /** @type {string} */ month) => `Threshold of ${line}, ${month}`,
  reached: (/** @type {string} */ reached, /** @type {string} */ needed) => `${reached} of ${needed}`,
  payout: (/** @type {string} */ line, /** @type {string} */ earned, /** @type {string | undefined} */ paid) =>
    `${line} of ${earned}, ${paid ? `paid in ${paid}` : "not paid out"}`,
  next: (/** @type {string} */ line) => `Next band of ${line}`,
  tiers: "Tier held",
};
