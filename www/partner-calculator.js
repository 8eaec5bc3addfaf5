/**
 * The one line another site writes: `<script type="module" src="…/partner-calculator.js"></script>`. It fetches nothing
 * but itself until a `<partner-calculator>` comes near the window; then the element and its engine, once for all of a page.
 */
import { ModuleLoader, parseList } from "./element/load/module-loader.js";
import { scriptUrl, trust } from "./element/load/trust.js";

/** @import { PartnerCalculator } from "./element/app/calculator.js" */

/** The files of the element, its own module first; the build writes the list here. */
const files = parseList("%element%");

const tag = "partner-calculator";
/** Distance below the window at which a calculator is fetched: about a second of scrolling. */
const margin = "600px 0px";
/** Between two tries, in milliseconds; each wait is twice the one before. */
const SOON = 2_000;
const LATE = 300_000;

const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./assets/", import.meta.url), files, scriptUrl);

let wait = SOON;
/** @type {Promise<unknown> | undefined} */
let coming;

/** Fetches the element, once. What stands inside the tag stays until it is there; what was lost on the way is tried again. */
function bring() {
  const [first = ""] = files.keys();
  // Another copy of the folder may have brought it meanwhile.
  if (customElements.get(tag)) return;
  coming ??= modules.bring(first).then(ran, (error) => {
    console.error("<partner-calculator> could not be fetched:", error);
    coming = undefined;
    addEventListener("online", bring, { once: true });
    setTimeout(bring, wait);
    wait = Math.min(2 * wait, LATE);
  });
}

/** A module that arrived but threw cannot be run again. */
function ran() {
  if (!customElements.get(tag)) console.error("<partner-calculator> arrived but could not start. Where the page enforces Trusted Types, another script may have taken the names of its policies: allow them with 'allow-duplicates'.");
}

const near = new IntersectionObserver(
  (seen) => {
    if (seen.some((one) => one.isIntersecting)) bring();
    // What has no box of its own is never seen to come near; its parent is.
    for (const { target } of seen) if (target.parentElement && getComputedStyle(target).display === "contents") near.observe(target.parentElement);
  },
  { rootMargin: margin },
);

/** Room for what is coming, so that the page does not jump. `:where` lets the page's own rules win. */
const room = new CSSStyleSheet();
room.replaceSync(`:where(${tag}:not(:defined)){display:block;min-block-size:40rem}`);

/**
 * Looks for calculators in a document or a shadow root, now and later. The page itself is looked at without asking.
 * @param {Document | ShadowRoot} root
 */
export function watch(root) {
  const find = (/** @type {ParentNode} */ within) => {
    for (const element of within.querySelectorAll(`${tag}:not(:defined)`)) near.observe(element);
  };
  find(root);
  if (customElements.get(tag)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, room];
  const later = new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length)) find(root);
  });
  later.observe(root, { childList: true, subtree: true });
  void customElements.whenDefined(tag).then((element) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== room);
    later.disconnect();
    near.disconnect();
    // One of another copy may be there already, with a policy of its own.
    if (coming) /** @type {Partial<typeof PartnerCalculator>} */ (element).trust?.(trust());
  });
}

watch(document);
