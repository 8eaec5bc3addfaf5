/** Addresses of pages that a host names. */

/** Completes an address that a host named; empty when it is none of a page, as a script is not. @param {string | null} text */
export function pageAddress(text) {
  const url = text && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
  return url && /^(https?|file):$/.test(url.protocol) ? url.href : "";
}
