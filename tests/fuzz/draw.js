// Draws from a seed: the same seed draws the same, on every machine.

export class Draw {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1, by Mulberry32. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} low @param {number} high both may be drawn */
  whole(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @param {number} share of the times */
  chance(share) {
    return this.next() < share;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  of(list) {
    const item = list[this.whole(0, list.length - 1)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }

  /** A list of `low` to `high` items. @template T @param {number} low @param {number} high @param {(at: number) => T} one @returns {T[]} */
  list(low, high, one) {
    return Array.from({ length: this.whole(low, high) }, (_, at) => one(at));
  }

  /** A figure of money: as often small as large, with or without cents. @param {number} [digits] at most before the point */
  money(digits = 6) {
    const whole = this.chance(0.1) ? 0 : this.whole(0, 10 ** this.whole(1, digits) - 1);
    return this.chance(0.4) ? `${whole}.${String(this.whole(0, 99)).padStart(2, '0')}` : String(whole);
  }

  /** A share in hundredths of a per cent. @param {number} [least] @param {number} [most] in those */
  rate(least = 0, most = 10000) {
    const parts = this.chance(0.2) ? this.of([least, most, 0].filter((it) => it >= least)) : this.whole(least, most);
    return `${parts < 0 ? '-' : ''}${Math.trunc(Math.abs(parts) / 10000)}.${String(Math.abs(parts) % 10000).padStart(4, '0')}`;
  }

  /** A month. @param {number} first year @param {number} last year */
  month(first, last) {
    return `${this.whole(first, last)}-${String(this.whole(1, 12)).padStart(2, '0')}`;
  }
}

/** Months after a month. @param {string} month @param {number} by */
export function later(month, by) {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
