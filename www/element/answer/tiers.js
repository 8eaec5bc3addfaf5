import { html, nothing, unsafeCSS } from "lit";
import messages from "../../pkg/messages/en/tiers.js";
import { Panel } from "../base/panel.js";
import sheet from "./tiers.css?inline";

/** @import { Answer, Entry as Tier } from "../../pkg/engine.js" */
/** @typedef {{ tier: string, first: string, last: string, months: number }} Stay */

/** Tier the partner holds, month by month. */
export class PartnerTiers extends Panel {
  /** @override */
  static styles = [Panel.styles, unsafeCSS(sheet)].flat();
  /** @override */
  static properties = { ...Panel.properties, tiers: { attribute: false }, evolving: { type: Boolean } };

  constructor() {
    super();
    /** The programme's tiers, lowest first. @type {Tier[]} */
    this.tiers = [];
    this.evolving = false;
  }

  /** @override */
  render() {
    const { answer, locale } = this;
    const runs = answer ? stays(answer) : [];
    // A tier held fixed by choice is one block a mile wide; the headline names it already.
    const worth = this.tiers.length > 0 && runs.length > (this.evolving ? 0 : 1);
    this.toggleAttribute("shown", worth);
    if (!worth) return nothing;
    const t = locale.t(messages);
    return html`
      <div class="panel-head">
        <div>
          <h2>${t.title}</h2>
          <p class="lead">${this.evolving ? t.evolving : t.held}</p>
        </div>
      </div>
      <ol class="path">
        ${runs.map((stay) => {
          const at = this.tiers.findIndex((t) => t.id === stay.tier);
          const name = this.tiers[at]?.title ?? stay.tier;
          return html`<li class="rank-${Math.min(3, Math.max(0, at))}" .style=${`flex-grow:${stay.months}`}>
            <strong>${name}</strong>
            <span>${locale.format.months(stay.first, stay.last)}</span>
          </li>`;
        })}
      </ol>
    `;
  }
}

/** @param {Answer} answer @returns {Stay[]} */
function stays(answer) {
  /** @type {Stay[]} */
  const out = [];
  for (const { month, tier } of answer.tiers) {
    const open = out.at(-1);
    if (open && open.tier === tier) {
      open.last = month;
      open.months += 1;
    } else out.push({ tier, first: month, last: month, months: 1 });
  }
  return out;
}
