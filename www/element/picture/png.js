/** A picture in dots, for programs that take no drawing. */
import { svgText } from "./picture.js";

/** Dots for each pixel of the page: sharp on paper and on a projector. */
const DENSITY = 2;

/** @param {SVGSVGElement} picture @returns {Promise<Blob>} */
export async function pngOf(picture) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(picture.getAttribute("width")) * DENSITY;
  canvas.height = Number(picture.getAttribute("height")) * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("the picture was not written"))), "image/png"));
}
