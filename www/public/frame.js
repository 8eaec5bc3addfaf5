/**
 * The calculator alone on a page, for a frame in somebody else's. It takes its attributes from its address, and tells its height to
 * the page around it once that page has asked: only to the window that is its parent, and only to the origin that asked.
 */

/** What an address may say. Where links lead is the folder's owner's to say, and nobody else's. */
const NAMES = "preset programme partner-role tier country programmes lock panels lang theme customers new spend discount churn sellers months".split(" ");
/** Longest value that is taken from an address. */
const LONGEST = 200;

const calculator = document.querySelector("partner-calculator");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (NAMES.includes(name) && value.length <= LONGEST) calculator?.setAttribute(name, value);
}

/** The origin of the page around, once it has asked. */
let host = "";
let told = 0;

function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!host || height === told) return;
  told = height;
  parent.postMessage({ type: "partner-calculator-height", height }, host);
}

addEventListener("message", ({ source, origin, data }) => {
  // A page without an origin cannot be named as the one that may read the answer.
  if (parent === self || source !== parent || !/^https?:/.test(origin)) return;
  if (typeof data !== "object" || data === null || data.type !== "partner-calculator-ask") return;
  host = origin;
  told = 0;
  tell();
});
new ResizeObserver(tell).observe(document.body);
// Says nothing but that it is there, since nobody has told yet who may know more.
if (parent !== self) parent.postMessage({ type: "partner-calculator-here" }, "*");
