// The columns of the grids at the smallest size: heads are whole, days stand on one line, words have their own hyphens.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { heading, now } from './steps.ts';

/** The heads that are cut off, and the days that take two lines. */
const cut = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const heads = [...main.querySelectorAll('.grid-head .grid-text')];
    const days = [...main.querySelectorAll('.grid-row-leaf .grid-text')].filter(({ textContent }) =>
      /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(textContent),
    );
    // One that takes the most room.
    for (const { firstChild } of days) if (firstChild) firstChild.nodeValue = 'Nov 30, 2026';
    return {
      seen: heads.length,
      days: days.length,
      cut: heads.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      broken: days.filter((one) => one.clientHeight > 24).map((one) => one.textContent),
    };
  });

test('no head is cut, and no day wraps', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  for (const name of ['Members', 'Infrastructure', 'Cost model']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(heading(page)).toHaveText(name);
    await expect(page.getByRole('grid').first()).toBeVisible();
    const found = await cut(page);
    expect(found.seen).toBeGreaterThan(0);
    if (name === 'Members') expect(found.days).toBeGreaterThan(0);
    expect({ name, ...found }).toMatchObject({ name, cut: [], broken: [] });
  }
});

test('figures are as wide as each other, and words are not', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Members', exact: true }).click();
  await expect(page.locator('.grid-cell-end').first()).toHaveCSS(
    'font-variant-numeric',
    'tabular-nums',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-variant-numeric', 'normal');
});
