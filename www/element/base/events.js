/** The events of the calculator, each a class of its own: they bubble and cross shadow roots, and carry what they tell as `detail`. */

/** @import { Answer, TierMonth } from "../../pkg/engine.js" */
/** @import { PageProblem } from "../base/message.js" */
/** @import { PlanRequest } from "../plan/form.js" */
/** @import { Scenario } from "../share/screen.js" */

/**
 * Details of each event.
 * @typedef {object} Details
 * @property {{ request: PlanRequest }} partner-ready the first answer is on the screen
 * @property {{ request: PlanRequest }} partner-change the reader has changed the plan
 * @property {{ request: PlanRequest, answer: Answer }} partner-answer a new answer is on the screen
 * @property {{ request: unknown, problems: { code: string, field: string, message: string }[] }} partner-refused a plan cannot be answered
 * @property {{ tiers: TierMonth[] }} partner-tier the tiers of the plan's months are others than before
 * @property {{ scenarios: Scenario[] }} partner-scenario the reader has changed what the plan is compared with
 * @property {{ url: string }} partner-share the link to the plan was copied
 * @property {{ format: "csv" | "json" | "xlsx" | "svg" | "png" }} partner-export a file was written
 * @property {{ url: string, request: PlanRequest }} partner-cta the host's next step was taken
 * @property {{ message: string }} partner-error the calculator could not start
 */
/** @typedef {keyof Details} EventName */

/** @template {EventName} N @extends {CustomEvent<Details[N]>} */
export class PartnerEvent extends CustomEvent {
  /** @param {N} type @param {Details[N]} detail */
  constructor(type, detail) {
    super(type, { bubbles: true, composed: true, detail });
  }
}

/** @extends {PartnerEvent<"partner-ready">} */
export class PartnerReadyEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-change">} */
export class PartnerChangeEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-answer">} */
export class PartnerAnswerEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-refused">} */
export class PartnerRefusedEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-tier">} */
export class PartnerTierEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-scenario">} */
export class PartnerScenarioEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-share">} */
export class PartnerShareEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-export">} */
export class PartnerExportEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-cta">} */
export class PartnerCtaEvent extends PartnerEvent {}
/** @extends {PartnerEvent<"partner-error">} */
export class PartnerErrorEvent extends PartnerEvent {}

/** @type {{ [N in EventName]: new (type: N, detail: Details[N]) => PartnerEvent<N> }} */
const classes = {
  "partner-ready": PartnerReadyEvent,
  "partner-change": PartnerChangeEvent,
  "partner-answer": PartnerAnswerEvent,
  "partner-refused": PartnerRefusedEvent,
  "partner-tier": PartnerTierEvent,
  "partner-scenario": PartnerScenarioEvent,
  "partner-share": PartnerShareEvent,
  "partner-export": PartnerExportEvent,
  "partner-cta": PartnerCtaEvent,
  "partner-error": PartnerErrorEvent,
};

/** Makes an event of its class. @template {EventName} N @param {N} name @param {Details[N]} detail */
export const partnerEvent = (name, detail) => new classes[name](name, detail);

/** Whether two answers hold other tiers. @param {Answer | undefined} before @param {Answer} after */
export const tiersDiffer = (before, after) => before !== undefined && JSON.stringify(before.tiers) !== JSON.stringify(after.tiers);
