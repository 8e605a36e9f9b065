// What a user does on the cost page of the real application, for its stories.
import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';
import { openPage } from './steps.ts';

/** Cells of the grid in the order of its columns. */
const column = {
  name: 0,
  fteLow: 1,
  fteLikely: 2,
  fteHigh: 3,
  low: 4,
  likely: 5,
  high: 6,
  basis: 7,
};

export async function openCost(page: Page): Promise<Locator> {
  await openPage(page, 'Cost model');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Cost model');
  return main;
}

export const gridIn = (main: Locator) => main.getByRole('grid', { name: 'Cost model' });

export const rowOf = (main: Locator, name: string) =>
  gridIn(main)
    .getByRole('row')
    .filter({ has: main.page().getByRole('rowheader', { name, exact: true }) });

export const cellOf = (main: Locator, name: string, at: keyof typeof column) =>
  rowOf(main, name).locator(`[data-column="${column[at]}"]`);
