/** The changes of a plan in their order: each can be taken back and made again. Pure: no element, no address. */

/** More than this nobody goes back; each holds a plan. */
const MOST = 200;

/** @template S */
export class History {
  /** @type {S[]} */
  #past = [];
  /** @type {S[]} */
  #future = [];
  /** @type {S | null} */
  #present = null;
  #field = "";

  /** Adds a state; what was taken back before it cannot be made again. @param {S} state @param {string} [field] the field that was typed into: a figure is one change, however many keys it takes */
  record(state, field = "") {
    if (this.#present !== null && (field === "" || field !== this.#field)) this.#past = [...this.#past, this.#present].slice(-MOST);
    this.#present = state;
    this.#future = [];
    this.#field = field;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** @returns {S | null} the state before the last change */
  undo() {
    const before = this.#past.pop();
    if (before === undefined || this.#present === null) return null;
    this.#future.push(this.#present);
    return this.#arrive(before);
  }

  /** @returns {S | null} the state after the change that was taken back last */
  redo() {
    const after = this.#future.pop();
    if (after === undefined || this.#present === null) return null;
    this.#past.push(this.#present);
    return this.#arrive(after);
  }

  /** @param {S} state */
  #arrive(state) {
    this.#present = state;
    this.#field = "";
    return state;
  }
}
