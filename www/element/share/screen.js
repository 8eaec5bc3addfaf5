/** State of the screen beside the plan and its ranges, as links and files keep it. */

/** @import { Project } from "../../pkg/engine.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { ViewName } from "../base/views.js" */
/** @typedef {"plan" | "deal" | "sales"} Way */
/** @typedef {{ project: Project, tier: string, alone: boolean }} KeptDeal */
/** @import { Variant } from "../compare/variant.js" */
/** @typedef {{ name: string, request: PlanRequest | null, variant: Variant }} Scenario request: a plan that was pinned; null for the plan as it stands; variant: what is other than in it */
/** @typedef {{ view: ViewName, way: Way, example: string, deal: KeptDeal | null, scenarios: Scenario[] | null }} Screen example: the one that is shown as it came; empty for a plan of the reader's own; scenarios: null until one was chosen */

/** Pinned plans beside the plan itself. */
export const MOST_SCENARIOS = 3;

/** @returns {Screen} of a page that was just opened */
export const newScreen = () => ({ view: "answer", way: "plan", example: "", deal: null, scenarios: null });
