/** `<partner-calculator>`, registered by importing `partner-calculator/element`; docs/embedding.md tells what each attribute does. */
import type { Answer, Problem, Request, TierMonth } from "partner-calculator";

export interface AnswerDetail {
  request: Request;
  answer: Answer;
}

export interface RefusedDetail {
  request: Request | null;
  /** Each with its sentence in the reader's language. */
  problems: (Omit<Problem, "message"> & { message: string })[];
}

export interface PartnerCalculator extends HTMLElement {
  readonly state: "loading" | "ready" | "failed";
  preset: string;
  programme: string;
  partnerRole: string;
  tier: string;
  country: string;
  /** Figures to start with, such as "2400" or "6%". */
  customers: string;
  new: string;
  spend: string;
  discount: string;
  churn: string;
  sellers: string;
  months: string;
  /** The programmes that may be chosen; the attribute is `programmes`. */
  offer: string;
  lock: string;
  panels: string;
  linked: boolean;
  shareBase: string;
  policies: string;
  theme: string;
  /** The plan; set it to show another. */
  request: Request | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "partner-calculator": PartnerCalculator;
  }
  interface HTMLElementEventMap {
    "partner-ready": CustomEvent<{ request: Request }>;
    "partner-change": CustomEvent<{ request: Request }>;
    "partner-answer": CustomEvent<AnswerDetail>;
    "partner-refused": CustomEvent<RefusedDetail>;
    "partner-tier": CustomEvent<{ tiers: TierMonth[] }>;
    "partner-share": CustomEvent<{ url: string }>;
    "partner-export": CustomEvent<{ format: "csv" | "json" | "xlsx" | "svg" | "png" }>;
    "partner-error": CustomEvent<{ message: string }>;
  }
}
