// Which month money moves in. Worked out once for a plan, by every model written by hand.

const DAY = 86_400_000;

/**
 * For each month of a plan, the month that is a number of working days and then of days after its last day; a figure past the
 * end moves nothing, and is the number of months.
 * @param {string} start "2027-01" @param {number} months @param {{ working?: number, days: number }} wait
 */
export function lazyParts(start, months, { working = 0, days }) {
  const [year = 0, month = 1] = start.split('-').map(Number);
  return Int32Array.from({ length: months }, (_, m) => {
    if (!working && !days) return m;
    let day = Date.UTC(year, month + m, 0);
    for (let left = working; left > 0; ) {
      day += DAY;
      const weekday = new Date(day).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    const at = new Date(day + days * DAY);
    return Math.min(months, at.getUTCFullYear() * 12 + at.getUTCMonth() - (year * 12 + month - 1));
  });
}
