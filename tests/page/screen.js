// Reads what stands on the screen, with arithmetic of its own: a test that borrowed the page's would agree with its mistakes.

/** An English amount on the screen, in cents. @param {string} text */
export function cents(text) {
  const match = /^([−-]?)([\d,]+)\.(\d\d)$/.exec(text.trim());
  if (!match) throw new Error(`not an amount: "${text}"`);
  const value = BigInt(`${match[2]?.replaceAll(',', '')}${match[3]}`);
  return match[1] ? -value : value;
}

/** Opens the view that a panel stands in, and scrolls to it. @param {import('playwright-core').Locator} panel */
export async function see(panel) {
  await panel.evaluate((element) => {
    /** @type {Element | null} */
    let at = element;
    while (at && !at.closest('.view')) {
      const root = at.getRootNode();
      at = root instanceof ShadowRoot ? root.host : null;
    }
    const view = at?.closest('.view');
    const tab = view && /** @type {ParentNode} */ (view.getRootNode()).querySelector(`[role="tab"][aria-controls="${view.id}"]`);
    if (tab instanceof HTMLElement && view instanceof HTMLElement && view.hidden) tab.click();
  });
  await panel.scrollIntoViewIfNeeded();
}

/**
 * The lines of the statement by id, each with its figures as shown and its total.
 * @param {import('playwright-core').Page} page @param {boolean} [whole] whether folded lines are opened before
 * @returns {Promise<Map<string, { label: string, figures: string[], total: string }>>}
 */
export async function statement(page, whole = true) {
  // A panel out of sight follows a new answer in an idle moment; one in sight, at once.
  await see(page.locator('partner-statement'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  const closed = page.locator('partner-statement').getByRole('button', { name: 'Open all lines' });
  if (whole && (await closed.isVisible())) await closed.click();
  const rows = await page.locator('partner-statement tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const label = /** @type {Element} */ (row.querySelector('.plain > span, .twist > span')).cloneNode(true);
      /** @type {Element} */ (label).querySelector('small')?.remove();
      return {
        id: row.getAttribute('data-line') ?? '',
        label: label.textContent?.trim() ?? '',
        figures: [...row.querySelectorAll('td:not(.total)')].map((cell) => cell.textContent?.trim() ?? ''),
        total: row.querySelector('td.total')?.textContent?.trim() ?? '',
      };
    }),
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Chooses the columns of the statement. @param {import('playwright-core').Page} page @param {'Years' | 'Quarters' | 'Months'} grain */
export async function columns(page, grain) {
  await see(page.locator('partner-statement'));
  await page.getByRole('radio', { name: grain }).check();
  const count = { Years: 3, Quarters: 12, Months: 36 }[grain];
  await page.waitForFunction(
    (n) => {
      const calculator = document.querySelector('partner-calculator');
      const table = calculator?.shadowRoot?.querySelector('partner-statement')?.shadowRoot?.querySelector('tbody tr');
      return table?.querySelectorAll('td:not(.total)').length === n;
    },
    count,
  );
}

/** The field of a path of the plan. @param {import('playwright-core').Page} page @param {string} path */
export const field = (page, path) => page.locator(`[name="${path}"]`);

/** The result, as read aloud. @param {import('playwright-core').Page} page */
export const headline = async (page) => (await page.locator('partner-headline .result').innerText()).replace(/\s+/g, ' ').trim();
