/** Sentences of what the engine says in codes, and figures as a language writes them: those of the page, for other programs. */
export { formatsFor } from "../www/element/base/format.js";
export { learn as learnWords, localeFor } from "../www/element/base/locale.js";
export { lineTerm, lineTitle } from "../www/element/base/line-words.js";
export { learnChecks, problemText, violationText } from "../www/element/base/message.js";
export { settlementText } from "../www/element/base/settlement.js";
export { workingText } from "../www/element/explain/working-words.js";
export { learn as learnMinorUnits } from "../www/element/base/minor.js";
export { because, cashSentence, sentence, tierSentence } from "../www/element/answer/sentence.js";
