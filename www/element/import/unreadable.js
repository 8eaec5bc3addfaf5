/** Error of a file that cannot be read at all, by code. */
export class Unreadable extends Error {
  /** @param {string} code @param {unknown} [detail] */
  constructor(code, detail) {
    super(code);
    this.name = "Unreadable";
    this.code = code;
    this.detail = detail;
  }
}
