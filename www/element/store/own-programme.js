/** Programmes that the reader brings. */
import messages from "../../pkg/messages/en/calculator.js";
import { OWN } from "../plan/form.js";

/** @import { ProgrammeEntry } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Programme } from "../plan/form.js" */

/** The entry of a programme that was brought, told apart from the catalogue's. @param {ProgrammeEntry} entry @param {string} terms @param {Locale} locale @returns {Programme} */
export const ownProgramme = (entry, terms, locale) => ({ ...entry, id: OWN, title: locale.t(messages).ownProgramme({ title: entry.title }), terms });
