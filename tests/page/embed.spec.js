import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { see } from './screen.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Content security policy that docs/embedding.md asks of a host, and not a word more. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html partner-calculator";
/** Additions that the hosts of this file need for themselves: their icon. */
const own = "; img-src data:";

/** A host's page in another folder than the calculator's. @param {string} body */
const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"></head><body><main><h1>Host</h1>${body}</main></body></html>`;

/** The README's lines with the folder's address in place of "./". @param {string} tags */
const embed = (tags) => `<script type="module" src="/tools/calculator/partner-calculator.js"></script>${tags}`;

/** @type {Record<string, string>} */
const pages = {
  'one.html': embed('<partner-calculator preset="newcomer"></partner-calculator>'),
  'two.html': embed('<partner-calculator id="a" preset="core-banking"></partner-calculator><partner-calculator id="b" preset="distributor" theme="dark"></partner-calculator>'),
  'languages.html': embed('<partner-calculator id="english" panels="months"></partner-calculator><partner-calculator id="arabic" lang="ar" panels="months"></partner-calculator>'),
  'column.html': embed('<div id="column"><partner-calculator panels="payouts"></partner-calculator></div>'),
  'said.html': embed('<partner-calculator programme="hubspot" country="de" lang="de" theme="dark"></partner-calculator>'),
  'role.html': embed('<partner-calculator preset="distributor" partner-role="solution-provider" tier="premier" country="th"></partner-calculator>'),
  'wrong.html': embed('<partner-calculator preset="nobody" programme="nothing" country="TH"></partner-calculator>'),
  'shadow.html': '<div id="host"></div><script type="module" src="./shadow.js"></script>',
  'contents.html': embed('<div><partner-calculator></partner-calculator></div>'),
  'taken.html': `<script type="module" src="./taken.js"></script>${embed('<partner-calculator></partner-calculator>')}`,
  'twice.html': `<script type="module" src="/other/calculator/partner-calculator.js"></script>${embed('<partner-calculator id="a"></partner-calculator><partner-calculator id="b"></partner-calculator>')}`,
  'lit.html': `<script type="module" src="./lit.js"></script>${embed('<partner-calculator><p id="instead">Call us.</p></partner-calculator>')}`,
  'sandbox.html': '<iframe sandbox="allow-scripts allow-same-origin" title="Frame" width="1200" height="900" src="one.html"></iframe>',
  'opaque.html': '<iframe sandbox="allow-scripts" title="Frame" width="1200" height="900" src="one.html"></iframe>',
  'fallback.html': embed('<partner-calculator><p id="instead">Call us.</p></partner-calculator>'),
};

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  await mkdir(join(folder, 'tools'));
  await mkdir(join(folder, 'about'));
  await symlink(join(root, 'dist'), join(folder, 'tools/calculator'));
  for (const [name, body] of Object.entries(pages)) await writeFile(join(folder, 'about', name), page(body));
  await writeFile(join(folder, 'about/shadow.js'), "import { watch } from '/tools/calculator/partner-calculator.js';\nconst root = document.querySelector('#host').attachShadow({ mode: 'open' });\nroot.append(document.createElement('partner-calculator'));\nwatch(root);\n");
  await writeFile(join(folder, 'about/contents.js'), "document.querySelector('partner-calculator').style.display = 'contents';");
  await writeFile(join(folder, 'about/contents.html'), page(`${pages['contents.html']}<script src="./contents.js" defer></script>`));
  await writeFile(join(folder, 'about/taken.js'), "customElements.define('partner-basis', class extends HTMLElement {});");
  await writeFile(join(folder, 'about/lit.js'), "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });");
  await mkdir(join(folder, 'other'));
  await cp(join(root, 'dist'), join(folder, 'other/calculator'), { recursive: true });
  site = await openSite(folder, policy + own);
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param {import('playwright-core').Page} page @param {string} [which] */
const ready = async (page, which = 'partner-calculator') => {
  await page.locator(`${which}[state="ready"]`).waitFor();
  await page.locator(`${which} partner-headline .result`).waitFor();
};

/** @param {import('playwright-core').Page} page @param {string} [which] */
const result = async (page, which = 'partner-calculator') => (await page.locator(`${which} partner-headline .result`).innerText()).replace(/\s+/g, ' ').trim();

/** @param {import('playwright-core').Page} page @param {string} [which] @returns {Promise<any>} */
const request = (page, which = 'partner-calculator') => page.locator(which).evaluate((element) => /** @type {any} */ (element).request);

test('the lines of the README are those of the example page, and of the guide', async () => {
  const [readme = '', guide = '', example = ''] = await Promise.all(['README.md', 'docs/embedding.md', 'dist/embed.html'].map((path) => readFile(join(root, path), 'utf8')));
  const lines = /```html\n(<script type="module"[^`]*)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];
  assert.equal(lines.length, 2);
  assert.ok(guide.includes(lines.join('\n')), 'docs/embedding.md shows other lines');
  assert.ok(example.split('\n').map((line) => line.trim()).join('\n').includes(lines.join('\n')), 'embed.html holds other lines');
});

test('the policy the guide asks for is the one tried here', async () => {
  const guide = await readFile(join(root, 'docs/embedding.md'), 'utf8');
  const asked = /```\n(script-src [^`]*)\n```/.exec(guide)?.[1] ?? '';
  for (const part of asked.split('; ')) assert.ok(policy.includes(part), part);
  assert.ok(guide.includes('`trusted-types lit-html partner-calculator`'));
});

test('nothing but the loader is fetched until a calculator is near', async () => {
  await writeFile(join(folder, 'about/far.js'), "document.querySelector('#far').style.blockSize = '3000px';");
  await writeFile(join(folder, 'about/far.html'), page(`<script src="./far.js" defer></script><div id="far"></div>${pages['one.html']}`));
  const { page: host, requests, problems, foreign, close } = await site.open('about/far.html', { height: 700 });
  const ours = () => requests.filter((url) => url.includes('/tools/')).map((url) => url.replace(/.*\/tools\/calculator\//, ''));
  await host.waitForTimeout(500);
  assert.deepEqual(ours(), ['partner-calculator.js']);
  await host.mouse.wheel(0, 1500);
  await host.waitForTimeout(500);
  assert.deepEqual(ours(), ['partner-calculator.js'], 'still 800 pixels away');
  await host.mouse.wheel(0, 900);
  await ready(host);
  assert.ok(ours().some((name) => name.endsWith('.wasm')));
  assert.match(await result(host), /^Over three years you would (earn|lose) .*USD/);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  assert.deepEqual(requests.filter((url) => url.endsWith('.css')), [], 'no stylesheet is put into the host’s page');
  await close();
});

test('the example page works in a folder of any name, and is told the answer', async () => {
  // It has a stylesheet of its own, which the policy of the other pages here does not allow; it carries one itself.
  const shipped = await openSite(folder);
  const { page, problems, foreign, requests } = await shipped.open('tools/calculator/embed.html', { height: 600 });
  assert.ok(!requests.some((url) => url.endsWith('.wasm')), 'nothing is fetched above the fold');
  await page.locator('#earn').scrollIntoViewIfNeeded();
  await ready(page, '#earn partner-calculator');
  const shown = /[\d,]+\.\d\d/.exec(await result(page, '#earn partner-calculator'))?.[0];
  assert.ok(shown && (await page.locator('#said').innerText()).includes(shown), 'the host heard the figure on the screen');
  await ready(page, '#distribute partner-calculator');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  assert.deepEqual(foreign(), []);
  await shipped.close();
});

test('a calculator without a box of its own is fetched, and is as wide as its parent', async () => {
  const { page: host, close } = await site.open('about/contents.html');
  const calculator = host.locator('partner-calculator');
  await calculator.locator('partner-headline .result').waitFor();
  assert.equal(await calculator.evaluate((element) => getComputedStyle(element).display), 'contents');
  assert.equal(await calculator.getAttribute('narrow'), null);
  await host.setViewportSize({ width: 500, height: 800 });
  await host.waitForFunction(() => document.querySelector('partner-calculator')?.hasAttribute('narrow'));
  await close();
});

test('an element of the host’s that has a name of ours is told', async () => {
  const { page: host, problems, close } = await site.open('about/taken.html');
  await ready(host);
  assert.equal(problems.length, 1, problems.join());
  assert.match(problems[0] ?? '', /has a <partner-basis> of its own/);
  await close();
});

test('of two copies the first serves both, and the second stops asking', async () => {
  const { page: host, problems, close } = await site.open('about/twice.html');
  await ready(host, '#a');
  await ready(host, '#b');
  // Each brings policies of one name, and this page allows none twice.
  const before = problems.length;
  await host.waitForTimeout(6000);
  assert.equal(problems.length, before, problems.join('\n'));
  await close();
  const lenient = await openSite(folder, policy.replace('lit-html partner-calculator', "lit-html partner-calculator 'allow-duplicates'") + own);
  const both = await lenient.open('about/twice.html');
  await ready(both.page, '#b');
  assert.deepEqual(both.problems, []);
  await lenient.close();
});

test('where a policy of the page’s keeps ours from starting, the console says what to allow', async () => {
  const { page: host, problems, close } = await site.open('about/lit.html');
  for (let tries = 0; tries < 100 && !problems.some((text) => text.includes("'allow-duplicates'")); tries += 1) await host.waitForTimeout(100);
  assert.ok(problems.some((text) => text.includes("'allow-duplicates'")), problems.join('\n'));
  assert.ok(await host.locator('#instead').isVisible());
  await close();
});

test('where a frame allows no downloads, that is said when a file is asked for', async () => {
  const framed = await openSite(folder, `${policy}${own}; frame-src 'self'`);
  const { page: host } = await framed.open('about/sandbox.html');
  const frame = host.frameLocator('iframe');
  await frame.getByText('Files', { exact: true }).click();
  await frame.getByRole('button', { name: /JSON/ }).click();
  await frame.getByText('allows it no downloads').waitFor();
  await host.goto(new URL('about/opaque.html', framed.url).href);
  await frame.getByText('Files', { exact: true }).click();
  await frame.getByRole('button', { name: /JSON/ }).click();
  await frame.getByText('If no file arrives').waitFor();
  await framed.close();
});

test('two on one page keep to themselves', async () => {
  const { page, requests, problems, close } = await site.open('about/two.html');
  await ready(page, '#a');
  await ready(page, '#b');
  const [before, other] = [await result(page, '#a'), await result(page, '#b')];
  assert.notEqual(before, other);
  await page.locator('#a [name="plan.cohorts[0].spend"]').fill('50000');
  await page.waitForFunction((was) => !document.querySelector('#a')?.shadowRoot?.querySelector('partner-headline')?.shadowRoot?.textContent?.includes(was), /[\d,]+/.exec(before)?.[0] ?? '');
  assert.notEqual(await result(page, '#a'), before);
  assert.equal(await result(page, '#b'), other);
  assert.equal(requests.filter((url) => /answer_bg.*\.wasm$/.test(url)).length, 1, 'one engine serves both');
  assert.equal(await page.evaluate(() => location.hash), '', 'neither writes into the address');
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(problems, []);
  await close();
});

test('a chart runs as its own words do, whichever way the page around it is written', async () => {
  const { page, problems, close } = await site.open('about/languages.html');
  for (const which of ['#english', '#arabic']) {
    await ready(page, which);
    await see(page.locator(`${which} partner-months`));
    await page.locator(`${which} partner-months svg`).first().waitFor();
  }
  /** Where a chart's first month, last month and scale stand. @param {string} which */
  const places = (which) =>
    page.locator(`${which} partner-months svg`).first().evaluate((chart) => {
      const middle = (/** @type {Element | null | undefined} */ mark) => {
        const { left = 0, right = 0 } = mark?.getBoundingClientRect() ?? {};
        return (left + right) / 2;
      };
      const months = chart.querySelectorAll('[aria-label="tick"] line');
      return { first: middle(months[0]), last: middle(months[months.length - 1]), scale: middle(chart.querySelector('[aria-label="y-axis tick label"] text')) };
    });
  const english = await places('#english');
  assert.ok(english.scale < english.first && english.first < english.last, JSON.stringify(english));
  const arabic = await places('#arabic');
  assert.ok(arabic.scale > arabic.first && arabic.first > arabic.last, JSON.stringify(arabic));
  assert.deepEqual(problems, []);
  await close();
});

test('attributes say what to start with', async () => {
  const { page, close } = await site.open('about/said.html');
  await ready(page);
  const { programme, country } = await request(page);
  assert.deepEqual({ programme, country }, { programme: 'hubspot', country: 'DE' });
  // German writes a thousand with a point and has the sign after it.
  assert.match(await result(page), /\d\.\d{3}/);
  assert.equal(await page.locator('partner-calculator').evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
  await close();

  const other = await site.open('about/role.html');
  await ready(other.page);
  const { role, tier, country: place } = await request(other.page);
  assert.deepEqual({ role, tier, place }, { role: 'solution-provider', tier: 'premier', place: 'TH' });
  // A host may say something else later.
  await other.page.locator('partner-calculator').evaluate((element) => element.setAttribute('programme', 'creoline'));
  assert.equal((await request(other.page)).programme, 'creoline');
  await other.page.locator('partner-calculator').evaluate((element) => element.setAttribute('theme', 'light'));
  assert.equal(await other.page.locator('partner-calculator').evaluate((element) => getComputedStyle(element).colorScheme), 'light');
  await other.close();
});

test('a name nobody knows still gives an answer, and the console says what was taken', async () => {
  const { page, context, close } = await site.open('about/one.html');
  /** @type {string[]} */
  const said = [];
  context.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await page.goto(new URL('about/wrong.html', site.url).href);
  await ready(page);
  assert.match(said.join('\n'), /no preset "nobody" here; "core-banking"/);
  assert.match(said.join('\n'), /no programme "nothing" here; "huawei-cloud"/);
  assert.doesNotMatch(said.join('\n'), /country/);
  await close();
});

test('each answer and each refusal is told, across the shadow', async () => {
  const { page, close } = await site.open('about/one.html');
  await ready(page);
  await page.evaluate(() => {
    Reflect.set(window, 'heard', []);
    for (const name of ['partner-answer', 'partner-refused'])
      document.addEventListener(name, (event) => Reflect.get(window, 'heard').push({ name, detail: /** @type {CustomEvent} */ (event).detail }));
  });
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));
  await page.locator('[name="plan.months"]').fill('61');
  await page.locator('[name="plan.months"]').fill('12');
  const [refused, answered] = await heard();
  assert.equal(refused.name, 'partner-refused');
  assert.equal(refused.detail.problems[0].field, 'plan.months');
  assert.equal(answered.name, 'partner-answer');
  assert.equal(answered.detail.answer.months.length, 12);
  assert.equal(typeof answered.detail.answer.headline.profit, 'string');
  await close();
});

test('in a column it takes the shape of a phone, and only the panels asked for', async () => {
  await writeFile(join(folder, 'about/column.js'), "document.querySelector('#column').style.inlineSize = '600px';");
  await writeFile(join(folder, 'about/column.html'), page(`<script src="./column.js" defer></script>${pages['column.html']}`));
  const { page: host, close } = await site.open('about/column.html', { width: 1440 });
  await ready(host);
  assert.equal(await host.locator('partner-calculator[narrow]').count(), 1);
  const inside = await host.locator('partner-calculator').evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const wide = [...(element.shadowRoot?.querySelectorAll('.view > *, .tabs, .top > *') ?? [])].filter((one) => one.getBoundingClientRect().right > right + 1);
    return { wide: wide.map((one) => one.className || one.localName), panels: [...(element.shadowRoot?.querySelectorAll('.view > *') ?? [])].map((one) => one.localName) };
  });
  assert.deepEqual(inside.wide, []);
  assert.deepEqual(inside.panels, ['partner-headline', 'partner-basis', 'partner-payouts']);
  assert.deepEqual(await axe(host), []);
  await close();
});

test('a calculator in a shadow root is seen once the loader is told', async () => {
  const { page, problems, close } = await site.open('about/shadow.html');
  await ready(page);
  assert.deepEqual(problems, []);
  await close();
});

test('a part that was changed is refused, and what stands in the tag stays', async () => {
  const browser = await site.browser.newContext();
  const page = await browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const chunks = /** @type {{ file: string, imports: string[], modules: string[] }[]} */ (JSON.parse(await readFile(join(root, 'target/report/bundle.json'), 'utf8')));
  const [shared] = chunks.find(({ modules }) => modules.includes('www/element/define.js'))?.imports ?? [];
  assert.ok(shared);
  await page.route(`**/${shared}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n/* changed */` });
  });
  await page.goto(new URL('about/fallback.html', site.url).href);
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(() => Boolean(customElements.get('partner-calculator'))), false);
  assert.ok(await page.locator('#instead').isVisible());
  assert.match(said.join('\n'), /could not be fetched|integrity/);
  await browser.close();
});
