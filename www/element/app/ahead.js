/** Parts that most readers come to, fetched in idle moments once the first answer is there. */
import { whenIdle } from "../base/panel.js";
import { bring } from "../load/parts.js";
import { bringLinks } from "../share/links.js";

/** @import { PartName } from "../load/parts.js" */

/** The likeliest first. @type {PartName[]} */
const LIKELY = ["explain/define.js", "answer/define.js", "statement/define.js", "app/folded.js", "share/writer.js"];

/** Whether the reader's browser asks for little to be fetched. */
const saves = () => /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData === true;

/** Fetches them one after the other. One that is lost is asked for again by whoever needs it, and says so then. */
export async function fetchAhead() {
  if (saves()) return;
  for (const load of [bringLinks, ...LIKELY.map((name) => () => bring(name))]) {
    await new Promise((/** @type {(value?: unknown) => void} */ done) => whenIdle(done));
    try {
      await load();
    } catch {
      return;
    }
  }
}
