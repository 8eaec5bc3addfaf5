/** The one Trusted Types policy of this page: the addresses of its own workers, as the build wrote them, and nothing else. */

/** @typedef {{ createScriptURL: (url: string) => string }} Policy */

/** @type {Policy | undefined} */
let policy;

/** @param {string} url of a worker, from an import with ?worker&url @returns {string} what a Worker may be started from */
export function workerUrl(url) {
  const factory = /** @type {{ createPolicy: (name: string, rules: Policy) => Policy } | undefined} */ (Reflect.get(globalThis, "trustedTypes"));
  const rules = {
    createScriptURL(/** @type {string} */ given) {
      // Worker files stand beside this very module; anything else is a mistake or an attack.
      if (new URL(given, import.meta.url).origin !== new URL(import.meta.url).origin) throw new TypeError(`${given} is not a worker of this page`);
      return given;
    },
  };
  policy ??= factory ? factory.createPolicy("partner-calculator", rules) : rules;
  return policy.createScriptURL(url);
}
