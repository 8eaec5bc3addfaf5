/**
 * Keeps our pages on the reader's device, so that they open without a network: all files of a release, each held to its hash, and
 * those of the release before, which a page that is still open may ask for. The build writes the list of files here.
 */
import { clientsClaim } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

/** @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Step of a service worker's life */
/** @typedef {{ skipWaiting(): Promise<void>, registration: { scope: string }, addEventListener(type: "install" | "activate", listener: (event: Step) => void): void, addEventListener(type: "message", listener: (event: MessageEvent) => void): void }} Scope */
const scope = /** @type {Scope} */ (/** @type {unknown} */ (self));

const controller = new PrecacheController();
controller.addToCacheList(
  "%kept%".split(";").map((row) => {
    const [url = "", integrity = ""] = row.split(" ");
    // The name of an asset stands for its content; the other files keep theirs.
    return { url, integrity, revision: url.startsWith("assets/") ? null : integrity };
  }),
);
const { cacheName } = controller.strategy;
/** Keys of the cache, of this release first, then of the one before. */
const LISTS = `${scope.registration.scope}kept-lists`;

/** Deletes the files that neither this release nor the one before is made of. */
async function forget() {
  const cache = await caches.open(cacheName);
  const own = [...controller.getURLsToCacheKeys().values()].sort();
  const before = /** @type {string[][]} */ ((await (await cache.match(LISTS))?.json()) ?? []);
  const lists = [own, ...before.filter((list) => list.join() !== own.join())].slice(0, 2);
  await cache.put(LISTS, new Response(JSON.stringify(lists)));
  const kept = new Set([LISTS, ...lists.flat()]);
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
}

scope.addEventListener("install", (event) => controller.install(/** @type {any} */ (event)));
scope.addEventListener("activate", (event) => event.waitUntil(forget()));
// The reader decides when a new release takes over.
scope.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") void scope.skipWaiting();
});
clientsClaim();

// Pages are asked for with the reader's language, and files with the count of another try.
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] }));
registerRoute(
  ({ url }) => url.href.startsWith(`${scope.registration.scope}assets/`),
  async ({ request }) => (await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true })) ?? fetch(request),
);
