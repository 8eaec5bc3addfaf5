/** The part of a card that comes beside the engine: its plan, and the answer as it is drawn and said. */
export { sentence } from "../answer/sentence.js";
export { CardPlan } from "./plan.js";
export { answerView } from "./view.js";
