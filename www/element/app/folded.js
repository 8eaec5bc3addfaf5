/** Groups of the form that are folded at first, with all they need. */
import sheet from "../contract/contract.css?inline";

export { contract, folded } from "../contract/group.js";
export { Weights } from "../contract/weight.js";
export { cash, costs } from "../plan/input/costs.js";
export { projects, services } from "../plan/input/deals.js";

/** The look of a contract. */
export const look = sheet;
