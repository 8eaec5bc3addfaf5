/** Sentences of what the engine says in codes, and figures as a language writes them: those of the page, for other programs. */
export { formatsFor } from "../www/element/format.js";
export { learn as learnWords, localeFor } from "../www/element/locale.js";
export { lineTerm, lineTitle, problemText, settlementText } from "../www/element/message.js";
export { workingText } from "../www/element/working-words.js";
export { learn as learnMinorUnits } from "../www/element/minor.js";
export { because, cashSentence, sentence, tierSentence } from "../www/element/sentence.js";
