/** The writer and reader of links, which is fetched after the first answer: most pages are opened without a link. */
import { bring } from "../load/parts.js";

/** @typedef {Awaited<ReturnType<typeof bring<"share/linking.js">>>} Links */

/** @type {Links | undefined} */
let there;

/** The writer and reader, once it is there. */
export const links = () => there;

/** Fetches it; fails when it does not arrive, and the next call tries again. @returns {Promise<Links>} */
export async function bringLinks() {
  there ??= await bring("share/linking.js");
  return there;
}
