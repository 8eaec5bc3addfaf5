/** The way from one element down to another, across shadow roots: two trees drawn from the same templates have it in common. */

/** A step is a place among the children, or null into the shadow root. @typedef {(number | null)[]} Trace */

/** @param {Element} element @param {Element} top above it @returns {Trace | null} null when it is not below */
function climb(element, top) {
  /** @type {Trace} */
  const steps = [];
  /** @type {Element} */
  let at = element;
  while (at !== top) {
    const parent = /** @type {Element | ShadowRoot | null} */ (at.parentNode);
    if (!parent) return null;
    // Sheets are linked in what is served and adopted in what is drawn.
    steps.unshift([...parent.children].filter((child) => child.localName !== "link").indexOf(at));
    if (parent instanceof ShadowRoot) {
      steps.unshift(null);
      at = parent.host;
    } else if (parent instanceof Element) at = parent;
    else return null;
  }
  return steps;
}

/** @param {Element} element @param {Element} top @returns {Trace} empty when it is not below */
export const trace = (element, top) => climb(element, top) ?? [];

/** @param {Trace} steps @param {Element} top @returns {Element | null} */
export function follow(steps, top) {
  if (!steps.length) return null;
  /** @type {Element | ShadowRoot | null | undefined} */
  let at = top;
  for (const step of steps) {
    if (step === null) at = /** @type {Element | null | undefined} */ (at)?.shadowRoot;
    else at = [...(at?.children ?? [])].filter((child) => child.localName !== "link")[step];
  }
  return at instanceof Element ? at : null;
}

/** The element that has the focus, through shadow roots. @param {Element | null} element @returns {Element | null} */
export const deepest = (element) => (element?.shadowRoot?.activeElement ? deepest(element.shadowRoot.activeElement) : element);
