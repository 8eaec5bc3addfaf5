// The file of a model, opened and calculated by LibreOffice, says what our engine says.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import init, * as engine from '../../www/pkg/engine.js';
import { localeFor } from '../../www/element/base/locale.js';
import { xlsx } from '../../www/element/share/spreadsheet.js';
import { cents } from './spreadsheet/recalculate.js';
import { evolving, seller } from './spreadsheet/requests.js';

/** @import { Answer, Cell, Plan, Request } from '../../www/pkg/engine.js' */

/** Whether LibreOffice is there. */
function installed() {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const skip = installed() ? false : 'LibreOffice (soffice) is not installed';

before(async () => {
  await init({ module_or_path: await readFile(new URL('../../www/pkg/engine_bg.wasm', import.meta.url)) });
});

/** Sheets of a file as LibreOffice calculates them: rows of text, by name. @param {Uint8Array} bytes @param {string[]} names @returns {Promise<Map<string, string[][]>>} */
async function calculated(bytes, names) {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const file = join(folder, 'model.xlsx');
    await writeFile(file, bytes);
    // Comma, double quote, UTF-8, from the first line; figures as they are and not as they are shown; every sheet to a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    await promisify(execFile)('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--convert-to', filter, '--outdir', folder, file], { timeout: 540_000 });
    const read = async (/** @type {string} */ name) => /** @type {[string, string[][]]} */ ([name, Papa.parse(await readFile(join(folder, `model-${name}.csv`), 'utf8')).data]);
    return new Map(await Promise.all(names.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Request} request @returns {Answer} */
function answerTo(request) {
  const outcome = engine.estimate(request);
  if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

/**
 * The workbook of one plan with the figures of another typed into it, and with no value of a formula: what LibreOffice shows it
 * has calculated.
 * @param {Request} request @param {Request} typed
 */
function emptied(request, typed) {
  const workbook = engine.spreadsheet(request);
  const inputs = (/** @type {Request} */ of) => engine.spreadsheet(of).sheets.find(({ name }) => name === 'Inputs')?.rows ?? [];
  const figures = inputs(typed);
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell.formula !== undefined) delete (/** @type {Partial<Cell>} */ (cell).number);
        const other = name === 'Inputs' && column === 1 ? figures[at]?.[1]?.number : undefined;
        if (other !== undefined) cell.number = other;
      });
    });
  }
  return workbook;
}

for (const { name, request, lang } of [
  { name: 'a plan whose tier moves', request: evolving(), lang: 'en' },
  { name: 'a marketplace seller, in a file that runs from right to left', request: seller(), lang: 'ar' },
]) {
  test(`${name}: LibreOffice calculates the statement and the summary to the cent`, { skip, timeout: 600_000 }, async () => {
    const changed = /** @type {Request & { book: { plan: Plan } }} */ (structuredClone(request));
    const [cohort] = changed.book.plan.cohorts;
    assert.ok(cohort);
    Object.assign(cohort, { customersToday: '71', spend: '8765.43', churn: '0.0275' });
    const answer = answerTo(changed);
    assert.notDeepEqual(answer.lines, answerTo(request).lines, 'the change changes nothing');
    const locale = localeFor(lang);
    const programme = engine.catalogue().programmes.find(({ id }) => id === request.programme) ?? null;
    const bytes = await xlsx(emptied(request, changed), locale, programme, { answer, head: [['Programme', 'x']], title: 'Model' });
    // Words that have not been learnt are English ones.
    const sheets = await calculated(bytes, ['Summary', 'Statement']);

    const rows = sheets.get('Statement') ?? [];
    const heads = rows[1] ?? [];
    let compared = 0;
    for (const line of answer.lines) {
      const row = rows.find((cells) => cells[1] === line.id);
      assert.ok(row, `the statement has no ${line.id}`);
      [...answer.months, 'Total'].forEach((head, at) => {
        const shown = Number(row[heads.indexOf(head)]).toFixed(6);
        assert.equal(cents(shown), cents(line.amounts[at] ?? line.total), `${line.id}, ${head}`);
        compared += 1;
      });
      // Years are the months added up, or the last of them.
      heads.filter((head) => /^Year \d$/.test(head)).forEach((head, year) => {
        const months = line.amounts.slice(year * 12, year * 12 + 12).map(cents);
        const expected = line.balance ? months.at(-1) : months.reduce((sum, one) => sum + one, 0n);
        assert.equal(cents(Number(row[heads.indexOf(head)]).toFixed(6)), expected, `${line.id}, ${head}`);
        compared += 1;
      });
    }
    assert.ok(compared > 500);

    const summary = sheets.get('Summary') ?? [];
    const title = (/** @type {RegExp} */ name) => summary.find(([label]) => name.test(label ?? '')) ?? [];
    const totals = title(/^Profit$/);
    const last = summary[3]?.indexOf('Total') ?? -1;
    assert.equal(cents(Number(totals[last]).toFixed(6)), cents(answer.headline.profit));
    assert.equal(cents(Number(title(/^Deepest cash need$/)[1]).toFixed(6)), cents(answer.headline.funding));
    // Of what customers pay, to a hundredth of a per cent: the engine's is rounded.
    const margin = title(/^Of revenue, you keep$/)[1] ?? '';
    assert.ok(Math.abs(Number.parseFloat(margin) / (margin.endsWith('%') ? 100 : 1) - Number(answer.headline.margin)) < 1e-4, `${margin} is not ${answer.headline.margin}`);
  });
}
