import { unsafeCSS } from "lit";
import tokensText from "./tokens.css?inline";
import baseText from "./base.css?inline";

/** The properties everything takes its colours and sizes from; for the outermost elements only. */
export const tokens = unsafeCSS(tokensText);

/** Base styles of every panel. One sheet, adopted by all of them. */
export const base = unsafeCSS(baseText);
