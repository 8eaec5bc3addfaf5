// A file that does not arrive, or not as it was built: it never runs, its place says so, and "Try again" brings it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { field, headline, see } from './screen.js';

/** @import { Page, Route } from 'playwright-core' */

const LOST = 'This part of the page did not arrive.';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
/** @type {{ file: string, imports: string[], modules: string[] }[]} */
let chunks;
before(async () => {
  chunks = JSON.parse(await readFile(fileURLToPath(new URL('../../target/report/bundle.json', import.meta.url)), 'utf8'));
  site = await openSite();
});
after(() => site?.close());

/** The file that a module is in. @param {string} module */
const fileOf = (module) => {
  const chunk = chunks.find(({ modules }) => modules.includes(`www/element/${module}`));
  assert.ok(chunk, module);
  return chunk.file;
};

/** Kinds of damage to an answer. @type {Record<string, (route: Route) => Promise<void>>} */
const damages = {
  lost: (route) => route.abort(),
  refused: (route) => route.fulfill({ status: 503, body: 'busy' }),
  'a page in its place': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in to this network' }),
  cut: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length - 9) });
  },
  empty: async (route) => route.fulfill({ response: await route.fetch(), body: '' }),
  changed: async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from('\nglobalThis.changed = true;')]) });
  },
  // To whoever checks it is what it was.
  'changed for scripts only': async (route) => {
    const response = await route.fetch();
    const script = route.request().resourceType() === 'script';
    await route.fulfill({ response, body: script ? Buffer.concat([await response.body(), Buffer.from('\nglobalThis.changed = true;')]) : await response.body() });
  },
};

/** @param {Page} page */
const unchanged = async (page) => assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'changed')), undefined, 'what was changed has run');

/** Lets a file be damaged until told otherwise. @param {Page} page @param {string} file @param {(route: Route) => Promise<void>} damage */
async function damaged(page, file, damage) {
  await page.route(`**/${basename(file)}*`, damage);
  return () => page.unroute(`**/${basename(file)}*`);
}

/** @param {Page} page @param {string} way */
const choose = (page, way) => page.locator('.ways:visible').getByRole('radio', { name: way }).click();
/** @param {Page} page */
const pressed = async (page) => {
  await see(page.locator('partner-risk'));
  await page.locator('partner-risk').getByRole('button', { name: /^Spend ± 20%/ }).click();
};

/** @type {Record<string, { module: string, go: (page: Page) => Promise<unknown>, place: string, there: string }>} */
const parts = {
  deal: { module: 'deal/define.js', go: (page) => choose(page, 'Deal'), place: '.answer', there: 'partner-deal .frame, partner-deal h2' },
  'real sales': { module: 'import/define.js', go: (page) => choose(page, 'Real sales'), place: '.answer', there: 'partner-import h2' },
  'a programme of one’s own': { module: 'own/define.js', go: (page) => field(page, 'programme').selectOption('bring'), place: 'partner-profile', there: 'partner-own textarea' },
  studies: { module: 'study/define.js', go: (page) => see(page.locator('partner-risk')), place: '[data-view="change"]', there: 'partner-whatif h2' },
  comparison: { module: 'compare/define.js', go: (page) => see(page.locator('partner-compare')), place: '[data-view="compare"]', there: 'partner-compare h2' },
  'the chart of months': { module: 'answer/months-chart.js', go: (page) => see(page.locator('partner-months')), place: 'partner-months', there: 'partner-months svg' },
  'the chart of a sweep': { module: 'study/sweep-chart.js', go: (page) => see(page.locator('partner-whatif')), place: 'partner-whatif', there: 'partner-whatif svg' },
  'the chart of trials': { module: 'study/fan-chart.js', go: pressed, place: 'partner-risk', there: 'partner-risk .plot.fan svg' },
  'the dialog of the link': { module: 'share/define.js', go: (page) => page.locator('partner-toolbar button[aria-haspopup="dialog"]').click(), place: 'partner-toolbar', there: 'partner-share svg.code' },
};

for (const [i, [name, { module, go, place, there }]] of Object.entries(Object.entries(parts))) {
  // Every part in one of the ways; all the ways over all the parts.
  const [way = '', damage] = Object.entries(damages)[Number(i) % Object.keys(damages).length] ?? [];
  test(`${name}: ${way}, told in its place, and there after another try`, async () => {
    const { page, close } = await site.open();
    await headline(page);
    const mend = await damaged(page, fileOf(module), damage ?? damages['lost'] ?? assert.fail);
    await go(page);
    const note = page.locator(place).getByText(LOST).first();
    await note.waitFor();
    await unchanged(page);
    // Nothing asks again by itself, and the rest of the page goes on.
    const months = field(page, 'plan.months');
    if (await months.isVisible()) await months.fill('24');
    assert.equal(await page.locator(there).count(), 0);
    await mend();
    await page.locator(place).locator('.lost').first().getByRole('button', { name: 'Try again' }).click();
    await page.locator(there).first().waitFor();
    await note.waitFor({ state: 'detached' });
    await unchanged(page);
    await close();
  });
}

for (const [way, damage] of Object.entries(damages)) {
  test(`the writer of spreadsheets: ${way}`, async () => {
    const { page, close } = await site.open();
    await headline(page);
    const mend = await damaged(page, fileOf('share/spreadsheet.js'), damage);
    await page.getByText('Files', { exact: true }).click();
    await page.getByRole('button', { name: /XLSX/ }).click();
    await page.getByText('The file could not be written').waitFor();
    await unchanged(page);
    await mend();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('partner-toolbar').getByRole('button', { name: 'Try again' }).click()]);
    assert.match(file.suggestedFilename(), /\.xlsx$/);
    await close();
  });
}

for (const [way, damage] of Object.entries(damages).filter(([name]) => name !== 'changed for scripts only')) {
  test(`a worker: ${way}`, async () => {
    const { page, close } = await site.open();
    await headline(page);
    const address = (await readFile(fileURLToPath(new URL(`../../dist/${fileOf('study/pool.js')}`, import.meta.url)), 'utf8')).match(/worker-[\w-]+\.js/)?.[0];
    assert.ok(address);
    const mend = await damaged(page, address, damage);
    await see(page.locator('partner-whatif'));
    const again = page.locator('partner-whatif').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.equal(page.workers().length, 0, 'no worker was started from what is not ours');
    await mend();
    await again.click();
    await page.locator('partner-whatif svg').first().waitFor();
    await close();
  });

  test(`the engine: ${way}, told as lost and not as switched off, and there after another try`, async () => {
    const { page, close } = await site.open('about:blank');
    await page.route('**/*.wasm', damage);
    await page.goto(site.url);
    await page.getByText('The calculator could not start').waitFor();
    await page.unroute('**/*.wasm');
    await page.getByRole('button', { name: 'Try again' }).click();
    assert.match(await headline(page), /^Over three years/);
    await close();
  });
}

test('the whole engine: told as lost where it is needed, while answers go on, and there after another try', async () => {
  const { page, close } = await site.open();
  const before = await headline(page);
  await page.route('**/engine_bg*.wasm', (route) => route.abort());
  await page.locator('partner-inputs #g-contract > summary').click();
  const note = page.locator('.notices .lost');
  await note.getByText(LOST).waitFor();
  await field(page, 'plan.months').fill('24');
  assert.notEqual(await headline(page), before);
  await page.unroute('**/engine_bg*.wasm');
  await note.getByRole('button', { name: 'Try again' }).click();
  await page.locator('partner-inputs #f-margin').waitFor();
  await note.waitFor({ state: 'detached' });
  await close();
});

test('the words of a programme: told as lost in their place, and there after another try', async () => {
  const { page, close } = await site.open('about:blank');
  await page.route('**/*.en-*.json', (route) => route.abort());
  await page.goto(site.url);
  await headline(page);
  const panel = page.locator('partner-assumptions');
  await see(panel);
  await panel.getByText(LOST).waitFor();
  await page.unroute('**/*.en-*.json');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.locator('.out li').first().waitFor();
  assert.equal(await panel.getByText(LOST).count(), 0);
  await close();
});

test('where WebAssembly is not allowed, that is what is said', async () => {
  const strict = await openSite(undefined, "default-src 'self'; style-src 'self' 'unsafe-inline'");
  const { page } = await strict.open();
  await page.getByText('Your browser does not let this page calculate').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
  await strict.close();
});

test('no file the element is made of runs when it was changed, not even for scripts only', async () => {
  const element = chunks.find(({ modules }) => modules.includes('www/element/define.js'));
  assert.ok(element);
  /** @type {Set<string>} */
  const made = new Set();
  const visit = (/** @type {string} */ file) => {
    made.add(file);
    chunks.find((chunk) => chunk.file === file)?.imports.forEach((next) => made.has(next) || visit(next));
  };
  visit(element.file);
  assert.ok(made.size > 2);
  for (const file of made) {
    for (const way of ['changed', 'changed for scripts only']) {
      const { page, close } = await site.open('about:blank');
      await damaged(page, file, damages[way] ?? assert.fail);
      await page.goto(new URL('embed.html', site.url).href);
      const said = page.waitForEvent('console', (message) => message.text().includes('could not be fetched'));
      await page.locator('#earn').scrollIntoViewIfNeeded();
      await said;
      await unchanged(page);
      assert.equal(await page.evaluate(() => customElements.get('partner-calculator')), undefined, `${file} ${way}`);
      await close();
    }
  }
});

/** The module of each page, and what is there when it came. @type {Record<string, { page: string, module: string, there: string }>} */
const pages = {
  'the calculator': { page: '', module: 'define.js', there: 'partner-headline .result' },
  'the tables of programmes': { page: 'policies.html', module: 'policies/define.js', there: 'partner-policies #against' },
  'the six partners': { page: 'presets.html', module: 'presets/define.js', there: 'partner-presets table' },
  'the worked examples': { page: 'verify.html', module: 'verify/define.js', there: 'partner-verify section' },
};

for (const [name, { page: path, module, there }] of Object.entries(pages)) {
  // All ways for the first; whatever else is lost is lost alike.
  for (const way of path ? ['refused', 'changed for scripts only'] : Object.keys(damages)) {
    test(`the module of ${name}: ${way}, told in its place, and there after another try`, async () => {
      const { page, close } = await site.open('about:blank');
      const mend = await damaged(page, fileOf(module), damages[way] ?? assert.fail);
      await page.goto(new URL(path, site.url).href);
      const note = page.locator('main .late');
      await note.getByText('not arrived').waitFor();
      await unchanged(page);
      assert.equal(await note.getByText('Reload the page').isVisible(), false);
      assert.deepEqual(await axe(page), []);
      await mend();
      await note.getByRole('button', { name: 'Try again' }).click();
      await page.locator(there).first().waitFor();
      assert.equal(await note.isVisible(), false);
      await unchanged(page);
      await close();
    });
  }
}

test('what a page imports is held like its module, and comes back with the line', async () => {
  for (const file of chunks.find(({ modules }) => modules.includes('www/element/define.js'))?.imports ?? assert.fail()) {
    const { page, close } = await site.open('about:blank');
    const mend = await damaged(page, file, damages['changed for scripts only'] ?? assert.fail);
    await page.goto(site.url);
    await page.locator('main .late').getByText('not arrived').waitFor();
    await unchanged(page);
    await mend();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('partner-headline .result').waitFor();
    await unchanged(page);
    await close();
  }
});

test('where even the script that starts a page is lost, a note comes by itself', async () => {
  const { page, close } = await site.open('about:blank');
  await page.route('**/assets/start-*', (route) => route.abort());
  await page.goto(site.url);
  const note = page.locator('main .late');
  assert.equal(await note.isVisible(), false);
  // Thirty seconds of a style's own time, or as long as it takes on a machine that draws nothing meanwhile.
  const come = () => {
    document.getAnimations().forEach((one) => one.finish());
    const late = document.querySelector('main .late');
    return late !== null && getComputedStyle(late).visibility === 'visible';
  };
  await page.waitForFunction(come, null, { timeout: 60_000, polling: 250 });
  await note.getByText('Reload the page to try again.').waitFor();
  assert.equal(await note.getByRole('button').isVisible(), false);
  await close();
});

test('the loader tries again by itself', async () => {
  const { page, close } = await site.open('about:blank');
  let asked = 0;
  await page.route('**/assets/*.js', (route) => {
    asked += 1;
    return asked < 4 ? route.fulfill({ status: 503 }) : route.continue();
  });
  await page.goto(new URL('embed.html', site.url).href);
  await page.locator('#earn').scrollIntoViewIfNeeded();
  await page.locator('#earn partner-headline .result').waitFor();
  await close();
});

test('the switch shows the latest choice while its part is on its way, whatever is drawn meanwhile', async () => {
  const { page, problems, close } = await site.open('');
  await headline(page);
  /** @type {() => void} */
  let send = () => {};
  const sent = new Promise((done) => (send = () => done(undefined)));
  await page.route(`**/${basename(fileOf('deal/define.js'))}*`, async (route) => {
    await sent;
    await route.continue();
  });
  await choose(page, 'Deal');
  await page.locator('partner-calculator').evaluate(async (element) => {
    const calculator = /** @type {any} */ (element);
    calculator.requestUpdate();
    await calculator.updateComplete;
  });
  const deal = page.locator('.ways:visible').getByRole('radio', { name: 'Deal' });
  assert.equal(await deal.isChecked(), true);
  send();
  await page.locator('partner-deal .frame, partner-deal h2').first().waitFor();
  assert.equal(await deal.isChecked(), true);
  assert.deepEqual(problems, []);
  await close();
});

test('without a connection a part says so, and comes when the connection is back', async () => {
  const { page, close } = await site.open();
  await headline(page);
  await page.context().setOffline(true);
  await choose(page, 'Deal');
  await page.locator('.answer .lost').getByText('there is no connection').waitFor();
  await page.context().setOffline(false);
  await page.locator('partner-deal h2').first().waitFor();
  assert.equal(await page.locator('.answer .lost').count(), 0);
  await close();
});

test('a part of a release that is gone asks for a reload, and the plan stays', async () => {
  const { page, close } = await site.open();
  await field(page, 'plan.months').fill('25');
  const typed = await headline(page);
  const mend = await damaged(page, fileOf('deal/define.js'), (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/release.json', (route) => route.fulfill({ json: { release: 'another' } }));
  await choose(page, 'Deal');
  const note = page.locator('.answer .lost');
  await note.getByText('A newer version of this page is here').waitFor();
  await mend();
  await note.getByRole('button', { name: 'Reload' }).click();
  await page.locator('partner-deal h2').first().waitFor();
  await choose(page, 'Plan');
  assert.equal(await headline(page), typed);
  await close();
});
