/** Runs the calculator where there is no browser, for the build: its first answer is served in the page itself. */
import { LitElement, html } from "lit";
import "../element/define.js";
import { PartnerCalculator } from "../element/app/calculator.js";
import { base, tokens } from "../element/base/look.js";

/** The elements of the first screen; others stay empty until the calculator is there. */
const DRAWN = ["shell-calculator", "partner-profile", "partner-toolbar", "partner-inputs", "partner-summary", "partner-headline", "partner-waterfall", "partner-tiers", "partner-basis"];

/** A calculator that nobody sees: it answers and is never drawn. */
class Unseen extends PartnerCalculator {
  /** @override */
  get updateComplete() {
    return Promise.resolve(true);
  }

  /** @override */
  requestUpdate() {}
}

/** Stands for the calculator's own shadow root, with the view that is given. */
class Shell extends LitElement {
  /** @type {unknown} */
  static view;
  /** @override */
  render() {
    return Shell.view;
  }
}

/** Works out the default example as the page does, and says what the build needs to write it down. */
export async function prerender() {
  customElements.define("unseen-calculator", Unseen);
  customElements.define("shell-calculator", Shell);
  const calculator = new Unseen();
  Object.assign(calculator, { lang: "en", linked: true, policies: "./policies.html" });
  calculator.willUpdate(new Map());
  await calculator.start();
  if (!calculator.store.shown) throw new Error("the calculator has no first answer", { cause: calculator.failure });
  calculator.willUpdate(new Map());
  Shell.view = calculator.render();
  return { view: html`<shell-calculator></shell-calculator>`, drawn: DRAWN, tokens: tokens.cssText, base: base.cssText };
}
