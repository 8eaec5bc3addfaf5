/** A programme's text as a person reads it: what it is before what it says, and a row of a table on a line. */

const FIRST = ["id", "title", "vendor", "currency", "summary"];
const LAST = ["rates", "bands", "basis", "note", "leaves-out", "sources"];
const WIDEST = 110;

/** @param {string} text JSON, as the engine has it @returns {string} */
export const printed = (text) => `${print(JSON.parse(text), "")}\n`;

/** @param {any} value @param {string} indent @returns {string} */
function print(value, indent) {
  const parts = Array.isArray(value) ? value.map((part) => ["", part]) : typeof value === "object" && value !== null ? sorted(value) : null;
  if (!parts) return JSON.stringify(value);
  const [open, shut] = Array.isArray(value) ? "[]" : "{}";
  const texts = (/** @type {string} */ deeper) => parts.map(([name, part]) => `${name === "" ? "" : `${JSON.stringify(name)}: `}${print(part, deeper)}`);
  const inside = Array.isArray(value) ? "" : " ";
  const flat = parts.length ? `${open}${inside}${texts(indent).join(", ")}${inside}${shut}` : `${open}${shut}`;
  if (indent !== "" && indent.length + flat.length <= WIDEST && !flat.includes("\n")) return flat;
  const deeper = `${indent}  `;
  return `${open}\n${texts(deeper)
    .map((part) => deeper + part)
    .join(",\n")}\n${indent}${shut}`;
}

/** @param {Record<string, unknown>} value @returns {[name: string, value: unknown][]} */
function sorted(value) {
  const place = (/** @type {string} */ name) => {
    const [first, last] = [FIRST.indexOf(name), LAST.indexOf(name)];
    return first >= 0 ? first - FIRST.length : last >= 0 ? last + 1 : 0;
  };
  return Object.entries(value).sort(([a], [b]) => place(a) - place(b));
}
