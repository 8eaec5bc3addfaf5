/** The address of what is shown: "#programme/table@day~other", of which all but the programme may be missing. Pure. */

/** @typedef {{ programme: string, table: string, day: string, against: string }} Address a part that is missing, or no day, is empty */

const ADDRESS = /^([^/@]*)(?:\/([^@]*))?(?:@(\d{4}-\d{2}-\d{2})(?:~(\d{4}-\d{2}-\d{2}))?)?$/;

/** An address is anybody's to type. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** @param {string} hash @returns {Address} */
export function readAddress(hash) {
  const [, programme = "", table = "", day = "", against = ""] = ADDRESS.exec(decoded(hash.replace(/^#/, ""))) ?? [];
  return { programme, table, day: isDay(day) ? day : "", against: isDay(against) ? against : "" };
}

/** @param {Address} address @param {string} now the day that needs no saying */
export function addressOf({ programme, table, day, against }, now) {
  const days = against ? `@${day}~${against}` : day === now ? "" : `@${day}`;
  return `#${programme}${table ? `/${table}` : ""}${days}`;
}
