// The location of the library: changed without moving anything, and said where it is missing.
import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { heading, now } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const table = (page: Page, name = 'In the library') => page.getByRole('table', { name });

async function go(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+O');
  await expect(main(page).getByText('Library location')).toBeVisible();
}

test('the library is put elsewhere, and nothing is moved', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  const stick = mkdtempSync(join(tmpdir(), 'treekeeper-stick-'));
  await app.evaluate(({ dialog: asked }, folder) => {
    Object.assign(asked, {
      showOpenDialog: async () => ({ canceled: false, filePaths: [folder] }),
    });
  }, stick);
  await go(page);
  await main(page).getByRole('button', { name: 'Move library…' }).click();
  await page.getByRole('menuitem', { name: 'Another folder…' }).click();
  await expect(main(page).getByText('No workspaces here yet')).toBeVisible();
  await expect(table(page, 'Elsewhere')).toContainText('OpenSFS');
  await main(page).getByRole('button', { name: 'New workspace' }).click();
  await page.getByRole('menuitem', { name: 'Empty' }).click();
  await expect(page).toHaveTitle(/New consortium/);
  expect(readdirSync(stick)).toHaveLength(1);

  await go(page);
  await main(page).getByRole('button', { name: 'Actions for workspace OpenSFS' }).click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  await expect(page).toHaveTitle(/OpenSFS/);
  renameSync(stick, `${stick}-away`);
  await go(page);
  await expect(page.getByText('The workspaces in the library could not be listed.')).toBeVisible();
  await expect(main(page).getByText('No workspaces here yet')).toHaveCount(0);
  renameSync(`${stick}-away`, stick);
  await main(page).getByRole('button', { name: 'Look again' }).click();
  await expect(table(page)).toContainText('New consortium');
});
