/** Writes and reads links, as a part that is fetched later: other pages of ours, which write some at once, hold the same file from the start. */
export { besidePlan, fromBeside, fromFragment, fromScenarioText, heaviest, toFragment, toScenarioText } from "./link.js";
