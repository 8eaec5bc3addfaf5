/** The language our pages are asked for in: that of the link, else the reader's choice, else the first of the browser's that there are words of. */

/** Name of the language in an address, and of the choice that is kept. */
export const PARAMETER = "lang";
const KEPT = "partner-calculator.lang";

/** Longest text that is looked at as a tag. */
const LONGEST = 35;

/** Reads what a storage holds, where the browser lets it be read. @param {"localStorage" | "sessionStorage"} where */
export function held(where) {
  try {
    return window[where].getItem(KEPT);
  } catch {
    return null;
  }
}

/** @param {"localStorage" | "sessionStorage"} where @param {string | null} tag */
export function hold(where, tag) {
  try {
    if (tag === null) window[where].removeItem(KEPT);
    else window[where].setItem(KEPT, tag);
  } catch {
    // A browser that keeps nothing still speaks the language until the page is left.
  }
}

/** The tag of the language. @param {(tag: string) => boolean} speaks whether there are words of a tag's language */
export function asked(speaks) {
  const linked = new URL(location.href).searchParams.get(PARAMETER);
  return (linked ?? held("sessionStorage") ?? held("localStorage") ?? navigator.languages.find(speaks) ?? "en").slice(0, LONGEST);
}
