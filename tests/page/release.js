// Copies of dist/ to serve and to change: a host on which another release takes the place of one that is open.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Copies the folder, without packed twins: what is changed is what is sent. @param {string} [under] a folder of the host */
export async function hosted(under = '') {
  const root = await mkdtemp(join(tmpdir(), 'release-'));
  const folder = join(root, under);
  await cp(dist, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });

  return {
    root,
    folder,
    /** @param {string} file */
    read: (file) => readFile(join(folder, file), 'utf8'),
    /** @param {string} file @param {string} text */
    write: (file, text) => writeFile(join(folder, file), text),
    /**
     * Puts the next release in the place of this one: its first page has another title, and some files have gone.
     * @param {string} title @param {string[]} [gone]
     */
    async next(title, gone = []) {
      const page = (await readFile(join(folder, 'index.html'), 'utf8')).replace(/<title>[^<]*/, `<title>${title}`);
      await writeFile(join(folder, 'index.html'), page);
      const hash = `sha384-${createHash('sha384').update(page).digest('base64')}`;
      const worker = await readFile(join(folder, 'service-worker.js'), 'utf8');
      const rows = worker.replace(/(index\.html) sha384-[\w+/=]+/, `$1 ${hash}`);
      await writeFile(join(folder, 'service-worker.js'), gone.reduce((text, file) => text.replace(new RegExp(`;${file} sha384-[\\w+/=]+`), ''), rows));
      await writeFile(join(folder, 'release.json'), JSON.stringify({ release: title }));
      for (const file of gone) await rm(join(folder, file));
    },
    assets: () => readdir(join(folder, 'assets')),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
