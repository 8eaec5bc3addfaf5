import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './harness.js';
import { see } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** The focused element, through shadow roots. @param {import('playwright-core').Page} page */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });

test('a figure opens its working by keyboard and gives the focus back', async () => {
  const { page, close } = await site.open();
  await see(page.locator('partner-statement'));
  const figures = page.locator('partner-statement .figure');
  await figures.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const figure = await focused(page);
  assert.match(figure, /^−?[\d,]+\.\d\d$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.equal(await focused(page), 'Close');
  assert.ok((await dialog.locator('.value').innerText()).includes(figure.replace('−', '')), 'the working is of that figure');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await focused(page), figure);
  await close();
});

test('the source of an incentive is two clicks away', async () => {
  const { page, close } = await site.open();
  await see(page.locator('partner-incentives'));
  await page.locator('partner-incentives .earned .figure').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const clauses = dialog.locator('.clause');
  assert.ok((await clauses.count()) > 0, 'a clause is in sight without opening anything');
  const link = clauses.first().getByRole('link').first();
  assert.match((await link.getAttribute('href')) ?? '', /^https:\/\/|policies\.html#/);
  await close();
});

test('parts open to any depth', async () => {
  const { page, close } = await site.open();
  await page.locator('partner-headline .figure').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let depth = 0; depth < 3; depth += 1) {
    const shut = dialog.locator('.part[aria-expanded="false"]');
    if ((await shut.count()) === 0) break;
    const before = await dialog.locator('.part').count();
    await shut.last().click();
    assert.ok((await dialog.locator('.part').count()) > before, 'opening a part shows its own parts');
  }
  await close();
});

test('arrow keys walk the statement and Tab passes it in one stop', async () => {
  const { page, close } = await site.open();
  await see(page.locator('partner-statement'));
  await page.locator('partner-statement table').first().locator('.figure').first().focus();
  const before = await page.evaluate(() => document.querySelector('partner-calculator')?.shadowRoot?.activeElement?.localName);
  assert.equal(before, 'partner-statement');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  assert.match(await focused(page), /^−?[\d,]+\.\d\d$/);
  const stops = await page.locator('partner-statement table').first().locator('.figure[tabindex="0"]').count();
  assert.equal(stops, 1);
  await close();
});
