import { unsafeCSS } from "lit";
import tokensText from "./tokens.css?inline";
import baseText from "./base.css?inline";
import isolationText from "./isolation.css?inline";

/** The properties everything takes its colours and sizes from; for the outermost elements only. */
export const tokens = unsafeCSS(tokensText);

/** Base styles of every panel. One sheet, adopted by all of them. */
export const base = unsafeCSS(baseText);

/** Keeps out what a host's rules for all elements would hand down; for the outermost elements only, whose first box has the class `isolated`. */
export const isolation = unsafeCSS(isolationText);
