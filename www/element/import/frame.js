/** The frame of the import: drop zone, result bar, errors and progress. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/import.js";
import outlook from "../../pkg/messages/en/outlook.js";
import { sign, sum } from "../base/decimal.js";
import { refusals, summary } from "./verdict.js";

/** @import { PartnerImport } from "./panel.js" */
/** @import { Progress } from "./session.js" */

/** @param {PartnerImport} self */
export function head(self) {
  const t = self.locale.t(messages);
  if (self.opened)
    return html`<div class="panel-head">
      <div>
        <h2>${t.title}</h2>
        <p class="lead">${t.file({ name: self.file?.name ?? "" })}</p>
      </div>
      <button type="button" class="button" @click=${self.otherFile}>${t.other}</button>
    </div>`;
  return html`<div class="panel-head">
      <div>
        <h2>${t.title}</h2>
        <p class="lead">${t.lead}</p>
      </div>
    </div>
    <div class="zone">
      <p class="big">${t.drop}</p>
      <p class="soft small">${t.or}</p>
      <button type="button" class="button strong" @click=${self.otherFile}>${t.choose}</button>
      <p class="soft small">${t.limits}</p>
    </div>
    <p class="hint">${t.needs} <button type="button" class="link" @click=${self.template}>${t.template}</button></p>`;
}

/** The bar over a settled answer. @param {PartnerImport} self */
export function bar(self) {
  const t = self.locale.t(messages);
  const { checked } = self;
  const out = checked ? checked.faulty + checked.apart.reduce((n, tally) => n + tally.rows, 0) : 0;
  return html`<div class="bar">
      <div>
        <h2 tabindex="-1">${t.settled({ name: self.file?.name ?? "" })}</h2>
        <p class="lead">${checked ? summary(self, checked) : nothing}${out ? html` <strong>${t.left({ rows: out })}</strong>` : nothing} ${t.linkNote}</p>
      </div>
      <div class="deeds">
        <button type="button" class="button" aria-expanded=${self.editing ? "true" : "false"} @click=${() => (self.editing = !self.editing)}>${t.change}</button>
        <button type="button" class="button" @click=${self.otherFile}>${t.other}</button>
        <button type="button" class="button" @click=${() => self.dispatchEvent(new CustomEvent("partner-plan"))}>${t.backToPlan}</button>
      </div>
    </div>
    ${stillOpen(self)} ${refusals(self)}`;
}

/** Payments of incentives that are settled after the file's last month. @param {PartnerImport} self */
function stillOpen({ open, locale, currency }) {
  const bring = open.filter(({ charge, amount }) => !charge && sign(amount) !== 0);
  if (!bring.length) return nothing;
  const last = bring.map(({ month }) => month).sort().at(-1) ?? "";
  return html`<p class="lead" role="status">${locale.t(outlook).all({ count: bring.length, amount: { money: { amount: sum(bring.map(({ amount }) => amount)), currency } }, month: last })}</p>`;
}

/** The error that stopped the last step. @param {PartnerImport} self */
export function trouble(self) {
  const { trouble } = self;
  if (!trouble) return nothing;
  return html`<div class="notice ${trouble.again ? "" : "refused"}" role="alert">
    <p>${trouble.text}</p>
    ${trouble.again ? html`<button type="button" class="button" @click=${self.again}>${self.locale.t(messages).again}</button>` : nothing}
  </div>`;
}

/** @param {PartnerImport} self @param {Progress} progress */
export function running(self, { what, share }) {
  const t = self.locale.t(messages);
  const text = { read: t.reading, check: t.checking, settle: t.settling }[what];
  return html`<div class="running">
    <label for="progress" role="status">${text}</label>
    ${what === "settle" ? html`<progress id="progress"></progress>` : html`<progress id="progress" max="1" .value=${share}></progress>`}
    <button type="button" class="button" @click=${self.cancel}>${t.cancel}</button>
  </div>`;
}
