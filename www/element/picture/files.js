/** Pictures as files. A part of its own: few readers take one away. */
import { pictureOf, svgText } from "./picture.js";
import { pngOf } from "./png.js";

/** @import { Picture } from "./picture.js" */

export { stepsDrawing } from "./steps.js";

/** @param {Picture} picture @param {"svg" | "png"} format @returns {Promise<Blob>} */
export async function pictureFile(picture, format) {
  const drawn = pictureOf(picture);
  return format === "svg" ? new Blob([svgText(drawn)], { type: "image/svg+xml" }) : pngOf(drawn);
}
