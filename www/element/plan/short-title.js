/** The short title of a programme, for a list; of one that somebody brought, its own. */
import messages from "../../pkg/messages/en/programmes.js";
import { wordIn } from "../base/locale.js";

/** @import { Locale } from "../base/locale.js" */

/** @param {{ id: string, title: string, terms?: string }} programme @param {Locale} locale */
export const shortTitle = ({ id, title, terms }, locale) => (terms === undefined ? wordIn(locale.t(messages).short, id) : undefined) ?? title;
