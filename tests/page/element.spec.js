// The element in a page that is not ours: what it is given, when, and what it leaves behind.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { field, headline, see } from './screen.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Content security policy that docs/embedding.md asks of a host, with this host's own sheet and icon. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html partner-calculator";

/** @param {string} body */
const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="./host.css"><script type="module" src="/tools/calculator/partner-calculator.js"></script></head><body><main><h1>Host</h1><p><a href="#part">A part</a></p><div id="one"></div><div id="two">${body}</div><p id="part">It.</p></main></body></html>`;

const style = 'html { font: 17px/1.3 serif; background: #ffe } body { margin: 40px } a { color: #a00 } main { border: 3px solid #00f } * { letter-spacing: 0.01em } :focus-visible { outline: 5px dotted #080 }';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'element-'));
  await mkdir(join(folder, 'tools'));
  await symlink(join(root, 'dist'), join(folder, 'tools/calculator'));
  await writeFile(join(folder, 'host.css'), style);
  await writeFile(join(folder, 'plain.html'), page('<partner-calculator></partner-calculator>'));
  await writeFile(join(folder, 'linked.html'), page('<partner-calculator linked></partner-calculator>'));
  await writeFile(join(folder, 'shared.html'), page('<partner-calculator share-base="https://partners.example/calculator/?from=host#top"></partner-calculator>'));
  await writeFile(join(folder, 'thailand.html'), page('<partner-calculator country="Thailand" tier="" panels=""></partner-calculator>'));
  await writeFile(join(folder, 'before.html'), page('<partner-calculator></partner-calculator>').replace('</head>', '<script src="./before.js" defer></script></head>'));
  await writeFile(join(folder, 'before.js'), "Object.assign(document.querySelector('partner-calculator'), { programme: 'hubspot', country: 'DE', panels: 'payouts' });");
  site = await openSite(folder, policy);
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param {import('playwright-core').Page} page @param {(element: any) => unknown} deed */
const on = (page, deed) => page.locator('partner-calculator').evaluate(deed);
/** @param {import('playwright-core').Page} page @returns {Promise<any>} */
const request = (page) => on(page, (element) => element.request);
/** @param {import('playwright-core').Page} page */
const spend = (page) => field(page, 'plan.cohorts[0].spend').inputValue();

/** All of the host's page that the calculator could change. Runs in the page. */
function seen() {
  const styles = ['html', 'body', 'main', 'h1', 'a', '#part'].map((of) => {
    const all = getComputedStyle(/** @type {Element} */ (document.querySelector(of)));
    // What follows from how tall or wide the calculator happens to be is no style.
    const sizes = /size|height|width|origin|inset|top|left|right|bottom/;
    return [of, ...[...all].filter((name) => !sizes.test(name)).map((name) => `${name}: ${all.getPropertyValue(name)}`)];
  });
  return {
    head: document.head.innerHTML,
    body: [...document.body.children].map(({ localName }) => localName),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    html: [...document.documentElement.attributes].map(({ name }) => name),
    styles,
  };
}

test('nothing of ours is left in the host’s page, whatever was used', async () => {
  const { page: host, problems, close } = await site.open('plain.html');
  const before = await (await site.open('host.css')).context.newPage().then(async (bare) => {
    await bare.setViewportSize({ width: 1440, height: 900 });
    await bare.route('**/partner-calculator.js', (route) => route.abort());
    await bare.goto(`${site.url}plain.html`);
    const found = await bare.evaluate(seen);
    await bare.context().close();
    return found;
  });
  await headline(host);
  for (const panel of ['partner-months', 'partner-risk', 'partner-actions', 'partner-whatif', 'partner-tornado', 'partner-compare', 'partner-statement', 'partner-assumptions']) {
    await see(host.locator(panel));
    await host.waitForTimeout(150);
  }
  await see(host.locator('partner-months'));
  await host.locator('partner-months svg').first().waitFor();
  await see(host.locator('partner-compare'));
  await host.locator('partner-compare table').first().waitFor();
  await see(host.locator('partner-risk'));
  await host.locator('partner-risk').getByRole('button', { name: /^Spend ± 20%/ }).click();
  await host.locator('partner-risk .plot.fan svg').first().waitFor();
  for (const [way, place] of Object.entries({ Deal: 'partner-deal', 'Real sales': 'partner-import', Plan: 'partner-headline' })) {
    await host.locator('.ways:visible').getByRole('radio', { name: way }).check();
    await host.locator(place).waitFor();
  }
  await field(host, 'programme').selectOption('bring');
  await host.locator('partner-own textarea').waitFor();
  await host.getByText('Files', { exact: true }).click();
  const [file] = await Promise.all([host.waitForEvent('download'), host.getByRole('button', { name: /XLSX/ }).click()]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  assert.deepEqual(await host.evaluate(seen), before);
  assert.deepEqual(problems, []);
  await close();
});

test('a plan that the host sets is shown at once, with its own answer', async () => {
  const { page: host, problems, close } = await site.open('plain.html');
  const first = await headline(host);
  const answered = await on(host, async (element) => {
    const plan = structuredClone(element.request);
    plan.book.plan.cohorts[0].spend = '123';
    const told = new Promise((done) => element.addEventListener('partner-answer', (/** @type {CustomEvent} */ { detail }) => done(detail.request.book.plan.cohorts[0].spend), { once: true }));
    element.request = plan;
    return told;
  });
  assert.equal(answered, '123');
  assert.equal(await spend(host), '123');
  assert.notEqual(await headline(host), first);
  // What a host that keeps the plan itself gives back changes nothing.
  await on(host, (element) => {
    const { shown } = element.store;
    element.request = element.request;
    return shown === element.store.shown;
  });
  assert.deepEqual(problems, []);
  await close();
});

test('what the host sets before the element is there holds', async () => {
  const { page: host, close } = await site.open('before.html');
  await headline(host);
  const { programme, country } = await request(host);
  assert.deepEqual({ programme, country }, { programme: 'hubspot', country: 'DE' });
  assert.deepEqual(await on(host, (element) => [...element.shadowRoot.querySelectorAll('.view > *')].map(({ localName }) => localName)), ['partner-headline', 'partner-basis', 'partner-payouts']);
  await writeFile(join(folder, 'plan.js'), `document.querySelector('partner-calculator').request = ${JSON.stringify({ ...(await request(host)), country: 'FR' })};`);
  await writeFile(join(folder, 'plan.html'), page('<partner-calculator></partner-calculator>').replace('</head>', '<script src="./plan.js" defer></script></head>'));
  await close();
  const other = await site.open('plan.html');
  await headline(other.page);
  assert.equal((await request(other.page)).country, 'FR');
  await other.close();
});

for (const [name, given] of Object.entries({ nothing: 'null', 'nothing at all': 'undefined' })) {
  test(`${name} as a plan leaves the one before, and the console says so`, async () => {
    const { page: host, context, problems, close } = await site.open('plain.html');
    const first = await headline(host);
    const said = context.waitForEvent('console', (message) => message.type() === 'warning');
    await host.evaluate(`document.querySelector('partner-calculator').request = ${given}`);
    assert.match((await said).text(), /no plan was given/);
    assert.equal(await headline(host), first);
    assert.deepEqual(problems, []);
    await close();
  });
}

for (const given of ['{}', '[]', '7', '"plan"', '{ programme: "hubspot" }', '(() => { const it = {}; it.it = it; return it; })()', '{ ...document.querySelector("partner-calculator").request, tierPath: "x" }', '{ ...document.querySelector("partner-calculator").request, book: { sales: { start: "2027-01", months: 1, sales: [] } } }']) {
  test(`what is no plan is told and never drawn: ${given}`, async () => {
    const { page: host, problems, close } = await site.open('plain.html');
    const first = await headline(host);
    const refused = await host.evaluate(`new Promise((done) => { const element = document.querySelector('partner-calculator'); element.addEventListener('partner-refused', (event) => done(event.detail.problems.length), { once: true }); element.request = ${given}; })`);
    assert.equal(refused, 1);
    await host.getByText('The plan from the page around this calculator cannot be read. The plan from before is still shown.').waitFor();
    assert.equal(await headline(host), first);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('half a letter in a name is mended and not thrown', async () => {
  const { page: host, problems, close } = await site.open('plain.html');
  await headline(host);
  await on(host, (element) => {
    const plan = structuredClone(element.request);
    plan.book.plan.cohorts[0].name = 'A\ud800B';
    element.request = plan;
  });
  await host.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.book.plan.cohorts[0].name === 'A\ufffdB');
  await field(host, 'plan.cohorts[0].name').evaluate((input) => {
    /** @type {HTMLInputElement} */ (input).value = 'C\udc00';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  assert.equal((await request(host)).book.plan.cohorts[0].name, 'C\ufffd');
  assert.deepEqual(problems, []);
  await close();
});

test('what to start with may be a property, and nothing at all', async () => {
  const { page: host, problems, close } = await site.open('plain.html');
  await headline(host);
  const becomes = async (/** @type {object} */ set, /** @type {object} */ wanted) => {
    await host.locator('partner-calculator').evaluate((element, all) => void Object.assign(element, all), set);
    await host.waitForFunction((all) => {
      const { request } = /** @type {any} */ (document.querySelector('partner-calculator'));
      return Object.entries(all).every(([name, value]) => request[name] === value);
    }, wanted);
  };
  await becomes({ preset: 'distributor' }, { role: 'distributor' });
  await becomes({ partnerRole: 'solution-provider', tier: 'premier' }, { role: 'solution-provider', tier: 'premier' });
  await becomes({ country: 'de' }, { country: 'DE' });
  await becomes({ programme: 'creoline' }, { programme: 'creoline' });
  await on(host, (element) => void Object.assign(element, { preset: null, programme: undefined, partnerRole: null, tier: undefined, country: null, panels: null, policies: undefined, theme: null, lang: '' }));
  await host.waitForFunction(() => /** @type {any} */ (document.querySelector('partner-calculator')).request.programme === 'huawei-cloud');
  assert.match(await headline(host), /^Over three years/);
  await on(host, (element) => element.setAttribute('panels', 'months'));
  assert.equal(await host.locator('partner-statement').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a country that is none falls back to the example’s, and the console says so', async () => {
  const { page: host, context, close } = await site.open('plain.html');
  /** @type {string[]} */
  const said = [];
  context.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await host.goto(`${site.url}thailand.html`);
  assert.match(await headline(host), /^Over three years/);
  assert.match(said.join('\n'), /there is no country "THAILAND" here; "[A-Z]{2}" was taken/);
  await close();
});

test('an element that is moved, or taken out and put back, keeps what was typed', async () => {
  const { page: host, requests, problems, close } = await site.open('plain.html');
  await field(host, 'plan.cohorts[0].spend').fill('31234.56');
  const result = await headline(host);
  await host.evaluate(() => {
    const element = /** @type {Element} */ (document.querySelector('partner-calculator'));
    document.querySelector('#one')?.append(element);
  });
  assert.equal(await headline(host), result);
  await host.evaluate(async () => {
    const element = /** @type {Element} */ (document.querySelector('partner-calculator'));
    element.remove();
    await new Promise((done) => setTimeout(done, 100));
    document.querySelector('#two')?.append(element);
  });
  assert.equal(await headline(host), result);
  assert.equal(await spend(host), '31,234.56');
  await field(host, 'plan.cohorts[0].spend').fill('100');
  assert.notEqual(await headline(host), result);
  assert.equal(requests.filter((url) => /answer_bg.*\.wasm$/.test(url)).length, 1);
  assert.deepEqual(problems, []);
  await close();
});

test('a calculator whose page opens no links offers none, unless told of a page that does', async () => {
  const { page: host, close } = await site.open('plain.html');
  await headline(host);
  assert.equal(await host.getByRole('button', { name: 'Copy link' }).count(), 0);
  await close();

  const shared = await site.open('shared.html', { permissions: ['clipboard-write', 'clipboard-read'] });
  await field(shared.page, 'plan.cohorts[0].spend').fill('31234.56');
  await shared.page.getByRole('button', { name: 'Copy link' }).click();
  await shared.page.getByText('Link copied').waitFor();
  const link = await shared.page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /^https:\/\/partners\.example\/calculator\/\?from=host#v3=/);
  assert.equal(shared.page.url(), `${site.url}shared.html`, 'its own address is left alone');
  // The page it names opens it: here, another one of the host's.
  await shared.page.goto(`${site.url}linked.html${new URL(link).hash}`);
  assert.equal(await spend(shared.page), '31,234.56');
  await shared.close();
});

/** Serves a host's page on another origin than the calculator's. @param {string} workers what its policy says of workers */
async function awayFrom(workers) {
  const origin = new URL(site.url).origin;
  const away = await mkdtemp(join(tmpdir(), 'away-'));
  await writeFile(join(away, 'host.css'), style);
  await writeFile(join(away, 'page.html'), page('<partner-calculator policies="javascript:alert(1)"></partner-calculator>').replace('/tools/calculator/', `${origin}/tools/calculator/`));
  const other = await openSite(away, `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src 'self'; img-src data:; ${workers}`);
  const view = await other.open('page.html');
  return {
    ...view,
    close: async () => {
      await view.close();
      await other.close();
      await rm(away, { recursive: true, force: true });
    },
  };
}

test('from another origin everything is offered where the policy lets workers start', async (t) => {
  const { page: host, problems, close } = await awayFrom('worker-src blob:; require-trusted-types-for \'script\'; trusted-types lit-html partner-calculator');
  t.after(close);
  assert.match(await headline(host), /^Over three years/);
  assert.deepEqual(await host.locator('.ways:visible label').allInnerTexts(), ['Plan', 'Deal', 'Real sales']);
  await see(host.locator('partner-actions'));
  await host.locator('partner-actions li').first().waitFor();
  await see(host.locator('partner-whatif'));
  await host.locator('partner-whatif svg').first().waitFor();
  await host.locator('.ways:visible').getByRole('radio', { name: 'Real sales' }).check();
  await host.locator('partner-import input[type=file]').setInputFiles({ name: 'sales.csv', mimeType: 'text/csv', buffer: Buffer.from('Month,Amount\n2026-01,1000\n2026-02,2000\n') });
  await host.locator('partner-import').getByText('2,000').first().waitFor();
  assert.deepEqual(problems, []);
});

test('from another origin, what needs a worker is not offered where the policy forbids one', async (t) => {
  const { page: host, problems, close } = await awayFrom('');
  t.after(close);
  assert.match(await headline(host), /^Over three years/);
  assert.deepEqual(await host.locator('.ways:visible label').allInnerTexts(), ['Plan', 'Deal']);
  assert.equal(await host.locator('partner-risk, partner-whatif').count(), 0);
  await host.locator('.ways:visible').getByRole('radio', { name: 'Deal' }).check();
  await host.locator('partner-deal').waitFor();
  await host.locator('.ways:visible').getByRole('radio', { name: 'Plan' }).check();
  await see(host.locator('partner-incentives'));
  await host.locator('partner-incentives .figure').first().click();
  await host.locator('partner-working dialog[open]').waitFor();
  assert.equal(await host.locator('a[href^="javascript:"]').count(), 0);
  // The browser tells of the one try.
  assert.deepEqual(problems.filter((problem) => !/worker.*blob:|blob:.*worker/i.test(problem)), []);
});
