/** `<partner-calculator>`, registered by importing `partner-calculator/element`; docs/embedding.md tells what each attribute does. */
import type { Answer, Outcome, Problem, Request, TierMonth } from "partner-calculator";

export interface AnswerDetail {
  request: Request;
  answer: Answer;
}

export interface RefusedDetail {
  request: Request | null;
  /** Each with its sentence in the reader's language. */
  problems: (Omit<Problem, "message"> & { message: string })[];
}

/** Figures to start with, such as "2400" or "6%". */
export interface Figures {
  customers: string;
  new: string;
  spend: string;
  discount: string;
  churn: string;
  sellers: string;
  months: string;
}

/** One column of the comparison: an answer that was pinned, or the plan itself in other circumstances. */
export interface Scenario {
  name: string;
  request: Request | null;
  variant: object;
}

export interface PartnerCalculator extends HTMLElement, Figures {
  readonly state: "loading" | "ready" | "failed";
  preset: string;
  programme: string;
  partnerRole: string;
  tier: string;
  country: string;
  currency: string;
  /** Take what to start with from the query of the page's address too. */
  prefill: boolean;
  /** Kind of calculation at the start: "plan", "deal" or "sales". */
  mode: string;
  /** The view of the answer to start with: "answer", "when", "change", "compare" or "statement". */
  view: string;
  /** The programmes that may be chosen; the attribute is `programmes`. */
  offer: string;
  lock: string;
  /** The groups of the form to show. */
  fields: string;
  panels: string;
  linked: boolean;
  shareBase: string;
  policies: string;
  theme: string;
  /** The plan; set it to show another. */
  request: Request | null;
  /** Plan, view and all else on the screen, as the text that a link has after its `#`; set it to show that again. */
  screen: string;
  /** The answer on the screen. */
  readonly answer: Answer | null;
  /** Answers a plan beside the one on the screen. */
  evaluate(request: Request): Promise<Outcome>;
  /** Writes the answer on the screen as a file, which is handed over and not saved; null before there is one. */
  export(format: "csv" | "json" | "xlsx"): Promise<File | null>;
  /** Starts anew from the example that the attributes name. */
  reset(): void;
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
    "partner-scenario": CustomEvent<{ scenarios: Scenario[] }>;
    "partner-share": CustomEvent<{ url: string }>;
    "partner-export": CustomEvent<{ format: "csv" | "json" | "xlsx" | "svg" | "png" }>;
    "partner-error": CustomEvent<{ message: string }>;
  }
}
