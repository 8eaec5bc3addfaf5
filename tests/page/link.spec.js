import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { DICTIONARY } from '../../www/element/base/dictionary.js';
import { fromFragment, toFragment } from '../../www/element/share/link.js';
import { newScreen } from '../../www/element/share/screen.js';
import { presets } from '../../www/presets.js';
import { openSite } from './harness.js';
import { field, headline } from './screen.js';

/** @param {string} fragment */
const plan = (fragment) => {
  const linked = fromFragment(fragment);
  assert.ok(linked.kind === 'plan', linked.kind);
  return linked.request;
};

const [example] = presets;
assert.ok(example);
const whole = toFragment(example.request);

for (const { id, request } of presets) {
  test(`the example "${id}" survives its link`, () => assert.deepEqual(plan(toFragment(request)), request));
}

test('what may be missing is kept when there and left out when not', () => {
  const [project] = example.request.book.plan.projects;
  assert.ok(project);
  const request = { ...example.request, editions: /** @type {const} */ ('in-force'), book: { plan: { ...example.request.book.plan, projects: [{ ...project, bid: '0' }, project] } } };
  assert.deepEqual(plan(toFragment(request)), request);
});

test('no link that was cut opens as another plan', () => {
  for (let at = '#v3'.length; at < whole.length; at += 1) assert.equal(fromFragment(whole.slice(0, at)).kind, 'damaged', whole.slice(0, at));
});

test('no link with one sign changed, doubled, left out or swapped opens as another plan', () => {
  const signs = ['A', 'z', '0', '_', '=', '&', '%', ' ', '"'];
  for (let at = 1; at < whole.length; at += 1) {
    const [before, sign = '', after] = [whole.slice(0, at), whole[at], whole.slice(at + 1)];
    const next = after[0] ?? '';
    const changed = [...signs.map((other) => before + other + after), before + sign + sign + after, before + after, before + next + sign + after.slice(1)];
    for (const text of changed) {
      const linked = fromFragment(text);
      // White space is taken out, and what stands behind the checksum is none of ours.
      assert.ok(linked.kind === 'damaged' || text === whole || (linked.kind === 'plan' && JSON.stringify(linked.request) === JSON.stringify(example.request)), text);
    }
  }
});

test('what mail programs do to a link is undone', () => {
  const kept = { ranges: {}, pairs: [], whole: true, seed: 1, trials: 10_000, target: '' };
  const ranged = toFragment(example.request, kept);
  const encoded = `#${encodeURIComponent(ranged.slice(1))}`;
  for (const text of [encoded, `#${encodeURIComponent(encoded.slice(1))}`, ranged.replaceAll('&', '&amp;'), `${ranged.slice(0, 70)}\r\n ${ranged.slice(70)}`, `${ranged}>.`, `${ranged}&utm_source=mail`, ranged.replaceAll('-', '%2D').replaceAll('_', '%5f')])
    assert.deepEqual(fromFragment(text), { kind: 'plan', request: example.request, kept, screen: newScreen(), lost: false }, text);
});

test('a later version is told from a damaged link, and an anchor of the page from both', () => {
  const later = "#v7=whatever-it-writes.then&x9=(more)";
  assert.equal(fromFragment('#v7=e30').kind, 'later');
  assert.equal(fromFragment(later).kind, 'later');
  for (const anchor of ['', '#', '#answer', '#video=3', '#section-2&c=1']) assert.notEqual(fromFragment(anchor).kind, 'plan', anchor);
  for (const anchor of ['', '#', '#answer', '#video=3']) assert.equal(fromFragment(anchor).kind, 'none', anchor);
});

/** @param {unknown} told */
const old = (told) => `#v1=${Buffer.from(JSON.stringify(told)).toString('base64url')}`;

// Links that people hold. Never edit one: they are to open for ever.
const VERSION_1 =
  '#v1=eyJ0aWVyIjoicHJlbWllciIsImNvdW50cnkiOiJUSCIsImJvb2siOnsicGxhbiI6eyJtb250aHMiOjI0LCJjb2hvcnRzIjpbeyJuYW1lIjoiQmFua3MiLCJjdXN0b21lcnNUb2RheSI6IjYiLCJtaXgiOltbImNvbXB1dGUiLCIwLjc1Il0sWyJzZWN1cml0eSIsIjAuMjUiXV19XX19fQ';
const VERSION_2 = `${VERSION_1.replace('#v1', '#v2')}&c=1rcw3h1`;

for (const [version, link] of Object.entries({ 1: VERSION_1, 2: VERSION_2 })) {
  test(`a link of version ${version} opens as it did`, () => {
    const linked = plan(link);
    assert.equal(linked.tier, 'premier');
    assert.equal(linked.country, 'TH');
    assert.equal(linked.book.plan.months, 24);
    assert.equal(linked.book.plan.start, '2027-01');
    assert.deepEqual(linked.book.plan.cohorts[0]?.mix, [
      { family: 'compute', share: '0.75' },
      { family: 'security', share: '0.25' },
    ]);
    assert.equal(linked.book.plan.cohorts[0]?.newPerMonth, '1');
  });
}

// The same plan with all that a link may hold beside it, as two versions wrote it.
const BESIDE = {
  2: '#v2=eyJjb3VudHJ5IjoiUEgiLCJ0aWVyUGF0aCI6ImV2b2x2aW5nIiwiYm9vayI6eyJwbGFuIjp7ImNvaG9ydHMiOlt7Im5hbWUiOiJGaXJzdCBjdXN0b21lcnMiLCJhY2NvdW50Ijoib3BlbiIsIm5ld1Blck1vbnRoIjoiMS41IiwibmV3R3Jvd3RoIjoiMC4zIiwiY2h1cm4iOiIwLjAxNSIsInJhbXBNb250aHMiOjMsInNwZW5kIjoiMjQwMCIsImV4cGFuc2lvbiI6IjAuMSIsIm1peCI6W1siY29tcHV0ZSIsIjAuNSJdLFsic3RvcmFnZS1kYXRhYmFzZSIsIjAuMjIiXSxbIm5ldHdvcmstY2RuIiwiMC4xIl0sWyJhaS1tb2RlbHMiLCIwLjA4Il0sWyJzZWN1cml0eSIsIjAuMDYiXSxbInN1cHBvcnQiLCIwLjA0Il1dLCJkaXNjb3VudCI6IjAuMDMifV0sInNlcnZpY2VzIjpbeyJuYW1lIjoiU2V0LXVwIiwia2luZCI6Im9uZS1vZmYiLCJwcmljZSI6IjQ1MDAiLCJtYXJnaW4iOiIwLjQiLCJhdHRhY2giOiIwLjkifV0sImNvc3RzIjp7InNhbGVzIjp7InBlb3BsZSI6IjEiLCJtb250aGx5IjoiMTgwMCJ9LCJlbmdpbmVlcnMiOnsicGVvcGxlIjoiMiIsIm1vbnRobHkiOiIyMDAwIn0sInRyYWluaW5nIjoiMjQwMCIsIm1hcmtldGluZyI6IjQwMCIsImFjcXVpc2l0aW9uIjoiMTUwIiwiY2FwaXRhbCI6IjAuMTIifSwiY2FzaCI6eyJiYWREZWJ0IjoiMC4wMSJ9fX19&r1=eyJyIjpbXSwidyI6MSwicyI6NywibiI6MjAwMCwidCI6IjUwMDAwIn0&s1=eyJ2Ijoid2hlbiIsImUiOiJuZXdjb21lciJ9&c=06vl9dq',
  3: '#v3=pdbLDYAgDIDhVVzARIEYXcCziTN48Kq4vy0PbSlojB4NBwL_14DootTpl9Rx3XZbXVjdfmMcYQBys60zS8cb3FKiGFdQxvpmrMwHxsFalrHXJRjnyPaSdtNJxjA0BEdd1DEvtj7wVV2kYUTNOIdJzMNbzLzQ9rFQHr7LjBcaTp4W6v_wQKHatE9FA2U5QrrwnQ&r2=g5TYwJCAF7jmwLylZAUyHVLignwOdCMA&s2=QylNUcrIWgA&c=0xf9ohu',
};

for (const [version, link] of Object.entries(BESIDE)) {
  test(`a link of version ${version} opens with its ranges and its screen`, () => {
    const linked = fromFragment(link);
    assert.ok(linked.kind === 'plan', linked.kind);
    const [group] = linked.request.book.plan.cohorts;
    assert.deepEqual([linked.request.country, linked.request.tierPath, group?.name, group?.spend, group?.mix[1]], ['PH', 'evolving', 'First customers', '2400', { family: 'storage-database', share: '0.22' }]);
    assert.deepEqual(linked.kept, { ranges: {}, pairs: [], whole: true, seed: 7, trials: 2000, target: '50000' });
    assert.deepEqual([linked.screen, linked.lost], [{ ...newScreen(), view: 'when', example: 'newcomer' }, false]);
  });
}

test('the phrases that links refer to are what they were', () => {
  assert.equal(createHash('sha256').update(DICTIONARY).digest('hex'), 'e65031c638859d5d9a2e0d62d498e17b0356adbbd7f0338041b709e17d7f4b12');
});

for (const { id, request } of presets) {
  test(`the link of the example "${id}" has at most 300 signs behind the address of its page`, () => assert.ok(toFragment(request).length <= 300, toFragment(request)));
}

// What those links leave out is blank. Never edit a value here: a blank value that changes would change plans that people hold. A new
// field is added with its blank value.
test('what a link leaves out is what it always was', () => {
  const rows = { cohorts: [{}], projects: [{}, { bid: '0.4', returnedAfter: 3 }], services: [{}] };
  const project = { name: '', account: 'partner-led', family: 'compute', month: 1, list: '100000', discount: '0', registered: true, count: '1' };
  assert.deepEqual(plan(old({ book: { plan: rows } })), {
    programme: 'huawei-cloud',
    asOf: '2026-01-22',
    role: 'solution-provider',
    tier: 'standard',
    country: 'SG',
    tierPath: 'fixed',
    credentials: [],
    own: [],
    book: {
      plan: {
        start: '2027-01',
        months: 36,
        cohorts: [
          {
            name: '',
            account: 'partner-led',
            customersToday: '0',
            newPerMonth: '1',
            newGrowth: '0',
            churn: '0',
            rampMonths: 0,
            spend: '1000',
            expansion: '0',
            priceChange: '0',
            seasonality: [],
            mix: [],
            usage: [],
            discount: '0',
            coupons: '0',
          },
        ],
        projects: [project, { ...project, bid: '0.4', returnedAfter: 3 }],
        services: [{ name: '', kind: 'managed', price: '0', margin: '0.3', attach: '1' }],
        costs: {
          sales: { people: '0', monthly: '0' },
          presales: { people: '0', monthly: '0' },
          engineers: { people: '0', monthly: '0' },
          training: '0',
          marketing: '0',
          rent: '0',
          software: '0',
          fees: '0',
          acquisition: '0',
          capital: '0',
          tax: '0',
        },
        cash: { customerDays: 30, vendorDays: 30, badDebt: '0' },
      },
    },
  });
});

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the address holds the plan and brings it back', async () => {
  const first = await site.open();
  await field(first.page, 'plan.cohorts[0].spend').fill('31234.56');
  await first.page.waitForURL(/#v3=/);
  const result = await headline(first.page);
  const second = await site.open(new URL(first.page.url()).hash);
  assert.equal(await headline(second.page), result);
  assert.equal(await field(second.page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  await first.close();
  await second.close();
});

/** Remark on how the plan came here. @param {import('playwright-core').Page} page @param {string} kind */
const remark = async (page, kind) => (await page.locator(`.notice[data-remark="${kind}"]`).innerText()).replace(/\s+/g, ' ').trim();

const damaged = {
  'cut short': [whole.slice(0, -20), 'damaged'],
  'nothing but its beginning': ['#v3=', 'damaged'],
  'nothing but the beginning of an older one': ['#v2=', 'damaged'],
  'an old one cut short': ['#v1=eyJ0', 'damaged'],
  'of a later version': ['#v9=e30', 'later'],
  'a word nobody knows': [old({ tierPath: 'x' }), 'unreadable'],
  'nothing in a list': [old({ credentials: [null] }), 'unreadable'],
  'a number in a list': [old({ own: [1] }), 'unreadable'],
  'a rate that is none': [old({ rates: [1] }), 'unreadable'],
  'a service of a kind nobody knows': [old({ book: { plan: { services: [{ kind: 'x' }] } } }), 'unreadable'],
  'a share that is a number': [old({ book: { plan: { cohorts: [{ mix: [['compute', 1]] }] } } }), 'unreadable'],
  'a row that is none': [old({ book: { plan: { cohorts: [5] } } }), 'damaged'],
  'a programme nobody knows': [old({ programme: 'nothing' }), 'unknown'],
  '2,000 groups': [old({ book: { plan: { cohorts: Array.from({ length: 2000 }, () => ({})) } } }), 'long'],
};
for (const [name, [link = '', kind = '']] of Object.entries(damaged)) {
  test(`a link that is damaged opens the example and says so: ${name}`, async () => {
    const { page, problems, close } = await site.open(link);
    assert.match(await remark(page, kind), /An example is shown instead\. Close$/);
    assert.match(await headline(page), /^Over three years you would/);
    assert.ok((await page.locator('partner-inputs .item').count()) < 20);
    assert.deepEqual(problems, []);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('.notice').waitFor({ state: 'detached' });
    await close();
  });
}

const odd = {
  'a country that is no code': [{ country: 'Thailand' }, 'country'],
  'no country at all': [{ country: '' }, 'country'],
  'a discount that is no number': [{ book: { plan: { cohorts: [{ discount: 'a lot', mix: [['compute', '1']] }] } } }, 'plan.cohorts[0].discount'],
};
for (const [name, [told, field_ = '']] of Object.entries(odd)) {
  test(`a link with ${name} is drawn with the field marked`, async () => {
    const { page, problems, close } = await site.open(old(told));
    await page.getByText('The plan of this link cannot be worked out as it stands').waitFor();
    assert.equal(await field(page, String(field_)).getAttribute('aria-invalid'), 'true');
    assert.deepEqual(problems, []);
    await close();
  });
}

test('what a link names and its programme does not know is told with what was taken', async () => {
  const { page, close } = await site.open(old({ tier: 'platinum', book: { plan: { cohorts: [{ account: 'nobody', mix: [['compute', '0.5'], ['gone', '0.5']] }] } } }));
  const said = await remark(page, 'replaced');
  assert.match(said, /“platinum” by “\S+”/);
  assert.match(said, /“nobody” by “\S+”/);
  assert.match(said, /“gone” by “compute”/);
  await close();
});

test('a damaged link that is followed later is told, and the plan stays, in the address too', async () => {
  const { page, close } = await site.open();
  await field(page, 'plan.cohorts[0].spend').fill('31234.56');
  await page.waitForURL(/#v3=/);
  const [result, address] = [await headline(page), page.url()];
  await page.evaluate(() => (location.hash = '#v2=eyJ0'));
  assert.match(await remark(page, 'damaged'), /The plan from before is still shown/);
  assert.equal(await headline(page), result);
  assert.equal(page.url(), address);
  await close();
});

test('an anchor of the page leaves the plan in the address', async () => {
  const { page, close } = await site.open();
  await field(page, 'plan.cohorts[0].spend').fill('31234.56');
  await page.waitForURL(/#v3=/);
  const address = page.url();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'answer');
  await page.waitForURL(address);
  await page.reload();
  assert.equal(await field(page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  await close();
});

test('a page that is reloaded at once keeps what was typed last', async () => {
  const { page, close } = await site.open();
  await field(page, 'plan.cohorts[0].spend').fill('31234.56');
  await page.reload();
  assert.equal(await field(page, 'plan.cohorts[0].spend').inputValue(), '31,234.56');
  await close();
});

for (const [name, now] of Object.entries({ 'before the first terms': '2015-02-03', 'after the last month': '2099-10-05' })) {
  test(`a clock that stands ${name} is told, and the newest terms are taken`, async () => {
    const { page, problems, close } = await site.open('about:blank');
    await page.clock.setFixedTime(new Date(`${now}T12:00:00Z`));
    await page.goto(site.url);
    // Examples have a day of their own; a plan that begins empty is made today.
    assert.match(await headline(page), /^Over three years you would/);
    await page.getByRole('button', { name: 'Start empty' }).click();
    assert.match(await remark(page, 'clock'), new RegExp(`^The clock of this device says ${now}\\. .* as of .* 20\\d\\d\\.`));
    await page.goto(`${site.url}presets.html`);
    await page.locator('partner-presets table').first().waitFor();
    assert.deepEqual(problems, []);
    await close();
  });
}

test('a plan the engine refuses opens with its fields marked, before an answer that says it is another', async () => {
  const { toFragment } = /** @type {any} */ (await import('../../www/element/share/link.js'));
  const { blank } = /** @type {any} */ (await import('../../www/element/plan/form.js'));
  const { blankCohort } = /** @type {any} */ (await import('../../www/element/plan/plan-fields.js'));
  const plan = blank();
  plan.book.plan.cohorts = [{ ...blankCohort(), name: 'A', mix: [{ family: 'compute', share: '1' }], churn: '2' }];
  const { page, problems, close } = await site.open(toFragment(plan));
  await page.getByText('The plan of this link cannot be worked out as it stands').waitFor();
  await page.getByRole('button', { name: 'Go to the first marked field' }).click();
  const churn = page.locator('[name="plan.cohorts[0].churn"]');
  assert.equal(await churn.getAttribute('aria-invalid'), 'true');
  assert.equal(await churn.inputValue(), '200', 'nothing of the link is lost');
  await churn.fill('2');
  await page.getByText('cannot be worked out as it stands').waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
  await close();
});
