/** `<partner-card>`, registered by importing `partner-calculator/card`; docs/embedding.md tells what each attribute does. */
import type { Answer, Outcome, Request } from "partner-calculator";
import type { AnswerDetail, Figures, RefusedDetail } from "./element.js";

export interface PartnerCard extends HTMLElement, Figures {
  readonly state: "loading" | "ready" | "failed";
  preset: string;
  programme: string;
  partnerRole: string;
  tier: string;
  country: string;
  currency: string;
  /** Take what to start with from the query of the page's address too. */
  prefill: boolean;
  /** The figures with a field, three at most, in this order. */
  knobs: string;
  shareBase: string;
  /** Address of the host's own next step, and its words. */
  action: string;
  actionLabel: string;
  theme: string;
  /** The plan; set it to show another. */
  request: Request | null;
  /** The answer on the screen. */
  readonly answer: Answer | null;
  /** Answers a plan beside the one on the screen. */
  evaluate(request: Request): Promise<Outcome>;
  /** Starts anew from the example that the attributes name. */
  reset(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "partner-card": PartnerCard;
  }
  interface HTMLElementEventMap {
    "partner-ready": CustomEvent<{ request: Request }>;
    "partner-change": CustomEvent<{ request: Request }>;
    "partner-answer": CustomEvent<AnswerDetail>;
    "partner-refused": CustomEvent<RefusedDetail>;
    "partner-cta": CustomEvent<{ url: string; request: Request }>;
    "partner-error": CustomEvent<{ message: string }>;
  }
}
