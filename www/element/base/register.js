/** Registers elements under their tags. A tag belongs to the first who takes it: another copy of the calculator, or the host's page. */

/** Marks the elements of every copy. */
const OURS = Symbol.for("partner-calculator.element");

/** True when a tag is one of the calculator's, of whatever copy. @param {string} tag */
export const registered = (tag) => Reflect.get(customElements.get(tag) ?? {}, OURS) === true;

/** @param {[string, CustomElementConstructor][]} elements parts first, so that the whole finds them when it is upgraded */
export function register(elements) {
  for (const [tag, element] of elements) {
    if (customElements.get(tag)) {
      // The tag cannot be had in this page any more; whoever wrote the page can give theirs another.
      if (!registered(tag)) console.error(`<partner-calculator>: this page has a <${tag}> of its own, which stands in the place of the calculator's. Give it another name.`);
      continue;
    }
    Object.defineProperty(element, OURS, { value: true });
    customElements.define(tag, element);
  }
}
