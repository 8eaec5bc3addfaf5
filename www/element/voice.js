import messages from "../pkg/messages/en/number.js";
import { formatsFor } from "./format.js";
import { habits, told } from "./number.js";

/** @import { Formats } from "./format.js" */
/**
 * The reader's language: its words and its numbers. `say` gives the words of a file of www/messages, made once.
 * @typedef {{ lang: string, format: Formats, say: <T>(messages: (format: Formats) => T) => T }} Voice
 */

/** @type {Map<string, Voice>} */
const voices = new Map();

/** @param {string} lang @returns {Voice} one object a language, so that panels see no change where there is none */
export function voiceFor(lang) {
  let known = voices.get(lang);
  if (!known) voices.set(lang, (known = voice(lang)));
  return known;
}

/** @param {string} lang @returns {Voice} */
function voice(lang) {
  const format = formatsFor(lang);
  /** @type {Map<Function, unknown>} */
  const said = new Map();
  return {
    lang,
    format,
    say: (messages) => {
      if (!said.has(messages)) said.set(messages, messages(format));
      return /** @type {ReturnType<typeof messages>} */ (said.get(messages));
    },
  };
}

/** The language an element is in: its own `lang`, or its nearest ancestor's, across shadow roots. @param {Element} element */
export function langOf(element) {
  const own = /** @type {HTMLElement} */ (element).lang;
  if (own) return supported(own);
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const near = /** @type {HTMLElement | null} */ (at.closest("[lang]"));
    if (near?.lang) return supported(near.lang);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return supported(document.documentElement.lang);
}

/** @param {string} lang */
function supported(lang) {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en";
  } catch {
    // A host page may say lang="english"; that must not stop the answer.
    return "en";
  }
}

/** What is wrong with a typed number, and how it is written here. @param {Voice} voice @param {string} reason @param {string} given */
export function numberRefusal(voice, reason, given) {
  const { decimal, group } = habits(voice.lang);
  return voice.say(messages).refusal({ reason, given: told(given), one: `1${decimal}5`, thousand: `1${group}000` });
}

/** The word of a closed group by an id that comes from elsewhere; undefined when the group has none. @param {Record<string, string>} group @param {string} id @returns {string | undefined} */
export const wordIn = (group, id) => group[id];
