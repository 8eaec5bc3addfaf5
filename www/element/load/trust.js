/** The one Trusted Types policy of this page: the addresses of its own scripts and workers, and nothing else. */

/** @typedef {{ createScriptURL: (url: string) => string }} Policy */

/** @type {Policy | undefined} */
let policy;

function made() {
  const factory = /** @type {{ createPolicy: (name: string, rules: Policy) => Policy } | undefined} */ (Reflect.get(globalThis, "trustedTypes"));
  const rules = {
    createScriptURL(/** @type {string} */ given) {
      // Scripts stand beside this very module, or were made on this page; anything else is a mistake or an attack.
      if (!given.startsWith(`blob:${self.origin}/`) && new URL(given, import.meta.url).origin !== new URL(import.meta.url).origin) throw new TypeError(`${given} is not a script of this page`);
      return given;
    },
  };
  return factory ? factory.createPolicy("partner-calculator", rules) : rules;
}

/** The policy, for whoever is loaded by this module: a page may have one of a name. */
export const trust = () => (policy ??= made());

/** Takes over the policy of the loader that brought this module. @param {Policy} given */
export function takeTrust(given) {
  policy ??= given;
}

/** @param {string} url of a script or a worker, as the build wrote it @returns {string} what a script or a worker may be started from */
export const scriptUrl = (url) => trust().createScriptURL(url);
