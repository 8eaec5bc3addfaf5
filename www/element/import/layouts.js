/** All known exports; to add one is to add its file. */

/** @import { Layout } from "./layout.js" */

const files = /** @type {Record<string, Omit<Layout, "id">>} */ (import.meta.glob("./layouts/*.json", { eager: true, import: "default" }));

/** @type {Layout[]} */
export const layouts = Object.entries(files).map(([path, layout]) => ({ ...layout, id: path.replace(/^.*\/|\.json$/g, "") }));
