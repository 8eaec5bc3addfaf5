/** A page of our own in its reader's language, with a switch for it. Other sites have words of their own around the element. */
import { register } from "../element/base/register.js";
import { apply, asked } from "./choice.js";
import { LanguageSwitch } from "./language-switch.js";

export function begin() {
  apply(asked());
  register([["partner-language", LanguageSwitch]]);
}
