/**
 * Runs modules only with the bytes they were built with, in every browser. Browsers take no hash for an `import()`, and WebKit
 * passes over that of a preload; but all of them check a script's, and keep one module for each address of a page. So a
 * module is put into the page as a script with its hash, those it imports before it: whoever imports it then gets that one.
 */

/** @typedef {{ integrity: string, name: string, needs: string[] }} Built name: of the part it is the entry of; needs: files to run before it */

/** Reads the list the build writes: "file integrity name need,need" for each file. @param {string} text @returns {Map<string, Built>} by file */
export function parseList(text) {
  const rows = text.split(";").map((row) => row.split(" "));
  return new Map(rows.flatMap(([file, integrity, name = "", needs = ""]) => (file && integrity ? [[file, { integrity, name, needs: needs ? needs.split(",") : [] }]] : [])));
}

export class ModuleLoader {
  #folder;
  #files;
  #trusted;
  /** By address; a failure is forgotten, so that it can be tried again. @type {Map<string, Promise<void>>} */
  #running = new Map();
  /** Files that did not arrive, or not whole: what the browser kept of them is asked for anew. @type {Set<string>} */
  #damaged = new Set();
  /** Counts of files that arrived but did not run. @type {Map<string, number>} */
  #refused = new Map();

  /** @param {URL} folder @param {Map<string, Built>} files @param {(address: string) => string} trusted makes an address one that a script may have */
  constructor(folder, files, trusted) {
    this.#folder = folder;
    this.#files = files;
    this.#trusted = trusted;
  }

  /** Fetches a file; fails when it is not the one that was built. @param {string} file @returns {Promise<Response>} */
  async fetch(file) {
    const { integrity } = this.#built(file);
    try {
      const response = await fetch(this.#address(file), { integrity, cache: this.#damaged.has(file) ? "reload" : "default" });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      this.#damaged.delete(file);
      return response;
    } catch (error) {
      this.#damaged.add(file);
      throw error;
    }
  }

  /** Runs a module and what it needs, once. @param {string} file @returns {Promise<string>} the address to import it from */
  async bring(file) {
    const refused = this.#refused.get(file);
    // Firefox remembers an address that failed for as long as the page is open.
    const address = `${this.#address(file)}${refused ? `?retry=${refused}` : ""}`;
    await this.#once(file, address);
    return address;
  }

  /** @param {string} file */
  #address(file) {
    return new URL(file, this.#folder).href;
  }

  /** @param {string} file */
  #built(file) {
    const built = this.#files.get(file);
    if (!built) throw new Error(`${file} is not among the files that were built`);
    return built;
  }

  /** @param {string} file @param {string} address */
  #once(file, address) {
    let running = this.#running.get(address);
    if (!running) {
      running = this.#run(file, address);
      running.catch(() => this.#running.delete(address));
      this.#running.set(address, running);
    }
    return running;
  }

  /** @param {string} file @param {string} address */
  async #run(file, address) {
    const { integrity, needs } = this.#built(file);
    // As bytes first: a browser forgets that a fetch has failed, but not that a module has.
    await Promise.all([this.fetch(file), ...needs.map((need) => this.#once(need, this.#address(need)))]);
    const script = document.createElement("script");
    try {
      await new Promise((done, failed) => {
        Object.assign(script, { type: "module", crossOrigin: "anonymous", integrity, onload: done, onerror: () => failed(new Error(`${file} did not run`)) });
        script.src = this.#trusted(address);
        document.head.append(script);
      });
    } catch (error) {
      this.#refused.set(file, (this.#refused.get(file) ?? 0) + 1);
      throw error;
    } finally {
      script.remove();
    }
  }
}
