// The bill of materials of what is built: CycloneDX, of the npm packages that were bundled, the crates that the engine is compiled
// from and Rust's library, each with the hash that its lock file holds. Nothing in it depends on when or where it is written.

import { readFileSync } from 'node:fs';
import { parts } from './notices.js';

/** Hashes of crates by name and version, as Cargo.lock has them. */
function crateHashes() {
  const entries = readFileSync('Cargo.lock', 'utf8').matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]+\nchecksum = "([0-9a-f]+)"/g);
  return new Map([...entries].map(([, name = '', version = '', hash = '']) => [`${name} ${version}`, hash]));
}

/** Hashes of packages by name and version, as package-lock.json has them, in hexadecimal. */
function packageHashes() {
  /** @type {{ packages: Record<string, { version?: string, integrity?: string }> }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return new Map(
    Object.entries(packages).flatMap(([path, { version, integrity }]) => {
      const [, hash] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
      return hash ? [[`${path.replace(/^.*node_modules\//, '')} ${version}`, Buffer.from(hash, 'base64').toString('hex')]] : [];
    }),
  );
}

/** A licence: by its name in SPDX's list, or an expression of several. @param {string} license */
const licence = (license) => (/ (OR|AND|WITH) |[/(]/.test(license) ? { expression: license.replaceAll('/', ' OR ') } : { license: { id: license } });

/** The bill of materials as text. @param {string[]} modules that were bundled, by their paths */
export function sbom(modules) {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [crates, packages] = [crateHashes(), packageHashes()];
  const components = parts(modules).map(({ kind, name, version, license }) => {
    const hash = kind === 'cargo' ? crates.get(`${name} ${version}`) : packages.get(`${name} ${version}`);
    const purl = kind === 'rust' ? undefined : `pkg:${kind}/${name.replace('@', '%40')}@${version}`;
    return {
      type: 'library',
      'bom-ref': purl ?? `${name}@${version}`,
      name,
      version,
      ...(hash ? { hashes: [{ alg: kind === 'cargo' ? 'SHA-256' : 'SHA-512', content: hash }] } : {}),
      ...(license ? { licenses: [licence(license)] } : {}),
      ...(purl ? { purl } : {}),
    };
  });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'partner-calculator', name: 'partner-calculator', version, ...(license ? { licenses: [licence(license)] } : {}) } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
