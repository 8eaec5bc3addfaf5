/**
 * What is to be read about the programmes that ship: their sources, what they are and what the model leaves out. The engine that
 * answers holds their terms alone; these words lie beside the page, a file for each programme and language, fetched when they are shown.
 */
import { fetchChecked } from "../load/part.js";

/** @import { Programme } from "./form.js" */

/** @type {Record<string, string>} addresses by the name of the file */
const files = import.meta.glob("../../pkg/programmes/*.json", { query: "?url", import: "default", eager: true });

/** @type {Map<string, Promise<Programme>>} by programme */
const coming = new Map();

/** Fetches a programme with its words; what was lost is asked for again by the next caller. @param {string} id @returns {Promise<Programme>} */
export function withWords(id) {
  let programme = coming.get(id);
  if (!programme) {
    programme = fetched(files[`../../pkg/programmes/${id}.en.json`]);
    programme.catch(() => coming.delete(id));
    coming.set(id, programme);
  }
  return programme;
}

/** @param {string | undefined} address @returns {Promise<Programme>} */
async function fetched(address) {
  if (!address) throw new Error("there are no words of this programme");
  const response = await fetchChecked(new URL(address, import.meta.url).href);
  return response.json();
}
