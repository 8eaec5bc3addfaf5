/** A logo from a file, drawn anew: what was a program in it, or a link to elsewhere, does not come along. */

/** The largest file that is read, in bytes. */
const MOST = 5_000_000;
/** Pixels of the longer side: a logo of 40 mm at 300 dots an inch. */
const SIDE = 480;

/** @typedef {{ kind: "logo", url: string } | { kind: "large" | "unreadable" }} Logo */

/** @param {File} file PNG, JPEG, SVG or what else the browser draws @returns {Promise<Logo>} */
export async function readLogo(file) {
  if (file.size > MOST) return { kind: "large" };
  if (!file.type.startsWith("image/")) return { kind: "unreadable" };
  try {
    const image = new Image();
    image.src = await dataOf(file);
    // Scripts of a picture do not run in <img>, nor does it fetch anything.
    await image.decode();
    return { kind: "logo", url: drawn(image) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** @param {File} file @returns {Promise<string>} */
const dataOf = (file) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

/** @param {HTMLImageElement} image */
function drawn(image) {
  // A picture of lines may say no size of its own.
  const [width, height] = [image.naturalWidth || SIDE, image.naturalHeight || SIDE];
  const scale = SIDE / Math.max(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
