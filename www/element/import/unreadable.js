/** The file cannot be read at all; the code says why. */
export class Unreadable extends Error {
  /** @param {string} code @param {unknown} [detail] */
  constructor(code, detail) {
    super(code);
    this.name = "Unreadable";
    this.code = code;
    this.detail = detail;
  }
}
