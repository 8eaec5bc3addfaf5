/**
 * Brings the module of a page of ours, and what it imports, with the bytes they were built with. The build puts it into each page
 * in place of the module's own tag, with the list of files. What is lost on its way is told in the page, with another try.
 */
import { ModuleLoader, parseList } from "./element/load/module-loader.js";
import { scriptUrl, trust } from "./element/load/trust.js";

/** @import { PartnerCalculator } from "./element/app/calculator.js" */

const script = /** @type {HTMLScriptElement | null} */ (document.querySelector("script[data-files]"));
const files = parseList(script?.dataset["files"] ?? "");
const [first = ""] = files.keys();
const modules = new ModuleLoader(new URL(/* @vite-ignore */ "./", import.meta.url), files, scriptUrl);
/** The element that the page is made of, and the note inside it that stands in its place until then. */
const element = document.querySelector("main > :not(:defined)");
const note = element?.querySelector(".late");
let lost = false;

if (element) {
  void customElements.whenDefined(element.localName).then((defined) => {
    // A page may have one policy of a name.
    /** @type {Partial<typeof PartnerCalculator>} */ (defined).trust?.(trust());
  });
}

async function bring() {
  lost = false;
  note?.classList.remove("lost");
  try {
    await modules.bring(first);
  } catch (error) {
    console.error("The module of this page could not be fetched:", error);
    lost = true;
    note?.classList.add("lost");
  }
}

note?.querySelector("button")?.addEventListener("click", bring);
addEventListener("online", () => {
  if (lost) void bring();
});
void bring();
