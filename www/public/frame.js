/**
 * The calculator or the card alone on a page, for a frame in somebody else's. It takes its attributes and colours from its address, and tells its height to
 * the page around it once that page has asked: only to the window that is its parent, and only to the origin that asked.
 */

/** Names an address may set. Where links lead is the folder's owner's to say, and nobody else's. */
const NAMES = "preset programme partner-role tier country currency mode view programmes lock fields panels knobs lang theme customers new spend discount churn sellers months".split(" ");
/** Longest value that is taken from an address. */
const LONGEST = 200;

/** Colours that an address may set. */
const COLOURS = ["accent", "paper", "ink"];

const said = new URLSearchParams(location.search);
const calculator = /** @type {HTMLElement} */ (document.querySelector("partner-calculator"));
const shown = said.get("layout") === "card" ? document.createElement("partner-card") : calculator;
if (shown !== calculator) {
  shown.append(...calculator.childNodes);
  calculator.replaceWith(shown);
}
for (const [name, value] of said) {
  if (NAMES.includes(name) && value.length <= LONGEST) shown.setAttribute(name, value);
  if (COLOURS.includes(name) && /^#[0-9a-f]{6}$/i.test(value)) shown.style.setProperty(`--partner-${name}`, value);
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
