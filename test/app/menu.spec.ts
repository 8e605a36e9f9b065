// The native menu and the keys: colors, zoom, undo by name, and nothing done twice.
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { clickMenu, heading, menuLabel, now, openPalette, pressKey, rename } from './steps.ts';

test('dark colors are chosen, seen, and still there after a restart', async ({ launch }) => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const first = await launch({ now });
  await first.page.emulateMedia({ colorScheme: null });
  await expect(heading(first.page)).toBeVisible();
  await clickMenu(first.app, 'themeLight');
  await expect.poll(() => ground(first.page)).toBe('rgb(247, 248, 250)');
  await openPalette(first.page);
  await first.page.keyboard.type('dark');
  await first.page.keyboard.press('Enter');
  await expect.poll(() => ground(first.page)).toBe('rgb(18, 22, 28)');
  await first.close();

  const second = await launch({ now, dataFolder: first.dataFolder });
  await second.page.emulateMedia({ colorScheme: null });
  await expect.poll(() => ground(second.page)).toBe('rgb(18, 22, 28)');
  const chosen = await second.app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('themeDark')?.checked,
  );
  expect(chosen).toBe(true);
});

test('zoom is remembered', async ({ launch }) => {
  const zoom = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomLevel);
  const first = await launch({ now });
  await expect(heading(first.page)).toBeVisible();
  await clickMenu(first.app, 'zoomIn');
  await expect.poll(() => zoom(first.app)).toBe(0.5);
  await first.close();

  const second = await launch({ now, dataFolder: first.dataFolder });
  await expect(heading(second.page)).toBeVisible();
  expect(await zoom(second.app)).toBe(0.5);
  // The window may still be busy with itself when the first key comes.
  await expect(async () => {
    await pressKey(second.app, '0', 'control');
    expect(await zoom(second.app)).toBe(0);
  }).toPass();
});

test('the menu names undo, does it, and no key fires twice', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'First');
  await rename(page, 'Second');
  await expect
    .poll(() => menuLabel(app, 'undo'))
    .toBe('Undo: Set the name of the consortium to “Second”');
  // The key goes to the page and on to the menu, as from a keyboard: zoom above proves that.
  await pressKey(app, 'z', 'control');
  await expect(page).toHaveTitle(/First/);
  await expect.poll(() => menuLabel(app, 'redo')).toContain('Second');
  await expect
    .poll(() => menuLabel(app, 'undo'))
    .toBe('Undo: Set the name of the consortium to “First”');
  await clickMenu(app, 'redo');
  await expect(page).toHaveTitle(/Second/);
});

test('undo inside a text that is being typed belongs to the text', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'First');
  await page.keyboard.press('Control+,');
  const field = page.getByLabel('Name of the consortium', { exact: true });
  await field.fill('Half a na');
  await field.press('Control+z');
  await expect(field).toHaveValue('First');
  await field.fill('Another half');
  await clickMenu(app, 'undo');
  await expect(field).toHaveValue('First');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(/First/);
});

test('a paste by key reaches the text once', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await app.evaluate(({ clipboard }) => clipboard.writeText('pasted'));
  await page.keyboard.press('Control+,');
  const field = page.getByLabel('Source of the target');
  await field.fill('');
  await pressKey(app, 'v', 'control');
  await expect(field).toHaveValue('pasted');
  // A second paste would have come before what was pressed after it.
  await pressKey(app, 'a', 'control');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('pasted');
  await expect(field).toHaveValue('pasted');
});
