/** The worked examples by their sources: each closed to a line until it is asked for. */
import { html, nothing } from "lit";
import messages from "../../pkg/messages/en/verify.js";

/** @import { Messages } from "../../pkg/messages/en/verify.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { Group, Row, Run } from "./run.js" */
/** @typedef {{ opened: ReadonlySet<string>, toggle: (id: string) => void }} Opening */

/** @param {Group} group @param {Opening} opening @param {Locale} locale */
export function groupView(group, opening, locale) {
  const t = locale.t(messages);
  const held = group.runs.filter(({ differs }) => differs.length === 0).length;
  const count = group.runs.length;
  const open = opening.opened.has(group.id);
  return html`<section id=${group.id} role="group" aria-labelledby="h-${group.id}">
    <details class="group" ?open=${open}>
      ${summary(group.id, opening, html`<h3 id="h-${group.id}">${group.title}</h3>${mark(held === count, t)}<span class="lead">${held === count ? t.ofGroup({ count }) : t.ofGroupSome({ held, count })}</span>`)}
      ${open ? group.runs.map((run) => caseView(run, opening, t)) : nothing}
    </details>
  </section>`;
}

/** @param {Run} run @param {Opening} opening @param {Messages} t */
function caseView(run, opening, t) {
  const { one, differs } = run;
  const holds = differs.length === 0;
  const open = opening.opened.has(one.id);
  return html`<article id="${one.id}" class=${holds ? "" : "failed"}>
    <details ?open=${open}>
      ${summary(one.id, opening, html`<h4><bdi lang="en">${one.shows}</bdi></h4>${mark(holds, t)}`)} ${open ? bodyView(run, t) : nothing}
    </details>
  </article>`;
}

/** Opens and closes at once: what is inside is drawn only while it is open. @param {string} id @param {Opening} opening @param {unknown} said */
const summary = (id, opening, said) => html`<summary
  class="twist"
  @click=${(/** @type {Event} */ event) => {
    event.preventDefault();
    opening.toggle(id);
  }}
>
  ${said}
</summary>`;

/** Its source, its arithmetic and its figures. @param {Run} run @param {Messages} t */
function bodyView({ one, name, first, rest, refuted }, t) {
  return html`<div class="case">
    <div class="said">
      <p class="lead">
        ${t.tags[one.numbers]}${one.source
          ? html`: <a href=${one.source.url} target="_blank" rel="noopener noreferrer"><bdi>${one.source.title}</bdi></a>, <bdi>${one.source.at}</bdi>`
          : nothing}
      </p>
      ${one.because ? html`<p class="lead"><span class="soft">${t.arithmetic}:</span> <bdi lang="en">${one.because}</bdi></p>` : nothing}
      ${one.refutes
        ? html`<div class="refutes">
            <p><strong>${t.refutes}</strong></p>
            ${refuted.map((it) => html`<p>${t.prints({ line: it.what, figure: it.theirs })}</p>`)}
            <p><bdi lang="en">${one.refutes}</bdi></p>
          </div>`
        : nothing}
      <p class="small screen"><a href="#${one.id}">${t.link}</a></p>
    </div>
    <div class="figures">
      ${first.length ? table(first, name, t) : nothing}
      ${rest.length
        ? html`<details ?open=${rest.some((it) => !it.holds) || first.length === 0}>
            <summary class="twist small">${t.asked({ count: rest.length })}</summary>
            ${table(rest, name, t)}
          </details>`
        : nothing}
    </div>
  </div>`;
}

/** @param {boolean} holds @param {Messages} t */
export const mark = (holds, t) =>
  html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label=${holds ? t.holds : t.differs}>
    <path fill="none" stroke="currentColor" stroke-width="2" d=${holds ? "M3 8.5 6.5 12 13 4.5" : "M4 4l8 8M12 4l-8 8"} />
  </svg>`;

/** @param {Row[]} rows @param {string} name @param {Messages} t */
const table = (rows, name, t) =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${name.replaceAll("-", " ")}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.line}</th>
          <th scope="col">${t.theirs}</th>
          <th scope="col">${t.ours}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.holds ? "" : "unlike"}>
              <th scope="row">${row.what}</th>
              <td>${row.theirs}</td>
              <td>${row.holds ? nothing : mark(false, t)} ${row.ours}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
