// `make bench`: how fast the built product is, beside the same model in other hands. All of it in headless Chromium, but for our
// own native build. Figures are compared before anything is timed; what is compared is timed in turns; medians, and where the
// middle half of the rounds lies. ROUNDS=n for more or fewer of them.
// → target/report/bench.json, target/report/bench.md

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../chromium.js';
import { serve } from '../server.js';
import { imported } from './import.js';
import { native } from './native.js';
import { panel } from './panel.js';
import { ranges, reference, set, settings, UNEQUAL } from './reference.js';
import { report, table } from './report.js';
import { spread } from './rounds.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 9);

/** @param {import('./reference.js').PlanRequest} request @returns {import('./page.js').Asked} */
const asked = (request) => ({
  rounds,
  request,
  one: reference({ cohorts: 1 }),
  ranges: ranges(),
  rangesOfOne: ranges(1),
  sizes: [
    [1, 12],
    [1, 24],
    [2, 24],
    [2, 36],
    [3, 48],
    [4, 60],
  ].map(([cohorts = 1, months = 12]) => ({ size: cohorts * months, request: reference({ cohorts, months }), ranges: ranges(cohorts) })),
  settings: settings.map((inputs) => ({ inputs, request: set(request, inputs) })),
});

/** Puts what runs in the browser, with the peers, into one script. */
async function bundle() {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: 'target/bench',
      target: 'esnext',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      copyPublicDir: false,
      rolldownOptions: { input: fileURLToPath(new URL('page.js', import.meta.url)), output: { entryFileNames: 'page.js' } },
    },
    base: '/target/bench/',
  });
}

const say = (/** @type {string} */ what) => console.error(`· ${what}`);

say('putting the peers together');
await bundle();
const server = await serve(root, 0, '');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  // Any page of this origin will do; without its scripts nothing else runs.
  await page.route('**/*.js', (route) => (/\/www\/pkg\/|\/target\/bench\//.test(route.request().url()) ? route.continue() : route.abort()));
  await page.goto(`${server.url}www/verify.html`);
  await page.addScriptTag({ url: `${server.url}target/bench/page.js`, type: 'module' });
  await page.waitForFunction(() => 'bench' in globalThis);
  /** One part in the page. @template {'check' | 'exactly' | 'simulated' | 'remembered'} Part @param {Part} part @param {ReturnType<typeof asked>} what */
  const run = (part, what) => page.evaluate(([part, what]) => /** @type {any} */ (globalThis).bench(part, what), /** @type {const} */ ([part, what]));

  const equal = asked(reference());
  const unequal = asked(reference({ shares: UNEQUAL }));
  say('comparing figures');
  const compared = (await run('check', equal)) + (await run('check', unequal));
  say(`${compared} figures are the same; timing exact figures`);
  const exact = await run('exactly', equal);
  say('trials');
  const trials = await run('simulated', equal);
  say('a million trials');
  const memory = await run('remembered', equal);
  say('the same with four different shares');
  const varied = await run('exactly', unequal);
  const variedTrials = await run('simulated', unequal);

  say('our native build (compiling it takes minutes the first time)');
  const ours = native(root, { request: equal.request, question: equal.ranges });
  const TRIALS = 32_768;
  const burst = () => page.evaluate(([what, trials]) => /** @type {any} */ (globalThis).burst(what, trials), /** @type {const} */ ([equal, TRIALS]));
  await ours.run(TRIALS);
  await burst();
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ native: await ours.run(TRIALS), wasm: await burst() });
  ours.close();
  await page.close();

  say('the panel');
  const seen = await panel(equal.request, Math.max(3, Math.ceil(rounds / 2)));
  say('a hundred thousand sales');
  const sales = await imported(Math.max(3, Math.ceil(rounds / 2)));
  const natively = { ratio: spread(pairs.map(({ native, wasm }) => wasm / native)), native: spread(pairs.map(({ native }) => native)) };
  const found = report({ rounds, compared, exact, trials, memory, varied, variedTrials, natively, seen, sales, version: browser.version() });
  await mkdir(`${root}/target/report`, { recursive: true });
  await writeFile(`${root}/target/report/bench.json`, `${JSON.stringify(found, null, 2)}\n`);
  await writeFile(`${root}/target/report/bench.md`, table(found));
  console.log(table(found));
} finally {
  await browser.close();
  await server.close();
}
