/** A page of our own in its reader's language, with a switch for it, and kept on this device. Other sites have words of their own around the element. */
import { register } from "../element/base/register.js";
import { whenIdle } from "../element/base/panel.js";
import { loadPart } from "../element/load/part.js";
import { apply, asked } from "./choice.js";
import { LanguageSwitch } from "./language-switch.js";

/** Calls once all that the page names has arrived, be that long ago. @param {() => void} call */
const onceLoaded = (call) => (document.readyState === "complete" ? call() : addEventListener("load", call, { once: true }));

/** Whether the reader's browser asks for little to be fetched. */
const saves = () => /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData === true;

/** Fetches what keeps the page on this device. Without it the page works as it does; the next visit tries again. */
async function keep() {
  try {
    (await loadPart("../site/offline.js", () => import("./offline.js"))).begin();
  } catch (error) {
    console.info("This page is not kept for use without a network:", error);
  }
}

export function begin() {
  apply(asked());
  register([["partner-language", LanguageSwitch]]);
  if (import.meta.env.PROD && isSecureContext && "serviceWorker" in navigator && !saves()) onceLoaded(() => whenIdle(() => void keep()));
}
