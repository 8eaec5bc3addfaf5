/** Text deflated against a dictionary, as the characters an address may hold. */
import { deflateSync, inflateSync } from "fflate";
import { decodedBytes, encodedBytes } from "./base64.js";
import { DICTIONARY } from "./dictionary.js";

const dictionary = new TextEncoder().encode(DICTIONARY);

/** @param {string} text */
export const packed = (text) => encodedBytes(deflateSync(new TextEncoder().encode(text), { level: 9, dictionary }));

/** Throws when it is none, or was cut. @param {string} code */
export const unpacked = (code) => new TextDecoder("utf-8", { fatal: true }).decode(inflateSync(decodedBytes(code), { dictionary }));
