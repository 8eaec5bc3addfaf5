/** The link as a code that a phone reads. */
import { encode } from "uqr";
import { svg } from "lit";

/** Signs of a link whose code a phone still reads, from paper or a screen. */
export const LONGEST = 2000;

/** A code and the room round it that readers ask for, in modules. @param {string} text @returns {{ size: number, dots: import("lit").TemplateResult }} */
export function codeOf(text) {
  const { size, data } = encode(text, { ecc: "L", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, dots: svg`<path d=${path} fill="#000" />` };
}
