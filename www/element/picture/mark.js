/** Marks of a drawing. */

const NAMESPACE = "http://www.w3.org/2000/svg";

/** An element of SVG, in no document. @param {string} name @param {Record<string, string | number>} [attributes] @param {string} [text] */
export function mark(name, attributes = {}, text = "") {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}
