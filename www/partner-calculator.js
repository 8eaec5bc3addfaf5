/**
 * The one line another site writes: `<script type="module" src="…/partner-calculator.js"></script>`. It fetches nothing
 * but itself until a `<partner-calculator>` comes near the window; then the element and its engine, once for all of a page.
 */

/**
 * What the element is made of, beside this file, each with the hash it must have; the element's own module is the first.
 * The build puts the real names here.
 * @type {[path: string, integrity: string][]}
 */
const parts = [["./element/define.js", ""]];

const tag = "partner-calculator";
/** How far below the window a calculator is fetched: about a second of scrolling. */
const margin = "600px 0px";

/** @param {string} path */
const beside = (path) => new URL(path, import.meta.url).href;

/** @type {Promise<unknown> | undefined} */
let coming;

/** Fetches the element, once. What stands inside the tag stays until it is there; a lost connection gets another try. */
function bring() {
  coming ??= fetched().catch((error) => {
    console.error("<partner-calculator> could not be fetched:", error);
    coming = undefined;
    addEventListener("online", bring, { once: true });
  });
}

function fetched() {
  const [first] = parts;
  for (const [path, integrity] of parts) {
    if (!integrity) continue;
    // A preloaded module that does not match its hash is an error from then on, for whoever imports it.
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href: beside(path), integrity, crossOrigin: "anonymous" });
    document.head.append(link);
  }
  return import(/* @vite-ignore */ beside(first?.[0] ?? ""));
}

const near = new IntersectionObserver(
  (seen) => {
    if (seen.some((one) => one.isIntersecting)) bring();
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
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, room];
  const find = (/** @type {ParentNode} */ within) => {
    for (const element of within.querySelectorAll(`${tag}:not(:defined)`)) near.observe(element);
  };
  find(root);
  const later = new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length)) find(root);
  });
  later.observe(root, { childList: true, subtree: true });
  void customElements.whenDefined(tag).then(() => {
    later.disconnect();
    near.disconnect();
  });
}

watch(document);
