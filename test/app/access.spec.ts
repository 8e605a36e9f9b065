// Everybody can use it: every page and what opens over it, in light and dark, full and empty.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { everyPage, heading, now, openPage, openPalette } from './steps.ts';

const schemes = ['light', 'dark'] as const;

/** Each violation with its rule, what is wrong, and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

async function scan(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
}

async function scanPages(page: Page): Promise<void> {
  for (const label of await everyPage(page)) {
    await openPage(page, label);
    await expect(page).toHaveTitle(new RegExp(`^${label}`));
    await expect(heading(page)).toHaveText(label === 'Overview' ? /^Can we fund/ : label);
    await scan(page, label);
  }
}

for (const colorScheme of schemes) {
  test(`every page of the example, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await expect(page.getByText('about this workspace')).toBeVisible();
    await scanPages(page);
  });

  test(`every page of an empty plan, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'Start from scratch' }).click();
    await expect(page).toHaveTitle(/New consortium/);
    await scanPages(page);
  });

  test(`what opens over a page, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await expect(page.getByText('about this workspace')).toBeVisible();
    for (const [key, name] of [
      ['Control+k', 'Search or run'],
      ['Control+/', 'Keyboard shortcuts'],
      ['Control+,', 'Plan settings'],
      ['Control+Shift+S', 'Export table as CSV'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await scan(page, name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await openPalette(page);
    await page.keyboard.type('recovery');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Recovery report' })).toBeVisible();
    await scan(page, 'Recovery report');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Funding gap/ }).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    await scan(page, 'an explanation');
  });

  test(`a scenario that is shown, and its adoption, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await openPage(page, 'Scenarios');
    await page
      .getByTitle(/^Edit scenario “/)
      .first()
      .click();
    await expect(page.getByRole('complementary', { name: 'What is shown' })).toBeVisible();
    await scan(page, 'the mark of a scenario');
    await page.getByRole('button', { name: 'Adopt…' }).click();
    await expect(page.getByRole('dialog', { name: /^Adopt/ })).toBeVisible();
    await scan(page, 'adopting');
  });
}
