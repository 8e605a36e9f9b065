// Undo and redo by name, over restarts: each is an entry of its own in the history on the disk.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { now, rename, saved } from './steps.ts';

const button = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name });

test('an edit is undone by name, and redone after a restart', async ({ launch }) => {
  const first = await launch({ now });
  await expect(saved(first.page)).toBeVisible();
  await rename(first.page, 'First');
  await rename(first.page, 'Second');
  const second = 'Set the name of the consortium to “Second”';
  await expect(button(first.page, `Undo: ${second}`)).toBeEnabled();
  await first.page.keyboard.press('Control+z');
  await expect(first.page).toHaveTitle(/First/);
  await expect(first.page.getByText(`Undid: ${second}`)).toBeVisible();
  await expect(saved(first.page)).toBeVisible();
  await first.close();

  const again = await launch({ now, dataFolder: first.dataFolder });
  await expect(again.page).toHaveTitle(/First/);
  await expect(button(again.page, `Redo: ${second}`)).toBeEnabled();
  await again.page.keyboard.press('Control+Shift+Z');
  await expect(again.page).toHaveTitle(/Second/);
  await expect(button(again.page, 'Redo')).toBeDisabled();
  await expect(saved(again.page)).toBeVisible();
  await again.close();

  const last = await launch({ now, dataFolder: first.dataFolder });
  await expect(last.page).toHaveTitle(/Second/);
  await button(last.page, `Undo: ${second}`).click();
  await button(last.page, 'Undo: Set the name of the consortium to “First”').click();
  await expect(last.page).toHaveTitle(/OpenSFS/);
});
