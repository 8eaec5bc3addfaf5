/** The views of an answer. Pure: no element. */

/** @typedef {"answer" | "when" | "change" | "compare" | "statement"} ViewName */

/** In the order of their tabs. @type {readonly ViewName[]} */
export const VIEWS = Object.freeze(/** @type {const} */ (["answer", "when", "change", "compare", "statement"]));

/** @param {unknown} given @returns {ViewName} the first where it is none */
export const viewNamed = (given) => VIEWS.find((name) => name === given) ?? "answer";
