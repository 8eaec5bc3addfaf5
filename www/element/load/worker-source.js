/**
 * Source of workers. A browser starts none from another origin than the page's: there it gets a blob with the very
 * bytes that were checked, where the page's policy lets it.
 */
import { fetchChecked } from "./part.js";
import { scriptUrl } from "./trust.js";

/** Whether the page and this module are of one origin, which in a sandbox is none. */
const together = new URL(import.meta.url).origin === self.origin;

/** Whether a worker can be started; from another origin only once that was tried. */
export let possible = typeof Worker === "function" && together;

/** @type {Promise<void> | undefined} */
let trying;

/** Finds out whether a worker can be started. */
export function tryWorkers() {
  trying ??= together || typeof Worker !== "function" ? Promise.resolve() : tried();
  return trying;
}

/** Starts the smallest worker there is, and tells by its answer. A policy that forbids it reports that, once. @returns {Promise<void>} */
async function tried() {
  // Whoever loaded this module hands over the page's policy for addresses once the element is defined.
  await customElements.whenDefined("partner-calculator");
  const address = blobUrl("postMessage(0)");
  return new Promise((done) => {
    const end = (/** @type {boolean} */ worked) => {
      possible = worked;
      URL.revokeObjectURL(address);
      done();
    };
    try {
      const worker = new Worker(scriptUrl(address));
      worker.onmessage = () => {
        worker.terminate();
        end(true);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end(false);
      };
    } catch {
      end(false);
    }
  });
}

/** @param {string} code */
const blobUrl = (code) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

/** Gives the address to start a worker from, once its file is known to be ours. @param {string} url as the build wrote it @returns {Promise<string>} */
export async function workerSource(url) {
  const response = await fetchChecked(url);
  return scriptUrl(together ? url : blobUrl(await response.text()));
}
