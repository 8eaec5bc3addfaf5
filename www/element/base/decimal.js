/**
 * Exact decimals in text ("-1234.50"), added and shifted without ever becoming a Number: a Number loses cents past
 * fifteen digits, and an answer "to the cent" may not.
 */

const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** Digits after the point. @param {string} text */
export function decimals(text) {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** @param {string} text @returns {{ units: bigint, places: number }} */
function split(text) {
  if (!DECIMAL.test(text)) throw new Error(`"${text}" is not a decimal`);
  const places = decimals(text);
  return { units: BigInt(places || text.endsWith(".") ? text.replace(".", "") : text), places };
}

/** @param {bigint} units @param {number} places */
function join(units, places) {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  const body = places ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
  return units < 0n ? `-${body}` : body;
}

/** The sum, with as many places as the longest of its parts. @param {readonly string[]} list */
export function sum(list) {
  let total = 0n;
  let places = 0;
  for (const text of list) {
    const part = split(text);
    if (part.places > places) {
      total *= 10n ** BigInt(part.places - places);
      places = part.places;
    }
    total += part.units * 10n ** BigInt(places - part.places);
  }
  return join(total, places);
}

/** Moves the decimal point right (left when negative): shift("0.065", 2) is "6.5". @param {string} text @param {number} by */
export function shift(text, by) {
  const { units, places } = split(text);
  const left = places - by;
  const moved = left < 0 ? join(units * 10n ** BigInt(-left), 0) : join(units, left);
  return trim(moved);
}

/** Drops zeros that say nothing: "6.50" is "6.5". @param {string} text */
export function trim(text) {
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" || short === "" ? "0" : short;
}

/** Pads to at least `least` places: "-374400" is "-374400.00" with two; what is finer stays as it is. @param {string} text @param {number} least */
export function padded(text, least) {
  const { units, places } = split(text);
  return places < least ? join(units * 10n ** BigInt(least - places), least) : text;
}

/** @param {string} text @returns {-1 | 0 | 1} */
export function sign(text) {
  const { units } = split(text);
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}

/** @param {string} a @param {string} b */
export function times(a, b) {
  const [one, other] = [split(a), split(b)];
  return trim(join(one.units * other.units, one.places + other.places));
}

/** A quotient to `places` places, a half away from zero. @param {string} a @param {string} b @param {number} places */
export function ratio(a, b, places) {
  const [one, other] = [split(a), split(b)];
  const over = one.units * 10n ** BigInt(places + other.places);
  const under = other.units * 10n ** BigInt(one.places);
  const twice = (2n * (over < 0n ? -over : over)) / (under < 0n ? -under : under);
  const units = (twice + 1n) / 2n;
  return trim(join(over < 0n !== under < 0n ? -units : units, places));
}

/** Rounds to at most `places` places, a half away from zero. @param {string} text @param {number} places */
export function round(text, places) {
  return decimals(text) <= places ? text : ratio(text, "1", places);
}

/** @param {string} text */
export function negate(text) {
  const { units, places } = split(text);
  return join(-units, places);
}

/** @param {string} text */
export function magnitude(text) {
  return text.startsWith("-") ? text.slice(1) : text;
}

/** Negative when a is less than b. @param {string} a @param {string} b */
export function compare(a, b) {
  return sign(sum([a, negate(b)]));
}

/**
 * For geometry only: the length of a bar may be off by a millionth of a pixel, a printed figure may not.
 * @param {string} text
 */
export function drawn(text) {
  return Number(text);
}
