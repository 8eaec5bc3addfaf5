import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openSite } from './harness.js';
import { columns, field, see } from './screen.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** @type {Record<string, import('./harness.js').Look>} */
const looks = {
  'in light': {},
  'in dark': { colorScheme: 'dark' },
  'on a phone': { width: 390, height: 844 },
  'on a phone, in dark': { width: 390, height: 844, colorScheme: 'dark' },
};

for (const [name, look] of Object.entries(looks)) {
  test(`no barrier ${name}`, async () => {
    const { page, close } = await site.open('', look);
    await see(page.locator('partner-months'));
    await page.locator('partner-months svg').first().waitFor();
    for (const panel of ['partner-months', 'partner-whatif', 'partner-compare', 'partner-statement', 'partner-headline']) {
      await see(page.locator(panel));
      assert.deepEqual(await axe(page), [], panel);
    }
    await close();
  });

  test(`no barrier in a working, ${name}`, async () => {
    const { page, close } = await site.open('', look);
    await see(page.locator('partner-waterfall'));
    await page.locator('partner-waterfall .figure').nth(3).click();
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await axe(page), []);
    await close();
  });

  test(`no barrier in the policy browser, ${name}`, async () => {
    const { page, close } = await site.open('policies.html', look);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    assert.deepEqual(await axe(page), []);
    await close();
  });
}

test('no barrier with everything unfolded, by months', async () => {
  const { page, close } = await site.open();
  await page.locator('partner-inputs details:not([open]) > summary').evaluateAll((all) => all.forEach((s) => /** @type {HTMLElement} */ (s).click()));
  await columns(page, 'Months');
  assert.deepEqual(await axe(page), []);
  await close();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`no barrier while a plan is refused, in ${colorScheme}`, async () => {
    const { page, close } = await site.open('', { colorScheme });
    await field(page, 'plan.cohorts[0].discount').fill('1,5');
    assert.deepEqual(await axe(page), []);
    await close();
  });
}

test('no barrier in the sheet of a phone, and it gives the focus back', async () => {
  const { page, close } = await site.open('', { width: 390, height: 844 });
  const opener = page.getByRole('button', { name: 'Change the plan' });
  await opener.click();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await opener.evaluate((button) => /** @type {ShadowRoot} */ (button.getRootNode()).activeElement === button), true);
  await close();
});

test('every target is at least 24 pixels each way, or an inline link', async () => {
  const { page, close } = await site.open('', { width: 390, height: 844 });
  const small = await page.evaluate(() => {
    /** @type {string[]} */
    const found = [];
    const walk = (/** @type {ParentNode} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!element.matches('button, select, summary, input:not([type="radio"], [type="checkbox"])')) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0 || getComputedStyle(element).visibility === 'hidden' || element.closest('.link')) continue;
        if (box.width < 24 || box.height < 23.5) found.push(`${element.localName}.${element.className} ${box.width}×${box.height} ${element.textContent?.trim().slice(0, 30)}`);
      }
    };
    walk(document);
    return found;
  });
  assert.deepEqual(small, []);
  await close();
});

test('a reader who wants less motion gets none', async () => {
  const { page, close } = await site.open('', { reducedMotion: 'reduce', width: 390, height: 844 });
  const moving = await page.evaluate(() => {
    let most = 0;
    const walk = (/** @type {ParentNode} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        most = Math.max(most, ...getComputedStyle(element).transitionDuration.split(',').map((s) => parseFloat(s) || 0));
      }
    };
    walk(document);
    return most;
  });
  assert.equal(moving, 0);
  await close();
});
