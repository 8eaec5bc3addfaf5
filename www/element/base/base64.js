/** Bytes as the characters an address may hold: base64 with "-" and "_" and no padding. */

/** @param {Uint8Array} bytes */
export function encodedBytes(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Throws when it is none. @param {string} code */
export const decodedBytes = (code) => Uint8Array.from(atob(code.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

/** Throws when it is none, or breaks off within a letter. @param {string} code of UTF-8 */
export const decoded = (code) => new TextDecoder("utf-8", { fatal: true }).decode(decodedBytes(code));
