// The desk by keyboard: pages, palette, shortcuts, colours, menus, settings, tables, closing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../launch.ts';

const now = '2012-01-31T12:00:00Z';
const search = (page: Page) => page.getByRole('combobox', { name: 'Search or run' });
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const chosen = (page: Page) =>
  page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true });
const saved = (page: Page) => page.locator('[data-saved=true]');

/** Keys as the system gives them: unlike Playwright's own they also reach the native menu. */
async function pressKey(app: ElectronApplication, keyCode: string, ...modifiers: 'control'[]) {
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, ...key });
    },
    { keyCode, modifiers },
  );
}

const clickMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ BrowserWindow, Menu }, name) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click({}, window, window?.webContents);
  }, id);

const menuLabel = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.label, id);

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
}

async function rename(page: Page, to: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name of the consortium', { exact: true }).fill(to);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What the user answers to each question of the system, and where files go. */
async function answerDialogs(app: ElectronApplication, response: number, filePath = '') {
  await app.evaluate(
    ({ dialog }, given) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      Object.assign(dialog, {
        showMessageBox: async (...[, { message }]: [unknown, { message: string }]) => {
          seen.push(message);
          return { response: given.response };
        },
        showSaveDialog: async () => ({ canceled: false, filePath: given.filePath }),
      });
    },
    { response, filePath },
  );
}

test('every page is reached by its keys, its heading is focused and the title names it', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const pages = ['Overview', 'Members', 'Board and officers', 'Cost model', 'Contributions'];
  for (const [index, label] of [...pages.entries()].reverse()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(page).toHaveTitle(`${label} · OpenSFS · Treekeeper`);
    await expect(heading(page)).toBeFocused();
    const link = page.getByRole('navigation').getByRole('button', { name: label, exact: true });
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('the first Tab skips to the page', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
});

test('the palette finds a page, a thing and a command by keyboard', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('cost mod');
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Cost model/);

  await openPalette(page);
  await page.keyboard.type('testers');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('gridcell', { name: 'Testers' })
      .or(page.getByRole('rowheader', { name: 'Testers' })),
  ).toBeFocused();

  await openPalette(page);
  await page.keyboard.type('promoter seats');
  await expect(chosen(page)).toHaveText('Promoter seatsseat rule');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Board and officers/);

  await openPalette(page);
  await page.keyboard.type('no such thing');
  await expect(page.getByText('Nothing is called that. Try fewer letters.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);

  await openPalette(page);
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the shortcut sheet has the keys of the menu and of a table', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('RedoCtrl+Shift+Z');
  await expect(sheet).toContainText('Duplicate the rowCtrl+D');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('dark colours are chosen, seen, and still there after a restart', async ({ launch }) => {
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
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'First');
  await page.keyboard.press('Control+,');
  const field = page.getByLabel('Name of the consortium', { exact: true });
  await field.fill('Half a na');
  await field.press('Control+z');
  await expect(field).toHaveValue('First');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(/First/);
});

test('a paste by key reaches the page once', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await app.evaluate(({ clipboard }) => clipboard.writeText('1\t2'));
  await page.evaluate(() => {
    Object.assign(window, { pastes: 0 });
    document.addEventListener('paste', () => {
      Object.assign(window, { pastes: Reflect.get(window, 'pastes') + 1 });
    });
  });
  await page.keyboard.press('Control+4');
  await expect(page).toHaveTitle(/^Cost model/);
  await pressKey(app, 'v', 'control');
  await pressKey(app, '1', 'control');
  await expect(page).toHaveTitle(/^Overview/);
  expect(await page.evaluate(() => Reflect.get(window, 'pastes'))).toBeLessThanOrEqual(1);
});

test('the settings of the plan are opened at its name and changed as one step', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await page.getByRole('banner').getByRole('button', { name: 'OpenSFS', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings of this plan' });
  await dialog.getByLabel('Target for the cost of one year').fill('2.5m');
  await dialog.getByLabel('Note').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('read this first')).toHaveCount(0);
  await expect.poll(() => menuLabel(app, 'undo')).toContain('the target and the note');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('OpenSFS: read this first')).toBeVisible();
});

test('a page is saved as CSV where the user says', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  const file = join(dataFolder, 'roll.csv');
  await answerDialogs(app, 0, file);
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page).toHaveTitle(/^Members/);
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.getByRole('dialog', { name: 'Save a table as CSV' });
  await dialog.getByLabel('Table').selectOption('tiers');
  await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter');
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Promoter,500000');
});

test('closing asks while something is not saved, and a second try saves it', async ({ launch }) => {
  const { app, page, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  await app.evaluate(({ ipcMain }) => {
    const why = 'The disk is full.';
    const no = {
      kind: 'problem',
      what: 'Not saved.',
      why,
      remedy: 'Free some.',
      safe: 'The rest.',
    };
    ipcMain.removeHandler('save');
    ipcMain.handle('save', (_event, { seq }: { seq: number }) => {
      const isFull = Reflect.get(globalThis, 'isFull') ?? true;
      return isFull ? { ok: false, no } : { ok: true, value: { state: 'saved', seq, at: '' } };
    });
  });
  await rename(page, 'First');
  await expect(page.getByRole('alert')).toContainText('The disk is full.');
  await expect(page.getByRole('banner')).toContainText('Not saved');
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(seen).toEqual(['Some of your work is not saved yet.']);
  await expect(page.getByRole('banner')).toContainText('Not saved');

  await app.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Everything is saved now.')).toBeVisible();
  await close();
});

test('an error outside of the page is told, with a copy of the plan', async ({ launch }) => {
  const { app, page, dataFolder, complaints } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const file = join(dataFolder, 'copy.json');
  await answerDialogs(app, 0, file);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('It broke.');
    });
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('It broke.');
  await alert.getByRole('button', { name: 'Save a copy of the plan' }).click();
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).consortium.profile.name).toBe('OpenSFS');
  await alert.getByRole('button', { name: 'Understood' }).click();
  await expect(alert).toHaveCount(0);
  expect(complaints.splice(0).join()).toContain('It broke.');
});

test('the bar fits the smallest window with a long name', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'A consortium of so many words that no bar of any window could ever hold it');
  for (const width of [1440, 1280, 1120, 1024, 960]) {
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 700);
    }, width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const boxes = await page.locator('.topbar > *').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, right } = part.getBoundingClientRect();
        return { left, right };
      }),
    );
    for (const [index, { right }] of boxes.entries()) {
      expect(right).toBeLessThanOrEqual(boxes[index + 1]?.left ?? width);
    }
  }
});
