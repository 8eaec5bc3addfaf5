/**
 * The one line another site writes: `<script type="module" src="…/partner-calculator.js"></script>`. It fetches nothing
 * but itself until a `<partner-calculator>` or `<partner-card>` comes near the window; then that element and its engine, once for
 * all of a page.
 */
import { ModuleLoader, parseList } from "./element/load/module-loader.js";
import { scriptUrl, trust } from "./element/load/trust.js";

/** @import { PartnerCalculator } from "./element/app/calculator.js" */

/** The files of the elements, each one's own module under its tag; the build writes the list here. */
const files = parseList("%element%");

/** Least height of each element until it is there. */
const heights = { "partner-calculator": "max(40rem,640px)", "partner-card": "max(24rem,384px)" };
/** @typedef {keyof typeof heights} Tag */
const tags = /** @type {Tag[]} */ (Object.keys(heights));
/** Distance below the window at which one is fetched: about a second of scrolling. */
const margin = "600px 0px";
/** Between two tries, in milliseconds; each wait is twice the one before. */
const SOON = 2_000;
const LATE = 300_000;

const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./assets/", import.meta.url), files, scriptUrl);

let wait = SOON;
/** @type {Map<Tag, Promise<unknown>>} */
const coming = new Map();

/** Fetches an element, once. What stands inside the tag stays until it is there; what was lost on the way is tried again. @param {Tag} tag */
function bring(tag) {
  const [file = ""] = [...files].find(([, { name }]) => name === tag) ?? [];
  // Another copy of the folder may have brought it meanwhile.
  if (customElements.get(tag) || coming.has(tag)) return;
  const ran = modules.bring(file).then(
    () => check(tag),
    (error) => {
      console.error(`<${tag}> could not be fetched:`, error);
      coming.delete(tag);
      const again = () => bring(tag);
      addEventListener("online", again, { once: true });
      setTimeout(again, wait);
      wait = Math.min(2 * wait, LATE);
    },
  );
  coming.set(tag, ran);
}

/** A module that arrived but threw cannot be run again. @param {Tag} tag */
function check(tag) {
  if (!customElements.get(tag)) console.error(`<${tag}> arrived but could not start. Where the page enforces Trusted Types, another script may have taken the names of its policies: allow them with 'allow-duplicates'.`);
}

const near = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) for (const tag of waitingAt(target)) bring(tag);
      // What has no box of its own is never seen to come near; its parent is.
      if (target.parentElement && getComputedStyle(target).display === "contents") near.observe(target.parentElement);
    }
  },
  { rootMargin: margin },
);

/** The tags of an element, or of those in it that have no box. @param {Element} target @returns {Tag[]} */
const waitingAt = (target) => tags.filter((tag) => target.localName === tag || target.querySelector(`:scope > ${tag}`));

/** Room for what is coming, so that the page does not jump. `:where` lets the page's own rules win. */
const room = new CSSStyleSheet();
room.replaceSync(tags.map((tag) => `:where(${tag}:not(:defined)){display:block;min-block-size:${heights[tag]}}`).join(""));

/**
 * Looks for calculators and cards in a document or a shadow root, now and later. The page itself is looked at without asking.
 * @param {Document | ShadowRoot} root
 */
export function watch(root) {
  const missing = tags.map((tag) => `${tag}:not(:defined)`).join();
  const find = (/** @type {ParentNode} */ within) => {
    for (const element of within.querySelectorAll(missing)) near.observe(element);
  };
  find(root);
  const left = tags.filter((tag) => !customElements.get(tag));
  if (!left.length) return;
  const reserve = () => {
    const [waits, has] = [root.querySelector(missing) !== null, root.adoptedStyleSheets.includes(room)];
    if (waits && !has) root.adoptedStyleSheets = [...root.adoptedStyleSheets, room];
    if (!waits && has) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== room);
  };
  reserve();
  const later = new MutationObserver((changes) => {
    reserve();
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(missing)) near.observe(node);
        find(node);
      }
    }
  });
  later.observe(root, { childList: true, subtree: true });
  const defined = left.map(async (tag) => {
    const element = await customElements.whenDefined(tag);
    reserve();
    // One of another copy may be there already, with a policy of its own.
    if (coming.has(tag)) /** @type {Partial<typeof PartnerCalculator>} */ (element).trust?.(trust());
  });
  void Promise.all(defined).then(() => {
    later.disconnect();
    near.disconnect();
  });
}

watch(document);
