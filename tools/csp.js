// What the pages may load and run. One list, used by the build (a <meta> in each page), by the server (a header) and by
// the recipe for other hosts.

const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // Lit makes its templates under the first name; our workers get their address under the second.
  'trusted-types': 'lit-html partner-calculator',
};

/** @param {Record<string, string>} entries */
const join = (entries) => Object.entries(entries).map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as a page carries it. */
export const metaPolicy = join(directives);

/** The policy as a host sends it: a <meta> cannot say who may frame the page. */
export const headerPolicy = join({ ...directives, 'frame-ancestors': "'self'" });
