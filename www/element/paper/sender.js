/** Sender of printed sheets, kept on this device for as long as the reader wants it. */

/** @typedef {{ partner: string, by: string, logo: string }} Sender logo: as a data URL; each empty where there is none */

const KEY = "partner-calculator.sender";

/** @returns {Sender | null} */
export function keptSender() {
  try {
    const told = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof told !== "object" || told === null) return null;
    const { partner = "", by = "", logo = "" } = told;
    const texts = [partner, by, logo].map(String);
    return { partner: texts[0] ?? "", by: texts[1] ?? "", logo: texts[2]?.startsWith("data:image/png;base64,") ? texts[2] : "" };
  } catch {
    // A browser may deny its storage to this page, and what is there may be another program's.
    return null;
  }
}

/** Keeps a sender, or none any more. @param {Sender | null} sender */
export function keepSender(sender) {
  try {
    if (sender) localStorage.setItem(KEY, JSON.stringify(sender));
    else localStorage.removeItem(KEY);
  } catch {
    // It holds until the page is left.
  }
}
